/**
 * Types of Linux 6.1.0-56-amd64 (x86_64), as its BTF has them. Generated:
 * `bun run types` makes this file for the kernel that runs it,
 * `bun run lab --kernel 6.1 -- bun run types` as it is committed.
 *
 * For what the specs name, and everything that can be reached from there:
 * - function folio_mark_accessed
 * - function irq_enter_rcu
 * - function irq_exit_rcu
 * - function irq_forced_thread_fn
 * - function irq_thread_fn
 * - struct inet_sock
 * - struct task_struct
 * - struct tcp_sock
 * - syscall open
 * - syscall openat
 * - syscall openat2
 * - tracepoint block:block_rq_complete
 * - tracepoint filemap:mm_filemap_add_to_page_cache
 * - tracepoint filemap:mm_filemap_delete_from_page_cache
 * - tracepoint irq:irq_handler_entry
 * - tracepoint irq:irq_handler_exit
 * - tracepoint irq:softirq_entry
 * - tracepoint irq:softirq_exit
 * - tracepoint irq:softirq_raise
 * - tracepoint napi:napi_poll
 * - tracepoint nmi:nmi_handler
 * - tracepoint raw_syscalls:sys_enter
 * - tracepoint raw_syscalls:sys_exit
 * - tracepoint sched:sched_process_exec
 * - tracepoint sched:sched_process_exit
 * - tracepoint sched:sched_switch
 * - tracepoint sched:sched_wakeup
 * - tracepoint sched:sched_wakeup_new
 * - tracepoint sock:inet_sock_set_state
 * - tracepoint writeback:writeback_dirty_folio
 */

import type { Elements, Pointer, PointerTo } from "probebook";

declare module "probebook" {
  interface Tracepoints {
    "block:block_rq_complete": {
      readonly rq: Pointer<request>;
      readonly error: blk_status_t;
      readonly nr_bytes: uint;
      /** Classic event only. */
      readonly dev: dev_t;
      /** Classic event only. */
      readonly sector: sector_t;
      /** Classic event only. */
      readonly nr_sector: uint;
      /** Classic event only. */
      readonly rwbs: string;
      /** Classic event only. */
      readonly cmd: string;
    };
    "filemap:mm_filemap_add_to_page_cache": {
      readonly folio: Pointer<folio>;
      /** Classic event only. */
      readonly pfn: ulong;
      /** Classic event only. */
      readonly i_ino: ulong;
      /** Classic event only. */
      readonly index: ulong;
      /** Classic event only. */
      readonly s_dev: dev_t;
      /** Classic event only. */
      readonly order: u8;
    };
    "filemap:mm_filemap_delete_from_page_cache": {
      readonly folio: Pointer<folio>;
      /** Classic event only. */
      readonly pfn: ulong;
      /** Classic event only. */
      readonly i_ino: ulong;
      /** Classic event only. */
      readonly index: ulong;
      /** Classic event only. */
      readonly s_dev: dev_t;
      /** Classic event only. */
      readonly order: u8;
    };
    "irq:irq_handler_entry": {
      readonly irq: int;
      readonly action: Pointer<irqaction>;
      /** Classic event only. */
      readonly name: string;
    };
    "irq:irq_handler_exit": {
      readonly irq: int;
      readonly action: Pointer<irqaction>;
      readonly ret: int;
    };
    "irq:softirq_entry": {
      readonly vec_nr: uint;
      /** Classic event only. */
      readonly vec: uint;
    };
    "irq:softirq_exit": {
      readonly vec_nr: uint;
      /** Classic event only. */
      readonly vec: uint;
    };
    "irq:softirq_raise": {
      readonly vec_nr: uint;
      /** Classic event only. */
      readonly vec: uint;
    };
    "napi:napi_poll": {
      readonly napi: Pointer<napi_struct>;
      readonly work: int;
      readonly budget: int;
      /** Classic event only. */
      readonly dev_name: string;
    };
    "nmi:nmi_handler": {
      readonly handler: number;
      readonly delta_ns: s64;
      readonly handled: int;
    };
    "raw_syscalls:sys_enter": {
      readonly regs: Pointer<pt_regs>;
      readonly id: long;
      /** Classic event only. */
      readonly args: Elements<ulong, Below6>;
    };
    "raw_syscalls:sys_exit": {
      readonly regs: Pointer<pt_regs>;
      readonly ret: long;
      /** Classic event only. */
      readonly id: long;
    };
    "sched:sched_process_exec": {
      readonly p: Pointer<task_struct>;
      readonly old_pid: pid_t;
      readonly bprm: Pointer<linux_binprm>;
      /** Classic event only. */
      readonly filename: string;
      /** Classic event only. */
      readonly pid: pid_t;
    };
    "sched:sched_process_exit": {
      readonly p: Pointer<task_struct>;
      /** Classic event only. */
      readonly comm: string;
      /** Classic event only. */
      readonly pid: pid_t;
      /** Classic event only. */
      readonly prio: int;
    };
    "sched:sched_switch": {
      readonly preempt: boolean;
      readonly prev: Pointer<task_struct>;
      readonly next: Pointer<task_struct>;
      readonly prev_state: uint;
      /** Classic event only. */
      readonly prev_comm: string;
      /** Classic event only. */
      readonly prev_pid: pid_t;
      /** Classic event only. */
      readonly prev_prio: int;
      /** Classic event only. */
      readonly next_comm: string;
      /** Classic event only. */
      readonly next_pid: pid_t;
      /** Classic event only. */
      readonly next_prio: int;
    };
    "sched:sched_wakeup": {
      readonly p: Pointer<task_struct>;
      /** Classic event only. */
      readonly comm: string;
      /** Classic event only. */
      readonly pid: pid_t;
      /** Classic event only. */
      readonly prio: int;
      /** Classic event only. */
      readonly target_cpu: int;
    };
    "sched:sched_wakeup_new": {
      readonly p: Pointer<task_struct>;
      /** Classic event only. */
      readonly comm: string;
      /** Classic event only. */
      readonly pid: pid_t;
      /** Classic event only. */
      readonly prio: int;
      /** Classic event only. */
      readonly target_cpu: int;
    };
    "sock:inet_sock_set_state": {
      readonly sk: Pointer<sock>;
      readonly oldstate: int;
      readonly newstate: int;
      /** Classic event only. */
      readonly skaddr: number;
      /** Classic event only. */
      readonly sport: __u16;
      /** Classic event only. */
      readonly dport: __u16;
      /** Classic event only. */
      readonly family: __u16;
      /** Classic event only. */
      readonly protocol: __u16;
      /** Classic event only. */
      readonly saddr: Elements<__u8, Below4>;
      /** Classic event only. */
      readonly daddr: Elements<__u8, Below4>;
      /** Classic event only. */
      readonly saddr_v6: Elements<__u8, Below16>;
      /** Classic event only. */
      readonly daddr_v6: Elements<__u8, Below16>;
    };
    "writeback:writeback_dirty_folio": {
      readonly folio: Pointer<folio>;
      readonly mapping: Pointer<address_space>;
      /** Classic event only. */
      readonly name: string;
      /** Classic event only. */
      readonly ino: ino_t;
      /** Classic event only. */
      readonly index: ulong;
    };
  }
  interface KernelFunctions {
    folio_mark_accessed: {
      args: {
        readonly folio: Pointer<folio>;
      };
      retval: undefined;
    };
    irq_enter_rcu: {
      args: {
      };
      retval: undefined;
    };
    irq_exit_rcu: {
      args: {
      };
      retval: undefined;
    };
    irq_forced_thread_fn: {
      args: {
        readonly desc: Pointer<irq_desc>;
        readonly action: Pointer<irqaction>;
      };
      retval: irqreturn;
    };
    irq_thread_fn: {
      args: {
        readonly desc: Pointer<irq_desc>;
        readonly action: Pointer<irqaction>;
      };
      retval: irqreturn;
    };
  }
  interface Syscalls {
    open: {
      readonly filename: number;
      readonly flags: int;
      readonly mode: umode_t;
    };
    openat: {
      readonly dfd: int;
      readonly filename: number;
      readonly flags: int;
      readonly mode: umode_t;
    };
    openat2: {
      readonly dfd: int;
      readonly filename: number;
      readonly how: number;
      readonly usize: size_t;
    };
  }
  interface KernelTypes {
    Qdisc: Qdisc;
    Qdisc_class_ops: Qdisc_class_ops;
    Qdisc_ops: Qdisc_ops;
    __call_single_data: __call_single_data;
    __call_single_node: __call_single_node;
    __kernel_fsid_t: __kernel_fsid_t;
    __kernel_sockaddr_storage: __kernel_sockaddr_storage;
    __kernel_timespec: __kernel_timespec;
    __kfifo: __kfifo;
    __sifields: __sifields;
    acpi_device_id: acpi_device_id;
    action_cache: action_cache;
    address_space: address_space;
    address_space_operations: address_space_operations;
    anon_vma: anon_vma;
    anon_vma_name: anon_vma_name;
    arch_hw_breakpoint: arch_hw_breakpoint;
    arch_tlbflush_unmap_batch: arch_tlbflush_unmap_batch;
    arch_uprobe: arch_uprobe;
    arch_uprobe_task: arch_uprobe_task;
    assoc_array: assoc_array;
    async_poll: async_poll;
    atomic_long_t: atomic_long_t;
    atomic_t: atomic_t;
    attribute: attribute;
    attribute_group: attribute_group;
    audit_aux_data: audit_aux_data;
    audit_cap_data: audit_cap_data;
    audit_chunk: audit_chunk;
    audit_context: audit_context;
    audit_names: audit_names;
    audit_node: audit_node;
    audit_ntp_data: audit_ntp_data;
    audit_ntp_val: audit_ntp_val;
    audit_proctitle: audit_proctitle;
    audit_tree: audit_tree;
    audit_tree_refs: audit_tree_refs;
    autogroup: autogroup;
    avg_latency_bucket: avg_latency_bucket;
    ax25_dama_info: ax25_dama_info;
    ax25_dev: ax25_dev;
    backing_dev_info: backing_dev_info;
    badblocks: badblocks;
    balance_callback: balance_callback;
    bdi_writeback: bdi_writeback;
    bin_attribute: bin_attribute;
    bio: bio;
    bio_alloc_cache: bio_alloc_cache;
    bio_integrity_payload: bio_integrity_payload;
    bio_issue: bio_issue;
    bio_list: bio_list;
    bio_set: bio_set;
    bio_vec: bio_vec;
    blk_flush_queue: blk_flush_queue;
    blk_independent_access_range: blk_independent_access_range;
    blk_independent_access_ranges: blk_independent_access_ranges;
    blk_integrity: blk_integrity;
    blk_integrity_profile: blk_integrity_profile;
    blk_mq_ctx: blk_mq_ctx;
    blk_mq_ctxs: blk_mq_ctxs;
    blk_mq_debugfs_attr: blk_mq_debugfs_attr;
    blk_mq_hw_ctx: blk_mq_hw_ctx;
    blk_mq_ops: blk_mq_ops;
    blk_mq_queue_map: blk_mq_queue_map;
    blk_mq_tag_set: blk_mq_tag_set;
    blk_mq_tags: blk_mq_tags;
    blk_plug: blk_plug;
    blk_queue_stats: blk_queue_stats;
    blk_rq_stat: blk_rq_stat;
    blk_stat_callback: blk_stat_callback;
    blk_trace: blk_trace;
    blkcg: blkcg;
    blkcg_gq: blkcg_gq;
    blkcg_policy_data: blkcg_policy_data;
    blkg_iostat: blkg_iostat;
    blkg_iostat_set: blkg_iostat_set;
    blkg_policy_data: blkg_policy_data;
    block_device: block_device;
    block_device_operations: block_device_operations;
    blocking_notifier_head: blocking_notifier_head;
    bpf_cgroup_storage: bpf_cgroup_storage;
    bpf_cgroup_storage_key: bpf_cgroup_storage_key;
    bpf_cgroup_storage_map: bpf_cgroup_storage_map;
    bpf_ctx_arg_aux: bpf_ctx_arg_aux;
    bpf_func_info: bpf_func_info;
    bpf_func_info_aux: bpf_func_info_aux;
    bpf_insn: bpf_insn;
    bpf_iter_seq_info: bpf_iter_seq_info;
    bpf_jit_poke_descriptor: bpf_jit_poke_descriptor;
    bpf_kfunc_btf: bpf_kfunc_btf;
    bpf_kfunc_btf_tab: bpf_kfunc_btf_tab;
    bpf_kfunc_desc: bpf_kfunc_desc;
    bpf_kfunc_desc_tab: bpf_kfunc_desc_tab;
    bpf_ksym: bpf_ksym;
    bpf_line_info: bpf_line_info;
    bpf_link: bpf_link;
    bpf_link_ops: bpf_link_ops;
    bpf_local_storage: bpf_local_storage;
    bpf_local_storage_data: bpf_local_storage_data;
    bpf_local_storage_map: bpf_local_storage_map;
    bpf_local_storage_map_bucket: bpf_local_storage_map_bucket;
    bpf_map: bpf_map;
    bpf_map_off_arr: bpf_map_off_arr;
    bpf_map_ops: bpf_map_ops;
    bpf_map_owner: bpf_map_owner;
    bpf_map_value_off: bpf_map_value_off;
    bpf_map_value_off_desc: bpf_map_value_off_desc;
    bpf_offload_dev: bpf_offload_dev;
    bpf_prog: bpf_prog;
    bpf_prog_array: bpf_prog_array;
    bpf_prog_array_item: bpf_prog_array_item;
    bpf_prog_aux: bpf_prog_aux;
    bpf_prog_offload: bpf_prog_offload;
    bpf_prog_offload_ops: bpf_prog_offload_ops;
    bpf_prog_ops: bpf_prog_ops;
    bpf_prog_stats: bpf_prog_stats;
    bpf_raw_event_map: bpf_raw_event_map;
    bpf_run_ctx: bpf_run_ctx;
    bpf_storage_buffer: bpf_storage_buffer;
    bpf_tramp_image: bpf_tramp_image;
    bpf_trampoline: bpf_trampoline;
    bpf_xdp_entity: bpf_xdp_entity;
    bpf_xdp_link: bpf_xdp_link;
    btf: btf;
    btf_func_model: btf_func_model;
    btf_header: btf_header;
    btf_id_dtor_kfunc: btf_id_dtor_kfunc;
    btf_id_dtor_kfunc_tab: btf_id_dtor_kfunc_tab;
    btf_id_set8: btf_id_set8;
    btf_kfunc_set_tab: btf_kfunc_set_tab;
    btf_mod_pair: btf_mod_pair;
    btf_type: btf_type;
    bucket_table: bucket_table;
    bug_entry: bug_entry;
    bus_dma_region: bus_dma_region;
    bus_type: bus_type;
    bvec_iter: bvec_iter;
    cacheline_padding: cacheline_padding;
    callback_head: callback_head;
    capture_control: capture_control;
    cdev: cdev;
    cdrom_device_info: cdrom_device_info;
    cdrom_device_ops: cdrom_device_ops;
    cfg80211_bss_select_adjust: cfg80211_bss_select_adjust;
    cfg80211_bss_selection: cfg80211_bss_selection;
    cfg80211_chan_def: cfg80211_chan_def;
    cfg80211_connect_params: cfg80211_connect_params;
    cfg80211_crypto_settings: cfg80211_crypto_settings;
    cfg80211_ibss_params: cfg80211_ibss_params;
    cfg80211_match_set: cfg80211_match_set;
    cfg80211_pkt_pattern: cfg80211_pkt_pattern;
    cfg80211_pmsr_capabilities: cfg80211_pmsr_capabilities;
    cfg80211_sar_capa: cfg80211_sar_capa;
    cfg80211_sar_freq_ranges: cfg80211_sar_freq_ranges;
    cfg80211_sched_scan_plan: cfg80211_sched_scan_plan;
    cfg80211_sched_scan_request: cfg80211_sched_scan_request;
    cfg80211_ssid: cfg80211_ssid;
    cfg80211_wowlan: cfg80211_wowlan;
    cfg80211_wowlan_tcp: cfg80211_wowlan_tcp;
    cfs_bandwidth: cfs_bandwidth;
    cfs_rq: cfs_rq;
    cftype: cftype;
    cgroup: cgroup;
    cgroup_base_stat: cgroup_base_stat;
    cgroup_bpf: cgroup_bpf;
    cgroup_file: cgroup_file;
    cgroup_freezer_state: cgroup_freezer_state;
    cgroup_namespace: cgroup_namespace;
    cgroup_root: cgroup_root;
    cgroup_rstat_cpu: cgroup_rstat_cpu;
    cgroup_subsys: cgroup_subsys;
    cgroup_subsys_state: cgroup_subsys_state;
    cipher_alg: cipher_alg;
    class: class_;
    compact_control: compact_control;
    compat_robust_list: compat_robust_list;
    compat_robust_list_head: compat_robust_list_head;
    completion: completion;
    compress_alg: compress_alg;
    core_state: core_state;
    core_thread: core_thread;
    cpu_itimer: cpu_itimer;
    cpu_rmap: cpu_rmap;
    cpu_stop_done: cpu_stop_done;
    cpu_stop_work: cpu_stop_work;
    cpudl: cpudl;
    cpudl_item: cpudl_item;
    cpuidle_state: cpuidle_state;
    cpumask: cpumask;
    cpupri: cpupri;
    cpupri_vec: cpupri_vec;
    cred: cred;
    crypto_ahash: crypto_ahash;
    crypto_alg: crypto_alg;
    crypto_shash: crypto_shash;
    crypto_skcipher: crypto_skcipher;
    crypto_tfm: crypto_tfm;
    crypto_type: crypto_type;
    css_set: css_set;
    ctl_dir: ctl_dir;
    ctl_node: ctl_node;
    ctl_table: ctl_table;
    ctl_table_header: ctl_table_header;
    ctl_table_poll: ctl_table_poll;
    ctl_table_root: ctl_table_root;
    ctl_table_set: ctl_table_set;
    ctx_rq_wait: ctx_rq_wait;
    dcbnl_rtnl_ops: dcbnl_rtnl_ops;
    deferred_split: deferred_split;
    delayed_call: delayed_call;
    delayed_work: delayed_work;
    dentry: dentry;
    dentry_operations: dentry_operations;
    desc_struct: desc_struct;
    dev_archdata: dev_archdata;
    dev_ifalias: dev_ifalias;
    dev_iommu: dev_iommu;
    dev_links_info: dev_links_info;
    dev_msi_info: dev_msi_info;
    dev_pagemap: dev_pagemap;
    dev_pagemap_ops: dev_pagemap_ops;
    dev_pin_info: dev_pin_info;
    dev_pm_domain: dev_pm_domain;
    dev_pm_info: dev_pm_info;
    dev_pm_ops: dev_pm_ops;
    dev_pm_qos: dev_pm_qos;
    dev_pm_qos_request: dev_pm_qos_request;
    device: device;
    device_attribute: device_attribute;
    device_dma_parameters: device_dma_parameters;
    device_driver: device_driver;
    device_node: device_node;
    device_physical_location: device_physical_location;
    device_private: device_private;
    device_type: device_type;
    disk_events: disk_events;
    disk_stats: disk_stats;
    dl_bw: dl_bw;
    dl_rq: dl_rq;
    dma_map_ops: dma_map_ops;
    dql: dql;
    dquot_operations: dquot_operations;
    driver_private: driver_private;
    dst_entry: dst_entry;
    dst_metrics: dst_metrics;
    dst_ops: dst_ops;
    elevator_mq_ops: elevator_mq_ops;
    elevator_queue: elevator_queue;
    elevator_type: elevator_type;
    elf64_hdr: elf64_hdr;
    elf64_shdr: elf64_shdr;
    elf64_sym: elf64_sym;
    elv_fs_entry: elv_fs_entry;
    em_perf_domain: em_perf_domain;
    em_perf_state: em_perf_state;
    ethtool_ops: ethtool_ops;
    event_filter: event_filter;
    eventfd_ctx: eventfd_ctx;
    exception_table_entry: exception_table_entry;
    export_operations: export_operations;
    fanotify_group_private_data: fanotify_group_private_data;
    fastopen_queue: fastopen_queue;
    fasync_struct: fasync_struct;
    fdtable: fdtable;
    fib6_info: fib6_info;
    fib6_nh: fib6_nh;
    fib6_node: fib6_node;
    fib6_table: fib6_table;
    fib_info: fib_info;
    fib_nh: fib_nh;
    fib_nh_common: fib_nh_common;
    fib_nh_exception: fib_nh_exception;
    fib_notifier_ops: fib_notifier_ops;
    fib_rules_ops: fib_rules_ops;
    fib_table: fib_table;
    file: file;
    file_lock_context: file_lock_context;
    file_operations: file_operations;
    file_ra_state: file_ra_state;
    file_system_type: file_system_type;
    filename: filename;
    files_struct: files_struct;
    filter_pred: filter_pred;
    flow_block: flow_block;
    flowi: flowi;
    flowi4: flowi4;
    flowi6: flowi6;
    flowi_common: flowi_common;
    flowi_tunnel: flowi_tunnel;
    flowi_uli: flowi_uli;
    fnhe_hash_bucket: fnhe_hash_bucket;
    folio: folio;
    fown_struct: fown_struct;
    fpregs_state: fpregs_state;
    fprop_global: fprop_global;
    fprop_local_percpu: fprop_local_percpu;
    fpstate: fpstate;
    fpu: fpu;
    fpu_state_perm: fpu_state_perm;
    fqdir: fqdir;
    free_area: free_area;
    fregs_state: fregs_state;
    freq_constraints: freq_constraints;
    freq_qos_request: freq_qos_request;
    fs_parameter_spec: fs_parameter_spec;
    fs_pin: fs_pin;
    fs_struct: fs_struct;
    fscrypt_direct_key: fscrypt_direct_key;
    fscrypt_hkdf: fscrypt_hkdf;
    fscrypt_info: fscrypt_info;
    fscrypt_key_specifier: fscrypt_key_specifier;
    fscrypt_keyring: fscrypt_keyring;
    fscrypt_master_key: fscrypt_master_key;
    fscrypt_master_key_secret: fscrypt_master_key_secret;
    fscrypt_mode: fscrypt_mode;
    fscrypt_operations: fscrypt_operations;
    fscrypt_policy: fscrypt_policy;
    fscrypt_policy_v1: fscrypt_policy_v1;
    fscrypt_policy_v2: fscrypt_policy_v2;
    fscrypt_prepared_key: fscrypt_prepared_key;
    fsnotify_event: fsnotify_event;
    fsnotify_group: fsnotify_group;
    fsnotify_mark: fsnotify_mark;
    fsnotify_mark_connector: fsnotify_mark_connector;
    fsnotify_ops: fsnotify_ops;
    fsverity_hash_alg: fsverity_hash_alg;
    fsverity_info: fsverity_info;
    fsverity_operations: fsverity_operations;
    ftrace_event_field: ftrace_event_field;
    ftrace_hash: ftrace_hash;
    ftrace_ops: ftrace_ops;
    ftrace_ops_hash: ftrace_ops_hash;
    ftrace_ret_stack: ftrace_ret_stack;
    futex_key: futex_key;
    futex_pi_state: futex_pi_state;
    fwnode_handle: fwnode_handle;
    fwnode_operations: fwnode_operations;
    fxregs_state: fxregs_state;
    gendisk: gendisk;
    gnet_stats_basic_sync: gnet_stats_basic_sync;
    gnet_stats_queue: gnet_stats_queue;
    gpio_chip: gpio_chip;
    gpio_desc: gpio_desc;
    gpio_device: gpio_device;
    gpio_irq_chip: gpio_irq_chip;
    gro_list: gro_list;
    group_info: group_info;
    header_ops: header_ops;
    hh_cache: hh_cache;
    hlist_bl_head: hlist_bl_head;
    hlist_bl_node: hlist_bl_node;
    hlist_head: hlist_head;
    hlist_node: hlist_node;
    hlist_nulls_head: hlist_nulls_head;
    hlist_nulls_node: hlist_nulls_node;
    hrtimer: hrtimer;
    hrtimer_clock_base: hrtimer_clock_base;
    hrtimer_cpu_base: hrtimer_cpu_base;
    hw_perf_event: hw_perf_event;
    hw_perf_event_extra: hw_perf_event_extra;
    icmp_mib: icmp_mib;
    icmpmsg_mib: icmpmsg_mib;
    icmpv6_mib: icmpv6_mib;
    icmpv6_mib_device: icmpv6_mib_device;
    icmpv6msg_mib: icmpv6msg_mib;
    icmpv6msg_mib_device: icmpv6msg_mib_device;
    ida: ida;
    idr: idr;
    ieee80211_channel: ieee80211_channel;
    ieee80211_edmg: ieee80211_edmg;
    ieee80211_eht_cap_elem_fixed: ieee80211_eht_cap_elem_fixed;
    ieee80211_eht_mcs_nss_supp: ieee80211_eht_mcs_nss_supp;
    ieee80211_eht_mcs_nss_supp_20mhz_only: ieee80211_eht_mcs_nss_supp_20mhz_only;
    ieee80211_eht_mcs_nss_supp_bw: ieee80211_eht_mcs_nss_supp_bw;
    ieee80211_freq_range: ieee80211_freq_range;
    ieee80211_he_6ghz_capa: ieee80211_he_6ghz_capa;
    ieee80211_he_cap_elem: ieee80211_he_cap_elem;
    ieee80211_he_mcs_nss_supp: ieee80211_he_mcs_nss_supp;
    ieee80211_ht_cap: ieee80211_ht_cap;
    ieee80211_iface_combination: ieee80211_iface_combination;
    ieee80211_iface_limit: ieee80211_iface_limit;
    ieee80211_mcs_info: ieee80211_mcs_info;
    ieee80211_power_rule: ieee80211_power_rule;
    ieee80211_rate: ieee80211_rate;
    ieee80211_reg_rule: ieee80211_reg_rule;
    ieee80211_regdomain: ieee80211_regdomain;
    ieee80211_sband_iftype_data: ieee80211_sband_iftype_data;
    ieee80211_sta_eht_cap: ieee80211_sta_eht_cap;
    ieee80211_sta_he_cap: ieee80211_sta_he_cap;
    ieee80211_sta_ht_cap: ieee80211_sta_ht_cap;
    ieee80211_sta_s1g_cap: ieee80211_sta_s1g_cap;
    ieee80211_sta_vht_cap: ieee80211_sta_vht_cap;
    ieee80211_supported_band: ieee80211_supported_band;
    ieee80211_txrx_stypes: ieee80211_txrx_stypes;
    ieee80211_vht_cap: ieee80211_vht_cap;
    ieee80211_vht_mcs_info: ieee80211_vht_mcs_info;
    ieee80211_wmm_ac: ieee80211_wmm_ac;
    ieee80211_wmm_rule: ieee80211_wmm_rule;
    ifacaddr6: ifacaddr6;
    ifmcaddr6: ifmcaddr6;
    in6_addr: in6_addr;
    in6_pktinfo: in6_pktinfo;
    in_addr: in_addr;
    in_device: in_device;
    in_ifaddr: in_ifaddr;
    inet6_cork: inet6_cork;
    inet6_dev: inet6_dev;
    inet_addr: inet_addr;
    inet_bind2_bucket: inet_bind2_bucket;
    inet_bind_bucket: inet_bind_bucket;
    inet_bind_hashbucket: inet_bind_hashbucket;
    inet_connection_sock: inet_connection_sock;
    inet_connection_sock_af_ops: inet_connection_sock_af_ops;
    inet_cork: inet_cork;
    inet_cork_full: inet_cork_full;
    inet_ehash_bucket: inet_ehash_bucket;
    inet_frags: inet_frags;
    inet_hashinfo: inet_hashinfo;
    inet_listen_hashbucket: inet_listen_hashbucket;
    inet_peer_base: inet_peer_base;
    inet_sock: inet_sock;
    inet_timewait_death_row: inet_timewait_death_row;
    inode: inode;
    inode_operations: inode_operations;
    inotify_group_private_data: inotify_group_private_data;
    io_alloc_cache: io_alloc_cache;
    io_bitmap: io_bitmap;
    io_buffer: io_buffer;
    io_buffer_list: io_buffer_list;
    io_cache_entry: io_cache_entry;
    io_cmd_data: io_cmd_data;
    io_context: io_context;
    io_cq: io_cq;
    io_cqe: io_cqe;
    io_ev_fd: io_ev_fd;
    io_file_table: io_file_table;
    io_fixed_file: io_fixed_file;
    io_hash_bucket: io_hash_bucket;
    io_hash_table: io_hash_table;
    io_kiocb: io_kiocb;
    io_mapped_ubuf: io_mapped_ubuf;
    io_poll: io_poll;
    io_restriction: io_restriction;
    io_ring_ctx: io_ring_ctx;
    io_rings: io_rings;
    io_rsrc_data: io_rsrc_data;
    io_rsrc_node: io_rsrc_node;
    io_sq_data: io_sq_data;
    io_submit_link: io_submit_link;
    io_submit_state: io_submit_state;
    io_task_work: io_task_work;
    io_tlb_area: io_tlb_area;
    io_tlb_mem: io_tlb_mem;
    io_tlb_slot: io_tlb_slot;
    io_uring: io_uring;
    io_uring_buf: io_uring_buf;
    io_uring_buf_ring: io_uring_buf_ring;
    io_uring_cqe: io_uring_cqe;
    io_uring_sqe: io_uring_sqe;
    io_uring_task: io_uring_task;
    io_wq: io_wq;
    io_wq_hash: io_wq_hash;
    io_wq_work: io_wq_work;
    io_wq_work_list: io_wq_work_list;
    io_wq_work_node: io_wq_work_node;
    io_wqe: io_wqe;
    io_wqe_acct: io_wqe_acct;
    ioam6_pernet_data: ioam6_pernet_data;
    ioapic_alloc_info: ioapic_alloc_info;
    iommu_device: iommu_device;
    iommu_dma_cookie: iommu_dma_cookie;
    iommu_domain: iommu_domain;
    iommu_domain_geometry: iommu_domain_geometry;
    iommu_domain_ops: iommu_domain_ops;
    iommu_fault_param: iommu_fault_param;
    iommu_fwspec: iommu_fwspec;
    iommu_group: iommu_group;
    iommu_ops: iommu_ops;
    iopf_device_param: iopf_device_param;
    iopf_queue: iopf_queue;
    iov_iter: iov_iter;
    iova: iova;
    iova_cpu_rcache: iova_cpu_rcache;
    iova_domain: iova_domain;
    iova_fq: iova_fq;
    iova_fq_entry: iova_fq_entry;
    iova_magazine: iova_magazine;
    iova_rcache: iova_rcache;
    iovec: iovec;
    ip6_flowlabel: ip6_flowlabel;
    ip6_sf_list: ip6_sf_list;
    ip6_sf_socklist: ip6_sf_socklist;
    ip_conntrack_stat: ip_conntrack_stat;
    ip_mc_list: ip_mc_list;
    ip_mc_socklist: ip_mc_socklist;
    ip_mreqn: ip_mreqn;
    ip_options: ip_options;
    ip_options_rcu: ip_options_rcu;
    ip_ra_chain: ip_ra_chain;
    ip_sf_list: ip_sf_list;
    ip_sf_socklist: ip_sf_socklist;
    ipc_ids: ipc_ids;
    ipc_namespace: ipc_namespace;
    ipstats_mib: ipstats_mib;
    ipv4_devconf: ipv4_devconf;
    ipv6_ac_socklist: ipv6_ac_socklist;
    ipv6_devconf: ipv6_devconf;
    ipv6_devstat: ipv6_devstat;
    ipv6_fl_socklist: ipv6_fl_socklist;
    ipv6_mc_socklist: ipv6_mc_socklist;
    ipv6_opt_hdr: ipv6_opt_hdr;
    ipv6_pinfo: ipv6_pinfo;
    ipv6_rt_hdr: ipv6_rt_hdr;
    ipv6_stable_secret: ipv6_stable_secret;
    ipv6_txoptions: ipv6_txoptions;
    irq_affinity_desc: irq_affinity_desc;
    irq_affinity_notify: irq_affinity_notify;
    irq_alloc_info: irq_alloc_info;
    irq_chip: irq_chip;
    irq_chip_generic: irq_chip_generic;
    irq_chip_regs: irq_chip_regs;
    irq_chip_type: irq_chip_type;
    irq_common_data: irq_common_data;
    irq_data: irq_data;
    irq_desc: irq_desc;
    irq_domain: irq_domain;
    irq_domain_chip_generic: irq_domain_chip_generic;
    irq_domain_ops: irq_domain_ops;
    irq_work: irq_work;
    irqaction: irqaction;
    iw_handler_def: iw_handler_def;
    iw_priv_args: iw_priv_args;
    iw_public_data: iw_public_data;
    iw_quality: iw_quality;
    iw_spy_data: iw_spy_data;
    jump_entry: jump_entry;
    k_sigaction: k_sigaction;
    kernel_cap_struct: kernel_cap_struct;
    kernel_param: kernel_param;
    kernel_param_ops: kernel_param_ops;
    kernel_siginfo: kernel_siginfo;
    kernel_symbol: kernel_symbol;
    kernfs_elem_attr: kernfs_elem_attr;
    kernfs_elem_dir: kernfs_elem_dir;
    kernfs_elem_symlink: kernfs_elem_symlink;
    kernfs_iattrs: kernfs_iattrs;
    kernfs_node: kernfs_node;
    kernfs_open_node: kernfs_open_node;
    kernfs_ops: kernfs_ops;
    kernfs_root: kernfs_root;
    kernfs_syscall_ops: kernfs_syscall_ops;
    key: key;
    key_params: key_params;
    key_payload: key_payload;
    key_restriction: key_restriction;
    key_tag: key_tag;
    key_type: key_type;
    key_user: key_user;
    keyring_index_key: keyring_index_key;
    kgid_t: kgid_t;
    kiocb: kiocb;
    kioctx: kioctx;
    kioctx_cpu: kioctx_cpu;
    kioctx_table: kioctx_table;
    klist: klist;
    klist_node: klist_node;
    klp_modinfo: klp_modinfo;
    kmap_ctrl: kmap_ctrl;
    kmem_cache: kmem_cache;
    kmem_cache_cpu: kmem_cache_cpu;
    kmem_cache_node: kmem_cache_node;
    kmem_cache_order_objects: kmem_cache_order_objects;
    kobj_ns_type_operations: kobj_ns_type_operations;
    kobj_type: kobj_type;
    kobject: kobject;
    kparam_array: kparam_array;
    kparam_string: kparam_string;
    kref: kref;
    kset: kset;
    kset_uevent_ops: kset_uevent_ops;
    ktermios: ktermios;
    kuid_t: kuid_t;
    kvec: kvec;
    l3mdev_ops: l3mdev_ops;
    latch_tree_node: latch_tree_node;
    latency_bucket: latency_bucket;
    ld_semaphore: ld_semaphore;
    ldt_struct: ldt_struct;
    linux_binfmt: linux_binfmt;
    linux_binprm: linux_binprm;
    linux_mib: linux_mib;
    linux_tls_mib: linux_tls_mib;
    linux_xfrm_mib: linux_xfrm_mib;
    list_head: list_head;
    list_lru: list_lru;
    list_lru_node: list_lru_node;
    list_lru_one: list_lru_one;
    llist_head: llist_head;
    llist_node: llist_node;
    load_weight: load_weight;
    local64_t: local64_t;
    local_ports: local_ports;
    local_t: local_t;
    lock_class_key: lock_class_key;
    lockdep_map: lockdep_map;
    lockref: lockref;
    lru_gen_mm_list: lru_gen_mm_list;
    lru_gen_mm_state: lru_gen_mm_state;
    lru_gen_mm_walk: lru_gen_mm_walk;
    lru_gen_struct: lru_gen_struct;
    lruvec: lruvec;
    lruvec_stats: lruvec_stats;
    lruvec_stats_percpu: lruvec_stats_percpu;
    lwtunnel_state: lwtunnel_state;
    mac_address: mac_address;
    macsec_ops: macsec_ops;
    maple_tree: maple_tree;
    math_emu_info: math_emu_info;
    mdio_bus_stats: mdio_bus_stats;
    mdio_device: mdio_device;
    mdio_driver_common: mdio_driver_common;
    mem_cgroup: mem_cgroup;
    mem_cgroup_id: mem_cgroup_id;
    mem_cgroup_per_node: mem_cgroup_per_node;
    mem_cgroup_reclaim_iter: mem_cgroup_reclaim_iter;
    mem_cgroup_threshold: mem_cgroup_threshold;
    mem_cgroup_threshold_ary: mem_cgroup_threshold_ary;
    mem_cgroup_thresholds: mem_cgroup_thresholds;
    mem_dqinfo: mem_dqinfo;
    memcg_cgwb_frn: memcg_cgwb_frn;
    memcg_vmstats: memcg_vmstats;
    memcg_vmstats_percpu: memcg_vmstats_percpu;
    memory_tier: memory_tier;
    mempolicy: mempolicy;
    mempool_s: mempool_s;
    merkle_tree_params: merkle_tree_params;
    mii_bus: mii_bus;
    mii_timestamper: mii_timestamper;
    mini_Qdisc: mini_Qdisc;
    minmax: minmax;
    minmax_sample: minmax_sample;
    mm_context_t: mm_context_t;
    mm_rss_stat: mm_rss_stat;
    mm_struct: mm_struct;
    mmu_notifier_subscriptions: mmu_notifier_subscriptions;
    mnt_namespace: mnt_namespace;
    mnt_pcp: mnt_pcp;
    mod_arch_specific: mod_arch_specific;
    mod_kallsyms: mod_kallsyms;
    mod_tree_node: mod_tree_node;
    module: module;
    module_attribute: module_attribute;
    module_kobject: module_kobject;
    module_layout: module_layout;
    module_notes_attrs: module_notes_attrs;
    module_param_attrs: module_param_attrs;
    module_sect_attr: module_sect_attr;
    module_sect_attrs: module_sect_attrs;
    mount: mount;
    mountpoint: mountpoint;
    mptcp_mib: mptcp_mib;
    mq_attr: mq_attr;
    msghdr: msghdr;
    msi_desc: msi_desc;
    msi_device_data: msi_device_data;
    msi_msg: msi_msg;
    mutex: mutex;
    nameidata: nameidata;
    napi_struct: napi_struct;
    ndisc_ops: ndisc_ops;
    neigh_hash_table: neigh_hash_table;
    neigh_ops: neigh_ops;
    neigh_parms: neigh_parms;
    neigh_statistics: neigh_statistics;
    neigh_table: neigh_table;
    neighbour: neighbour;
    net: net;
    net_device: net_device;
    net_device_core_stats: net_device_core_stats;
    net_device_ops: net_device_ops;
    net_device_stats: net_device_stats;
    net_generic: net_generic;
    net_rate_estimator: net_rate_estimator;
    netdev_hw_addr_list: netdev_hw_addr_list;
    netdev_name_node: netdev_name_node;
    netdev_queue: netdev_queue;
    netdev_rx_queue: netdev_rx_queue;
    netdev_tc_txq: netdev_tc_txq;
    netlink_range_validation: netlink_range_validation;
    netlink_range_validation_signed: netlink_range_validation_signed;
    netns_bpf: netns_bpf;
    netns_can: netns_can;
    netns_core: netns_core;
    netns_ct: netns_ct;
    netns_ft: netns_ft;
    netns_ieee802154_lowpan: netns_ieee802154_lowpan;
    netns_ipv4: netns_ipv4;
    netns_ipv6: netns_ipv6;
    netns_mib: netns_mib;
    netns_mpls: netns_mpls;
    netns_nexthop: netns_nexthop;
    netns_nf: netns_nf;
    netns_nftables: netns_nftables;
    netns_packet: netns_packet;
    netns_sctp: netns_sctp;
    netns_smc: netns_smc;
    netns_sysctl_ipv6: netns_sysctl_ipv6;
    netns_sysctl_lowpan: netns_sysctl_lowpan;
    netns_tracker: netns_tracker;
    netns_unix: netns_unix;
    netns_xdp: netns_xdp;
    netns_xfrm: netns_xfrm;
    netpoll: netpoll;
    netpoll_info: netpoll_info;
    netprio_map: netprio_map;
    new_utsname: new_utsname;
    nexthop: nexthop;
    nf_ct_event_notifier: nf_ct_event_notifier;
    nf_dccp_net: nf_dccp_net;
    nf_flow_table_stat: nf_flow_table_stat;
    nf_generic_net: nf_generic_net;
    nf_gre_net: nf_gre_net;
    nf_hook_entries: nf_hook_entries;
    nf_hook_entry: nf_hook_entry;
    nf_icmp_net: nf_icmp_net;
    nf_ip_net: nf_ip_net;
    nf_logger: nf_logger;
    nf_sctp_net: nf_sctp_net;
    nf_tcp_net: nf_tcp_net;
    nf_udp_net: nf_udp_net;
    nh_group: nh_group;
    nh_grp_entry: nh_grp_entry;
    nh_info: nh_info;
    nh_res_bucket: nh_res_bucket;
    nh_res_table: nh_res_table;
    nl80211_vendor_cmd_info: nl80211_vendor_cmd_info;
    nl80211_wowlan_tcp_data_seq: nl80211_wowlan_tcp_data_seq;
    nl80211_wowlan_tcp_data_token: nl80211_wowlan_tcp_data_token;
    nl80211_wowlan_tcp_data_token_feature: nl80211_wowlan_tcp_data_token_feature;
    nla_policy: nla_policy;
    nlattr: nlattr;
    nodemask_t: nodemask_t;
    notification: notification;
    notifier_block: notifier_block;
    ns_common: ns_common;
    nsproxy: nsproxy;
    numa_group: numa_group;
    obj_cgroup: obj_cgroup;
    of_device_id: of_device_id;
    old_timespec32: old_timespec32;
    open_how: open_how;
    optimistic_spin_queue: optimistic_spin_queue;
    orc_entry: orc_entry;
    pacct_struct: pacct_struct;
    page: page;
    page_counter: page_counter;
    page_frag: page_frag;
    page_pool: page_pool;
    page_pool_params: page_pool_params;
    param_attribute: param_attribute;
    partition_meta_info: partition_meta_info;
    path: path;
    pci_msi_desc: pci_msi_desc;
    pcpu_dstats: pcpu_dstats;
    pcpu_lstats: pcpu_lstats;
    pcpu_sw_netstats: pcpu_sw_netstats;
    per_cpu_nodestat: per_cpu_nodestat;
    per_cpu_pages: per_cpu_pages;
    per_cpu_zonestat: per_cpu_zonestat;
    percpu_counter: percpu_counter;
    percpu_ref: percpu_ref;
    percpu_ref_data: percpu_ref_data;
    percpu_rw_semaphore: percpu_rw_semaphore;
    perf_addr_filter_range: perf_addr_filter_range;
    perf_addr_filters_head: perf_addr_filters_head;
    perf_buffer: perf_buffer;
    perf_cgroup: perf_cgroup;
    perf_cgroup_info: perf_cgroup_info;
    perf_cpu_context: perf_cpu_context;
    perf_domain: perf_domain;
    perf_event: perf_event;
    perf_event_attr: perf_event_attr;
    perf_event_context: perf_event_context;
    perf_event_groups: perf_event_groups;
    perf_event_mmap_page: perf_event_mmap_page;
    pgd_t: pgd_t;
    pglist_data: pglist_data;
    pgprot: pgprot;
    phy_c45_device_ids: phy_c45_device_ids;
    phy_device: phy_device;
    phy_driver: phy_driver;
    phy_package_shared: phy_package_shared;
    pid: pid;
    pid_namespace: pid_namespace;
    pinctrl: pinctrl;
    pinctrl_state: pinctrl_state;
    ping_group_range: ping_group_range;
    pipe_buf_operations: pipe_buf_operations;
    pipe_buffer: pipe_buffer;
    pipe_inode_info: pipe_inode_info;
    platform_msi_priv_data: platform_msi_priv_data;
    plist_head: plist_head;
    plist_node: plist_node;
    pm_domain_data: pm_domain_data;
    pm_message: pm_message;
    pm_qos_constraints: pm_qos_constraints;
    pm_qos_flags: pm_qos_flags;
    pm_qos_flags_request: pm_qos_flags_request;
    pm_subsys_data: pm_subsys_data;
    pmu: pmu;
    pneigh_entry: pneigh_entry;
    pollfd: pollfd;
    pool_workqueue: pool_workqueue;
    posix_acl: posix_acl;
    posix_acl_entry: posix_acl_entry;
    posix_cputimer_base: posix_cputimer_base;
    posix_cputimers: posix_cputimers;
    posix_cputimers_work: posix_cputimers_work;
    possible_net_t: possible_net_t;
    pp_alloc_cache: pp_alloc_cache;
    pr_ops: pr_ops;
    prev_cputime: prev_cputime;
    proc_dir_entry: proc_dir_entry;
    proc_ns_operations: proc_ns_operations;
    proc_ops: proc_ops;
    prog_entry: prog_entry;
    property: property;
    prot_inuse: prot_inuse;
    proto: proto;
    proto_ops: proto_ops;
    psi_group: psi_group;
    psi_group_cpu: psi_group_cpu;
    pt_regs: pt_regs;
    ptr_ring: ptr_ring;
    qdisc_size_table: qdisc_size_table;
    qdisc_skb_head: qdisc_skb_head;
    qrwlock: qrwlock;
    qspinlock: qspinlock;
    qstr: qstr;
    queue_limits: queue_limits;
    quota_format_ops: quota_format_ops;
    quota_format_type: quota_format_type;
    quota_info: quota_info;
    quotactl_ops: quotactl_ops;
    range: range;
    ratelimit_state: ratelimit_state;
    raw_hashinfo: raw_hashinfo;
    raw_notifier_head: raw_notifier_head;
    raw_spinlock: raw_spinlock;
    rb_node: rb_node;
    rb_root: rb_root;
    rb_root_cached: rb_root_cached;
    rchan: rchan;
    rchan_buf: rchan_buf;
    rchan_callbacks: rchan_callbacks;
    rcu_exp_work: rcu_exp_work;
    rcu_node: rcu_node;
    rcu_segcblist: rcu_segcblist;
    rcu_special: rcu_special;
    rcu_sync: rcu_sync;
    rcu_work: rcu_work;
    rcuwait: rcuwait;
    reciprocal_value: reciprocal_value;
    reclaim_state: reclaim_state;
    ref_tracker_dir: ref_tracker_dir;
    refcount_struct: refcount_struct;
    regex: regex;
    request: request;
    request_queue: request_queue;
    request_sock: request_sock;
    request_sock_ops: request_sock_ops;
    request_sock_queue: request_sock_queue;
    reset_control: reset_control;
    reset_control_ops: reset_control_ops;
    reset_controller_dev: reset_controller_dev;
    restart_block: restart_block;
    return_instance: return_instance;
    rhash_head: rhash_head;
    rhash_lock_head: rhash_lock_head;
    rhashtable: rhashtable;
    rhashtable_params: rhashtable_params;
    rhlist_head: rhlist_head;
    rlimit: rlimit;
    robust_list: robust_list;
    robust_list_head: robust_list_head;
    root_domain: root_domain;
    rps_dev_flow: rps_dev_flow;
    rps_dev_flow_table: rps_dev_flow_table;
    rps_map: rps_map;
    rq: rq;
    rq_qos: rq_qos;
    rq_qos_ops: rq_qos_ops;
    rseq: rseq;
    rt6_exception_bucket: rt6_exception_bucket;
    rt6_info: rt6_info;
    rt6_statistics: rt6_statistics;
    rt6key: rt6key;
    rt_mutex: rt_mutex;
    rt_mutex_base: rt_mutex_base;
    rt_mutex_waiter: rt_mutex_waiter;
    rt_prio_array: rt_prio_array;
    rt_rq: rt_rq;
    rt_waiter_node: rt_waiter_node;
    rtable: rtable;
    rtnl_hw_stats64: rtnl_hw_stats64;
    rtnl_link_ops: rtnl_link_ops;
    rw_semaphore: rw_semaphore;
    rwlock_t: rwlock_t;
    saved: saved;
    saved_syn: saved_syn;
    sb_writers: sb_writers;
    sbitmap: sbitmap;
    sbitmap_queue: sbitmap_queue;
    sbitmap_word: sbitmap_word;
    sbq_wait_state: sbq_wait_state;
    sched_avg: sched_avg;
    sched_class: sched_class;
    sched_dl_entity: sched_dl_entity;
    sched_domain: sched_domain;
    sched_domain_shared: sched_domain_shared;
    sched_entity: sched_entity;
    sched_group: sched_group;
    sched_group_capacity: sched_group_capacity;
    sched_info: sched_info;
    sched_rt_entity: sched_rt_entity;
    sched_statistics: sched_statistics;
    seccomp: seccomp;
    seccomp_filter: seccomp_filter;
    seg6_pernet_data: seg6_pernet_data;
    sem_undo_list: sem_undo_list;
    semaphore: semaphore;
    seq_operations: seq_operations;
    seqcount: seqcount;
    seqcount_raw_spinlock: seqcount_raw_spinlock;
    seqcount_spinlock: seqcount_spinlock;
    seqlock_t: seqlock_t;
    sfp_bus: sfp_bus;
    sfp_quirk: sfp_quirk;
    sfp_socket_ops: sfp_socket_ops;
    sfp_upstream_ops: sfp_upstream_ops;
    shrinker: shrinker;
    shrinker_info: shrinker_info;
    sigaction: sigaction;
    sighand_struct: sighand_struct;
    signal_struct: signal_struct;
    sigpending: sigpending;
    sigset_t: sigset_t;
    sigval: sigval;
    simple_xattrs: simple_xattrs;
    siphash_key_t: siphash_key_t;
    sk_buff: sk_buff;
    sk_buff_head: sk_buff_head;
    sk_buff_list: sk_buff_list;
    sk_filter: sk_filter;
    skb_ext: skb_ext;
    slab: slab;
    sock: sock;
    sock_cgroup_data: sock_cgroup_data;
    sock_common: sock_common;
    sock_filter: sock_filter;
    sock_fprog_kern: sock_fprog_kern;
    sock_reuseport: sock_reuseport;
    socket: socket;
    socket_lock_t: socket_lock_t;
    socket_wq: socket_wq;
    spinlock: spinlock;
    srcu_data: srcu_data;
    srcu_node: srcu_node;
    srcu_struct: srcu_struct;
    static_call_key: static_call_key;
    static_call_mod: static_call_mod;
    static_call_site: static_call_site;
    static_key: static_key;
    static_key_mod: static_key_mod;
    subsys_private: subsys_private;
    super_block: super_block;
    super_operations: super_operations;
    swait_queue_head: swait_queue_head;
    swregs_state: swregs_state;
    syscall_user_dispatch: syscall_user_dispatch;
    sysfs_ops: sysfs_ops;
    sysv_sem: sysv_sem;
    sysv_shm: sysv_shm;
    task_cputime: task_cputime;
    task_cputime_atomic: task_cputime_atomic;
    task_delay_info: task_delay_info;
    task_group: task_group;
    task_io_accounting: task_io_accounting;
    task_rss_stat: task_rss_stat;
    task_struct: task_struct;
    taskstats: taskstats;
    tc_sizespec: tc_sizespec;
    tcf_block: tcf_block;
    tcf_chain: tcf_chain;
    tcf_proto: tcf_proto;
    tcf_proto_ops: tcf_proto_ops;
    tcp_congestion_ops: tcp_congestion_ops;
    tcp_fastopen_context: tcp_fastopen_context;
    tcp_fastopen_cookie: tcp_fastopen_cookie;
    tcp_fastopen_request: tcp_fastopen_request;
    tcp_md5sig_info: tcp_md5sig_info;
    tcp_mib: tcp_mib;
    tcp_options_received: tcp_options_received;
    tcp_rack: tcp_rack;
    tcp_sack_block: tcp_sack_block;
    tcp_sock: tcp_sock;
    tcp_sock_af_ops: tcp_sock_af_ops;
    tcp_ulp_ops: tcp_ulp_ops;
    thread_group_cputimer: thread_group_cputimer;
    thread_info: thread_info;
    thread_struct: thread_struct;
    throtl_data: throtl_data;
    throtl_service_queue: throtl_service_queue;
    time_namespace: time_namespace;
    timens_offsets: timens_offsets;
    timer_list: timer_list;
    timer_rand_state: timer_rand_state;
    timerqueue_head: timerqueue_head;
    timerqueue_node: timerqueue_node;
    timespec64: timespec64;
    timewait_sock_ops: timewait_sock_ops;
    tlbflush_unmap_batch: tlbflush_unmap_batch;
    tlsdev_ops: tlsdev_ops;
    trace_eval_map: trace_eval_map;
    trace_event: trace_event;
    trace_event_call: trace_event_call;
    trace_event_class: trace_event_class;
    trace_event_fields: trace_event_fields;
    trace_event_functions: trace_event_functions;
    tracepoint: tracepoint;
    tracepoint_func: tracepoint_func;
    tty_audit_buf: tty_audit_buf;
    tty_buffer: tty_buffer;
    tty_bufhead: tty_bufhead;
    tty_driver: tty_driver;
    tty_ldisc: tty_ldisc;
    tty_ldisc_ops: tty_ldisc_ops;
    tty_operations: tty_operations;
    tty_port: tty_port;
    tty_port_client_operations: tty_port_client_operations;
    tty_port_operations: tty_port_operations;
    tty_struct: tty_struct;
    u64_stats_sync: u64_stats_sync;
    u64_stats_t: u64_stats_t;
    ubuf_info: ubuf_info;
    ucounts: ucounts;
    udp_hslot: udp_hslot;
    udp_mib: udp_mib;
    udp_table: udp_table;
    udp_tunnel_nic_info: udp_tunnel_nic_info;
    udp_tunnel_nic_shared: udp_tunnel_nic_shared;
    udp_tunnel_nic_table_info: udp_tunnel_nic_table_info;
    uevent_sock: uevent_sock;
    uid_gid_extent: uid_gid_extent;
    uid_gid_map: uid_gid_map;
    uncached_list: uncached_list;
    unicode_map: unicode_map;
    unix_table: unix_table;
    upid: upid;
    uprobe: uprobe;
    uprobe_consumer: uprobe_consumer;
    uprobe_task: uprobe_task;
    uprobe_xol_ops: uprobe_xol_ops;
    uprobes_state: uprobes_state;
    user_namespace: user_namespace;
    user_struct: user_struct;
    userfaultfd_ctx: userfaultfd_ctx;
    utf8data: utf8data;
    utf8data_table: utf8data_table;
    util_est: util_est;
    uts_namespace: uts_namespace;
    uuid_t: uuid_t;
    uv_alloc_info: uv_alloc_info;
    vdso_image: vdso_image;
    vfsmount: vfsmount;
    vlan_group: vlan_group;
    vlan_info: vlan_info;
    vm_area_struct: vm_area_struct;
    vm_operations_struct: vm_operations_struct;
    vm_special_mapping: vm_special_mapping;
    vm_struct: vm_struct;
    vm_userfaultfd_ctx: vm_userfaultfd_ctx;
    vmem_altmap: vmem_altmap;
    vmpressure: vmpressure;
    vtime: vtime;
    wait_page_queue: wait_page_queue;
    wait_queue_entry: wait_queue_entry;
    wait_queue_head: wait_queue_head;
    wake_irq: wake_irq;
    wake_q_node: wake_q_node;
    wakeup_source: wakeup_source;
    wb_completion: wb_completion;
    wb_domain: wb_domain;
    winsize: winsize;
    wiphy: wiphy;
    wiphy_coalesce_support: wiphy_coalesce_support;
    wiphy_iftype_akm_suites: wiphy_iftype_akm_suites;
    wiphy_iftype_ext_capab: wiphy_iftype_ext_capab;
    wiphy_vendor_command: wiphy_vendor_command;
    wiphy_work: wiphy_work;
    wiphy_wowlan_support: wiphy_wowlan_support;
    wiphy_wowlan_tcp_support: wiphy_wowlan_tcp_support;
    wireless_dev: wireless_dev;
    work_struct: work_struct;
    worker: worker;
    worker_pool: worker_pool;
    workqueue_attrs: workqueue_attrs;
    workqueue_struct: workqueue_struct;
    wpan_dev: wpan_dev;
    wpan_dev_header_ops: wpan_dev_header_ops;
    wpan_phy: wpan_phy;
    wpan_phy_cca: wpan_phy_cca;
    wpan_phy_supported: wpan_phy_supported;
    wq_device: wq_device;
    wq_flusher: wq_flusher;
    ww_acquire_ctx: ww_acquire_ctx;
    x86_msi_addr_hi: x86_msi_addr_hi;
    x86_msi_addr_lo: x86_msi_addr_lo;
    x86_msi_data: x86_msi_data;
    xarray: xarray;
    xattr_handler: xattr_handler;
    xdp_buff: xdp_buff;
    xdp_buff_xsk: xdp_buff_xsk;
    xdp_desc: xdp_desc;
    xdp_dev_bulk_queue: xdp_dev_bulk_queue;
    xdp_frame: xdp_frame;
    xdp_mem_info: xdp_mem_info;
    xdp_ring: xdp_ring;
    xdp_rxq_info: xdp_rxq_info;
    xdp_txq_info: xdp_txq_info;
    xdp_umem: xdp_umem;
    xfrm_address_filter: xfrm_address_filter;
    xfrm_address_t: xfrm_address_t;
    xfrm_algo: xfrm_algo;
    xfrm_algo_aead: xfrm_algo_aead;
    xfrm_algo_auth: xfrm_algo_auth;
    xfrm_dev_offload: xfrm_dev_offload;
    xfrm_encap_tmpl: xfrm_encap_tmpl;
    xfrm_id: xfrm_id;
    xfrm_lifetime_cfg: xfrm_lifetime_cfg;
    xfrm_lifetime_cur: xfrm_lifetime_cur;
    xfrm_mark: xfrm_mark;
    xfrm_mode: xfrm_mode;
    xfrm_policy: xfrm_policy;
    xfrm_policy_hash: xfrm_policy_hash;
    xfrm_policy_hthresh: xfrm_policy_hthresh;
    xfrm_policy_queue: xfrm_policy_queue;
    xfrm_policy_walk_entry: xfrm_policy_walk_entry;
    xfrm_replay_state: xfrm_replay_state;
    xfrm_replay_state_esn: xfrm_replay_state_esn;
    xfrm_sec_ctx: xfrm_sec_ctx;
    xfrm_selector: xfrm_selector;
    xfrm_state: xfrm_state;
    xfrm_state_walk: xfrm_state_walk;
    xfrm_stats: xfrm_stats;
    xfrm_tmpl: xfrm_tmpl;
    xfrm_type: xfrm_type;
    xfrm_type_offload: xfrm_type_offload;
    xfrmdev_ops: xfrmdev_ops;
    xol_area: xol_area;
    xps_dev_maps: xps_dev_maps;
    xps_map: xps_map;
    xregs_state: xregs_state;
    xsk_buff_pool: xsk_buff_pool;
    xsk_queue: xsk_queue;
    xstate_header: xstate_header;
    zone: zone;
    zonelist: zonelist;
    zoneref: zoneref;
  }
}

type Elf64_Addr = number;
type Elf64_Half = number;
type Elf64_Off = number;
type Elf64_Word = number;
type Elf64_Xword = number;
type __addrpair = number;
type __be16 = number;
type __be32 = number;
type __be64 = number;
type __kernel_clock_t = number;
type __kernel_long_t = number;
type __kernel_pid_t = number;
type __kernel_sa_family_t = number;
type __kernel_size_t = number;
type __kernel_time64_t = number;
type __kernel_timer_t = number;
type __kernel_uid32_t = number;
type __kernel_ulong_t = number;
type __le16 = number;
type __le32 = number;
type __le64 = number;
type __poll_t = number;
type __portpair = number;
type __s16 = number;
type __s32 = number;
type __s64 = number;
type __u16 = number;
type __u32 = number;
type __u64 = number;
type __u8 = number;
type __wsum = number;
/** AUDIT_STATE_DISABLED 0, AUDIT_STATE_BUILD 1, AUDIT_STATE_RECORD 2 */
type audit_state = number;
/** BLK_BOUNCE_NONE 0, BLK_BOUNCE_HIGH 1 */
type blk_bounce = number;
/** BLK_ENCRYPTION_MODE_INVALID 0, BLK_ENCRYPTION_MODE_AES_256_XTS 1, BLK_ENCRYPTION_MODE_AES_128_CBC_ESSIV 2, BLK_ENCRYPTION_MODE_ADIANTUM 3, BLK_ENCRYPTION_MODE_MAX 4 */
type blk_crypto_mode_num = number;
type blk_opf_t = number;
type blk_qc_t = number;
type blk_status_t = number;
/** BLK_ZONED_NONE 0, BLK_ZONED_HA 1, BLK_ZONED_HM 2 */
type blk_zoned_model = number;
type blkcnt_t = number;
/** BPF_CGROUP_INET_INGRESS 0, BPF_CGROUP_INET_EGRESS 1, BPF_CGROUP_INET_SOCK_CREATE 2, BPF_CGROUP_SOCK_OPS 3, BPF_SK_SKB_STREAM_PARSER 4, BPF_SK_SKB_STREAM_VERDICT 5, BPF_CGROUP_DEVICE 6, BPF_SK_MSG_VERDICT 7, BPF_CGROUP_INET4_BIND 8, BPF_CGROUP_INET6_BIND 9, BPF_CGROUP_INET4_CONNECT 10, BPF_CGROUP_INET6_CONNECT 11, BPF_CGROUP_INET4_POST_BIND 12, BPF_CGROUP_INET6_POST_BIND 13, BPF_CGROUP_UDP4_SENDMSG 14, BPF_CGROUP_UDP6_SENDMSG 15, BPF_LIRC_MODE2 16, BPF_FLOW_DISSECTOR 17, BPF_CGROUP_SYSCTL 18, BPF_CGROUP_UDP4_RECVMSG 19, BPF_CGROUP_UDP6_RECVMSG 20, BPF_CGROUP_GETSOCKOPT 21, BPF_CGROUP_SETSOCKOPT 22, BPF_TRACE_RAW_TP 23, 21 more */
type bpf_attach_type = number;
/** BPF_KPTR_UNREF 0, BPF_KPTR_REF 1 */
type bpf_kptr_type = number;
/** BPF_LINK_TYPE_UNSPEC 0, BPF_LINK_TYPE_RAW_TRACEPOINT 1, BPF_LINK_TYPE_TRACING 2, BPF_LINK_TYPE_CGROUP 3, BPF_LINK_TYPE_ITER 4, BPF_LINK_TYPE_NETNS 5, BPF_LINK_TYPE_XDP 6, BPF_LINK_TYPE_PERF_EVENT 7, BPF_LINK_TYPE_KPROBE_MULTI 8, BPF_LINK_TYPE_STRUCT_OPS 9, MAX_BPF_LINK_TYPE 10 */
type bpf_link_type = number;
/** BPF_MAP_TYPE_UNSPEC 0, BPF_MAP_TYPE_HASH 1, BPF_MAP_TYPE_ARRAY 2, BPF_MAP_TYPE_PROG_ARRAY 3, BPF_MAP_TYPE_PERF_EVENT_ARRAY 4, BPF_MAP_TYPE_PERCPU_HASH 5, BPF_MAP_TYPE_PERCPU_ARRAY 6, BPF_MAP_TYPE_STACK_TRACE 7, BPF_MAP_TYPE_CGROUP_ARRAY 8, BPF_MAP_TYPE_LRU_HASH 9, BPF_MAP_TYPE_LRU_PERCPU_HASH 10, BPF_MAP_TYPE_LPM_TRIE 11, BPF_MAP_TYPE_ARRAY_OF_MAPS 12, BPF_MAP_TYPE_HASH_OF_MAPS 13, BPF_MAP_TYPE_DEVMAP 14, BPF_MAP_TYPE_SOCKMAP 15, BPF_MAP_TYPE_CPUMAP 16, BPF_MAP_TYPE_XSKMAP 17, BPF_MAP_TYPE_SOCKHASH 18, BPF_MAP_TYPE_CGROUP_STORAGE 19, BPF_MAP_TYPE_REUSEPORT_SOCKARRAY 20, BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE 21, BPF_MAP_TYPE_QUEUE 22, BPF_MAP_TYPE_STACK 23, 8 more */
type bpf_map_type = number;
/** BPF_PROG_TYPE_UNSPEC 0, BPF_PROG_TYPE_SOCKET_FILTER 1, BPF_PROG_TYPE_KPROBE 2, BPF_PROG_TYPE_SCHED_CLS 3, BPF_PROG_TYPE_SCHED_ACT 4, BPF_PROG_TYPE_TRACEPOINT 5, BPF_PROG_TYPE_XDP 6, BPF_PROG_TYPE_PERF_EVENT 7, BPF_PROG_TYPE_CGROUP_SKB 8, BPF_PROG_TYPE_CGROUP_SOCK 9, BPF_PROG_TYPE_LWT_IN 10, BPF_PROG_TYPE_LWT_OUT 11, BPF_PROG_TYPE_LWT_XMIT 12, BPF_PROG_TYPE_SOCK_OPS 13, BPF_PROG_TYPE_SK_SKB 14, BPF_PROG_TYPE_CGROUP_DEVICE 15, BPF_PROG_TYPE_SK_MSG 16, BPF_PROG_TYPE_RAW_TRACEPOINT 17, BPF_PROG_TYPE_CGROUP_SOCK_ADDR 18, BPF_PROG_TYPE_LWT_SEG6LOCAL 19, BPF_PROG_TYPE_LIRC_MODE2 20, BPF_PROG_TYPE_SK_REUSEPORT 21, BPF_PROG_TYPE_FLOW_DISSECTOR 22, BPF_PROG_TYPE_CGROUP_SYSCTL 23, 8 more */
type bpf_prog_type = number;
/** NOT_INIT 0, SCALAR_VALUE 1, PTR_TO_CTX 2, CONST_PTR_TO_MAP 3, PTR_TO_MAP_VALUE 4, PTR_TO_MAP_KEY 5, PTR_TO_STACK 6, PTR_TO_PACKET_META 7, PTR_TO_PACKET 8, PTR_TO_PACKET_END 9, PTR_TO_FLOW_KEYS 10, PTR_TO_SOCKET 11, PTR_TO_SOCK_COMMON 12, PTR_TO_TCP_SOCK 13, PTR_TO_TP_BUFFER 14, PTR_TO_XDP_SOCK 15, PTR_TO_BTF_ID 16, PTR_TO_MEM 17, PTR_TO_BUF 18, PTR_TO_FUNC 19, PTR_TO_DYNPTR 20, __BPF_REG_TYPE_MAX 21, PTR_TO_MAP_VALUE_OR_NULL 260, PTR_TO_SOCKET_OR_NULL 267, 4 more */
type bpf_reg_type = number;
type cc_t = number;
/** CFG80211_SIGNAL_TYPE_NONE 0, CFG80211_SIGNAL_TYPE_MBM 1, CFG80211_SIGNAL_TYPE_UNSPEC 2 */
type cfg80211_signal_type = number;
type char = number;
type clockid_t = number;
type compat_long_t = number;
type compat_uptr_t = number;
/** DEV_PM_QOS_RESUME_LATENCY 1, DEV_PM_QOS_LATENCY_TOLERANCE 2, DEV_PM_QOS_MIN_FREQUENCY 3, DEV_PM_QOS_MAX_FREQUENCY 4, DEV_PM_QOS_FLAGS 5 */
type dev_pm_qos_req_type = number;
type dev_t = number;
/** DEVICE_HORI_POS_LEFT 0, DEVICE_HORI_POS_CENTER 1, DEVICE_HORI_POS_RIGHT 2 */
type device_physical_location_horizontal_position = number;
/** DEVICE_PANEL_TOP 0, DEVICE_PANEL_BOTTOM 1, DEVICE_PANEL_LEFT 2, DEVICE_PANEL_RIGHT 3, DEVICE_PANEL_FRONT 4, DEVICE_PANEL_BACK 5, DEVICE_PANEL_UNKNOWN 6 */
type device_physical_location_panel = number;
/** DEVICE_VERT_POS_UPPER 0, DEVICE_VERT_POS_CENTER 1, DEVICE_VERT_POS_LOWER 2 */
type device_physical_location_vertical_position = number;
/** DEVICE_REMOVABLE_NOT_SUPPORTED 0, DEVICE_REMOVABLE_UNKNOWN 1, DEVICE_FIXED 2, DEVICE_REMOVABLE 3 */
type device_removable = number;
/** DL_DEV_NO_DRIVER 0, DL_DEV_PROBING 1, DL_DEV_DRIVER_BOUND 2, DL_DEV_UNBINDING 3 */
type dl_dev_state = number;
type dma_addr_t = number;
/** DMA_BIDIRECTIONAL 0, DMA_TO_DEVICE 1, DMA_FROM_DEVICE 2, DMA_NONE 3 */
type dma_data_direction = number;
type errseq_t = number;
/** FILTER_PRED_FN_NOP 0, FILTER_PRED_FN_64 1, FILTER_PRED_FN_S64 2, FILTER_PRED_FN_U64 3, FILTER_PRED_FN_32 4, FILTER_PRED_FN_S32 5, FILTER_PRED_FN_U32 6, FILTER_PRED_FN_16 7, FILTER_PRED_FN_S16 8, FILTER_PRED_FN_U16 9, FILTER_PRED_FN_8 10, FILTER_PRED_FN_S8 11, FILTER_PRED_FN_U8 12, FILTER_PRED_FN_COMM 13, FILTER_PRED_FN_STRING 14, FILTER_PRED_FN_STRLOC 15, FILTER_PRED_FN_STRRELLOC 16, FILTER_PRED_FN_PCHAR_USER 17, FILTER_PRED_FN_PCHAR 18, FILTER_PRED_FN_CPU 19, FILTER_PRED_FN_ 20, FILTER_PRED_TEST_VISITED 21 */
type filter_pred_fn = number;
type fmode_t = number;
/** FREQ_QOS_MIN 1, FREQ_QOS_MAX 2 */
type freq_qos_req_type = number;
type gfp_t = number;
type gid_t = number;
/** IEEE80211_BSS_TYPE_ESS 0, IEEE80211_BSS_TYPE_PBSS 1, IEEE80211_BSS_TYPE_IBSS 2, IEEE80211_BSS_TYPE_MBSS 3, IEEE80211_BSS_TYPE_ANY 4 */
type ieee80211_bss_type = number;
/** IEEE80211_EDMG_BW_CONFIG_4 4, IEEE80211_EDMG_BW_CONFIG_5 5, IEEE80211_EDMG_BW_CONFIG_6 6, IEEE80211_EDMG_BW_CONFIG_7 7, IEEE80211_EDMG_BW_CONFIG_8 8, IEEE80211_EDMG_BW_CONFIG_9 9, IEEE80211_EDMG_BW_CONFIG_10 10, IEEE80211_EDMG_BW_CONFIG_11 11, IEEE80211_EDMG_BW_CONFIG_12 12, IEEE80211_EDMG_BW_CONFIG_13 13, IEEE80211_EDMG_BW_CONFIG_14 14, IEEE80211_EDMG_BW_CONFIG_15 15 */
type ieee80211_edmg_bw_config = number;
type ino_t = number;
type int = number;
/** IOMMU_DMA_IOVA_COOKIE 0, IOMMU_DMA_MSI_COOKIE 1 */
type iommu_dma_cookie_type = number;
/** X86_IRQ_ALLOC_TYPE_IOAPIC 1, X86_IRQ_ALLOC_TYPE_HPET 2, X86_IRQ_ALLOC_TYPE_PCI_MSI 3, X86_IRQ_ALLOC_TYPE_PCI_MSIX 4, X86_IRQ_ALLOC_TYPE_DMAR 5, X86_IRQ_ALLOC_TYPE_AMDVI 6, X86_IRQ_ALLOC_TYPE_UV 7 */
type irq_alloc_type = number;
/** DOMAIN_BUS_ANY 0, DOMAIN_BUS_WIRED 1, DOMAIN_BUS_GENERIC_MSI 2, DOMAIN_BUS_PCI_MSI 3, DOMAIN_BUS_PLATFORM_MSI 4, DOMAIN_BUS_NEXUS 5, DOMAIN_BUS_IPI 6, DOMAIN_BUS_FSL_MC_MSI 7, DOMAIN_BUS_TI_SCI_INTA_MSI 8, DOMAIN_BUS_WAKEUP 9, DOMAIN_BUS_VMD_MSI 10 */
type irq_domain_bus_token = number;
/** IRQ_GC_INIT_MASK_CACHE 1, IRQ_GC_INIT_NESTED_LOCK 2, IRQ_GC_MASK_CACHE_PER_TYPE 4, IRQ_GC_NO_MASK 8, IRQ_GC_BE_IO 16 */
type irq_gc_flags = number;
type irq_hw_number_t = number;
/** IRQ_NONE 0, IRQ_HANDLED 1, IRQ_WAKE_THREAD 2 */
type irqreturn = number;
type kernel_ulong_t = number;
type key_perm_t = number;
type key_serial_t = number;
/** KOBJ_NS_TYPE_NONE 0, KOBJ_NS_TYPE_NET 1, KOBJ_NS_TYPES 2 */
type kobj_ns_type = number;
type ktime_t = number;
type loff_t = number;
type long = number;
/** MEMORY_DEVICE_PRIVATE 1, MEMORY_DEVICE_COHERENT 2, MEMORY_DEVICE_FS_DAX 3, MEMORY_DEVICE_GENERIC 4, MEMORY_DEVICE_PCI_P2PDMA 5 */
type memory_type = number;
/** MIGRATE_ASYNC 0, MIGRATE_SYNC_LIGHT 1, MIGRATE_SYNC 2, MIGRATE_SYNC_NO_COPY 3 */
type migrate_mode = number;
/** MODULE_STATE_LIVE 0, MODULE_STATE_COMING 1, MODULE_STATE_GOING 2, MODULE_STATE_UNFORMED 3 */
type module_state = number;
/** MQ_RQ_IDLE 0, MQ_RQ_IN_FLIGHT 1, MQ_RQ_COMPLETE 2 */
type mq_rq_state = number;
type mqd_t = number;
type netdev_features_t = number;
/** ML_PRIV_NONE 0, ML_PRIV_CAN 1 */
type netdev_ml_priv_type = number;
/** NETDEV_PCPU_STAT_NONE 0, NETDEV_PCPU_STAT_LSTATS 1, NETDEV_PCPU_STAT_TSTATS 2, NETDEV_PCPU_STAT_DSTATS 3 */
type netdev_stat_type = number;
/** NF_LOG_TYPE_LOG 0, NF_LOG_TYPE_ULOG 1, NF_LOG_TYPE_MAX 2 */
type nf_log_type = number;
/** NL80211_AUTHTYPE_OPEN_SYSTEM 0, NL80211_AUTHTYPE_SHARED_KEY 1, NL80211_AUTHTYPE_FT 2, NL80211_AUTHTYPE_NETWORK_EAP 3, NL80211_AUTHTYPE_SAE 4, NL80211_AUTHTYPE_FILS_SK 5, NL80211_AUTHTYPE_FILS_SK_PFS 6, NL80211_AUTHTYPE_FILS_PK 7, __NL80211_AUTHTYPE_NUM 8, NL80211_AUTHTYPE_MAX 7, NL80211_AUTHTYPE_AUTOMATIC 8 */
type nl80211_auth_type = number;
/** NL80211_BAND_2GHZ 0, NL80211_BAND_5GHZ 1, NL80211_BAND_60GHZ 2, NL80211_BAND_6GHZ 3, NL80211_BAND_S1GHZ 4, NL80211_BAND_LC 5, NUM_NL80211_BANDS 6 */
type nl80211_band = number;
/** NL80211_BSS_CHAN_WIDTH_20 0, NL80211_BSS_CHAN_WIDTH_10 1, NL80211_BSS_CHAN_WIDTH_5 2, NL80211_BSS_CHAN_WIDTH_1 3, NL80211_BSS_CHAN_WIDTH_2 4 */
type nl80211_bss_scan_width = number;
/** __NL80211_BSS_SELECT_ATTR_INVALID 0, NL80211_BSS_SELECT_ATTR_RSSI 1, NL80211_BSS_SELECT_ATTR_BAND_PREF 2, NL80211_BSS_SELECT_ATTR_RSSI_ADJUST 3, __NL80211_BSS_SELECT_ATTR_AFTER_LAST 4, NL80211_BSS_SELECT_ATTR_MAX 3 */
type nl80211_bss_select_attr = number;
/** NL80211_CHAN_WIDTH_20_NOHT 0, NL80211_CHAN_WIDTH_20 1, NL80211_CHAN_WIDTH_40 2, NL80211_CHAN_WIDTH_80 3, NL80211_CHAN_WIDTH_80P80 4, NL80211_CHAN_WIDTH_160 5, NL80211_CHAN_WIDTH_5 6, NL80211_CHAN_WIDTH_10 7, NL80211_CHAN_WIDTH_1 8, NL80211_CHAN_WIDTH_2 9, NL80211_CHAN_WIDTH_4 10, NL80211_CHAN_WIDTH_8 11, NL80211_CHAN_WIDTH_16 12, NL80211_CHAN_WIDTH_320 13 */
type nl80211_chan_width = number;
/** NL80211_DFS_UNSET 0, NL80211_DFS_FCC 1, NL80211_DFS_ETSI 2, NL80211_DFS_JP 3 */
type nl80211_dfs_regions = number;
/** NL80211_DFS_USABLE 0, NL80211_DFS_UNAVAILABLE 1, NL80211_DFS_AVAILABLE 2 */
type nl80211_dfs_state = number;
/** NL80211_IFTYPE_UNSPECIFIED 0, NL80211_IFTYPE_ADHOC 1, NL80211_IFTYPE_STATION 2, NL80211_IFTYPE_AP 3, NL80211_IFTYPE_AP_VLAN 4, NL80211_IFTYPE_WDS 5, NL80211_IFTYPE_MONITOR 6, NL80211_IFTYPE_MESH_POINT 7, NL80211_IFTYPE_P2P_CLIENT 8, NL80211_IFTYPE_P2P_GO 9, NL80211_IFTYPE_P2P_DEVICE 10, NL80211_IFTYPE_OCB 11, NL80211_IFTYPE_NAN 12, NUM_NL80211_IFTYPES 13, NL80211_IFTYPE_MAX 12 */
type nl80211_iftype = number;
/** NL80211_KEY_RX_TX 0, NL80211_KEY_NO_TX 1, NL80211_KEY_SET_TX 2 */
type nl80211_key_mode = number;
/** NL80211_MFP_NO 0, NL80211_MFP_REQUIRED 1, NL80211_MFP_OPTIONAL 2 */
type nl80211_mfp = number;
/** NL80211_SAE_PWE_UNSPECIFIED 0, NL80211_SAE_PWE_HUNT_AND_PECK 1, NL80211_SAE_PWE_HASH_TO_ELEMENT 2, NL80211_SAE_PWE_BOTH 3 */
type nl80211_sae_pwe_mechanism = number;
/** NL80211_SAR_TYPE_POWER 0, NUM_NL80211_SAR_TYPE 1 */
type nl80211_sar_type = number;
/** __NL802154_CCA_INVALID 0, NL802154_CCA_ENERGY 1, NL802154_CCA_CARRIER 2, NL802154_CCA_ENERGY_CARRIER 3, NL802154_CCA_ALOHA 4, NL802154_CCA_UWB_SHR 5, NL802154_CCA_UWB_MULTIPLEXED 6, __NL802154_CCA_ATTR_AFTER_LAST 7, NL802154_CCA_ATTR_MAX 6 */
type nl802154_cca_modes = number;
/** NL802154_CCA_OPT_ENERGY_CARRIER_AND 0, NL802154_CCA_OPT_ENERGY_CARRIER_OR 1, __NL802154_CCA_OPT_ATTR_AFTER_LAST 2, NL802154_CCA_OPT_ATTR_MAX 1 */
type nl802154_cca_opts = number;
/** NL802154_SUPPORTED_BOOL_FALSE 0, NL802154_SUPPORTED_BOOL_TRUE 1, __NL802154_SUPPORTED_BOOL_INVALD 2, NL802154_SUPPORTED_BOOL_BOTH 3, __NL802154_SUPPORTED_BOOL_AFTER_LAST 4, NL802154_SUPPORTED_BOOL_MAX 3 */
type nl802154_supported_bool_states = number;
type nlink_t = number;
type old_time32_t = number;
/** PERF_EVENT_STATE_DEAD -4, PERF_EVENT_STATE_EXIT -3, PERF_EVENT_STATE_ERROR -2, PERF_EVENT_STATE_OFF -1, PERF_EVENT_STATE_INACTIVE 0, PERF_EVENT_STATE_ACTIVE 1 */
type perf_event_state = number;
type pgdval_t = number;
type pgprotval_t = number;
type phandle = number;
/** PHY_INTERFACE_MODE_NA 0, PHY_INTERFACE_MODE_INTERNAL 1, PHY_INTERFACE_MODE_MII 2, PHY_INTERFACE_MODE_GMII 3, PHY_INTERFACE_MODE_SGMII 4, PHY_INTERFACE_MODE_TBI 5, PHY_INTERFACE_MODE_REVMII 6, PHY_INTERFACE_MODE_RMII 7, PHY_INTERFACE_MODE_REVRMII 8, PHY_INTERFACE_MODE_RGMII 9, PHY_INTERFACE_MODE_RGMII_ID 10, PHY_INTERFACE_MODE_RGMII_RXID 11, PHY_INTERFACE_MODE_RGMII_TXID 12, PHY_INTERFACE_MODE_RTBI 13, PHY_INTERFACE_MODE_SMII 14, PHY_INTERFACE_MODE_XGMII 15, PHY_INTERFACE_MODE_XLGMII 16, PHY_INTERFACE_MODE_MOCA 17, PHY_INTERFACE_MODE_QSGMII 18, PHY_INTERFACE_MODE_TRGMII 19, PHY_INTERFACE_MODE_100BASEX 20, PHY_INTERFACE_MODE_1000BASEX 21, PHY_INTERFACE_MODE_2500BASEX 22, PHY_INTERFACE_MODE_5GBASER 23, 9 more */
type phy_interface_t = number;
/** PHY_DOWN 0, PHY_READY 1, PHY_HALTED 2, PHY_UP 3, PHY_RUNNING 4, PHY_NOLINK 5, PHY_CABLETEST 6 */
type phy_state = number;
type phys_addr_t = number;
type pid_t = number;
/** PIDTYPE_PID 0, PIDTYPE_TGID 1, PIDTYPE_PGID 2, PIDTYPE_SID 3, PIDTYPE_MAX 4 */
type pid_type = number;
/** PM_QOS_UNITIALIZED 0, PM_QOS_MAX 1, PM_QOS_MIN 2 */
type pm_qos_type = number;
/** PROBE_DEFAULT_STRATEGY 0, PROBE_PREFER_ASYNCHRONOUS 1, PROBE_FORCE_SYNCHRONOUS 2 */
type probe_type = number;
type qsize_t = number;
type req_flags_t = number;
/** RPM_REQ_NONE 0, RPM_REQ_IDLE 1, RPM_REQ_SUSPEND 2, RPM_REQ_AUTOSUSPEND 3, RPM_REQ_RESUME 4 */
type rpm_request = number;
/** RPM_INVALID -1, RPM_ACTIVE 0, RPM_RESUMING 1, RPM_SUSPENDED 2, RPM_SUSPENDING 3 */
type rpm_status = number;
/** RQ_QOS_WBT 0, RQ_QOS_LATENCY 1, RQ_QOS_COST 2 */
type rq_qos_id = number;
type s16 = number;
type s32 = number;
type s64 = number;
type s8 = number;
type sector_t = number;
type short = number;
type size_t = number;
type sk_buff_data_t = number;
type slab_flags_t = number;
/** SS_FREE 0, SS_UNCONNECTED 1, SS_CONNECTING 2, SS_CONNECTED 3, SS_DISCONNECTING 4 */
type socket_state = number;
type speed_t = number;
/** TWA_NONE 0, TWA_RESUME 1, TWA_SIGNAL 2, TWA_SIGNAL_NO_IPI 3 */
type task_work_notify_mode = number;
type tcflag_t = number;
type time64_t = number;
/** TT_NONE 0, TT_NATIVE 1, TT_COMPAT 2 */
type timespec_type = number;
type tracepoint_ptr_t = number;
type u16 = number;
type u32 = number;
type u64 = number;
type u8 = number;
type uid_t = number;
type uint = number;
type ulong = number;
type umode_t = number;
/** UTASK_RUNNING 0, UTASK_SSTEP 1, UTASK_SSTEP_ACK 2, UTASK_SSTEP_TRAPPED 3 */
type uprobe_task_state = number;
type ushort = number;
/** VTIME_INACTIVE 0, VTIME_IDLE 1, VTIME_SYS 2, VTIME_USER 3, VTIME_GUEST 4 */
type vtime_state = number;
/** WB_REASON_BACKGROUND 0, WB_REASON_VMSCAN 1, WB_REASON_SYNC 2, WB_REASON_PERIODIC 3, WB_REASON_LAPTOP_TIMER 4, WB_REASON_FS_FREE_SPACE 5, WB_REASON_FORKER_THREAD 6, WB_REASON_FOREIGN_FLUSH 7, WB_REASON_MAX 8 */
type wb_reason = number;
/** XFRM_REPLAY_MODE_LEGACY 0, XFRM_REPLAY_MODE_BMP 1, XFRM_REPLAY_MODE_ESN 2 */
type xfrm_replay_mode = number;
/** ZONE_DMA 0, ZONE_DMA32 1, ZONE_NORMAL 2, ZONE_MOVABLE 3, ZONE_DEVICE 4, __MAX_NR_ZONES 5 */
type zone_type = number;

type Below1 = 0;
type Below2 = 0 | 1;
type Below3 = 0 | 1 | 2;
type Below4 = 0 | 1 | 2 | 3;
type Below5 = 0 | 1 | 2 | 3 | 4;
type Below6 = 0 | 1 | 2 | 3 | 4 | 5;
type Below7 = 0 | 1 | 2 | 3 | 4 | 5 | 6;
type Below8 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
type Below9 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
type Below10 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type Below11 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
type Below12 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
type Below13 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
type Below14 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
type Below15 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;
type Below16 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
type Below17 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;
type Below18 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
type Below20 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19;
type Below25 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24;
type Below29 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28;
type Below30 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29;
type Below31 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30;
type Below32 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31;
type Below33 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32;
type Below37 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36;
type Below40 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39;
type Below43 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42;
type Below48 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47;
type Below50 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49;
type Below56 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55;
type Below57 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56;
type Below64 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63;
type Below100 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63 | 64 | 65 | 66 | 67 | 68 | 69 | 70 | 71 | 72 | 73 | 74 | 75 | 76 | 77 | 78 | 79 | 80 | 81 | 82 | 83 | 84 | 85 | 86 | 87 | 88 | 89 | 90 | 91 | 92 | 93 | 94 | 95 | 96 | 97 | 98 | 99;
type Below101 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63 | 64 | 65 | 66 | 67 | 68 | 69 | 70 | 71 | 72 | 73 | 74 | 75 | 76 | 77 | 78 | 79 | 80 | 81 | 82 | 83 | 84 | 85 | 86 | 87 | 88 | 89 | 90 | 91 | 92 | 93 | 94 | 95 | 96 | 97 | 98 | 99 | 100;
type Below126 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63 | 64 | 65 | 66 | 67 | 68 | 69 | 70 | 71 | 72 | 73 | 74 | 75 | 76 | 77 | 78 | 79 | 80 | 81 | 82 | 83 | 84 | 85 | 86 | 87 | 88 | 89 | 90 | 91 | 92 | 93 | 94 | 95 | 96 | 97 | 98 | 99 | 100 | 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 110 | 111 | 112 | 113 | 114 | 115 | 116 | 117 | 118 | 119 | 120 | 121 | 122 | 123 | 124 | 125;
type Below127 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63 | 64 | 65 | 66 | 67 | 68 | 69 | 70 | 71 | 72 | 73 | 74 | 75 | 76 | 77 | 78 | 79 | 80 | 81 | 82 | 83 | 84 | 85 | 86 | 87 | 88 | 89 | 90 | 91 | 92 | 93 | 94 | 95 | 96 | 97 | 98 | 99 | 100 | 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 110 | 111 | 112 | 113 | 114 | 115 | 116 | 117 | 118 | 119 | 120 | 121 | 122 | 123 | 124 | 125 | 126;
type Below128 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63 | 64 | 65 | 66 | 67 | 68 | 69 | 70 | 71 | 72 | 73 | 74 | 75 | 76 | 77 | 78 | 79 | 80 | 81 | 82 | 83 | 84 | 85 | 86 | 87 | 88 | 89 | 90 | 91 | 92 | 93 | 94 | 95 | 96 | 97 | 98 | 99 | 100 | 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 110 | 111 | 112 | 113 | 114 | 115 | 116 | 117 | 118 | 119 | 120 | 121 | 122 | 123 | 124 | 125 | 126 | 127;
type Below256 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63 | 64 | 65 | 66 | 67 | 68 | 69 | 70 | 71 | 72 | 73 | 74 | 75 | 76 | 77 | 78 | 79 | 80 | 81 | 82 | 83 | 84 | 85 | 86 | 87 | 88 | 89 | 90 | 91 | 92 | 93 | 94 | 95 | 96 | 97 | 98 | 99 | 100 | 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 110 | 111 | 112 | 113 | 114 | 115 | 116 | 117 | 118 | 119 | 120 | 121 | 122 | 123 | 124 | 125 | 126 | 127 | 128 | 129 | 130 | 131 | 132 | 133 | 134 | 135 | 136 | 137 | 138 | 139 | 140 | 141 | 142 | 143 | 144 | 145 | 146 | 147 | 148 | 149 | 150 | 151 | 152 | 153 | 154 | 155 | 156 | 157 | 158 | 159 | 160 | 161 | 162 | 163 | 164 | 165 | 166 | 167 | 168 | 169 | 170 | 171 | 172 | 173 | 174 | 175 | 176 | 177 | 178 | 179 | 180 | 181 | 182 | 183 | 184 | 185 | 186 | 187 | 188 | 189 | 190 | 191 | 192 | 193 | 194 | 195 | 196 | 197 | 198 | 199 | 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 209 | 210 | 211 | 212 | 213 | 214 | 215 | 216 | 217 | 218 | 219 | 220 | 221 | 222 | 223 | 224 | 225 | 226 | 227 | 228 | 229 | 230 | 231 | 232 | 233 | 234 | 235 | 236 | 237 | 238 | 239 | 240 | 241 | 242 | 243 | 244 | 245 | 246 | 247 | 248 | 249 | 250 | 251 | 252 | 253 | 254 | 255;

export interface Qdisc {
  readonly enqueue: number;
  readonly dequeue: number;
  readonly flags: uint;
  readonly limit: u32;
  readonly ops: Pointer<Qdisc_ops>;
  readonly stab: Pointer<qdisc_size_table>;
  readonly hash: hlist_node;
  readonly handle: u32;
  readonly parent: u32;
  readonly depth: int;
  readonly dev_queue: Pointer<netdev_queue>;
  readonly rate_est: Pointer<net_rate_estimator>;
  readonly cpu_bstats: Pointer<gnet_stats_basic_sync>;
  readonly cpu_qstats: Pointer<gnet_stats_queue>;
  readonly pad: int;
  readonly refcnt: refcount_struct;
  readonly gso_skb: sk_buff_head;
  readonly q: qdisc_skb_head;
  readonly bstats: gnet_stats_basic_sync;
  readonly qstats: gnet_stats_queue;
  readonly owner: int;
  readonly state: ulong;
  readonly state2: ulong;
  readonly next_sched: Pointer<Qdisc>;
  readonly skb_bad_txq: sk_buff_head;
  readonly busylock: spinlock;
  readonly seqlock: spinlock;
  readonly rcu: callback_head;
  readonly dev_tracker: netns_tracker;
  readonly root_lock_key: lock_class_key;
  readonly privdata: Elements<long>;
}
export interface Qdisc_class_ops {
  readonly flags: uint;
  readonly select_queue: number;
  readonly graft: number;
  readonly leaf: number;
  readonly qlen_notify: number;
  readonly find: number;
  readonly change: number;
  readonly delete: number;
  readonly walk: number;
  readonly tcf_block: number;
  readonly bind_tcf: number;
  readonly unbind_tcf: number;
  readonly dump: number;
  readonly dump_stats: number;
}
export interface Qdisc_ops {
  readonly next: Pointer<Qdisc_ops>;
  readonly cl_ops: Pointer<Qdisc_class_ops>;
  readonly id: string;
  readonly priv_size: int;
  readonly static_flags: uint;
  readonly enqueue: number;
  readonly dequeue: number;
  readonly peek: number;
  readonly init: number;
  readonly reset: number;
  readonly destroy: number;
  readonly change: number;
  readonly attach: number;
  readonly change_tx_queue_len: number;
  readonly change_real_num_tx: number;
  readonly dump: number;
  readonly dump_stats: number;
  readonly ingress_block_set: number;
  readonly egress_block_set: number;
  readonly ingress_block_get: number;
  readonly egress_block_get: number;
  readonly owner: Pointer<module>;
}
export interface __call_single_data {
  readonly node: __call_single_node;
  readonly func: number;
  readonly info: number;
}
export interface __call_single_node {
  readonly llist: llist_node;
  readonly u_flags: uint;
  readonly a_flags: atomic_t;
  readonly src: u16;
  readonly dst: u16;
}
export interface __kernel_fsid_t {
  readonly val: Elements<int, Below2>;
}
export interface __kernel_sockaddr_storage {
  readonly ss_family: __kernel_sa_family_t;
  readonly __data: string;
  readonly __align: number;
}
export interface __kernel_timespec {
  readonly tv_sec: __kernel_time64_t;
  readonly tv_nsec: s64;
}
export interface __kfifo {
  readonly in: uint;
  readonly out: uint;
  readonly mask: uint;
  readonly esize: uint;
  readonly data: number;
}
export interface __sifields {
  readonly _kill: {
    readonly _pid: __kernel_pid_t;
    readonly _uid: __kernel_uid32_t;
  };
  readonly _timer: {
    readonly _tid: __kernel_timer_t;
    readonly _overrun: int;
    readonly _sigval: sigval;
    readonly _sys_private: int;
  };
  readonly _rt: {
    readonly _pid: __kernel_pid_t;
    readonly _uid: __kernel_uid32_t;
    readonly _sigval: sigval;
  };
  readonly _sigchld: {
    readonly _pid: __kernel_pid_t;
    readonly _uid: __kernel_uid32_t;
    readonly _status: int;
    readonly _utime: __kernel_clock_t;
    readonly _stime: __kernel_clock_t;
  };
  readonly _sigfault: {
    readonly _addr: number;
    readonly _trapno: int;
    readonly _addr_lsb: short;
    readonly _addr_bnd: {
      readonly _dummy_bnd: string;
      readonly _lower: number;
      readonly _upper: number;
    };
    readonly _addr_pkey: {
      readonly _dummy_pkey: string;
      readonly _pkey: __u32;
    };
    readonly _perf: {
      readonly _data: ulong;
      readonly _type: __u32;
      readonly _flags: __u32;
    };
  };
  readonly _sigpoll: {
    readonly _band: long;
    readonly _fd: int;
  };
  readonly _sigsys: {
    readonly _call_addr: number;
    readonly _syscall: int;
    readonly _arch: uint;
  };
}
export interface acpi_device_id {
  readonly id: Elements<__u8, Below16>;
  readonly driver_data: kernel_ulong_t;
  readonly cls: __u32;
  readonly cls_msk: __u32;
}
export interface action_cache {
  readonly allow_native: Elements<ulong, Below8>;
  readonly allow_compat: Elements<ulong, Below8>;
}
export interface address_space {
  readonly host: Pointer<inode>;
  readonly i_pages: xarray;
  readonly invalidate_lock: rw_semaphore;
  readonly gfp_mask: gfp_t;
  readonly i_mmap_writable: atomic_t;
  readonly i_mmap: rb_root_cached;
  readonly i_mmap_rwsem: rw_semaphore;
  readonly nrpages: ulong;
  readonly writeback_index: ulong;
  readonly a_ops: Pointer<address_space_operations>;
  readonly flags: ulong;
  readonly wb_err: errseq_t;
  readonly private_lock: spinlock;
  readonly private_list: list_head;
  readonly private_data: number;
}
export interface address_space_operations {
  readonly writepage: number;
  readonly read_folio: number;
  readonly writepages: number;
  readonly dirty_folio: number;
  readonly readahead: number;
  readonly write_begin: number;
  readonly write_end: number;
  readonly bmap: number;
  readonly invalidate_folio: number;
  readonly release_folio: number;
  readonly free_folio: number;
  readonly direct_IO: number;
  readonly migrate_folio: number;
  readonly launder_folio: number;
  readonly is_partially_uptodate: number;
  readonly is_dirty_writeback: number;
  readonly error_remove_page: number;
  readonly swap_activate: number;
  readonly swap_deactivate: number;
  readonly swap_rw: number;
}
export interface anon_vma {
  readonly root: Pointer<anon_vma>;
  readonly rwsem: rw_semaphore;
  readonly refcount: atomic_t;
  readonly num_children: ulong;
  readonly num_active_vmas: ulong;
  readonly parent: Pointer<anon_vma>;
  readonly rb_root: rb_root_cached;
}
export interface anon_vma_name {
  readonly kref: kref;
  readonly name: string;
}
export interface arch_hw_breakpoint {
  readonly address: ulong;
  readonly mask: ulong;
  readonly len: u8;
  readonly type: u8;
}
export interface arch_tlbflush_unmap_batch {
  readonly cpumask: cpumask;
}
export interface arch_uprobe {
  readonly insn: Elements<u8, Below16>;
  readonly ixol: Elements<u8, Below16>;
  readonly ops: Pointer<uprobe_xol_ops>;
  readonly branch: {
    readonly offs: s32;
    readonly ilen: u8;
    readonly opc1: u8;
  };
  readonly defparam: {
    readonly fixups: u8;
    readonly ilen: u8;
  };
  readonly push: {
    readonly reg_offset: u8;
    readonly ilen: u8;
  };
}
export interface arch_uprobe_task {
  readonly saved_scratch_register: ulong;
  readonly saved_trap_nr: uint;
  readonly saved_tf: uint;
}
export interface assoc_array {
  readonly root: number;
  readonly nr_leaves_on_tree: ulong;
}
export interface async_poll {
  readonly poll: io_poll;
  readonly cache: io_cache_entry;
  readonly double_poll: Pointer<io_poll>;
}
export interface atomic_long_t {
  readonly counter: s64;
}
export interface atomic_t {
  readonly counter: int;
}
export interface attribute {
  readonly name: string;
  readonly mode: umode_t;
}
export interface attribute_group {
  readonly name: string;
  readonly is_visible: number;
  readonly is_bin_visible: number;
  readonly attrs: PointerTo<Pointer<attribute>>;
  readonly bin_attrs: PointerTo<Pointer<bin_attribute>>;
}
export interface audit_aux_data {
  readonly next: Pointer<audit_aux_data>;
  readonly type: int;
}
export interface audit_cap_data {
  readonly permitted: kernel_cap_struct;
  readonly inheritable: kernel_cap_struct;
  readonly fE: uint;
  readonly effective: kernel_cap_struct;
  readonly ambient: kernel_cap_struct;
  readonly rootid: kuid_t;
}
export interface audit_chunk {
  readonly hash: list_head;
  readonly key: ulong;
  readonly mark: Pointer<fsnotify_mark>;
  readonly trees: list_head;
  readonly count: int;
  readonly refs: atomic_long_t;
  readonly head: callback_head;
  readonly owners: Elements<audit_node>;
}
export interface audit_context {
  readonly dummy: int;
  readonly context: uint;
  readonly state: audit_state;
  readonly current_state: audit_state;
  readonly serial: uint;
  readonly major: int;
  readonly uring_op: int;
  readonly ctime: timespec64;
  readonly argv: Elements<ulong, Below4>;
  readonly return_code: long;
  readonly prio: u64;
  readonly return_valid: int;
  readonly preallocated_names: Elements<audit_names, Below5>;
  readonly name_count: int;
  readonly names_list: list_head;
  readonly filterkey: string;
  readonly pwd: path;
  readonly aux: Pointer<audit_aux_data>;
  readonly aux_pids: Pointer<audit_aux_data>;
  readonly sockaddr: Pointer<__kernel_sockaddr_storage>;
  readonly sockaddr_len: size_t;
  readonly ppid: pid_t;
  readonly uid: kuid_t;
  readonly euid: kuid_t;
  readonly suid: kuid_t;
  readonly fsuid: kuid_t;
  readonly gid: kgid_t;
  readonly egid: kgid_t;
  readonly sgid: kgid_t;
  readonly fsgid: kgid_t;
  readonly personality: ulong;
  readonly arch: int;
  readonly target_pid: pid_t;
  readonly target_auid: kuid_t;
  readonly target_uid: kuid_t;
  readonly target_sessionid: uint;
  readonly target_sid: u32;
  readonly target_comm: string;
  readonly trees: Pointer<audit_tree_refs>;
  readonly first_trees: Pointer<audit_tree_refs>;
  readonly killed_trees: list_head;
  readonly tree_count: int;
  readonly type: int;
  readonly socketcall: {
    readonly nargs: int;
    readonly args: Elements<long, Below6>;
  };
  readonly ipc: {
    readonly uid: kuid_t;
    readonly gid: kgid_t;
    readonly mode: umode_t;
    readonly osid: u32;
    readonly has_perm: int;
    readonly perm_uid: uid_t;
    readonly perm_gid: gid_t;
    readonly perm_mode: umode_t;
    readonly qbytes: ulong;
  };
  readonly mq_getsetattr: {
    readonly mqdes: mqd_t;
    readonly mqstat: mq_attr;
  };
  readonly mq_notify: {
    readonly mqdes: mqd_t;
    readonly sigev_signo: int;
  };
  readonly mq_sendrecv: {
    readonly mqdes: mqd_t;
    readonly msg_len: size_t;
    readonly msg_prio: uint;
    readonly abs_timeout: timespec64;
  };
  readonly mq_open: {
    readonly oflag: int;
    readonly mode: umode_t;
    readonly attr: mq_attr;
  };
  readonly capset: {
    readonly pid: pid_t;
    readonly cap: audit_cap_data;
  };
  readonly mmap: {
    readonly fd: int;
    readonly flags: int;
  };
  readonly openat2: open_how;
  readonly execve: {
    readonly argc: int;
  };
  readonly module: {
    readonly name: string;
  };
  readonly time: {
    readonly ntp_data: audit_ntp_data;
    readonly tk_injoffset: timespec64;
  };
  readonly fds: Elements<int, Below2>;
  readonly proctitle: audit_proctitle;
}
export interface audit_names {
  readonly list: list_head;
  readonly name: Pointer<filename>;
  readonly name_len: int;
  readonly hidden: boolean;
  readonly ino: u64;
  readonly dev: dev_t;
  readonly mode: umode_t;
  readonly uid: kuid_t;
  readonly gid: kgid_t;
  readonly rdev: dev_t;
  readonly osid: u32;
  readonly fcap: audit_cap_data;
  readonly fcap_ver: uint;
  readonly type: u8;
  readonly should_free: boolean;
}
export interface audit_node {
  readonly list: list_head;
  readonly owner: Pointer<audit_tree>;
  readonly index: uint;
}
export interface audit_ntp_data {
  readonly vals: Elements<audit_ntp_val, Below6>;
}
export interface audit_ntp_val {
  readonly oldval: s64;
  readonly newval: s64;
}
export interface audit_proctitle {
  readonly len: int;
  readonly value: string;
}
export interface audit_tree {
  readonly count: refcount_struct;
  readonly goner: int;
  readonly root: Pointer<audit_chunk>;
  readonly chunks: list_head;
  readonly rules: list_head;
  readonly list: list_head;
  readonly same_root: list_head;
  readonly head: callback_head;
  readonly pathname: string;
}
export interface audit_tree_refs {
  readonly next: Pointer<audit_tree_refs>;
  readonly c: Elements<Pointer<audit_chunk>, Below31>;
}
export interface autogroup {
  readonly kref: kref;
  readonly tg: Pointer<task_group>;
  readonly lock: rw_semaphore;
  readonly id: ulong;
  readonly nice: int;
}
export interface avg_latency_bucket {
  readonly latency: ulong;
  readonly valid: boolean;
}
export interface ax25_dama_info {
  readonly slave: char;
  readonly slave_timer: timer_list;
  readonly slave_timeout: ushort;
}
export interface ax25_dev {
  readonly list: list_head;
  readonly dev: Pointer<net_device>;
  readonly dev_tracker: netns_tracker;
  readonly forward: Pointer<net_device>;
  readonly sysheader: Pointer<ctl_table_header>;
  readonly values: Elements<int, Below14>;
  readonly dama: ax25_dama_info;
  readonly refcount: refcount_struct;
  readonly device_up: boolean;
  readonly rcu: callback_head;
}
export interface backing_dev_info {
  readonly id: u64;
  readonly rb_node: rb_node;
  readonly bdi_list: list_head;
  readonly ra_pages: ulong;
  readonly io_pages: ulong;
  readonly refcnt: kref;
  readonly capabilities: uint;
  readonly min_ratio: uint;
  readonly max_ratio: uint;
  readonly max_prop_frac: uint;
  readonly tot_write_bandwidth: atomic_long_t;
  readonly wb: bdi_writeback;
  readonly wb_list: list_head;
  readonly cgwb_tree: xarray;
  readonly cgwb_release_mutex: mutex;
  readonly wb_switch_rwsem: rw_semaphore;
  readonly wb_waitq: wait_queue_head;
  readonly dev: Pointer<device>;
  readonly dev_name: string;
  readonly owner: Pointer<device>;
  readonly laptop_mode_wb_timer: timer_list;
  readonly debug_dir: Pointer<dentry>;
}
export interface badblocks {
  readonly dev: Pointer<device>;
  readonly count: int;
  readonly unacked_exist: int;
  readonly shift: int;
  readonly page: PointerTo<u64>;
  readonly changed: int;
  readonly lock: seqlock_t;
  readonly sector: sector_t;
  readonly size: sector_t;
}
export interface balance_callback {
  readonly next: Pointer<balance_callback>;
  readonly func: number;
}
export interface bdi_writeback {
  readonly bdi: Pointer<backing_dev_info>;
  readonly state: ulong;
  readonly last_old_flush: ulong;
  readonly b_dirty: list_head;
  readonly b_io: list_head;
  readonly b_more_io: list_head;
  readonly b_dirty_time: list_head;
  readonly list_lock: spinlock;
  readonly writeback_inodes: atomic_t;
  readonly stat: Elements<percpu_counter, Below4>;
  readonly bw_time_stamp: ulong;
  readonly dirtied_stamp: ulong;
  readonly written_stamp: ulong;
  readonly write_bandwidth: ulong;
  readonly avg_write_bandwidth: ulong;
  readonly dirty_ratelimit: ulong;
  readonly balanced_dirty_ratelimit: ulong;
  readonly completions: fprop_local_percpu;
  readonly dirty_exceeded: int;
  readonly start_all_reason: wb_reason;
  readonly work_lock: spinlock;
  readonly work_list: list_head;
  readonly dwork: delayed_work;
  readonly bw_dwork: delayed_work;
  readonly dirty_sleep: ulong;
  readonly bdi_node: list_head;
  readonly refcnt: percpu_ref;
  readonly memcg_completions: fprop_local_percpu;
  readonly memcg_css: Pointer<cgroup_subsys_state>;
  readonly blkcg_css: Pointer<cgroup_subsys_state>;
  readonly memcg_node: list_head;
  readonly blkcg_node: list_head;
  readonly b_attached: list_head;
  readonly offline_node: list_head;
  readonly switch_work: work_struct;
  readonly switch_wbs_ctxs: llist_head;
  readonly release_work: work_struct;
  readonly rcu: callback_head;
}
export interface bin_attribute {
  readonly attr: attribute;
  readonly size: size_t;
  readonly private: number;
  readonly f_mapping: number;
  readonly read: number;
  readonly write: number;
  readonly mmap: number;
}
export interface bio {
  readonly bi_next: Pointer<bio>;
  readonly bi_bdev: Pointer<block_device>;
  readonly bi_opf: blk_opf_t;
  readonly bi_flags: ushort;
  readonly bi_ioprio: ushort;
  readonly bi_status: blk_status_t;
  readonly __bi_remaining: atomic_t;
  readonly bi_iter: bvec_iter;
  readonly bi_cookie: blk_qc_t;
  readonly bi_end_io: number;
  readonly bi_private: number;
  readonly bi_blkg: Pointer<blkcg_gq>;
  readonly bi_issue: bio_issue;
  readonly bi_iocost_cost: u64;
  readonly bi_integrity: Pointer<bio_integrity_payload>;
  readonly bi_vcnt: ushort;
  readonly bi_max_vecs: ushort;
  readonly __bi_cnt: atomic_t;
  readonly bi_io_vec: Pointer<bio_vec>;
  readonly bi_pool: Pointer<bio_set>;
  readonly bi_inline_vecs: Elements<bio_vec>;
}
export interface bio_alloc_cache {
  readonly free_list: Pointer<bio>;
  readonly nr: uint;
}
export interface bio_integrity_payload {
  readonly bip_bio: Pointer<bio>;
  readonly bip_iter: bvec_iter;
  readonly bip_vcnt: ushort;
  readonly bip_max_vcnt: ushort;
  readonly bip_flags: ushort;
  readonly bio_iter: bvec_iter;
  readonly bip_work: work_struct;
  readonly bip_vec: Pointer<bio_vec>;
  readonly bip_inline_vecs: Elements<bio_vec>;
}
export interface bio_issue {
  readonly value: u64;
}
export interface bio_list {
  readonly head: Pointer<bio>;
  readonly tail: Pointer<bio>;
}
export interface bio_set {
  readonly bio_slab: Pointer<kmem_cache>;
  readonly front_pad: uint;
  readonly cache: Pointer<bio_alloc_cache>;
  readonly bio_pool: mempool_s;
  readonly bvec_pool: mempool_s;
  readonly bio_integrity_pool: mempool_s;
  readonly bvec_integrity_pool: mempool_s;
  readonly back_pad: uint;
  readonly rescue_lock: spinlock;
  readonly rescue_list: bio_list;
  readonly rescue_work: work_struct;
  readonly rescue_workqueue: Pointer<workqueue_struct>;
  readonly cpuhp_dead: hlist_node;
}
export interface bio_vec {
  readonly bv_page: Pointer<page>;
  readonly bv_len: uint;
  readonly bv_offset: uint;
}
export interface blk_flush_queue {
  readonly flush_pending_idx: uint;
  readonly flush_running_idx: uint;
  readonly rq_status: blk_status_t;
  readonly flush_pending_since: ulong;
  readonly flush_queue: Elements<list_head, Below2>;
  readonly flush_data_in_flight: list_head;
  readonly flush_rq: Pointer<request>;
  readonly mq_flush_lock: spinlock;
}
export interface blk_independent_access_range {
  readonly kobj: kobject;
  readonly sector: sector_t;
  readonly nr_sectors: sector_t;
}
export interface blk_independent_access_ranges {
  readonly kobj: kobject;
  readonly sysfs_registered: boolean;
  readonly nr_ia_ranges: uint;
  readonly ia_range: Elements<blk_independent_access_range>;
}
export interface blk_integrity {
  readonly profile: Pointer<blk_integrity_profile>;
  readonly flags: u8;
  readonly tuple_size: u8;
  readonly interval_exp: u8;
  readonly tag_size: u8;
}
export interface blk_integrity_profile {
  readonly generate_fn: number;
  readonly verify_fn: number;
  readonly prepare_fn: number;
  readonly complete_fn: number;
  readonly name: string;
}
export interface blk_mq_ctx {
  readonly lock: spinlock;
  readonly rq_lists: Elements<list_head, Below3>;
  readonly cpu: uint;
  readonly index_hw: Elements<ushort, Below3>;
  readonly hctxs: Elements<Pointer<blk_mq_hw_ctx>, Below3>;
  readonly queue: Pointer<request_queue>;
  readonly ctxs: Pointer<blk_mq_ctxs>;
  readonly kobj: kobject;
}
export interface blk_mq_ctxs {
  readonly kobj: kobject;
  readonly queue_ctx: Pointer<blk_mq_ctx>;
}
export interface blk_mq_debugfs_attr {
  readonly name: string;
  readonly mode: umode_t;
  readonly show: number;
  readonly write: number;
  readonly seq_ops: Pointer<seq_operations>;
}
export interface blk_mq_hw_ctx {
  readonly lock: spinlock;
  readonly dispatch: list_head;
  readonly state: ulong;
  readonly run_work: delayed_work;
  readonly cpumask: Pointer<cpumask>;
  readonly next_cpu: int;
  readonly next_cpu_batch: int;
  readonly flags: ulong;
  readonly sched_data: number;
  readonly queue: Pointer<request_queue>;
  readonly fq: Pointer<blk_flush_queue>;
  readonly driver_data: number;
  readonly ctx_map: sbitmap;
  readonly dispatch_from: Pointer<blk_mq_ctx>;
  readonly dispatch_busy: uint;
  readonly type: ushort;
  readonly nr_ctx: ushort;
  readonly ctxs: PointerTo<Pointer<blk_mq_ctx>>;
  readonly dispatch_wait_lock: spinlock;
  readonly dispatch_wait: wait_queue_entry;
  readonly wait_index: atomic_t;
  readonly tags: Pointer<blk_mq_tags>;
  readonly sched_tags: Pointer<blk_mq_tags>;
  readonly queued: ulong;
  readonly run: ulong;
  readonly numa_node: uint;
  readonly queue_num: uint;
  readonly nr_active: atomic_t;
  readonly cpuhp_online: hlist_node;
  readonly cpuhp_dead: hlist_node;
  readonly kobj: kobject;
  readonly debugfs_dir: Pointer<dentry>;
  readonly sched_debugfs_dir: Pointer<dentry>;
  readonly hctx_list: list_head;
}
export interface blk_mq_ops {
  readonly queue_rq: number;
  readonly commit_rqs: number;
  readonly queue_rqs: number;
  readonly get_budget: number;
  readonly put_budget: number;
  readonly set_rq_budget_token: number;
  readonly get_rq_budget_token: number;
  readonly timeout: number;
  readonly poll: number;
  readonly complete: number;
  readonly init_hctx: number;
  readonly exit_hctx: number;
  readonly init_request: number;
  readonly exit_request: number;
  readonly cleanup_rq: number;
  readonly busy: number;
  readonly map_queues: number;
  readonly show_rq: number;
}
export interface blk_mq_queue_map {
  readonly mq_map: PointerTo<uint>;
  readonly nr_queues: uint;
  readonly queue_offset: uint;
}
export interface blk_mq_tag_set {
  readonly map: Elements<blk_mq_queue_map, Below3>;
  readonly nr_maps: uint;
  readonly ops: Pointer<blk_mq_ops>;
  readonly nr_hw_queues: uint;
  readonly queue_depth: uint;
  readonly reserved_tags: uint;
  readonly cmd_size: uint;
  readonly numa_node: int;
  readonly timeout: uint;
  readonly flags: uint;
  readonly driver_data: number;
  readonly tags: PointerTo<Pointer<blk_mq_tags>>;
  readonly shared_tags: Pointer<blk_mq_tags>;
  readonly tag_list_lock: mutex;
  readonly tag_list: list_head;
}
export interface blk_mq_tags {
  readonly nr_tags: uint;
  readonly nr_reserved_tags: uint;
  readonly active_queues: uint;
  readonly bitmap_tags: sbitmap_queue;
  readonly breserved_tags: sbitmap_queue;
  readonly rqs: PointerTo<Pointer<request>>;
  readonly static_rqs: PointerTo<Pointer<request>>;
  readonly page_list: list_head;
  readonly lock: spinlock;
}
export interface blk_plug {
  readonly mq_list: Pointer<request>;
  readonly cached_rq: Pointer<request>;
  readonly nr_ios: ushort;
  readonly rq_count: ushort;
  readonly multiple_queues: boolean;
  readonly has_elevator: boolean;
  readonly nowait: boolean;
  readonly cb_list: list_head;
}
export interface blk_queue_stats {
  readonly callbacks: list_head;
  readonly lock: spinlock;
  readonly accounting: int;
}
export interface blk_rq_stat {
  readonly mean: u64;
  readonly min: u64;
  readonly max: u64;
  readonly nr_samples: u32;
  readonly batch: u64;
}
export interface blk_stat_callback {
  readonly list: list_head;
  readonly timer: timer_list;
  readonly cpu_stat: Pointer<blk_rq_stat>;
  readonly bucket_fn: number;
  readonly buckets: uint;
  readonly stat: Pointer<blk_rq_stat>;
  readonly timer_fn: number;
  readonly data: number;
  readonly rcu: callback_head;
}
export interface blk_trace {
  readonly trace_state: int;
  readonly rchan: Pointer<rchan>;
  readonly sequence: PointerTo<ulong>;
  readonly msg_data: string;
  readonly act_mask: u16;
  readonly start_lba: u64;
  readonly end_lba: u64;
  readonly pid: u32;
  readonly dev: u32;
  readonly dir: Pointer<dentry>;
  readonly running_list: list_head;
  readonly dropped: atomic_t;
}
export interface blkcg {
  readonly css: cgroup_subsys_state;
  readonly lock: spinlock;
  readonly online_pin: refcount_struct;
  readonly blkg_tree: xarray;
  readonly blkg_hint: Pointer<blkcg_gq>;
  readonly blkg_list: hlist_head;
  readonly cpd: Elements<Pointer<blkcg_policy_data>, Below6>;
  readonly all_blkcgs_node: list_head;
  readonly cgwb_list: list_head;
}
export interface blkcg_gq {
  readonly q: Pointer<request_queue>;
  readonly q_node: list_head;
  readonly blkcg_node: hlist_node;
  readonly blkcg: Pointer<blkcg>;
  readonly parent: Pointer<blkcg_gq>;
  readonly refcnt: percpu_ref;
  readonly online: boolean;
  readonly iostat_cpu: Pointer<blkg_iostat_set>;
  readonly iostat: blkg_iostat_set;
  readonly pd: Elements<Pointer<blkg_policy_data>, Below6>;
  readonly async_bio_lock: spinlock;
  readonly async_bios: bio_list;
  readonly async_bio_work: work_struct;
  readonly free_work: work_struct;
  readonly use_delay: atomic_t;
  readonly delay_nsec: atomic_long_t;
  readonly delay_start: atomic_long_t;
  readonly last_delay: u64;
  readonly last_use: int;
  readonly callback_head: callback_head;
}
export interface blkcg_policy_data {
  readonly blkcg: Pointer<blkcg>;
  readonly plid: int;
}
export interface blkg_iostat {
  readonly bytes: Elements<u64, Below3>;
  readonly ios: Elements<u64, Below3>;
}
export interface blkg_iostat_set {
  readonly sync: u64_stats_sync;
  readonly cur: blkg_iostat;
  readonly last: blkg_iostat;
}
export interface blkg_policy_data {
  readonly blkg: Pointer<blkcg_gq>;
  readonly plid: int;
  readonly online: boolean;
  readonly callback_head: callback_head;
}
export interface block_device {
  readonly bd_start_sect: sector_t;
  readonly bd_nr_sectors: sector_t;
  readonly bd_stats: Pointer<disk_stats>;
  readonly bd_stamp: ulong;
  readonly bd_read_only: boolean;
  readonly bd_dev: dev_t;
  readonly bd_openers: atomic_t;
  readonly bd_inode: Pointer<inode>;
  readonly bd_super: Pointer<super_block>;
  readonly bd_claiming: number;
  readonly bd_device: device;
  readonly bd_holder: number;
  readonly bd_holders: int;
  readonly bd_write_holder: boolean;
  readonly bd_holder_dir: Pointer<kobject>;
  readonly bd_partno: u8;
  readonly bd_size_lock: spinlock;
  readonly bd_disk: Pointer<gendisk>;
  readonly bd_queue: Pointer<request_queue>;
  readonly bd_fsfreeze_count: int;
  readonly bd_fsfreeze_mutex: mutex;
  readonly bd_fsfreeze_sb: Pointer<super_block>;
  readonly bd_meta_info: Pointer<partition_meta_info>;
}
export interface block_device_operations {
  readonly submit_bio: number;
  readonly poll_bio: number;
  readonly open: number;
  readonly release: number;
  readonly rw_page: number;
  readonly ioctl: number;
  readonly compat_ioctl: number;
  readonly check_events: number;
  readonly unlock_native_capacity: number;
  readonly getgeo: number;
  readonly set_read_only: number;
  readonly free_disk: number;
  readonly swap_slot_free_notify: number;
  readonly report_zones: number;
  readonly devnode: number;
  readonly get_unique_id: number;
  readonly owner: Pointer<module>;
  readonly pr_ops: Pointer<pr_ops>;
  readonly alternative_gpt_sector: number;
}
export interface blocking_notifier_head {
  readonly rwsem: rw_semaphore;
  readonly head: Pointer<notifier_block>;
}
export interface bpf_cgroup_storage {
  readonly buf: Pointer<bpf_storage_buffer>;
  readonly percpu_buf: number;
  readonly map: Pointer<bpf_cgroup_storage_map>;
  readonly key: bpf_cgroup_storage_key;
  readonly list_map: list_head;
  readonly list_cg: list_head;
  readonly node: rb_node;
  readonly rcu: callback_head;
}
export interface bpf_cgroup_storage_key {
  readonly cgroup_inode_id: __u64;
  readonly attach_type: __u32;
}
export interface bpf_cgroup_storage_map {
  readonly map: bpf_map;
  readonly lock: spinlock;
  readonly root: rb_root;
  readonly list: list_head;
}
export interface bpf_ctx_arg_aux {
  readonly offset: u32;
  readonly reg_type: bpf_reg_type;
  readonly btf_id: u32;
}
export interface bpf_func_info {
  readonly insn_off: __u32;
  readonly type_id: __u32;
}
export interface bpf_func_info_aux {
  readonly linkage: u16;
  readonly unreliable: boolean;
}
export interface bpf_insn {
  readonly code: __u8;
  readonly dst_reg: __u8;
  readonly src_reg: __u8;
  readonly off: __s16;
  readonly imm: __s32;
}
export interface bpf_iter_seq_info {
  readonly seq_ops: Pointer<seq_operations>;
  readonly init_seq_private: number;
  readonly fini_seq_private: number;
  readonly seq_priv_size: u32;
}
export interface bpf_jit_poke_descriptor {
  readonly tailcall_target: number;
  readonly tailcall_bypass: number;
  readonly bypass_addr: number;
  readonly aux: number;
  readonly tail_call: {
    readonly map: Pointer<bpf_map>;
    readonly key: u32;
  };
  readonly tailcall_target_stable: boolean;
  readonly adj_off: u8;
  readonly reason: u16;
  readonly insn_idx: u32;
}
export interface bpf_kfunc_btf {
  readonly btf: Pointer<btf>;
  readonly module: Pointer<module>;
  readonly offset: u16;
}
export interface bpf_kfunc_btf_tab {
  readonly descs: Elements<bpf_kfunc_btf, Below256>;
  readonly nr_descs: u32;
}
export interface bpf_kfunc_desc {
  readonly func_model: btf_func_model;
  readonly func_id: u32;
  readonly imm: s32;
  readonly offset: u16;
}
export interface bpf_kfunc_desc_tab {
  readonly descs: Elements<bpf_kfunc_desc, Below256>;
  readonly nr_descs: u32;
}
export interface bpf_ksym {
  readonly start: ulong;
  readonly end: ulong;
  readonly name: string;
  readonly lnode: list_head;
  readonly tnode: latch_tree_node;
  readonly prog: boolean;
}
export interface bpf_line_info {
  readonly insn_off: __u32;
  readonly file_name_off: __u32;
  readonly line_off: __u32;
  readonly line_col: __u32;
}
export interface bpf_link {
  readonly refcnt: atomic_long_t;
  readonly id: u32;
  readonly type: bpf_link_type;
  readonly ops: Pointer<bpf_link_ops>;
  readonly prog: Pointer<bpf_prog>;
  readonly rcu: callback_head;
  readonly work: work_struct;
}
export interface bpf_link_ops {
  readonly release: number;
  readonly dealloc: number;
  readonly dealloc_deferred: number;
  readonly detach: number;
  readonly update_prog: number;
  readonly show_fdinfo: number;
  readonly fill_link_info: number;
}
export interface bpf_local_storage {
  readonly cache: Elements<Pointer<bpf_local_storage_data>, Below16>;
  readonly list: hlist_head;
  readonly owner: number;
  readonly rcu: callback_head;
  readonly lock: raw_spinlock;
}
export interface bpf_local_storage_data {
  readonly smap: Pointer<bpf_local_storage_map>;
  readonly data: Elements<u8>;
}
export interface bpf_local_storage_map {
  readonly map: bpf_map;
  readonly buckets: Pointer<bpf_local_storage_map_bucket>;
  readonly bucket_log: u32;
  readonly elem_size: u16;
  readonly cache_idx: u16;
}
export interface bpf_local_storage_map_bucket {
  readonly list: hlist_head;
  readonly lock: raw_spinlock;
}
export interface bpf_map {
  readonly ops: Pointer<bpf_map_ops>;
  readonly inner_map_meta: Pointer<bpf_map>;
  readonly security: number;
  readonly map_type: bpf_map_type;
  readonly key_size: u32;
  readonly value_size: u32;
  readonly max_entries: u32;
  readonly map_extra: u64;
  readonly map_flags: u32;
  readonly spin_lock_off: int;
  readonly kptr_off_tab: Pointer<bpf_map_value_off>;
  readonly timer_off: int;
  readonly id: u32;
  readonly numa_node: int;
  readonly btf_key_type_id: u32;
  readonly btf_value_type_id: u32;
  readonly btf_vmlinux_value_type_id: u32;
  readonly btf: Pointer<btf>;
  readonly objcg: Pointer<obj_cgroup>;
  readonly name: string;
  readonly off_arr: Pointer<bpf_map_off_arr>;
  readonly refcnt: atomic_long_t;
  readonly usercnt: atomic_long_t;
  readonly work: work_struct;
  readonly rcu: callback_head;
  readonly freeze_mutex: mutex;
  readonly writecnt: atomic_long_t;
  readonly owner_lock: spinlock;
  readonly owner: Pointer<bpf_map_owner>;
  readonly bypass_spec_v1: boolean;
  readonly frozen: boolean;
  readonly free_after_mult_rcu_gp: boolean;
  readonly elem_count: PointerTo<s64>;
  readonly cookie: u64;
}
export interface bpf_map_off_arr {
  readonly cnt: u32;
  readonly field_off: Elements<u32, Below10>;
  readonly field_sz: Elements<u8, Below10>;
}
export interface bpf_map_ops {
  readonly map_alloc_check: number;
  readonly map_alloc: number;
  readonly map_release: number;
  readonly map_free: number;
  readonly map_get_next_key: number;
  readonly map_release_uref: number;
  readonly map_lookup_elem_sys_only: number;
  readonly map_lookup_batch: number;
  readonly map_lookup_and_delete_elem: number;
  readonly map_lookup_and_delete_batch: number;
  readonly map_update_batch: number;
  readonly map_delete_batch: number;
  readonly map_lookup_elem: number;
  readonly map_update_elem: number;
  readonly map_delete_elem: number;
  readonly map_push_elem: number;
  readonly map_pop_elem: number;
  readonly map_peek_elem: number;
  readonly map_lookup_percpu_elem: number;
  readonly map_fd_get_ptr: number;
  readonly map_fd_put_ptr: number;
  readonly map_gen_lookup: number;
  readonly map_fd_sys_lookup_elem: number;
  readonly map_seq_show_elem: number;
  readonly map_check_btf: number;
  readonly map_poke_track: number;
  readonly map_poke_untrack: number;
  readonly map_poke_run: number;
  readonly map_direct_value_addr: number;
  readonly map_direct_value_meta: number;
  readonly map_mmap: number;
  readonly map_poll: number;
  readonly map_local_storage_charge: number;
  readonly map_local_storage_uncharge: number;
  readonly map_owner_storage_ptr: number;
  readonly map_redirect: number;
  readonly map_meta_equal: number;
  readonly map_set_for_each_callback_args: number;
  readonly map_for_each_callback: number;
  readonly map_btf_id: PointerTo<int>;
  readonly iter_seq_info: Pointer<bpf_iter_seq_info>;
}
export interface bpf_map_owner {
  readonly type: bpf_prog_type;
  readonly jited: boolean;
  readonly xdp_has_frags: boolean;
  readonly storage_cookie: Elements<u64, Below2>;
  readonly attach_func_proto: Pointer<btf_type>;
  readonly expected_attach_type: bpf_attach_type;
}
export interface bpf_map_value_off {
  readonly nr_off: u32;
  readonly off: Elements<bpf_map_value_off_desc>;
}
export interface bpf_map_value_off_desc {
  readonly offset: u32;
  readonly type: bpf_kptr_type;
  readonly kptr: {
    readonly btf: Pointer<btf>;
    readonly module: Pointer<module>;
    readonly dtor: number;
    readonly btf_id: u32;
  };
}
export interface bpf_offload_dev {
  readonly ops: Pointer<bpf_prog_offload_ops>;
  readonly netdevs: list_head;
  readonly priv: number;
}
export interface bpf_prog {
  readonly pages: u16;
  readonly jited: u16;
  readonly jit_requested: u16;
  readonly gpl_compatible: u16;
  readonly cb_access: u16;
  readonly dst_needed: u16;
  readonly blinding_requested: u16;
  readonly blinded: u16;
  readonly is_func: u16;
  readonly kprobe_override: u16;
  readonly has_callchain_buf: u16;
  readonly enforce_expected_attach_type: u16;
  readonly call_get_stack: u16;
  readonly call_get_func_ip: u16;
  readonly tstamp_type_access: u16;
  readonly type: bpf_prog_type;
  readonly expected_attach_type: bpf_attach_type;
  readonly len: u32;
  readonly jited_len: u32;
  readonly tag: Elements<u8, Below8>;
  readonly stats: Pointer<bpf_prog_stats>;
  readonly active: PointerTo<int>;
  readonly bpf_func: number;
  readonly aux: Pointer<bpf_prog_aux>;
  readonly orig_prog: Pointer<sock_fprog_kern>;
  readonly __empty_insns: netns_tracker;
  readonly insns: Elements<sock_filter>;
  readonly __empty_insnsi: netns_tracker;
  readonly insnsi: Elements<bpf_insn>;
}
export interface bpf_prog_array {
  readonly rcu: callback_head;
  readonly items: Elements<bpf_prog_array_item>;
}
export interface bpf_prog_array_item {
  readonly prog: Pointer<bpf_prog>;
  readonly cgroup_storage: Elements<Pointer<bpf_cgroup_storage>, Below2>;
  readonly bpf_cookie: u64;
}
export interface bpf_prog_aux {
  readonly refcnt: atomic_long_t;
  readonly used_map_cnt: u32;
  readonly used_btf_cnt: u32;
  readonly max_ctx_offset: u32;
  readonly max_pkt_offset: u32;
  readonly max_tp_access: u32;
  readonly stack_depth: u32;
  readonly id: u32;
  readonly func_cnt: u32;
  readonly func_idx: u32;
  readonly attach_btf_id: u32;
  readonly ctx_arg_info_size: u32;
  readonly max_rdonly_access: u32;
  readonly max_rdwr_access: u32;
  readonly attach_btf: Pointer<btf>;
  readonly ctx_arg_info: Pointer<bpf_ctx_arg_aux>;
  readonly dst_mutex: mutex;
  readonly dst_prog: Pointer<bpf_prog>;
  readonly dst_trampoline: Pointer<bpf_trampoline>;
  readonly saved_dst_prog_type: bpf_prog_type;
  readonly saved_dst_attach_type: bpf_attach_type;
  readonly verifier_zext: boolean;
  readonly offload_requested: boolean;
  readonly attach_btf_trace: boolean;
  readonly func_proto_unreliable: boolean;
  readonly sleepable: boolean;
  readonly tail_call_reachable: boolean;
  readonly xdp_has_frags: boolean;
  readonly is_extended: boolean;
  readonly prog_array_member_cnt: u64;
  readonly ext_mutex: mutex;
  readonly attach_func_proto: Pointer<btf_type>;
  readonly attach_func_name: string;
  readonly func: PointerTo<Pointer<bpf_prog>>;
  readonly jit_data: number;
  readonly poke_tab: Pointer<bpf_jit_poke_descriptor>;
  readonly kfunc_tab: Pointer<bpf_kfunc_desc_tab>;
  readonly kfunc_btf_tab: Pointer<bpf_kfunc_btf_tab>;
  readonly size_poke_tab: u32;
  readonly ksym: bpf_ksym;
  readonly ops: Pointer<bpf_prog_ops>;
  readonly used_maps: PointerTo<Pointer<bpf_map>>;
  readonly used_maps_mutex: mutex;
  readonly used_btfs: Pointer<btf_mod_pair>;
  readonly prog: Pointer<bpf_prog>;
  readonly user: Pointer<user_struct>;
  readonly load_time: u64;
  readonly verified_insns: u32;
  readonly cgroup_atype: int;
  readonly cgroup_storage: Elements<Pointer<bpf_map>, Below2>;
  readonly name: string;
  readonly security: number;
  readonly offload: Pointer<bpf_prog_offload>;
  readonly btf: Pointer<btf>;
  readonly func_info: Pointer<bpf_func_info>;
  readonly func_info_aux: Pointer<bpf_func_info_aux>;
  readonly linfo: Pointer<bpf_line_info>;
  readonly jited_linfo: number;
  readonly func_info_cnt: u32;
  readonly nr_linfo: u32;
  readonly linfo_idx: u32;
  readonly num_exentries: u32;
  readonly extable: Pointer<exception_table_entry>;
  readonly work: work_struct;
  readonly rcu: callback_head;
}
export interface bpf_prog_offload {
  readonly prog: Pointer<bpf_prog>;
  readonly netdev: Pointer<net_device>;
  readonly offdev: Pointer<bpf_offload_dev>;
  readonly dev_priv: number;
  readonly offloads: list_head;
  readonly dev_state: boolean;
  readonly opt_failed: boolean;
  readonly jited_image: number;
  readonly jited_len: u32;
}
export interface bpf_prog_offload_ops {
  readonly insn_hook: number;
  readonly finalize: number;
  readonly replace_insn: number;
  readonly remove_insns: number;
  readonly prepare: number;
  readonly translate: number;
  readonly destroy: number;
}
export interface bpf_prog_ops {
  readonly test_run: number;
}
export interface bpf_prog_stats {
  readonly cnt: u64_stats_t;
  readonly nsecs: u64_stats_t;
  readonly misses: u64_stats_t;
  readonly syncp: u64_stats_sync;
}
export interface bpf_raw_event_map {
  readonly tp: Pointer<tracepoint>;
  readonly bpf_func: number;
  readonly num_args: u32;
  readonly writable_size: u32;
}
export interface bpf_run_ctx {
}
export interface bpf_storage_buffer {
  readonly rcu: callback_head;
  readonly data: string;
}
export interface bpf_tramp_image {
  readonly image: number;
  readonly ksym: bpf_ksym;
  readonly pcref: percpu_ref;
  readonly ip_after_call: number;
  readonly ip_epilogue: number;
  readonly rcu: callback_head;
  readonly work: work_struct;
}
export interface bpf_trampoline {
  readonly hlist: hlist_node;
  readonly fops: Pointer<ftrace_ops>;
  readonly mutex: mutex;
  readonly refcnt: refcount_struct;
  readonly flags: u32;
  readonly key: u64;
  readonly func: {
    readonly model: btf_func_model;
    readonly addr: number;
    readonly ftrace_managed: boolean;
  };
  readonly extension_prog: Pointer<bpf_prog>;
  readonly progs_hlist: Elements<hlist_head, Below3>;
  readonly progs_cnt: Elements<int, Below3>;
  readonly cur_image: Pointer<bpf_tramp_image>;
  readonly mod: Pointer<module>;
}
export interface bpf_xdp_entity {
  readonly prog: Pointer<bpf_prog>;
  readonly link: Pointer<bpf_xdp_link>;
}
export interface bpf_xdp_link {
  readonly link: bpf_link;
  readonly dev: Pointer<net_device>;
  readonly flags: int;
}
export interface btf {
  readonly data: number;
  readonly types: PointerTo<Pointer<btf_type>>;
  readonly resolved_ids: PointerTo<u32>;
  readonly resolved_sizes: PointerTo<u32>;
  readonly strings: string;
  readonly nohdr_data: number;
  readonly hdr: btf_header;
  readonly nr_types: u32;
  readonly types_size: u32;
  readonly data_size: u32;
  readonly refcnt: refcount_struct;
  readonly id: u32;
  readonly rcu: callback_head;
  readonly kfunc_set_tab: Pointer<btf_kfunc_set_tab>;
  readonly dtor_kfunc_tab: Pointer<btf_id_dtor_kfunc_tab>;
  readonly base_btf: Pointer<btf>;
  readonly start_id: u32;
  readonly start_str_off: u32;
  readonly name: string;
  readonly kernel_btf: boolean;
}
export interface btf_func_model {
  readonly ret_size: u8;
  readonly nr_args: u8;
  readonly arg_size: Elements<u8, Below12>;
  readonly arg_flags: Elements<u8, Below12>;
}
export interface btf_header {
  readonly magic: __u16;
  readonly version: __u8;
  readonly flags: __u8;
  readonly hdr_len: __u32;
  readonly type_off: __u32;
  readonly type_len: __u32;
  readonly str_off: __u32;
  readonly str_len: __u32;
}
export interface btf_id_dtor_kfunc {
  readonly btf_id: u32;
  readonly kfunc_btf_id: u32;
}
export interface btf_id_dtor_kfunc_tab {
  readonly cnt: u32;
  readonly dtors: Elements<btf_id_dtor_kfunc>;
}
export interface btf_id_set8 {
  readonly cnt: u32;
  readonly flags: u32;
  readonly pairs: Elements<{
    readonly id: u32;
    readonly flags: u32;
  }>;
}
export interface btf_kfunc_set_tab {
  readonly sets: Elements<Pointer<btf_id_set8>, Below5>;
}
export interface btf_mod_pair {
  readonly btf: Pointer<btf>;
  readonly module: Pointer<module>;
}
export interface btf_type {
  readonly name_off: __u32;
  readonly info: __u32;
  readonly size: __u32;
  readonly type: __u32;
}
export interface bucket_table {
  readonly size: uint;
  readonly nest: uint;
  readonly hash_rnd: u32;
  readonly walkers: list_head;
  readonly rcu: callback_head;
  readonly future_tbl: Pointer<bucket_table>;
  readonly dep_map: lockdep_map;
  readonly buckets: Elements<Pointer<rhash_lock_head>>;
}
export interface bug_entry {
  readonly bug_addr_disp: int;
  readonly file_disp: int;
  readonly line: ushort;
  readonly flags: ushort;
}
export interface bus_dma_region {
  readonly cpu_start: phys_addr_t;
  readonly dma_start: dma_addr_t;
  readonly size: u64;
  readonly offset: u64;
}
export interface bus_type {
  readonly name: string;
  readonly dev_name: string;
  readonly dev_root: Pointer<device>;
  readonly bus_groups: PointerTo<Pointer<attribute_group>>;
  readonly dev_groups: PointerTo<Pointer<attribute_group>>;
  readonly drv_groups: PointerTo<Pointer<attribute_group>>;
  readonly match: number;
  readonly uevent: number;
  readonly probe: number;
  readonly sync_state: number;
  readonly remove: number;
  readonly shutdown: number;
  readonly online: number;
  readonly offline: number;
  readonly suspend: number;
  readonly resume: number;
  readonly num_vf: number;
  readonly dma_configure: number;
  readonly dma_cleanup: number;
  readonly pm: Pointer<dev_pm_ops>;
  readonly iommu_ops: Pointer<iommu_ops>;
  readonly p: Pointer<subsys_private>;
  readonly lock_key: lock_class_key;
  readonly need_parent_lock: boolean;
}
export interface bvec_iter {
  readonly bi_sector: sector_t;
  readonly bi_size: uint;
  readonly bi_idx: uint;
  readonly bi_bvec_done: uint;
}
export interface cacheline_padding {
  readonly x: string;
}
export interface callback_head {
  readonly next: Pointer<callback_head>;
  readonly func: number;
}
export interface capture_control {
  readonly cc: Pointer<compact_control>;
  readonly page: Pointer<page>;
}
export interface cdev {
  readonly kobj: kobject;
  readonly owner: Pointer<module>;
  readonly ops: Pointer<file_operations>;
  readonly list: list_head;
  readonly dev: dev_t;
  readonly count: uint;
}
export interface cdrom_device_info {
  readonly ops: Pointer<cdrom_device_ops>;
  readonly list: list_head;
  readonly disk: Pointer<gendisk>;
  readonly handle: number;
  readonly mask: int;
  readonly speed: int;
  readonly capacity: int;
  readonly options: uint;
  readonly mc_flags: uint;
  readonly vfs_events: uint;
  readonly ioctl_events: uint;
  readonly use_count: int;
  readonly name: string;
  readonly sanyo_slot: __u8;
  readonly keeplocked: __u8;
  readonly reserved: __u8;
  readonly cdda_method: int;
  readonly last_sense: __u8;
  readonly media_written: __u8;
  readonly mmc3_profile: ushort;
  readonly for_data: int;
  readonly exit: number;
  readonly mrw_mode_page: int;
  readonly last_media_change_ms: __s64;
}
export interface cdrom_device_ops {
  readonly open: number;
  readonly release: number;
  readonly drive_status: number;
  readonly check_events: number;
  readonly tray_move: number;
  readonly lock_door: number;
  readonly select_speed: number;
  readonly get_last_session: number;
  readonly get_mcn: number;
  readonly reset: number;
  readonly audio_ioctl: number;
  readonly generic_packet: number;
  readonly read_cdda_bpc: number;
  readonly capability: int;
}
export interface cfg80211_bss_select_adjust {
  readonly band: nl80211_band;
  readonly delta: s8;
}
export interface cfg80211_bss_selection {
  readonly behaviour: nl80211_bss_select_attr;
  readonly param: {
    readonly band_pref: nl80211_band;
    readonly adjust: cfg80211_bss_select_adjust;
  };
}
export interface cfg80211_chan_def {
  readonly chan: Pointer<ieee80211_channel>;
  readonly width: nl80211_chan_width;
  readonly center_freq1: u32;
  readonly center_freq2: u32;
  readonly edmg: ieee80211_edmg;
  readonly freq1_offset: u16;
}
export interface cfg80211_connect_params {
  readonly channel: Pointer<ieee80211_channel>;
  readonly channel_hint: Pointer<ieee80211_channel>;
  readonly bssid: PointerTo<u8>;
  readonly bssid_hint: PointerTo<u8>;
  readonly ssid: PointerTo<u8>;
  readonly ssid_len: size_t;
  readonly auth_type: nl80211_auth_type;
  readonly ie: PointerTo<u8>;
  readonly ie_len: size_t;
  readonly privacy: boolean;
  readonly mfp: nl80211_mfp;
  readonly crypto: cfg80211_crypto_settings;
  readonly key: PointerTo<u8>;
  readonly key_len: u8;
  readonly key_idx: u8;
  readonly flags: u32;
  readonly bg_scan_period: int;
  readonly ht_capa: ieee80211_ht_cap;
  readonly ht_capa_mask: ieee80211_ht_cap;
  readonly vht_capa: ieee80211_vht_cap;
  readonly vht_capa_mask: ieee80211_vht_cap;
  readonly pbss: boolean;
  readonly bss_select: cfg80211_bss_selection;
  readonly prev_bssid: PointerTo<u8>;
  readonly fils_erp_username: PointerTo<u8>;
  readonly fils_erp_username_len: size_t;
  readonly fils_erp_realm: PointerTo<u8>;
  readonly fils_erp_realm_len: size_t;
  readonly fils_erp_next_seq_num: u16;
  readonly fils_erp_rrk: PointerTo<u8>;
  readonly fils_erp_rrk_len: size_t;
  readonly want_1x: boolean;
  readonly edmg: ieee80211_edmg;
}
export interface cfg80211_crypto_settings {
  readonly wpa_versions: u32;
  readonly cipher_group: u32;
  readonly n_ciphers_pairwise: int;
  readonly ciphers_pairwise: Elements<u32, Below5>;
  readonly n_akm_suites: int;
  readonly akm_suites: Elements<u32, Below10>;
  readonly control_port: boolean;
  readonly control_port_ethertype: __be16;
  readonly control_port_no_encrypt: boolean;
  readonly control_port_over_nl80211: boolean;
  readonly control_port_no_preauth: boolean;
  readonly wep_keys: Pointer<key_params>;
  readonly wep_tx_key: int;
  readonly psk: PointerTo<u8>;
  readonly sae_pwd: PointerTo<u8>;
  readonly sae_pwd_len: u8;
  readonly sae_pwe: nl80211_sae_pwe_mechanism;
}
export interface cfg80211_ibss_params {
  readonly ssid: PointerTo<u8>;
  readonly bssid: PointerTo<u8>;
  readonly chandef: cfg80211_chan_def;
  readonly ie: PointerTo<u8>;
  readonly ssid_len: u8;
  readonly ie_len: u8;
  readonly beacon_interval: u16;
  readonly basic_rates: u32;
  readonly channel_fixed: boolean;
  readonly privacy: boolean;
  readonly control_port: boolean;
  readonly control_port_over_nl80211: boolean;
  readonly userspace_handles_dfs: boolean;
  readonly mcast_rate: Elements<int, Below6>;
  readonly ht_capa: ieee80211_ht_cap;
  readonly ht_capa_mask: ieee80211_ht_cap;
  readonly wep_keys: Pointer<key_params>;
  readonly wep_tx_key: int;
}
export interface cfg80211_match_set {
  readonly ssid: cfg80211_ssid;
  readonly bssid: Elements<u8, Below6>;
  readonly rssi_thold: s32;
  readonly per_band_rssi_thold: Elements<s32, Below6>;
}
export interface cfg80211_pkt_pattern {
  readonly mask: PointerTo<u8>;
  readonly pattern: PointerTo<u8>;
  readonly pattern_len: int;
  readonly pkt_offset: int;
}
export interface cfg80211_pmsr_capabilities {
  readonly max_peers: uint;
  readonly report_ap_tsf: u8;
  readonly randomize_mac_addr: u8;
  readonly ftm: {
    readonly preambles: u32;
    readonly bandwidths: u32;
    readonly max_bursts_exponent: s8;
    readonly max_ftms_per_burst: u8;
    readonly supported: u8;
    readonly asap: u8;
    readonly non_asap: u8;
    readonly request_lci: u8;
    readonly request_civicloc: u8;
    readonly trigger_based: u8;
    readonly non_trigger_based: u8;
  };
}
export interface cfg80211_sar_capa {
  readonly type: nl80211_sar_type;
  readonly num_freq_ranges: u32;
  readonly freq_ranges: Pointer<cfg80211_sar_freq_ranges>;
}
export interface cfg80211_sar_freq_ranges {
  readonly start_freq: u32;
  readonly end_freq: u32;
}
export interface cfg80211_sched_scan_plan {
  readonly interval: u32;
  readonly iterations: u32;
}
export interface cfg80211_sched_scan_request {
  readonly reqid: u64;
  readonly ssids: Pointer<cfg80211_ssid>;
  readonly n_ssids: int;
  readonly n_channels: u32;
  readonly scan_width: nl80211_bss_scan_width;
  readonly ie: PointerTo<u8>;
  readonly ie_len: size_t;
  readonly flags: u32;
  readonly match_sets: Pointer<cfg80211_match_set>;
  readonly n_match_sets: int;
  readonly min_rssi_thold: s32;
  readonly delay: u32;
  readonly scan_plans: Pointer<cfg80211_sched_scan_plan>;
  readonly n_scan_plans: int;
  readonly mac_addr: Elements<u8, Below6>;
  readonly mac_addr_mask: Elements<u8, Below6>;
  readonly relative_rssi_set: boolean;
  readonly relative_rssi: s8;
  readonly rssi_adjust: cfg80211_bss_select_adjust;
  readonly wiphy: Pointer<wiphy>;
  readonly dev: Pointer<net_device>;
  readonly scan_start: ulong;
  readonly report_results: boolean;
  readonly callback_head: callback_head;
  readonly owner_nlportid: u32;
  readonly nl_owner_dead: boolean;
  readonly list: list_head;
  readonly channels: Elements<Pointer<ieee80211_channel>>;
}
export interface cfg80211_ssid {
  readonly ssid: Elements<u8, Below32>;
  readonly ssid_len: u8;
}
export interface cfg80211_wowlan {
  readonly any: boolean;
  readonly disconnect: boolean;
  readonly magic_pkt: boolean;
  readonly gtk_rekey_failure: boolean;
  readonly eap_identity_req: boolean;
  readonly four_way_handshake: boolean;
  readonly rfkill_release: boolean;
  readonly patterns: Pointer<cfg80211_pkt_pattern>;
  readonly tcp: Pointer<cfg80211_wowlan_tcp>;
  readonly n_patterns: int;
  readonly nd_config: Pointer<cfg80211_sched_scan_request>;
}
export interface cfg80211_wowlan_tcp {
  readonly sock: Pointer<socket>;
  readonly src: __be32;
  readonly dst: __be32;
  readonly src_port: u16;
  readonly dst_port: u16;
  readonly dst_mac: Elements<u8, Below6>;
  readonly payload_len: int;
  readonly payload: PointerTo<u8>;
  readonly payload_seq: nl80211_wowlan_tcp_data_seq;
  readonly data_interval: u32;
  readonly wake_len: u32;
  readonly wake_data: PointerTo<u8>;
  readonly wake_mask: PointerTo<u8>;
  readonly tokens_size: u32;
  readonly payload_tok: nl80211_wowlan_tcp_data_token;
}
export interface cfs_bandwidth {
  readonly lock: raw_spinlock;
  readonly period: ktime_t;
  readonly quota: u64;
  readonly runtime: u64;
  readonly burst: u64;
  readonly runtime_snap: u64;
  readonly hierarchical_quota: s64;
  readonly idle: u8;
  readonly period_active: u8;
  readonly slack_started: u8;
  readonly period_timer: hrtimer;
  readonly slack_timer: hrtimer;
  readonly throttled_cfs_rq: list_head;
  readonly nr_periods: int;
  readonly nr_throttled: int;
  readonly nr_burst: int;
  readonly throttled_time: u64;
  readonly burst_time: u64;
}
export interface cfs_rq {
  readonly load: load_weight;
  readonly nr_running: uint;
  readonly h_nr_running: uint;
  readonly idle_nr_running: uint;
  readonly idle_h_nr_running: uint;
  readonly exec_clock: u64;
  readonly min_vruntime: u64;
  readonly tasks_timeline: rb_root_cached;
  readonly curr: Pointer<sched_entity>;
  readonly next: Pointer<sched_entity>;
  readonly last: Pointer<sched_entity>;
  readonly skip: Pointer<sched_entity>;
  readonly nr_spread_over: uint;
  readonly avg: sched_avg;
  readonly removed: {
    readonly lock: raw_spinlock;
    readonly nr: int;
    readonly load_avg: ulong;
    readonly util_avg: ulong;
    readonly runnable_avg: ulong;
  };
  readonly tg_load_avg_contrib: ulong;
  readonly propagate: long;
  readonly prop_runnable_sum: long;
  readonly h_load: ulong;
  readonly last_h_load_update: u64;
  readonly h_load_next: Pointer<sched_entity>;
  readonly rq: Pointer<rq>;
  readonly on_list: int;
  readonly leaf_cfs_rq_list: list_head;
  readonly tg: Pointer<task_group>;
  readonly idle: int;
  readonly runtime_enabled: int;
  readonly runtime_remaining: s64;
  readonly throttled_pelt_idle: u64;
  readonly throttled_clock: u64;
  readonly throttled_clock_pelt: u64;
  readonly throttled_clock_pelt_time: u64;
  readonly throttled: int;
  readonly throttle_count: int;
  readonly throttled_list: list_head;
}
export interface cftype {
  readonly name: string;
  readonly private: ulong;
  readonly max_write_len: size_t;
  readonly flags: uint;
  readonly file_offset: uint;
  readonly ss: Pointer<cgroup_subsys>;
  readonly node: list_head;
  readonly kf_ops: Pointer<kernfs_ops>;
  readonly open: number;
  readonly release: number;
  readonly read_u64: number;
  readonly read_s64: number;
  readonly seq_show: number;
  readonly seq_start: number;
  readonly seq_next: number;
  readonly seq_stop: number;
  readonly write_u64: number;
  readonly write_s64: number;
  readonly write: number;
  readonly poll: number;
}
export interface cgroup {
  readonly self: cgroup_subsys_state;
  readonly flags: ulong;
  readonly level: int;
  readonly max_depth: int;
  readonly nr_descendants: int;
  readonly nr_dying_descendants: int;
  readonly max_descendants: int;
  readonly nr_populated_csets: int;
  readonly nr_populated_domain_children: int;
  readonly nr_populated_threaded_children: int;
  readonly nr_threaded_children: int;
  readonly kill_seq: uint;
  readonly kn: Pointer<kernfs_node>;
  readonly procs_file: cgroup_file;
  readonly events_file: cgroup_file;
  readonly psi_files: Elements<cgroup_file, Below3>;
  readonly subtree_control: u16;
  readonly subtree_ss_mask: u16;
  readonly old_subtree_control: u16;
  readonly old_subtree_ss_mask: u16;
  readonly subsys: Elements<Pointer<cgroup_subsys_state>, Below14>;
  readonly root: Pointer<cgroup_root>;
  readonly cset_links: list_head;
  readonly e_csets: Elements<list_head, Below14>;
  readonly dom_cgrp: Pointer<cgroup>;
  readonly old_dom_cgrp: Pointer<cgroup>;
  readonly rstat_cpu: Pointer<cgroup_rstat_cpu>;
  readonly rstat_css_list: list_head;
  readonly last_bstat: cgroup_base_stat;
  readonly bstat: cgroup_base_stat;
  readonly prev_cputime: prev_cputime;
  readonly pidlists: list_head;
  readonly pidlist_mutex: mutex;
  readonly offline_waitq: wait_queue_head;
  readonly release_agent_work: work_struct;
  readonly psi: Pointer<psi_group>;
  readonly bpf: cgroup_bpf;
  readonly congestion_count: atomic_t;
  readonly freezer: cgroup_freezer_state;
  readonly ancestors: Elements<Pointer<cgroup>>;
}
export interface cgroup_base_stat {
  readonly cputime: task_cputime;
}
export interface cgroup_bpf {
  readonly effective: Elements<Pointer<bpf_prog_array>, Below33>;
  readonly progs: Elements<hlist_head, Below33>;
  readonly flags: Elements<u8, Below33>;
  readonly storages: list_head;
  readonly inactive: Pointer<bpf_prog_array>;
  readonly refcnt: percpu_ref;
  readonly release_work: work_struct;
}
export interface cgroup_file {
  readonly kn: Pointer<kernfs_node>;
  readonly notified_at: ulong;
  readonly notify_timer: timer_list;
}
export interface cgroup_freezer_state {
  readonly freeze: boolean;
  readonly e_freeze: int;
  readonly nr_frozen_descendants: int;
  readonly nr_frozen_tasks: int;
}
export interface cgroup_namespace {
  readonly ns: ns_common;
  readonly user_ns: Pointer<user_namespace>;
  readonly ucounts: Pointer<ucounts>;
  readonly root_cset: Pointer<css_set>;
}
export interface cgroup_root {
  readonly kf_root: Pointer<kernfs_root>;
  readonly subsys_mask: uint;
  readonly hierarchy_id: int;
  readonly root_list: list_head;
  readonly rcu: callback_head;
  readonly cgrp: cgroup;
  readonly cgrp_ancestor_storage: Pointer<cgroup>;
  readonly nr_cgrps: atomic_t;
  readonly flags: uint;
  readonly release_agent_path: string;
  readonly name: string;
}
export interface cgroup_rstat_cpu {
  readonly bsync: u64_stats_sync;
  readonly bstat: cgroup_base_stat;
  readonly last_bstat: cgroup_base_stat;
  readonly updated_children: Pointer<cgroup>;
  readonly updated_next: Pointer<cgroup>;
}
export interface cgroup_subsys {
  readonly css_alloc: number;
  readonly css_online: number;
  readonly css_offline: number;
  readonly css_released: number;
  readonly css_free: number;
  readonly css_reset: number;
  readonly css_rstat_flush: number;
  readonly css_extra_stat_show: number;
  readonly can_attach: number;
  readonly cancel_attach: number;
  readonly attach: number;
  readonly post_attach: number;
  readonly can_fork: number;
  readonly cancel_fork: number;
  readonly fork: number;
  readonly exit: number;
  readonly release: number;
  readonly bind: number;
  readonly early_init: boolean;
  readonly implicit_on_dfl: boolean;
  readonly threaded: boolean;
  readonly id: int;
  readonly name: string;
  readonly legacy_name: string;
  readonly root: Pointer<cgroup_root>;
  readonly css_idr: idr;
  readonly cfts: list_head;
  readonly dfl_cftypes: Pointer<cftype>;
  readonly legacy_cftypes: Pointer<cftype>;
  readonly depends_on: uint;
}
export interface cgroup_subsys_state {
  readonly cgroup: Pointer<cgroup>;
  readonly ss: Pointer<cgroup_subsys>;
  readonly refcnt: percpu_ref;
  readonly sibling: list_head;
  readonly children: list_head;
  readonly rstat_css_node: list_head;
  readonly id: int;
  readonly flags: uint;
  readonly serial_nr: u64;
  readonly online_cnt: atomic_t;
  readonly destroy_work: work_struct;
  readonly destroy_rwork: rcu_work;
  readonly parent: Pointer<cgroup_subsys_state>;
}
export interface cipher_alg {
  readonly cia_min_keysize: uint;
  readonly cia_max_keysize: uint;
  readonly cia_setkey: number;
  readonly cia_encrypt: number;
  readonly cia_decrypt: number;
}
export interface class_ {
  readonly name: string;
  readonly owner: Pointer<module>;
  readonly class_groups: PointerTo<Pointer<attribute_group>>;
  readonly dev_groups: PointerTo<Pointer<attribute_group>>;
  readonly dev_kobj: Pointer<kobject>;
  readonly dev_uevent: number;
  readonly devnode: number;
  readonly class_release: number;
  readonly dev_release: number;
  readonly shutdown_pre: number;
  readonly ns_type: Pointer<kobj_ns_type_operations>;
  readonly namespace: number;
  readonly get_ownership: number;
  readonly pm: Pointer<dev_pm_ops>;
  readonly p: Pointer<subsys_private>;
}
export interface compact_control {
  readonly freepages: list_head;
  readonly migratepages: list_head;
  readonly nr_freepages: uint;
  readonly nr_migratepages: uint;
  readonly free_pfn: ulong;
  readonly migrate_pfn: ulong;
  readonly fast_start_pfn: ulong;
  readonly zone: Pointer<zone>;
  readonly total_migrate_scanned: ulong;
  readonly total_free_scanned: ulong;
  readonly fast_search_fail: ushort;
  readonly search_order: short;
  readonly gfp_mask: gfp_t;
  readonly order: int;
  readonly migratetype: int;
  readonly alloc_flags: uint;
  readonly highest_zoneidx: int;
  readonly mode: migrate_mode;
  readonly ignore_skip_hint: boolean;
  readonly no_set_skip_hint: boolean;
  readonly ignore_block_suitable: boolean;
  readonly direct_compaction: boolean;
  readonly proactive_compaction: boolean;
  readonly whole_zone: boolean;
  readonly contended: boolean;
  readonly rescan: boolean;
  readonly alloc_contig: boolean;
}
export interface compat_robust_list {
  readonly next: compat_uptr_t;
}
export interface compat_robust_list_head {
  readonly list: compat_robust_list;
  readonly futex_offset: compat_long_t;
  readonly list_op_pending: compat_uptr_t;
}
export interface completion {
  readonly done: uint;
  readonly wait: swait_queue_head;
}
export interface compress_alg {
  readonly coa_compress: number;
  readonly coa_decompress: number;
}
export interface core_state {
  readonly nr_threads: atomic_t;
  readonly dumper: core_thread;
  readonly startup: completion;
}
export interface core_thread {
  readonly task: Pointer<task_struct>;
  readonly next: Pointer<core_thread>;
}
export interface cpu_itimer {
  readonly expires: u64;
  readonly incr: u64;
}
export interface cpu_rmap {
  readonly refcount: kref;
  readonly size: u16;
  readonly used: u16;
  readonly obj: number;
  readonly near: Elements<{
    readonly index: u16;
    readonly dist: u16;
  }>;
}
export interface cpu_stop_done {
  readonly nr_todo: atomic_t;
  readonly ret: int;
  readonly completion: completion;
}
export interface cpu_stop_work {
  readonly list: list_head;
  readonly fn: number;
  readonly caller: ulong;
  readonly arg: number;
  readonly done: Pointer<cpu_stop_done>;
}
export interface cpudl {
  readonly lock: raw_spinlock;
  readonly size: int;
  readonly free_cpus: Pointer<cpumask>;
  readonly elements: Pointer<cpudl_item>;
}
export interface cpudl_item {
  readonly dl: u64;
  readonly cpu: int;
  readonly idx: int;
}
export interface cpuidle_state {
  readonly name: string;
  readonly desc: string;
  readonly exit_latency_ns: s64;
  readonly target_residency_ns: s64;
  readonly flags: uint;
  readonly exit_latency: uint;
  readonly power_usage: int;
  readonly target_residency: uint;
  readonly enter: number;
  readonly enter_dead: number;
  readonly enter_s2idle: number;
}
export interface cpumask {
  readonly bits: Elements<ulong, Below128>;
}
export interface cpupri {
  readonly pri_to_cpu: Elements<cpupri_vec, Below101>;
  readonly cpu_to_pri: PointerTo<int>;
}
export interface cpupri_vec {
  readonly count: atomic_t;
  readonly mask: Pointer<cpumask>;
}
export interface cred {
  readonly usage: atomic_long_t;
  readonly uid: kuid_t;
  readonly gid: kgid_t;
  readonly suid: kuid_t;
  readonly sgid: kgid_t;
  readonly euid: kuid_t;
  readonly egid: kgid_t;
  readonly fsuid: kuid_t;
  readonly fsgid: kgid_t;
  readonly securebits: uint;
  readonly cap_inheritable: kernel_cap_struct;
  readonly cap_permitted: kernel_cap_struct;
  readonly cap_effective: kernel_cap_struct;
  readonly cap_bset: kernel_cap_struct;
  readonly cap_ambient: kernel_cap_struct;
  readonly jit_keyring: u8;
  readonly session_keyring: Pointer<key>;
  readonly process_keyring: Pointer<key>;
  readonly thread_keyring: Pointer<key>;
  readonly request_key_auth: Pointer<key>;
  readonly security: number;
  readonly user: Pointer<user_struct>;
  readonly user_ns: Pointer<user_namespace>;
  readonly ucounts: Pointer<ucounts>;
  readonly group_info: Pointer<group_info>;
  readonly non_rcu: int;
  readonly rcu: callback_head;
}
export interface crypto_ahash {
  readonly init: number;
  readonly update: number;
  readonly final: number;
  readonly finup: number;
  readonly digest: number;
  readonly export: number;
  readonly import: number;
  readonly setkey: number;
  readonly reqsize: uint;
  readonly base: crypto_tfm;
}
export interface crypto_alg {
  readonly cra_list: list_head;
  readonly cra_users: list_head;
  readonly cra_flags: u32;
  readonly cra_blocksize: uint;
  readonly cra_ctxsize: uint;
  readonly cra_alignmask: uint;
  readonly cra_priority: int;
  readonly cra_refcnt: refcount_struct;
  readonly cra_name: string;
  readonly cra_driver_name: string;
  readonly cra_type: Pointer<crypto_type>;
  readonly cra_u: {
    readonly cipher: cipher_alg;
    readonly compress: compress_alg;
  };
  readonly cra_init: number;
  readonly cra_exit: number;
  readonly cra_destroy: number;
  readonly cra_module: Pointer<module>;
}
export interface crypto_shash {
  readonly descsize: uint;
  readonly base: crypto_tfm;
}
export interface crypto_skcipher {
  readonly reqsize: uint;
  readonly base: crypto_tfm;
}
export interface crypto_tfm {
  readonly refcnt: refcount_struct;
  readonly crt_flags: u32;
  readonly node: int;
  readonly exit: number;
  readonly __crt_alg: Pointer<crypto_alg>;
  readonly __crt_ctx: Elements<number>;
}
export interface crypto_type {
  readonly ctxsize: number;
  readonly extsize: number;
  readonly init: number;
  readonly init_tfm: number;
  readonly show: number;
  readonly report: number;
  readonly free: number;
  readonly type: uint;
  readonly maskclear: uint;
  readonly maskset: uint;
  readonly tfmsize: uint;
}
export interface css_set {
  readonly subsys: Elements<Pointer<cgroup_subsys_state>, Below14>;
  readonly refcount: refcount_struct;
  readonly dom_cset: Pointer<css_set>;
  readonly dfl_cgrp: Pointer<cgroup>;
  readonly nr_tasks: int;
  readonly tasks: list_head;
  readonly mg_tasks: list_head;
  readonly dying_tasks: list_head;
  readonly task_iters: list_head;
  readonly e_cset_node: Elements<list_head, Below14>;
  readonly threaded_csets: list_head;
  readonly threaded_csets_node: list_head;
  readonly hlist: hlist_node;
  readonly cgrp_links: list_head;
  readonly mg_src_preload_node: list_head;
  readonly mg_dst_preload_node: list_head;
  readonly mg_node: list_head;
  readonly mg_src_cgrp: Pointer<cgroup>;
  readonly mg_dst_cgrp: Pointer<cgroup>;
  readonly mg_dst_cset: Pointer<css_set>;
  readonly dead: boolean;
  readonly callback_head: callback_head;
}
export interface ctl_dir {
  readonly header: ctl_table_header;
  readonly root: rb_root;
}
export interface ctl_node {
  readonly node: rb_node;
  readonly header: Pointer<ctl_table_header>;
}
export interface ctl_table {
  readonly procname: string;
  readonly data: number;
  readonly maxlen: int;
  readonly mode: umode_t;
  readonly child: Pointer<ctl_table>;
  readonly proc_handler: number;
  readonly poll: Pointer<ctl_table_poll>;
  readonly extra1: number;
  readonly extra2: number;
}
export interface ctl_table_header {
  readonly ctl_table: Pointer<ctl_table>;
  readonly used: int;
  readonly count: int;
  readonly nreg: int;
  readonly rcu: callback_head;
  readonly unregistering: Pointer<completion>;
  readonly ctl_table_arg: Pointer<ctl_table>;
  readonly root: Pointer<ctl_table_root>;
  readonly set: Pointer<ctl_table_set>;
  readonly parent: Pointer<ctl_dir>;
  readonly node: Pointer<ctl_node>;
  readonly inodes: hlist_head;
}
export interface ctl_table_poll {
  readonly event: atomic_t;
  readonly wait: wait_queue_head;
}
export interface ctl_table_root {
  readonly default_set: ctl_table_set;
  readonly lookup: number;
  readonly set_ownership: number;
  readonly permissions: number;
}
export interface ctl_table_set {
  readonly is_seen: number;
  readonly dir: ctl_dir;
}
export interface ctx_rq_wait {
  readonly comp: completion;
  readonly count: atomic_t;
}
export interface dcbnl_rtnl_ops {
  readonly ieee_getets: number;
  readonly ieee_setets: number;
  readonly ieee_getmaxrate: number;
  readonly ieee_setmaxrate: number;
  readonly ieee_getqcn: number;
  readonly ieee_setqcn: number;
  readonly ieee_getqcnstats: number;
  readonly ieee_getpfc: number;
  readonly ieee_setpfc: number;
  readonly ieee_getapp: number;
  readonly ieee_setapp: number;
  readonly ieee_delapp: number;
  readonly ieee_peer_getets: number;
  readonly ieee_peer_getpfc: number;
  readonly getstate: number;
  readonly setstate: number;
  readonly getpermhwaddr: number;
  readonly setpgtccfgtx: number;
  readonly setpgbwgcfgtx: number;
  readonly setpgtccfgrx: number;
  readonly setpgbwgcfgrx: number;
  readonly getpgtccfgtx: number;
  readonly getpgbwgcfgtx: number;
  readonly getpgtccfgrx: number;
  readonly getpgbwgcfgrx: number;
  readonly setpfccfg: number;
  readonly getpfccfg: number;
  readonly setall: number;
  readonly getcap: number;
  readonly getnumtcs: number;
  readonly setnumtcs: number;
  readonly getpfcstate: number;
  readonly setpfcstate: number;
  readonly getbcncfg: number;
  readonly setbcncfg: number;
  readonly getbcnrp: number;
  readonly setbcnrp: number;
  readonly setapp: number;
  readonly getapp: number;
  readonly getfeatcfg: number;
  readonly setfeatcfg: number;
  readonly getdcbx: number;
  readonly setdcbx: number;
  readonly peer_getappinfo: number;
  readonly peer_getapptable: number;
  readonly cee_peer_getpg: number;
  readonly cee_peer_getpfc: number;
  readonly dcbnl_getbuffer: number;
  readonly dcbnl_setbuffer: number;
}
export interface deferred_split {
  readonly split_queue_lock: spinlock;
  readonly split_queue: list_head;
  readonly split_queue_len: ulong;
}
export interface delayed_call {
  readonly fn: number;
  readonly arg: number;
}
export interface delayed_work {
  readonly work: work_struct;
  readonly timer: timer_list;
  readonly wq: Pointer<workqueue_struct>;
  readonly cpu: int;
}
export interface dentry {
  readonly d_flags: uint;
  readonly d_seq: seqcount_spinlock;
  readonly d_hash: hlist_bl_node;
  readonly d_parent: Pointer<dentry>;
  readonly d_name: qstr;
  readonly d_inode: Pointer<inode>;
  readonly d_iname: string;
  readonly d_lockref: lockref;
  readonly d_op: Pointer<dentry_operations>;
  readonly d_sb: Pointer<super_block>;
  readonly d_time: ulong;
  readonly d_fsdata: number;
  readonly d_lru: list_head;
  readonly d_wait: Pointer<wait_queue_head>;
  readonly d_child: list_head;
  readonly d_subdirs: list_head;
  readonly d_u: {
    readonly d_alias: hlist_node;
    readonly d_in_lookup_hash: hlist_bl_node;
    readonly d_rcu: callback_head;
  };
}
export interface dentry_operations {
  readonly d_revalidate: number;
  readonly d_weak_revalidate: number;
  readonly d_hash: number;
  readonly d_compare: number;
  readonly d_delete: number;
  readonly d_init: number;
  readonly d_release: number;
  readonly d_prune: number;
  readonly d_iput: number;
  readonly d_dname: number;
  readonly d_automount: number;
  readonly d_manage: number;
  readonly d_real: number;
}
export interface desc_struct {
  readonly limit0: u16;
  readonly base0: u16;
  readonly base1: u16;
  readonly type: u16;
  readonly s: u16;
  readonly dpl: u16;
  readonly p: u16;
  readonly limit1: u16;
  readonly avl: u16;
  readonly l: u16;
  readonly d: u16;
  readonly g: u16;
  readonly base2: u16;
}
export interface dev_archdata {
}
export interface dev_ifalias {
  readonly rcuhead: callback_head;
  readonly ifalias: string;
}
export interface dev_iommu {
  readonly lock: mutex;
  readonly fault_param: Pointer<iommu_fault_param>;
  readonly iopf_param: Pointer<iopf_device_param>;
  readonly fwspec: Pointer<iommu_fwspec>;
  readonly iommu_dev: Pointer<iommu_device>;
  readonly priv: number;
}
export interface dev_links_info {
  readonly suppliers: list_head;
  readonly consumers: list_head;
  readonly defer_sync: list_head;
  readonly status: dl_dev_state;
}
export interface dev_msi_info {
  readonly domain: Pointer<irq_domain>;
  readonly data: Pointer<msi_device_data>;
}
export interface dev_pagemap {
  readonly altmap: vmem_altmap;
  readonly ref: percpu_ref;
  readonly done: completion;
  readonly type: memory_type;
  readonly flags: uint;
  readonly vmemmap_shift: ulong;
  readonly ops: Pointer<dev_pagemap_ops>;
  readonly owner: number;
  readonly nr_range: int;
  readonly range: range;
  readonly ranges: Elements<range>;
}
export interface dev_pagemap_ops {
  readonly page_free: number;
  readonly migrate_to_ram: number;
  readonly memory_failure: number;
}
export interface dev_pin_info {
  readonly p: Pointer<pinctrl>;
  readonly default_state: Pointer<pinctrl_state>;
  readonly init_state: Pointer<pinctrl_state>;
  readonly sleep_state: Pointer<pinctrl_state>;
  readonly idle_state: Pointer<pinctrl_state>;
}
export interface dev_pm_domain {
  readonly ops: dev_pm_ops;
  readonly start: number;
  readonly detach: number;
  readonly activate: number;
  readonly sync: number;
  readonly dismiss: number;
}
export interface dev_pm_info {
  readonly power_state: pm_message;
  readonly can_wakeup: uint;
  readonly async_suspend: uint;
  readonly in_dpm_list: boolean;
  readonly is_prepared: boolean;
  readonly is_suspended: boolean;
  readonly is_noirq_suspended: boolean;
  readonly is_late_suspended: boolean;
  readonly no_pm: boolean;
  readonly early_init: boolean;
  readonly direct_complete: boolean;
  readonly driver_flags: u32;
  readonly lock: spinlock;
  readonly entry: list_head;
  readonly completion: completion;
  readonly wakeup: Pointer<wakeup_source>;
  readonly wakeup_path: boolean;
  readonly syscore: boolean;
  readonly no_pm_callbacks: boolean;
  readonly must_resume: uint;
  readonly may_skip_resume: uint;
  readonly suspend_timer: hrtimer;
  readonly timer_expires: u64;
  readonly work: work_struct;
  readonly wait_queue: wait_queue_head;
  readonly wakeirq: Pointer<wake_irq>;
  readonly usage_count: atomic_t;
  readonly child_count: atomic_t;
  readonly disable_depth: uint;
  readonly idle_notification: uint;
  readonly request_pending: uint;
  readonly deferred_resume: uint;
  readonly needs_force_resume: uint;
  readonly runtime_auto: uint;
  readonly ignore_children: boolean;
  readonly no_callbacks: uint;
  readonly irq_safe: uint;
  readonly use_autosuspend: uint;
  readonly timer_autosuspends: uint;
  readonly memalloc_noio: uint;
  readonly links_count: uint;
  readonly request: rpm_request;
  readonly runtime_status: rpm_status;
  readonly last_status: rpm_status;
  readonly runtime_error: int;
  readonly autosuspend_delay: int;
  readonly last_busy: u64;
  readonly active_time: u64;
  readonly suspended_time: u64;
  readonly accounting_timestamp: u64;
  readonly subsys_data: Pointer<pm_subsys_data>;
  readonly set_latency_tolerance: number;
  readonly qos: Pointer<dev_pm_qos>;
}
export interface dev_pm_ops {
  readonly prepare: number;
  readonly complete: number;
  readonly suspend: number;
  readonly resume: number;
  readonly freeze: number;
  readonly thaw: number;
  readonly poweroff: number;
  readonly restore: number;
  readonly suspend_late: number;
  readonly resume_early: number;
  readonly freeze_late: number;
  readonly thaw_early: number;
  readonly poweroff_late: number;
  readonly restore_early: number;
  readonly suspend_noirq: number;
  readonly resume_noirq: number;
  readonly freeze_noirq: number;
  readonly thaw_noirq: number;
  readonly poweroff_noirq: number;
  readonly restore_noirq: number;
  readonly runtime_suspend: number;
  readonly runtime_resume: number;
  readonly runtime_idle: number;
}
export interface dev_pm_qos {
  readonly resume_latency: pm_qos_constraints;
  readonly latency_tolerance: pm_qos_constraints;
  readonly freq: freq_constraints;
  readonly flags: pm_qos_flags;
  readonly resume_latency_req: Pointer<dev_pm_qos_request>;
  readonly latency_tolerance_req: Pointer<dev_pm_qos_request>;
  readonly flags_req: Pointer<dev_pm_qos_request>;
}
export interface dev_pm_qos_request {
  readonly type: dev_pm_qos_req_type;
  readonly data: {
    readonly pnode: plist_node;
    readonly flr: pm_qos_flags_request;
    readonly freq: freq_qos_request;
  };
  readonly dev: Pointer<device>;
}
export interface device {
  readonly kobj: kobject;
  readonly parent: Pointer<device>;
  readonly p: Pointer<device_private>;
  readonly init_name: string;
  readonly type: Pointer<device_type>;
  readonly bus: Pointer<bus_type>;
  readonly driver: Pointer<device_driver>;
  readonly platform_data: number;
  readonly driver_data: number;
  readonly mutex: mutex;
  readonly links: dev_links_info;
  readonly power: dev_pm_info;
  readonly pm_domain: Pointer<dev_pm_domain>;
  readonly em_pd: Pointer<em_perf_domain>;
  readonly pins: Pointer<dev_pin_info>;
  readonly msi: dev_msi_info;
  readonly dma_ops: Pointer<dma_map_ops>;
  readonly dma_mask: PointerTo<u64>;
  readonly coherent_dma_mask: u64;
  readonly bus_dma_limit: u64;
  readonly dma_range_map: Pointer<bus_dma_region>;
  readonly dma_parms: Pointer<device_dma_parameters>;
  readonly dma_pools: list_head;
  readonly dma_io_tlb_mem: Pointer<io_tlb_mem>;
  readonly archdata: dev_archdata;
  readonly of_node: Pointer<device_node>;
  readonly fwnode: Pointer<fwnode_handle>;
  readonly numa_node: int;
  readonly devt: dev_t;
  readonly id: u32;
  readonly devres_lock: spinlock;
  readonly devres_head: list_head;
  readonly class: Pointer<class_>;
  readonly groups: PointerTo<Pointer<attribute_group>>;
  readonly release: number;
  readonly iommu_group: Pointer<iommu_group>;
  readonly iommu: Pointer<dev_iommu>;
  readonly physical_location: Pointer<device_physical_location>;
  readonly removable: device_removable;
  readonly offline_disabled: boolean;
  readonly offline: boolean;
  readonly of_node_reused: boolean;
  readonly state_synced: boolean;
  readonly can_match: boolean;
  readonly flags: Elements<ulong, Below1>;
}
export interface device_attribute {
  readonly attr: attribute;
  readonly show: number;
  readonly store: number;
}
export interface device_dma_parameters {
  readonly max_segment_size: uint;
  readonly min_align_mask: uint;
  readonly segment_boundary_mask: ulong;
}
export interface device_driver {
  readonly name: string;
  readonly bus: Pointer<bus_type>;
  readonly owner: Pointer<module>;
  readonly mod_name: string;
  readonly suppress_bind_attrs: boolean;
  readonly probe_type: probe_type;
  readonly of_match_table: Pointer<of_device_id>;
  readonly acpi_match_table: Pointer<acpi_device_id>;
  readonly probe: number;
  readonly sync_state: number;
  readonly remove: number;
  readonly shutdown: number;
  readonly suspend: number;
  readonly resume: number;
  readonly groups: PointerTo<Pointer<attribute_group>>;
  readonly dev_groups: PointerTo<Pointer<attribute_group>>;
  readonly pm: Pointer<dev_pm_ops>;
  readonly coredump: number;
  readonly p: Pointer<driver_private>;
}
export interface device_node {
  readonly name: string;
  readonly phandle: phandle;
  readonly full_name: string;
  readonly fwnode: fwnode_handle;
  readonly properties: Pointer<property>;
  readonly deadprops: Pointer<property>;
  readonly parent: Pointer<device_node>;
  readonly child: Pointer<device_node>;
  readonly sibling: Pointer<device_node>;
  readonly _flags: ulong;
  readonly data: number;
}
export interface device_physical_location {
  readonly panel: device_physical_location_panel;
  readonly vertical_position: device_physical_location_vertical_position;
  readonly horizontal_position: device_physical_location_horizontal_position;
  readonly dock: boolean;
  readonly lid: boolean;
}
export interface device_private {
  readonly klist_children: klist;
  readonly knode_parent: klist_node;
  readonly knode_driver: klist_node;
  readonly knode_bus: klist_node;
  readonly knode_class: klist_node;
  readonly deferred_probe: list_head;
  readonly async_driver: Pointer<device_driver>;
  readonly deferred_probe_reason: string;
  readonly device: Pointer<device>;
  readonly dead: u8;
}
export interface device_type {
  readonly name: string;
  readonly groups: PointerTo<Pointer<attribute_group>>;
  readonly uevent: number;
  readonly devnode: number;
  readonly release: number;
  readonly pm: Pointer<dev_pm_ops>;
}
export interface disk_events {
  readonly node: list_head;
  readonly disk: Pointer<gendisk>;
  readonly lock: spinlock;
  readonly block_mutex: mutex;
  readonly block: int;
  readonly pending: uint;
  readonly clearing: uint;
  readonly poll_msecs: long;
  readonly dwork: delayed_work;
}
export interface disk_stats {
  readonly nsecs: Elements<u64, Below4>;
  readonly sectors: Elements<ulong, Below4>;
  readonly ios: Elements<ulong, Below4>;
  readonly merges: Elements<ulong, Below4>;
  readonly io_ticks: ulong;
  readonly in_flight: Elements<local_t, Below2>;
}
export interface dl_bw {
  readonly lock: raw_spinlock;
  readonly bw: u64;
  readonly total_bw: u64;
}
export interface dl_rq {
  readonly root: rb_root_cached;
  readonly dl_nr_running: uint;
  readonly earliest_dl: {
    readonly curr: u64;
    readonly next: u64;
  };
  readonly dl_nr_migratory: uint;
  readonly overloaded: int;
  readonly pushable_dl_tasks_root: rb_root_cached;
  readonly running_bw: u64;
  readonly this_bw: u64;
  readonly extra_bw: u64;
  readonly bw_ratio: u64;
}
export interface dma_map_ops {
  readonly flags: uint;
  readonly alloc: number;
  readonly free: number;
  readonly alloc_pages: number;
  readonly free_pages: number;
  readonly alloc_noncontiguous: number;
  readonly free_noncontiguous: number;
  readonly mmap: number;
  readonly get_sgtable: number;
  readonly map_page: number;
  readonly unmap_page: number;
  readonly map_sg: number;
  readonly unmap_sg: number;
  readonly map_resource: number;
  readonly unmap_resource: number;
  readonly sync_single_for_cpu: number;
  readonly sync_single_for_device: number;
  readonly sync_sg_for_cpu: number;
  readonly sync_sg_for_device: number;
  readonly cache_sync: number;
  readonly dma_supported: number;
  readonly get_required_mask: number;
  readonly max_mapping_size: number;
  readonly opt_mapping_size: number;
  readonly get_merge_boundary: number;
}
export interface dql {
  readonly num_queued: uint;
  readonly adj_limit: uint;
  readonly last_obj_cnt: uint;
  readonly limit: uint;
  readonly num_completed: uint;
  readonly prev_ovlimit: uint;
  readonly prev_num_queued: uint;
  readonly prev_last_obj_cnt: uint;
  readonly lowest_slack: uint;
  readonly slack_start_time: ulong;
  readonly max_limit: uint;
  readonly min_limit: uint;
  readonly slack_hold_time: uint;
}
export interface dquot_operations {
  readonly write_dquot: number;
  readonly alloc_dquot: number;
  readonly destroy_dquot: number;
  readonly acquire_dquot: number;
  readonly release_dquot: number;
  readonly mark_dirty: number;
  readonly write_info: number;
  readonly get_reserved_space: number;
  readonly get_projid: number;
  readonly get_inode_usage: number;
  readonly get_next_id: number;
}
export interface driver_private {
  readonly kobj: kobject;
  readonly klist_devices: klist;
  readonly knode_bus: klist_node;
  readonly mkobj: Pointer<module_kobject>;
  readonly driver: Pointer<device_driver>;
}
export interface dst_entry {
  readonly dev: Pointer<net_device>;
  readonly dev_rcu: Pointer<net_device>;
  readonly ops: Pointer<dst_ops>;
  readonly _metrics: ulong;
  readonly expires: ulong;
  readonly xfrm: Pointer<xfrm_state>;
  readonly input: number;
  readonly output: number;
  readonly flags: ushort;
  readonly obsolete: short;
  readonly header_len: ushort;
  readonly trailer_len: ushort;
  readonly __refcnt: atomic_t;
  readonly __use: int;
  readonly lastuse: ulong;
  readonly lwtstate: Pointer<lwtunnel_state>;
  readonly callback_head: callback_head;
  readonly error: short;
  readonly __pad: short;
  readonly tclassid: __u32;
  readonly dev_tracker: netns_tracker;
}
export interface dst_metrics {
  readonly metrics: Elements<u32, Below17>;
  readonly refcnt: refcount_struct;
}
export interface dst_ops {
  readonly family: ushort;
  readonly gc_thresh: uint;
  readonly gc: number;
  readonly check: number;
  readonly default_advmss: number;
  readonly mtu: number;
  readonly cow_metrics: number;
  readonly destroy: number;
  readonly ifdown: number;
  readonly negative_advice: number;
  readonly link_failure: number;
  readonly update_pmtu: number;
  readonly redirect: number;
  readonly local_out: number;
  readonly neigh_lookup: number;
  readonly confirm_neigh: number;
  readonly kmem_cachep: Pointer<kmem_cache>;
  readonly pcpuc_entries: percpu_counter;
}
export interface elevator_mq_ops {
  readonly init_sched: number;
  readonly exit_sched: number;
  readonly init_hctx: number;
  readonly exit_hctx: number;
  readonly depth_updated: number;
  readonly allow_merge: number;
  readonly bio_merge: number;
  readonly request_merge: number;
  readonly request_merged: number;
  readonly requests_merged: number;
  readonly limit_depth: number;
  readonly prepare_request: number;
  readonly finish_request: number;
  readonly insert_requests: number;
  readonly dispatch_request: number;
  readonly has_work: number;
  readonly completed_request: number;
  readonly requeue_request: number;
  readonly former_request: number;
  readonly next_request: number;
  readonly init_icq: number;
  readonly exit_icq: number;
}
export interface elevator_queue {
  readonly type: Pointer<elevator_type>;
  readonly elevator_data: number;
  readonly kobj: kobject;
  readonly sysfs_lock: mutex;
  readonly registered: uint;
  readonly hash: Elements<hlist_head, Below64>;
}
export interface elevator_type {
  readonly icq_cache: Pointer<kmem_cache>;
  readonly ops: elevator_mq_ops;
  readonly icq_size: size_t;
  readonly icq_align: size_t;
  readonly elevator_attrs: Pointer<elv_fs_entry>;
  readonly elevator_name: string;
  readonly elevator_alias: string;
  readonly elevator_features: uint;
  readonly elevator_owner: Pointer<module>;
  readonly queue_debugfs_attrs: Pointer<blk_mq_debugfs_attr>;
  readonly hctx_debugfs_attrs: Pointer<blk_mq_debugfs_attr>;
  readonly icq_cache_name: string;
  readonly list: list_head;
}
export interface elf64_hdr {
  readonly e_ident: string;
  readonly e_type: Elf64_Half;
  readonly e_machine: Elf64_Half;
  readonly e_version: Elf64_Word;
  readonly e_entry: Elf64_Addr;
  readonly e_phoff: Elf64_Off;
  readonly e_shoff: Elf64_Off;
  readonly e_flags: Elf64_Word;
  readonly e_ehsize: Elf64_Half;
  readonly e_phentsize: Elf64_Half;
  readonly e_phnum: Elf64_Half;
  readonly e_shentsize: Elf64_Half;
  readonly e_shnum: Elf64_Half;
  readonly e_shstrndx: Elf64_Half;
}
export interface elf64_shdr {
  readonly sh_name: Elf64_Word;
  readonly sh_type: Elf64_Word;
  readonly sh_flags: Elf64_Xword;
  readonly sh_addr: Elf64_Addr;
  readonly sh_offset: Elf64_Off;
  readonly sh_size: Elf64_Xword;
  readonly sh_link: Elf64_Word;
  readonly sh_info: Elf64_Word;
  readonly sh_addralign: Elf64_Xword;
  readonly sh_entsize: Elf64_Xword;
}
export interface elf64_sym {
  readonly st_name: Elf64_Word;
  readonly st_info: u8;
  readonly st_other: u8;
  readonly st_shndx: Elf64_Half;
  readonly st_value: Elf64_Addr;
  readonly st_size: Elf64_Xword;
}
export interface elv_fs_entry {
  readonly attr: attribute;
  readonly show: number;
  readonly store: number;
}
export interface em_perf_domain {
  readonly table: Pointer<em_perf_state>;
  readonly nr_perf_states: int;
  readonly flags: ulong;
  readonly cpus: Elements<ulong>;
}
export interface em_perf_state {
  readonly frequency: ulong;
  readonly power: ulong;
  readonly cost: ulong;
  readonly flags: ulong;
}
export interface ethtool_ops {
  readonly cap_link_lanes_supported: u32;
  readonly supported_coalesce_params: u32;
  readonly supported_ring_params: u32;
  readonly get_drvinfo: number;
  readonly get_regs_len: number;
  readonly get_regs: number;
  readonly get_wol: number;
  readonly set_wol: number;
  readonly get_msglevel: number;
  readonly set_msglevel: number;
  readonly nway_reset: number;
  readonly get_link: number;
  readonly get_link_ext_state: number;
  readonly get_eeprom_len: number;
  readonly get_eeprom: number;
  readonly set_eeprom: number;
  readonly get_coalesce: number;
  readonly set_coalesce: number;
  readonly get_ringparam: number;
  readonly set_ringparam: number;
  readonly get_pause_stats: number;
  readonly get_pauseparam: number;
  readonly set_pauseparam: number;
  readonly self_test: number;
  readonly get_strings: number;
  readonly set_phys_id: number;
  readonly get_ethtool_stats: number;
  readonly begin: number;
  readonly complete: number;
  readonly get_priv_flags: number;
  readonly set_priv_flags: number;
  readonly get_sset_count: number;
  readonly get_rxnfc: number;
  readonly set_rxnfc: number;
  readonly flash_device: number;
  readonly reset: number;
  readonly get_rxfh_key_size: number;
  readonly get_rxfh_indir_size: number;
  readonly get_rxfh: number;
  readonly set_rxfh: number;
  readonly get_rxfh_context: number;
  readonly set_rxfh_context: number;
  readonly get_channels: number;
  readonly set_channels: number;
  readonly get_dump_flag: number;
  readonly get_dump_data: number;
  readonly set_dump: number;
  readonly get_ts_info: number;
  readonly get_module_info: number;
  readonly get_module_eeprom: number;
  readonly get_eee: number;
  readonly set_eee: number;
  readonly get_tunable: number;
  readonly set_tunable: number;
  readonly get_per_queue_coalesce: number;
  readonly set_per_queue_coalesce: number;
  readonly get_link_ksettings: number;
  readonly set_link_ksettings: number;
  readonly get_fec_stats: number;
  readonly get_fecparam: number;
  readonly set_fecparam: number;
  readonly get_ethtool_phy_stats: number;
  readonly get_phy_tunable: number;
  readonly set_phy_tunable: number;
  readonly get_module_eeprom_by_page: number;
  readonly get_eth_phy_stats: number;
  readonly get_eth_mac_stats: number;
  readonly get_eth_ctrl_stats: number;
  readonly get_rmon_stats: number;
  readonly get_module_power_mode: number;
  readonly set_module_power_mode: number;
}
export interface event_filter {
  readonly prog: Pointer<prog_entry>;
  readonly filter_string: string;
}
export interface eventfd_ctx {
  readonly kref: kref;
  readonly wqh: wait_queue_head;
  readonly count: __u64;
  readonly flags: uint;
  readonly id: int;
}
export interface exception_table_entry {
  readonly insn: int;
  readonly fixup: int;
  readonly data: int;
}
export interface export_operations {
  readonly encode_fh: number;
  readonly fh_to_dentry: number;
  readonly fh_to_parent: number;
  readonly get_name: number;
  readonly get_parent: number;
  readonly commit_metadata: number;
  readonly get_uuid: number;
  readonly map_blocks: number;
  readonly commit_blocks: number;
  readonly fetch_iversion: number;
  readonly flags: ulong;
}
export interface fanotify_group_private_data {
  readonly merge_hash: Pointer<hlist_head>;
  readonly access_list: list_head;
  readonly access_waitq: wait_queue_head;
  readonly flags: int;
  readonly f_flags: int;
  readonly ucounts: Pointer<ucounts>;
  readonly error_events_pool: mempool_s;
}
export interface fastopen_queue {
  readonly rskq_rst_head: Pointer<request_sock>;
  readonly rskq_rst_tail: Pointer<request_sock>;
  readonly lock: spinlock;
  readonly qlen: int;
  readonly max_qlen: int;
  readonly ctx: Pointer<tcp_fastopen_context>;
}
export interface fasync_struct {
  readonly fa_lock: rwlock_t;
  readonly magic: int;
  readonly fa_fd: int;
  readonly fa_next: Pointer<fasync_struct>;
  readonly fa_file: Pointer<file>;
  readonly fa_rcu: callback_head;
}
export interface fdtable {
  readonly max_fds: uint;
  readonly fd: PointerTo<Pointer<file>>;
  readonly close_on_exec: PointerTo<ulong>;
  readonly open_fds: PointerTo<ulong>;
  readonly full_fds_bits: PointerTo<ulong>;
  readonly rcu: callback_head;
}
export interface fib6_info {
  readonly fib6_table: Pointer<fib6_table>;
  readonly fib6_next: Pointer<fib6_info>;
  readonly fib6_node: Pointer<fib6_node>;
  readonly fib6_siblings: list_head;
  readonly nh_list: list_head;
  readonly fib6_nsiblings: uint;
  readonly fib6_ref: refcount_struct;
  readonly expires: ulong;
  readonly fib6_metrics: Pointer<dst_metrics>;
  readonly fib6_dst: rt6key;
  readonly fib6_flags: u32;
  readonly fib6_src: rt6key;
  readonly fib6_prefsrc: rt6key;
  readonly fib6_metric: u32;
  readonly fib6_protocol: u8;
  readonly fib6_type: u8;
  readonly offload: u8;
  readonly trap: u8;
  readonly offload_failed: u8;
  readonly should_flush: u8;
  readonly dst_nocount: u8;
  readonly dst_nopolicy: u8;
  readonly fib6_destroying: u8;
  readonly unused: u8;
  readonly rcu: callback_head;
  readonly nh: Pointer<nexthop>;
  readonly fib6_nh: Elements<fib6_nh>;
}
export interface fib6_nh {
  readonly nh_common: fib_nh_common;
  readonly last_probe: ulong;
  readonly rt6i_pcpu: PointerTo<Pointer<rt6_info>>;
  readonly rt6i_exception_bucket: Pointer<rt6_exception_bucket>;
}
export interface fib6_node {
  readonly parent: Pointer<fib6_node>;
  readonly left: Pointer<fib6_node>;
  readonly right: Pointer<fib6_node>;
  readonly subtree: Pointer<fib6_node>;
  readonly leaf: Pointer<fib6_info>;
  readonly fn_bit: __u16;
  readonly fn_flags: __u16;
  readonly fn_sernum: int;
  readonly rr_ptr: Pointer<fib6_info>;
  readonly rcu: callback_head;
}
export interface fib6_table {
  readonly tb6_hlist: hlist_node;
  readonly tb6_id: u32;
  readonly tb6_lock: spinlock;
  readonly tb6_root: fib6_node;
  readonly tb6_peers: inet_peer_base;
  readonly flags: uint;
  readonly fib_seq: uint;
}
export interface fib_info {
  readonly fib_hash: hlist_node;
  readonly fib_lhash: hlist_node;
  readonly nh_list: list_head;
  readonly fib_net: Pointer<net>;
  readonly fib_treeref: refcount_struct;
  readonly fib_clntref: refcount_struct;
  readonly fib_flags: uint;
  readonly fib_dead: u8;
  readonly fib_protocol: u8;
  readonly fib_scope: u8;
  readonly fib_type: u8;
  readonly fib_prefsrc: __be32;
  readonly fib_tb_id: u32;
  readonly fib_priority: u32;
  readonly fib_metrics: Pointer<dst_metrics>;
  readonly fib_nhs: int;
  readonly fib_nh_is_v6: boolean;
  readonly nh_updated: boolean;
  readonly pfsrc_removed: boolean;
  readonly nh: Pointer<nexthop>;
  readonly rcu: callback_head;
  readonly fib_nh: Elements<fib_nh>;
}
export interface fib_nh {
  readonly nh_common: fib_nh_common;
  readonly nh_hash: hlist_node;
  readonly nh_parent: Pointer<fib_info>;
  readonly nh_tclassid: __u32;
  readonly nh_saddr: __be32;
  readonly nh_saddr_genid: int;
}
export interface fib_nh_common {
  readonly nhc_dev: Pointer<net_device>;
  readonly nhc_dev_tracker: netns_tracker;
  readonly nhc_oif: int;
  readonly nhc_scope: u8;
  readonly nhc_family: u8;
  readonly nhc_gw_family: u8;
  readonly nhc_flags: u8;
  readonly nhc_lwtstate: Pointer<lwtunnel_state>;
  readonly nhc_gw: {
    readonly ipv4: __be32;
    readonly ipv6: in6_addr;
  };
  readonly nhc_weight: int;
  readonly nhc_upper_bound: atomic_t;
  readonly nhc_pcpu_rth_output: PointerTo<Pointer<rtable>>;
  readonly nhc_rth_input: Pointer<rtable>;
  readonly nhc_exceptions: Pointer<fnhe_hash_bucket>;
}
export interface fib_nh_exception {
  readonly fnhe_next: Pointer<fib_nh_exception>;
  readonly fnhe_genid: int;
  readonly fnhe_daddr: __be32;
  readonly fnhe_pmtu: u32;
  readonly fnhe_mtu_locked: boolean;
  readonly fnhe_gw: __be32;
  readonly fnhe_expires: ulong;
  readonly fnhe_rth_input: Pointer<rtable>;
  readonly fnhe_rth_output: Pointer<rtable>;
  readonly fnhe_stamp: ulong;
  readonly rcu: callback_head;
}
export interface fib_notifier_ops {
  readonly family: int;
  readonly list: list_head;
  readonly fib_seq_read: number;
  readonly fib_dump: number;
  readonly owner: Pointer<module>;
  readonly rcu: callback_head;
}
export interface fib_rules_ops {
  readonly family: int;
  readonly list: list_head;
  readonly rule_size: int;
  readonly addr_size: int;
  readonly unresolved_rules: int;
  readonly nr_goto_rules: int;
  readonly fib_rules_seq: uint;
  readonly action: number;
  readonly suppress: number;
  readonly match: number;
  readonly configure: number;
  readonly delete: number;
  readonly compare: number;
  readonly fill: number;
  readonly nlmsg_payload: number;
  readonly flush_cache: number;
  readonly nlgroup: int;
  readonly rules_list: list_head;
  readonly owner: Pointer<module>;
  readonly fro_net: Pointer<net>;
  readonly rcu: callback_head;
}
export interface fib_table {
  readonly tb_hlist: hlist_node;
  readonly tb_id: u32;
  readonly tb_num_default: int;
  readonly rcu: callback_head;
  readonly tb_data: PointerTo<ulong>;
  readonly __data: Elements<ulong>;
}
export interface file {
  readonly f_llist: llist_node;
  readonly f_rcuhead: callback_head;
  readonly f_iocb_flags: uint;
  readonly f_path: path;
  readonly f_inode: Pointer<inode>;
  readonly f_op: Pointer<file_operations>;
  readonly f_lock: spinlock;
  readonly f_count: atomic_long_t;
  readonly f_flags: uint;
  readonly f_mode: fmode_t;
  readonly f_pos_lock: mutex;
  readonly f_pos: loff_t;
  readonly f_owner: fown_struct;
  readonly f_cred: Pointer<cred>;
  readonly f_ra: file_ra_state;
  readonly f_version: u64;
  readonly f_security: number;
  readonly private_data: number;
  readonly f_ep: Pointer<hlist_head>;
  readonly f_mapping: Pointer<address_space>;
  readonly f_wb_err: errseq_t;
  readonly f_sb_err: errseq_t;
}
export interface file_lock_context {
  readonly flc_lock: spinlock;
  readonly flc_flock: list_head;
  readonly flc_posix: list_head;
  readonly flc_lease: list_head;
}
export interface file_operations {
  readonly owner: Pointer<module>;
  readonly llseek: number;
  readonly read: number;
  readonly write: number;
  readonly read_iter: number;
  readonly write_iter: number;
  readonly iopoll: number;
  readonly iterate: number;
  readonly iterate_shared: number;
  readonly poll: number;
  readonly unlocked_ioctl: number;
  readonly compat_ioctl: number;
  readonly mmap: number;
  readonly mmap_supported_flags: ulong;
  readonly open: number;
  readonly flush: number;
  readonly release: number;
  readonly fsync: number;
  readonly fasync: number;
  readonly lock: number;
  readonly sendpage: number;
  readonly get_unmapped_area: number;
  readonly check_flags: number;
  readonly flock: number;
  readonly splice_write: number;
  readonly splice_read: number;
  readonly splice_eof: number;
  readonly setlease: number;
  readonly fallocate: number;
  readonly show_fdinfo: number;
  readonly copy_file_range: number;
  readonly remap_file_range: number;
  readonly fadvise: number;
  readonly uring_cmd: number;
  readonly uring_cmd_iopoll: number;
}
export interface file_ra_state {
  readonly start: ulong;
  readonly size: uint;
  readonly async_size: uint;
  readonly ra_pages: uint;
  readonly mmap_miss: uint;
  readonly prev_pos: loff_t;
}
export interface file_system_type {
  readonly name: string;
  readonly fs_flags: int;
  readonly init_fs_context: number;
  readonly parameters: Pointer<fs_parameter_spec>;
  readonly mount: number;
  readonly kill_sb: number;
  readonly owner: Pointer<module>;
  readonly next: Pointer<file_system_type>;
  readonly fs_supers: hlist_head;
  readonly s_lock_key: lock_class_key;
  readonly s_umount_key: lock_class_key;
  readonly s_vfs_rename_key: lock_class_key;
  readonly s_writers_key: Elements<lock_class_key, Below3>;
  readonly i_lock_key: lock_class_key;
  readonly i_mutex_key: lock_class_key;
  readonly invalidate_lock_key: lock_class_key;
  readonly i_mutex_dir_key: lock_class_key;
}
export interface filename {
  readonly name: string;
  readonly uptr: string;
  readonly refcnt: atomic_t;
  readonly aname: Pointer<audit_names>;
  readonly iname: string;
}
export interface files_struct {
  readonly count: atomic_t;
  readonly resize_in_progress: boolean;
  readonly resize_wait: wait_queue_head;
  readonly fdt: Pointer<fdtable>;
  readonly fdtab: fdtable;
  readonly file_lock: spinlock;
  readonly next_fd: uint;
  readonly close_on_exec_init: Elements<ulong, Below1>;
  readonly open_fds_init: Elements<ulong, Below1>;
  readonly full_fds_bits_init: Elements<ulong, Below1>;
  readonly fd_array: Elements<Pointer<file>, Below64>;
}
export interface filter_pred {
  readonly fn_num: filter_pred_fn;
  readonly val: u64;
  readonly regex: regex;
  readonly ops: PointerTo<ushort>;
  readonly field: Pointer<ftrace_event_field>;
  readonly offset: int;
  readonly not: int;
  readonly op: int;
}
export interface flow_block {
  readonly cb_list: list_head;
}
export interface flowi {
  readonly u: {
    readonly __fl_common: flowi_common;
    readonly ip4: flowi4;
    readonly ip6: flowi6;
  };
}
export interface flowi4 {
  readonly __fl_common: flowi_common;
  readonly saddr: __be32;
  readonly daddr: __be32;
  readonly uli: flowi_uli;
}
export interface flowi6 {
  readonly __fl_common: flowi_common;
  readonly daddr: in6_addr;
  readonly saddr: in6_addr;
  readonly flowlabel: __be32;
  readonly uli: flowi_uli;
  readonly mp_hash: __u32;
}
export interface flowi_common {
  readonly flowic_oif: int;
  readonly flowic_iif: int;
  readonly flowic_l3mdev: int;
  readonly flowic_mark: __u32;
  readonly flowic_tos: __u8;
  readonly flowic_scope: __u8;
  readonly flowic_proto: __u8;
  readonly flowic_flags: __u8;
  readonly flowic_secid: __u32;
  readonly flowic_uid: kuid_t;
  readonly flowic_multipath_hash: __u32;
  readonly flowic_tun_key: flowi_tunnel;
}
export interface flowi_tunnel {
  readonly tun_id: __be64;
}
export interface flowi_uli {
  readonly ports: {
    readonly dport: __be16;
    readonly sport: __be16;
  };
  readonly icmpt: {
    readonly type: __u8;
    readonly code: __u8;
  };
  readonly gre_key: __be32;
  readonly mht: {
    readonly type: __u8;
  };
}
export interface fnhe_hash_bucket {
  readonly chain: Pointer<fib_nh_exception>;
}
export interface folio {
  readonly flags: ulong;
  readonly lru: list_head;
  readonly __filler: number;
  readonly mlock_count: uint;
  readonly mapping: Pointer<address_space>;
  readonly index: ulong;
  readonly private: number;
  readonly _mapcount: atomic_t;
  readonly _refcount: atomic_t;
  readonly memcg_data: ulong;
  readonly page: page;
  readonly _flags_1: ulong;
  readonly __head: ulong;
  readonly _folio_dtor: u8;
  readonly _folio_order: u8;
  readonly _total_mapcount: atomic_t;
  readonly _pincount: atomic_t;
  readonly _folio_nr_pages: uint;
  readonly _private_1: ulong;
}
export interface fown_struct {
  readonly lock: rwlock_t;
  readonly pid: Pointer<pid>;
  readonly pid_type: pid_type;
  readonly uid: kuid_t;
  readonly euid: kuid_t;
  readonly signum: int;
}
export interface fpregs_state {
  readonly fsave: fregs_state;
  readonly fxsave: fxregs_state;
  readonly soft: swregs_state;
  readonly xsave: xregs_state;
  readonly __padding: Elements<u8>;
}
export interface fprop_global {
  readonly events: percpu_counter;
  readonly period: uint;
  readonly sequence: seqcount;
}
export interface fprop_local_percpu {
  readonly events: percpu_counter;
  readonly period: uint;
  readonly lock: raw_spinlock;
}
export interface fpstate {
  readonly size: uint;
  readonly user_size: uint;
  readonly xfeatures: u64;
  readonly user_xfeatures: u64;
  readonly xfd: u64;
  readonly is_valloc: uint;
  readonly is_guest: uint;
  readonly is_confidential: uint;
  readonly in_use: uint;
  readonly regs: fpregs_state;
}
export interface fpu {
  readonly last_cpu: uint;
  readonly avx512_timestamp: ulong;
  readonly fpstate: Pointer<fpstate>;
  readonly __task_fpstate: Pointer<fpstate>;
  readonly perm: fpu_state_perm;
  readonly guest_perm: fpu_state_perm;
  readonly __fpstate: fpstate;
}
export interface fpu_state_perm {
  readonly __state_perm: u64;
  readonly __state_size: uint;
  readonly __user_state_size: uint;
}
export interface fqdir {
  readonly high_thresh: long;
  readonly low_thresh: long;
  readonly timeout: int;
  readonly max_dist: int;
  readonly f: Pointer<inet_frags>;
  readonly net: Pointer<net>;
  readonly dead: boolean;
  readonly rhashtable: rhashtable;
  readonly mem: atomic_long_t;
  readonly destroy_work: work_struct;
  readonly free_list: llist_node;
}
export interface free_area {
  readonly free_list: Elements<list_head, Below5>;
  readonly nr_free: ulong;
}
export interface fregs_state {
  readonly cwd: u32;
  readonly swd: u32;
  readonly twd: u32;
  readonly fip: u32;
  readonly fcs: u32;
  readonly foo: u32;
  readonly fos: u32;
  readonly st_space: Elements<u32, Below20>;
  readonly status: u32;
}
export interface freq_constraints {
  readonly min_freq: pm_qos_constraints;
  readonly min_freq_notifiers: blocking_notifier_head;
  readonly max_freq: pm_qos_constraints;
  readonly max_freq_notifiers: blocking_notifier_head;
}
export interface freq_qos_request {
  readonly type: freq_qos_req_type;
  readonly pnode: plist_node;
  readonly qos: Pointer<freq_constraints>;
}
export interface fs_parameter_spec {
  readonly name: string;
  readonly type: number;
  readonly opt: u8;
  readonly flags: ushort;
  readonly data: number;
}
export interface fs_pin {
  readonly wait: wait_queue_head;
  readonly done: int;
  readonly s_list: hlist_node;
  readonly m_list: hlist_node;
  readonly kill: number;
}
export interface fs_struct {
  readonly users: int;
  readonly lock: spinlock;
  readonly seq: seqcount_spinlock;
  readonly umask: int;
  readonly in_exec: int;
  readonly root: path;
  readonly pwd: path;
}
export interface fscrypt_direct_key {
  readonly dk_sb: Pointer<super_block>;
  readonly dk_node: hlist_node;
  readonly dk_refcount: refcount_struct;
  readonly dk_mode: Pointer<fscrypt_mode>;
  readonly dk_key: fscrypt_prepared_key;
  readonly dk_descriptor: Elements<u8, Below8>;
  readonly dk_raw: Elements<u8, Below64>;
}
export interface fscrypt_hkdf {
  readonly hmac_tfm: Pointer<crypto_shash>;
}
export interface fscrypt_info {
  readonly ci_enc_key: fscrypt_prepared_key;
  readonly ci_owns_key: boolean;
  readonly ci_mode: Pointer<fscrypt_mode>;
  readonly ci_inode: Pointer<inode>;
  readonly ci_master_key: Pointer<fscrypt_master_key>;
  readonly ci_master_key_link: list_head;
  readonly ci_direct_key: Pointer<fscrypt_direct_key>;
  readonly ci_dirhash_key: siphash_key_t;
  readonly ci_dirhash_key_initialized: boolean;
  readonly ci_policy: fscrypt_policy;
  readonly ci_nonce: Elements<u8, Below16>;
  readonly ci_hashed_ino: u32;
}
export interface fscrypt_key_specifier {
  readonly type: __u32;
  readonly __reserved: __u32;
  readonly u: {
    readonly __reserved: Elements<__u8, Below32>;
    readonly descriptor: Elements<__u8, Below8>;
    readonly identifier: Elements<__u8, Below16>;
  };
}
export interface fscrypt_keyring {
  readonly lock: spinlock;
  readonly key_hashtable: Elements<hlist_head, Below128>;
}
export interface fscrypt_master_key {
  readonly mk_sb: Pointer<super_block>;
  readonly mk_node: hlist_node;
  readonly mk_sem: rw_semaphore;
  readonly mk_active_refs: refcount_struct;
  readonly mk_struct_refs: refcount_struct;
  readonly mk_rcu_head: callback_head;
  readonly mk_secret: fscrypt_master_key_secret;
  readonly mk_spec: fscrypt_key_specifier;
  readonly mk_users: list_head;
  readonly mk_decrypted_inodes: list_head;
  readonly mk_decrypted_inodes_lock: spinlock;
  readonly mk_direct_keys: Elements<fscrypt_prepared_key, Below11>;
  readonly mk_iv_ino_lblk_64_keys: Elements<fscrypt_prepared_key, Below11>;
  readonly mk_iv_ino_lblk_32_keys: Elements<fscrypt_prepared_key, Below11>;
  readonly mk_ino_hash_key: siphash_key_t;
  readonly mk_ino_hash_key_initialized: boolean;
}
export interface fscrypt_master_key_secret {
  readonly hkdf: fscrypt_hkdf;
  readonly size: u32;
  readonly raw: Elements<u8, Below64>;
}
export interface fscrypt_mode {
  readonly friendly_name: string;
  readonly cipher_str: string;
  readonly keysize: int;
  readonly security_strength: int;
  readonly ivsize: int;
  readonly logged_cryptoapi_impl: int;
  readonly logged_blk_crypto_native: int;
  readonly logged_blk_crypto_fallback: int;
  readonly blk_crypto_mode: blk_crypto_mode_num;
}
export interface fscrypt_operations {
  readonly flags: uint;
  readonly key_prefix: string;
  readonly get_context: number;
  readonly set_context: number;
  readonly get_dummy_policy: number;
  readonly empty_dir: number;
  readonly has_stable_inodes: number;
  readonly get_ino_and_lblk_bits: number;
  readonly get_devices: number;
}
export interface fscrypt_policy {
  readonly version: u8;
  readonly v1: fscrypt_policy_v1;
  readonly v2: fscrypt_policy_v2;
}
export interface fscrypt_policy_v1 {
  readonly version: __u8;
  readonly contents_encryption_mode: __u8;
  readonly filenames_encryption_mode: __u8;
  readonly flags: __u8;
  readonly master_key_descriptor: Elements<__u8, Below8>;
}
export interface fscrypt_policy_v2 {
  readonly version: __u8;
  readonly contents_encryption_mode: __u8;
  readonly filenames_encryption_mode: __u8;
  readonly flags: __u8;
  readonly __reserved: Elements<__u8, Below4>;
  readonly master_key_identifier: Elements<__u8, Below16>;
}
export interface fscrypt_prepared_key {
  readonly tfm: Pointer<crypto_skcipher>;
}
export interface fsnotify_event {
  readonly list: list_head;
}
export interface fsnotify_group {
  readonly ops: Pointer<fsnotify_ops>;
  readonly refcnt: refcount_struct;
  readonly notification_lock: spinlock;
  readonly notification_list: list_head;
  readonly notification_waitq: wait_queue_head;
  readonly q_len: uint;
  readonly max_events: uint;
  readonly priority: uint;
  readonly shutdown: boolean;
  readonly flags: int;
  readonly owner_flags: uint;
  readonly mark_mutex: mutex;
  readonly user_waits: atomic_t;
  readonly marks_list: list_head;
  readonly fsn_fa: Pointer<fasync_struct>;
  readonly overflow_event: Pointer<fsnotify_event>;
  readonly memcg: Pointer<mem_cgroup>;
  readonly private: number;
  readonly inotify_data: inotify_group_private_data;
  readonly fanotify_data: fanotify_group_private_data;
}
export interface fsnotify_mark {
  readonly mask: __u32;
  readonly refcnt: refcount_struct;
  readonly group: Pointer<fsnotify_group>;
  readonly g_list: list_head;
  readonly lock: spinlock;
  readonly obj_list: hlist_node;
  readonly connector: Pointer<fsnotify_mark_connector>;
  readonly ignore_mask: __u32;
  readonly flags: uint;
}
export interface fsnotify_mark_connector {
  readonly lock: spinlock;
  readonly type: ushort;
  readonly flags: ushort;
  readonly fsid: __kernel_fsid_t;
  readonly obj: PointerTo<Pointer<fsnotify_mark_connector>>;
  readonly destroy_next: Pointer<fsnotify_mark_connector>;
  readonly list: hlist_head;
}
export interface fsnotify_ops {
  readonly handle_event: number;
  readonly handle_inode_event: number;
  readonly free_group_priv: number;
  readonly freeing_mark: number;
  readonly free_event: number;
  readonly free_mark: number;
}
export interface fsverity_hash_alg {
  readonly tfm: Pointer<crypto_ahash>;
  readonly name: string;
  readonly digest_size: uint;
  readonly block_size: uint;
  readonly req_pool: mempool_s;
}
export interface fsverity_info {
  readonly tree_params: merkle_tree_params;
  readonly root_hash: Elements<u8, Below64>;
  readonly file_digest: Elements<u8, Below64>;
  readonly inode: Pointer<inode>;
}
export interface fsverity_operations {
  readonly begin_enable_verity: number;
  readonly end_enable_verity: number;
  readonly get_verity_descriptor: number;
  readonly read_merkle_tree_page: number;
  readonly write_merkle_tree_block: number;
}
export interface ftrace_event_field {
  readonly link: list_head;
  readonly name: string;
  readonly type: string;
  readonly filter_type: int;
  readonly offset: int;
  readonly size: int;
  readonly is_signed: int;
  readonly len: int;
}
export interface ftrace_hash {
  readonly size_bits: ulong;
  readonly buckets: Pointer<hlist_head>;
  readonly count: ulong;
  readonly flags: ulong;
  readonly rcu: callback_head;
}
export interface ftrace_ops {
  readonly func: number;
  readonly next: Pointer<ftrace_ops>;
  readonly flags: ulong;
  readonly private: number;
  readonly saved_func: number;
  readonly local_hash: ftrace_ops_hash;
  readonly func_hash: Pointer<ftrace_ops_hash>;
  readonly old_hash: ftrace_ops_hash;
  readonly trampoline: ulong;
  readonly trampoline_size: ulong;
  readonly list: list_head;
  readonly ops_func: number;
}
export interface ftrace_ops_hash {
  readonly notrace_hash: Pointer<ftrace_hash>;
  readonly filter_hash: Pointer<ftrace_hash>;
  readonly regex_lock: mutex;
}
export interface ftrace_ret_stack {
  readonly ret: ulong;
  readonly func: ulong;
  readonly calltime: u64;
  readonly retp: PointerTo<ulong>;
}
export interface futex_key {
  readonly shared: {
    readonly i_seq: u64;
    readonly pgoff: ulong;
    readonly offset: uint;
  };
  readonly private: {
    readonly mm: Pointer<mm_struct>;
    readonly mm_seq: u64;
    readonly address: ulong;
    readonly offset: uint;
  };
  readonly both: {
    readonly ptr: u64;
    readonly word: ulong;
    readonly offset: uint;
  };
}
export interface futex_pi_state {
  readonly list: list_head;
  readonly pi_mutex: rt_mutex_base;
  readonly owner: Pointer<task_struct>;
  readonly refcount: refcount_struct;
  readonly key: futex_key;
}
export interface fwnode_handle {
  readonly secondary: Pointer<fwnode_handle>;
  readonly ops: Pointer<fwnode_operations>;
  readonly dev: Pointer<device>;
  readonly suppliers: list_head;
  readonly consumers: list_head;
  readonly flags: ulong;
}
export interface fwnode_operations {
  readonly get: number;
  readonly put: number;
  readonly device_is_available: number;
  readonly device_get_match_data: number;
  readonly device_dma_supported: number;
  readonly device_get_dma_attr: number;
  readonly property_present: number;
  readonly property_read_int_array: number;
  readonly property_read_string_array: number;
  readonly get_name: number;
  readonly get_name_prefix: number;
  readonly get_parent: number;
  readonly get_next_child_node: number;
  readonly get_named_child_node: number;
  readonly get_reference_args: number;
  readonly graph_get_next_endpoint: number;
  readonly graph_get_remote_endpoint: number;
  readonly graph_get_port_parent: number;
  readonly graph_parse_endpoint: number;
  readonly iomap: number;
  readonly irq_get: number;
  readonly add_links: number;
}
export interface fxregs_state {
  readonly cwd: u16;
  readonly swd: u16;
  readonly twd: u16;
  readonly fop: u16;
  readonly rip: u64;
  readonly rdp: u64;
  readonly fip: u32;
  readonly fcs: u32;
  readonly foo: u32;
  readonly fos: u32;
  readonly mxcsr: u32;
  readonly mxcsr_mask: u32;
  readonly st_space: Elements<u32, Below32>;
  readonly xmm_space: Elements<u32, Below64>;
  readonly padding: Elements<u32, Below12>;
  readonly padding1: Elements<u32, Below12>;
  readonly sw_reserved: Elements<u32, Below12>;
}
export interface gendisk {
  readonly major: int;
  readonly first_minor: int;
  readonly minors: int;
  readonly disk_name: string;
  readonly events: ushort;
  readonly event_flags: ushort;
  readonly part_tbl: xarray;
  readonly part0: Pointer<block_device>;
  readonly fops: Pointer<block_device_operations>;
  readonly queue: Pointer<request_queue>;
  readonly private_data: number;
  readonly bio_split: bio_set;
  readonly flags: int;
  readonly state: ulong;
  readonly open_mutex: mutex;
  readonly open_partitions: uint;
  readonly bdi: Pointer<backing_dev_info>;
  readonly slave_dir: Pointer<kobject>;
  readonly slave_bdevs: list_head;
  readonly random: Pointer<timer_rand_state>;
  readonly sync_io: atomic_t;
  readonly ev: Pointer<disk_events>;
  readonly nr_zones: uint;
  readonly max_open_zones: uint;
  readonly max_active_zones: uint;
  readonly conv_zones_bitmap: PointerTo<ulong>;
  readonly seq_zones_wlock: PointerTo<ulong>;
  readonly cdi: Pointer<cdrom_device_info>;
  readonly node_id: int;
  readonly bb: Pointer<badblocks>;
  readonly lockdep_map: lockdep_map;
  readonly diskseq: u64;
  readonly ia_ranges: Pointer<blk_independent_access_ranges>;
}
export interface gnet_stats_basic_sync {
  readonly bytes: u64_stats_t;
  readonly packets: u64_stats_t;
  readonly syncp: u64_stats_sync;
}
export interface gnet_stats_queue {
  readonly qlen: __u32;
  readonly backlog: __u32;
  readonly drops: __u32;
  readonly requeues: __u32;
  readonly overlimits: __u32;
}
export interface gpio_chip {
  readonly label: string;
  readonly gpiodev: Pointer<gpio_device>;
  readonly parent: Pointer<device>;
  readonly fwnode: Pointer<fwnode_handle>;
  readonly owner: Pointer<module>;
  readonly request: number;
  readonly free: number;
  readonly get_direction: number;
  readonly direction_input: number;
  readonly direction_output: number;
  readonly get: number;
  readonly get_multiple: number;
  readonly set: number;
  readonly set_multiple: number;
  readonly set_config: number;
  readonly to_irq: number;
  readonly dbg_show: number;
  readonly init_valid_mask: number;
  readonly add_pin_ranges: number;
  readonly en_hw_timestamp: number;
  readonly dis_hw_timestamp: number;
  readonly base: int;
  readonly ngpio: u16;
  readonly offset: u16;
  readonly names: PointerTo<string>;
  readonly can_sleep: boolean;
  readonly read_reg: number;
  readonly write_reg: number;
  readonly be_bits: boolean;
  readonly reg_dat: number;
  readonly reg_set: number;
  readonly reg_clr: number;
  readonly reg_dir_out: number;
  readonly reg_dir_in: number;
  readonly bgpio_dir_unreadable: boolean;
  readonly bgpio_bits: int;
  readonly bgpio_lock: raw_spinlock;
  readonly bgpio_data: ulong;
  readonly bgpio_dir: ulong;
  readonly irq: gpio_irq_chip;
  readonly valid_mask: PointerTo<ulong>;
}
export interface gpio_desc {
  readonly gdev: Pointer<gpio_device>;
  readonly flags: ulong;
  readonly label: string;
  readonly name: string;
  readonly debounce_period_us: uint;
}
export interface gpio_device {
  readonly id: int;
  readonly dev: device;
  readonly chrdev: cdev;
  readonly mockdev: Pointer<device>;
  readonly owner: Pointer<module>;
  readonly chip: Pointer<gpio_chip>;
  readonly descs: Pointer<gpio_desc>;
  readonly base: int;
  readonly ngpio: u16;
  readonly label: string;
  readonly data: number;
  readonly list: list_head;
  readonly notifier: blocking_notifier_head;
  readonly sem: rw_semaphore;
  readonly pin_ranges: list_head;
}
export interface gpio_irq_chip {
  readonly chip: Pointer<irq_chip>;
  readonly domain: Pointer<irq_domain>;
  readonly domain_ops: Pointer<irq_domain_ops>;
  readonly fwnode: Pointer<fwnode_handle>;
  readonly parent_domain: Pointer<irq_domain>;
  readonly child_to_parent_hwirq: number;
  readonly populate_parent_alloc_arg: number;
  readonly child_offset_to_irq: number;
  readonly child_irq_domain_ops: irq_domain_ops;
  readonly handler: number;
  readonly default_type: uint;
  readonly lock_key: Pointer<lock_class_key>;
  readonly request_key: Pointer<lock_class_key>;
  readonly parent_handler: number;
  readonly parent_handler_data: number;
  readonly parent_handler_data_array: number;
  readonly num_parents: uint;
  readonly parents: PointerTo<uint>;
  readonly map: PointerTo<uint>;
  readonly threaded: boolean;
  readonly per_parent_data: boolean;
  readonly initialized: boolean;
  readonly domain_is_allocated_externally: boolean;
  readonly init_hw: number;
  readonly init_valid_mask: number;
  readonly valid_mask: PointerTo<ulong>;
  readonly first: uint;
  readonly irq_enable: number;
  readonly irq_disable: number;
  readonly irq_unmask: number;
  readonly irq_mask: number;
}
export interface gro_list {
  readonly list: list_head;
  readonly count: int;
}
export interface group_info {
  readonly usage: atomic_t;
  readonly ngroups: int;
  readonly gid: Elements<kgid_t>;
}
export interface header_ops {
  readonly create: number;
  readonly parse: number;
  readonly cache: number;
  readonly cache_update: number;
  readonly validate: number;
  readonly parse_protocol: number;
}
export interface hh_cache {
  readonly hh_len: uint;
  readonly hh_lock: seqlock_t;
  readonly hh_data: Elements<ulong, Below16>;
}
export interface hlist_bl_head {
  readonly first: Pointer<hlist_bl_node>;
}
export interface hlist_bl_node {
  readonly next: Pointer<hlist_bl_node>;
  readonly pprev: PointerTo<Pointer<hlist_bl_node>>;
}
export interface hlist_head {
  readonly first: Pointer<hlist_node>;
}
export interface hlist_node {
  readonly next: Pointer<hlist_node>;
  readonly pprev: PointerTo<Pointer<hlist_node>>;
}
export interface hlist_nulls_head {
  readonly first: Pointer<hlist_nulls_node>;
}
export interface hlist_nulls_node {
  readonly next: Pointer<hlist_nulls_node>;
  readonly pprev: PointerTo<Pointer<hlist_nulls_node>>;
}
export interface hrtimer {
  readonly node: timerqueue_node;
  readonly _softexpires: ktime_t;
  readonly function: number;
  readonly base: Pointer<hrtimer_clock_base>;
  readonly state: u8;
  readonly is_rel: u8;
  readonly is_soft: u8;
  readonly is_hard: u8;
}
export interface hrtimer_clock_base {
  readonly cpu_base: Pointer<hrtimer_cpu_base>;
  readonly index: uint;
  readonly clockid: clockid_t;
  readonly seq: seqcount_raw_spinlock;
  readonly running: Pointer<hrtimer>;
  readonly active: timerqueue_head;
  readonly get_time: number;
  readonly offset: ktime_t;
}
export interface hrtimer_cpu_base {
  readonly lock: raw_spinlock;
  readonly cpu: uint;
  readonly active_bases: uint;
  readonly clock_was_set_seq: uint;
  readonly hres_active: uint;
  readonly in_hrtirq: uint;
  readonly hang_detected: uint;
  readonly softirq_activated: uint;
  readonly online: uint;
  readonly nr_events: uint;
  readonly nr_retries: ushort;
  readonly nr_hangs: ushort;
  readonly max_hang_time: uint;
  readonly expires_next: ktime_t;
  readonly next_timer: Pointer<hrtimer>;
  readonly softirq_expires_next: ktime_t;
  readonly softirq_next_timer: Pointer<hrtimer>;
  readonly clock_base: Elements<hrtimer_clock_base, Below8>;
  readonly csd: __call_single_data;
}
export interface hw_perf_event {
  readonly config: u64;
  readonly last_tag: u64;
  readonly config_base: ulong;
  readonly event_base: ulong;
  readonly event_base_rdpmc: int;
  readonly idx: int;
  readonly last_cpu: int;
  readonly flags: int;
  readonly extra_reg: hw_perf_event_extra;
  readonly branch_reg: hw_perf_event_extra;
  readonly hrtimer: hrtimer;
  readonly tp_list: list_head;
  readonly pwr_acc: u64;
  readonly ptsc: u64;
  readonly info: arch_hw_breakpoint;
  readonly bp_list: rhlist_head;
  readonly iommu_bank: u8;
  readonly iommu_cntr: u8;
  readonly padding: u16;
  readonly conf: u64;
  readonly conf1: u64;
  readonly target: Pointer<task_struct>;
  readonly addr_filters: number;
  readonly addr_filters_gen: ulong;
  readonly state: int;
  readonly prev_count: local64_t;
  readonly sample_period: u64;
  readonly last_period: u64;
  readonly period_left: local64_t;
  readonly saved_metric: u64;
  readonly saved_slots: u64;
  readonly interrupts_seq: u64;
  readonly interrupts: u64;
  readonly freq_time_stamp: u64;
  readonly freq_count_stamp: u64;
}
export interface hw_perf_event_extra {
  readonly config: u64;
  readonly reg: uint;
  readonly alloc: int;
  readonly idx: int;
}
export interface icmp_mib {
  readonly mibs: Elements<ulong, Below30>;
}
export interface icmpmsg_mib {
  readonly mibs: Elements<atomic_long_t>;
}
export interface icmpv6_mib {
  readonly mibs: Elements<ulong, Below7>;
}
export interface icmpv6_mib_device {
  readonly mibs: Elements<atomic_long_t, Below7>;
}
export interface icmpv6msg_mib {
  readonly mibs: Elements<atomic_long_t>;
}
export interface icmpv6msg_mib_device {
  readonly mibs: Elements<atomic_long_t>;
}
export interface ida {
  readonly xa: xarray;
}
export interface idr {
  readonly idr_rt: xarray;
  readonly idr_base: uint;
  readonly idr_next: uint;
}
export interface ieee80211_channel {
  readonly band: nl80211_band;
  readonly center_freq: u32;
  readonly freq_offset: u16;
  readonly hw_value: u16;
  readonly flags: u32;
  readonly max_antenna_gain: int;
  readonly max_power: int;
  readonly max_reg_power: int;
  readonly beacon_found: boolean;
  readonly orig_flags: u32;
  readonly orig_mag: int;
  readonly orig_mpwr: int;
  readonly dfs_state: nl80211_dfs_state;
  readonly dfs_state_entered: ulong;
  readonly dfs_cac_ms: uint;
}
export interface ieee80211_edmg {
  readonly channels: u8;
  readonly bw_config: ieee80211_edmg_bw_config;
}
export interface ieee80211_eht_cap_elem_fixed {
  readonly mac_cap_info: Elements<u8, Below2>;
  readonly phy_cap_info: Elements<u8, Below9>;
}
export interface ieee80211_eht_mcs_nss_supp {
  readonly only_20mhz: ieee80211_eht_mcs_nss_supp_20mhz_only;
  readonly bw: {
    readonly _80: ieee80211_eht_mcs_nss_supp_bw;
    readonly _160: ieee80211_eht_mcs_nss_supp_bw;
    readonly _320: ieee80211_eht_mcs_nss_supp_bw;
  };
}
export interface ieee80211_eht_mcs_nss_supp_20mhz_only {
  readonly rx_tx_mcs7_max_nss: u8;
  readonly rx_tx_mcs9_max_nss: u8;
  readonly rx_tx_mcs11_max_nss: u8;
  readonly rx_tx_mcs13_max_nss: u8;
}
export interface ieee80211_eht_mcs_nss_supp_bw {
  readonly rx_tx_mcs9_max_nss: u8;
  readonly rx_tx_mcs11_max_nss: u8;
  readonly rx_tx_mcs13_max_nss: u8;
}
export interface ieee80211_freq_range {
  readonly start_freq_khz: u32;
  readonly end_freq_khz: u32;
  readonly max_bandwidth_khz: u32;
}
export interface ieee80211_he_6ghz_capa {
  readonly capa: __le16;
}
export interface ieee80211_he_cap_elem {
  readonly mac_cap_info: Elements<u8, Below6>;
  readonly phy_cap_info: Elements<u8, Below11>;
}
export interface ieee80211_he_mcs_nss_supp {
  readonly rx_mcs_80: __le16;
  readonly tx_mcs_80: __le16;
  readonly rx_mcs_160: __le16;
  readonly tx_mcs_160: __le16;
  readonly rx_mcs_80p80: __le16;
  readonly tx_mcs_80p80: __le16;
}
export interface ieee80211_ht_cap {
  readonly cap_info: __le16;
  readonly ampdu_params_info: u8;
  readonly mcs: ieee80211_mcs_info;
  readonly extended_ht_cap_info: __le16;
  readonly tx_BF_cap_info: __le32;
  readonly antenna_selection_info: u8;
}
export interface ieee80211_iface_combination {
  readonly limits: Pointer<ieee80211_iface_limit>;
  readonly num_different_channels: u32;
  readonly max_interfaces: u16;
  readonly n_limits: u8;
  readonly beacon_int_infra_match: boolean;
  readonly radar_detect_widths: u8;
  readonly radar_detect_regions: u8;
  readonly beacon_int_min_gcd: u32;
}
export interface ieee80211_iface_limit {
  readonly max: u16;
  readonly types: u16;
}
export interface ieee80211_mcs_info {
  readonly rx_mask: Elements<u8, Below10>;
  readonly rx_highest: __le16;
  readonly tx_params: u8;
  readonly reserved: Elements<u8, Below3>;
}
export interface ieee80211_power_rule {
  readonly max_antenna_gain: u32;
  readonly max_eirp: u32;
}
export interface ieee80211_rate {
  readonly flags: u32;
  readonly bitrate: u16;
  readonly hw_value: u16;
  readonly hw_value_short: u16;
}
export interface ieee80211_reg_rule {
  readonly freq_range: ieee80211_freq_range;
  readonly power_rule: ieee80211_power_rule;
  readonly wmm_rule: ieee80211_wmm_rule;
  readonly flags: u32;
  readonly dfs_cac_ms: u32;
  readonly has_wmm: boolean;
}
export interface ieee80211_regdomain {
  readonly callback_head: callback_head;
  readonly n_reg_rules: u32;
  readonly alpha2: string;
  readonly dfs_region: nl80211_dfs_regions;
  readonly reg_rules: Elements<ieee80211_reg_rule>;
}
export interface ieee80211_sband_iftype_data {
  readonly types_mask: u16;
  readonly he_cap: ieee80211_sta_he_cap;
  readonly he_6ghz_capa: ieee80211_he_6ghz_capa;
  readonly eht_cap: ieee80211_sta_eht_cap;
  readonly vendor_elems: {
    readonly data: PointerTo<u8>;
    readonly len: uint;
  };
}
export interface ieee80211_sta_eht_cap {
  readonly has_eht: boolean;
  readonly eht_cap_elem: ieee80211_eht_cap_elem_fixed;
  readonly eht_mcs_nss_supp: ieee80211_eht_mcs_nss_supp;
  readonly eht_ppe_thres: Elements<u8, Below32>;
}
export interface ieee80211_sta_he_cap {
  readonly has_he: boolean;
  readonly he_cap_elem: ieee80211_he_cap_elem;
  readonly he_mcs_nss_supp: ieee80211_he_mcs_nss_supp;
  readonly ppe_thres: Elements<u8, Below25>;
}
export interface ieee80211_sta_ht_cap {
  readonly cap: u16;
  readonly ht_supported: boolean;
  readonly ampdu_factor: u8;
  readonly ampdu_density: u8;
  readonly mcs: ieee80211_mcs_info;
}
export interface ieee80211_sta_s1g_cap {
  readonly s1g: boolean;
  readonly cap: Elements<u8, Below10>;
  readonly nss_mcs: Elements<u8, Below5>;
}
export interface ieee80211_sta_vht_cap {
  readonly vht_supported: boolean;
  readonly cap: u32;
  readonly vht_mcs: ieee80211_vht_mcs_info;
}
export interface ieee80211_supported_band {
  readonly channels: Pointer<ieee80211_channel>;
  readonly bitrates: Pointer<ieee80211_rate>;
  readonly band: nl80211_band;
  readonly n_channels: int;
  readonly n_bitrates: int;
  readonly ht_cap: ieee80211_sta_ht_cap;
  readonly vht_cap: ieee80211_sta_vht_cap;
  readonly s1g_cap: ieee80211_sta_s1g_cap;
  readonly edmg_cap: ieee80211_edmg;
  readonly n_iftype_data: u16;
  readonly iftype_data: Pointer<ieee80211_sband_iftype_data>;
}
export interface ieee80211_txrx_stypes {
  readonly tx: u16;
  readonly rx: u16;
}
export interface ieee80211_vht_cap {
  readonly vht_cap_info: __le32;
  readonly supp_mcs: ieee80211_vht_mcs_info;
}
export interface ieee80211_vht_mcs_info {
  readonly rx_mcs_map: __le16;
  readonly rx_highest: __le16;
  readonly tx_mcs_map: __le16;
  readonly tx_highest: __le16;
}
export interface ieee80211_wmm_ac {
  readonly cw_min: u16;
  readonly cw_max: u16;
  readonly cot: u16;
  readonly aifsn: u8;
}
export interface ieee80211_wmm_rule {
  readonly client: Elements<ieee80211_wmm_ac, Below4>;
  readonly ap: Elements<ieee80211_wmm_ac, Below4>;
}
export interface ifacaddr6 {
  readonly aca_addr: in6_addr;
  readonly aca_rt: Pointer<fib6_info>;
  readonly aca_next: Pointer<ifacaddr6>;
  readonly aca_addr_lst: hlist_node;
  readonly aca_users: int;
  readonly aca_refcnt: refcount_struct;
  readonly aca_cstamp: ulong;
  readonly aca_tstamp: ulong;
  readonly rcu: callback_head;
}
export interface ifmcaddr6 {
  readonly mca_addr: in6_addr;
  readonly idev: Pointer<inet6_dev>;
  readonly next: Pointer<ifmcaddr6>;
  readonly mca_sources: Pointer<ip6_sf_list>;
  readonly mca_tomb: Pointer<ip6_sf_list>;
  readonly mca_sfmode: uint;
  readonly mca_crcount: u8;
  readonly mca_sfcount: Elements<ulong, Below2>;
  readonly mca_work: delayed_work;
  readonly mca_flags: uint;
  readonly mca_users: int;
  readonly mca_refcnt: refcount_struct;
  readonly mca_cstamp: ulong;
  readonly mca_tstamp: ulong;
  readonly rcu: callback_head;
}
export interface in6_addr {
  readonly in6_u: {
    readonly u6_addr8: Elements<__u8, Below16>;
    readonly u6_addr16: Elements<__be16, Below8>;
    readonly u6_addr32: Elements<__be32, Below4>;
  };
}
export interface in6_pktinfo {
  readonly ipi6_addr: in6_addr;
  readonly ipi6_ifindex: int;
}
export interface in_addr {
  readonly s_addr: __be32;
}
export interface in_device {
  readonly dev: Pointer<net_device>;
  readonly dev_tracker: netns_tracker;
  readonly refcnt: refcount_struct;
  readonly dead: int;
  readonly ifa_list: Pointer<in_ifaddr>;
  readonly mc_list: Pointer<ip_mc_list>;
  readonly mc_hash: PointerTo<Pointer<ip_mc_list>>;
  readonly mc_count: int;
  readonly mc_tomb_lock: spinlock;
  readonly mc_tomb: Pointer<ip_mc_list>;
  readonly mr_v1_seen: ulong;
  readonly mr_v2_seen: ulong;
  readonly mr_maxdelay: ulong;
  readonly mr_qi: ulong;
  readonly mr_qri: ulong;
  readonly mr_qrv: u8;
  readonly mr_gq_running: u8;
  readonly mr_ifc_count: u32;
  readonly mr_gq_timer: timer_list;
  readonly mr_ifc_timer: timer_list;
  readonly arp_parms: Pointer<neigh_parms>;
  readonly cnf: ipv4_devconf;
  readonly callback_head: callback_head;
}
export interface in_ifaddr {
  readonly hash: hlist_node;
  readonly ifa_next: Pointer<in_ifaddr>;
  readonly ifa_dev: Pointer<in_device>;
  readonly callback_head: callback_head;
  readonly ifa_local: __be32;
  readonly ifa_address: __be32;
  readonly ifa_mask: __be32;
  readonly ifa_rt_priority: __u32;
  readonly ifa_broadcast: __be32;
  readonly ifa_scope: u8;
  readonly ifa_prefixlen: u8;
  readonly ifa_proto: u8;
  readonly ifa_flags: __u32;
  readonly ifa_label: string;
  readonly ifa_valid_lft: __u32;
  readonly ifa_preferred_lft: __u32;
  readonly ifa_cstamp: ulong;
  readonly ifa_tstamp: ulong;
}
export interface inet6_cork {
  readonly opt: Pointer<ipv6_txoptions>;
  readonly hop_limit: u8;
  readonly tclass: u8;
}
export interface inet6_dev {
  readonly dev: Pointer<net_device>;
  readonly dev_tracker: netns_tracker;
  readonly addr_list: list_head;
  readonly mc_list: Pointer<ifmcaddr6>;
  readonly mc_tomb: Pointer<ifmcaddr6>;
  readonly mc_qrv: u8;
  readonly mc_gq_running: u8;
  readonly mc_ifc_count: u8;
  readonly mc_dad_count: u8;
  readonly mc_v1_seen: ulong;
  readonly mc_qi: ulong;
  readonly mc_qri: ulong;
  readonly mc_maxdelay: ulong;
  readonly mc_gq_work: delayed_work;
  readonly mc_ifc_work: delayed_work;
  readonly mc_dad_work: delayed_work;
  readonly mc_query_work: delayed_work;
  readonly mc_report_work: delayed_work;
  readonly mc_query_queue: sk_buff_head;
  readonly mc_report_queue: sk_buff_head;
  readonly mc_query_lock: spinlock;
  readonly mc_report_lock: spinlock;
  readonly mc_lock: mutex;
  readonly ac_list: Pointer<ifacaddr6>;
  readonly lock: rwlock_t;
  readonly refcnt: refcount_struct;
  readonly if_flags: __u32;
  readonly dead: int;
  readonly desync_factor: u32;
  readonly tempaddr_list: list_head;
  readonly token: in6_addr;
  readonly nd_parms: Pointer<neigh_parms>;
  readonly cnf: ipv6_devconf;
  readonly stats: ipv6_devstat;
  readonly rs_timer: timer_list;
  readonly rs_interval: __s32;
  readonly rs_probes: __u8;
  readonly tstamp: ulong;
  readonly rcu: callback_head;
  readonly ra_mtu: uint;
}
export interface inet_addr {
  readonly all: Elements<__u32, Below4>;
  readonly ip: __be32;
  readonly ip6: Elements<__be32, Below4>;
  readonly in: in_addr;
  readonly in6: in6_addr;
}
export interface inet_bind2_bucket {
  readonly ib_net: possible_net_t;
  readonly l3mdev: int;
  readonly port: ushort;
  readonly family: ushort;
  readonly v6_rcv_saddr: in6_addr;
  readonly rcv_saddr: __be32;
  readonly node: hlist_node;
  readonly owners: hlist_head;
  readonly deathrow: hlist_head;
}
export interface inet_bind_bucket {
  readonly ib_net: possible_net_t;
  readonly l3mdev: int;
  readonly port: ushort;
  readonly fastreuse: s8;
  readonly fastreuseport: s8;
  readonly fastuid: kuid_t;
  readonly fast_v6_rcv_saddr: in6_addr;
  readonly fast_rcv_saddr: __be32;
  readonly fast_sk_family: ushort;
  readonly fast_ipv6_only: boolean;
  readonly node: hlist_node;
  readonly owners: hlist_head;
}
export interface inet_bind_hashbucket {
  readonly lock: spinlock;
  readonly chain: hlist_head;
}
export interface inet_connection_sock {
  readonly icsk_inet: inet_sock;
  readonly icsk_accept_queue: request_sock_queue;
  readonly icsk_bind_hash: Pointer<inet_bind_bucket>;
  readonly icsk_bind2_hash: Pointer<inet_bind2_bucket>;
  readonly icsk_timeout: ulong;
  readonly icsk_retransmit_timer: timer_list;
  readonly icsk_delack_timer: timer_list;
  readonly icsk_keepalive_timer: timer_list;
  readonly mptcp_tout_timer: timer_list;
  readonly icsk_rto: __u32;
  readonly icsk_rto_min: __u32;
  readonly icsk_delack_max: __u32;
  readonly icsk_pmtu_cookie: __u32;
  readonly icsk_ca_ops: Pointer<tcp_congestion_ops>;
  readonly icsk_af_ops: Pointer<inet_connection_sock_af_ops>;
  readonly icsk_ulp_ops: Pointer<tcp_ulp_ops>;
  readonly icsk_ulp_data: number;
  readonly icsk_clean_acked: number;
  readonly icsk_sync_mss: number;
  readonly icsk_ca_state: __u8;
  readonly icsk_ca_initialized: __u8;
  readonly icsk_ca_setsockopt: __u8;
  readonly icsk_ca_dst_locked: __u8;
  readonly icsk_retransmits: __u8;
  readonly icsk_pending: __u8;
  readonly icsk_backoff: __u8;
  readonly icsk_syn_retries: __u8;
  readonly icsk_probes_out: __u8;
  readonly icsk_ext_hdr_len: __u16;
  readonly icsk_ack: {
    readonly pending: __u8;
    readonly quick: __u8;
    readonly pingpong: __u8;
    readonly retry: __u8;
    readonly ato: __u32;
    readonly timeout: ulong;
    readonly lrcvtime: __u32;
    readonly last_seg_size: __u16;
    readonly rcv_mss: __u16;
  };
  readonly icsk_mtup: {
    readonly search_high: int;
    readonly search_low: int;
    readonly probe_size: u32;
    readonly enabled: u32;
    readonly probe_timestamp: u32;
  };
  readonly icsk_probes_tstamp: u32;
  readonly icsk_user_timeout: u32;
  readonly icsk_ca_priv: Elements<u64, Below13>;
}
export interface inet_connection_sock_af_ops {
  readonly queue_xmit: number;
  readonly send_check: number;
  readonly rebuild_header: number;
  readonly sk_rx_dst_set: number;
  readonly conn_request: number;
  readonly syn_recv_sock: number;
  readonly net_header_len: u16;
  readonly net_frag_header_len: u16;
  readonly sockaddr_len: u16;
  readonly setsockopt: number;
  readonly getsockopt: number;
  readonly addr2sockaddr: number;
  readonly mtu_reduced: number;
}
export interface inet_cork {
  readonly flags: uint;
  readonly addr: __be32;
  readonly opt: Pointer<ip_options>;
  readonly fragsize: uint;
  readonly length: int;
  readonly dst: Pointer<dst_entry>;
  readonly tx_flags: u8;
  readonly ttl: __u8;
  readonly tos: __s16;
  readonly priority: char;
  readonly gso_size: __u16;
  readonly transmit_time: u64;
  readonly mark: u32;
}
export interface inet_cork_full {
  readonly base: inet_cork;
  readonly fl: flowi;
}
export interface inet_ehash_bucket {
  readonly chain: hlist_nulls_head;
}
export interface inet_frags {
  readonly qsize: uint;
  readonly constructor: number;
  readonly destructor: number;
  readonly frag_expire: number;
  readonly frags_cachep: Pointer<kmem_cache>;
  readonly frags_cache_name: string;
  readonly rhash_params: rhashtable_params;
  readonly refcnt: refcount_struct;
  readonly completion: completion;
}
export interface inet_hashinfo {
  readonly ehash: Pointer<inet_ehash_bucket>;
  readonly ehash_locks: Pointer<spinlock>;
  readonly ehash_mask: uint;
  readonly ehash_locks_mask: uint;
  readonly bind_bucket_cachep: Pointer<kmem_cache>;
  readonly bhash: Pointer<inet_bind_hashbucket>;
  readonly bind2_bucket_cachep: Pointer<kmem_cache>;
  readonly bhash2: Pointer<inet_bind_hashbucket>;
  readonly bhash_size: uint;
  readonly lhash2_mask: uint;
  readonly lhash2: Pointer<inet_listen_hashbucket>;
  readonly pernet: boolean;
}
export interface inet_listen_hashbucket {
  readonly lock: spinlock;
  readonly nulls_head: hlist_nulls_head;
}
export interface inet_peer_base {
  readonly rb_root: rb_root;
  readonly lock: seqlock_t;
  readonly total: int;
}
export interface inet_sock {
  readonly sk: sock;
  readonly pinet6: Pointer<ipv6_pinfo>;
  readonly inet_saddr: __be32;
  readonly uc_ttl: __s16;
  readonly cmsg_flags: __u16;
  readonly inet_opt: Pointer<ip_options_rcu>;
  readonly inet_id: atomic_t;
  readonly inet_sport: __be16;
  readonly tos: __u8;
  readonly min_ttl: __u8;
  readonly mc_ttl: __u8;
  readonly pmtudisc: __u8;
  readonly recverr: __u8;
  readonly is_icsk: __u8;
  readonly freebind: __u8;
  readonly hdrincl: __u8;
  readonly mc_loop: __u8;
  readonly transparent: __u8;
  readonly mc_all: __u8;
  readonly nodefrag: __u8;
  readonly bind_address_no_port: __u8;
  readonly recverr_rfc4884: __u8;
  readonly defer_connect: __u8;
  readonly rcv_tos: __u8;
  readonly convert_csum: __u8;
  readonly uc_index: int;
  readonly mc_index: int;
  readonly mc_addr: __be32;
  readonly mc_list: Pointer<ip_mc_socklist>;
  readonly cork: inet_cork_full;
  readonly local_port_range: {
    readonly lo: __u16;
    readonly hi: __u16;
  };
}
export interface inet_timewait_death_row {
  readonly tw_refcount: refcount_struct;
  readonly hashinfo: Pointer<inet_hashinfo>;
  readonly sysctl_max_tw_buckets: int;
}
export interface inode {
  readonly i_mode: umode_t;
  readonly i_opflags: ushort;
  readonly i_uid: kuid_t;
  readonly i_gid: kgid_t;
  readonly i_flags: uint;
  readonly i_acl: Pointer<posix_acl>;
  readonly i_default_acl: Pointer<posix_acl>;
  readonly i_op: Pointer<inode_operations>;
  readonly i_sb: Pointer<super_block>;
  readonly i_mapping: Pointer<address_space>;
  readonly i_security: number;
  readonly i_ino: ulong;
  readonly i_nlink: uint;
  readonly __i_nlink: uint;
  readonly i_rdev: dev_t;
  readonly i_size: loff_t;
  readonly i_atime: timespec64;
  readonly i_mtime: timespec64;
  readonly i_ctime: timespec64;
  readonly i_lock: spinlock;
  readonly i_bytes: ushort;
  readonly i_blkbits: u8;
  readonly i_write_hint: u8;
  readonly i_blocks: blkcnt_t;
  readonly i_state: ulong;
  readonly i_rwsem: rw_semaphore;
  readonly dirtied_when: ulong;
  readonly dirtied_time_when: ulong;
  readonly i_hash: hlist_node;
  readonly i_io_list: list_head;
  readonly i_wb: Pointer<bdi_writeback>;
  readonly i_wb_frn_winner: int;
  readonly i_wb_frn_avg_time: u16;
  readonly i_wb_frn_history: u16;
  readonly i_lru: list_head;
  readonly i_sb_list: list_head;
  readonly i_wb_list: list_head;
  readonly i_dentry: hlist_head;
  readonly i_rcu: callback_head;
  readonly i_version: atomic_long_t;
  readonly i_sequence: atomic_long_t;
  readonly i_count: atomic_t;
  readonly i_dio_count: atomic_t;
  readonly i_writecount: atomic_t;
  readonly i_readcount: atomic_t;
  readonly i_fop: Pointer<file_operations>;
  readonly free_inode: number;
  readonly i_flctx: Pointer<file_lock_context>;
  readonly i_data: address_space;
  readonly i_devices: list_head;
  readonly i_pipe: Pointer<pipe_inode_info>;
  readonly i_cdev: Pointer<cdev>;
  readonly i_link: string;
  readonly i_dir_seq: uint;
  readonly i_generation: __u32;
  readonly i_fsnotify_mask: __u32;
  readonly i_fsnotify_marks: Pointer<fsnotify_mark_connector>;
  readonly i_crypt_info: Pointer<fscrypt_info>;
  readonly i_verity_info: Pointer<fsverity_info>;
  readonly i_private: number;
}
export interface inode_operations {
  readonly lookup: number;
  readonly get_link: number;
  readonly permission: number;
  readonly get_acl: number;
  readonly readlink: number;
  readonly create: number;
  readonly link: number;
  readonly unlink: number;
  readonly symlink: number;
  readonly mkdir: number;
  readonly rmdir: number;
  readonly mknod: number;
  readonly rename: number;
  readonly setattr: number;
  readonly getattr: number;
  readonly listxattr: number;
  readonly fiemap: number;
  readonly update_time: number;
  readonly atomic_open: number;
  readonly tmpfile: number;
  readonly set_acl: number;
  readonly fileattr_set: number;
  readonly fileattr_get: number;
}
export interface inotify_group_private_data {
  readonly idr_lock: spinlock;
  readonly idr: idr;
  readonly ucounts: Pointer<ucounts>;
}
export interface io_alloc_cache {
  readonly list: hlist_head;
  readonly nr_cached: uint;
}
export interface io_bitmap {
  readonly sequence: u64;
  readonly refcnt: refcount_struct;
  readonly max: uint;
  readonly bitmap: Elements<ulong>;
}
export interface io_buffer {
  readonly list: list_head;
  readonly addr: __u64;
  readonly len: __u32;
  readonly bid: __u16;
  readonly bgid: __u16;
}
export interface io_buffer_list {
  readonly buf_list: list_head;
  readonly buf_pages: PointerTo<Pointer<page>>;
  readonly buf_ring: Pointer<io_uring_buf_ring>;
  readonly bgid: __u16;
  readonly buf_nr_pages: __u16;
  readonly nr_entries: __u16;
  readonly head: __u16;
  readonly mask: __u16;
}
export interface io_cache_entry {
  readonly node: hlist_node;
}
export interface io_cmd_data {
  readonly file: Pointer<file>;
  readonly data: Elements<__u8, Below56>;
}
export interface io_context {
  readonly refcount: atomic_long_t;
  readonly active_ref: atomic_t;
  readonly ioprio: ushort;
  readonly lock: spinlock;
  readonly icq_tree: xarray;
  readonly icq_hint: Pointer<io_cq>;
  readonly icq_list: hlist_head;
  readonly release_work: work_struct;
}
export interface io_cq {
  readonly q: Pointer<request_queue>;
  readonly ioc: Pointer<io_context>;
  readonly q_node: list_head;
  readonly __rcu_icq_cache: Pointer<kmem_cache>;
  readonly ioc_node: hlist_node;
  readonly __rcu_head: callback_head;
  readonly flags: uint;
}
export interface io_cqe {
  readonly user_data: __u64;
  readonly res: __s32;
  readonly flags: __u32;
  readonly fd: int;
}
export interface io_ev_fd {
  readonly cq_ev_fd: Pointer<eventfd_ctx>;
  readonly eventfd_async: uint;
  readonly rcu: callback_head;
  readonly refs: atomic_t;
  readonly ops: atomic_t;
}
export interface io_file_table {
  readonly files: Pointer<io_fixed_file>;
  readonly bitmap: PointerTo<ulong>;
  readonly alloc_hint: uint;
}
export interface io_fixed_file {
  readonly file_ptr: ulong;
}
export interface io_hash_bucket {
  readonly lock: spinlock;
  readonly list: hlist_head;
}
export interface io_hash_table {
  readonly hbs: Pointer<io_hash_bucket>;
  readonly hash_bits: uint;
}
export interface io_kiocb {
  readonly file: Pointer<file>;
  readonly cmd: io_cmd_data;
  readonly opcode: u8;
  readonly iopoll_completed: u8;
  readonly buf_index: u16;
  readonly flags: uint;
  readonly cqe: io_cqe;
  readonly ctx: Pointer<io_ring_ctx>;
  readonly task: Pointer<task_struct>;
  readonly rsrc_node: Pointer<io_rsrc_node>;
  readonly imu: Pointer<io_mapped_ubuf>;
  readonly kbuf: Pointer<io_buffer>;
  readonly buf_list: Pointer<io_buffer_list>;
  readonly comp_list: io_wq_work_node;
  readonly apoll_events: __poll_t;
  readonly refs: atomic_t;
  readonly poll_refs: atomic_t;
  readonly io_task_work: io_task_work;
  readonly hash_node: hlist_node;
  readonly extra1: u64;
  readonly extra2: u64;
  readonly apoll: Pointer<async_poll>;
  readonly async_data: number;
  readonly link: Pointer<io_kiocb>;
  readonly creds: Pointer<cred>;
  readonly work: io_wq_work;
}
export interface io_mapped_ubuf {
  readonly ubuf: u64;
  readonly ubuf_end: u64;
  readonly nr_bvecs: uint;
  readonly acct_pages: ulong;
  readonly bvec: Elements<bio_vec>;
}
export interface io_poll {
  readonly file: Pointer<file>;
  readonly head: Pointer<wait_queue_head>;
  readonly events: __poll_t;
  readonly retries: int;
  readonly wait: wait_queue_entry;
}
export interface io_restriction {
  readonly register_op: Elements<ulong, Below1>;
  readonly sqe_op: Elements<ulong, Below1>;
  readonly sqe_flags_allowed: u8;
  readonly sqe_flags_required: u8;
  readonly registered: boolean;
}
export interface io_ring_ctx {
  readonly refs: percpu_ref;
  readonly rings: Pointer<io_rings>;
  readonly flags: uint;
  readonly notify_method: task_work_notify_mode;
  readonly compat: uint;
  readonly drain_next: uint;
  readonly restricted: uint;
  readonly off_timeout_used: uint;
  readonly drain_active: uint;
  readonly drain_disabled: uint;
  readonly has_evfd: uint;
  readonly syscall_iopoll: uint;
  readonly uring_lock: mutex;
  readonly sq_array: PointerTo<u32>;
  readonly sq_sqes: Pointer<io_uring_sqe>;
  readonly cached_sq_head: uint;
  readonly sq_entries: uint;
  readonly rsrc_node: Pointer<io_rsrc_node>;
  readonly rsrc_cached_refs: int;
  readonly cancel_seq: atomic_t;
  readonly file_table: io_file_table;
  readonly nr_user_files: uint;
  readonly nr_user_bufs: uint;
  readonly user_bufs: PointerTo<Pointer<io_mapped_ubuf>>;
  readonly submit_state: io_submit_state;
  readonly io_bl: Pointer<io_buffer_list>;
  readonly io_bl_xa: xarray;
  readonly io_buffers_cache: list_head;
  readonly cancel_table_locked: io_hash_table;
  readonly cq_overflow_list: list_head;
  readonly apoll_cache: io_alloc_cache;
  readonly netmsg_cache: io_alloc_cache;
  readonly locked_free_list: io_wq_work_list;
  readonly locked_free_nr: uint;
  readonly sq_creds: Pointer<cred>;
  readonly sq_data: Pointer<io_sq_data>;
  readonly sqo_sq_wait: wait_queue_head;
  readonly sqd_list: list_head;
  readonly check_cq: ulong;
  readonly file_alloc_start: uint;
  readonly file_alloc_end: uint;
  readonly personalities: xarray;
  readonly pers_next: u32;
  readonly cqe_cached: Pointer<io_uring_cqe>;
  readonly cqe_sentinel: Pointer<io_uring_cqe>;
  readonly cached_cq_tail: uint;
  readonly cq_entries: uint;
  readonly io_ev_fd: Pointer<io_ev_fd>;
  readonly cq_wait: wait_queue_head;
  readonly cq_extra: uint;
  readonly completion_lock: spinlock;
  readonly iopoll_list: io_wq_work_list;
  readonly cancel_table: io_hash_table;
  readonly poll_multi_queue: boolean;
  readonly work_llist: llist_head;
  readonly io_buffers_comp: list_head;
  readonly timeout_lock: spinlock;
  readonly cq_timeouts: atomic_t;
  readonly timeout_list: list_head;
  readonly ltimeout_list: list_head;
  readonly cq_last_tm_flush: uint;
  readonly restrictions: io_restriction;
  readonly submitter_task: Pointer<task_struct>;
  readonly rsrc_backup_node: Pointer<io_rsrc_node>;
  readonly dummy_ubuf: Pointer<io_mapped_ubuf>;
  readonly file_data: Pointer<io_rsrc_data>;
  readonly buf_data: Pointer<io_rsrc_data>;
  readonly rsrc_put_work: delayed_work;
  readonly rsrc_put_llist: llist_head;
  readonly rsrc_ref_list: list_head;
  readonly rsrc_ref_lock: spinlock;
  readonly io_buffers_pages: list_head;
  readonly hash_map: Pointer<io_wq_hash>;
  readonly user: Pointer<user_struct>;
  readonly mm_account: Pointer<mm_struct>;
  readonly fallback_llist: llist_head;
  readonly fallback_work: delayed_work;
  readonly exit_work: work_struct;
  readonly tctx_list: list_head;
  readonly ref_comp: completion;
  readonly iowq_limits: Elements<u32, Below2>;
  readonly iowq_limits_set: boolean;
  readonly defer_list: list_head;
  readonly sq_thread_idle: uint;
  readonly evfd_last_cq_tail: uint;
  readonly n_ring_pages: ushort;
  readonly n_sqe_pages: ushort;
  readonly ring_pages: PointerTo<Pointer<page>>;
  readonly sqe_pages: PointerTo<Pointer<page>>;
}
export interface io_rings {
  readonly sq: io_uring;
  readonly cq: io_uring;
  readonly sq_ring_mask: u32;
  readonly cq_ring_mask: u32;
  readonly sq_ring_entries: u32;
  readonly cq_ring_entries: u32;
  readonly sq_dropped: u32;
  readonly sq_flags: atomic_t;
  readonly cq_flags: u32;
  readonly cq_overflow: u32;
  readonly cqes: Elements<io_uring_cqe>;
}
export interface io_rsrc_data {
  readonly ctx: Pointer<io_ring_ctx>;
  readonly tags: PointerTo<PointerTo<u64>>;
  readonly nr: uint;
  readonly do_put: number;
  readonly refs: atomic_t;
  readonly done: completion;
  readonly quiesce: boolean;
}
export interface io_rsrc_node {
  readonly refs: percpu_ref;
  readonly node: list_head;
  readonly rsrc_list: list_head;
  readonly rsrc_data: Pointer<io_rsrc_data>;
  readonly llist: llist_node;
  readonly done: boolean;
}
export interface io_sq_data {
  readonly refs: refcount_struct;
  readonly park_pending: atomic_t;
  readonly lock: mutex;
  readonly ctx_list: list_head;
  readonly thread: Pointer<task_struct>;
  readonly wait: wait_queue_head;
  readonly sq_thread_idle: uint;
  readonly sq_cpu: int;
  readonly task_pid: pid_t;
  readonly task_tgid: pid_t;
  readonly state: ulong;
  readonly exited: completion;
}
export interface io_submit_link {
  readonly head: Pointer<io_kiocb>;
  readonly last: Pointer<io_kiocb>;
}
export interface io_submit_state {
  readonly free_list: io_wq_work_node;
  readonly compl_reqs: io_wq_work_list;
  readonly link: io_submit_link;
  readonly plug_started: boolean;
  readonly need_plug: boolean;
  readonly submit_nr: ushort;
  readonly plug: blk_plug;
}
export interface io_task_work {
  readonly node: llist_node;
  readonly func: number;
}
export interface io_tlb_area {
  readonly used: ulong;
  readonly index: uint;
  readonly lock: spinlock;
}
export interface io_tlb_mem {
  readonly start: phys_addr_t;
  readonly end: phys_addr_t;
  readonly vaddr: number;
  readonly nslabs: ulong;
  readonly used: ulong;
  readonly debugfs: Pointer<dentry>;
  readonly late_alloc: boolean;
  readonly force_bounce: boolean;
  readonly for_alloc: boolean;
  readonly nareas: uint;
  readonly area_nslabs: uint;
  readonly areas: Pointer<io_tlb_area>;
  readonly slots: Pointer<io_tlb_slot>;
}
export interface io_tlb_slot {
  readonly orig_addr: phys_addr_t;
  readonly alloc_size: size_t;
  readonly list: uint;
}
export interface io_uring {
  readonly head: u32;
  readonly tail: u32;
}
export interface io_uring_buf {
  readonly addr: __u64;
  readonly len: __u32;
  readonly bid: __u16;
  readonly resv: __u16;
}
export interface io_uring_buf_ring {
  readonly resv1: __u64;
  readonly resv2: __u32;
  readonly resv3: __u16;
  readonly tail: __u16;
  readonly __empty_bufs: netns_tracker;
  readonly bufs: Elements<io_uring_buf>;
}
export interface io_uring_cqe {
  readonly user_data: __u64;
  readonly res: __s32;
  readonly flags: __u32;
  readonly big_cqe: Elements<__u64>;
}
export interface io_uring_sqe {
  readonly opcode: __u8;
  readonly flags: __u8;
  readonly ioprio: __u16;
  readonly fd: __s32;
  readonly off: __u64;
  readonly addr2: __u64;
  readonly cmd_op: __u32;
  readonly __pad1: __u32;
  readonly addr: __u64;
  readonly splice_off_in: __u64;
  readonly len: __u32;
  readonly rw_flags: __u32;
  readonly fsync_flags: __u32;
  readonly poll_events: __u16;
  readonly poll32_events: __u32;
  readonly sync_range_flags: __u32;
  readonly msg_flags: __u32;
  readonly timeout_flags: __u32;
  readonly accept_flags: __u32;
  readonly cancel_flags: __u32;
  readonly open_flags: __u32;
  readonly statx_flags: __u32;
  readonly fadvise_advice: __u32;
  readonly splice_flags: __u32;
  readonly rename_flags: __u32;
  readonly unlink_flags: __u32;
  readonly hardlink_flags: __u32;
  readonly xattr_flags: __u32;
  readonly msg_ring_flags: __u32;
  readonly uring_cmd_flags: __u32;
  readonly user_data: __u64;
  readonly buf_index: __u16;
  readonly buf_group: __u16;
  readonly personality: __u16;
  readonly splice_fd_in: __s32;
  readonly file_index: __u32;
  readonly addr_len: __u16;
  readonly __pad3: Elements<__u16, Below1>;
  readonly addr3: __u64;
  readonly __pad2: Elements<__u64, Below1>;
  readonly cmd: Elements<__u8>;
}
export interface io_uring_task {
  readonly cached_refs: int;
  readonly last: Pointer<io_ring_ctx>;
  readonly io_wq: Pointer<io_wq>;
  readonly registered_rings: Elements<Pointer<file>, Below16>;
  readonly xa: xarray;
  readonly wait: wait_queue_head;
  readonly in_idle: atomic_t;
  readonly inflight_tracked: atomic_t;
  readonly inflight: percpu_counter;
  readonly task_list: llist_head;
  readonly task_work: callback_head;
}
export interface io_wq {
  readonly state: ulong;
  readonly put_work: number;
  readonly free_work: number;
  readonly do_work: number;
  readonly hash: Pointer<io_wq_hash>;
  readonly worker_refs: atomic_t;
  readonly worker_done: completion;
  readonly cpuhp_node: hlist_node;
  readonly task: Pointer<task_struct>;
  readonly wqes: Elements<Pointer<io_wqe>>;
}
export interface io_wq_hash {
  readonly refs: refcount_struct;
  readonly map: ulong;
  readonly wait: wait_queue_head;
}
export interface io_wq_work {
  readonly list: io_wq_work_node;
  readonly flags: uint;
  readonly cancel_seq: int;
}
export interface io_wq_work_list {
  readonly first: Pointer<io_wq_work_node>;
  readonly last: Pointer<io_wq_work_node>;
}
export interface io_wq_work_node {
  readonly next: Pointer<io_wq_work_node>;
}
export interface io_wqe {
  readonly lock: raw_spinlock;
  readonly acct: Elements<io_wqe_acct, Below2>;
  readonly node: int;
  readonly free_list: hlist_nulls_head;
  readonly all_list: list_head;
  readonly wait: wait_queue_entry;
  readonly wq: Pointer<io_wq>;
  readonly hash_tail: Elements<Pointer<io_wq_work>, Below64>;
  readonly cpu_mask: Pointer<cpumask>;
}
export interface io_wqe_acct {
  readonly nr_workers: uint;
  readonly max_workers: uint;
  readonly index: int;
  readonly nr_running: atomic_t;
  readonly lock: raw_spinlock;
  readonly work_list: io_wq_work_list;
  readonly flags: ulong;
}
export interface ioam6_pernet_data {
  readonly lock: mutex;
  readonly namespaces: rhashtable;
  readonly schemas: rhashtable;
}
export interface ioapic_alloc_info {
  readonly pin: int;
  readonly node: int;
  readonly is_level: u32;
  readonly active_low: u32;
  readonly valid: u32;
}
export interface iommu_device {
  readonly list: list_head;
  readonly ops: Pointer<iommu_ops>;
  readonly fwnode: Pointer<fwnode_handle>;
  readonly dev: Pointer<device>;
  readonly max_pasids: u32;
}
export interface iommu_dma_cookie {
  readonly type: iommu_dma_cookie_type;
  readonly iovad: iova_domain;
  readonly fq: Pointer<iova_fq>;
  readonly fq_flush_start_cnt: atomic_long_t;
  readonly fq_flush_finish_cnt: atomic_long_t;
  readonly fq_timer: timer_list;
  readonly fq_timer_on: atomic_t;
  readonly msi_iova: dma_addr_t;
  readonly msi_page_list: list_head;
  readonly fq_domain: Pointer<iommu_domain>;
  readonly mutex: mutex;
}
export interface iommu_domain {
  readonly type: uint;
  readonly ops: Pointer<iommu_domain_ops>;
  readonly pgsize_bitmap: ulong;
  readonly handler: number;
  readonly handler_token: number;
  readonly geometry: iommu_domain_geometry;
  readonly iova_cookie: Pointer<iommu_dma_cookie>;
}
export interface iommu_domain_geometry {
  readonly aperture_start: dma_addr_t;
  readonly aperture_end: dma_addr_t;
  readonly force_aperture: boolean;
}
export interface iommu_domain_ops {
  readonly attach_dev: number;
  readonly detach_dev: number;
  readonly map: number;
  readonly map_pages: number;
  readonly unmap: number;
  readonly unmap_pages: number;
  readonly flush_iotlb_all: number;
  readonly iotlb_sync_map: number;
  readonly iotlb_sync: number;
  readonly iova_to_phys: number;
  readonly enforce_cache_coherency: number;
  readonly enable_nesting: number;
  readonly set_pgtable_quirks: number;
  readonly free: number;
}
export interface iommu_fault_param {
  readonly handler: number;
  readonly data: number;
  readonly faults: list_head;
  readonly lock: mutex;
}
export interface iommu_fwspec {
  readonly ops: Pointer<iommu_ops>;
  readonly iommu_fwnode: Pointer<fwnode_handle>;
  readonly flags: u32;
  readonly num_ids: uint;
  readonly ids: Elements<u32>;
}
export interface iommu_group {
  readonly kobj: kobject;
  readonly devices_kobj: Pointer<kobject>;
  readonly devices: list_head;
  readonly mutex: mutex;
  readonly iommu_data: number;
  readonly iommu_data_release: number;
  readonly name: string;
  readonly id: int;
  readonly default_domain: Pointer<iommu_domain>;
  readonly blocking_domain: Pointer<iommu_domain>;
  readonly domain: Pointer<iommu_domain>;
  readonly entry: list_head;
  readonly owner_cnt: uint;
  readonly owner: number;
}
export interface iommu_ops {
  readonly capable: number;
  readonly domain_alloc: number;
  readonly probe_device: number;
  readonly release_device: number;
  readonly probe_finalize: number;
  readonly device_group: number;
  readonly get_resv_regions: number;
  readonly of_xlate: number;
  readonly is_attach_deferred: number;
  readonly dev_enable_feat: number;
  readonly dev_disable_feat: number;
  readonly sva_bind: number;
  readonly sva_unbind: number;
  readonly sva_get_pasid: number;
  readonly page_response: number;
  readonly def_domain_type: number;
  readonly default_domain_ops: Pointer<iommu_domain_ops>;
  readonly pgsize_bitmap: ulong;
  readonly owner: Pointer<module>;
}
export interface iopf_device_param {
  readonly dev: Pointer<device>;
  readonly queue: Pointer<iopf_queue>;
  readonly queue_list: list_head;
  readonly partial: list_head;
}
export interface iopf_queue {
  readonly wq: Pointer<workqueue_struct>;
  readonly devices: list_head;
  readonly lock: mutex;
}
export interface iov_iter {
  readonly iter_type: u8;
  readonly nofault: boolean;
  readonly data_source: boolean;
  readonly user_backed: boolean;
  readonly iov_offset: size_t;
  readonly last_offset: int;
  readonly count: size_t;
  readonly iov: Pointer<iovec>;
  readonly kvec: Pointer<kvec>;
  readonly bvec: Pointer<bio_vec>;
  readonly xarray: Pointer<xarray>;
  readonly pipe: Pointer<pipe_inode_info>;
  readonly ubuf: number;
  readonly nr_segs: ulong;
  readonly head: uint;
  readonly start_head: uint;
  readonly xarray_start: loff_t;
}
export interface iova {
  readonly node: rb_node;
  readonly pfn_hi: ulong;
  readonly pfn_lo: ulong;
}
export interface iova_cpu_rcache {
  readonly lock: spinlock;
  readonly loaded: Pointer<iova_magazine>;
  readonly prev: Pointer<iova_magazine>;
}
export interface iova_domain {
  readonly iova_rbtree_lock: spinlock;
  readonly rbroot: rb_root;
  readonly cached_node: Pointer<rb_node>;
  readonly cached32_node: Pointer<rb_node>;
  readonly granule: ulong;
  readonly start_pfn: ulong;
  readonly dma_32bit_pfn: ulong;
  readonly max32_alloc_size: ulong;
  readonly anchor: iova;
  readonly rcaches: Pointer<iova_rcache>;
  readonly cpuhp_dead: hlist_node;
}
export interface iova_fq {
  readonly entries: Elements<iova_fq_entry, Below256>;
  readonly head: uint;
  readonly tail: uint;
  readonly lock: spinlock;
}
export interface iova_fq_entry {
  readonly iova_pfn: ulong;
  readonly pages: ulong;
  readonly freelist: list_head;
  readonly counter: u64;
}
export interface iova_magazine {
  readonly size: ulong;
  readonly pfns: Elements<ulong, Below127>;
}
export interface iova_rcache {
  readonly lock: spinlock;
  readonly depot_size: ulong;
  readonly depot: Elements<Pointer<iova_magazine>, Below32>;
  readonly cpu_rcaches: Pointer<iova_cpu_rcache>;
}
export interface iovec {
  readonly iov_base: number;
  readonly iov_len: __kernel_size_t;
}
export interface ip6_flowlabel {
  readonly next: Pointer<ip6_flowlabel>;
  readonly label: __be32;
  readonly users: atomic_t;
  readonly dst: in6_addr;
  readonly opt: Pointer<ipv6_txoptions>;
  readonly linger: ulong;
  readonly rcu: callback_head;
  readonly share: u8;
  readonly owner: {
    readonly pid: Pointer<pid>;
    readonly uid: kuid_t;
  };
  readonly lastuse: ulong;
  readonly expires: ulong;
  readonly fl_net: Pointer<net>;
}
export interface ip6_sf_list {
  readonly sf_next: Pointer<ip6_sf_list>;
  readonly sf_addr: in6_addr;
  readonly sf_count: Elements<ulong, Below2>;
  readonly sf_gsresp: u8;
  readonly sf_oldin: u8;
  readonly sf_crcount: u8;
  readonly rcu: callback_head;
}
export interface ip6_sf_socklist {
  readonly sl_max: uint;
  readonly sl_count: uint;
  readonly rcu: callback_head;
  readonly sl_addr: Elements<in6_addr>;
}
export interface ip_conntrack_stat {
  readonly found: uint;
  readonly invalid: uint;
  readonly insert: uint;
  readonly insert_failed: uint;
  readonly clash_resolve: uint;
  readonly drop: uint;
  readonly early_drop: uint;
  readonly error: uint;
  readonly expect_new: uint;
  readonly expect_create: uint;
  readonly expect_delete: uint;
  readonly search_restart: uint;
  readonly chaintoolong: uint;
}
export interface ip_mc_list {
  readonly interface: Pointer<in_device>;
  readonly multiaddr: __be32;
  readonly sfmode: uint;
  readonly sources: Pointer<ip_sf_list>;
  readonly tomb: Pointer<ip_sf_list>;
  readonly sfcount: Elements<ulong, Below2>;
  readonly next: Pointer<ip_mc_list>;
  readonly next_rcu: Pointer<ip_mc_list>;
  readonly next_hash: Pointer<ip_mc_list>;
  readonly timer: timer_list;
  readonly users: int;
  readonly refcnt: refcount_struct;
  readonly lock: spinlock;
  readonly tm_running: char;
  readonly reporter: char;
  readonly unsolicit_count: char;
  readonly loaded: char;
  readonly gsquery: u8;
  readonly crcount: u8;
  readonly rcu: callback_head;
}
export interface ip_mc_socklist {
  readonly next_rcu: Pointer<ip_mc_socklist>;
  readonly multi: ip_mreqn;
  readonly sfmode: uint;
  readonly sflist: Pointer<ip_sf_socklist>;
  readonly rcu: callback_head;
}
export interface ip_mreqn {
  readonly imr_multiaddr: in_addr;
  readonly imr_address: in_addr;
  readonly imr_ifindex: int;
}
export interface ip_options {
  readonly faddr: __be32;
  readonly nexthop: __be32;
  readonly optlen: u8;
  readonly srr: u8;
  readonly rr: u8;
  readonly ts: u8;
  readonly is_strictroute: u8;
  readonly srr_is_hit: u8;
  readonly is_changed: u8;
  readonly rr_needaddr: u8;
  readonly ts_needtime: u8;
  readonly ts_needaddr: u8;
  readonly router_alert: u8;
  readonly cipso: u8;
  readonly __pad2: u8;
  readonly __data: string;
}
export interface ip_options_rcu {
  readonly rcu: callback_head;
  readonly opt: ip_options;
}
export interface ip_ra_chain {
  readonly next: Pointer<ip_ra_chain>;
  readonly sk: Pointer<sock>;
  readonly destructor: number;
  readonly saved_sk: Pointer<sock>;
  readonly rcu: callback_head;
}
export interface ip_sf_list {
  readonly sf_next: Pointer<ip_sf_list>;
  readonly sf_count: Elements<ulong, Below2>;
  readonly sf_inaddr: __be32;
  readonly sf_gsresp: u8;
  readonly sf_oldin: u8;
  readonly sf_crcount: u8;
}
export interface ip_sf_socklist {
  readonly sl_max: uint;
  readonly sl_count: uint;
  readonly rcu: callback_head;
  readonly sl_addr: Elements<__be32>;
}
export interface ipc_ids {
  readonly in_use: int;
  readonly seq: ushort;
  readonly rwsem: rw_semaphore;
  readonly ipcs_idr: idr;
  readonly max_idx: int;
  readonly last_idx: int;
  readonly next_id: int;
  readonly key_ht: rhashtable;
}
export interface ipc_namespace {
  readonly ids: Elements<ipc_ids, Below3>;
  readonly sem_ctls: Elements<int, Below4>;
  readonly used_sems: int;
  readonly msg_ctlmax: uint;
  readonly msg_ctlmnb: uint;
  readonly msg_ctlmni: uint;
  readonly percpu_msg_bytes: percpu_counter;
  readonly percpu_msg_hdrs: percpu_counter;
  readonly shm_ctlmax: size_t;
  readonly shm_ctlall: size_t;
  readonly shm_tot: ulong;
  readonly shm_ctlmni: int;
  readonly shm_rmid_forced: int;
  readonly ipcns_nb: notifier_block;
  readonly mq_mnt: Pointer<vfsmount>;
  readonly mq_queues_count: uint;
  readonly mq_queues_max: uint;
  readonly mq_msg_max: uint;
  readonly mq_msgsize_max: uint;
  readonly mq_msg_default: uint;
  readonly mq_msgsize_default: uint;
  readonly mq_set: ctl_table_set;
  readonly mq_sysctls: Pointer<ctl_table_header>;
  readonly ipc_set: ctl_table_set;
  readonly ipc_sysctls: Pointer<ctl_table_header>;
  readonly user_ns: Pointer<user_namespace>;
  readonly ucounts: Pointer<ucounts>;
  readonly mnt_llist: llist_node;
  readonly ns: ns_common;
}
export interface ipstats_mib {
  readonly mibs: Elements<u64, Below37>;
  readonly syncp: u64_stats_sync;
}
export interface ipv4_devconf {
  readonly sysctl: number;
  readonly data: Elements<int, Below33>;
  readonly state: Elements<ulong, Below1>;
}
export interface ipv6_ac_socklist {
  readonly acl_addr: in6_addr;
  readonly acl_ifindex: int;
  readonly acl_next: Pointer<ipv6_ac_socklist>;
}
export interface ipv6_devconf {
  readonly forwarding: __s32;
  readonly hop_limit: __s32;
  readonly mtu6: __s32;
  readonly accept_ra: __s32;
  readonly accept_redirects: __s32;
  readonly autoconf: __s32;
  readonly dad_transmits: __s32;
  readonly rtr_solicits: __s32;
  readonly rtr_solicit_interval: __s32;
  readonly rtr_solicit_max_interval: __s32;
  readonly rtr_solicit_delay: __s32;
  readonly force_mld_version: __s32;
  readonly mldv1_unsolicited_report_interval: __s32;
  readonly mldv2_unsolicited_report_interval: __s32;
  readonly use_tempaddr: __s32;
  readonly temp_valid_lft: __s32;
  readonly temp_prefered_lft: __s32;
  readonly regen_max_retry: __s32;
  readonly max_desync_factor: __s32;
  readonly max_addresses: __s32;
  readonly accept_ra_defrtr: __s32;
  readonly ra_defrtr_metric: __u32;
  readonly accept_ra_min_hop_limit: __s32;
  readonly accept_ra_min_lft: __s32;
  readonly accept_ra_pinfo: __s32;
  readonly ignore_routes_with_linkdown: __s32;
  readonly accept_ra_rtr_pref: __s32;
  readonly rtr_probe_interval: __s32;
  readonly accept_ra_rt_info_min_plen: __s32;
  readonly accept_ra_rt_info_max_plen: __s32;
  readonly proxy_ndp: __s32;
  readonly accept_source_route: __s32;
  readonly accept_ra_from_local: __s32;
  readonly optimistic_dad: __s32;
  readonly use_optimistic: __s32;
  readonly mc_forwarding: atomic_t;
  readonly disable_ipv6: __s32;
  readonly drop_unicast_in_l2_multicast: __s32;
  readonly accept_dad: __s32;
  readonly force_tllao: __s32;
  readonly ndisc_notify: __s32;
  readonly suppress_frag_ndisc: __s32;
  readonly accept_ra_mtu: __s32;
  readonly drop_unsolicited_na: __s32;
  readonly accept_untracked_na: __s32;
  readonly stable_secret: ipv6_stable_secret;
  readonly use_oif_addrs_only: __s32;
  readonly keep_addr_on_down: __s32;
  readonly seg6_enabled: __s32;
  readonly seg6_require_hmac: __s32;
  readonly enhanced_dad: __u32;
  readonly addr_gen_mode: __u32;
  readonly disable_policy: __s32;
  readonly ndisc_tclass: __s32;
  readonly rpl_seg_enabled: __s32;
  readonly ioam6_id: __u32;
  readonly ioam6_id_wide: __u32;
  readonly ioam6_enabled: __u8;
  readonly ndisc_evict_nocarrier: __u8;
  readonly sysctl_header: Pointer<ctl_table_header>;
}
export interface ipv6_devstat {
  readonly proc_dir_entry: Pointer<proc_dir_entry>;
  readonly ipv6: Pointer<ipstats_mib>;
  readonly icmpv6dev: Pointer<icmpv6_mib_device>;
  readonly icmpv6msgdev: Pointer<icmpv6msg_mib_device>;
}
export interface ipv6_fl_socklist {
  readonly next: Pointer<ipv6_fl_socklist>;
  readonly fl: Pointer<ip6_flowlabel>;
  readonly rcu: callback_head;
}
export interface ipv6_mc_socklist {
  readonly addr: in6_addr;
  readonly ifindex: int;
  readonly sfmode: uint;
  readonly next: Pointer<ipv6_mc_socklist>;
  readonly sflist: Pointer<ip6_sf_socklist>;
  readonly rcu: callback_head;
}
export interface ipv6_opt_hdr {
  readonly nexthdr: __u8;
  readonly hdrlen: __u8;
}
export interface ipv6_pinfo {
  readonly saddr: in6_addr;
  readonly sticky_pktinfo: in6_pktinfo;
  readonly daddr_cache: Pointer<in6_addr>;
  readonly saddr_cache: Pointer<in6_addr>;
  readonly flow_label: __be32;
  readonly frag_size: __u32;
  readonly __unused_1: __u16;
  readonly hop_limit: __s16;
  readonly mc_loop: __u16;
  readonly __unused_2: __u16;
  readonly mcast_hops: __s16;
  readonly ucast_oif: int;
  readonly mcast_oif: int;
  readonly rxopt: {
    readonly bits: {
      readonly srcrt: __u16;
      readonly osrcrt: __u16;
      readonly rxinfo: __u16;
      readonly rxoinfo: __u16;
      readonly rxhlim: __u16;
      readonly rxohlim: __u16;
      readonly hopopts: __u16;
      readonly ohopopts: __u16;
      readonly dstopts: __u16;
      readonly odstopts: __u16;
      readonly rxflow: __u16;
      readonly rxtclass: __u16;
      readonly rxpmtu: __u16;
      readonly rxorigdstaddr: __u16;
      readonly recvfragsize: __u16;
    };
    readonly all: __u16;
  };
  readonly recverr: __u16;
  readonly sndflow: __u16;
  readonly repflow: __u16;
  readonly pmtudisc: __u16;
  readonly padding: __u16;
  readonly srcprefs: __u16;
  readonly dontfrag: __u16;
  readonly autoflowlabel: __u16;
  readonly autoflowlabel_set: __u16;
  readonly mc_all: __u16;
  readonly recverr_rfc4884: __u16;
  readonly rtalert_isolate: __u16;
  readonly min_hopcount: __u8;
  readonly tclass: __u8;
  readonly rcv_flowinfo: __be32;
  readonly dst_cookie: __u32;
  readonly ipv6_mc_list: Pointer<ipv6_mc_socklist>;
  readonly ipv6_ac_list: Pointer<ipv6_ac_socklist>;
  readonly ipv6_fl_list: Pointer<ipv6_fl_socklist>;
  readonly opt: Pointer<ipv6_txoptions>;
  readonly pktoptions: Pointer<sk_buff>;
  readonly rxpmtu: Pointer<sk_buff>;
  readonly cork: inet6_cork;
}
export interface ipv6_rt_hdr {
  readonly nexthdr: __u8;
  readonly hdrlen: __u8;
  readonly type: __u8;
  readonly segments_left: __u8;
}
export interface ipv6_stable_secret {
  readonly initialized: boolean;
  readonly secret: in6_addr;
}
export interface ipv6_txoptions {
  readonly refcnt: refcount_struct;
  readonly tot_len: int;
  readonly opt_flen: __u16;
  readonly opt_nflen: __u16;
  readonly hopopt: Pointer<ipv6_opt_hdr>;
  readonly dst0opt: Pointer<ipv6_opt_hdr>;
  readonly srcrt: Pointer<ipv6_rt_hdr>;
  readonly dst1opt: Pointer<ipv6_opt_hdr>;
  readonly rcu: callback_head;
}
export interface irq_affinity_desc {
  readonly mask: cpumask;
  readonly is_managed: uint;
}
export interface irq_affinity_notify {
  readonly irq: uint;
  readonly kref: kref;
  readonly work: work_struct;
  readonly notify: number;
  readonly release: number;
}
export interface irq_alloc_info {
  readonly type: irq_alloc_type;
  readonly flags: u32;
  readonly devid: u32;
  readonly hwirq: irq_hw_number_t;
  readonly mask: Pointer<cpumask>;
  readonly desc: Pointer<msi_desc>;
  readonly data: number;
  readonly ioapic: ioapic_alloc_info;
  readonly uv: uv_alloc_info;
}
export interface irq_chip {
  readonly name: string;
  readonly irq_startup: number;
  readonly irq_shutdown: number;
  readonly irq_enable: number;
  readonly irq_disable: number;
  readonly irq_ack: number;
  readonly irq_mask: number;
  readonly irq_mask_ack: number;
  readonly irq_unmask: number;
  readonly irq_eoi: number;
  readonly irq_set_affinity: number;
  readonly irq_retrigger: number;
  readonly irq_set_type: number;
  readonly irq_set_wake: number;
  readonly irq_bus_lock: number;
  readonly irq_bus_sync_unlock: number;
  readonly irq_suspend: number;
  readonly irq_resume: number;
  readonly irq_pm_shutdown: number;
  readonly irq_calc_mask: number;
  readonly irq_print_chip: number;
  readonly irq_request_resources: number;
  readonly irq_release_resources: number;
  readonly irq_compose_msi_msg: number;
  readonly irq_write_msi_msg: number;
  readonly irq_get_irqchip_state: number;
  readonly irq_set_irqchip_state: number;
  readonly irq_set_vcpu_affinity: number;
  readonly ipi_send_single: number;
  readonly ipi_send_mask: number;
  readonly irq_nmi_setup: number;
  readonly irq_nmi_teardown: number;
  readonly flags: ulong;
}
export interface irq_chip_generic {
  readonly lock: raw_spinlock;
  readonly reg_base: number;
  readonly reg_readl: number;
  readonly reg_writel: number;
  readonly suspend: number;
  readonly resume: number;
  readonly irq_base: uint;
  readonly irq_cnt: uint;
  readonly mask_cache: u32;
  readonly type_cache: u32;
  readonly polarity_cache: u32;
  readonly wake_enabled: u32;
  readonly wake_active: u32;
  readonly num_ct: uint;
  readonly private: number;
  readonly installed: ulong;
  readonly unused: ulong;
  readonly domain: Pointer<irq_domain>;
  readonly list: list_head;
  readonly chip_types: Elements<irq_chip_type>;
}
export interface irq_chip_regs {
  readonly enable: ulong;
  readonly disable: ulong;
  readonly mask: ulong;
  readonly ack: ulong;
  readonly eoi: ulong;
  readonly type: ulong;
  readonly polarity: ulong;
}
export interface irq_chip_type {
  readonly chip: irq_chip;
  readonly regs: irq_chip_regs;
  readonly handler: number;
  readonly type: u32;
  readonly mask_cache_priv: u32;
  readonly mask_cache: PointerTo<u32>;
}
export interface irq_common_data {
  readonly state_use_accessors: uint;
  readonly node: uint;
  readonly handler_data: number;
  readonly msi_desc: Pointer<msi_desc>;
  readonly affinity: Pointer<cpumask>;
  readonly effective_affinity: Pointer<cpumask>;
}
export interface irq_data {
  readonly mask: u32;
  readonly irq: uint;
  readonly hwirq: ulong;
  readonly common: Pointer<irq_common_data>;
  readonly chip: Pointer<irq_chip>;
  readonly domain: Pointer<irq_domain>;
  readonly parent_data: Pointer<irq_data>;
  readonly chip_data: number;
}
export interface irq_desc {
  readonly irq_common_data: irq_common_data;
  readonly irq_data: irq_data;
  readonly kstat_irqs: PointerTo<uint>;
  readonly handle_irq: number;
  readonly action: Pointer<irqaction>;
  readonly status_use_accessors: uint;
  readonly core_internal_state__do_not_mess_with_it: uint;
  readonly depth: uint;
  readonly wake_depth: uint;
  readonly tot_count: uint;
  readonly irq_count: uint;
  readonly last_unhandled: ulong;
  readonly irqs_unhandled: uint;
  readonly threads_handled: atomic_t;
  readonly threads_handled_last: int;
  readonly lock: raw_spinlock;
  readonly percpu_enabled: Pointer<cpumask>;
  readonly percpu_affinity: Pointer<cpumask>;
  readonly affinity_hint: Pointer<cpumask>;
  readonly affinity_notify: Pointer<irq_affinity_notify>;
  readonly pending_mask: Pointer<cpumask>;
  readonly threads_oneshot: ulong;
  readonly threads_active: atomic_t;
  readonly wait_for_threads: wait_queue_head;
  readonly nr_actions: uint;
  readonly no_suspend_depth: uint;
  readonly cond_suspend_depth: uint;
  readonly force_resume_depth: uint;
  readonly dir: Pointer<proc_dir_entry>;
  readonly rcu: callback_head;
  readonly kobj: kobject;
  readonly request_mutex: mutex;
  readonly parent_irq: int;
  readonly owner: Pointer<module>;
  readonly name: string;
}
export interface irq_domain {
  readonly link: list_head;
  readonly name: string;
  readonly ops: Pointer<irq_domain_ops>;
  readonly host_data: number;
  readonly flags: uint;
  readonly mapcount: uint;
  readonly fwnode: Pointer<fwnode_handle>;
  readonly bus_token: irq_domain_bus_token;
  readonly gc: Pointer<irq_domain_chip_generic>;
  readonly dev: Pointer<device>;
  readonly parent: Pointer<irq_domain>;
  readonly hwirq_max: irq_hw_number_t;
  readonly revmap_size: uint;
  readonly revmap_tree: xarray;
  readonly revmap_mutex: mutex;
  readonly revmap: Elements<Pointer<irq_data>>;
}
export interface irq_domain_chip_generic {
  readonly irqs_per_chip: uint;
  readonly num_chips: uint;
  readonly irq_flags_to_clear: uint;
  readonly irq_flags_to_set: uint;
  readonly gc_flags: irq_gc_flags;
  readonly gc: Elements<Pointer<irq_chip_generic>>;
}
export interface irq_domain_ops {
  readonly match: number;
  readonly select: number;
  readonly map: number;
  readonly unmap: number;
  readonly xlate: number;
  readonly alloc: number;
  readonly free: number;
  readonly activate: number;
  readonly deactivate: number;
  readonly translate: number;
}
export interface irq_work {
  readonly node: __call_single_node;
  readonly func: number;
  readonly irqwait: rcuwait;
}
export interface irqaction {
  readonly handler: number;
  readonly dev_id: number;
  readonly percpu_dev_id: number;
  readonly next: Pointer<irqaction>;
  readonly thread_fn: number;
  readonly thread: Pointer<task_struct>;
  readonly secondary: Pointer<irqaction>;
  readonly irq: uint;
  readonly flags: uint;
  readonly thread_flags: ulong;
  readonly thread_mask: ulong;
  readonly name: string;
  readonly dir: Pointer<proc_dir_entry>;
}
export interface iw_handler_def {
  readonly standard: number;
  readonly num_standard: __u16;
  readonly num_private: __u16;
  readonly num_private_args: __u16;
  readonly private: number;
  readonly private_args: Pointer<iw_priv_args>;
  readonly get_wireless_stats: number;
}
export interface iw_priv_args {
  readonly cmd: __u32;
  readonly set_args: __u16;
  readonly get_args: __u16;
  readonly name: string;
}
export interface iw_public_data {
  readonly spy_data: Pointer<iw_spy_data>;
  readonly libipw: number;
}
export interface iw_quality {
  readonly qual: __u8;
  readonly level: __u8;
  readonly noise: __u8;
  readonly updated: __u8;
}
export interface iw_spy_data {
  readonly spy_number: int;
  readonly spy_address: string;
  readonly spy_stat: Elements<iw_quality, Below8>;
  readonly spy_thr_low: iw_quality;
  readonly spy_thr_high: iw_quality;
  readonly spy_thr_under: string;
}
export interface jump_entry {
  readonly code: s32;
  readonly target: s32;
  readonly key: long;
}
export interface k_sigaction {
  readonly sa: sigaction;
}
export interface kernel_cap_struct {
  readonly cap: Elements<__u32, Below2>;
}
export interface kernel_param {
  readonly name: string;
  readonly mod: Pointer<module>;
  readonly ops: Pointer<kernel_param_ops>;
  readonly perm: u16;
  readonly level: s8;
  readonly flags: u8;
  readonly arg: number;
  readonly str: Pointer<kparam_string>;
  readonly arr: Pointer<kparam_array>;
}
export interface kernel_param_ops {
  readonly flags: uint;
  readonly set: number;
  readonly get: number;
  readonly free: number;
}
export interface kernel_siginfo {
  readonly si_signo: int;
  readonly si_errno: int;
  readonly si_code: int;
  readonly _sifields: __sifields;
}
export interface kernel_symbol {
  readonly value_offset: int;
  readonly name_offset: int;
  readonly namespace_offset: int;
}
export interface kernfs_elem_attr {
  readonly ops: Pointer<kernfs_ops>;
  readonly open: Pointer<kernfs_open_node>;
  readonly size: loff_t;
  readonly notify_next: Pointer<kernfs_node>;
}
export interface kernfs_elem_dir {
  readonly subdirs: ulong;
  readonly children: rb_root;
  readonly root: Pointer<kernfs_root>;
  readonly rev: ulong;
}
export interface kernfs_elem_symlink {
  readonly target_kn: Pointer<kernfs_node>;
}
export interface kernfs_iattrs {
  readonly ia_uid: kuid_t;
  readonly ia_gid: kgid_t;
  readonly ia_atime: timespec64;
  readonly ia_mtime: timespec64;
  readonly ia_ctime: timespec64;
  readonly xattrs: simple_xattrs;
  readonly nr_user_xattrs: atomic_t;
  readonly user_xattr_size: atomic_t;
}
export interface kernfs_node {
  readonly count: atomic_t;
  readonly active: atomic_t;
  readonly parent: Pointer<kernfs_node>;
  readonly name: string;
  readonly rb: rb_node;
  readonly ns: number;
  readonly hash: uint;
  readonly dir: kernfs_elem_dir;
  readonly symlink: kernfs_elem_symlink;
  readonly attr: kernfs_elem_attr;
  readonly priv: number;
  readonly id: u64;
  readonly flags: ushort;
  readonly mode: umode_t;
  readonly iattr: Pointer<kernfs_iattrs>;
}
export interface kernfs_open_node {
  readonly callback_head: callback_head;
  readonly event: atomic_t;
  readonly poll: wait_queue_head;
  readonly files: list_head;
  readonly nr_mmapped: uint;
  readonly nr_to_release: uint;
}
export interface kernfs_ops {
  readonly open: number;
  readonly release: number;
  readonly seq_show: number;
  readonly seq_start: number;
  readonly seq_next: number;
  readonly seq_stop: number;
  readonly read: number;
  readonly atomic_write_len: size_t;
  readonly prealloc: boolean;
  readonly write: number;
  readonly poll: number;
  readonly mmap: number;
}
export interface kernfs_root {
  readonly kn: Pointer<kernfs_node>;
  readonly flags: uint;
  readonly ino_idr: idr;
  readonly last_id_lowbits: u32;
  readonly id_highbits: u32;
  readonly syscall_ops: Pointer<kernfs_syscall_ops>;
  readonly supers: list_head;
  readonly deactivate_waitq: wait_queue_head;
  readonly kernfs_rwsem: rw_semaphore;
}
export interface kernfs_syscall_ops {
  readonly show_options: number;
  readonly mkdir: number;
  readonly rmdir: number;
  readonly rename: number;
  readonly show_path: number;
}
export interface key {
  readonly usage: refcount_struct;
  readonly serial: key_serial_t;
  readonly graveyard_link: list_head;
  readonly serial_node: rb_node;
  readonly sem: rw_semaphore;
  readonly user: Pointer<key_user>;
  readonly security: number;
  readonly expiry: time64_t;
  readonly revoked_at: time64_t;
  readonly last_used_at: time64_t;
  readonly uid: kuid_t;
  readonly gid: kgid_t;
  readonly perm: key_perm_t;
  readonly quotalen: ushort;
  readonly datalen: ushort;
  readonly state: short;
  readonly flags: ulong;
  readonly index_key: keyring_index_key;
  readonly hash: ulong;
  readonly len_desc: ulong;
  readonly type: Pointer<key_type>;
  readonly domain_tag: Pointer<key_tag>;
  readonly description: string;
  readonly type_id: u64;
  readonly domain_id: u64;
  readonly payload: key_payload;
  readonly name_link: list_head;
  readonly keys: assoc_array;
  readonly restrict_link: Pointer<key_restriction>;
}
export interface key_params {
  readonly key: PointerTo<u8>;
  readonly seq: PointerTo<u8>;
  readonly key_len: int;
  readonly seq_len: int;
  readonly vlan_id: u16;
  readonly cipher: u32;
  readonly mode: nl80211_key_mode;
}
export interface key_payload {
  readonly rcu_data0: number;
  readonly data: Elements<number, Below4>;
}
export interface key_restriction {
  readonly check: number;
  readonly key: Pointer<key>;
  readonly keytype: Pointer<key_type>;
}
export interface key_tag {
  readonly rcu: callback_head;
  readonly index_id: atomic_long_t;
  readonly usage: refcount_struct;
  readonly removed: boolean;
}
export interface key_type {
  readonly name: string;
  readonly def_datalen: size_t;
  readonly flags: uint;
  readonly vet_description: number;
  readonly preparse: number;
  readonly free_preparse: number;
  readonly instantiate: number;
  readonly update: number;
  readonly match_preparse: number;
  readonly match_free: number;
  readonly revoke: number;
  readonly destroy: number;
  readonly describe: number;
  readonly read: number;
  readonly request_key: number;
  readonly lookup_restriction: number;
  readonly asym_query: number;
  readonly asym_eds_op: number;
  readonly asym_verify_signature: number;
  readonly index_id: atomic_long_t;
  readonly link: list_head;
  readonly lock_class: lock_class_key;
}
export interface key_user {
  readonly node: rb_node;
  readonly cons_lock: mutex;
  readonly lock: spinlock;
  readonly usage: refcount_struct;
  readonly nkeys: atomic_t;
  readonly nikeys: atomic_t;
  readonly uid: kuid_t;
  readonly qnkeys: int;
  readonly qnbytes: int;
}
export interface keyring_index_key {
  readonly hash: ulong;
  readonly desc_len: u16;
  readonly desc: string;
  readonly x: ulong;
  readonly type: Pointer<key_type>;
  readonly domain_tag: Pointer<key_tag>;
  readonly description: string;
  readonly type_id: u64;
  readonly domain_id: u64;
}
export interface kgid_t {
  readonly val: gid_t;
}
export interface kiocb {
  readonly ki_filp: Pointer<file>;
  readonly ki_pos: loff_t;
  readonly ki_complete: number;
  readonly private: number;
  readonly ki_flags: int;
  readonly ki_ioprio: u16;
  readonly ki_waitq: Pointer<wait_page_queue>;
}
export interface kioctx {
  readonly users: percpu_ref;
  readonly dead: atomic_t;
  readonly reqs: percpu_ref;
  readonly user_id: ulong;
  readonly cpu: Pointer<kioctx_cpu>;
  readonly req_batch: uint;
  readonly max_reqs: uint;
  readonly nr_events: uint;
  readonly mmap_base: ulong;
  readonly mmap_size: ulong;
  readonly ring_pages: PointerTo<Pointer<page>>;
  readonly nr_pages: long;
  readonly free_rwork: rcu_work;
  readonly rq_wait: Pointer<ctx_rq_wait>;
  readonly reqs_available: atomic_t;
  readonly ctx_lock: spinlock;
  readonly active_reqs: list_head;
  readonly ring_lock: mutex;
  readonly wait: wait_queue_head;
  readonly tail: uint;
  readonly completed_events: uint;
  readonly completion_lock: spinlock;
  readonly internal_pages: Elements<Pointer<page>, Below8>;
  readonly aio_ring_file: Pointer<file>;
  readonly id: uint;
}
export interface kioctx_cpu {
  readonly reqs_available: uint;
}
export interface kioctx_table {
  readonly rcu: callback_head;
  readonly nr: uint;
  readonly table: Elements<Pointer<kioctx>>;
}
export interface klist {
  readonly k_lock: spinlock;
  readonly k_list: list_head;
  readonly get: number;
  readonly put: number;
}
export interface klist_node {
  readonly n_klist: number;
  readonly n_node: list_head;
  readonly n_ref: kref;
}
export interface klp_modinfo {
  readonly hdr: elf64_hdr;
  readonly sechdrs: Pointer<elf64_shdr>;
  readonly secstrings: string;
  readonly symndx: uint;
}
export interface kmap_ctrl {
}
export interface kmem_cache {
  readonly cpu_slab: Pointer<kmem_cache_cpu>;
  readonly flags: slab_flags_t;
  readonly min_partial: ulong;
  readonly size: uint;
  readonly object_size: uint;
  readonly reciprocal_size: reciprocal_value;
  readonly offset: uint;
  readonly cpu_partial: uint;
  readonly cpu_partial_slabs: uint;
  readonly oo: kmem_cache_order_objects;
  readonly min: kmem_cache_order_objects;
  readonly allocflags: gfp_t;
  readonly refcount: int;
  readonly ctor: number;
  readonly inuse: uint;
  readonly align: uint;
  readonly red_left_pad: uint;
  readonly name: string;
  readonly list: list_head;
  readonly kobj: kobject;
  readonly random: ulong;
  readonly remote_node_defrag_ratio: uint;
  readonly random_seq: PointerTo<uint>;
  readonly useroffset: uint;
  readonly usersize: uint;
  readonly node: Elements<Pointer<kmem_cache_node>>;
}
export interface kmem_cache_cpu {
  readonly freelist: number;
  readonly tid: ulong;
  readonly slab: Pointer<slab>;
  readonly partial: Pointer<slab>;
  readonly lock: netns_tracker;
}
export interface kmem_cache_node {
  readonly list_lock: spinlock;
  readonly nr_partial: ulong;
  readonly partial: list_head;
  readonly nr_slabs: atomic_long_t;
  readonly total_objects: atomic_long_t;
  readonly full: list_head;
}
export interface kmem_cache_order_objects {
  readonly x: uint;
}
export interface kobj_ns_type_operations {
  readonly type: kobj_ns_type;
  readonly current_may_mount: number;
  readonly grab_current_ns: number;
  readonly netlink_ns: number;
  readonly initial_ns: number;
  readonly drop_ns: number;
}
export interface kobj_type {
  readonly release: number;
  readonly sysfs_ops: Pointer<sysfs_ops>;
  readonly default_groups: PointerTo<Pointer<attribute_group>>;
  readonly child_ns_type: number;
  readonly namespace: number;
  readonly get_ownership: number;
}
export interface kobject {
  readonly name: string;
  readonly entry: list_head;
  readonly parent: Pointer<kobject>;
  readonly kset: Pointer<kset>;
  readonly ktype: Pointer<kobj_type>;
  readonly sd: Pointer<kernfs_node>;
  readonly kref: kref;
  readonly state_initialized: uint;
  readonly state_in_sysfs: uint;
  readonly state_add_uevent_sent: uint;
  readonly state_remove_uevent_sent: uint;
  readonly uevent_suppress: uint;
}
export interface kparam_array {
  readonly max: uint;
  readonly elemsize: uint;
  readonly num: PointerTo<uint>;
  readonly ops: Pointer<kernel_param_ops>;
  readonly elem: number;
}
export interface kparam_string {
  readonly maxlen: uint;
  readonly string: string;
}
export interface kref {
  readonly refcount: refcount_struct;
}
export interface kset {
  readonly list: list_head;
  readonly list_lock: spinlock;
  readonly kobj: kobject;
  readonly uevent_ops: Pointer<kset_uevent_ops>;
}
export interface kset_uevent_ops {
  readonly filter: number;
  readonly name: number;
  readonly uevent: number;
}
export interface ktermios {
  readonly c_iflag: tcflag_t;
  readonly c_oflag: tcflag_t;
  readonly c_cflag: tcflag_t;
  readonly c_lflag: tcflag_t;
  readonly c_line: cc_t;
  readonly c_cc: string;
  readonly c_ispeed: speed_t;
  readonly c_ospeed: speed_t;
}
export interface kuid_t {
  readonly val: uid_t;
}
export interface kvec {
  readonly iov_base: number;
  readonly iov_len: size_t;
}
export interface l3mdev_ops {
  readonly l3mdev_fib_table: number;
  readonly l3mdev_l3_rcv: number;
  readonly l3mdev_l3_out: number;
  readonly l3mdev_link_scope_lookup: number;
}
export interface latch_tree_node {
  readonly node: Elements<rb_node, Below2>;
}
export interface latency_bucket {
  readonly total_latency: ulong;
  readonly samples: int;
}
export interface ld_semaphore {
  readonly count: atomic_long_t;
  readonly wait_lock: raw_spinlock;
  readonly wait_readers: uint;
  readonly read_wait: list_head;
  readonly write_wait: list_head;
}
export interface ldt_struct {
  readonly entries: Pointer<desc_struct>;
  readonly nr_entries: uint;
  readonly slot: int;
}
export interface linux_binfmt {
  readonly lh: list_head;
  readonly module: Pointer<module>;
  readonly load_binary: number;
  readonly load_shlib: number;
  readonly core_dump: number;
  readonly min_coredump: ulong;
}
export interface linux_binprm {
  readonly vma: Pointer<vm_area_struct>;
  readonly vma_pages: ulong;
  readonly mm: Pointer<mm_struct>;
  readonly p: ulong;
  readonly argmin: ulong;
  readonly have_execfd: uint;
  readonly execfd_creds: uint;
  readonly secureexec: uint;
  readonly point_of_no_return: uint;
  readonly comm_from_dentry: uint;
  readonly executable: Pointer<file>;
  readonly interpreter: Pointer<file>;
  readonly file: Pointer<file>;
  readonly cred: Pointer<cred>;
  readonly unsafe: int;
  readonly per_clear: uint;
  readonly argc: int;
  readonly envc: int;
  readonly filename: string;
  readonly interp: string;
  readonly fdpath: string;
  readonly interp_flags: uint;
  readonly execfd: int;
  readonly loader: ulong;
  readonly exec: ulong;
  readonly rlim_stack: rlimit;
  readonly buf: string;
}
export interface linux_mib {
  readonly mibs: Elements<ulong, Below126>;
}
export interface linux_tls_mib {
  readonly mibs: Elements<ulong, Below13>;
}
export interface linux_xfrm_mib {
  readonly mibs: Elements<ulong, Below29>;
}
export interface list_head {
  readonly next: Pointer<list_head>;
  readonly prev: Pointer<list_head>;
}
export interface list_lru {
  readonly node: Pointer<list_lru_node>;
  readonly list: list_head;
  readonly shrinker_id: int;
  readonly memcg_aware: boolean;
  readonly xa: xarray;
}
export interface list_lru_node {
  readonly lock: spinlock;
  readonly lru: list_lru_one;
  readonly nr_items: long;
}
export interface list_lru_one {
  readonly list: list_head;
  readonly nr_items: long;
}
export interface llist_head {
  readonly first: Pointer<llist_node>;
}
export interface llist_node {
  readonly next: Pointer<llist_node>;
}
export interface load_weight {
  readonly weight: ulong;
  readonly inv_weight: u32;
}
export interface local64_t {
  readonly a: local_t;
}
export interface local_ports {
  readonly lock: seqlock_t;
  readonly range: Elements<int, Below2>;
  readonly warned: boolean;
}
export interface local_t {
  readonly a: atomic_long_t;
}
export interface lock_class_key {
}
export interface lockdep_map {
}
export interface lockref {
  readonly lock_count: __u64;
  readonly lock: spinlock;
  readonly count: int;
}
export interface lru_gen_mm_list {
  readonly fifo: list_head;
  readonly lock: spinlock;
}
export interface lru_gen_mm_state {
  readonly seq: ulong;
  readonly head: Pointer<list_head>;
  readonly tail: Pointer<list_head>;
  readonly wait: wait_queue_head;
  readonly filters: Elements<PointerTo<ulong>, Below2>;
  readonly stats: Elements<ulong, Below6>;
  readonly nr_walkers: int;
}
export interface lru_gen_mm_walk {
  readonly lruvec: Pointer<lruvec>;
  readonly max_seq: ulong;
  readonly next_addr: ulong;
  readonly nr_pages: Elements<int, Below40>;
  readonly mm_stats: Elements<int, Below6>;
  readonly batched: int;
  readonly can_swap: boolean;
  readonly force_scan: boolean;
}
export interface lru_gen_struct {
  readonly max_seq: ulong;
  readonly min_seq: Elements<ulong, Below2>;
  readonly timestamps: Elements<ulong, Below4>;
  readonly folios: Elements<list_head, Below40>;
  readonly nr_pages: Elements<long, Below40>;
  readonly avg_refaulted: Elements<ulong, Below8>;
  readonly avg_total: Elements<ulong, Below8>;
  readonly protected: Elements<ulong, Below6>;
  readonly evicted: Elements<atomic_long_t, Below8>;
  readonly refaulted: Elements<atomic_long_t, Below8>;
  readonly enabled: boolean;
}
export interface lruvec {
  readonly lists: Elements<list_head, Below5>;
  readonly lru_lock: spinlock;
  readonly anon_cost: ulong;
  readonly file_cost: ulong;
  readonly nonresident_age: atomic_long_t;
  readonly refaults: Elements<ulong, Below2>;
  readonly flags: ulong;
  readonly lrugen: lru_gen_struct;
  readonly mm_state: lru_gen_mm_state;
  readonly pgdat: Pointer<pglist_data>;
}
export interface lruvec_stats {
  readonly state: Elements<long, Below43>;
  readonly state_pending: Elements<long, Below43>;
}
export interface lruvec_stats_percpu {
  readonly state: Elements<long, Below43>;
  readonly state_prev: Elements<long, Below43>;
}
export interface lwtunnel_state {
  readonly type: __u16;
  readonly flags: __u16;
  readonly headroom: __u16;
  readonly refcnt: atomic_t;
  readonly orig_output: number;
  readonly orig_input: number;
  readonly rcu: callback_head;
  readonly data: Elements<__u8>;
}
export interface mac_address {
  readonly addr: Elements<u8, Below6>;
}
export interface macsec_ops {
  readonly mdo_dev_open: number;
  readonly mdo_dev_stop: number;
  readonly mdo_add_secy: number;
  readonly mdo_upd_secy: number;
  readonly mdo_del_secy: number;
  readonly mdo_add_rxsc: number;
  readonly mdo_upd_rxsc: number;
  readonly mdo_del_rxsc: number;
  readonly mdo_add_rxsa: number;
  readonly mdo_upd_rxsa: number;
  readonly mdo_del_rxsa: number;
  readonly mdo_add_txsa: number;
  readonly mdo_upd_txsa: number;
  readonly mdo_del_txsa: number;
  readonly mdo_get_dev_stats: number;
  readonly mdo_get_tx_sc_stats: number;
  readonly mdo_get_tx_sa_stats: number;
  readonly mdo_get_rx_sc_stats: number;
  readonly mdo_get_rx_sa_stats: number;
  readonly rx_uses_md_dst: boolean;
}
export interface maple_tree {
  readonly ma_lock: spinlock;
  readonly ma_external_lock: netns_tracker;
  readonly ma_root: number;
  readonly ma_flags: uint;
}
export interface math_emu_info {
  readonly ___orig_eip: long;
  readonly regs: Pointer<pt_regs>;
}
export interface mdio_bus_stats {
  readonly transfers: u64_stats_t;
  readonly errors: u64_stats_t;
  readonly writes: u64_stats_t;
  readonly reads: u64_stats_t;
  readonly syncp: u64_stats_sync;
}
export interface mdio_device {
  readonly dev: device;
  readonly bus: Pointer<mii_bus>;
  readonly modalias: string;
  readonly bus_match: number;
  readonly device_free: number;
  readonly device_remove: number;
  readonly addr: int;
  readonly flags: int;
  readonly reset_gpio: Pointer<gpio_desc>;
  readonly reset_ctrl: Pointer<reset_control>;
  readonly reset_assert_delay: uint;
  readonly reset_deassert_delay: uint;
}
export interface mdio_driver_common {
  readonly driver: device_driver;
  readonly flags: int;
}
export interface mem_cgroup {
  readonly css: cgroup_subsys_state;
  readonly id: mem_cgroup_id;
  readonly memory: page_counter;
  readonly swap: page_counter;
  readonly memsw: page_counter;
  readonly kmem: page_counter;
  readonly tcpmem: page_counter;
  readonly high_work: work_struct;
  readonly zswap_max: ulong;
  readonly soft_limit: ulong;
  readonly vmpressure: vmpressure;
  readonly oom_group: boolean;
  readonly oom_lock: boolean;
  readonly under_oom: int;
  readonly swappiness: int;
  readonly oom_kill_disable: int;
  readonly events_file: cgroup_file;
  readonly events_local_file: cgroup_file;
  readonly swap_events_file: cgroup_file;
  readonly thresholds_lock: mutex;
  readonly thresholds: mem_cgroup_thresholds;
  readonly memsw_thresholds: mem_cgroup_thresholds;
  readonly oom_notify: list_head;
  readonly move_charge_at_immigrate: ulong;
  readonly move_lock: spinlock;
  readonly move_lock_flags: ulong;
  readonly _pad1_: cacheline_padding;
  readonly vmstats: Pointer<memcg_vmstats>;
  readonly memory_events: Elements<atomic_long_t, Below9>;
  readonly memory_events_local: Elements<atomic_long_t, Below9>;
  readonly socket_pressure: ulong;
  readonly tcpmem_active: boolean;
  readonly tcpmem_pressure: int;
  readonly kmemcg_id: int;
  readonly objcg: Pointer<obj_cgroup>;
  readonly objcg_list: list_head;
  readonly _pad2_: cacheline_padding;
  readonly moving_account: atomic_t;
  readonly move_lock_task: Pointer<task_struct>;
  readonly vmstats_percpu: Pointer<memcg_vmstats_percpu>;
  readonly cgwb_list: list_head;
  readonly cgwb_domain: wb_domain;
  readonly cgwb_frn: Elements<memcg_cgwb_frn, Below4>;
  readonly event_list: list_head;
  readonly event_list_lock: spinlock;
  readonly deferred_split_queue: deferred_split;
  readonly mm_list: lru_gen_mm_list;
  readonly nodeinfo: Elements<Pointer<mem_cgroup_per_node>>;
}
export interface mem_cgroup_id {
  readonly id: int;
  readonly ref: refcount_struct;
}
export interface mem_cgroup_per_node {
  readonly lruvec: lruvec;
  readonly lruvec_stats_percpu: Pointer<lruvec_stats_percpu>;
  readonly lruvec_stats: lruvec_stats;
  readonly lru_zone_size: Elements<ulong, Below25>;
  readonly iter: mem_cgroup_reclaim_iter;
  readonly shrinker_info: Pointer<shrinker_info>;
  readonly tree_node: rb_node;
  readonly usage_in_excess: ulong;
  readonly on_tree: boolean;
  readonly memcg: Pointer<mem_cgroup>;
}
export interface mem_cgroup_reclaim_iter {
  readonly position: Pointer<mem_cgroup>;
  readonly generation: uint;
}
export interface mem_cgroup_threshold {
  readonly eventfd: Pointer<eventfd_ctx>;
  readonly threshold: ulong;
}
export interface mem_cgroup_threshold_ary {
  readonly current_threshold: int;
  readonly size: uint;
  readonly entries: Elements<mem_cgroup_threshold>;
}
export interface mem_cgroup_thresholds {
  readonly primary: Pointer<mem_cgroup_threshold_ary>;
  readonly spare: Pointer<mem_cgroup_threshold_ary>;
}
export interface mem_dqinfo {
  readonly dqi_format: Pointer<quota_format_type>;
  readonly dqi_fmt_id: int;
  readonly dqi_dirty_list: list_head;
  readonly dqi_flags: ulong;
  readonly dqi_bgrace: uint;
  readonly dqi_igrace: uint;
  readonly dqi_max_spc_limit: qsize_t;
  readonly dqi_max_ino_limit: qsize_t;
  readonly dqi_priv: number;
}
export interface memcg_cgwb_frn {
  readonly bdi_id: u64;
  readonly memcg_id: int;
  readonly at: u64;
  readonly done: wb_completion;
}
export interface memcg_vmstats {
  readonly state: Elements<long, Below50>;
  readonly events: Elements<ulong, Below17>;
  readonly state_pending: Elements<long, Below50>;
  readonly events_pending: Elements<ulong, Below17>;
}
export interface memcg_vmstats_percpu {
  readonly state: Elements<long, Below50>;
  readonly events: Elements<ulong, Below17>;
  readonly state_prev: Elements<long, Below50>;
  readonly events_prev: Elements<ulong, Below17>;
  readonly nr_page_events: ulong;
  readonly targets: Elements<ulong, Below2>;
}
export interface memory_tier {
  readonly list: list_head;
  readonly memory_types: list_head;
  readonly adistance_start: int;
  readonly dev: device;
  readonly lower_tier_mask: nodemask_t;
}
export interface mempolicy {
  readonly refcnt: atomic_t;
  readonly mode: ushort;
  readonly flags: ushort;
  readonly nodes: nodemask_t;
  readonly home_node: int;
  readonly w: {
    readonly cpuset_mems_allowed: nodemask_t;
    readonly user_nodemask: nodemask_t;
  };
}
export interface mempool_s {
  readonly lock: spinlock;
  readonly min_nr: int;
  readonly curr_nr: int;
  readonly elements: number;
  readonly pool_data: number;
  readonly alloc: number;
  readonly free: number;
  readonly wait: wait_queue_head;
}
export interface merkle_tree_params {
  readonly hash_alg: Pointer<fsverity_hash_alg>;
  readonly hashstate: PointerTo<u8>;
  readonly digest_size: uint;
  readonly block_size: uint;
  readonly hashes_per_block: uint;
  readonly log_blocksize: uint;
  readonly log_arity: uint;
  readonly num_levels: uint;
  readonly tree_size: u64;
  readonly level0_blocks: ulong;
  readonly level_start: Elements<u64, Below8>;
}
export interface mii_bus {
  readonly owner: Pointer<module>;
  readonly name: string;
  readonly id: string;
  readonly priv: number;
  readonly read: number;
  readonly write: number;
  readonly reset: number;
  readonly stats: Elements<mdio_bus_stats, Below32>;
  readonly mdio_lock: mutex;
  readonly parent: Pointer<device>;
  readonly state: uint;
  readonly dev: device;
  readonly mdio_map: Elements<Pointer<mdio_device>, Below32>;
  readonly phy_mask: u32;
  readonly phy_ignore_ta_mask: u32;
  readonly irq: Elements<int, Below32>;
  readonly reset_delay_us: int;
  readonly reset_post_delay_us: int;
  readonly reset_gpiod: Pointer<gpio_desc>;
  readonly probe_capabilities: uint;
  readonly shared_lock: mutex;
  readonly shared: Elements<Pointer<phy_package_shared>, Below32>;
}
export interface mii_timestamper {
  readonly rxtstamp: number;
  readonly txtstamp: number;
  readonly hwtstamp: number;
  readonly link_state: number;
  readonly ts_info: number;
  readonly device: Pointer<device>;
}
export interface mini_Qdisc {
  readonly filter_list: Pointer<tcf_proto>;
  readonly block: Pointer<tcf_block>;
  readonly cpu_bstats: Pointer<gnet_stats_basic_sync>;
  readonly cpu_qstats: Pointer<gnet_stats_queue>;
  readonly rcu_state: ulong;
}
export interface minmax {
  readonly s: Elements<minmax_sample, Below3>;
}
export interface minmax_sample {
  readonly t: u32;
  readonly v: u32;
}
export interface mm_context_t {
  readonly ctx_id: u64;
  readonly tlb_gen: atomic_long_t;
  readonly next_trim_cpumask: ulong;
  readonly ldt_usr_sem: rw_semaphore;
  readonly ldt: Pointer<ldt_struct>;
  readonly flags: ushort;
  readonly lock: mutex;
  readonly vdso: number;
  readonly vdso_image: Pointer<vdso_image>;
  readonly perf_rdpmc_allowed: atomic_t;
  readonly pkey_allocation_map: u16;
  readonly execute_only_pkey: s16;
}
export interface mm_rss_stat {
  readonly count: Elements<atomic_long_t, Below4>;
}
export interface mm_struct {
  readonly mm_mt: maple_tree;
  readonly get_unmapped_area: number;
  readonly mmap_base: ulong;
  readonly mmap_legacy_base: ulong;
  readonly mmap_compat_base: ulong;
  readonly mmap_compat_legacy_base: ulong;
  readonly task_size: ulong;
  readonly pgd: Pointer<pgd_t>;
  readonly membarrier_state: atomic_t;
  readonly mm_users: atomic_t;
  readonly mm_count: atomic_t;
  readonly pgtables_bytes: atomic_long_t;
  readonly map_count: int;
  readonly page_table_lock: spinlock;
  readonly mmap_lock: rw_semaphore;
  readonly mmlist: list_head;
  readonly futex_unique_id: atomic_long_t;
  readonly hiwater_rss: ulong;
  readonly hiwater_vm: ulong;
  readonly total_vm: ulong;
  readonly locked_vm: ulong;
  readonly pinned_vm: atomic_long_t;
  readonly data_vm: ulong;
  readonly exec_vm: ulong;
  readonly stack_vm: ulong;
  readonly def_flags: ulong;
  readonly write_protect_seq: seqcount;
  readonly arg_lock: spinlock;
  readonly start_code: ulong;
  readonly end_code: ulong;
  readonly start_data: ulong;
  readonly end_data: ulong;
  readonly start_brk: ulong;
  readonly brk: ulong;
  readonly start_stack: ulong;
  readonly arg_start: ulong;
  readonly arg_end: ulong;
  readonly env_start: ulong;
  readonly env_end: ulong;
  readonly saved_auxv: Elements<ulong, Below48>;
  readonly rss_stat: mm_rss_stat;
  readonly binfmt: Pointer<linux_binfmt>;
  readonly context: mm_context_t;
  readonly flags: ulong;
  readonly ioctx_lock: spinlock;
  readonly ioctx_table: Pointer<kioctx_table>;
  readonly owner: Pointer<task_struct>;
  readonly user_ns: Pointer<user_namespace>;
  readonly exe_file: Pointer<file>;
  readonly notifier_subscriptions: Pointer<mmu_notifier_subscriptions>;
  readonly numa_next_scan: ulong;
  readonly numa_scan_offset: ulong;
  readonly numa_scan_seq: int;
  readonly tlb_flush_pending: atomic_t;
  readonly tlb_flush_batched: atomic_t;
  readonly uprobes_state: uprobes_state;
  readonly hugetlb_usage: atomic_long_t;
  readonly async_put_work: work_struct;
  readonly pasid: u32;
  readonly ksm_merging_pages: ulong;
  readonly ksm_rmap_items: ulong;
  readonly lru_gen: {
    readonly list: list_head;
    readonly bitmap: ulong;
    readonly memcg: Pointer<mem_cgroup>;
  };
  readonly cpu_bitmap: Elements<ulong>;
}
export interface mmu_notifier_subscriptions {
  readonly list: hlist_head;
  readonly has_itree: boolean;
  readonly lock: spinlock;
  readonly invalidate_seq: ulong;
  readonly active_invalidate_ranges: ulong;
  readonly itree: rb_root_cached;
  readonly wq: wait_queue_head;
  readonly deferred_list: hlist_head;
}
export interface mnt_namespace {
  readonly ns: ns_common;
  readonly root: Pointer<mount>;
  readonly list: list_head;
  readonly ns_lock: spinlock;
  readonly user_ns: Pointer<user_namespace>;
  readonly ucounts: Pointer<ucounts>;
  readonly seq: u64;
  readonly poll: wait_queue_head;
  readonly event: u64;
  readonly mounts: uint;
  readonly pending_mounts: uint;
}
export interface mnt_pcp {
  readonly mnt_count: int;
  readonly mnt_writers: int;
}
export interface mod_arch_specific {
  readonly num_orcs: uint;
  readonly orc_unwind_ip: PointerTo<int>;
  readonly orc_unwind: Pointer<orc_entry>;
}
export interface mod_kallsyms {
  readonly symtab: Pointer<elf64_sym>;
  readonly num_symtab: uint;
  readonly strtab: string;
  readonly typetab: string;
}
export interface mod_tree_node {
  readonly mod: Pointer<module>;
  readonly node: latch_tree_node;
}
export interface module {
  readonly state: module_state;
  readonly list: list_head;
  readonly name: string;
  readonly mkobj: module_kobject;
  readonly modinfo_attrs: Pointer<module_attribute>;
  readonly version: string;
  readonly srcversion: string;
  readonly holders_dir: Pointer<kobject>;
  readonly syms: Pointer<kernel_symbol>;
  readonly crcs: PointerTo<s32>;
  readonly num_syms: uint;
  readonly param_lock: mutex;
  readonly kp: Pointer<kernel_param>;
  readonly num_kp: uint;
  readonly num_gpl_syms: uint;
  readonly gpl_syms: Pointer<kernel_symbol>;
  readonly gpl_crcs: PointerTo<s32>;
  readonly using_gplonly_symbols: boolean;
  readonly sig_ok: boolean;
  readonly async_probe_requested: boolean;
  readonly num_exentries: uint;
  readonly extable: Pointer<exception_table_entry>;
  readonly init: number;
  readonly core_layout: module_layout;
  readonly init_layout: module_layout;
  readonly arch: mod_arch_specific;
  readonly taints: ulong;
  readonly num_bugs: uint;
  readonly bug_list: list_head;
  readonly bug_table: Pointer<bug_entry>;
  readonly kallsyms: Pointer<mod_kallsyms>;
  readonly core_kallsyms: mod_kallsyms;
  readonly sect_attrs: Pointer<module_sect_attrs>;
  readonly notes_attrs: Pointer<module_notes_attrs>;
  readonly args: string;
  readonly percpu: number;
  readonly percpu_size: uint;
  readonly noinstr_text_start: number;
  readonly noinstr_text_size: uint;
  readonly num_tracepoints: uint;
  readonly tracepoints_ptrs: PointerTo<tracepoint_ptr_t>;
  readonly num_srcu_structs: uint;
  readonly srcu_struct_ptrs: PointerTo<Pointer<srcu_struct>>;
  readonly num_bpf_raw_events: uint;
  readonly bpf_raw_events: Pointer<bpf_raw_event_map>;
  readonly btf_data_size: uint;
  readonly btf_data: number;
  readonly jump_entries: Pointer<jump_entry>;
  readonly num_jump_entries: uint;
  readonly num_trace_bprintk_fmt: uint;
  readonly trace_bprintk_fmt_start: PointerTo<string>;
  readonly trace_events: PointerTo<Pointer<trace_event_call>>;
  readonly num_trace_events: uint;
  readonly trace_evals: PointerTo<Pointer<trace_eval_map>>;
  readonly num_trace_evals: uint;
  readonly num_ftrace_callsites: uint;
  readonly ftrace_callsites: PointerTo<ulong>;
  readonly kprobes_text_start: number;
  readonly kprobes_text_size: uint;
  readonly kprobe_blacklist: PointerTo<ulong>;
  readonly num_kprobe_blacklist: uint;
  readonly num_static_call_sites: int;
  readonly static_call_sites: Pointer<static_call_site>;
  readonly klp: boolean;
  readonly klp_alive: boolean;
  readonly klp_info: Pointer<klp_modinfo>;
  readonly source_list: list_head;
  readonly target_list: list_head;
  readonly exit: number;
  readonly refcnt: atomic_t;
  readonly its_num_pages: int;
  readonly its_page_array: number;
}
export interface module_attribute {
  readonly attr: attribute;
  readonly show: number;
  readonly store: number;
  readonly setup: number;
  readonly test: number;
  readonly free: number;
}
export interface module_kobject {
  readonly kobj: kobject;
  readonly mod: Pointer<module>;
  readonly drivers_dir: Pointer<kobject>;
  readonly mp: Pointer<module_param_attrs>;
  readonly kobj_completion: Pointer<completion>;
}
export interface module_layout {
  readonly base: number;
  readonly size: uint;
  readonly text_size: uint;
  readonly ro_size: uint;
  readonly ro_after_init_size: uint;
  readonly mtn: mod_tree_node;
}
export interface module_notes_attrs {
  readonly dir: Pointer<kobject>;
  readonly notes: uint;
  readonly attrs: Elements<bin_attribute>;
}
export interface module_param_attrs {
  readonly num: uint;
  readonly grp: attribute_group;
  readonly attrs: Elements<param_attribute>;
}
export interface module_sect_attr {
  readonly battr: bin_attribute;
  readonly address: ulong;
}
export interface module_sect_attrs {
  readonly grp: attribute_group;
  readonly nsections: uint;
  readonly attrs: Elements<module_sect_attr>;
}
export interface mount {
  readonly mnt_hash: hlist_node;
  readonly mnt_parent: Pointer<mount>;
  readonly mnt_mountpoint: Pointer<dentry>;
  readonly mnt: vfsmount;
  readonly mnt_rcu: callback_head;
  readonly mnt_llist: llist_node;
  readonly mnt_pcp: Pointer<mnt_pcp>;
  readonly mnt_mounts: list_head;
  readonly mnt_child: list_head;
  readonly mnt_instance: list_head;
  readonly mnt_devname: string;
  readonly mnt_list: list_head;
  readonly mnt_expire: list_head;
  readonly mnt_share: list_head;
  readonly mnt_slave_list: list_head;
  readonly mnt_slave: list_head;
  readonly mnt_master: Pointer<mount>;
  readonly mnt_ns: Pointer<mnt_namespace>;
  readonly mnt_mp: Pointer<mountpoint>;
  readonly mnt_mp_list: hlist_node;
  readonly mnt_umount: hlist_node;
  readonly mnt_umounting: list_head;
  readonly mnt_fsnotify_marks: Pointer<fsnotify_mark_connector>;
  readonly mnt_fsnotify_mask: __u32;
  readonly mnt_id: int;
  readonly mnt_group_id: int;
  readonly mnt_expiry_mark: int;
  readonly mnt_pins: hlist_head;
  readonly mnt_stuck_children: hlist_head;
}
export interface mountpoint {
  readonly m_hash: hlist_node;
  readonly m_dentry: Pointer<dentry>;
  readonly m_list: hlist_head;
  readonly m_count: int;
}
export interface mptcp_mib {
  readonly mibs: Elements<ulong, Below57>;
}
export interface mq_attr {
  readonly mq_flags: __kernel_long_t;
  readonly mq_maxmsg: __kernel_long_t;
  readonly mq_msgsize: __kernel_long_t;
  readonly mq_curmsgs: __kernel_long_t;
  readonly __reserved: Elements<__kernel_long_t, Below4>;
}
export interface msghdr {
  readonly msg_name: number;
  readonly msg_namelen: int;
  readonly msg_inq: int;
  readonly msg_iter: iov_iter;
  readonly msg_control: number;
  readonly msg_control_user: number;
  readonly msg_control_is_user: boolean;
  readonly msg_get_inq: boolean;
  readonly msg_flags: uint;
  readonly msg_controllen: __kernel_size_t;
  readonly msg_iocb: Pointer<kiocb>;
  readonly msg_ubuf: Pointer<ubuf_info>;
  readonly sg_from_iter: number;
}
export interface msi_desc {
  readonly irq: uint;
  readonly nvec_used: uint;
  readonly dev: Pointer<device>;
  readonly msg: msi_msg;
  readonly affinity: Pointer<irq_affinity_desc>;
  readonly iommu_msi_iova: u64;
  readonly iommu_msi_shift: u64;
  readonly sysfs_attrs: Pointer<device_attribute>;
  readonly write_msi_msg: number;
  readonly write_msi_msg_data: number;
  readonly msi_index: u16;
  readonly pci: pci_msi_desc;
}
export interface msi_device_data {
  readonly properties: ulong;
  readonly platform_data: Pointer<platform_msi_priv_data>;
  readonly mutex: mutex;
  readonly __store: xarray;
  readonly __iter_idx: ulong;
}
export interface msi_msg {
  readonly address_lo: u32;
  readonly arch_addr_lo: x86_msi_addr_lo;
  readonly address_hi: u32;
  readonly arch_addr_hi: x86_msi_addr_hi;
  readonly data: u32;
  readonly arch_data: x86_msi_data;
}
export interface mutex {
  readonly owner: atomic_long_t;
  readonly wait_lock: raw_spinlock;
  readonly osq: optimistic_spin_queue;
  readonly wait_list: list_head;
}
export interface nameidata {
  readonly path: path;
  readonly last: qstr;
  readonly root: path;
  readonly inode: Pointer<inode>;
  readonly flags: uint;
  readonly state: uint;
  readonly seq: uint;
  readonly next_seq: uint;
  readonly m_seq: uint;
  readonly r_seq: uint;
  readonly last_type: int;
  readonly depth: uint;
  readonly total_link_count: int;
  readonly stack: Pointer<saved>;
  readonly internal: Elements<saved, Below2>;
  readonly name: Pointer<filename>;
  readonly saved: Pointer<nameidata>;
  readonly root_seq: uint;
  readonly dfd: int;
  readonly dir_uid: kuid_t;
  readonly dir_mode: umode_t;
}
export interface napi_struct {
  readonly poll_list: list_head;
  readonly state: ulong;
  readonly weight: int;
  readonly defer_hard_irqs_count: int;
  readonly gro_bitmask: ulong;
  readonly poll: number;
  readonly poll_owner: int;
  readonly dev: Pointer<net_device>;
  readonly gro_hash: Elements<gro_list, Below8>;
  readonly skb: Pointer<sk_buff>;
  readonly rx_list: list_head;
  readonly rx_count: int;
  readonly timer: hrtimer;
  readonly dev_list: list_head;
  readonly napi_hash_node: hlist_node;
  readonly napi_id: uint;
  readonly thread: Pointer<task_struct>;
}
export interface ndisc_ops {
  readonly is_useropt: number;
  readonly parse_options: number;
  readonly update: number;
  readonly opt_addr_space: number;
  readonly fill_addr_option: number;
  readonly prefix_rcv_add_addr: number;
}
export interface neigh_hash_table {
  readonly hash_buckets: PointerTo<Pointer<neighbour>>;
  readonly hash_shift: uint;
  readonly hash_rnd: Elements<__u32, Below4>;
  readonly rcu: callback_head;
}
export interface neigh_ops {
  readonly family: int;
  readonly solicit: number;
  readonly error_report: number;
  readonly output: number;
  readonly connected_output: number;
}
export interface neigh_parms {
  readonly net: possible_net_t;
  readonly dev: Pointer<net_device>;
  readonly dev_tracker: netns_tracker;
  readonly list: list_head;
  readonly neigh_setup: number;
  readonly tbl: Pointer<neigh_table>;
  readonly sysctl_table: number;
  readonly dead: int;
  readonly refcnt: refcount_struct;
  readonly callback_head: callback_head;
  readonly reachable_time: int;
  readonly qlen: u32;
  readonly data: Elements<int, Below14>;
  readonly data_state: Elements<ulong, Below1>;
}
export interface neigh_statistics {
  readonly allocs: ulong;
  readonly destroys: ulong;
  readonly hash_grows: ulong;
  readonly res_failed: ulong;
  readonly lookups: ulong;
  readonly hits: ulong;
  readonly rcv_probes_mcast: ulong;
  readonly rcv_probes_ucast: ulong;
  readonly periodic_gc_runs: ulong;
  readonly forced_gc_runs: ulong;
  readonly unres_discards: ulong;
  readonly table_fulls: ulong;
}
export interface neigh_table {
  readonly family: int;
  readonly entry_size: uint;
  readonly key_len: uint;
  readonly protocol: __be16;
  readonly hash: number;
  readonly key_eq: number;
  readonly constructor: number;
  readonly pconstructor: number;
  readonly pdestructor: number;
  readonly proxy_redo: number;
  readonly is_multicast: number;
  readonly allow_add: number;
  readonly id: string;
  readonly parms: neigh_parms;
  readonly parms_list: list_head;
  readonly gc_interval: int;
  readonly gc_thresh1: int;
  readonly gc_thresh2: int;
  readonly gc_thresh3: int;
  readonly last_flush: ulong;
  readonly gc_work: delayed_work;
  readonly managed_work: delayed_work;
  readonly proxy_timer: timer_list;
  readonly proxy_queue: sk_buff_head;
  readonly entries: atomic_t;
  readonly gc_entries: atomic_t;
  readonly gc_list: list_head;
  readonly managed_list: list_head;
  readonly lock: rwlock_t;
  readonly last_rand: ulong;
  readonly stats: Pointer<neigh_statistics>;
  readonly nht: Pointer<neigh_hash_table>;
  readonly phash_buckets: PointerTo<Pointer<pneigh_entry>>;
}
export interface neighbour {
  readonly next: Pointer<neighbour>;
  readonly tbl: Pointer<neigh_table>;
  readonly parms: Pointer<neigh_parms>;
  readonly confirmed: ulong;
  readonly updated: ulong;
  readonly lock: rwlock_t;
  readonly refcnt: refcount_struct;
  readonly arp_queue_len_bytes: uint;
  readonly arp_queue: sk_buff_head;
  readonly timer: timer_list;
  readonly used: ulong;
  readonly probes: atomic_t;
  readonly nud_state: u8;
  readonly type: u8;
  readonly dead: u8;
  readonly protocol: u8;
  readonly flags: u32;
  readonly ha_lock: seqlock_t;
  readonly ha: string;
  readonly hh: hh_cache;
  readonly output: number;
  readonly ops: Pointer<neigh_ops>;
  readonly gc_list: list_head;
  readonly managed_list: list_head;
  readonly rcu: callback_head;
  readonly dev: Pointer<net_device>;
  readonly dev_tracker: netns_tracker;
  readonly primary_key: Elements<u8>;
}
export interface net {
  readonly passive: refcount_struct;
  readonly rules_mod_lock: spinlock;
  readonly dev_unreg_count: atomic_t;
  readonly dev_base_seq: uint;
  readonly ifindex: int;
  readonly nsid_lock: spinlock;
  readonly fnhe_genid: atomic_t;
  readonly list: list_head;
  readonly exit_list: list_head;
  readonly defer_free_list: llist_node;
  readonly cleanup_list: llist_node;
  readonly key_domain: Pointer<key_tag>;
  readonly user_ns: Pointer<user_namespace>;
  readonly ucounts: Pointer<ucounts>;
  readonly netns_ids: idr;
  readonly ns: ns_common;
  readonly refcnt_tracker: ref_tracker_dir;
  readonly dev_base_head: list_head;
  readonly proc_net: Pointer<proc_dir_entry>;
  readonly proc_net_stat: Pointer<proc_dir_entry>;
  readonly sysctls: ctl_table_set;
  readonly rtnl: Pointer<sock>;
  readonly genl_sock: Pointer<sock>;
  readonly uevent_sock: Pointer<uevent_sock>;
  readonly dev_name_head: Pointer<hlist_head>;
  readonly dev_index_head: Pointer<hlist_head>;
  readonly netdev_chain: raw_notifier_head;
  readonly hash_mix: u32;
  readonly loopback_dev: Pointer<net_device>;
  readonly rules_ops: list_head;
  readonly core: netns_core;
  readonly mib: netns_mib;
  readonly packet: netns_packet;
  readonly unx: netns_unix;
  readonly nexthop: netns_nexthop;
  readonly ipv4: netns_ipv4;
  readonly ipv6: netns_ipv6;
  readonly ieee802154_lowpan: netns_ieee802154_lowpan;
  readonly sctp: netns_sctp;
  readonly nf: netns_nf;
  readonly ct: netns_ct;
  readonly nft: netns_nftables;
  readonly ft: netns_ft;
  readonly wext_nlevents: sk_buff_head;
  readonly gen: Pointer<net_generic>;
  readonly bpf: netns_bpf;
  readonly xfrm: netns_xfrm;
  readonly net_cookie: u64;
  readonly ipvs: number;
  readonly mpls: netns_mpls;
  readonly can: netns_can;
  readonly xdp: netns_xdp;
  readonly crypto_nlsk: Pointer<sock>;
  readonly diag_nlsk: Pointer<sock>;
  readonly smc: netns_smc;
}
export interface net_device {
  readonly name: string;
  readonly name_node: Pointer<netdev_name_node>;
  readonly ifalias: Pointer<dev_ifalias>;
  readonly mem_end: ulong;
  readonly mem_start: ulong;
  readonly base_addr: ulong;
  readonly state: ulong;
  readonly dev_list: list_head;
  readonly napi_list: list_head;
  readonly unreg_list: list_head;
  readonly close_list: list_head;
  readonly ptype_all: list_head;
  readonly ptype_specific: list_head;
  readonly adj_list: {
    readonly upper: list_head;
    readonly lower: list_head;
  };
  readonly flags: uint;
  readonly priv_flags: u64;
  readonly netdev_ops: Pointer<net_device_ops>;
  readonly ifindex: int;
  readonly gflags: ushort;
  readonly hard_header_len: ushort;
  readonly mtu: uint;
  readonly needed_headroom: ushort;
  readonly needed_tailroom: ushort;
  readonly features: netdev_features_t;
  readonly hw_features: netdev_features_t;
  readonly wanted_features: netdev_features_t;
  readonly vlan_features: netdev_features_t;
  readonly hw_enc_features: netdev_features_t;
  readonly mpls_features: netdev_features_t;
  readonly gso_partial_features: netdev_features_t;
  readonly min_mtu: uint;
  readonly max_mtu: uint;
  readonly type: ushort;
  readonly min_header_len: u8;
  readonly name_assign_type: u8;
  readonly group: int;
  readonly stats: net_device_stats;
  readonly core_stats: Pointer<net_device_core_stats>;
  readonly carrier_up_count: atomic_t;
  readonly carrier_down_count: atomic_t;
  readonly wireless_handlers: Pointer<iw_handler_def>;
  readonly wireless_data: Pointer<iw_public_data>;
  readonly ethtool_ops: Pointer<ethtool_ops>;
  readonly l3mdev_ops: Pointer<l3mdev_ops>;
  readonly ndisc_ops: Pointer<ndisc_ops>;
  readonly xfrmdev_ops: Pointer<xfrmdev_ops>;
  readonly tlsdev_ops: Pointer<tlsdev_ops>;
  readonly header_ops: Pointer<header_ops>;
  readonly operstate: u8;
  readonly link_mode: u8;
  readonly if_port: u8;
  readonly dma: u8;
  readonly perm_addr: string;
  readonly addr_assign_type: u8;
  readonly addr_len: u8;
  readonly upper_level: u8;
  readonly lower_level: u8;
  readonly neigh_priv_len: ushort;
  readonly dev_id: ushort;
  readonly dev_port: ushort;
  readonly padded: ushort;
  readonly addr_list_lock: spinlock;
  readonly irq: int;
  readonly uc: netdev_hw_addr_list;
  readonly mc: netdev_hw_addr_list;
  readonly dev_addrs: netdev_hw_addr_list;
  readonly queues_kset: Pointer<kset>;
  readonly promiscuity: uint;
  readonly allmulti: uint;
  readonly uc_promisc: boolean;
  readonly ip_ptr: Pointer<in_device>;
  readonly ip6_ptr: Pointer<inet6_dev>;
  readonly vlan_info: Pointer<vlan_info>;
  readonly tipc_ptr: number;
  readonly atalk_ptr: number;
  readonly ax25_ptr: Pointer<ax25_dev>;
  readonly ieee80211_ptr: Pointer<wireless_dev>;
  readonly ieee802154_ptr: Pointer<wpan_dev>;
  readonly mpls_ptr: number;
  readonly dev_addr: string;
  readonly _rx: Pointer<netdev_rx_queue>;
  readonly num_rx_queues: uint;
  readonly real_num_rx_queues: uint;
  readonly xdp_prog: Pointer<bpf_prog>;
  readonly gro_flush_timeout: ulong;
  readonly napi_defer_hard_irqs: int;
  readonly gro_max_size: uint;
  readonly rx_handler: number;
  readonly rx_handler_data: number;
  readonly miniq_ingress: Pointer<mini_Qdisc>;
  readonly ingress_queue: Pointer<netdev_queue>;
  readonly nf_hooks_ingress: Pointer<nf_hook_entries>;
  readonly broadcast: string;
  readonly rx_cpu_rmap: Pointer<cpu_rmap>;
  readonly index_hlist: hlist_node;
  readonly _tx: Pointer<netdev_queue>;
  readonly num_tx_queues: uint;
  readonly real_num_tx_queues: uint;
  readonly qdisc: Pointer<Qdisc>;
  readonly tx_queue_len: uint;
  readonly tx_global_lock: spinlock;
  readonly xdp_bulkq: Pointer<xdp_dev_bulk_queue>;
  readonly xps_maps: Elements<Pointer<xps_dev_maps>, Below2>;
  readonly miniq_egress: Pointer<mini_Qdisc>;
  readonly nf_hooks_egress: Pointer<nf_hook_entries>;
  readonly qdisc_hash: Elements<hlist_head, Below16>;
  readonly watchdog_timer: timer_list;
  readonly watchdog_timeo: int;
  readonly watchdog_lock: spinlock;
  readonly watchdog_ref_held: boolean;
  readonly proto_down_reason: u32;
  readonly todo_list: list_head;
  readonly pcpu_refcnt: PointerTo<int>;
  readonly refcnt_tracker: ref_tracker_dir;
  readonly link_watch_list: list_head;
  readonly reg_state: u8;
  readonly dismantle: boolean;
  readonly rtnl_link_state: uint;
  readonly needs_free_netdev: boolean;
  readonly priv_destructor: number;
  readonly npinfo: Pointer<netpoll_info>;
  readonly nd_net: possible_net_t;
  readonly ml_priv: number;
  readonly ml_priv_type: netdev_ml_priv_type;
  readonly pcpu_stat_type: netdev_stat_type;
  readonly lstats: Pointer<pcpu_lstats>;
  readonly tstats: Pointer<pcpu_sw_netstats>;
  readonly dstats: Pointer<pcpu_dstats>;
  readonly garp_port: number;
  readonly mrp_port: number;
  readonly dm_private: number;
  readonly dev: device;
  readonly sysfs_groups: Elements<Pointer<attribute_group>, Below4>;
  readonly sysfs_rx_queue_group: Pointer<attribute_group>;
  readonly rtnl_link_ops: Pointer<rtnl_link_ops>;
  readonly gso_max_size: uint;
  readonly tso_max_size: uint;
  readonly gso_max_segs: u16;
  readonly tso_max_segs: u16;
  readonly dcbnl_ops: Pointer<dcbnl_rtnl_ops>;
  readonly num_tc: s16;
  readonly tc_to_txq: Elements<netdev_tc_txq, Below16>;
  readonly prio_tc_map: Elements<u8, Below16>;
  readonly fcoe_ddp_xid: uint;
  readonly priomap: Pointer<netprio_map>;
  readonly phydev: Pointer<phy_device>;
  readonly sfp_bus: Pointer<sfp_bus>;
  readonly qdisc_tx_busylock: Pointer<lock_class_key>;
  readonly proto_down: boolean;
  readonly wol_enabled: uint;
  readonly threaded: uint;
  readonly net_notifier_list: list_head;
  readonly macsec_ops: Pointer<macsec_ops>;
  readonly udp_tunnel_nic_info: Pointer<udp_tunnel_nic_info>;
  readonly udp_tunnel_nic: number;
  readonly xdp_state: Elements<bpf_xdp_entity, Below3>;
  readonly dev_addr_shadow: Elements<u8, Below32>;
  readonly linkwatch_dev_tracker: netns_tracker;
  readonly watchdog_dev_tracker: netns_tracker;
  readonly dev_registered_tracker: netns_tracker;
  readonly offload_xstats_l3: Pointer<rtnl_hw_stats64>;
}
export interface net_device_core_stats {
  readonly rx_dropped: ulong;
  readonly tx_dropped: ulong;
  readonly rx_nohandler: ulong;
  readonly rx_otherhost_dropped: ulong;
}
export interface net_device_ops {
  readonly ndo_init: number;
  readonly ndo_uninit: number;
  readonly ndo_open: number;
  readonly ndo_stop: number;
  readonly ndo_start_xmit: number;
  readonly ndo_features_check: number;
  readonly ndo_select_queue: number;
  readonly ndo_change_rx_flags: number;
  readonly ndo_set_rx_mode: number;
  readonly ndo_set_mac_address: number;
  readonly ndo_validate_addr: number;
  readonly ndo_do_ioctl: number;
  readonly ndo_eth_ioctl: number;
  readonly ndo_siocbond: number;
  readonly ndo_siocwandev: number;
  readonly ndo_siocdevprivate: number;
  readonly ndo_set_config: number;
  readonly ndo_change_mtu: number;
  readonly ndo_neigh_setup: number;
  readonly ndo_tx_timeout: number;
  readonly ndo_get_stats64: number;
  readonly ndo_has_offload_stats: number;
  readonly ndo_get_offload_stats: number;
  readonly ndo_get_stats: number;
  readonly ndo_vlan_rx_add_vid: number;
  readonly ndo_vlan_rx_kill_vid: number;
  readonly ndo_poll_controller: number;
  readonly ndo_netpoll_setup: number;
  readonly ndo_netpoll_cleanup: number;
  readonly ndo_set_vf_mac: number;
  readonly ndo_set_vf_vlan: number;
  readonly ndo_set_vf_rate: number;
  readonly ndo_set_vf_spoofchk: number;
  readonly ndo_set_vf_trust: number;
  readonly ndo_get_vf_config: number;
  readonly ndo_set_vf_link_state: number;
  readonly ndo_get_vf_stats: number;
  readonly ndo_set_vf_port: number;
  readonly ndo_get_vf_port: number;
  readonly ndo_get_vf_guid: number;
  readonly ndo_set_vf_guid: number;
  readonly ndo_set_vf_rss_query_en: number;
  readonly ndo_setup_tc: number;
  readonly ndo_fcoe_enable: number;
  readonly ndo_fcoe_disable: number;
  readonly ndo_fcoe_ddp_setup: number;
  readonly ndo_fcoe_ddp_done: number;
  readonly ndo_fcoe_ddp_target: number;
  readonly ndo_fcoe_get_hbainfo: number;
  readonly ndo_fcoe_get_wwn: number;
  readonly ndo_rx_flow_steer: number;
  readonly ndo_add_slave: number;
  readonly ndo_del_slave: number;
  readonly ndo_get_xmit_slave: number;
  readonly ndo_sk_get_lower_dev: number;
  readonly ndo_fix_features: number;
  readonly ndo_set_features: number;
  readonly ndo_neigh_construct: number;
  readonly ndo_neigh_destroy: number;
  readonly ndo_fdb_add: number;
  readonly ndo_fdb_del: number;
  readonly ndo_fdb_del_bulk: number;
  readonly ndo_fdb_dump: number;
  readonly ndo_fdb_get: number;
  readonly ndo_bridge_setlink: number;
  readonly ndo_bridge_getlink: number;
  readonly ndo_bridge_dellink: number;
  readonly ndo_change_carrier: number;
  readonly ndo_get_phys_port_id: number;
  readonly ndo_get_port_parent_id: number;
  readonly ndo_get_phys_port_name: number;
  readonly ndo_dfwd_add_station: number;
  readonly ndo_dfwd_del_station: number;
  readonly ndo_set_tx_maxrate: number;
  readonly ndo_get_iflink: number;
  readonly ndo_fill_metadata_dst: number;
  readonly ndo_set_rx_headroom: number;
  readonly ndo_bpf: number;
  readonly ndo_xdp_xmit: number;
  readonly ndo_xdp_get_xmit_slave: number;
  readonly ndo_xsk_wakeup: number;
  readonly ndo_get_devlink_port: number;
  readonly ndo_tunnel_ctl: number;
  readonly ndo_get_peer_dev: number;
  readonly ndo_fill_forward_path: number;
  readonly ndo_get_tstamp: number;
}
export interface net_device_stats {
  readonly rx_packets: ulong;
  readonly __rx_packets: atomic_long_t;
  readonly tx_packets: ulong;
  readonly __tx_packets: atomic_long_t;
  readonly rx_bytes: ulong;
  readonly __rx_bytes: atomic_long_t;
  readonly tx_bytes: ulong;
  readonly __tx_bytes: atomic_long_t;
  readonly rx_errors: ulong;
  readonly __rx_errors: atomic_long_t;
  readonly tx_errors: ulong;
  readonly __tx_errors: atomic_long_t;
  readonly rx_dropped: ulong;
  readonly __rx_dropped: atomic_long_t;
  readonly tx_dropped: ulong;
  readonly __tx_dropped: atomic_long_t;
  readonly multicast: ulong;
  readonly __multicast: atomic_long_t;
  readonly collisions: ulong;
  readonly __collisions: atomic_long_t;
  readonly rx_length_errors: ulong;
  readonly __rx_length_errors: atomic_long_t;
  readonly rx_over_errors: ulong;
  readonly __rx_over_errors: atomic_long_t;
  readonly rx_crc_errors: ulong;
  readonly __rx_crc_errors: atomic_long_t;
  readonly rx_frame_errors: ulong;
  readonly __rx_frame_errors: atomic_long_t;
  readonly rx_fifo_errors: ulong;
  readonly __rx_fifo_errors: atomic_long_t;
  readonly rx_missed_errors: ulong;
  readonly __rx_missed_errors: atomic_long_t;
  readonly tx_aborted_errors: ulong;
  readonly __tx_aborted_errors: atomic_long_t;
  readonly tx_carrier_errors: ulong;
  readonly __tx_carrier_errors: atomic_long_t;
  readonly tx_fifo_errors: ulong;
  readonly __tx_fifo_errors: atomic_long_t;
  readonly tx_heartbeat_errors: ulong;
  readonly __tx_heartbeat_errors: atomic_long_t;
  readonly tx_window_errors: ulong;
  readonly __tx_window_errors: atomic_long_t;
  readonly rx_compressed: ulong;
  readonly __rx_compressed: atomic_long_t;
  readonly tx_compressed: ulong;
  readonly __tx_compressed: atomic_long_t;
}
export interface net_generic {
  readonly s: {
    readonly len: uint;
    readonly rcu: callback_head;
  };
  readonly __empty_ptr: netns_tracker;
  readonly ptr: Elements<number>;
}
export interface net_rate_estimator {
  readonly bstats: Pointer<gnet_stats_basic_sync>;
  readonly stats_lock: Pointer<spinlock>;
  readonly running: boolean;
  readonly cpu_bstats: Pointer<gnet_stats_basic_sync>;
  readonly ewma_log: u8;
  readonly intvl_log: u8;
  readonly seq: seqcount;
  readonly last_packets: u64;
  readonly last_bytes: u64;
  readonly avpps: u64;
  readonly avbps: u64;
  readonly next_jiffies: ulong;
  readonly timer: timer_list;
  readonly rcu: callback_head;
}
export interface netdev_hw_addr_list {
  readonly list: list_head;
  readonly count: int;
  readonly tree: rb_root;
}
export interface netdev_name_node {
  readonly hlist: hlist_node;
  readonly list: list_head;
  readonly dev: Pointer<net_device>;
  readonly name: string;
}
export interface netdev_queue {
  readonly dev: Pointer<net_device>;
  readonly dev_tracker: netns_tracker;
  readonly qdisc: Pointer<Qdisc>;
  readonly qdisc_sleeping: Pointer<Qdisc>;
  readonly kobj: kobject;
  readonly numa_node: int;
  readonly tx_maxrate: ulong;
  readonly trans_timeout: atomic_long_t;
  readonly sb_dev: Pointer<net_device>;
  readonly pool: Pointer<xsk_buff_pool>;
  readonly _xmit_lock: spinlock;
  readonly xmit_lock_owner: int;
  readonly trans_start: ulong;
  readonly state: ulong;
  readonly dql: dql;
}
export interface netdev_rx_queue {
  readonly xdp_rxq: xdp_rxq_info;
  readonly rps_map: Pointer<rps_map>;
  readonly rps_flow_table: Pointer<rps_dev_flow_table>;
  readonly kobj: kobject;
  readonly dev: Pointer<net_device>;
  readonly dev_tracker: netns_tracker;
  readonly pool: Pointer<xsk_buff_pool>;
}
export interface netdev_tc_txq {
  readonly count: u16;
  readonly offset: u16;
}
export interface netlink_range_validation {
  readonly min: u64;
  readonly max: u64;
}
export interface netlink_range_validation_signed {
  readonly min: s64;
  readonly max: s64;
}
export interface netns_bpf {
  readonly run_array: Elements<Pointer<bpf_prog_array>, Below2>;
  readonly progs: Elements<Pointer<bpf_prog>, Below2>;
  readonly links: Elements<list_head, Below2>;
}
export interface netns_can {
  readonly proc_dir: Pointer<proc_dir_entry>;
  readonly pde_stats: Pointer<proc_dir_entry>;
  readonly pde_reset_stats: Pointer<proc_dir_entry>;
  readonly pde_rcvlist_all: Pointer<proc_dir_entry>;
  readonly pde_rcvlist_fil: Pointer<proc_dir_entry>;
  readonly pde_rcvlist_inv: Pointer<proc_dir_entry>;
  readonly pde_rcvlist_sff: Pointer<proc_dir_entry>;
  readonly pde_rcvlist_eff: Pointer<proc_dir_entry>;
  readonly pde_rcvlist_err: Pointer<proc_dir_entry>;
  readonly bcmproc_dir: Pointer<proc_dir_entry>;
  readonly rx_alldev_list: number;
  readonly rcvlists_lock: spinlock;
  readonly stattimer: timer_list;
  readonly pkg_stats: number;
  readonly rcv_lists_stats: number;
  readonly cgw_list: hlist_head;
}
export interface netns_core {
  readonly sysctl_hdr: Pointer<ctl_table_header>;
  readonly sysctl_somaxconn: int;
  readonly sysctl_txrehash: u8;
  readonly prot_inuse: Pointer<prot_inuse>;
}
export interface netns_ct {
  readonly ecache_dwork_pending: boolean;
  readonly sysctl_log_invalid: u8;
  readonly sysctl_events: u8;
  readonly sysctl_acct: u8;
  readonly sysctl_tstamp: u8;
  readonly sysctl_checksum: u8;
  readonly stat: Pointer<ip_conntrack_stat>;
  readonly nf_conntrack_event_cb: Pointer<nf_ct_event_notifier>;
  readonly nf_ct_proto: nf_ip_net;
  readonly labels_used: uint;
}
export interface netns_ft {
  readonly stat: Pointer<nf_flow_table_stat>;
}
export interface netns_ieee802154_lowpan {
  readonly sysctl: netns_sysctl_lowpan;
  readonly fqdir: Pointer<fqdir>;
}
export interface netns_ipv4 {
  readonly tcp_death_row: inet_timewait_death_row;
  readonly forw_hdr: Pointer<ctl_table_header>;
  readonly frags_hdr: Pointer<ctl_table_header>;
  readonly ipv4_hdr: Pointer<ctl_table_header>;
  readonly route_hdr: Pointer<ctl_table_header>;
  readonly xfrm4_hdr: Pointer<ctl_table_header>;
  readonly devconf_all: Pointer<ipv4_devconf>;
  readonly devconf_dflt: Pointer<ipv4_devconf>;
  readonly ra_chain: Pointer<ip_ra_chain>;
  readonly ra_mutex: mutex;
  readonly rules_ops: Pointer<fib_rules_ops>;
  readonly fib_main: Pointer<fib_table>;
  readonly fib_default: Pointer<fib_table>;
  readonly fib_rules_require_fldissect: uint;
  readonly fib_has_custom_rules: boolean;
  readonly fib_has_custom_local_routes: boolean;
  readonly fib_offload_disabled: boolean;
  readonly sysctl_tcp_shrink_window: u8;
  readonly fib_num_tclassid_users: atomic_t;
  readonly fib_table_hash: Pointer<hlist_head>;
  readonly fibnl: Pointer<sock>;
  readonly mc_autojoin_sk: Pointer<sock>;
  readonly peers: Pointer<inet_peer_base>;
  readonly fqdir: Pointer<fqdir>;
  readonly sysctl_icmp_echo_ignore_all: u8;
  readonly sysctl_icmp_echo_enable_probe: u8;
  readonly sysctl_icmp_echo_ignore_broadcasts: u8;
  readonly sysctl_icmp_ignore_bogus_error_responses: u8;
  readonly sysctl_icmp_errors_use_inbound_ifaddr: u8;
  readonly sysctl_icmp_ratelimit: int;
  readonly sysctl_icmp_ratemask: int;
  readonly sysctl_icmp_msgs_per_sec: int;
  readonly sysctl_icmp_msgs_burst: int;
  readonly icmp_global_credit: atomic_t;
  readonly icmp_global_stamp: u32;
  readonly ip_rt_min_pmtu: u32;
  readonly ip_rt_mtu_expires: int;
  readonly ip_rt_min_advmss: int;
  readonly ip_local_ports: local_ports;
  readonly sysctl_tcp_ecn: u8;
  readonly sysctl_tcp_ecn_fallback: u8;
  readonly sysctl_ip_default_ttl: u8;
  readonly sysctl_ip_no_pmtu_disc: u8;
  readonly sysctl_ip_fwd_use_pmtu: u8;
  readonly sysctl_ip_fwd_update_priority: u8;
  readonly sysctl_ip_nonlocal_bind: u8;
  readonly sysctl_ip_autobind_reuse: u8;
  readonly sysctl_ip_dynaddr: u8;
  readonly sysctl_ip_early_demux: u8;
  readonly sysctl_raw_l3mdev_accept: u8;
  readonly sysctl_tcp_early_demux: u8;
  readonly sysctl_udp_early_demux: u8;
  readonly sysctl_nexthop_compat_mode: u8;
  readonly sysctl_fwmark_reflect: u8;
  readonly sysctl_tcp_fwmark_accept: u8;
  readonly sysctl_tcp_l3mdev_accept: u8;
  readonly sysctl_tcp_mtu_probing: u8;
  readonly sysctl_tcp_mtu_probe_floor: int;
  readonly sysctl_tcp_base_mss: int;
  readonly sysctl_tcp_min_snd_mss: int;
  readonly sysctl_tcp_probe_threshold: int;
  readonly sysctl_tcp_probe_interval: u32;
  readonly sysctl_tcp_keepalive_time: int;
  readonly sysctl_tcp_keepalive_intvl: int;
  readonly sysctl_tcp_keepalive_probes: u8;
  readonly sysctl_tcp_syn_retries: u8;
  readonly sysctl_tcp_synack_retries: u8;
  readonly sysctl_tcp_syncookies: u8;
  readonly sysctl_tcp_migrate_req: u8;
  readonly sysctl_tcp_comp_sack_nr: u8;
  readonly sysctl_tcp_reordering: int;
  readonly sysctl_tcp_retries1: u8;
  readonly sysctl_tcp_retries2: u8;
  readonly sysctl_tcp_orphan_retries: u8;
  readonly sysctl_tcp_tw_reuse: u8;
  readonly sysctl_tcp_fin_timeout: int;
  readonly sysctl_tcp_notsent_lowat: uint;
  readonly sysctl_tcp_sack: u8;
  readonly sysctl_tcp_window_scaling: u8;
  readonly sysctl_tcp_timestamps: u8;
  readonly sysctl_tcp_early_retrans: u8;
  readonly sysctl_tcp_recovery: u8;
  readonly sysctl_tcp_thin_linear_timeouts: u8;
  readonly sysctl_tcp_slow_start_after_idle: u8;
  readonly sysctl_tcp_retrans_collapse: u8;
  readonly sysctl_tcp_stdurg: u8;
  readonly sysctl_tcp_rfc1337: u8;
  readonly sysctl_tcp_abort_on_overflow: u8;
  readonly sysctl_tcp_fack: u8;
  readonly sysctl_tcp_max_reordering: int;
  readonly sysctl_tcp_adv_win_scale: int;
  readonly sysctl_tcp_dsack: u8;
  readonly sysctl_tcp_app_win: u8;
  readonly sysctl_tcp_frto: u8;
  readonly sysctl_tcp_nometrics_save: u8;
  readonly sysctl_tcp_no_ssthresh_metrics_save: u8;
  readonly sysctl_tcp_moderate_rcvbuf: u8;
  readonly sysctl_tcp_tso_win_divisor: u8;
  readonly sysctl_tcp_workaround_signed_windows: u8;
  readonly sysctl_tcp_limit_output_bytes: int;
  readonly sysctl_tcp_challenge_ack_limit: int;
  readonly sysctl_tcp_min_rtt_wlen: int;
  readonly sysctl_tcp_min_tso_segs: u8;
  readonly sysctl_tcp_tso_rtt_log: u8;
  readonly sysctl_tcp_autocorking: u8;
  readonly sysctl_tcp_reflect_tos: u8;
  readonly sysctl_tcp_invalid_ratelimit: int;
  readonly sysctl_tcp_pacing_ss_ratio: int;
  readonly sysctl_tcp_pacing_ca_ratio: int;
  readonly sysctl_tcp_wmem: Elements<int, Below3>;
  readonly sysctl_tcp_rmem: Elements<int, Below3>;
  readonly sysctl_tcp_child_ehash_entries: uint;
  readonly sysctl_tcp_comp_sack_delay_ns: ulong;
  readonly sysctl_tcp_comp_sack_slack_ns: ulong;
  readonly sysctl_max_syn_backlog: int;
  readonly sysctl_tcp_fastopen: int;
  readonly tcp_congestion_control: Pointer<tcp_congestion_ops>;
  readonly tcp_fastopen_ctx: Pointer<tcp_fastopen_context>;
  readonly sysctl_tcp_fastopen_blackhole_timeout: uint;
  readonly tfo_active_disable_times: atomic_t;
  readonly tfo_active_disable_stamp: ulong;
  readonly tcp_challenge_timestamp: u32;
  readonly tcp_challenge_count: u32;
  readonly sysctl_udp_wmem_min: int;
  readonly sysctl_udp_rmem_min: int;
  readonly sysctl_fib_notify_on_flag_change: u8;
  readonly sysctl_udp_l3mdev_accept: u8;
  readonly sysctl_igmp_llm_reports: u8;
  readonly sysctl_igmp_max_memberships: int;
  readonly sysctl_igmp_max_msf: int;
  readonly sysctl_igmp_qrv: int;
  readonly ping_group_range: ping_group_range;
  readonly dev_addr_genid: atomic_t;
  readonly sysctl_local_reserved_ports: PointerTo<ulong>;
  readonly sysctl_ip_prot_sock: int;
  readonly mr_tables: list_head;
  readonly mr_rules_ops: Pointer<fib_rules_ops>;
  readonly sysctl_fib_multipath_hash_fields: u32;
  readonly sysctl_fib_multipath_use_neigh: u8;
  readonly sysctl_fib_multipath_hash_policy: u8;
  readonly notifier_ops: Pointer<fib_notifier_ops>;
  readonly fib_seq: uint;
  readonly ipmr_notifier_ops: Pointer<fib_notifier_ops>;
  readonly ipmr_seq: uint;
  readonly rt_genid: atomic_t;
  readonly ip_id_key: siphash_key_t;
}
export interface netns_ipv6 {
  readonly ip6_dst_ops: dst_ops;
  readonly sysctl: netns_sysctl_ipv6;
  readonly devconf_all: Pointer<ipv6_devconf>;
  readonly devconf_dflt: Pointer<ipv6_devconf>;
  readonly peers: Pointer<inet_peer_base>;
  readonly fqdir: Pointer<fqdir>;
  readonly fib6_null_entry: Pointer<fib6_info>;
  readonly ip6_null_entry: Pointer<rt6_info>;
  readonly rt6_stats: Pointer<rt6_statistics>;
  readonly ip6_fib_timer: timer_list;
  readonly fib_table_hash: Pointer<hlist_head>;
  readonly fib6_main_tbl: Pointer<fib6_table>;
  readonly fib6_walkers: list_head;
  readonly fib6_walker_lock: rwlock_t;
  readonly fib6_gc_lock: spinlock;
  readonly ip6_rt_gc_expire: atomic_t;
  readonly ip6_rt_last_gc: ulong;
  readonly flowlabel_has_excl: u8;
  readonly fib6_has_custom_rules: boolean;
  readonly fib6_rules_require_fldissect: uint;
  readonly fib6_routes_require_src: uint;
  readonly ip6_prohibit_entry: Pointer<rt6_info>;
  readonly ip6_blk_hole_entry: Pointer<rt6_info>;
  readonly fib6_local_tbl: Pointer<fib6_table>;
  readonly fib6_rules_ops: Pointer<fib_rules_ops>;
  readonly ndisc_sk: Pointer<sock>;
  readonly tcp_sk: Pointer<sock>;
  readonly igmp_sk: Pointer<sock>;
  readonly mc_autojoin_sk: Pointer<sock>;
  readonly inet6_addr_lst: Pointer<hlist_head>;
  readonly addrconf_hash_lock: spinlock;
  readonly addr_chk_work: delayed_work;
  readonly mr6_tables: list_head;
  readonly mr6_rules_ops: Pointer<fib_rules_ops>;
  readonly dev_addr_genid: atomic_t;
  readonly fib6_sernum: atomic_t;
  readonly seg6_data: Pointer<seg6_pernet_data>;
  readonly notifier_ops: Pointer<fib_notifier_ops>;
  readonly ip6mr_notifier_ops: Pointer<fib_notifier_ops>;
  readonly ipmr_seq: uint;
  readonly ip6addrlbl_table: {
    readonly head: hlist_head;
    readonly lock: spinlock;
    readonly seq: u32;
  };
  readonly ioam6_data: Pointer<ioam6_pernet_data>;
}
export interface netns_mib {
  readonly ip_statistics: Pointer<ipstats_mib>;
  readonly ipv6_statistics: Pointer<ipstats_mib>;
  readonly tcp_statistics: Pointer<tcp_mib>;
  readonly net_statistics: Pointer<linux_mib>;
  readonly udp_statistics: Pointer<udp_mib>;
  readonly udp_stats_in6: Pointer<udp_mib>;
  readonly xfrm_statistics: Pointer<linux_xfrm_mib>;
  readonly tls_statistics: Pointer<linux_tls_mib>;
  readonly mptcp_statistics: Pointer<mptcp_mib>;
  readonly udplite_statistics: Pointer<udp_mib>;
  readonly udplite_stats_in6: Pointer<udp_mib>;
  readonly icmp_statistics: Pointer<icmp_mib>;
  readonly icmpmsg_statistics: Pointer<icmpmsg_mib>;
  readonly icmpv6_statistics: Pointer<icmpv6_mib>;
  readonly icmpv6msg_statistics: Pointer<icmpv6msg_mib>;
  readonly proc_net_devsnmp6: Pointer<proc_dir_entry>;
}
export interface netns_mpls {
  readonly ip_ttl_propagate: int;
  readonly default_ttl: int;
  readonly platform_labels: size_t;
  readonly platform_label: number;
  readonly platform_label_seq: seqcount;
  readonly ctl: Pointer<ctl_table_header>;
}
export interface netns_nexthop {
  readonly rb_root: rb_root;
  readonly devhash: Pointer<hlist_head>;
  readonly seq: uint;
  readonly last_id_allocated: u32;
  readonly notifier_chain: blocking_notifier_head;
}
export interface netns_nf {
  readonly proc_netfilter: Pointer<proc_dir_entry>;
  readonly nf_loggers: Elements<Pointer<nf_logger>, Below11>;
  readonly nf_log_dir_header: Pointer<ctl_table_header>;
  readonly hooks_ipv4: Elements<Pointer<nf_hook_entries>, Below5>;
  readonly hooks_ipv6: Elements<Pointer<nf_hook_entries>, Below5>;
  readonly hooks_arp: Elements<Pointer<nf_hook_entries>, Below3>;
  readonly hooks_bridge: Elements<Pointer<nf_hook_entries>, Below5>;
  readonly defrag_ipv4_users: uint;
  readonly defrag_ipv6_users: uint;
}
export interface netns_nftables {
  readonly gencursor: u8;
}
export interface netns_packet {
  readonly sklist_lock: mutex;
  readonly sklist: hlist_head;
}
export interface netns_sctp {
  readonly sctp_statistics: number;
  readonly proc_net_sctp: Pointer<proc_dir_entry>;
  readonly sysctl_header: Pointer<ctl_table_header>;
  readonly ctl_sock: Pointer<sock>;
  readonly udp4_sock: Pointer<sock>;
  readonly udp6_sock: Pointer<sock>;
  readonly udp_port: int;
  readonly encap_port: int;
  readonly local_addr_list: list_head;
  readonly addr_waitq: list_head;
  readonly addr_wq_timer: timer_list;
  readonly auto_asconf_splist: list_head;
  readonly addr_wq_lock: spinlock;
  readonly local_addr_lock: spinlock;
  readonly rto_initial: uint;
  readonly rto_min: uint;
  readonly rto_max: uint;
  readonly rto_alpha: int;
  readonly rto_beta: int;
  readonly max_burst: int;
  readonly cookie_preserve_enable: int;
  readonly sctp_hmac_alg: string;
  readonly valid_cookie_life: uint;
  readonly sack_timeout: uint;
  readonly hb_interval: uint;
  readonly probe_interval: uint;
  readonly max_retrans_association: int;
  readonly max_retrans_path: int;
  readonly max_retrans_init: int;
  readonly pf_retrans: int;
  readonly ps_retrans: int;
  readonly pf_enable: int;
  readonly pf_expose: int;
  readonly sndbuf_policy: int;
  readonly rcvbuf_policy: int;
  readonly default_auto_asconf: int;
  readonly addip_enable: int;
  readonly addip_noauth: int;
  readonly prsctp_enable: int;
  readonly reconf_enable: int;
  readonly auth_enable: int;
  readonly intl_enable: int;
  readonly ecn_enable: int;
  readonly scope_policy: int;
  readonly rwnd_upd_shift: int;
  readonly max_autoclose: ulong;
}
export interface netns_smc {
  readonly smc_stats: number;
  readonly mutex_fback_rsn: mutex;
  readonly fback_rsn: number;
  readonly limit_smc_hs: boolean;
  readonly smc_hdr: Pointer<ctl_table_header>;
  readonly sysctl_autocorking_size: uint;
  readonly sysctl_smcr_buf_type: uint;
  readonly sysctl_smcr_testlink_time: int;
  readonly sysctl_wmem: int;
  readonly sysctl_rmem: int;
}
export interface netns_sysctl_ipv6 {
  readonly hdr: Pointer<ctl_table_header>;
  readonly route_hdr: Pointer<ctl_table_header>;
  readonly icmp_hdr: Pointer<ctl_table_header>;
  readonly frags_hdr: Pointer<ctl_table_header>;
  readonly xfrm6_hdr: Pointer<ctl_table_header>;
  readonly flush_delay: int;
  readonly ip6_rt_max_size: int;
  readonly ip6_rt_gc_min_interval: int;
  readonly ip6_rt_gc_timeout: int;
  readonly ip6_rt_gc_interval: int;
  readonly ip6_rt_gc_elasticity: int;
  readonly ip6_rt_mtu_expires: int;
  readonly ip6_rt_min_advmss: int;
  readonly multipath_hash_fields: u32;
  readonly multipath_hash_policy: u8;
  readonly bindv6only: u8;
  readonly flowlabel_consistency: u8;
  readonly auto_flowlabels: u8;
  readonly icmpv6_time: int;
  readonly icmpv6_echo_ignore_all: u8;
  readonly icmpv6_echo_ignore_multicast: u8;
  readonly icmpv6_echo_ignore_anycast: u8;
  readonly icmpv6_ratemask: Elements<ulong, Below4>;
  readonly icmpv6_ratemask_ptr: PointerTo<ulong>;
  readonly anycast_src_echo_reply: u8;
  readonly ip_nonlocal_bind: u8;
  readonly fwmark_reflect: u8;
  readonly flowlabel_state_ranges: u8;
  readonly idgen_retries: int;
  readonly idgen_delay: int;
  readonly flowlabel_reflect: int;
  readonly max_dst_opts_cnt: int;
  readonly max_hbh_opts_cnt: int;
  readonly max_dst_opts_len: int;
  readonly max_hbh_opts_len: int;
  readonly seg6_flowlabel: int;
  readonly ioam6_id: u32;
  readonly ioam6_id_wide: u64;
  readonly skip_notify_on_dev_down: int;
  readonly fib_notify_on_flag_change: u8;
}
export interface netns_sysctl_lowpan {
  readonly frags_hdr: Pointer<ctl_table_header>;
}
export interface netns_tracker {
}
export interface netns_unix {
  readonly table: unix_table;
  readonly sysctl_max_dgram_qlen: int;
  readonly ctl: Pointer<ctl_table_header>;
}
export interface netns_xdp {
  readonly lock: mutex;
  readonly list: hlist_head;
}
export interface netns_xfrm {
  readonly state_all: list_head;
  readonly state_bydst: Pointer<hlist_head>;
  readonly state_bysrc: Pointer<hlist_head>;
  readonly state_byspi: Pointer<hlist_head>;
  readonly state_byseq: Pointer<hlist_head>;
  readonly state_hmask: uint;
  readonly state_num: uint;
  readonly state_hash_work: work_struct;
  readonly policy_all: list_head;
  readonly policy_byidx: Pointer<hlist_head>;
  readonly policy_idx_hmask: uint;
  readonly idx_generator: uint;
  readonly policy_inexact: Elements<hlist_head, Below3>;
  readonly policy_bydst: Elements<xfrm_policy_hash, Below3>;
  readonly policy_count: Elements<uint, Below6>;
  readonly policy_hash_work: work_struct;
  readonly policy_hthresh: xfrm_policy_hthresh;
  readonly inexact_bins: list_head;
  readonly nlsk: Pointer<sock>;
  readonly nlsk_stash: Pointer<sock>;
  readonly sysctl_aevent_etime: u32;
  readonly sysctl_aevent_rseqth: u32;
  readonly sysctl_larval_drop: int;
  readonly sysctl_acq_expires: u32;
  readonly policy_default: Elements<u8, Below3>;
  readonly sysctl_hdr: Pointer<ctl_table_header>;
  readonly xfrm4_dst_ops: dst_ops;
  readonly xfrm6_dst_ops: dst_ops;
  readonly xfrm_state_lock: spinlock;
  readonly xfrm_state_hash_generation: seqcount_spinlock;
  readonly xfrm_policy_hash_generation: seqcount_spinlock;
  readonly xfrm_policy_lock: spinlock;
  readonly xfrm_cfg_mutex: mutex;
}
export interface netpoll {
  readonly dev: Pointer<net_device>;
  readonly dev_tracker: netns_tracker;
  readonly dev_name: string;
  readonly name: string;
  readonly local_ip: inet_addr;
  readonly remote_ip: inet_addr;
  readonly ipv6: boolean;
  readonly local_port: u16;
  readonly remote_port: u16;
  readonly remote_mac: Elements<u8, Below6>;
}
export interface netpoll_info {
  readonly refcnt: refcount_struct;
  readonly dev_lock: semaphore;
  readonly txq: sk_buff_head;
  readonly tx_work: delayed_work;
  readonly netpoll: Pointer<netpoll>;
  readonly rcu: callback_head;
}
export interface netprio_map {
  readonly rcu: callback_head;
  readonly priomap_len: u32;
  readonly priomap: Elements<u32>;
}
export interface new_utsname {
  readonly sysname: string;
  readonly nodename: string;
  readonly release: string;
  readonly version: string;
  readonly machine: string;
  readonly domainname: string;
}
export interface nexthop {
  readonly rb_node: rb_node;
  readonly fi_list: list_head;
  readonly f6i_list: list_head;
  readonly fdb_list: list_head;
  readonly grp_list: list_head;
  readonly net: Pointer<net>;
  readonly id: u32;
  readonly protocol: u8;
  readonly nh_flags: u8;
  readonly is_group: boolean;
  readonly refcnt: refcount_struct;
  readonly rcu: callback_head;
  readonly nh_info: Pointer<nh_info>;
  readonly nh_grp: Pointer<nh_group>;
}
export interface nf_ct_event_notifier {
  readonly ct_event: number;
  readonly exp_event: number;
}
export interface nf_dccp_net {
  readonly dccp_loose: u8;
  readonly dccp_timeout: Elements<uint, Below10>;
}
export interface nf_flow_table_stat {
  readonly count_wq_add: uint;
  readonly count_wq_del: uint;
  readonly count_wq_stats: uint;
}
export interface nf_generic_net {
  readonly timeout: uint;
}
export interface nf_gre_net {
  readonly keymap_list: list_head;
  readonly timeouts: Elements<uint, Below2>;
}
export interface nf_hook_entries {
  readonly num_hook_entries: u16;
  readonly hooks: Elements<nf_hook_entry>;
}
export interface nf_hook_entry {
  readonly hook: number;
  readonly priv: number;
}
export interface nf_icmp_net {
  readonly timeout: uint;
}
export interface nf_ip_net {
  readonly generic: nf_generic_net;
  readonly tcp: nf_tcp_net;
  readonly udp: nf_udp_net;
  readonly icmp: nf_icmp_net;
  readonly icmpv6: nf_icmp_net;
  readonly dccp: nf_dccp_net;
  readonly sctp: nf_sctp_net;
  readonly gre: nf_gre_net;
}
export interface nf_logger {
  readonly name: string;
  readonly type: nf_log_type;
  readonly logfn: number;
  readonly me: Pointer<module>;
}
export interface nf_sctp_net {
  readonly timeouts: Elements<uint, Below10>;
}
export interface nf_tcp_net {
  readonly timeouts: Elements<uint, Below14>;
  readonly tcp_loose: u8;
  readonly tcp_be_liberal: u8;
  readonly tcp_max_retrans: u8;
  readonly tcp_ignore_invalid_rst: u8;
  readonly offload_timeout: uint;
}
export interface nf_udp_net {
  readonly timeouts: Elements<uint, Below2>;
  readonly offload_timeout: uint;
}
export interface nh_group {
  readonly spare: Pointer<nh_group>;
  readonly num_nh: u16;
  readonly is_multipath: boolean;
  readonly hash_threshold: boolean;
  readonly resilient: boolean;
  readonly fdb_nh: boolean;
  readonly has_v4: boolean;
  readonly res_table: Pointer<nh_res_table>;
  readonly nh_entries: Elements<nh_grp_entry>;
}
export interface nh_grp_entry {
  readonly nh: Pointer<nexthop>;
  readonly weight: u16;
  readonly hthr: {
    readonly upper_bound: atomic_t;
  };
  readonly res: {
    readonly uw_nh_entry: list_head;
    readonly count_buckets: u16;
    readonly wants_buckets: u16;
  };
  readonly nh_list: list_head;
  readonly nh_parent: Pointer<nexthop>;
}
export interface nh_info {
  readonly dev_hash: hlist_node;
  readonly nh_parent: Pointer<nexthop>;
  readonly family: u8;
  readonly reject_nh: boolean;
  readonly fdb_nh: boolean;
  readonly fib_nhc: fib_nh_common;
  readonly fib_nh: fib_nh;
  readonly fib6_nh: fib6_nh;
}
export interface nh_res_bucket {
  readonly nh_entry: Pointer<nh_grp_entry>;
  readonly used_time: atomic_long_t;
  readonly migrated_time: ulong;
  readonly occupied: boolean;
  readonly nh_flags: u8;
}
export interface nh_res_table {
  readonly net: Pointer<net>;
  readonly nhg_id: u32;
  readonly upkeep_dw: delayed_work;
  readonly uw_nh_entries: list_head;
  readonly unbalanced_since: ulong;
  readonly idle_timer: u32;
  readonly unbalanced_timer: u32;
  readonly num_nh_buckets: u16;
  readonly nh_buckets: Elements<nh_res_bucket>;
}
export interface nl80211_vendor_cmd_info {
  readonly vendor_id: __u32;
  readonly subcmd: __u32;
}
export interface nl80211_wowlan_tcp_data_seq {
  readonly start: __u32;
  readonly offset: __u32;
  readonly len: __u32;
}
export interface nl80211_wowlan_tcp_data_token {
  readonly offset: __u32;
  readonly len: __u32;
  readonly token_stream: Elements<__u8>;
}
export interface nl80211_wowlan_tcp_data_token_feature {
  readonly min_len: __u32;
  readonly max_len: __u32;
  readonly bufsize: __u32;
}
export interface nla_policy {
  readonly type: u8;
  readonly validation_type: u8;
  readonly len: u16;
  readonly strict_start_type: u16;
  readonly bitfield32_valid: u32;
  readonly mask: u32;
  readonly reject_message: string;
  readonly nested_policy: Pointer<nla_policy>;
  readonly range: Pointer<netlink_range_validation>;
  readonly range_signed: Pointer<netlink_range_validation_signed>;
  readonly min: s16;
  readonly max: s16;
  readonly validate: number;
}
export interface nlattr {
  readonly nla_len: __u16;
  readonly nla_type: __u16;
}
export interface nodemask_t {
  readonly bits: Elements<ulong, Below16>;
}
export interface notification {
  readonly request: semaphore;
  readonly next_id: u64;
  readonly notifications: list_head;
}
export interface notifier_block {
  readonly notifier_call: number;
  readonly next: Pointer<notifier_block>;
  readonly priority: int;
}
export interface ns_common {
  readonly stashed: atomic_long_t;
  readonly ops: Pointer<proc_ns_operations>;
  readonly inum: uint;
  readonly count: refcount_struct;
}
export interface nsproxy {
  readonly count: atomic_t;
  readonly uts_ns: Pointer<uts_namespace>;
  readonly ipc_ns: Pointer<ipc_namespace>;
  readonly mnt_ns: Pointer<mnt_namespace>;
  readonly pid_ns_for_children: Pointer<pid_namespace>;
  readonly net_ns: Pointer<net>;
  readonly time_ns: Pointer<time_namespace>;
  readonly time_ns_for_children: Pointer<time_namespace>;
  readonly cgroup_ns: Pointer<cgroup_namespace>;
}
export interface numa_group {
  readonly refcount: refcount_struct;
  readonly lock: spinlock;
  readonly nr_tasks: int;
  readonly gid: pid_t;
  readonly active_nodes: int;
  readonly rcu: callback_head;
  readonly total_faults: ulong;
  readonly max_faults_cpu: ulong;
  readonly faults: Elements<ulong>;
}
export interface obj_cgroup {
  readonly refcnt: percpu_ref;
  readonly memcg: Pointer<mem_cgroup>;
  readonly nr_charged_bytes: atomic_t;
  readonly list: list_head;
  readonly rcu: callback_head;
}
export interface of_device_id {
  readonly name: string;
  readonly type: string;
  readonly compatible: string;
  readonly data: number;
}
export interface old_timespec32 {
  readonly tv_sec: old_time32_t;
  readonly tv_nsec: s32;
}
export interface open_how {
  readonly flags: __u64;
  readonly mode: __u64;
  readonly resolve: __u64;
}
export interface optimistic_spin_queue {
  readonly tail: atomic_t;
}
export interface orc_entry {
  readonly sp_offset: s16;
  readonly bp_offset: s16;
  readonly sp_reg: uint;
  readonly bp_reg: uint;
  readonly type: uint;
  readonly end: uint;
}
export interface pacct_struct {
  readonly ac_flag: int;
  readonly ac_exitcode: long;
  readonly ac_mem: ulong;
  readonly ac_utime: u64;
  readonly ac_stime: u64;
  readonly ac_minflt: ulong;
  readonly ac_majflt: ulong;
}
export interface page {
  readonly flags: ulong;
  readonly lru: list_head;
  readonly __filler: number;
  readonly mlock_count: uint;
  readonly buddy_list: list_head;
  readonly pcp_list: list_head;
  readonly mapping: Pointer<address_space>;
  readonly index: ulong;
  readonly private: ulong;
  readonly pp_magic: ulong;
  readonly pp: Pointer<page_pool>;
  readonly _pp_mapping_pad: ulong;
  readonly dma_addr: ulong;
  readonly dma_addr_upper: ulong;
  readonly pp_frag_count: atomic_long_t;
  readonly compound_head: ulong;
  readonly compound_dtor: u8;
  readonly compound_order: u8;
  readonly compound_mapcount: atomic_t;
  readonly compound_pincount: atomic_t;
  readonly compound_nr: uint;
  readonly _private_1: ulong;
  readonly _compound_pad_1: ulong;
  readonly _compound_pad_2: ulong;
  readonly deferred_list: list_head;
  readonly _pt_pad_1: ulong;
  readonly pmd_huge_pte: Pointer<page>;
  readonly _pt_pad_2: ulong;
  readonly pt_mm: Pointer<mm_struct>;
  readonly pt_frag_refcount: atomic_t;
  readonly pt_share_count: atomic_t;
  readonly ptl: spinlock;
  readonly pgmap: Pointer<dev_pagemap>;
  readonly zone_device_data: number;
  readonly callback_head: callback_head;
  readonly _mapcount: atomic_t;
  readonly page_type: uint;
  readonly _refcount: atomic_t;
  readonly memcg_data: ulong;
}
export interface page_counter {
  readonly usage: atomic_long_t;
  readonly _pad1_: cacheline_padding;
  readonly emin: ulong;
  readonly min_usage: atomic_long_t;
  readonly children_min_usage: atomic_long_t;
  readonly elow: ulong;
  readonly low_usage: atomic_long_t;
  readonly children_low_usage: atomic_long_t;
  readonly watermark: ulong;
  readonly failcnt: ulong;
  readonly _pad2_: cacheline_padding;
  readonly min: ulong;
  readonly low: ulong;
  readonly high: ulong;
  readonly max: ulong;
  readonly parent: Pointer<page_counter>;
}
export interface page_frag {
  readonly page: Pointer<page>;
  readonly offset: __u32;
  readonly size: __u32;
}
export interface page_pool {
  readonly p: page_pool_params;
  readonly release_dw: delayed_work;
  readonly disconnect: number;
  readonly defer_start: ulong;
  readonly defer_warn: ulong;
  readonly pages_state_hold_cnt: u32;
  readonly frag_offset: uint;
  readonly frag_page: Pointer<page>;
  readonly frag_users: long;
  readonly xdp_mem_id: u32;
  readonly alloc: pp_alloc_cache;
  readonly ring: ptr_ring;
  readonly pages_state_release_cnt: atomic_t;
  readonly user_cnt: refcount_struct;
  readonly destroy_cnt: u64;
}
export interface page_pool_params {
  readonly flags: uint;
  readonly order: uint;
  readonly pool_size: uint;
  readonly nid: int;
  readonly dev: Pointer<device>;
  readonly dma_dir: dma_data_direction;
  readonly max_len: uint;
  readonly offset: uint;
  readonly init_callback: number;
  readonly init_arg: number;
}
export interface param_attribute {
  readonly mattr: module_attribute;
  readonly param: Pointer<kernel_param>;
}
export interface partition_meta_info {
  readonly uuid: string;
  readonly volname: Elements<u8, Below64>;
}
export interface path {
  readonly mnt: Pointer<vfsmount>;
  readonly dentry: Pointer<dentry>;
}
export interface pci_msi_desc {
  readonly msi_mask: u32;
  readonly msix_ctrl: u32;
  readonly msi_attrib: {
    readonly is_msix: u8;
    readonly multiple: u8;
    readonly multi_cap: u8;
    readonly can_mask: u8;
    readonly is_64: u8;
    readonly is_virtual: u8;
    readonly default_irq: uint;
  };
  readonly mask_pos: u8;
  readonly mask_base: number;
}
export interface pcpu_dstats {
  readonly rx_packets: u64;
  readonly rx_bytes: u64;
  readonly rx_drops: u64;
  readonly tx_packets: u64;
  readonly tx_bytes: u64;
  readonly tx_drops: u64;
  readonly syncp: u64_stats_sync;
}
export interface pcpu_lstats {
  readonly packets: u64_stats_t;
  readonly bytes: u64_stats_t;
  readonly syncp: u64_stats_sync;
}
export interface pcpu_sw_netstats {
  readonly rx_packets: u64_stats_t;
  readonly rx_bytes: u64_stats_t;
  readonly tx_packets: u64_stats_t;
  readonly tx_bytes: u64_stats_t;
  readonly syncp: u64_stats_sync;
}
export interface per_cpu_nodestat {
  readonly stat_threshold: s8;
  readonly vm_node_stat_diff: Elements<s8, Below43>;
}
export interface per_cpu_pages {
  readonly lock: spinlock;
  readonly count: int;
  readonly high: int;
  readonly batch: int;
  readonly free_factor: short;
  readonly expire: short;
  readonly lists: Elements<list_head, Below14>;
}
export interface per_cpu_zonestat {
  readonly vm_stat_diff: Elements<s8, Below11>;
  readonly stat_threshold: s8;
  readonly vm_numa_event: Elements<ulong, Below6>;
}
export interface percpu_counter {
  readonly lock: raw_spinlock;
  readonly count: s64;
  readonly list: list_head;
  readonly counters: PointerTo<s32>;
}
export interface percpu_ref {
  readonly percpu_count_ptr: ulong;
  readonly data: Pointer<percpu_ref_data>;
}
export interface percpu_ref_data {
  readonly count: atomic_long_t;
  readonly release: number;
  readonly confirm_switch: number;
  readonly force_atomic: boolean;
  readonly allow_reinit: boolean;
  readonly rcu: callback_head;
  readonly ref: Pointer<percpu_ref>;
}
export interface percpu_rw_semaphore {
  readonly rss: rcu_sync;
  readonly read_count: PointerTo<uint>;
  readonly writer: rcuwait;
  readonly waiters: wait_queue_head;
  readonly block: atomic_t;
}
export interface perf_addr_filter_range {
  readonly start: ulong;
  readonly size: ulong;
}
export interface perf_addr_filters_head {
  readonly list: list_head;
  readonly lock: raw_spinlock;
  readonly nr_file_filters: uint;
}
export interface perf_buffer {
  readonly refcount: refcount_struct;
  readonly callback_head: callback_head;
  readonly nr_pages: int;
  readonly overwrite: int;
  readonly paused: int;
  readonly poll: atomic_t;
  readonly head: local_t;
  readonly nest: uint;
  readonly events: local_t;
  readonly wakeup: local_t;
  readonly lost: local_t;
  readonly watermark: long;
  readonly aux_watermark: long;
  readonly event_lock: spinlock;
  readonly event_list: list_head;
  readonly mmap_count: atomic_t;
  readonly mmap_locked: ulong;
  readonly mmap_user: Pointer<user_struct>;
  readonly aux_mutex: mutex;
  readonly aux_head: long;
  readonly aux_nest: uint;
  readonly aux_wakeup: long;
  readonly aux_pgoff: ulong;
  readonly aux_nr_pages: int;
  readonly aux_overwrite: int;
  readonly aux_mmap_count: atomic_t;
  readonly aux_mmap_locked: ulong;
  readonly free_aux: number;
  readonly aux_refcount: refcount_struct;
  readonly aux_in_sampling: int;
  readonly aux_pages: number;
  readonly aux_priv: number;
  readonly user_page: Pointer<perf_event_mmap_page>;
  readonly data_pages: Elements<number>;
}
export interface perf_cgroup {
  readonly css: cgroup_subsys_state;
  readonly info: Pointer<perf_cgroup_info>;
}
export interface perf_cgroup_info {
  readonly time: u64;
  readonly timestamp: u64;
  readonly timeoffset: u64;
  readonly active: int;
}
export interface perf_cpu_context {
  readonly ctx: perf_event_context;
  readonly task_ctx: Pointer<perf_event_context>;
  readonly active_oncpu: int;
  readonly exclusive: int;
  readonly hrtimer_lock: raw_spinlock;
  readonly hrtimer: hrtimer;
  readonly hrtimer_interval: ktime_t;
  readonly hrtimer_active: uint;
  readonly cgrp: Pointer<perf_cgroup>;
  readonly cgrp_cpuctx_entry: list_head;
  readonly sched_cb_entry: list_head;
  readonly sched_cb_usage: int;
  readonly online: int;
  readonly heap_size: int;
  readonly heap: PointerTo<Pointer<perf_event>>;
  readonly heap_default: Elements<Pointer<perf_event>, Below2>;
}
export interface perf_domain {
  readonly em_pd: Pointer<em_perf_domain>;
  readonly next: Pointer<perf_domain>;
  readonly rcu: callback_head;
}
export interface perf_event {
  readonly event_entry: list_head;
  readonly sibling_list: list_head;
  readonly active_list: list_head;
  readonly group_node: rb_node;
  readonly group_index: u64;
  readonly migrate_entry: list_head;
  readonly hlist_entry: hlist_node;
  readonly active_entry: list_head;
  readonly nr_siblings: int;
  readonly event_caps: int;
  readonly group_caps: int;
  readonly group_generation: uint;
  readonly group_leader: Pointer<perf_event>;
  readonly pmu: Pointer<pmu>;
  readonly pmu_private: number;
  readonly state: perf_event_state;
  readonly attach_state: uint;
  readonly count: local64_t;
  readonly child_count: atomic_long_t;
  readonly total_time_enabled: u64;
  readonly total_time_running: u64;
  readonly tstamp: u64;
  readonly attr: perf_event_attr;
  readonly header_size: u16;
  readonly id_header_size: u16;
  readonly read_size: u16;
  readonly hw: hw_perf_event;
  readonly ctx: Pointer<perf_event_context>;
  readonly refcount: atomic_long_t;
  readonly child_total_time_enabled: atomic_long_t;
  readonly child_total_time_running: atomic_long_t;
  readonly child_mutex: mutex;
  readonly child_list: list_head;
  readonly parent: Pointer<perf_event>;
  readonly oncpu: int;
  readonly cpu: int;
  readonly owner_entry: list_head;
  readonly owner: Pointer<task_struct>;
  readonly mmap_mutex: mutex;
  readonly mmap_count: atomic_t;
  readonly rb: Pointer<perf_buffer>;
  readonly rb_entry: list_head;
  readonly rcu_batches: ulong;
  readonly rcu_pending: int;
  readonly waitq: wait_queue_head;
  readonly fasync: Pointer<fasync_struct>;
  readonly pending_wakeup: uint;
  readonly pending_kill: uint;
  readonly pending_disable: uint;
  readonly pending_sigtrap: uint;
  readonly pending_addr: ulong;
  readonly pending_irq: irq_work;
  readonly pending_task: callback_head;
  readonly pending_work: uint;
  readonly event_limit: atomic_t;
  readonly addr_filters: perf_addr_filters_head;
  readonly addr_filter_ranges: Pointer<perf_addr_filter_range>;
  readonly addr_filters_gen: ulong;
  readonly aux_event: Pointer<perf_event>;
  readonly destroy: number;
  readonly callback_head: callback_head;
  readonly ns: Pointer<pid_namespace>;
  readonly id: u64;
  readonly lost_samples: atomic_long_t;
  readonly clock: number;
  readonly overflow_handler: number;
  readonly overflow_handler_context: number;
  readonly orig_overflow_handler: number;
  readonly prog: Pointer<bpf_prog>;
  readonly bpf_cookie: u64;
  readonly tp_event: Pointer<trace_event_call>;
  readonly filter: Pointer<event_filter>;
  readonly ftrace_ops: ftrace_ops;
  readonly cgrp: Pointer<perf_cgroup>;
  readonly security: number;
  readonly sb_list: list_head;
}
export interface perf_event_attr {
  readonly type: __u32;
  readonly size: __u32;
  readonly config: __u64;
  readonly sample_period: __u64;
  readonly sample_freq: __u64;
  readonly sample_type: __u64;
  readonly read_format: __u64;
  readonly disabled: __u64;
  readonly inherit: __u64;
  readonly pinned: __u64;
  readonly exclusive: __u64;
  readonly exclude_user: __u64;
  readonly exclude_kernel: __u64;
  readonly exclude_hv: __u64;
  readonly exclude_idle: __u64;
  readonly mmap: __u64;
  readonly comm: __u64;
  readonly freq: __u64;
  readonly inherit_stat: __u64;
  readonly enable_on_exec: __u64;
  readonly task: __u64;
  readonly watermark: __u64;
  readonly precise_ip: __u64;
  readonly mmap_data: __u64;
  readonly sample_id_all: __u64;
  readonly exclude_host: __u64;
  readonly exclude_guest: __u64;
  readonly exclude_callchain_kernel: __u64;
  readonly exclude_callchain_user: __u64;
  readonly mmap2: __u64;
  readonly comm_exec: __u64;
  readonly use_clockid: __u64;
  readonly context_switch: __u64;
  readonly write_backward: __u64;
  readonly namespaces: __u64;
  readonly ksymbol: __u64;
  readonly bpf_event: __u64;
  readonly aux_output: __u64;
  readonly cgroup: __u64;
  readonly text_poke: __u64;
  readonly build_id: __u64;
  readonly inherit_thread: __u64;
  readonly remove_on_exec: __u64;
  readonly sigtrap: __u64;
  readonly __reserved_1: __u64;
  readonly wakeup_events: __u32;
  readonly wakeup_watermark: __u32;
  readonly bp_type: __u32;
  readonly bp_addr: __u64;
  readonly kprobe_func: __u64;
  readonly uprobe_path: __u64;
  readonly config1: __u64;
  readonly bp_len: __u64;
  readonly kprobe_addr: __u64;
  readonly probe_offset: __u64;
  readonly config2: __u64;
  readonly branch_sample_type: __u64;
  readonly sample_regs_user: __u64;
  readonly sample_stack_user: __u32;
  readonly clockid: __s32;
  readonly sample_regs_intr: __u64;
  readonly aux_watermark: __u32;
  readonly sample_max_stack: __u16;
  readonly __reserved_2: __u16;
  readonly aux_sample_size: __u32;
  readonly __reserved_3: __u32;
  readonly sig_data: __u64;
}
export interface perf_event_context {
  readonly pmu: Pointer<pmu>;
  readonly lock: raw_spinlock;
  readonly mutex: mutex;
  readonly active_ctx_list: list_head;
  readonly pinned_groups: perf_event_groups;
  readonly flexible_groups: perf_event_groups;
  readonly event_list: list_head;
  readonly pinned_active: list_head;
  readonly flexible_active: list_head;
  readonly nr_events: int;
  readonly nr_active: int;
  readonly nr_user: int;
  readonly is_active: int;
  readonly nr_stat: int;
  readonly nr_freq: int;
  readonly rotate_disable: int;
  readonly rotate_necessary: int;
  readonly refcount: refcount_struct;
  readonly task: Pointer<task_struct>;
  readonly time: u64;
  readonly timestamp: u64;
  readonly timeoffset: u64;
  readonly parent_ctx: Pointer<perf_event_context>;
  readonly parent_gen: u64;
  readonly generation: u64;
  readonly pin_count: int;
  readonly nr_cgroups: int;
  readonly task_ctx_data: number;
  readonly callback_head: callback_head;
  readonly nr_pending: local_t;
}
export interface perf_event_groups {
  readonly tree: rb_root;
  readonly index: u64;
}
export interface perf_event_mmap_page {
  readonly version: __u32;
  readonly compat_version: __u32;
  readonly lock: __u32;
  readonly index: __u32;
  readonly offset: __s64;
  readonly time_enabled: __u64;
  readonly time_running: __u64;
  readonly capabilities: __u64;
  readonly cap_bit0: __u64;
  readonly cap_bit0_is_deprecated: __u64;
  readonly cap_user_rdpmc: __u64;
  readonly cap_user_time: __u64;
  readonly cap_user_time_zero: __u64;
  readonly cap_user_time_short: __u64;
  readonly cap_____res: __u64;
  readonly pmc_width: __u16;
  readonly time_shift: __u16;
  readonly time_mult: __u32;
  readonly time_offset: __u64;
  readonly time_zero: __u64;
  readonly size: __u32;
  readonly __reserved_1: __u32;
  readonly time_cycles: __u64;
  readonly time_mask: __u64;
  readonly __reserved: Elements<__u8>;
  readonly data_head: __u64;
  readonly data_tail: __u64;
  readonly data_offset: __u64;
  readonly data_size: __u64;
  readonly aux_head: __u64;
  readonly aux_tail: __u64;
  readonly aux_offset: __u64;
  readonly aux_size: __u64;
}
export interface pgd_t {
  readonly pgd: pgdval_t;
}
export interface pglist_data {
  readonly node_zones: Elements<zone, Below5>;
  readonly node_zonelists: Elements<zonelist, Below2>;
  readonly nr_zones: int;
  readonly node_size_lock: spinlock;
  readonly node_start_pfn: ulong;
  readonly node_present_pages: ulong;
  readonly node_spanned_pages: ulong;
  readonly node_id: int;
  readonly kswapd_wait: wait_queue_head;
  readonly pfmemalloc_wait: wait_queue_head;
  readonly reclaim_wait: Elements<wait_queue_head, Below4>;
  readonly nr_writeback_throttled: atomic_t;
  readonly nr_reclaim_start: ulong;
  readonly kswapd_lock: mutex;
  readonly kswapd: Pointer<task_struct>;
  readonly kswapd_order: int;
  readonly kswapd_highest_zoneidx: zone_type;
  readonly kswapd_failures: int;
  readonly kcompactd_max_order: int;
  readonly kcompactd_highest_zoneidx: zone_type;
  readonly kcompactd_wait: wait_queue_head;
  readonly kcompactd: Pointer<task_struct>;
  readonly proactive_compact_trigger: boolean;
  readonly totalreserve_pages: ulong;
  readonly min_unmapped_pages: ulong;
  readonly min_slab_pages: ulong;
  readonly _pad1_: cacheline_padding;
  readonly first_deferred_pfn: ulong;
  readonly deferred_split_queue: deferred_split;
  readonly nbp_rl_start: uint;
  readonly nbp_rl_nr_cand: ulong;
  readonly nbp_threshold: uint;
  readonly nbp_th_start: uint;
  readonly nbp_th_nr_cand: ulong;
  readonly __lruvec: lruvec;
  readonly flags: ulong;
  readonly mm_walk: lru_gen_mm_walk;
  readonly _pad2_: cacheline_padding;
  readonly per_cpu_nodestats: Pointer<per_cpu_nodestat>;
  readonly vm_stat: Elements<atomic_long_t, Below43>;
  readonly memtier: Pointer<memory_tier>;
}
export interface pgprot {
  readonly pgprot: pgprotval_t;
}
export interface phy_c45_device_ids {
  readonly devices_in_package: u32;
  readonly mmds_present: u32;
  readonly device_ids: Elements<u32, Below32>;
}
export interface phy_device {
  readonly mdio: mdio_device;
  readonly drv: Pointer<phy_driver>;
  readonly phy_id: u32;
  readonly c45_ids: phy_c45_device_ids;
  readonly is_c45: uint;
  readonly is_internal: uint;
  readonly is_pseudo_fixed_link: uint;
  readonly is_gigabit_capable: uint;
  readonly has_fixups: uint;
  readonly suspended: uint;
  readonly suspended_by_mdio_bus: uint;
  readonly sysfs_links: uint;
  readonly loopback_enabled: uint;
  readonly downshifted_rate: uint;
  readonly is_on_sfp_module: uint;
  readonly mac_managed_pm: uint;
  readonly autoneg: uint;
  readonly link: uint;
  readonly autoneg_complete: uint;
  readonly interrupts: uint;
  readonly irq_suspended: uint;
  readonly irq_rerun: uint;
  readonly rate_matching: int;
  readonly state: phy_state;
  readonly dev_flags: u32;
  readonly interface: phy_interface_t;
  readonly speed: int;
  readonly duplex: int;
  readonly port: int;
  readonly pause: int;
  readonly asym_pause: int;
  readonly master_slave_get: u8;
  readonly master_slave_set: u8;
  readonly master_slave_state: u8;
  readonly supported: Elements<ulong, Below2>;
  readonly advertising: Elements<ulong, Below2>;
  readonly lp_advertising: Elements<ulong, Below2>;
  readonly adv_old: Elements<ulong, Below2>;
  readonly host_interfaces: Elements<ulong, Below1>;
  readonly eee_broken_modes: u32;
  readonly phy_led_triggers: number;
  readonly phy_num_led_triggers: uint;
  readonly last_triggered: number;
  readonly led_link_trigger: number;
  readonly irq: int;
  readonly priv: number;
  readonly shared: Pointer<phy_package_shared>;
  readonly skb: Pointer<sk_buff>;
  readonly ehdr: number;
  readonly nest: Pointer<nlattr>;
  readonly state_queue: delayed_work;
  readonly lock: mutex;
  readonly sfp_bus_attached: boolean;
  readonly sfp_bus: Pointer<sfp_bus>;
  readonly phylink: number;
  readonly attached_dev: Pointer<net_device>;
  readonly mii_ts: Pointer<mii_timestamper>;
  readonly psec: number;
  readonly mdix: u8;
  readonly mdix_ctrl: u8;
  readonly pma_extable: int;
  readonly phy_link_change: number;
  readonly adjust_link: number;
  readonly macsec_ops: Pointer<macsec_ops>;
}
export interface phy_driver {
  readonly mdiodrv: mdio_driver_common;
  readonly phy_id: u32;
  readonly name: string;
  readonly phy_id_mask: u32;
  readonly features: PointerTo<ulong>;
  readonly flags: u32;
  readonly driver_data: number;
  readonly soft_reset: number;
  readonly config_init: number;
  readonly probe: number;
  readonly get_features: number;
  readonly get_rate_matching: number;
  readonly suspend: number;
  readonly resume: number;
  readonly config_aneg: number;
  readonly aneg_done: number;
  readonly read_status: number;
  readonly config_intr: number;
  readonly handle_interrupt: number;
  readonly remove: number;
  readonly match_phy_device: number;
  readonly set_wol: number;
  readonly get_wol: number;
  readonly link_change_notify: number;
  readonly read_mmd: number;
  readonly write_mmd: number;
  readonly read_page: number;
  readonly write_page: number;
  readonly module_info: number;
  readonly module_eeprom: number;
  readonly cable_test_start: number;
  readonly cable_test_tdr_start: number;
  readonly cable_test_get_status: number;
  readonly get_sset_count: number;
  readonly get_strings: number;
  readonly get_stats: number;
  readonly get_tunable: number;
  readonly set_tunable: number;
  readonly set_loopback: number;
  readonly get_sqi: number;
  readonly get_sqi_max: number;
}
export interface phy_package_shared {
  readonly addr: int;
  readonly refcnt: refcount_struct;
  readonly flags: ulong;
  readonly priv_size: size_t;
  readonly priv: number;
}
export interface pid {
  readonly count: refcount_struct;
  readonly level: uint;
  readonly lock: spinlock;
  readonly tasks: Elements<hlist_head, Below4>;
  readonly inodes: hlist_head;
  readonly wait_pidfd: wait_queue_head;
  readonly rcu: callback_head;
  readonly numbers: Elements<upid>;
}
export interface pid_namespace {
  readonly idr: idr;
  readonly rcu: callback_head;
  readonly pid_allocated: uint;
  readonly child_reaper: Pointer<task_struct>;
  readonly pid_cachep: Pointer<kmem_cache>;
  readonly level: uint;
  readonly parent: Pointer<pid_namespace>;
  readonly bacct: Pointer<fs_pin>;
  readonly user_ns: Pointer<user_namespace>;
  readonly ucounts: Pointer<ucounts>;
  readonly reboot: int;
  readonly ns: ns_common;
}
export interface pinctrl {
  readonly node: list_head;
  readonly dev: Pointer<device>;
  readonly states: list_head;
  readonly state: Pointer<pinctrl_state>;
  readonly dt_maps: list_head;
  readonly users: kref;
}
export interface pinctrl_state {
  readonly node: list_head;
  readonly name: string;
  readonly settings: list_head;
}
export interface ping_group_range {
  readonly lock: seqlock_t;
  readonly range: Elements<kgid_t, Below2>;
}
export interface pipe_buf_operations {
  readonly confirm: number;
  readonly release: number;
  readonly try_steal: number;
  readonly get: number;
}
export interface pipe_buffer {
  readonly page: Pointer<page>;
  readonly offset: uint;
  readonly len: uint;
  readonly ops: Pointer<pipe_buf_operations>;
  readonly flags: uint;
  readonly private: ulong;
}
export interface pipe_inode_info {
  readonly mutex: mutex;
  readonly rd_wait: wait_queue_head;
  readonly wr_wait: wait_queue_head;
  readonly head: uint;
  readonly tail: uint;
  readonly max_usage: uint;
  readonly ring_size: uint;
  readonly nr_accounted: uint;
  readonly readers: uint;
  readonly writers: uint;
  readonly files: uint;
  readonly r_counter: uint;
  readonly w_counter: uint;
  readonly poll_usage: boolean;
  readonly tmp_page: Pointer<page>;
  readonly fasync_readers: Pointer<fasync_struct>;
  readonly fasync_writers: Pointer<fasync_struct>;
  readonly bufs: Pointer<pipe_buffer>;
  readonly user: Pointer<user_struct>;
}
export interface platform_msi_priv_data {
  readonly dev: Pointer<device>;
  readonly host_data: number;
  readonly arg: irq_alloc_info;
  readonly write_msg: number;
  readonly devid: int;
}
export interface plist_head {
  readonly node_list: list_head;
}
export interface plist_node {
  readonly prio: int;
  readonly prio_list: list_head;
  readonly node_list: list_head;
}
export interface pm_domain_data {
  readonly list_node: list_head;
  readonly dev: Pointer<device>;
}
export interface pm_message {
  readonly event: int;
}
export interface pm_qos_constraints {
  readonly list: plist_head;
  readonly target_value: s32;
  readonly default_value: s32;
  readonly no_constraint_value: s32;
  readonly type: pm_qos_type;
  readonly notifiers: Pointer<blocking_notifier_head>;
}
export interface pm_qos_flags {
  readonly list: list_head;
  readonly effective_flags: s32;
}
export interface pm_qos_flags_request {
  readonly node: list_head;
  readonly flags: s32;
}
export interface pm_subsys_data {
  readonly lock: spinlock;
  readonly refcount: uint;
  readonly clock_op_might_sleep: uint;
  readonly clock_mutex: mutex;
  readonly clock_list: list_head;
  readonly domain_data: Pointer<pm_domain_data>;
}
export interface pmu {
  readonly entry: list_head;
  readonly module: Pointer<module>;
  readonly dev: Pointer<device>;
  readonly attr_groups: PointerTo<Pointer<attribute_group>>;
  readonly attr_update: PointerTo<Pointer<attribute_group>>;
  readonly name: string;
  readonly type: int;
  readonly capabilities: int;
  readonly pmu_disable_count: PointerTo<int>;
  readonly pmu_cpu_context: Pointer<perf_cpu_context>;
  readonly exclusive_cnt: atomic_t;
  readonly task_ctx_nr: int;
  readonly hrtimer_interval_ms: int;
  readonly nr_addr_filters: uint;
  readonly pmu_enable: number;
  readonly pmu_disable: number;
  readonly event_init: number;
  readonly event_mapped: number;
  readonly event_unmapped: number;
  readonly add: number;
  readonly del: number;
  readonly start: number;
  readonly stop: number;
  readonly read: number;
  readonly start_txn: number;
  readonly commit_txn: number;
  readonly cancel_txn: number;
  readonly event_idx: number;
  readonly sched_task: number;
  readonly task_ctx_cache: Pointer<kmem_cache>;
  readonly swap_task_ctx: number;
  readonly setup_aux: number;
  readonly free_aux: number;
  readonly snapshot_aux: number;
  readonly addr_filters_validate: number;
  readonly addr_filters_sync: number;
  readonly aux_output_match: number;
  readonly filter_match: number;
  readonly check_period: number;
}
export interface pneigh_entry {
  readonly next: Pointer<pneigh_entry>;
  readonly net: possible_net_t;
  readonly dev: Pointer<net_device>;
  readonly dev_tracker: netns_tracker;
  readonly flags: u32;
  readonly protocol: u8;
  readonly permanent: boolean;
  readonly key: Elements<u32>;
}
export interface pollfd {
  readonly fd: int;
  readonly events: short;
  readonly revents: short;
}
export interface pool_workqueue {
  readonly pool: Pointer<worker_pool>;
  readonly wq: Pointer<workqueue_struct>;
  readonly work_color: int;
  readonly flush_color: int;
  readonly refcnt: int;
  readonly nr_in_flight: Elements<int, Below16>;
  readonly nr_active: int;
  readonly max_active: int;
  readonly inactive_works: list_head;
  readonly pwqs_node: list_head;
  readonly mayday_node: list_head;
  readonly unbound_release_work: work_struct;
  readonly rcu: callback_head;
}
export interface posix_acl {
  readonly a_refcount: refcount_struct;
  readonly a_rcu: callback_head;
  readonly a_count: uint;
  readonly a_entries: Elements<posix_acl_entry>;
}
export interface posix_acl_entry {
  readonly e_tag: short;
  readonly e_perm: ushort;
  readonly e_uid: kuid_t;
  readonly e_gid: kgid_t;
}
export interface posix_cputimer_base {
  readonly nextevt: u64;
  readonly tqhead: timerqueue_head;
}
export interface posix_cputimers {
  readonly bases: Elements<posix_cputimer_base, Below3>;
  readonly timers_active: uint;
  readonly expiry_active: uint;
}
export interface posix_cputimers_work {
  readonly work: callback_head;
  readonly mutex: mutex;
  readonly scheduled: uint;
}
export interface possible_net_t {
  readonly net: Pointer<net>;
}
export interface pp_alloc_cache {
  readonly count: u32;
  readonly cache: Elements<Pointer<page>, Below128>;
}
export interface pr_ops {
  readonly pr_register: number;
  readonly pr_reserve: number;
  readonly pr_release: number;
  readonly pr_preempt: number;
  readonly pr_clear: number;
}
export interface prev_cputime {
  readonly utime: u64;
  readonly stime: u64;
  readonly lock: raw_spinlock;
}
export interface proc_dir_entry {
  readonly in_use: atomic_t;
  readonly refcnt: refcount_struct;
  readonly pde_openers: list_head;
  readonly pde_unload_lock: spinlock;
  readonly pde_unload_completion: Pointer<completion>;
  readonly proc_iops: Pointer<inode_operations>;
  readonly proc_ops: Pointer<proc_ops>;
  readonly proc_dir_ops: Pointer<file_operations>;
  readonly proc_dops: Pointer<dentry_operations>;
  readonly seq_ops: Pointer<seq_operations>;
  readonly single_show: number;
  readonly write: number;
  readonly data: number;
  readonly state_size: uint;
  readonly low_ino: uint;
  readonly nlink: nlink_t;
  readonly uid: kuid_t;
  readonly gid: kgid_t;
  readonly size: loff_t;
  readonly parent: Pointer<proc_dir_entry>;
  readonly subdir: rb_root;
  readonly subdir_node: rb_node;
  readonly name: string;
  readonly mode: umode_t;
  readonly flags: u8;
  readonly namelen: u8;
  readonly inline_name: string;
}
export interface proc_ns_operations {
  readonly name: string;
  readonly real_ns_name: string;
  readonly type: int;
  readonly get: number;
  readonly put: number;
  readonly install: number;
  readonly owner: number;
  readonly get_parent: number;
}
export interface proc_ops {
  readonly proc_flags: uint;
  readonly proc_open: number;
  readonly proc_read: number;
  readonly proc_read_iter: number;
  readonly proc_write: number;
  readonly proc_lseek: number;
  readonly proc_release: number;
  readonly proc_poll: number;
  readonly proc_ioctl: number;
  readonly proc_compat_ioctl: number;
  readonly proc_mmap: number;
  readonly proc_get_unmapped_area: number;
}
export interface prog_entry {
  readonly target: int;
  readonly when_to_branch: int;
  readonly pred: Pointer<filter_pred>;
}
export interface property {
  readonly name: string;
  readonly length: int;
  readonly value: number;
  readonly next: Pointer<property>;
}
export interface prot_inuse {
  readonly all: int;
  readonly val: Elements<int, Below64>;
}
export interface proto {
  readonly close: number;
  readonly pre_connect: number;
  readonly connect: number;
  readonly disconnect: number;
  readonly accept: number;
  readonly ioctl: number;
  readonly init: number;
  readonly destroy: number;
  readonly shutdown: number;
  readonly setsockopt: number;
  readonly getsockopt: number;
  readonly keepalive: number;
  readonly compat_ioctl: number;
  readonly sendmsg: number;
  readonly recvmsg: number;
  readonly sendpage: number;
  readonly splice_eof: number;
  readonly bind: number;
  readonly bind_add: number;
  readonly backlog_rcv: number;
  readonly bpf_bypass_getsockopt: number;
  readonly release_cb: number;
  readonly hash: number;
  readonly unhash: number;
  readonly rehash: number;
  readonly get_port: number;
  readonly put_port: number;
  readonly psock_update_sk_prot: number;
  readonly inuse_idx: uint;
  readonly forward_alloc_get: number;
  readonly stream_memory_free: number;
  readonly sock_is_readable: number;
  readonly enter_memory_pressure: number;
  readonly leave_memory_pressure: number;
  readonly memory_allocated: Pointer<atomic_long_t>;
  readonly per_cpu_fw_alloc: PointerTo<int>;
  readonly sockets_allocated: Pointer<percpu_counter>;
  readonly memory_pressure: PointerTo<ulong>;
  readonly sysctl_mem: PointerTo<long>;
  readonly sysctl_wmem: PointerTo<int>;
  readonly sysctl_rmem: PointerTo<int>;
  readonly sysctl_wmem_offset: u32;
  readonly sysctl_rmem_offset: u32;
  readonly max_header: int;
  readonly no_autobind: boolean;
  readonly slab: Pointer<kmem_cache>;
  readonly obj_size: uint;
  readonly slab_flags: slab_flags_t;
  readonly useroffset: uint;
  readonly usersize: uint;
  readonly orphan_count: PointerTo<uint>;
  readonly rsk_prot: Pointer<request_sock_ops>;
  readonly twsk_prot: Pointer<timewait_sock_ops>;
  readonly h: {
    readonly hashinfo: Pointer<inet_hashinfo>;
    readonly udp_table: Pointer<udp_table>;
    readonly raw_hash: Pointer<raw_hashinfo>;
    readonly smc_hash: number;
  };
  readonly owner: Pointer<module>;
  readonly name: string;
  readonly node: list_head;
  readonly diag_destroy: number;
}
export interface proto_ops {
  readonly family: int;
  readonly owner: Pointer<module>;
  readonly release: number;
  readonly bind: number;
  readonly connect: number;
  readonly socketpair: number;
  readonly accept: number;
  readonly getname: number;
  readonly poll: number;
  readonly ioctl: number;
  readonly compat_ioctl: number;
  readonly gettstamp: number;
  readonly listen: number;
  readonly shutdown: number;
  readonly setsockopt: number;
  readonly getsockopt: number;
  readonly show_fdinfo: number;
  readonly sendmsg: number;
  readonly recvmsg: number;
  readonly mmap: number;
  readonly sendpage: number;
  readonly splice_read: number;
  readonly splice_eof: number;
  readonly set_peek_off: number;
  readonly peek_len: number;
  readonly read_sock: number;
  readonly read_skb: number;
  readonly sendpage_locked: number;
  readonly sendmsg_locked: number;
  readonly set_rcvlowat: number;
}
export interface psi_group {
  readonly parent: Pointer<psi_group>;
  readonly enabled: boolean;
  readonly avgs_lock: mutex;
  readonly pcpu: Pointer<psi_group_cpu>;
  readonly avg_total: Elements<u64, Below6>;
  readonly avg_last_update: u64;
  readonly avg_next_update: u64;
  readonly avgs_work: delayed_work;
  readonly avg_triggers: list_head;
  readonly avg_nr_triggers: Elements<u32, Below6>;
  readonly total: Elements<u64, Below12>;
  readonly avg: Elements<ulong, Below18>;
  readonly rtpoll_task: Pointer<task_struct>;
  readonly rtpoll_timer: timer_list;
  readonly rtpoll_wait: wait_queue_head;
  readonly rtpoll_wakeup: atomic_t;
  readonly rtpoll_scheduled: atomic_t;
  readonly rtpoll_trigger_lock: mutex;
  readonly rtpoll_triggers: list_head;
  readonly rtpoll_nr_triggers: Elements<u32, Below6>;
  readonly rtpoll_states: u32;
  readonly rtpoll_min_period: u64;
  readonly rtpoll_total: Elements<u64, Below6>;
  readonly rtpoll_next_update: u64;
  readonly rtpoll_until: u64;
}
export interface psi_group_cpu {
  readonly seq: seqcount;
  readonly tasks: Elements<uint, Below4>;
  readonly state_mask: u32;
  readonly times: Elements<u32, Below7>;
  readonly state_start: u64;
  readonly times_prev: Elements<u32, Below14>;
}
export interface pt_regs {
  readonly r15: ulong;
  readonly r14: ulong;
  readonly r13: ulong;
  readonly r12: ulong;
  readonly bp: ulong;
  readonly bx: ulong;
  readonly r11: ulong;
  readonly r10: ulong;
  readonly r9: ulong;
  readonly r8: ulong;
  readonly ax: ulong;
  readonly cx: ulong;
  readonly dx: ulong;
  readonly si: ulong;
  readonly di: ulong;
  readonly orig_ax: ulong;
  readonly ip: ulong;
  readonly cs: ulong;
  readonly flags: ulong;
  readonly sp: ulong;
  readonly ss: ulong;
}
export interface ptr_ring {
  readonly producer: int;
  readonly producer_lock: spinlock;
  readonly consumer_head: int;
  readonly consumer_tail: int;
  readonly consumer_lock: spinlock;
  readonly size: int;
  readonly batch: int;
  readonly queue: number;
}
export interface qdisc_size_table {
  readonly rcu: callback_head;
  readonly list: list_head;
  readonly szopts: tc_sizespec;
  readonly refcnt: int;
  readonly data: Elements<u16>;
}
export interface qdisc_skb_head {
  readonly head: Pointer<sk_buff>;
  readonly tail: Pointer<sk_buff>;
  readonly qlen: __u32;
  readonly lock: spinlock;
}
export interface qrwlock {
  readonly cnts: atomic_t;
  readonly wlocked: u8;
  readonly __lstate: Elements<u8, Below3>;
  readonly wait_lock: qspinlock;
}
export interface qspinlock {
  readonly val: atomic_t;
  readonly locked: u8;
  readonly pending: u8;
  readonly locked_pending: u16;
  readonly tail: u16;
}
export interface qstr {
  readonly hash: u32;
  readonly len: u32;
  readonly hash_len: u64;
  readonly name: string;
}
export interface queue_limits {
  readonly bounce: blk_bounce;
  readonly seg_boundary_mask: ulong;
  readonly virt_boundary_mask: ulong;
  readonly max_hw_sectors: uint;
  readonly max_dev_sectors: uint;
  readonly chunk_sectors: uint;
  readonly max_sectors: uint;
  readonly max_segment_size: uint;
  readonly physical_block_size: uint;
  readonly logical_block_size: uint;
  readonly alignment_offset: uint;
  readonly io_min: uint;
  readonly io_opt: uint;
  readonly max_discard_sectors: uint;
  readonly max_hw_discard_sectors: uint;
  readonly max_secure_erase_sectors: uint;
  readonly max_write_zeroes_sectors: uint;
  readonly max_zone_append_sectors: uint;
  readonly discard_granularity: uint;
  readonly discard_alignment: uint;
  readonly zone_write_granularity: uint;
  readonly max_segments: ushort;
  readonly max_integrity_segments: ushort;
  readonly max_discard_segments: ushort;
  readonly misaligned: u8;
  readonly discard_misaligned: u8;
  readonly raid_partial_stripes_expensive: u8;
  readonly zoned: blk_zoned_model;
  readonly dma_alignment: uint;
}
export interface quota_format_ops {
  readonly check_quota_file: number;
  readonly read_file_info: number;
  readonly write_file_info: number;
  readonly free_file_info: number;
  readonly read_dqblk: number;
  readonly commit_dqblk: number;
  readonly release_dqblk: number;
  readonly get_next_id: number;
}
export interface quota_format_type {
  readonly qf_fmt_id: int;
  readonly qf_ops: Pointer<quota_format_ops>;
  readonly qf_owner: Pointer<module>;
  readonly qf_next: Pointer<quota_format_type>;
}
export interface quota_info {
  readonly flags: uint;
  readonly dqio_sem: rw_semaphore;
  readonly files: Elements<Pointer<inode>, Below3>;
  readonly info: Elements<mem_dqinfo, Below3>;
  readonly ops: Elements<Pointer<quota_format_ops>, Below3>;
}
export interface quotactl_ops {
  readonly quota_on: number;
  readonly quota_off: number;
  readonly quota_enable: number;
  readonly quota_disable: number;
  readonly quota_sync: number;
  readonly set_info: number;
  readonly get_dqblk: number;
  readonly get_nextdqblk: number;
  readonly set_dqblk: number;
  readonly get_state: number;
  readonly rm_xquota: number;
}
export interface range {
  readonly start: u64;
  readonly end: u64;
}
export interface ratelimit_state {
  readonly lock: raw_spinlock;
  readonly interval: int;
  readonly burst: int;
  readonly printed: int;
  readonly missed: int;
  readonly begin: ulong;
  readonly flags: ulong;
}
export interface raw_hashinfo {
  readonly lock: spinlock;
  readonly ht: Elements<hlist_head, Below256>;
}
export interface raw_notifier_head {
  readonly head: Pointer<notifier_block>;
}
export interface raw_spinlock {
  readonly raw_lock: qspinlock;
}
export interface rb_node {
  readonly __rb_parent_color: ulong;
  readonly rb_right: Pointer<rb_node>;
  readonly rb_left: Pointer<rb_node>;
}
export interface rb_root {
  readonly rb_node: Pointer<rb_node>;
}
export interface rb_root_cached {
  readonly rb_root: rb_root;
  readonly rb_leftmost: Pointer<rb_node>;
}
export interface rchan {
  readonly version: u32;
  readonly subbuf_size: size_t;
  readonly n_subbufs: size_t;
  readonly alloc_size: size_t;
  readonly cb: Pointer<rchan_callbacks>;
  readonly kref: kref;
  readonly private_data: number;
  readonly last_toobig: size_t;
  readonly buf: PointerTo<Pointer<rchan_buf>>;
  readonly is_global: int;
  readonly list: list_head;
  readonly parent: Pointer<dentry>;
  readonly has_base_filename: int;
  readonly base_filename: string;
}
export interface rchan_buf {
  readonly start: number;
  readonly data: number;
  readonly offset: size_t;
  readonly subbufs_produced: size_t;
  readonly subbufs_consumed: size_t;
  readonly chan: Pointer<rchan>;
  readonly read_wait: wait_queue_head;
  readonly wakeup_work: irq_work;
  readonly dentry: Pointer<dentry>;
  readonly kref: kref;
  readonly page_array: PointerTo<Pointer<page>>;
  readonly page_count: uint;
  readonly finalized: uint;
  readonly padding: PointerTo<size_t>;
  readonly prev_padding: size_t;
  readonly bytes_consumed: size_t;
  readonly early_bytes: size_t;
  readonly cpu: uint;
}
export interface rchan_callbacks {
  readonly subbuf_start: number;
  readonly create_buf_file: number;
  readonly remove_buf_file: number;
}
export interface rcu_exp_work {
  readonly rew_s: ulong;
  readonly rew_work: work_struct;
}
export interface rcu_node {
  readonly lock: raw_spinlock;
  readonly gp_seq: ulong;
  readonly gp_seq_needed: ulong;
  readonly completedqs: ulong;
  readonly qsmask: ulong;
  readonly rcu_gp_init_mask: ulong;
  readonly qsmaskinit: ulong;
  readonly qsmaskinitnext: ulong;
  readonly expmask: ulong;
  readonly expmaskinit: ulong;
  readonly expmaskinitnext: ulong;
  readonly cbovldmask: ulong;
  readonly ffmask: ulong;
  readonly grpmask: ulong;
  readonly grplo: int;
  readonly grphi: int;
  readonly grpnum: u8;
  readonly level: u8;
  readonly wait_blkd_tasks: boolean;
  readonly parent: Pointer<rcu_node>;
  readonly blkd_tasks: list_head;
  readonly gp_tasks: Pointer<list_head>;
  readonly exp_tasks: Pointer<list_head>;
  readonly boost_tasks: Pointer<list_head>;
  readonly boost_mtx: rt_mutex;
  readonly boost_time: ulong;
  readonly boost_kthread_mutex: mutex;
  readonly boost_kthread_task: Pointer<task_struct>;
  readonly boost_kthread_status: uint;
  readonly n_boosts: ulong;
  readonly nocb_gp_wq: Elements<swait_queue_head, Below2>;
  readonly fqslock: raw_spinlock;
  readonly exp_lock: spinlock;
  readonly exp_seq_rq: ulong;
  readonly exp_wq: Elements<wait_queue_head, Below4>;
  readonly rew: rcu_exp_work;
  readonly exp_need_flush: boolean;
  readonly exp_poll_lock: raw_spinlock;
  readonly exp_seq_poll_rq: ulong;
  readonly exp_poll_wq: work_struct;
}
export interface rcu_segcblist {
  readonly head: Pointer<callback_head>;
  readonly tails: Elements<PointerTo<Pointer<callback_head>>, Below4>;
  readonly gp_seq: Elements<ulong, Below4>;
  readonly len: atomic_long_t;
  readonly seglen: Elements<long, Below4>;
  readonly flags: u8;
}
export interface rcu_special {
  readonly b: {
    readonly blocked: u8;
    readonly need_qs: u8;
    readonly exp_hint: u8;
    readonly need_mb: u8;
  };
  readonly s: u32;
}
export interface rcu_sync {
  readonly gp_state: int;
  readonly gp_count: int;
  readonly gp_wait: wait_queue_head;
  readonly cb_head: callback_head;
}
export interface rcu_work {
  readonly work: work_struct;
  readonly rcu: callback_head;
  readonly wq: Pointer<workqueue_struct>;
}
export interface rcuwait {
  readonly task: Pointer<task_struct>;
}
export interface reciprocal_value {
  readonly m: u32;
  readonly sh1: u8;
  readonly sh2: u8;
}
export interface reclaim_state {
  readonly reclaimed_slab: ulong;
  readonly mm_walk: Pointer<lru_gen_mm_walk>;
}
export interface ref_tracker_dir {
}
export interface refcount_struct {
  readonly refs: atomic_t;
}
export interface regex {
  readonly pattern: string;
  readonly len: int;
  readonly field_len: int;
  readonly match: number;
}
export interface request {
  readonly q: Pointer<request_queue>;
  readonly mq_ctx: Pointer<blk_mq_ctx>;
  readonly mq_hctx: Pointer<blk_mq_hw_ctx>;
  readonly cmd_flags: blk_opf_t;
  readonly rq_flags: req_flags_t;
  readonly tag: int;
  readonly internal_tag: int;
  readonly timeout: uint;
  readonly __data_len: uint;
  readonly __sector: sector_t;
  readonly bio: Pointer<bio>;
  readonly biotail: Pointer<bio>;
  readonly queuelist: list_head;
  readonly rq_next: Pointer<request>;
  readonly part: Pointer<block_device>;
  readonly alloc_time_ns: u64;
  readonly start_time_ns: u64;
  readonly io_start_time_ns: u64;
  readonly wbt_flags: ushort;
  readonly stats_sectors: ushort;
  readonly nr_phys_segments: ushort;
  readonly nr_integrity_segments: ushort;
  readonly write_hint: ushort;
  readonly ioprio: ushort;
  readonly state: mq_rq_state;
  readonly ref: atomic_t;
  readonly deadline: ulong;
  readonly hash: hlist_node;
  readonly ipi_list: llist_node;
  readonly rb_node: rb_node;
  readonly special_vec: bio_vec;
  readonly completion_data: number;
  readonly elv: {
    readonly icq: Pointer<io_cq>;
    readonly priv: Elements<number, Below2>;
  };
  readonly flush: {
    readonly seq: uint;
    readonly list: list_head;
    readonly saved_end_io: number;
  };
  readonly csd: __call_single_data;
  readonly fifo_time: u64;
  readonly end_io: number;
  readonly end_io_data: number;
}
export interface request_queue {
  readonly last_merge: Pointer<request>;
  readonly elevator: Pointer<elevator_queue>;
  readonly q_usage_counter: percpu_ref;
  readonly stats: Pointer<blk_queue_stats>;
  readonly rq_qos: Pointer<rq_qos>;
  readonly rq_qos_mutex: mutex;
  readonly mq_ops: Pointer<blk_mq_ops>;
  readonly queue_ctx: Pointer<blk_mq_ctx>;
  readonly queue_depth: uint;
  readonly hctx_table: xarray;
  readonly nr_hw_queues: uint;
  readonly queuedata: number;
  readonly queue_flags: ulong;
  readonly pm_only: atomic_t;
  readonly id: int;
  readonly queue_lock: spinlock;
  readonly disk: Pointer<gendisk>;
  readonly kobj: kobject;
  readonly mq_kobj: Pointer<kobject>;
  readonly integrity: blk_integrity;
  readonly dev: Pointer<device>;
  readonly rpm_status: rpm_status;
  readonly nr_requests: ulong;
  readonly dma_pad_mask: uint;
  readonly rq_timeout: uint;
  readonly poll_nsec: int;
  readonly poll_cb: Pointer<blk_stat_callback>;
  readonly poll_stat: Pointer<blk_rq_stat>;
  readonly timeout: timer_list;
  readonly timeout_work: work_struct;
  readonly nr_active_requests_shared_tags: atomic_t;
  readonly sched_shared_tags: Pointer<blk_mq_tags>;
  readonly icq_list: list_head;
  readonly blkcg_pols: Elements<ulong, Below1>;
  readonly root_blkg: Pointer<blkcg_gq>;
  readonly blkg_list: list_head;
  readonly limits: queue_limits;
  readonly required_elevator_features: uint;
  readonly node: int;
  readonly blk_trace: Pointer<blk_trace>;
  readonly fq: Pointer<blk_flush_queue>;
  readonly requeue_list: list_head;
  readonly requeue_lock: spinlock;
  readonly requeue_work: delayed_work;
  readonly sysfs_lock: mutex;
  readonly sysfs_dir_lock: mutex;
  readonly unused_hctx_list: list_head;
  readonly unused_hctx_lock: spinlock;
  readonly mq_freeze_depth: int;
  readonly td: Pointer<throtl_data>;
  readonly callback_head: callback_head;
  readonly mq_freeze_wq: wait_queue_head;
  readonly mq_freeze_lock: mutex;
  readonly quiesce_depth: int;
  readonly tag_set: Pointer<blk_mq_tag_set>;
  readonly tag_set_list: list_head;
  readonly debugfs_dir: Pointer<dentry>;
  readonly sched_debugfs_dir: Pointer<dentry>;
  readonly rqos_debugfs_dir: Pointer<dentry>;
  readonly debugfs_mutex: mutex;
  readonly mq_sysfs_init_done: boolean;
  readonly srcu: Elements<srcu_struct>;
}
export interface request_sock {
  readonly __req_common: sock_common;
  readonly dl_next: Pointer<request_sock>;
  readonly mss: u16;
  readonly num_retrans: u8;
  readonly syncookie: u8;
  readonly num_timeout: u8;
  readonly ts_recent: u32;
  readonly rsk_timer: timer_list;
  readonly rsk_ops: Pointer<request_sock_ops>;
  readonly sk: Pointer<sock>;
  readonly saved_syn: Pointer<saved_syn>;
  readonly secid: u32;
  readonly peer_secid: u32;
  readonly timeout: u32;
}
export interface request_sock_ops {
  readonly family: int;
  readonly obj_size: uint;
  readonly slab: Pointer<kmem_cache>;
  readonly slab_name: string;
  readonly rtx_syn_ack: number;
  readonly send_ack: number;
  readonly send_reset: number;
  readonly destructor: number;
  readonly syn_ack_timeout: number;
}
export interface request_sock_queue {
  readonly rskq_lock: spinlock;
  readonly rskq_defer_accept: u8;
  readonly synflood_warned: u32;
  readonly qlen: atomic_t;
  readonly young: atomic_t;
  readonly rskq_accept_head: Pointer<request_sock>;
  readonly rskq_accept_tail: Pointer<request_sock>;
  readonly fastopenq: fastopen_queue;
}
export interface reset_control {
  readonly rcdev: Pointer<reset_controller_dev>;
  readonly list: list_head;
  readonly id: uint;
  readonly refcnt: kref;
  readonly acquired: boolean;
  readonly shared: boolean;
  readonly array: boolean;
  readonly deassert_count: atomic_t;
  readonly triggered_count: atomic_t;
}
export interface reset_control_ops {
  readonly reset: number;
  readonly assert: number;
  readonly deassert: number;
  readonly status: number;
}
export interface reset_controller_dev {
  readonly ops: Pointer<reset_control_ops>;
  readonly owner: Pointer<module>;
  readonly list: list_head;
  readonly reset_control_head: list_head;
  readonly dev: Pointer<device>;
  readonly of_node: Pointer<device_node>;
  readonly of_reset_n_cells: int;
  readonly of_xlate: number;
  readonly nr_resets: uint;
}
export interface restart_block {
  readonly arch_data: ulong;
  readonly fn: number;
  readonly futex: {
    readonly uaddr: PointerTo<u32>;
    readonly val: u32;
    readonly flags: u32;
    readonly bitset: u32;
    readonly time: u64;
    readonly uaddr2: PointerTo<u32>;
  };
  readonly nanosleep: {
    readonly clockid: clockid_t;
    readonly type: timespec_type;
    readonly rmtp: Pointer<__kernel_timespec>;
    readonly compat_rmtp: Pointer<old_timespec32>;
    readonly expires: u64;
  };
  readonly poll: {
    readonly ufds: Pointer<pollfd>;
    readonly nfds: int;
    readonly has_timeout: int;
    readonly tv_sec: ulong;
    readonly tv_nsec: ulong;
  };
}
export interface return_instance {
  readonly uprobe: Pointer<uprobe>;
  readonly func: ulong;
  readonly stack: ulong;
  readonly orig_ret_vaddr: ulong;
  readonly chained: boolean;
  readonly next: Pointer<return_instance>;
}
export interface rhash_head {
  readonly next: Pointer<rhash_head>;
}
export interface rhash_lock_head {
}
export interface rhashtable {
  readonly tbl: Pointer<bucket_table>;
  readonly key_len: uint;
  readonly max_elems: uint;
  readonly p: rhashtable_params;
  readonly rhlist: boolean;
  readonly run_work: work_struct;
  readonly mutex: mutex;
  readonly lock: spinlock;
  readonly nelems: atomic_t;
}
export interface rhashtable_params {
  readonly nelem_hint: u16;
  readonly key_len: u16;
  readonly key_offset: u16;
  readonly head_offset: u16;
  readonly max_size: uint;
  readonly min_size: u16;
  readonly automatic_shrinking: boolean;
  readonly hashfn: number;
  readonly obj_hashfn: number;
  readonly obj_cmpfn: number;
}
export interface rhlist_head {
  readonly rhead: rhash_head;
  readonly next: Pointer<rhlist_head>;
}
export interface rlimit {
  readonly rlim_cur: __kernel_ulong_t;
  readonly rlim_max: __kernel_ulong_t;
}
export interface robust_list {
  readonly next: Pointer<robust_list>;
}
export interface robust_list_head {
  readonly list: robust_list;
  readonly futex_offset: long;
  readonly list_op_pending: Pointer<robust_list>;
}
export interface root_domain {
  readonly refcount: atomic_t;
  readonly rto_count: atomic_t;
  readonly rcu: callback_head;
  readonly span: Pointer<cpumask>;
  readonly online: Pointer<cpumask>;
  readonly overload: int;
  readonly overutilized: int;
  readonly dlo_mask: Pointer<cpumask>;
  readonly dlo_count: atomic_t;
  readonly dl_bw: dl_bw;
  readonly cpudl: cpudl;
  readonly visit_gen: u64;
  readonly rto_push_work: irq_work;
  readonly rto_lock: raw_spinlock;
  readonly rto_loop: int;
  readonly rto_cpu: int;
  readonly rto_loop_next: atomic_t;
  readonly rto_loop_start: atomic_t;
  readonly rto_mask: Pointer<cpumask>;
  readonly cpupri: cpupri;
  readonly max_cpu_capacity: ulong;
  readonly pd: Pointer<perf_domain>;
}
export interface rps_dev_flow {
  readonly cpu: u16;
  readonly filter: u16;
  readonly last_qtail: uint;
}
export interface rps_dev_flow_table {
  readonly mask: uint;
  readonly rcu: callback_head;
  readonly flows: Elements<rps_dev_flow>;
}
export interface rps_map {
  readonly len: uint;
  readonly rcu: callback_head;
  readonly cpus: Elements<u16>;
}
export interface rq {
  readonly __lock: raw_spinlock;
  readonly nr_running: uint;
  readonly nr_numa_running: uint;
  readonly nr_preferred_running: uint;
  readonly numa_migrate_on: uint;
  readonly last_blocked_load_update_tick: ulong;
  readonly has_blocked_load: uint;
  readonly nohz_csd: __call_single_data;
  readonly nohz_tick_stopped: uint;
  readonly nohz_flags: atomic_t;
  readonly ttwu_pending: uint;
  readonly nr_switches: u64;
  readonly cfs: cfs_rq;
  readonly rt: rt_rq;
  readonly dl: dl_rq;
  readonly leaf_cfs_rq_list: list_head;
  readonly tmp_alone_branch: Pointer<list_head>;
  readonly nr_uninterruptible: ulong;
  readonly curr: Pointer<task_struct>;
  readonly idle: Pointer<task_struct>;
  readonly stop: Pointer<task_struct>;
  readonly next_balance: ulong;
  readonly prev_mm: Pointer<mm_struct>;
  readonly clock_update_flags: uint;
  readonly clock: u64;
  readonly clock_task: u64;
  readonly clock_pelt: u64;
  readonly lost_idle_time: ulong;
  readonly clock_pelt_idle: u64;
  readonly clock_idle: u64;
  readonly nr_iowait: atomic_t;
  readonly last_seen_need_resched_ns: u64;
  readonly ticks_without_resched: int;
  readonly membarrier_state: int;
  readonly rd: Pointer<root_domain>;
  readonly sd: Pointer<sched_domain>;
  readonly cpu_capacity: ulong;
  readonly cpu_capacity_orig: ulong;
  readonly balance_callback: Pointer<balance_callback>;
  readonly nohz_idle_balance: u8;
  readonly idle_balance: u8;
  readonly misfit_task_load: ulong;
  readonly active_balance: int;
  readonly push_cpu: int;
  readonly active_balance_work: cpu_stop_work;
  readonly cpu: int;
  readonly online: int;
  readonly cfs_tasks: list_head;
  readonly avg_rt: sched_avg;
  readonly avg_dl: sched_avg;
  readonly idle_stamp: u64;
  readonly avg_idle: u64;
  readonly wake_stamp: ulong;
  readonly wake_avg_idle: u64;
  readonly max_idle_balance_cost: u64;
  readonly hotplug_wait: rcuwait;
  readonly prev_steal_time: u64;
  readonly calc_load_update: ulong;
  readonly calc_load_active: long;
  readonly hrtick_csd: __call_single_data;
  readonly hrtick_timer: hrtimer;
  readonly hrtick_time: ktime_t;
  readonly rq_sched_info: sched_info;
  readonly rq_cpu_time: u64;
  readonly yld_count: uint;
  readonly sched_count: uint;
  readonly sched_goidle: uint;
  readonly ttwu_count: uint;
  readonly ttwu_local: uint;
  readonly idle_state: Pointer<cpuidle_state>;
  readonly nr_pinned: uint;
  readonly push_busy: uint;
  readonly push_work: cpu_stop_work;
}
export interface rq_qos {
  readonly ops: Pointer<rq_qos_ops>;
  readonly q: Pointer<request_queue>;
  readonly id: rq_qos_id;
  readonly next: Pointer<rq_qos>;
  readonly debugfs_dir: Pointer<dentry>;
}
export interface rq_qos_ops {
  readonly throttle: number;
  readonly track: number;
  readonly merge: number;
  readonly issue: number;
  readonly requeue: number;
  readonly done: number;
  readonly done_bio: number;
  readonly cleanup: number;
  readonly queue_depth_changed: number;
  readonly exit: number;
  readonly debugfs_attrs: Pointer<blk_mq_debugfs_attr>;
}
export interface rseq {
  readonly cpu_id_start: __u32;
  readonly cpu_id: __u32;
  readonly rseq_cs: __u64;
  readonly flags: __u32;
}
export interface rt6_exception_bucket {
  readonly chain: hlist_head;
  readonly depth: int;
}
export interface rt6_info {
  readonly dst: dst_entry;
  readonly from: Pointer<fib6_info>;
  readonly sernum: int;
  readonly rt6i_dst: rt6key;
  readonly rt6i_src: rt6key;
  readonly rt6i_gateway: in6_addr;
  readonly rt6i_idev: Pointer<inet6_dev>;
  readonly rt6i_flags: u32;
  readonly rt6i_uncached: list_head;
  readonly rt6i_uncached_list: Pointer<uncached_list>;
  readonly rt6i_nfheader_len: ushort;
}
export interface rt6_statistics {
  readonly fib_nodes: __u32;
  readonly fib_route_nodes: __u32;
  readonly fib_rt_entries: __u32;
  readonly fib_rt_cache: __u32;
  readonly fib_discarded_routes: __u32;
  readonly fib_rt_alloc: atomic_t;
}
export interface rt6key {
  readonly addr: in6_addr;
  readonly plen: int;
}
export interface rt_mutex {
  readonly rtmutex: rt_mutex_base;
}
export interface rt_mutex_base {
  readonly wait_lock: raw_spinlock;
  readonly waiters: rb_root_cached;
  readonly owner: Pointer<task_struct>;
}
export interface rt_mutex_waiter {
  readonly tree: rt_waiter_node;
  readonly pi_tree: rt_waiter_node;
  readonly task: Pointer<task_struct>;
  readonly lock: Pointer<rt_mutex_base>;
  readonly wake_state: uint;
  readonly ww_ctx: Pointer<ww_acquire_ctx>;
}
export interface rt_prio_array {
  readonly bitmap: Elements<ulong, Below2>;
  readonly queue: Elements<list_head, Below100>;
}
export interface rt_rq {
  readonly active: rt_prio_array;
  readonly rt_nr_running: uint;
  readonly rr_nr_running: uint;
  readonly highest_prio: {
    readonly curr: int;
    readonly next: int;
  };
  readonly rt_nr_migratory: uint;
  readonly rt_nr_total: uint;
  readonly overloaded: int;
  readonly pushable_tasks: plist_head;
  readonly rt_queued: int;
  readonly rt_throttled: int;
  readonly rt_time: u64;
  readonly rt_runtime: u64;
  readonly rt_runtime_lock: raw_spinlock;
}
export interface rt_waiter_node {
  readonly entry: rb_node;
  readonly prio: int;
  readonly deadline: u64;
}
export interface rtable {
  readonly dst: dst_entry;
  readonly rt_genid: int;
  readonly rt_flags: uint;
  readonly rt_type: __u16;
  readonly rt_is_input: __u8;
  readonly rt_uses_gateway: __u8;
  readonly rt_iif: int;
  readonly rt_gw_family: u8;
  readonly rt_gw4: __be32;
  readonly rt_gw6: in6_addr;
  readonly rt_mtu_locked: u32;
  readonly rt_pmtu: u32;
  readonly rt_uncached: list_head;
  readonly rt_uncached_list: Pointer<uncached_list>;
}
export interface rtnl_hw_stats64 {
  readonly rx_packets: __u64;
  readonly tx_packets: __u64;
  readonly rx_bytes: __u64;
  readonly tx_bytes: __u64;
  readonly rx_errors: __u64;
  readonly tx_errors: __u64;
  readonly rx_dropped: __u64;
  readonly tx_dropped: __u64;
  readonly multicast: __u64;
}
export interface rtnl_link_ops {
  readonly list: list_head;
  readonly kind: string;
  readonly priv_size: size_t;
  readonly alloc: number;
  readonly setup: number;
  readonly netns_refund: boolean;
  readonly maxtype: uint;
  readonly policy: Pointer<nla_policy>;
  readonly validate: number;
  readonly newlink: number;
  readonly changelink: number;
  readonly dellink: number;
  readonly get_size: number;
  readonly fill_info: number;
  readonly get_xstats_size: number;
  readonly fill_xstats: number;
  readonly get_num_tx_queues: number;
  readonly get_num_rx_queues: number;
  readonly slave_maxtype: uint;
  readonly slave_policy: Pointer<nla_policy>;
  readonly slave_changelink: number;
  readonly get_slave_size: number;
  readonly fill_slave_info: number;
  readonly get_link_net: number;
  readonly get_linkxstats_size: number;
  readonly fill_linkxstats: number;
}
export interface rw_semaphore {
  readonly count: atomic_long_t;
  readonly owner: atomic_long_t;
  readonly osq: optimistic_spin_queue;
  readonly wait_lock: raw_spinlock;
  readonly wait_list: list_head;
}
export interface rwlock_t {
  readonly raw_lock: qrwlock;
}
export interface saved {
  readonly link: path;
  readonly done: delayed_call;
  readonly name: string;
  readonly seq: uint;
}
export interface saved_syn {
  readonly mac_hdrlen: u32;
  readonly network_hdrlen: u32;
  readonly tcp_hdrlen: u32;
  readonly data: Elements<u8>;
}
export interface sb_writers {
  readonly frozen: int;
  readonly wait_unfrozen: wait_queue_head;
  readonly rw_sem: Elements<percpu_rw_semaphore, Below3>;
}
export interface sbitmap {
  readonly depth: uint;
  readonly shift: uint;
  readonly map_nr: uint;
  readonly round_robin: boolean;
  readonly map: Pointer<sbitmap_word>;
  readonly alloc_hint: PointerTo<uint>;
}
export interface sbitmap_queue {
  readonly sb: sbitmap;
  readonly wake_batch: uint;
  readonly wake_index: atomic_t;
  readonly ws: Pointer<sbq_wait_state>;
  readonly ws_active: atomic_t;
  readonly min_shallow_depth: uint;
  readonly completion_cnt: atomic_t;
  readonly wakeup_cnt: atomic_t;
}
export interface sbitmap_word {
  readonly word: ulong;
  readonly cleared: ulong;
  readonly swap_lock: raw_spinlock;
}
export interface sbq_wait_state {
  readonly wait: wait_queue_head;
}
export interface sched_avg {
  readonly last_update_time: u64;
  readonly load_sum: u64;
  readonly runnable_sum: u64;
  readonly util_sum: u32;
  readonly period_contrib: u32;
  readonly load_avg: ulong;
  readonly runnable_avg: ulong;
  readonly util_avg: ulong;
  readonly util_est: util_est;
}
export interface sched_class {
  readonly enqueue_task: number;
  readonly dequeue_task: number;
  readonly yield_task: number;
  readonly yield_to_task: number;
  readonly check_preempt_curr: number;
  readonly pick_next_task: number;
  readonly put_prev_task: number;
  readonly set_next_task: number;
  readonly balance: number;
  readonly select_task_rq: number;
  readonly pick_task: number;
  readonly migrate_task_rq: number;
  readonly task_woken: number;
  readonly set_cpus_allowed: number;
  readonly rq_online: number;
  readonly rq_offline: number;
  readonly find_lock_rq: number;
  readonly task_tick: number;
  readonly task_fork: number;
  readonly task_dead: number;
  readonly switched_from: number;
  readonly switched_to: number;
  readonly prio_changed: number;
  readonly get_rr_interval: number;
  readonly update_curr: number;
  readonly task_change_group: number;
}
export interface sched_dl_entity {
  readonly rb_node: rb_node;
  readonly dl_runtime: u64;
  readonly dl_deadline: u64;
  readonly dl_period: u64;
  readonly dl_bw: u64;
  readonly dl_density: u64;
  readonly runtime: s64;
  readonly deadline: u64;
  readonly flags: uint;
  readonly dl_throttled: uint;
  readonly dl_yielded: uint;
  readonly dl_non_contending: uint;
  readonly dl_overrun: uint;
  readonly dl_timer: hrtimer;
  readonly inactive_timer: hrtimer;
  readonly pi_se: Pointer<sched_dl_entity>;
}
export interface sched_domain {
  readonly parent: Pointer<sched_domain>;
  readonly child: Pointer<sched_domain>;
  readonly groups: Pointer<sched_group>;
  readonly min_interval: ulong;
  readonly max_interval: ulong;
  readonly busy_factor: uint;
  readonly imbalance_pct: uint;
  readonly cache_nice_tries: uint;
  readonly imb_numa_nr: uint;
  readonly nohz_idle: int;
  readonly flags: int;
  readonly level: int;
  readonly last_balance: ulong;
  readonly balance_interval: uint;
  readonly nr_balance_failed: uint;
  readonly newidle_call: uint;
  readonly newidle_success: uint;
  readonly newidle_ratio: uint;
  readonly max_newidle_lb_cost: u64;
  readonly last_decay_max_lb_cost: ulong;
  readonly avg_scan_cost: u64;
  readonly lb_count: Elements<uint, Below3>;
  readonly lb_failed: Elements<uint, Below3>;
  readonly lb_balanced: Elements<uint, Below3>;
  readonly lb_imbalance: Elements<uint, Below3>;
  readonly lb_gained: Elements<uint, Below3>;
  readonly lb_hot_gained: Elements<uint, Below3>;
  readonly lb_nobusyg: Elements<uint, Below3>;
  readonly lb_nobusyq: Elements<uint, Below3>;
  readonly alb_count: uint;
  readonly alb_failed: uint;
  readonly alb_pushed: uint;
  readonly sbe_count: uint;
  readonly sbe_balanced: uint;
  readonly sbe_pushed: uint;
  readonly sbf_count: uint;
  readonly sbf_balanced: uint;
  readonly sbf_pushed: uint;
  readonly ttwu_wake_remote: uint;
  readonly ttwu_move_affine: uint;
  readonly ttwu_move_balance: uint;
  readonly name: string;
  readonly private: number;
  readonly rcu: callback_head;
  readonly shared: Pointer<sched_domain_shared>;
  readonly span_weight: uint;
  readonly span: Elements<ulong>;
}
export interface sched_domain_shared {
  readonly ref: atomic_t;
  readonly nr_busy_cpus: atomic_t;
  readonly has_idle_cores: int;
  readonly nr_idle_scan: int;
}
export interface sched_entity {
  readonly load: load_weight;
  readonly run_node: rb_node;
  readonly group_node: list_head;
  readonly on_rq: uint;
  readonly exec_start: u64;
  readonly sum_exec_runtime: u64;
  readonly vruntime: u64;
  readonly prev_sum_exec_runtime: u64;
  readonly nr_migrations: u64;
  readonly depth: int;
  readonly parent: Pointer<sched_entity>;
  readonly cfs_rq: Pointer<cfs_rq>;
  readonly my_q: Pointer<cfs_rq>;
  readonly runnable_weight: ulong;
  readonly avg: sched_avg;
}
export interface sched_group {
  readonly next: Pointer<sched_group>;
  readonly ref: atomic_t;
  readonly group_weight: uint;
  readonly sgc: Pointer<sched_group_capacity>;
  readonly asym_prefer_cpu: int;
  readonly flags: int;
  readonly cpumask: Elements<ulong>;
}
export interface sched_group_capacity {
  readonly ref: atomic_t;
  readonly capacity: ulong;
  readonly min_capacity: ulong;
  readonly max_capacity: ulong;
  readonly next_update: ulong;
  readonly imbalance: int;
  readonly id: int;
  readonly cpumask: Elements<ulong>;
}
export interface sched_info {
  readonly pcount: ulong;
  readonly run_delay: u64;
  readonly last_arrival: u64;
  readonly last_queued: u64;
}
export interface sched_rt_entity {
  readonly run_list: list_head;
  readonly timeout: ulong;
  readonly watchdog_stamp: ulong;
  readonly time_slice: uint;
  readonly on_rq: ushort;
  readonly on_list: ushort;
  readonly back: Pointer<sched_rt_entity>;
}
export interface sched_statistics {
  readonly wait_start: u64;
  readonly wait_max: u64;
  readonly wait_count: u64;
  readonly wait_sum: u64;
  readonly iowait_count: u64;
  readonly iowait_sum: u64;
  readonly sleep_start: u64;
  readonly sleep_max: u64;
  readonly sum_sleep_runtime: s64;
  readonly block_start: u64;
  readonly block_max: u64;
  readonly sum_block_runtime: s64;
  readonly exec_max: u64;
  readonly slice_max: u64;
  readonly nr_migrations_cold: u64;
  readonly nr_failed_migrations_affine: u64;
  readonly nr_failed_migrations_running: u64;
  readonly nr_failed_migrations_hot: u64;
  readonly nr_forced_migrations: u64;
  readonly nr_wakeups: u64;
  readonly nr_wakeups_sync: u64;
  readonly nr_wakeups_migrate: u64;
  readonly nr_wakeups_local: u64;
  readonly nr_wakeups_remote: u64;
  readonly nr_wakeups_affine: u64;
  readonly nr_wakeups_affine_attempts: u64;
  readonly nr_wakeups_passive: u64;
  readonly nr_wakeups_idle: u64;
}
export interface seccomp {
  readonly mode: int;
  readonly filter_count: atomic_t;
  readonly filter: Pointer<seccomp_filter>;
}
export interface seccomp_filter {
  readonly refs: refcount_struct;
  readonly users: refcount_struct;
  readonly log: boolean;
  readonly wait_killable_recv: boolean;
  readonly cache: action_cache;
  readonly prev: Pointer<seccomp_filter>;
  readonly prog: Pointer<bpf_prog>;
  readonly notif: Pointer<notification>;
  readonly notify_lock: mutex;
  readonly wqh: wait_queue_head;
}
export interface seg6_pernet_data {
  readonly lock: mutex;
  readonly tun_src: Pointer<in6_addr>;
  readonly hmac_infos: rhashtable;
}
export interface sem_undo_list {
  readonly refcnt: refcount_struct;
  readonly lock: spinlock;
  readonly list_proc: list_head;
}
export interface semaphore {
  readonly lock: raw_spinlock;
  readonly count: uint;
  readonly wait_list: list_head;
}
export interface seq_operations {
  readonly start: number;
  readonly stop: number;
  readonly next: number;
  readonly show: number;
}
export interface seqcount {
  readonly sequence: uint;
}
export interface seqcount_raw_spinlock {
  readonly seqcount: seqcount;
}
export interface seqcount_spinlock {
  readonly seqcount: seqcount;
}
export interface seqlock_t {
  readonly seqcount: seqcount_spinlock;
  readonly lock: spinlock;
}
export interface sfp_bus {
  readonly kref: kref;
  readonly node: list_head;
  readonly fwnode: Pointer<fwnode_handle>;
  readonly socket_ops: Pointer<sfp_socket_ops>;
  readonly sfp_dev: Pointer<device>;
  readonly sfp: number;
  readonly sfp_quirk: Pointer<sfp_quirk>;
  readonly upstream_ops: Pointer<sfp_upstream_ops>;
  readonly upstream: number;
  readonly phydev: Pointer<phy_device>;
  readonly registered: boolean;
  readonly started: boolean;
}
export interface sfp_quirk {
  readonly vendor: string;
  readonly part: string;
  readonly modes: number;
  readonly fixup: number;
}
export interface sfp_socket_ops {
  readonly attach: number;
  readonly detach: number;
  readonly start: number;
  readonly stop: number;
  readonly module_info: number;
  readonly module_eeprom: number;
  readonly module_eeprom_by_page: number;
}
export interface sfp_upstream_ops {
  readonly attach: number;
  readonly detach: number;
  readonly module_insert: number;
  readonly module_remove: number;
  readonly module_start: number;
  readonly module_stop: number;
  readonly link_down: number;
  readonly link_up: number;
  readonly connect_phy: number;
  readonly disconnect_phy: number;
}
export interface shrinker {
  readonly count_objects: number;
  readonly scan_objects: number;
  readonly batch: long;
  readonly seeks: int;
  readonly flags: uint;
  readonly list: list_head;
  readonly id: int;
  readonly nr_deferred: Pointer<atomic_long_t>;
}
export interface shrinker_info {
  readonly rcu: callback_head;
  readonly nr_deferred: Pointer<atomic_long_t>;
  readonly map: PointerTo<ulong>;
}
export interface sigaction {
  readonly sa_handler: number;
  readonly sa_flags: ulong;
  readonly sa_restorer: number;
  readonly sa_mask: sigset_t;
}
export interface sighand_struct {
  readonly siglock: spinlock;
  readonly count: refcount_struct;
  readonly signalfd_wqh: wait_queue_head;
  readonly action: Elements<k_sigaction, Below64>;
}
export interface signal_struct {
  readonly sigcnt: refcount_struct;
  readonly live: atomic_t;
  readonly nr_threads: int;
  readonly quick_threads: int;
  readonly thread_head: list_head;
  readonly wait_chldexit: wait_queue_head;
  readonly curr_target: Pointer<task_struct>;
  readonly shared_pending: sigpending;
  readonly multiprocess: hlist_head;
  readonly group_exit_code: int;
  readonly notify_count: int;
  readonly group_exec_task: Pointer<task_struct>;
  readonly group_stop_count: int;
  readonly flags: uint;
  readonly core_state: Pointer<core_state>;
  readonly is_child_subreaper: uint;
  readonly has_child_subreaper: uint;
  readonly next_posix_timer_id: uint;
  readonly posix_timers: list_head;
  readonly real_timer: hrtimer;
  readonly it_real_incr: ktime_t;
  readonly it: Elements<cpu_itimer, Below2>;
  readonly cputimer: thread_group_cputimer;
  readonly posix_cputimers: posix_cputimers;
  readonly pids: Elements<Pointer<pid>, Below4>;
  readonly tick_dep_mask: atomic_t;
  readonly tty_old_pgrp: Pointer<pid>;
  readonly leader: int;
  readonly tty: Pointer<tty_struct>;
  readonly autogroup: Pointer<autogroup>;
  readonly stats_lock: seqlock_t;
  readonly utime: u64;
  readonly stime: u64;
  readonly cutime: u64;
  readonly cstime: u64;
  readonly gtime: u64;
  readonly cgtime: u64;
  readonly prev_cputime: prev_cputime;
  readonly nvcsw: ulong;
  readonly nivcsw: ulong;
  readonly cnvcsw: ulong;
  readonly cnivcsw: ulong;
  readonly min_flt: ulong;
  readonly maj_flt: ulong;
  readonly cmin_flt: ulong;
  readonly cmaj_flt: ulong;
  readonly inblock: ulong;
  readonly oublock: ulong;
  readonly cinblock: ulong;
  readonly coublock: ulong;
  readonly maxrss: ulong;
  readonly cmaxrss: ulong;
  readonly ioac: task_io_accounting;
  readonly sum_sched_runtime: u64;
  readonly rlim: Elements<rlimit, Below16>;
  readonly pacct: pacct_struct;
  readonly stats: Pointer<taskstats>;
  readonly audit_tty: uint;
  readonly tty_audit_buf: Pointer<tty_audit_buf>;
  readonly oom_flag_origin: boolean;
  readonly oom_score_adj: short;
  readonly oom_score_adj_min: short;
  readonly oom_mm: Pointer<mm_struct>;
  readonly cred_guard_mutex: mutex;
  readonly exec_update_lock: rw_semaphore;
}
export interface sigpending {
  readonly list: list_head;
  readonly signal: sigset_t;
}
export interface sigset_t {
  readonly sig: Elements<ulong, Below1>;
}
export interface sigval {
  readonly sival_int: int;
  readonly sival_ptr: number;
}
export interface simple_xattrs {
  readonly head: list_head;
  readonly lock: spinlock;
}
export interface siphash_key_t {
  readonly key: Elements<u64, Below2>;
}
export interface sk_buff {
  readonly next: Pointer<sk_buff>;
  readonly prev: Pointer<sk_buff>;
  readonly dev: Pointer<net_device>;
  readonly dev_scratch: ulong;
  readonly rbnode: rb_node;
  readonly list: list_head;
  readonly ll_node: llist_node;
  readonly sk: Pointer<sock>;
  readonly tstamp: ktime_t;
  readonly skb_mstamp_ns: u64;
  readonly cb: string;
  readonly _skb_refdst: ulong;
  readonly destructor: number;
  readonly tcp_tsorted_anchor: list_head;
  readonly _sk_redir: ulong;
  readonly _nfct: ulong;
  readonly len: uint;
  readonly data_len: uint;
  readonly mac_len: __u16;
  readonly hdr_len: __u16;
  readonly queue_mapping: __u16;
  readonly __cloned_offset: Elements<__u8>;
  readonly cloned: __u8;
  readonly nohdr: __u8;
  readonly fclone: __u8;
  readonly peeked: __u8;
  readonly head_frag: __u8;
  readonly pfmemalloc: __u8;
  readonly pp_recycle: __u8;
  readonly active_extensions: __u8;
  readonly __pkt_type_offset: Elements<__u8>;
  readonly pkt_type: __u8;
  readonly ignore_df: __u8;
  readonly nf_trace: __u8;
  readonly ip_summed: __u8;
  readonly ooo_okay: __u8;
  readonly l4_hash: __u8;
  readonly sw_hash: __u8;
  readonly wifi_acked_valid: __u8;
  readonly wifi_acked: __u8;
  readonly no_fcs: __u8;
  readonly encapsulation: __u8;
  readonly encap_hdr_csum: __u8;
  readonly csum_valid: __u8;
  readonly __pkt_vlan_present_offset: Elements<__u8>;
  readonly vlan_present: __u8;
  readonly csum_complete_sw: __u8;
  readonly csum_level: __u8;
  readonly dst_pending_confirm: __u8;
  readonly mono_delivery_time: __u8;
  readonly tc_skip_classify: __u8;
  readonly tc_at_ingress: __u8;
  readonly ndisc_nodetype: __u8;
  readonly ipvs_property: __u8;
  readonly inner_protocol_type: __u8;
  readonly remcsum_offload: __u8;
  readonly offload_fwd_mark: __u8;
  readonly offload_l3_fwd_mark: __u8;
  readonly redirected: __u8;
  readonly from_ingress: __u8;
  readonly nf_skip_egress: __u8;
  readonly decrypted: __u8;
  readonly slow_gro: __u8;
  readonly csum_not_inet: __u8;
  readonly scm_io_uring: __u8;
  readonly tc_index: __u16;
  readonly csum: __wsum;
  readonly csum_start: __u16;
  readonly csum_offset: __u16;
  readonly priority: __u32;
  readonly skb_iif: int;
  readonly hash: __u32;
  readonly vlan_proto: __be16;
  readonly vlan_tci: __u16;
  readonly napi_id: uint;
  readonly sender_cpu: uint;
  readonly alloc_cpu: u16;
  readonly secmark: __u32;
  readonly mark: __u32;
  readonly reserved_tailroom: __u32;
  readonly inner_protocol: __be16;
  readonly inner_ipproto: __u8;
  readonly inner_transport_header: __u16;
  readonly inner_network_header: __u16;
  readonly inner_mac_header: __u16;
  readonly protocol: __be16;
  readonly transport_header: __u16;
  readonly network_header: __u16;
  readonly mac_header: __u16;
  readonly headers: {
    readonly __pkt_type_offset: Elements<__u8>;
    readonly pkt_type: __u8;
    readonly ignore_df: __u8;
    readonly nf_trace: __u8;
    readonly ip_summed: __u8;
    readonly ooo_okay: __u8;
    readonly l4_hash: __u8;
    readonly sw_hash: __u8;
    readonly wifi_acked_valid: __u8;
    readonly wifi_acked: __u8;
    readonly no_fcs: __u8;
    readonly encapsulation: __u8;
    readonly encap_hdr_csum: __u8;
    readonly csum_valid: __u8;
    readonly __pkt_vlan_present_offset: Elements<__u8>;
    readonly vlan_present: __u8;
    readonly csum_complete_sw: __u8;
    readonly csum_level: __u8;
    readonly dst_pending_confirm: __u8;
    readonly mono_delivery_time: __u8;
    readonly tc_skip_classify: __u8;
    readonly tc_at_ingress: __u8;
    readonly ndisc_nodetype: __u8;
    readonly ipvs_property: __u8;
    readonly inner_protocol_type: __u8;
    readonly remcsum_offload: __u8;
    readonly offload_fwd_mark: __u8;
    readonly offload_l3_fwd_mark: __u8;
    readonly redirected: __u8;
    readonly from_ingress: __u8;
    readonly nf_skip_egress: __u8;
    readonly decrypted: __u8;
    readonly slow_gro: __u8;
    readonly csum_not_inet: __u8;
    readonly scm_io_uring: __u8;
    readonly tc_index: __u16;
    readonly csum: __wsum;
    readonly csum_start: __u16;
    readonly csum_offset: __u16;
    readonly priority: __u32;
    readonly skb_iif: int;
    readonly hash: __u32;
    readonly vlan_proto: __be16;
    readonly vlan_tci: __u16;
    readonly napi_id: uint;
    readonly sender_cpu: uint;
    readonly alloc_cpu: u16;
    readonly secmark: __u32;
    readonly mark: __u32;
    readonly reserved_tailroom: __u32;
    readonly inner_protocol: __be16;
    readonly inner_ipproto: __u8;
    readonly inner_transport_header: __u16;
    readonly inner_network_header: __u16;
    readonly inner_mac_header: __u16;
    readonly protocol: __be16;
    readonly transport_header: __u16;
    readonly network_header: __u16;
    readonly mac_header: __u16;
  };
  readonly tail: sk_buff_data_t;
  readonly end: sk_buff_data_t;
  readonly head: string;
  readonly data: string;
  readonly truesize: uint;
  readonly users: refcount_struct;
  readonly extensions: Pointer<skb_ext>;
}
export interface sk_buff_head {
  readonly next: Pointer<sk_buff>;
  readonly prev: Pointer<sk_buff>;
  readonly list: sk_buff_list;
  readonly qlen: __u32;
  readonly lock: spinlock;
}
export interface sk_buff_list {
  readonly next: Pointer<sk_buff>;
  readonly prev: Pointer<sk_buff>;
}
export interface sk_filter {
  readonly refcnt: refcount_struct;
  readonly rcu: callback_head;
  readonly prog: Pointer<bpf_prog>;
}
export interface skb_ext {
  readonly refcnt: refcount_struct;
  readonly offset: Elements<u8, Below3>;
  readonly chunks: u8;
  readonly data: string;
}
export interface slab {
  readonly __page_flags: ulong;
  readonly slab_list: list_head;
  readonly callback_head: callback_head;
  readonly next: Pointer<slab>;
  readonly slabs: int;
  readonly slab_cache: Pointer<kmem_cache>;
  readonly freelist: number;
  readonly counters: ulong;
  readonly inuse: uint;
  readonly objects: uint;
  readonly frozen: uint;
  readonly __unused: uint;
  readonly __page_refcount: atomic_t;
  readonly memcg_data: ulong;
}
export interface sock {
  readonly __sk_common: sock_common;
  readonly sk_rx_dst: Pointer<dst_entry>;
  readonly sk_rx_dst_ifindex: int;
  readonly sk_rx_dst_cookie: u32;
  readonly sk_lock: socket_lock_t;
  readonly sk_drops: atomic_t;
  readonly sk_rcvlowat: int;
  readonly sk_error_queue: sk_buff_head;
  readonly sk_receive_queue: sk_buff_head;
  readonly sk_backlog: {
    readonly rmem_alloc: atomic_t;
    readonly len: int;
    readonly head: Pointer<sk_buff>;
    readonly tail: Pointer<sk_buff>;
  };
  readonly sk_forward_alloc: int;
  readonly sk_reserved_mem: u32;
  readonly sk_ll_usec: uint;
  readonly sk_napi_id: uint;
  readonly sk_rcvbuf: int;
  readonly sk_disconnects: int;
  readonly sk_filter: Pointer<sk_filter>;
  readonly sk_wq: Pointer<socket_wq>;
  readonly sk_wq_raw: Pointer<socket_wq>;
  readonly sk_policy: Elements<Pointer<xfrm_policy>, Below2>;
  readonly sk_dst_cache: Pointer<dst_entry>;
  readonly sk_omem_alloc: atomic_t;
  readonly sk_sndbuf: int;
  readonly sk_wmem_queued: int;
  readonly sk_wmem_alloc: refcount_struct;
  readonly sk_tsq_flags: ulong;
  readonly sk_send_head: Pointer<sk_buff>;
  readonly tcp_rtx_queue: rb_root;
  readonly sk_write_queue: sk_buff_head;
  readonly sk_peek_off: __s32;
  readonly sk_write_pending: int;
  readonly sk_dst_pending_confirm: __u32;
  readonly sk_pacing_status: u32;
  readonly sk_sndtimeo: long;
  readonly sk_timer: timer_list;
  readonly mptcp_retransmit_timer: timer_list;
  readonly sk_priority: __u32;
  readonly sk_mark: __u32;
  readonly sk_pacing_rate: ulong;
  readonly sk_max_pacing_rate: ulong;
  readonly sk_frag: page_frag;
  readonly sk_route_caps: netdev_features_t;
  readonly sk_gso_type: int;
  readonly sk_gso_max_size: uint;
  readonly sk_allocation: gfp_t;
  readonly sk_txhash: __u32;
  readonly sk_gso_disabled: u8;
  readonly sk_kern_sock: u8;
  readonly sk_no_check_tx: u8;
  readonly sk_no_check_rx: u8;
  readonly sk_userlocks: u8;
  readonly sk_pacing_shift: u8;
  readonly sk_type: u16;
  readonly sk_protocol: u16;
  readonly sk_gso_max_segs: u16;
  readonly sk_lingertime: ulong;
  readonly sk_prot_creator: Pointer<proto>;
  readonly sk_callback_lock: rwlock_t;
  readonly sk_err: int;
  readonly sk_err_soft: int;
  readonly sk_ack_backlog: u32;
  readonly sk_max_ack_backlog: u32;
  readonly sk_uid: kuid_t;
  readonly sk_txrehash: u8;
  readonly sk_prefer_busy_poll: u8;
  readonly sk_busy_poll_budget: u16;
  readonly sk_peer_lock: spinlock;
  readonly sk_bind_phc: int;
  readonly sk_peer_pid: Pointer<pid>;
  readonly sk_peer_cred: Pointer<cred>;
  readonly sk_rcvtimeo: long;
  readonly sk_stamp: ktime_t;
  readonly sk_tsflags: u16;
  readonly sk_shutdown: u8;
  readonly sk_tskey: atomic_t;
  readonly sk_zckey: atomic_t;
  readonly sk_clockid: u8;
  readonly sk_txtime_deadline_mode: u8;
  readonly sk_txtime_report_errors: u8;
  readonly sk_txtime_unused: u8;
  readonly sk_use_task_frag: boolean;
  readonly sk_socket: Pointer<socket>;
  readonly sk_user_data: number;
  readonly sk_security: number;
  readonly sk_cgrp_data: sock_cgroup_data;
  readonly sk_memcg: Pointer<mem_cgroup>;
  readonly sk_state_change: number;
  readonly sk_data_ready: number;
  readonly sk_write_space: number;
  readonly sk_error_report: number;
  readonly sk_backlog_rcv: number;
  readonly sk_validate_xmit_skb: number;
  readonly sk_destruct: number;
  readonly sk_reuseport_cb: Pointer<sock_reuseport>;
  readonly sk_bpf_storage: Pointer<bpf_local_storage>;
  readonly sk_rcu: callback_head;
  readonly ns_tracker: netns_tracker;
  readonly sk_bind2_node: hlist_node;
}
export interface sock_cgroup_data {
  readonly cgroup: Pointer<cgroup>;
  readonly classid: u32;
  readonly prioidx: u16;
}
export interface sock_common {
  readonly skc_addrpair: __addrpair;
  readonly skc_daddr: __be32;
  readonly skc_rcv_saddr: __be32;
  readonly skc_hash: uint;
  readonly skc_u16hashes: Elements<__u16, Below2>;
  readonly skc_portpair: __portpair;
  readonly skc_dport: __be16;
  readonly skc_num: __u16;
  readonly skc_family: ushort;
  readonly skc_state: u8;
  readonly skc_reuse: u8;
  readonly skc_reuseport: u8;
  readonly skc_ipv6only: u8;
  readonly skc_net_refcnt: u8;
  readonly skc_bound_dev_if: int;
  readonly skc_bind_node: hlist_node;
  readonly skc_portaddr_node: hlist_node;
  readonly skc_prot: Pointer<proto>;
  readonly skc_net: possible_net_t;
  readonly skc_v6_daddr: in6_addr;
  readonly skc_v6_rcv_saddr: in6_addr;
  readonly skc_cookie: atomic_long_t;
  readonly skc_flags: ulong;
  readonly skc_listener: Pointer<sock>;
  readonly skc_tw_dr: Pointer<inet_timewait_death_row>;
  readonly skc_dontcopy_begin: Elements<int>;
  readonly skc_node: hlist_node;
  readonly skc_nulls_node: hlist_nulls_node;
  readonly skc_tx_queue_mapping: ushort;
  readonly skc_rx_queue_mapping: ushort;
  readonly skc_incoming_cpu: int;
  readonly skc_rcv_wnd: u32;
  readonly skc_tw_rcv_nxt: u32;
  readonly skc_refcnt: refcount_struct;
  readonly skc_dontcopy_end: Elements<int>;
  readonly skc_rxhash: u32;
  readonly skc_window_clamp: u32;
  readonly skc_tw_snd_nxt: u32;
}
export interface sock_filter {
  readonly code: __u16;
  readonly jt: __u8;
  readonly jf: __u8;
  readonly k: __u32;
}
export interface sock_fprog_kern {
  readonly len: u16;
  readonly filter: Pointer<sock_filter>;
}
export interface sock_reuseport {
  readonly rcu: callback_head;
  readonly max_socks: u16;
  readonly num_socks: u16;
  readonly num_closed_socks: u16;
  readonly incoming_cpu: u16;
  readonly synq_overflow_ts: uint;
  readonly reuseport_id: uint;
  readonly bind_inany: uint;
  readonly has_conns: uint;
  readonly prog: Pointer<bpf_prog>;
  readonly socks: Elements<Pointer<sock>>;
}
export interface socket {
  readonly state: socket_state;
  readonly type: short;
  readonly flags: ulong;
  readonly file: Pointer<file>;
  readonly sk: Pointer<sock>;
  readonly ops: Pointer<proto_ops>;
  readonly wq: socket_wq;
}
export interface socket_lock_t {
  readonly slock: spinlock;
  readonly owned: int;
  readonly wq: wait_queue_head;
}
export interface socket_wq {
  readonly wait: wait_queue_head;
  readonly fasync_list: Pointer<fasync_struct>;
  readonly flags: ulong;
  readonly rcu: callback_head;
}
export interface spinlock {
  readonly rlock: raw_spinlock;
}
export interface srcu_data {
  readonly srcu_lock_count: Elements<ulong, Below2>;
  readonly srcu_unlock_count: Elements<ulong, Below2>;
  readonly lock: spinlock;
  readonly srcu_cblist: rcu_segcblist;
  readonly srcu_gp_seq_needed: ulong;
  readonly srcu_gp_seq_needed_exp: ulong;
  readonly srcu_cblist_invoking: boolean;
  readonly delay_work: timer_list;
  readonly work: work_struct;
  readonly srcu_barrier_head: callback_head;
  readonly mynode: Pointer<srcu_node>;
  readonly grpmask: ulong;
  readonly cpu: int;
  readonly ssp: Pointer<srcu_struct>;
}
export interface srcu_node {
  readonly lock: spinlock;
  readonly srcu_have_cbs: Elements<ulong, Below4>;
  readonly srcu_data_have_cbs: Elements<ulong, Below4>;
  readonly srcu_gp_seq_needed_exp: ulong;
  readonly srcu_parent: Pointer<srcu_node>;
  readonly grplo: int;
  readonly grphi: int;
}
export interface srcu_struct {
  readonly node: Pointer<srcu_node>;
  readonly level: Elements<Pointer<srcu_node>, Below4>;
  readonly srcu_size_state: int;
  readonly srcu_cb_mutex: mutex;
  readonly lock: spinlock;
  readonly srcu_gp_mutex: mutex;
  readonly srcu_idx: uint;
  readonly srcu_gp_seq: ulong;
  readonly srcu_gp_seq_needed: ulong;
  readonly srcu_gp_seq_needed_exp: ulong;
  readonly srcu_gp_start: ulong;
  readonly srcu_last_gp_end: ulong;
  readonly srcu_size_jiffies: ulong;
  readonly srcu_n_lock_retries: ulong;
  readonly srcu_n_exp_nodelay: ulong;
  readonly sda: Pointer<srcu_data>;
  readonly sda_is_static: boolean;
  readonly srcu_barrier_seq: ulong;
  readonly srcu_barrier_mutex: mutex;
  readonly srcu_barrier_completion: completion;
  readonly srcu_barrier_cpu_cnt: atomic_t;
  readonly reschedule_jiffies: ulong;
  readonly reschedule_count: ulong;
  readonly work: delayed_work;
  readonly dep_map: lockdep_map;
}
export interface static_call_key {
  readonly func: number;
  readonly type: ulong;
  readonly mods: Pointer<static_call_mod>;
  readonly sites: Pointer<static_call_site>;
}
export interface static_call_mod {
  readonly next: Pointer<static_call_mod>;
  readonly mod: Pointer<module>;
  readonly sites: Pointer<static_call_site>;
}
export interface static_call_site {
  readonly addr: s32;
  readonly key: s32;
}
export interface static_key {
  readonly enabled: atomic_t;
  readonly type: ulong;
  readonly entries: Pointer<jump_entry>;
  readonly next: Pointer<static_key_mod>;
}
export interface static_key_mod {
  readonly next: Pointer<static_key_mod>;
  readonly entries: Pointer<jump_entry>;
  readonly mod: Pointer<module>;
}
export interface subsys_private {
  readonly subsys: kset;
  readonly devices_kset: Pointer<kset>;
  readonly interfaces: list_head;
  readonly mutex: mutex;
  readonly drivers_kset: Pointer<kset>;
  readonly klist_devices: klist;
  readonly klist_drivers: klist;
  readonly bus_notifier: blocking_notifier_head;
  readonly drivers_autoprobe: uint;
  readonly bus: Pointer<bus_type>;
  readonly glue_dirs: kset;
  readonly class: Pointer<class_>;
}
export interface super_block {
  readonly s_list: list_head;
  readonly s_dev: dev_t;
  readonly s_blocksize_bits: u8;
  readonly s_blocksize: ulong;
  readonly s_maxbytes: loff_t;
  readonly s_type: Pointer<file_system_type>;
  readonly s_op: Pointer<super_operations>;
  readonly dq_op: Pointer<dquot_operations>;
  readonly s_qcop: Pointer<quotactl_ops>;
  readonly s_export_op: Pointer<export_operations>;
  readonly s_flags: ulong;
  readonly s_iflags: ulong;
  readonly s_magic: ulong;
  readonly s_root: Pointer<dentry>;
  readonly s_umount: rw_semaphore;
  readonly s_count: int;
  readonly s_active: atomic_t;
  readonly s_security: number;
  readonly s_xattr: PointerTo<Pointer<xattr_handler>>;
  readonly s_cop: Pointer<fscrypt_operations>;
  readonly s_master_keys: Pointer<fscrypt_keyring>;
  readonly s_vop: Pointer<fsverity_operations>;
  readonly s_encoding: Pointer<unicode_map>;
  readonly s_encoding_flags: __u16;
  readonly s_roots: hlist_bl_head;
  readonly s_mounts: list_head;
  readonly s_bdev: Pointer<block_device>;
  readonly s_bdi: Pointer<backing_dev_info>;
  readonly s_mtd: number;
  readonly s_instances: hlist_node;
  readonly s_quota_types: uint;
  readonly s_dquot: quota_info;
  readonly s_writers: sb_writers;
  readonly s_fs_info: number;
  readonly s_time_gran: u32;
  readonly s_time_min: time64_t;
  readonly s_time_max: time64_t;
  readonly s_fsnotify_mask: __u32;
  readonly s_fsnotify_marks: Pointer<fsnotify_mark_connector>;
  readonly s_id: string;
  readonly s_uuid: uuid_t;
  readonly s_max_links: uint;
  readonly s_mode: fmode_t;
  readonly s_vfs_rename_mutex: mutex;
  readonly s_subtype: string;
  readonly s_d_op: Pointer<dentry_operations>;
  readonly s_shrink: shrinker;
  readonly s_remove_count: atomic_long_t;
  readonly s_fsnotify_connectors: atomic_long_t;
  readonly s_readonly_remount: int;
  readonly s_wb_err: errseq_t;
  readonly s_dio_done_wq: Pointer<workqueue_struct>;
  readonly s_pins: hlist_head;
  readonly s_user_ns: Pointer<user_namespace>;
  readonly s_dentry_lru: list_lru;
  readonly s_inode_lru: list_lru;
  readonly rcu: callback_head;
  readonly destroy_work: work_struct;
  readonly s_sync_lock: mutex;
  readonly s_stack_depth: int;
  readonly s_inode_list_lock: spinlock;
  readonly s_inodes: list_head;
  readonly s_inode_wblist_lock: spinlock;
  readonly s_inodes_wb: list_head;
}
export interface super_operations {
  readonly alloc_inode: number;
  readonly destroy_inode: number;
  readonly free_inode: number;
  readonly dirty_inode: number;
  readonly write_inode: number;
  readonly drop_inode: number;
  readonly evict_inode: number;
  readonly put_super: number;
  readonly sync_fs: number;
  readonly freeze_super: number;
  readonly freeze_fs: number;
  readonly thaw_super: number;
  readonly unfreeze_fs: number;
  readonly statfs: number;
  readonly remount_fs: number;
  readonly umount_begin: number;
  readonly show_options: number;
  readonly show_devname: number;
  readonly show_path: number;
  readonly show_stats: number;
  readonly quota_read: number;
  readonly quota_write: number;
  readonly get_dquots: number;
  readonly nr_cached_objects: number;
  readonly free_cached_objects: number;
}
export interface swait_queue_head {
  readonly lock: raw_spinlock;
  readonly task_list: list_head;
}
export interface swregs_state {
  readonly cwd: u32;
  readonly swd: u32;
  readonly twd: u32;
  readonly fip: u32;
  readonly fcs: u32;
  readonly foo: u32;
  readonly fos: u32;
  readonly st_space: Elements<u32, Below20>;
  readonly ftop: u8;
  readonly changed: u8;
  readonly lookahead: u8;
  readonly no_update: u8;
  readonly rm: u8;
  readonly alimit: u8;
  readonly info: Pointer<math_emu_info>;
  readonly entry_eip: u32;
}
export interface syscall_user_dispatch {
  readonly selector: string;
  readonly offset: ulong;
  readonly len: ulong;
  readonly on_dispatch: boolean;
}
export interface sysfs_ops {
  readonly show: number;
  readonly store: number;
}
export interface sysv_sem {
  readonly undo_list: Pointer<sem_undo_list>;
}
export interface sysv_shm {
  readonly shm_clist: list_head;
}
export interface task_cputime {
  readonly stime: u64;
  readonly utime: u64;
  readonly sum_exec_runtime: u64;
}
export interface task_cputime_atomic {
  readonly utime: atomic_long_t;
  readonly stime: atomic_long_t;
  readonly sum_exec_runtime: atomic_long_t;
}
export interface task_delay_info {
  readonly lock: raw_spinlock;
  readonly blkio_start: u64;
  readonly blkio_delay: u64;
  readonly swapin_start: u64;
  readonly swapin_delay: u64;
  readonly blkio_count: u32;
  readonly swapin_count: u32;
  readonly freepages_start: u64;
  readonly freepages_delay: u64;
  readonly thrashing_start: u64;
  readonly thrashing_delay: u64;
  readonly compact_start: u64;
  readonly compact_delay: u64;
  readonly wpcopy_start: u64;
  readonly wpcopy_delay: u64;
  readonly freepages_count: u32;
  readonly thrashing_count: u32;
  readonly compact_count: u32;
  readonly wpcopy_count: u32;
}
export interface task_group {
  readonly css: cgroup_subsys_state;
  readonly se: PointerTo<Pointer<sched_entity>>;
  readonly cfs_rq: PointerTo<Pointer<cfs_rq>>;
  readonly shares: ulong;
  readonly idle: int;
  readonly load_avg: atomic_long_t;
  readonly rcu: callback_head;
  readonly list: list_head;
  readonly parent: Pointer<task_group>;
  readonly siblings: list_head;
  readonly children: list_head;
  readonly autogroup: Pointer<autogroup>;
  readonly cfs_bandwidth: cfs_bandwidth;
}
export interface task_io_accounting {
  readonly rchar: u64;
  readonly wchar: u64;
  readonly syscr: u64;
  readonly syscw: u64;
  readonly read_bytes: u64;
  readonly write_bytes: u64;
  readonly cancelled_write_bytes: u64;
}
export interface task_rss_stat {
  readonly events: int;
  readonly count: Elements<int, Below4>;
}
export interface task_struct {
  readonly thread_info: thread_info;
  readonly __state: uint;
  readonly stack: number;
  readonly usage: refcount_struct;
  readonly flags: uint;
  readonly ptrace: uint;
  readonly on_cpu: int;
  readonly wake_entry: __call_single_node;
  readonly wakee_flips: uint;
  readonly wakee_flip_decay_ts: ulong;
  readonly last_wakee: Pointer<task_struct>;
  readonly recent_used_cpu: int;
  readonly wake_cpu: int;
  readonly on_rq: int;
  readonly prio: int;
  readonly static_prio: int;
  readonly normal_prio: int;
  readonly rt_priority: uint;
  readonly se: sched_entity;
  readonly rt: sched_rt_entity;
  readonly dl: sched_dl_entity;
  readonly sched_class: Pointer<sched_class>;
  readonly sched_task_group: Pointer<task_group>;
  readonly stats: sched_statistics;
  readonly preempt_notifiers: hlist_head;
  readonly btrace_seq: uint;
  readonly policy: uint;
  readonly nr_cpus_allowed: int;
  readonly cpus_ptr: Pointer<cpumask>;
  readonly user_cpus_ptr: Pointer<cpumask>;
  readonly cpus_mask: cpumask;
  readonly migration_pending: number;
  readonly migration_disabled: ushort;
  readonly migration_flags: ushort;
  readonly rcu_read_lock_nesting: int;
  readonly rcu_read_unlock_special: rcu_special;
  readonly rcu_node_entry: list_head;
  readonly rcu_blocked_node: Pointer<rcu_node>;
  readonly rcu_tasks_nvcsw: ulong;
  readonly rcu_tasks_holdout: u8;
  readonly rcu_tasks_idx: u8;
  readonly rcu_tasks_idle_cpu: int;
  readonly rcu_tasks_holdout_list: list_head;
  readonly trc_reader_nesting: int;
  readonly trc_ipi_to_cpu: int;
  readonly trc_reader_special: rcu_special;
  readonly trc_holdout_list: list_head;
  readonly trc_blkd_node: list_head;
  readonly trc_blkd_cpu: int;
  readonly sched_info: sched_info;
  readonly tasks: list_head;
  readonly pushable_tasks: plist_node;
  readonly pushable_dl_tasks: rb_node;
  readonly mm: Pointer<mm_struct>;
  readonly active_mm: Pointer<mm_struct>;
  readonly rss_stat: task_rss_stat;
  readonly exit_state: int;
  readonly exit_code: int;
  readonly exit_signal: int;
  readonly pdeath_signal: int;
  readonly jobctl: ulong;
  readonly personality: uint;
  readonly sched_reset_on_fork: uint;
  readonly sched_contributes_to_load: uint;
  readonly sched_migrated: uint;
  readonly sched_task_hot: uint;
  readonly sched_remote_wakeup: uint;
  readonly user_dumpable: uint;
  readonly in_execve: uint;
  readonly in_iowait: uint;
  readonly restore_sigmask: uint;
  readonly in_user_fault: uint;
  readonly in_lru_fault: uint;
  readonly no_cgroup_migration: uint;
  readonly frozen: uint;
  readonly use_memdelay: uint;
  readonly in_memstall: uint;
  readonly in_eventfd: uint;
  readonly pasid_activated: uint;
  readonly reported_split_lock: uint;
  readonly in_thrashing: uint;
  readonly atomic_flags: ulong;
  readonly restart_block: restart_block;
  readonly pid: pid_t;
  readonly tgid: pid_t;
  readonly stack_canary: ulong;
  readonly real_parent: Pointer<task_struct>;
  readonly parent: Pointer<task_struct>;
  readonly children: list_head;
  readonly sibling: list_head;
  readonly group_leader: Pointer<task_struct>;
  readonly ptraced: list_head;
  readonly ptrace_entry: list_head;
  readonly thread_pid: Pointer<pid>;
  readonly pid_links: Elements<hlist_node, Below4>;
  readonly thread_group: list_head;
  readonly thread_node: list_head;
  readonly vfork_done: Pointer<completion>;
  readonly set_child_tid: PointerTo<int>;
  readonly clear_child_tid: PointerTo<int>;
  readonly worker_private: number;
  readonly utime: u64;
  readonly stime: u64;
  readonly gtime: u64;
  readonly prev_cputime: prev_cputime;
  readonly vtime: vtime;
  readonly tick_dep_mask: atomic_t;
  readonly nvcsw: ulong;
  readonly nivcsw: ulong;
  readonly start_time: u64;
  readonly start_boottime: u64;
  readonly min_flt: ulong;
  readonly maj_flt: ulong;
  readonly posix_cputimers: posix_cputimers;
  readonly posix_cputimers_work: posix_cputimers_work;
  readonly ptracer_cred: Pointer<cred>;
  readonly real_cred: Pointer<cred>;
  readonly cred: Pointer<cred>;
  readonly cached_requested_key: Pointer<key>;
  readonly comm: string;
  readonly nameidata: Pointer<nameidata>;
  readonly sysvsem: sysv_sem;
  readonly sysvshm: sysv_shm;
  readonly last_switch_count: ulong;
  readonly last_switch_time: ulong;
  readonly fs: Pointer<fs_struct>;
  readonly files: Pointer<files_struct>;
  readonly io_uring: Pointer<io_uring_task>;
  readonly nsproxy: Pointer<nsproxy>;
  readonly signal: Pointer<signal_struct>;
  readonly sighand: Pointer<sighand_struct>;
  readonly blocked: sigset_t;
  readonly real_blocked: sigset_t;
  readonly saved_sigmask: sigset_t;
  readonly pending: sigpending;
  readonly sas_ss_sp: ulong;
  readonly sas_ss_size: size_t;
  readonly sas_ss_flags: uint;
  readonly task_works: Pointer<callback_head>;
  readonly audit_context: Pointer<audit_context>;
  readonly loginuid: kuid_t;
  readonly sessionid: uint;
  readonly seccomp: seccomp;
  readonly syscall_dispatch: syscall_user_dispatch;
  readonly parent_exec_id: u64;
  readonly self_exec_id: u64;
  readonly alloc_lock: spinlock;
  readonly pi_lock: raw_spinlock;
  readonly wake_q: wake_q_node;
  readonly pi_waiters: rb_root_cached;
  readonly pi_top_task: Pointer<task_struct>;
  readonly pi_blocked_on: Pointer<rt_mutex_waiter>;
  readonly journal_info: number;
  readonly bio_list: Pointer<bio_list>;
  readonly plug: Pointer<blk_plug>;
  readonly reclaim_state: Pointer<reclaim_state>;
  readonly backing_dev_info: Pointer<backing_dev_info>;
  readonly io_context: Pointer<io_context>;
  readonly capture_control: Pointer<capture_control>;
  readonly ptrace_message: ulong;
  readonly last_siginfo: Pointer<kernel_siginfo>;
  readonly ioac: task_io_accounting;
  readonly psi_flags: uint;
  readonly acct_rss_mem1: u64;
  readonly acct_vm_mem1: u64;
  readonly acct_timexpd: u64;
  readonly mems_allowed: nodemask_t;
  readonly mems_allowed_seq: seqcount_spinlock;
  readonly cpuset_mem_spread_rotor: int;
  readonly cpuset_slab_spread_rotor: int;
  readonly cgroups: Pointer<css_set>;
  readonly cg_list: list_head;
  readonly closid: u32;
  readonly rmid: u32;
  readonly robust_list: Pointer<robust_list_head>;
  readonly compat_robust_list: Pointer<compat_robust_list_head>;
  readonly pi_state_list: list_head;
  readonly pi_state_cache: Pointer<futex_pi_state>;
  readonly futex_exit_mutex: mutex;
  readonly futex_state: uint;
  readonly perf_event_ctxp: Elements<Pointer<perf_event_context>, Below2>;
  readonly perf_event_mutex: mutex;
  readonly perf_event_list: list_head;
  readonly mempolicy: Pointer<mempolicy>;
  readonly il_prev: short;
  readonly pref_node_fork: short;
  readonly numa_scan_seq: int;
  readonly numa_scan_period: uint;
  readonly numa_scan_period_max: uint;
  readonly numa_preferred_nid: int;
  readonly numa_migrate_retry: ulong;
  readonly node_stamp: u64;
  readonly last_task_numa_placement: u64;
  readonly last_sum_exec_runtime: u64;
  readonly numa_work: callback_head;
  readonly numa_group: Pointer<numa_group>;
  readonly numa_faults: PointerTo<ulong>;
  readonly total_numa_faults: ulong;
  readonly numa_faults_locality: Elements<ulong, Below3>;
  readonly numa_pages_migrated: ulong;
  readonly rseq: Pointer<rseq>;
  readonly rseq_sig: u32;
  readonly rseq_event_mask: ulong;
  readonly tlb_ubc: tlbflush_unmap_batch;
  readonly rcu_users: refcount_struct;
  readonly rcu: callback_head;
  readonly splice_pipe: Pointer<pipe_inode_info>;
  readonly task_frag: page_frag;
  readonly delays: Pointer<task_delay_info>;
  readonly nr_dirtied: int;
  readonly nr_dirtied_pause: int;
  readonly dirty_paused_when: ulong;
  readonly timer_slack_ns: u64;
  readonly default_timer_slack_ns: u64;
  readonly curr_ret_stack: int;
  readonly curr_ret_depth: int;
  readonly ret_stack: Pointer<ftrace_ret_stack>;
  readonly ftrace_timestamp: u64;
  readonly trace_overrun: atomic_t;
  readonly tracing_graph_pause: atomic_t;
  readonly trace_recursion: ulong;
  readonly memcg_in_oom: Pointer<mem_cgroup>;
  readonly memcg_oom_gfp_mask: gfp_t;
  readonly memcg_oom_order: int;
  readonly memcg_nr_pages_over_high: uint;
  readonly active_memcg: Pointer<mem_cgroup>;
  readonly throttle_queue: Pointer<request_queue>;
  readonly utask: Pointer<uprobe_task>;
  readonly sequential_io: uint;
  readonly sequential_io_avg: uint;
  readonly kmap_ctrl: kmap_ctrl;
  readonly pagefault_disabled: int;
  readonly oom_reaper_list: Pointer<task_struct>;
  readonly oom_reaper_timer: timer_list;
  readonly stack_vm_area: Pointer<vm_struct>;
  readonly stack_refcount: refcount_struct;
  readonly patch_state: int;
  readonly security: number;
  readonly bpf_storage: Pointer<bpf_local_storage>;
  readonly bpf_ctx: Pointer<bpf_run_ctx>;
  readonly kstack_offset: u32;
  readonly mce_vaddr: number;
  readonly mce_kflags: __u64;
  readonly mce_addr: u64;
  readonly mce_ripv: __u64;
  readonly mce_whole_page: __u64;
  readonly __mce_reserved: __u64;
  readonly mce_kill_me: callback_head;
  readonly mce_count: int;
  readonly kretprobe_instances: llist_head;
  readonly rethooks: llist_head;
  readonly l1d_flush_kill: callback_head;
  readonly thread: thread_struct;
}
export interface taskstats {
  readonly version: __u16;
  readonly ac_exitcode: __u32;
  readonly ac_flag: __u8;
  readonly ac_nice: __u8;
  readonly cpu_count: __u64;
  readonly cpu_delay_total: __u64;
  readonly blkio_count: __u64;
  readonly blkio_delay_total: __u64;
  readonly swapin_count: __u64;
  readonly swapin_delay_total: __u64;
  readonly cpu_run_real_total: __u64;
  readonly cpu_run_virtual_total: __u64;
  readonly ac_comm: string;
  readonly ac_sched: __u8;
  readonly ac_pad: Elements<__u8, Below3>;
  readonly ac_uid: __u32;
  readonly ac_gid: __u32;
  readonly ac_pid: __u32;
  readonly ac_ppid: __u32;
  readonly ac_btime: __u32;
  readonly ac_etime: __u64;
  readonly ac_utime: __u64;
  readonly ac_stime: __u64;
  readonly ac_minflt: __u64;
  readonly ac_majflt: __u64;
  readonly coremem: __u64;
  readonly virtmem: __u64;
  readonly hiwater_rss: __u64;
  readonly hiwater_vm: __u64;
  readonly read_char: __u64;
  readonly write_char: __u64;
  readonly read_syscalls: __u64;
  readonly write_syscalls: __u64;
  readonly read_bytes: __u64;
  readonly write_bytes: __u64;
  readonly cancelled_write_bytes: __u64;
  readonly nvcsw: __u64;
  readonly nivcsw: __u64;
  readonly ac_utimescaled: __u64;
  readonly ac_stimescaled: __u64;
  readonly cpu_scaled_run_real_total: __u64;
  readonly freepages_count: __u64;
  readonly freepages_delay_total: __u64;
  readonly thrashing_count: __u64;
  readonly thrashing_delay_total: __u64;
  readonly ac_btime64: __u64;
  readonly compact_count: __u64;
  readonly compact_delay_total: __u64;
  readonly ac_tgid: __u32;
  readonly ac_tgetime: __u64;
  readonly ac_exe_dev: __u64;
  readonly ac_exe_inode: __u64;
  readonly wpcopy_count: __u64;
  readonly wpcopy_delay_total: __u64;
}
export interface tc_sizespec {
  readonly cell_log: u8;
  readonly size_log: u8;
  readonly cell_align: short;
  readonly overhead: int;
  readonly linklayer: uint;
  readonly mpu: uint;
  readonly mtu: uint;
  readonly tsize: uint;
}
export interface tcf_block {
  readonly lock: mutex;
  readonly chain_list: list_head;
  readonly index: u32;
  readonly classid: u32;
  readonly refcnt: refcount_struct;
  readonly net: Pointer<net>;
  readonly q: Pointer<Qdisc>;
  readonly cb_lock: rw_semaphore;
  readonly flow_block: flow_block;
  readonly owner_list: list_head;
  readonly keep_dst: boolean;
  readonly useswcnt: atomic_t;
  readonly offloadcnt: atomic_t;
  readonly nooffloaddevcnt: uint;
  readonly lockeddevcnt: uint;
  readonly chain0: {
    readonly chain: Pointer<tcf_chain>;
    readonly filter_chain_list: list_head;
  };
  readonly rcu: callback_head;
  readonly proto_destroy_ht: Elements<hlist_head, Below128>;
  readonly proto_destroy_lock: mutex;
}
export interface tcf_chain {
  readonly filter_chain_lock: mutex;
  readonly filter_chain: Pointer<tcf_proto>;
  readonly list: list_head;
  readonly block: Pointer<tcf_block>;
  readonly index: u32;
  readonly refcnt: uint;
  readonly action_refcnt: uint;
  readonly explicitly_created: boolean;
  readonly flushing: boolean;
  readonly tmplt_ops: Pointer<tcf_proto_ops>;
  readonly tmplt_priv: number;
  readonly rcu: callback_head;
}
export interface tcf_proto {
  readonly next: Pointer<tcf_proto>;
  readonly root: number;
  readonly classify: number;
  readonly protocol: __be16;
  readonly prio: u32;
  readonly data: number;
  readonly ops: Pointer<tcf_proto_ops>;
  readonly chain: Pointer<tcf_chain>;
  readonly lock: spinlock;
  readonly deleting: boolean;
  readonly counted: boolean;
  readonly usesw: boolean;
  readonly refcnt: refcount_struct;
  readonly rcu: callback_head;
  readonly destroy_ht_node: hlist_node;
}
export interface tcf_proto_ops {
  readonly head: list_head;
  readonly kind: string;
  readonly classify: number;
  readonly init: number;
  readonly destroy: number;
  readonly get: number;
  readonly put: number;
  readonly change: number;
  readonly delete: number;
  readonly delete_empty: number;
  readonly walk: number;
  readonly reoffload: number;
  readonly hw_add: number;
  readonly hw_del: number;
  readonly bind_class: number;
  readonly tmplt_create: number;
  readonly tmplt_destroy: number;
  readonly tmplt_reoffload: number;
  readonly dump: number;
  readonly terse_dump: number;
  readonly tmplt_dump: number;
  readonly owner: Pointer<module>;
  readonly flags: int;
}
export interface tcp_congestion_ops {
  readonly ssthresh: number;
  readonly cong_avoid: number;
  readonly set_state: number;
  readonly cwnd_event: number;
  readonly in_ack_event: number;
  readonly pkts_acked: number;
  readonly min_tso_segs: number;
  readonly cong_control: number;
  readonly undo_cwnd: number;
  readonly sndbuf_expand: number;
  readonly get_info: number;
  readonly name: string;
  readonly owner: Pointer<module>;
  readonly list: list_head;
  readonly key: u32;
  readonly flags: u32;
  readonly init: number;
  readonly release: number;
}
export interface tcp_fastopen_context {
  readonly key: Elements<siphash_key_t, Below2>;
  readonly num: int;
  readonly rcu: callback_head;
}
export interface tcp_fastopen_cookie {
  readonly val: Elements<__le64, Below2>;
  readonly len: s8;
  readonly exp: boolean;
}
export interface tcp_fastopen_request {
  readonly cookie: tcp_fastopen_cookie;
  readonly data: Pointer<msghdr>;
  readonly size: size_t;
  readonly copied: int;
  readonly uarg: Pointer<ubuf_info>;
}
export interface tcp_md5sig_info {
  readonly head: hlist_head;
  readonly rcu: callback_head;
}
export interface tcp_mib {
  readonly mibs: Elements<ulong, Below16>;
}
export interface tcp_options_received {
  readonly ts_recent_stamp: int;
  readonly ts_recent: u32;
  readonly rcv_tsval: u32;
  readonly rcv_tsecr: u32;
  readonly saw_tstamp: u16;
  readonly tstamp_ok: u16;
  readonly dsack: u16;
  readonly wscale_ok: u16;
  readonly sack_ok: u16;
  readonly smc_ok: u16;
  readonly snd_wscale: u16;
  readonly rcv_wscale: u16;
  readonly saw_unknown: u8;
  readonly unused: u8;
  readonly num_sacks: u8;
  readonly user_mss: u16;
  readonly mss_clamp: u16;
}
export interface tcp_rack {
  readonly mstamp: u64;
  readonly rtt_us: u32;
  readonly end_seq: u32;
  readonly last_delivered: u32;
  readonly reo_wnd_steps: u8;
  readonly reo_wnd_persist: u8;
  readonly dsack_seen: u8;
  readonly advanced: u8;
}
export interface tcp_sack_block {
  readonly start_seq: u32;
  readonly end_seq: u32;
}
export interface tcp_sock {
  readonly inet_conn: inet_connection_sock;
  readonly tcp_header_len: u16;
  readonly gso_segs: u16;
  readonly pred_flags: __be32;
  readonly bytes_received: u64;
  readonly segs_in: u32;
  readonly data_segs_in: u32;
  readonly rcv_nxt: u32;
  readonly copied_seq: u32;
  readonly rcv_wup: u32;
  readonly snd_nxt: u32;
  readonly segs_out: u32;
  readonly data_segs_out: u32;
  readonly bytes_sent: u64;
  readonly bytes_acked: u64;
  readonly dsack_dups: u32;
  readonly snd_una: u32;
  readonly snd_sml: u32;
  readonly rcv_tstamp: u32;
  readonly lsndtime: u32;
  readonly last_oow_ack_time: u32;
  readonly compressed_ack_rcv_nxt: u32;
  readonly tsoffset: u32;
  readonly tsq_node: list_head;
  readonly tsorted_sent_queue: list_head;
  readonly snd_wl1: u32;
  readonly snd_wnd: u32;
  readonly max_window: u32;
  readonly mss_cache: u32;
  readonly window_clamp: u32;
  readonly rcv_ssthresh: u32;
  readonly rack: tcp_rack;
  readonly advmss: u16;
  readonly compressed_ack: u8;
  readonly dup_ack_counter: u8;
  readonly tlp_retrans: u8;
  readonly unused: u8;
  readonly chrono_start: u32;
  readonly chrono_stat: Elements<u32, Below3>;
  readonly chrono_type: u8;
  readonly rate_app_limited: u8;
  readonly fastopen_connect: u8;
  readonly fastopen_no_cookie: u8;
  readonly is_sack_reneg: u8;
  readonly fastopen_client_fail: u8;
  readonly nonagle: u8;
  readonly thin_lto: u8;
  readonly recvmsg_inq: u8;
  readonly repair: u8;
  readonly frto: u8;
  readonly repair_queue: u8;
  readonly save_syn: u8;
  readonly syn_data: u8;
  readonly syn_fastopen: u8;
  readonly syn_fastopen_exp: u8;
  readonly syn_fastopen_ch: u8;
  readonly syn_data_acked: u8;
  readonly is_cwnd_limited: u8;
  readonly tlp_high_seq: u32;
  readonly tcp_tx_delay: u32;
  readonly tcp_wstamp_ns: u64;
  readonly tcp_clock_cache: u64;
  readonly tcp_mstamp: u64;
  readonly srtt_us: u32;
  readonly mdev_us: u32;
  readonly mdev_max_us: u32;
  readonly rttvar_us: u32;
  readonly rtt_seq: u32;
  readonly rtt_min: minmax;
  readonly packets_out: u32;
  readonly retrans_out: u32;
  readonly max_packets_out: u32;
  readonly cwnd_usage_seq: u32;
  readonly urg_data: u16;
  readonly ecn_flags: u8;
  readonly keepalive_probes: u8;
  readonly reordering: u32;
  readonly reord_seen: u32;
  readonly snd_up: u32;
  readonly rx_opt: tcp_options_received;
  readonly snd_ssthresh: u32;
  readonly snd_cwnd: u32;
  readonly snd_cwnd_cnt: u32;
  readonly snd_cwnd_clamp: u32;
  readonly snd_cwnd_used: u32;
  readonly snd_cwnd_stamp: u32;
  readonly prior_cwnd: u32;
  readonly prr_delivered: u32;
  readonly prr_out: u32;
  readonly delivered: u32;
  readonly delivered_ce: u32;
  readonly lost: u32;
  readonly app_limited: u32;
  readonly first_tx_mstamp: u64;
  readonly delivered_mstamp: u64;
  readonly rate_delivered: u32;
  readonly rate_interval_us: u32;
  readonly rcv_wnd: u32;
  readonly write_seq: u32;
  readonly notsent_lowat: u32;
  readonly pushed_seq: u32;
  readonly lost_out: u32;
  readonly sacked_out: u32;
  readonly pacing_timer: hrtimer;
  readonly compressed_ack_timer: hrtimer;
  readonly lost_skb_hint: Pointer<sk_buff>;
  readonly retransmit_skb_hint: Pointer<sk_buff>;
  readonly out_of_order_queue: rb_root;
  readonly ooo_last_skb: Pointer<sk_buff>;
  readonly duplicate_sack: Elements<tcp_sack_block, Below1>;
  readonly selective_acks: Elements<tcp_sack_block, Below4>;
  readonly recv_sack_cache: Elements<tcp_sack_block, Below4>;
  readonly highest_sack: Pointer<sk_buff>;
  readonly lost_cnt_hint: int;
  readonly prior_ssthresh: u32;
  readonly high_seq: u32;
  readonly retrans_stamp: u32;
  readonly undo_marker: u32;
  readonly undo_retrans: int;
  readonly bytes_retrans: u64;
  readonly total_retrans: u32;
  readonly urg_seq: u32;
  readonly keepalive_time: uint;
  readonly keepalive_intvl: uint;
  readonly linger2: int;
  readonly bpf_sock_ops_cb_flags: u8;
  readonly bpf_chg_cc_inprogress: u8;
  readonly timeout_rehash: u16;
  readonly rcv_ooopack: u32;
  readonly rcv_rtt_last_tsecr: u32;
  readonly rcv_rtt_est: {
    readonly rtt_us: u32;
    readonly seq: u32;
    readonly time: u64;
  };
  readonly rcvq_space: {
    readonly space: u32;
    readonly seq: u32;
    readonly time: u64;
  };
  readonly mtu_probe: {
    readonly probe_seq_start: u32;
    readonly probe_seq_end: u32;
  };
  readonly mtu_info: u32;
  readonly is_mptcp: boolean;
  readonly smc_hs_congested: number;
  readonly syn_smc: boolean;
  readonly af_specific: Pointer<tcp_sock_af_ops>;
  readonly md5sig_info: Pointer<tcp_md5sig_info>;
  readonly fastopen_req: Pointer<tcp_fastopen_request>;
  readonly fastopen_rsk: Pointer<request_sock>;
  readonly saved_syn: Pointer<saved_syn>;
}
export interface tcp_sock_af_ops {
  readonly md5_lookup: number;
  readonly calc_md5_hash: number;
  readonly md5_parse: number;
}
export interface tcp_ulp_ops {
  readonly list: list_head;
  readonly init: number;
  readonly update: number;
  readonly release: number;
  readonly get_info: number;
  readonly get_info_size: number;
  readonly clone: number;
  readonly name: string;
  readonly owner: Pointer<module>;
}
export interface thread_group_cputimer {
  readonly cputime_atomic: task_cputime_atomic;
}
export interface thread_info {
  readonly flags: ulong;
  readonly syscall_work: ulong;
  readonly status: u32;
  readonly cpu: u32;
}
export interface thread_struct {
  readonly tls_array: Elements<desc_struct, Below3>;
  readonly sp: ulong;
  readonly es: ushort;
  readonly ds: ushort;
  readonly fsindex: ushort;
  readonly gsindex: ushort;
  readonly fsbase: ulong;
  readonly gsbase: ulong;
  readonly ptrace_bps: Elements<Pointer<perf_event>, Below4>;
  readonly virtual_dr6: ulong;
  readonly ptrace_dr7: ulong;
  readonly cr2: ulong;
  readonly trap_nr: ulong;
  readonly error_code: ulong;
  readonly io_bitmap: Pointer<io_bitmap>;
  readonly iopl_emul: ulong;
  readonly iopl_warn: uint;
  readonly pkru: u32;
  readonly fpu: fpu;
}
export interface throtl_data {
  readonly service_queue: throtl_service_queue;
  readonly queue: Pointer<request_queue>;
  readonly nr_queued: Elements<uint, Below2>;
  readonly throtl_slice: uint;
  readonly dispatch_work: work_struct;
  readonly limit_index: uint;
  readonly limit_valid: Elements<boolean, Below2>;
  readonly low_upgrade_time: ulong;
  readonly low_downgrade_time: ulong;
  readonly scale: uint;
  readonly tmp_buckets: Elements<latency_bucket, Below18>;
  readonly avg_buckets: Elements<avg_latency_bucket, Below18>;
  readonly latency_buckets: Elements<Pointer<latency_bucket>, Below2>;
  readonly last_calculate_time: ulong;
  readonly filtered_latency: ulong;
  readonly track_bio_latency: boolean;
}
export interface throtl_service_queue {
  readonly parent_sq: Pointer<throtl_service_queue>;
  readonly queued: Elements<list_head, Below2>;
  readonly nr_queued: Elements<uint, Below2>;
  readonly pending_tree: rb_root_cached;
  readonly nr_pending: uint;
  readonly first_pending_disptime: ulong;
  readonly pending_timer: timer_list;
}
export interface time_namespace {
  readonly user_ns: Pointer<user_namespace>;
  readonly ucounts: Pointer<ucounts>;
  readonly ns: ns_common;
  readonly offsets: timens_offsets;
  readonly vvar_page: Pointer<page>;
  readonly frozen_offsets: boolean;
}
export interface timens_offsets {
  readonly monotonic: timespec64;
  readonly boottime: timespec64;
}
export interface timer_list {
  readonly entry: hlist_node;
  readonly expires: ulong;
  readonly function: number;
  readonly flags: u32;
}
export interface timer_rand_state {
  readonly last_time: ulong;
  readonly last_delta: long;
  readonly last_delta2: long;
}
export interface timerqueue_head {
  readonly rb_root: rb_root_cached;
}
export interface timerqueue_node {
  readonly node: rb_node;
  readonly expires: ktime_t;
}
export interface timespec64 {
  readonly tv_sec: time64_t;
  readonly tv_nsec: long;
}
export interface timewait_sock_ops {
  readonly twsk_slab: Pointer<kmem_cache>;
  readonly twsk_slab_name: string;
  readonly twsk_obj_size: uint;
  readonly twsk_unique: number;
  readonly twsk_destructor: number;
}
export interface tlbflush_unmap_batch {
  readonly arch: arch_tlbflush_unmap_batch;
  readonly flush_required: boolean;
  readonly writable: boolean;
}
export interface tlsdev_ops {
  readonly tls_dev_add: number;
  readonly tls_dev_del: number;
  readonly tls_dev_resync: number;
}
export interface trace_eval_map {
  readonly system: string;
  readonly eval_string: string;
  readonly eval_value: ulong;
}
export interface trace_event {
  readonly node: hlist_node;
  readonly list: list_head;
  readonly type: int;
  readonly funcs: Pointer<trace_event_functions>;
}
export interface trace_event_call {
  readonly list: list_head;
  readonly class: Pointer<trace_event_class>;
  readonly name: string;
  readonly tp: Pointer<tracepoint>;
  readonly event: trace_event;
  readonly print_fmt: string;
  readonly filter: Pointer<event_filter>;
  readonly module: number;
  readonly refcnt: atomic_t;
  readonly data: number;
  readonly flags: int;
  readonly perf_refcount: int;
  readonly perf_events: Pointer<hlist_head>;
  readonly prog_array: Pointer<bpf_prog_array>;
  readonly perf_perm: number;
}
export interface trace_event_class {
  readonly system: string;
  readonly probe: number;
  readonly perf_probe: number;
  readonly reg: number;
  readonly fields_array: Pointer<trace_event_fields>;
  readonly get_fields: number;
  readonly fields: list_head;
  readonly raw_init: number;
}
export interface trace_event_fields {
  readonly type: string;
  readonly name: string;
  readonly size: int;
  readonly align: int;
  readonly is_signed: int;
  readonly filter_type: int;
  readonly len: int;
  readonly define_fields: number;
}
export interface trace_event_functions {
  readonly trace: number;
  readonly raw: number;
  readonly hex: number;
  readonly binary: number;
}
export interface tracepoint {
  readonly name: string;
  readonly key: static_key;
  readonly static_call_key: Pointer<static_call_key>;
  readonly static_call_tramp: number;
  readonly iterator: number;
  readonly regfunc: number;
  readonly unregfunc: number;
  readonly funcs: Pointer<tracepoint_func>;
}
export interface tracepoint_func {
  readonly func: number;
  readonly data: number;
  readonly prio: int;
}
export interface tty_audit_buf {
  readonly mutex: mutex;
  readonly dev: dev_t;
  readonly icanon: uint;
  readonly valid: size_t;
  readonly data: string;
}
export interface tty_buffer {
  readonly next: Pointer<tty_buffer>;
  readonly free: llist_node;
  readonly used: int;
  readonly size: int;
  readonly commit: int;
  readonly lookahead: int;
  readonly read: int;
  readonly flags: int;
  readonly data: Elements<ulong>;
}
export interface tty_bufhead {
  readonly head: Pointer<tty_buffer>;
  readonly work: work_struct;
  readonly lock: mutex;
  readonly priority: atomic_t;
  readonly sentinel: tty_buffer;
  readonly free: llist_head;
  readonly mem_used: atomic_t;
  readonly mem_limit: int;
  readonly tail: Pointer<tty_buffer>;
}
export interface tty_driver {
  readonly kref: kref;
  readonly cdevs: PointerTo<Pointer<cdev>>;
  readonly owner: Pointer<module>;
  readonly driver_name: string;
  readonly name: string;
  readonly name_base: int;
  readonly major: int;
  readonly minor_start: int;
  readonly num: uint;
  readonly type: short;
  readonly subtype: short;
  readonly init_termios: ktermios;
  readonly flags: ulong;
  readonly proc_entry: Pointer<proc_dir_entry>;
  readonly other: Pointer<tty_driver>;
  readonly ttys: PointerTo<Pointer<tty_struct>>;
  readonly ports: PointerTo<Pointer<tty_port>>;
  readonly termios: PointerTo<Pointer<ktermios>>;
  readonly driver_state: number;
  readonly ops: Pointer<tty_operations>;
  readonly tty_drivers: list_head;
}
export interface tty_ldisc {
  readonly ops: Pointer<tty_ldisc_ops>;
  readonly tty: Pointer<tty_struct>;
}
export interface tty_ldisc_ops {
  readonly name: string;
  readonly num: int;
  readonly open: number;
  readonly close: number;
  readonly flush_buffer: number;
  readonly read: number;
  readonly write: number;
  readonly ioctl: number;
  readonly compat_ioctl: number;
  readonly set_termios: number;
  readonly poll: number;
  readonly hangup: number;
  readonly receive_buf: number;
  readonly write_wakeup: number;
  readonly dcd_change: number;
  readonly receive_buf2: number;
  readonly lookahead_buf: number;
  readonly owner: Pointer<module>;
}
export interface tty_operations {
  readonly lookup: number;
  readonly install: number;
  readonly remove: number;
  readonly open: number;
  readonly close: number;
  readonly shutdown: number;
  readonly cleanup: number;
  readonly write: number;
  readonly put_char: number;
  readonly flush_chars: number;
  readonly write_room: number;
  readonly chars_in_buffer: number;
  readonly ioctl: number;
  readonly compat_ioctl: number;
  readonly set_termios: number;
  readonly throttle: number;
  readonly unthrottle: number;
  readonly stop: number;
  readonly start: number;
  readonly hangup: number;
  readonly break_ctl: number;
  readonly flush_buffer: number;
  readonly ldisc_ok: number;
  readonly set_ldisc: number;
  readonly wait_until_sent: number;
  readonly send_xchar: number;
  readonly tiocmget: number;
  readonly tiocmset: number;
  readonly resize: number;
  readonly get_icount: number;
  readonly get_serial: number;
  readonly set_serial: number;
  readonly show_fdinfo: number;
  readonly proc_show: number;
}
export interface tty_port {
  readonly buf: tty_bufhead;
  readonly tty: Pointer<tty_struct>;
  readonly itty: Pointer<tty_struct>;
  readonly ops: Pointer<tty_port_operations>;
  readonly client_ops: Pointer<tty_port_client_operations>;
  readonly lock: spinlock;
  readonly blocked_open: int;
  readonly count: int;
  readonly open_wait: wait_queue_head;
  readonly delta_msr_wait: wait_queue_head;
  readonly flags: ulong;
  readonly iflags: ulong;
  readonly console: u8;
  readonly mutex: mutex;
  readonly buf_mutex: mutex;
  readonly xmit_buf: string;
  readonly xmit_fifo: {
    readonly kfifo: __kfifo;
    readonly type: string;
    readonly const_type: string;
    readonly rectype: PointerTo<string>;
    readonly ptr: string;
    readonly ptr_const: string;
    readonly buf: string;
  };
  readonly close_delay: uint;
  readonly closing_wait: uint;
  readonly drain_delay: int;
  readonly kref: kref;
  readonly client_data: number;
}
export interface tty_port_client_operations {
  readonly receive_buf: number;
  readonly lookahead_buf: number;
  readonly write_wakeup: number;
}
export interface tty_port_operations {
  readonly carrier_raised: number;
  readonly dtr_rts: number;
  readonly shutdown: number;
  readonly activate: number;
  readonly destruct: number;
}
export interface tty_struct {
  readonly kref: kref;
  readonly dev: Pointer<device>;
  readonly driver: Pointer<tty_driver>;
  readonly ops: Pointer<tty_operations>;
  readonly index: int;
  readonly ldisc_sem: ld_semaphore;
  readonly ldisc: Pointer<tty_ldisc>;
  readonly atomic_write_lock: mutex;
  readonly legacy_mutex: mutex;
  readonly throttle_mutex: mutex;
  readonly termios_rwsem: rw_semaphore;
  readonly winsize_mutex: mutex;
  readonly termios: ktermios;
  readonly termios_locked: ktermios;
  readonly name: string;
  readonly flags: ulong;
  readonly count: int;
  readonly winsize: winsize;
  readonly flow: {
    readonly lock: spinlock;
    readonly stopped: boolean;
    readonly tco_stopped: boolean;
    readonly unused: Elements<ulong>;
  };
  readonly ctrl: {
    readonly lock: spinlock;
    readonly pgrp: Pointer<pid>;
    readonly session: Pointer<pid>;
    readonly pktstatus: u8;
    readonly packet: boolean;
    readonly unused: Elements<ulong>;
  };
  readonly hw_stopped: int;
  readonly receive_room: uint;
  readonly flow_change: int;
  readonly link: Pointer<tty_struct>;
  readonly fasync: Pointer<fasync_struct>;
  readonly write_wait: wait_queue_head;
  readonly read_wait: wait_queue_head;
  readonly break_wait: wait_queue_head;
  readonly hangup_work: work_struct;
  readonly disc_data: number;
  readonly driver_data: number;
  readonly files_lock: spinlock;
  readonly tty_files: list_head;
  readonly closing: int;
  readonly write_buf: string;
  readonly write_cnt: int;
  readonly SAK_work: work_struct;
  readonly port: Pointer<tty_port>;
}
export interface u64_stats_sync {
}
export interface u64_stats_t {
  readonly v: local64_t;
}
export interface ubuf_info {
  readonly callback: number;
  readonly refcnt: refcount_struct;
  readonly flags: u8;
}
export interface ucounts {
  readonly node: hlist_node;
  readonly ns: Pointer<user_namespace>;
  readonly uid: kuid_t;
  readonly count: atomic_t;
  readonly ucount: Elements<atomic_long_t, Below12>;
  readonly rlimit: Elements<atomic_long_t, Below4>;
}
export interface udp_hslot {
  readonly head: hlist_head;
  readonly count: int;
  readonly lock: spinlock;
}
export interface udp_mib {
  readonly mibs: Elements<ulong, Below10>;
}
export interface udp_table {
  readonly hash: Pointer<udp_hslot>;
  readonly hash2: Pointer<udp_hslot>;
  readonly mask: uint;
  readonly log: uint;
}
export interface udp_tunnel_nic_info {
  readonly set_port: number;
  readonly unset_port: number;
  readonly sync_table: number;
  readonly shared: Pointer<udp_tunnel_nic_shared>;
  readonly flags: uint;
  readonly tables: Elements<udp_tunnel_nic_table_info, Below4>;
}
export interface udp_tunnel_nic_shared {
  readonly udp_tunnel_nic_info: number;
  readonly devices: list_head;
}
export interface udp_tunnel_nic_table_info {
  readonly n_entries: uint;
  readonly tunnel_types: uint;
}
export interface uevent_sock {
  readonly list: list_head;
  readonly sk: Pointer<sock>;
}
export interface uid_gid_extent {
  readonly first: u32;
  readonly lower_first: u32;
  readonly count: u32;
}
export interface uid_gid_map {
  readonly nr_extents: u32;
  readonly extent: Elements<uid_gid_extent, Below5>;
  readonly forward: Pointer<uid_gid_extent>;
  readonly reverse: Pointer<uid_gid_extent>;
}
export interface uncached_list {
  readonly lock: spinlock;
  readonly head: list_head;
  readonly quarantine: list_head;
}
export interface unicode_map {
  readonly version: uint;
  readonly ntab: Elements<Pointer<utf8data>, Below2>;
  readonly tables: Pointer<utf8data_table>;
  readonly rcu: callback_head;
}
export interface unix_table {
  readonly locks: Pointer<spinlock>;
  readonly buckets: Pointer<hlist_head>;
}
export interface upid {
  readonly nr: int;
  readonly ns: Pointer<pid_namespace>;
}
export interface uprobe {
  readonly rb_node: rb_node;
  readonly ref: refcount_struct;
  readonly register_rwsem: rw_semaphore;
  readonly consumer_rwsem: rw_semaphore;
  readonly pending_list: list_head;
  readonly consumers: Pointer<uprobe_consumer>;
  readonly inode: Pointer<inode>;
  readonly offset: loff_t;
  readonly ref_ctr_offset: loff_t;
  readonly flags: ulong;
  readonly arch: arch_uprobe;
}
export interface uprobe_consumer {
  readonly handler: number;
  readonly ret_handler: number;
  readonly filter: number;
  readonly next: Pointer<uprobe_consumer>;
}
export interface uprobe_task {
  readonly state: uprobe_task_state;
  readonly autask: arch_uprobe_task;
  readonly vaddr: ulong;
  readonly dup_xol_work: callback_head;
  readonly dup_xol_addr: ulong;
  readonly active_uprobe: Pointer<uprobe>;
  readonly xol_vaddr: ulong;
  readonly auprobe: Pointer<arch_uprobe>;
  readonly return_instances: Pointer<return_instance>;
  readonly depth: uint;
}
export interface uprobe_xol_ops {
  readonly emulate: number;
  readonly pre_xol: number;
  readonly post_xol: number;
  readonly abort: number;
}
export interface uprobes_state {
  readonly xol_area: Pointer<xol_area>;
}
export interface user_namespace {
  readonly uid_map: uid_gid_map;
  readonly gid_map: uid_gid_map;
  readonly projid_map: uid_gid_map;
  readonly parent: Pointer<user_namespace>;
  readonly level: int;
  readonly owner: kuid_t;
  readonly group: kgid_t;
  readonly ns: ns_common;
  readonly flags: ulong;
  readonly parent_could_setfcap: boolean;
  readonly keyring_name_list: list_head;
  readonly user_keyring_register: Pointer<key>;
  readonly keyring_sem: rw_semaphore;
  readonly persistent_keyring_register: Pointer<key>;
  readonly work: work_struct;
  readonly set: ctl_table_set;
  readonly sysctls: Pointer<ctl_table_header>;
  readonly ucounts: Pointer<ucounts>;
  readonly ucount_max: Elements<long, Below12>;
  readonly rlimit_max: Elements<long, Below4>;
}
export interface user_struct {
  readonly __count: refcount_struct;
  readonly epoll_watches: percpu_counter;
  readonly unix_inflight: ulong;
  readonly pipe_bufs: atomic_long_t;
  readonly uidhash_node: hlist_node;
  readonly uid: kuid_t;
  readonly locked_vm: atomic_long_t;
  readonly perf_mlock: atomic_long_t;
  readonly ratelimit: ratelimit_state;
}
export interface userfaultfd_ctx {
  readonly fault_pending_wqh: wait_queue_head;
  readonly fault_wqh: wait_queue_head;
  readonly fd_wqh: wait_queue_head;
  readonly event_wqh: wait_queue_head;
  readonly refile_seq: seqcount_spinlock;
  readonly refcount: refcount_struct;
  readonly flags: uint;
  readonly features: uint;
  readonly released: boolean;
  readonly mmap_changing: atomic_t;
  readonly mm: Pointer<mm_struct>;
}
export interface utf8data {
  readonly maxage: uint;
  readonly offset: uint;
}
export interface utf8data_table {
  readonly utf8agetab: PointerTo<uint>;
  readonly utf8agetab_size: int;
  readonly utf8nfdicfdata: Pointer<utf8data>;
  readonly utf8nfdicfdata_size: int;
  readonly utf8nfdidata: Pointer<utf8data>;
  readonly utf8nfdidata_size: int;
  readonly utf8data: string;
}
export interface util_est {
  readonly enqueued: uint;
  readonly ewma: uint;
}
export interface uts_namespace {
  readonly name: new_utsname;
  readonly user_ns: Pointer<user_namespace>;
  readonly ucounts: Pointer<ucounts>;
  readonly ns: ns_common;
}
export interface uuid_t {
  readonly b: Elements<__u8, Below16>;
}
export interface uv_alloc_info {
  readonly limit: int;
  readonly blade: int;
  readonly offset: ulong;
  readonly name: string;
}
export interface vdso_image {
  readonly data: number;
  readonly size: ulong;
  readonly alt: ulong;
  readonly alt_len: ulong;
  readonly extable_base: ulong;
  readonly extable_len: ulong;
  readonly extable: number;
  readonly sym_vvar_start: long;
  readonly sym_vvar_page: long;
  readonly sym_pvclock_page: long;
  readonly sym_hvclock_page: long;
  readonly sym_timens_page: long;
  readonly sym_VDSO32_NOTE_MASK: long;
  readonly sym___kernel_sigreturn: long;
  readonly sym___kernel_rt_sigreturn: long;
  readonly sym___kernel_vsyscall: long;
  readonly sym_int80_landing_pad: long;
  readonly sym_vdso32_sigreturn_landing_pad: long;
  readonly sym_vdso32_rt_sigreturn_landing_pad: long;
}
export interface vfsmount {
  readonly mnt_root: Pointer<dentry>;
  readonly mnt_sb: Pointer<super_block>;
  readonly mnt_flags: int;
  readonly mnt_userns: Pointer<user_namespace>;
}
export interface vlan_group {
  readonly nr_vlan_devs: uint;
  readonly hlist: hlist_node;
  readonly vlan_devices_arrays: Elements<PointerTo<Pointer<net_device>>, Below16>;
}
export interface vlan_info {
  readonly real_dev: Pointer<net_device>;
  readonly grp: vlan_group;
  readonly vid_list: list_head;
  readonly nr_vids: uint;
  readonly auto_vid0: boolean;
  readonly rcu: callback_head;
}
export interface vm_area_struct {
  readonly vm_start: ulong;
  readonly vm_end: ulong;
  readonly vm_mm: Pointer<mm_struct>;
  readonly vm_page_prot: pgprot;
  readonly vm_flags: ulong;
  readonly shared: {
    readonly rb: rb_node;
    readonly rb_subtree_last: ulong;
  };
  readonly anon_name: Pointer<anon_vma_name>;
  readonly anon_vma_chain: list_head;
  readonly anon_vma: Pointer<anon_vma>;
  readonly vm_ops: Pointer<vm_operations_struct>;
  readonly vm_pgoff: ulong;
  readonly vm_file: Pointer<file>;
  readonly vm_private_data: number;
  readonly swap_readahead_info: atomic_long_t;
  readonly vm_policy: Pointer<mempolicy>;
  readonly vm_userfaultfd_ctx: vm_userfaultfd_ctx;
}
export interface vm_operations_struct {
  readonly open: number;
  readonly close: number;
  readonly may_split: number;
  readonly mremap: number;
  readonly mprotect: number;
  readonly fault: number;
  readonly huge_fault: number;
  readonly map_pages: number;
  readonly pagesize: number;
  readonly page_mkwrite: number;
  readonly pfn_mkwrite: number;
  readonly access: number;
  readonly name: number;
  readonly set_policy: number;
  readonly get_policy: number;
  readonly find_special_page: number;
}
export interface vm_special_mapping {
  readonly name: string;
  readonly pages: PointerTo<Pointer<page>>;
  readonly fault: number;
  readonly mremap: number;
}
export interface vm_struct {
  readonly next: Pointer<vm_struct>;
  readonly addr: number;
  readonly size: ulong;
  readonly flags: ulong;
  readonly pages: PointerTo<Pointer<page>>;
  readonly page_order: uint;
  readonly nr_pages: uint;
  readonly phys_addr: phys_addr_t;
  readonly caller: number;
}
export interface vm_userfaultfd_ctx {
  readonly ctx: Pointer<userfaultfd_ctx>;
}
export interface vmem_altmap {
  readonly base_pfn: ulong;
  readonly end_pfn: ulong;
  readonly reserve: ulong;
  readonly free: ulong;
  readonly align: ulong;
  readonly alloc: ulong;
}
export interface vmpressure {
  readonly scanned: ulong;
  readonly reclaimed: ulong;
  readonly tree_scanned: ulong;
  readonly tree_reclaimed: ulong;
  readonly sr_lock: spinlock;
  readonly events: list_head;
  readonly events_lock: mutex;
  readonly work: work_struct;
}
export interface vtime {
  readonly seqcount: seqcount;
  readonly starttime: u64;
  readonly state: vtime_state;
  readonly cpu: uint;
  readonly utime: u64;
  readonly stime: u64;
  readonly gtime: u64;
}
export interface wait_page_queue {
  readonly folio: Pointer<folio>;
  readonly bit_nr: int;
  readonly wait: wait_queue_entry;
}
export interface wait_queue_entry {
  readonly flags: uint;
  readonly private: number;
  readonly func: number;
  readonly entry: list_head;
}
export interface wait_queue_head {
  readonly lock: spinlock;
  readonly head: list_head;
}
export interface wake_irq {
  readonly dev: Pointer<device>;
  readonly status: uint;
  readonly irq: int;
  readonly name: string;
}
export interface wake_q_node {
  readonly next: Pointer<wake_q_node>;
}
export interface wakeup_source {
  readonly name: string;
  readonly id: int;
  readonly entry: list_head;
  readonly lock: spinlock;
  readonly wakeirq: Pointer<wake_irq>;
  readonly timer: timer_list;
  readonly timer_expires: ulong;
  readonly total_time: ktime_t;
  readonly max_time: ktime_t;
  readonly last_time: ktime_t;
  readonly start_prevent_time: ktime_t;
  readonly prevent_sleep_time: ktime_t;
  readonly event_count: ulong;
  readonly active_count: ulong;
  readonly relax_count: ulong;
  readonly expire_count: ulong;
  readonly wakeup_count: ulong;
  readonly dev: Pointer<device>;
  readonly active: boolean;
  readonly autosleep_enabled: boolean;
}
export interface wb_completion {
  readonly cnt: atomic_t;
  readonly waitq: Pointer<wait_queue_head>;
}
export interface wb_domain {
  readonly lock: spinlock;
  readonly completions: fprop_global;
  readonly period_timer: timer_list;
  readonly period_time: ulong;
  readonly dirty_limit_tstamp: ulong;
  readonly dirty_limit: ulong;
}
export interface winsize {
  readonly ws_row: ushort;
  readonly ws_col: ushort;
  readonly ws_xpixel: ushort;
  readonly ws_ypixel: ushort;
}
export interface wiphy {
  readonly mtx: mutex;
  readonly perm_addr: Elements<u8, Below6>;
  readonly addr_mask: Elements<u8, Below6>;
  readonly addresses: Pointer<mac_address>;
  readonly mgmt_stypes: Pointer<ieee80211_txrx_stypes>;
  readonly iface_combinations: Pointer<ieee80211_iface_combination>;
  readonly n_iface_combinations: int;
  readonly software_iftypes: u16;
  readonly n_addresses: u16;
  readonly interface_modes: u16;
  readonly max_acl_mac_addrs: u16;
  readonly flags: u32;
  readonly regulatory_flags: u32;
  readonly features: u32;
  readonly ext_features: Elements<u8, Below8>;
  readonly ap_sme_capa: u32;
  readonly signal_type: cfg80211_signal_type;
  readonly bss_priv_size: int;
  readonly max_scan_ssids: u8;
  readonly max_sched_scan_reqs: u8;
  readonly max_sched_scan_ssids: u8;
  readonly max_match_sets: u8;
  readonly max_scan_ie_len: u16;
  readonly max_sched_scan_ie_len: u16;
  readonly max_sched_scan_plans: u32;
  readonly max_sched_scan_plan_interval: u32;
  readonly max_sched_scan_plan_iterations: u32;
  readonly n_cipher_suites: int;
  readonly cipher_suites: PointerTo<u32>;
  readonly n_akm_suites: int;
  readonly akm_suites: PointerTo<u32>;
  readonly iftype_akm_suites: Pointer<wiphy_iftype_akm_suites>;
  readonly num_iftype_akm_suites: uint;
  readonly retry_short: u8;
  readonly retry_long: u8;
  readonly frag_threshold: u32;
  readonly rts_threshold: u32;
  readonly coverage_class: u8;
  readonly fw_version: string;
  readonly hw_version: u32;
  readonly wowlan: Pointer<wiphy_wowlan_support>;
  readonly wowlan_config: Pointer<cfg80211_wowlan>;
  readonly max_remain_on_channel_duration: u16;
  readonly max_num_pmkids: u8;
  readonly available_antennas_tx: u32;
  readonly available_antennas_rx: u32;
  readonly probe_resp_offload: u32;
  readonly extended_capabilities: PointerTo<u8>;
  readonly extended_capabilities_mask: PointerTo<u8>;
  readonly extended_capabilities_len: u8;
  readonly iftype_ext_capab: Pointer<wiphy_iftype_ext_capab>;
  readonly num_iftype_ext_capab: uint;
  readonly privid: number;
  readonly bands: Elements<Pointer<ieee80211_supported_band>, Below6>;
  readonly reg_notifier: number;
  readonly regd: Pointer<ieee80211_regdomain>;
  readonly dev: device;
  readonly registered: boolean;
  readonly debugfsdir: Pointer<dentry>;
  readonly ht_capa_mod_mask: Pointer<ieee80211_ht_cap>;
  readonly vht_capa_mod_mask: Pointer<ieee80211_vht_cap>;
  readonly wdev_list: list_head;
  readonly _net: possible_net_t;
  readonly wext: Pointer<iw_handler_def>;
  readonly coalesce: Pointer<wiphy_coalesce_support>;
  readonly vendor_commands: Pointer<wiphy_vendor_command>;
  readonly vendor_events: Pointer<nl80211_vendor_cmd_info>;
  readonly n_vendor_commands: int;
  readonly n_vendor_events: int;
  readonly max_ap_assoc_sta: u16;
  readonly max_num_csa_counters: u8;
  readonly bss_select_support: u32;
  readonly nan_supported_bands: u8;
  readonly txq_limit: u32;
  readonly txq_memory_limit: u32;
  readonly txq_quantum: u32;
  readonly tx_queue_len: ulong;
  readonly support_mbssid: u8;
  readonly support_only_he_mbssid: u8;
  readonly pmsr_capa: Pointer<cfg80211_pmsr_capabilities>;
  readonly tid_config_support: {
    readonly peer: u64;
    readonly vif: u64;
    readonly max_retry: u8;
  };
  readonly max_data_retry_count: u8;
  readonly sar_capa: Pointer<cfg80211_sar_capa>;
  readonly rfkill: number;
  readonly mbssid_max_interfaces: u8;
  readonly ema_max_profile_periodicity: u8;
  readonly max_num_akm_suites: u16;
  readonly hw_timestamp_max_peers: u16;
  readonly priv: string;
}
export interface wiphy_coalesce_support {
  readonly n_rules: int;
  readonly max_delay: int;
  readonly n_patterns: int;
  readonly pattern_max_len: int;
  readonly pattern_min_len: int;
  readonly max_pkt_offset: int;
}
export interface wiphy_iftype_akm_suites {
  readonly iftypes_mask: u16;
  readonly akm_suites: PointerTo<u32>;
  readonly n_akm_suites: int;
}
export interface wiphy_iftype_ext_capab {
  readonly iftype: nl80211_iftype;
  readonly extended_capabilities: PointerTo<u8>;
  readonly extended_capabilities_mask: PointerTo<u8>;
  readonly extended_capabilities_len: u8;
  readonly eml_capabilities: u16;
  readonly mld_capa_and_ops: u16;
}
export interface wiphy_vendor_command {
  readonly info: nl80211_vendor_cmd_info;
  readonly flags: u32;
  readonly doit: number;
  readonly dumpit: number;
  readonly policy: Pointer<nla_policy>;
  readonly maxattr: uint;
}
export interface wiphy_work {
  readonly entry: list_head;
  readonly func: number;
}
export interface wiphy_wowlan_support {
  readonly flags: u32;
  readonly n_patterns: int;
  readonly pattern_max_len: int;
  readonly pattern_min_len: int;
  readonly max_pkt_offset: int;
  readonly max_nd_match_sets: int;
  readonly tcp: Pointer<wiphy_wowlan_tcp_support>;
}
export interface wiphy_wowlan_tcp_support {
  readonly tok: Pointer<nl80211_wowlan_tcp_data_token_feature>;
  readonly data_payload_max: u32;
  readonly data_interval_max: u32;
  readonly wake_payload_max: u32;
  readonly seq: boolean;
}
export interface wireless_dev {
  readonly wiphy: Pointer<wiphy>;
  readonly iftype: nl80211_iftype;
  readonly list: list_head;
  readonly netdev: Pointer<net_device>;
  readonly identifier: u32;
  readonly mgmt_registrations: list_head;
  readonly mgmt_registrations_need_update: u8;
  readonly mtx: mutex;
  readonly use_4addr: boolean;
  readonly is_running: boolean;
  readonly registered: boolean;
  readonly registering: boolean;
  readonly address: Elements<u8, Below6>;
  readonly conn: number;
  readonly connect_keys: number;
  readonly conn_bss_type: ieee80211_bss_type;
  readonly conn_owner_nlportid: u32;
  readonly disconnect_wk: wiphy_work;
  readonly disconnect_bssid: Elements<u8, Below6>;
  readonly event_list: list_head;
  readonly event_lock: spinlock;
  readonly connected: u8;
  readonly ps: boolean;
  readonly ps_timeout: int;
  readonly ap_unexpected_nlportid: u32;
  readonly owner_nlportid: u32;
  readonly nl_owner_dead: boolean;
  readonly cac_started: boolean;
  readonly cac_start_time: ulong;
  readonly cac_time_ms: uint;
  readonly wext: {
    readonly ibss: cfg80211_ibss_params;
    readonly connect: cfg80211_connect_params;
    readonly keys: number;
    readonly ie: PointerTo<u8>;
    readonly ie_len: size_t;
    readonly bssid: Elements<u8, Below6>;
    readonly prev_bssid: Elements<u8, Below6>;
    readonly ssid: Elements<u8, Below32>;
    readonly default_key: s8;
    readonly default_mgmt_key: s8;
    readonly prev_bssid_valid: boolean;
  };
  readonly cqm_rssi_work: wiphy_work;
  readonly cqm_config: number;
  readonly pmsr_list: list_head;
  readonly pmsr_lock: spinlock;
  readonly pmsr_free_wk: wiphy_work;
  readonly unprot_beacon_reported: ulong;
  readonly u: {
    readonly client: {
      readonly connected_addr: Elements<u8, Below6>;
      readonly ssid: Elements<u8, Below32>;
      readonly ssid_len: u8;
    };
    readonly mesh: {
      readonly beacon_interval: int;
      readonly preset_chandef: cfg80211_chan_def;
      readonly chandef: cfg80211_chan_def;
      readonly id: Elements<u8, Below32>;
      readonly id_len: u8;
      readonly id_up_len: u8;
    };
    readonly ap: {
      readonly preset_chandef: cfg80211_chan_def;
      readonly ssid: Elements<u8, Below32>;
      readonly ssid_len: u8;
    };
    readonly ibss: {
      readonly current_bss: number;
      readonly chandef: cfg80211_chan_def;
      readonly beacon_interval: int;
      readonly ssid: Elements<u8, Below32>;
      readonly ssid_len: u8;
    };
    readonly ocb: {
      readonly chandef: cfg80211_chan_def;
    };
  };
  readonly links: Elements<{
    readonly addr: Elements<u8, Below6>;
    readonly ap: {
      readonly beacon_interval: uint;
      readonly chandef: cfg80211_chan_def;
    };
    readonly client: {
      readonly current_bss: number;
    };
  }, Below15>;
  readonly valid_links: u16;
}
export interface work_struct {
  readonly data: atomic_long_t;
  readonly entry: list_head;
  readonly func: number;
}
export interface worker {
  readonly entry: list_head;
  readonly hentry: hlist_node;
  readonly current_work: Pointer<work_struct>;
  readonly current_func: number;
  readonly current_pwq: Pointer<pool_workqueue>;
  readonly current_color: uint;
  readonly scheduled: list_head;
  readonly task: Pointer<task_struct>;
  readonly pool: Pointer<worker_pool>;
  readonly node: list_head;
  readonly last_active: ulong;
  readonly flags: uint;
  readonly id: int;
  readonly sleeping: int;
  readonly desc: string;
  readonly rescue_wq: Pointer<workqueue_struct>;
  readonly last_func: number;
}
export interface worker_pool {
  readonly lock: raw_spinlock;
  readonly cpu: int;
  readonly node: int;
  readonly id: int;
  readonly flags: uint;
  readonly watchdog_ts: ulong;
  readonly nr_running: int;
  readonly worklist: list_head;
  readonly nr_workers: int;
  readonly nr_idle: int;
  readonly idle_list: list_head;
  readonly idle_timer: timer_list;
  readonly mayday_timer: timer_list;
  readonly busy_hash: Elements<hlist_head, Below64>;
  readonly manager: Pointer<worker>;
  readonly workers: list_head;
  readonly detach_completion: Pointer<completion>;
  readonly worker_ida: ida;
  readonly attrs: Pointer<workqueue_attrs>;
  readonly hash_node: hlist_node;
  readonly refcnt: int;
  readonly rcu: callback_head;
}
export interface workqueue_attrs {
  readonly nice: int;
  readonly cpumask: Pointer<cpumask>;
  readonly no_numa: boolean;
}
export interface workqueue_struct {
  readonly pwqs: list_head;
  readonly list: list_head;
  readonly mutex: mutex;
  readonly work_color: int;
  readonly flush_color: int;
  readonly nr_pwqs_to_flush: atomic_t;
  readonly first_flusher: Pointer<wq_flusher>;
  readonly flusher_queue: list_head;
  readonly flusher_overflow: list_head;
  readonly maydays: list_head;
  readonly rescuer: Pointer<worker>;
  readonly nr_drainers: int;
  readonly saved_max_active: int;
  readonly unbound_attrs: Pointer<workqueue_attrs>;
  readonly dfl_pwq: Pointer<pool_workqueue>;
  readonly wq_dev: Pointer<wq_device>;
  readonly name: string;
  readonly rcu: callback_head;
  readonly flags: uint;
  readonly cpu_pwqs: Pointer<pool_workqueue>;
  readonly numa_pwq_tbl: Elements<Pointer<pool_workqueue>>;
}
export interface wpan_dev {
  readonly wpan_phy: Pointer<wpan_phy>;
  readonly iftype: int;
  readonly list: list_head;
  readonly netdev: Pointer<net_device>;
  readonly header_ops: Pointer<wpan_dev_header_ops>;
  readonly lowpan_dev: Pointer<net_device>;
  readonly identifier: u32;
  readonly pan_id: __le16;
  readonly short_addr: __le16;
  readonly extended_addr: __le64;
  readonly bsn: atomic_t;
  readonly dsn: atomic_t;
  readonly min_be: u8;
  readonly max_be: u8;
  readonly csma_retries: u8;
  readonly frame_retries: s8;
  readonly lbt: boolean;
  readonly promiscuous_mode: boolean;
  readonly ackreq: boolean;
}
export interface wpan_dev_header_ops {
  readonly create: number;
}
export interface wpan_phy {
  readonly privid: number;
  readonly flags: u32;
  readonly current_channel: u8;
  readonly current_page: u8;
  readonly supported: wpan_phy_supported;
  readonly transmit_power: s32;
  readonly cca: wpan_phy_cca;
  readonly perm_extended_addr: __le64;
  readonly cca_ed_level: s32;
  readonly symbol_duration: u32;
  readonly lifs_period: u16;
  readonly sifs_period: u16;
  readonly dev: device;
  readonly _net: possible_net_t;
  readonly priv: string;
}
export interface wpan_phy_cca {
  readonly mode: nl802154_cca_modes;
  readonly opt: nl802154_cca_opts;
}
export interface wpan_phy_supported {
  readonly channels: Elements<u32, Below32>;
  readonly cca_modes: u32;
  readonly cca_opts: u32;
  readonly iftypes: u32;
  readonly lbt: nl802154_supported_bool_states;
  readonly min_minbe: u8;
  readonly max_minbe: u8;
  readonly min_maxbe: u8;
  readonly max_maxbe: u8;
  readonly min_csma_backoffs: u8;
  readonly max_csma_backoffs: u8;
  readonly min_frame_retries: s8;
  readonly max_frame_retries: s8;
  readonly tx_powers_size: size_t;
  readonly cca_ed_levels_size: size_t;
  readonly tx_powers: PointerTo<s32>;
  readonly cca_ed_levels: PointerTo<s32>;
}
export interface wq_device {
  readonly wq: Pointer<workqueue_struct>;
  readonly dev: device;
}
export interface wq_flusher {
  readonly list: list_head;
  readonly flush_color: int;
  readonly done: completion;
}
export interface ww_acquire_ctx {
  readonly task: Pointer<task_struct>;
  readonly stamp: ulong;
  readonly acquired: uint;
  readonly wounded: ushort;
  readonly is_wait_die: ushort;
}
export interface x86_msi_addr_hi {
  readonly reserved: u32;
  readonly destid_8_31: u32;
}
export interface x86_msi_addr_lo {
  readonly reserved_0: u32;
  readonly dest_mode_logical: u32;
  readonly redirect_hint: u32;
  readonly reserved_1: u32;
  readonly virt_destid_8_14: u32;
  readonly destid_0_7: u32;
  readonly base_address: u32;
  readonly dmar_reserved_0: u32;
  readonly dmar_index_15: u32;
  readonly dmar_subhandle_valid: u32;
  readonly dmar_format: u32;
  readonly dmar_index_0_14: u32;
  readonly dmar_base_address: u32;
}
export interface x86_msi_data {
  readonly vector: u32;
  readonly delivery_mode: u32;
  readonly dest_mode_logical: u32;
  readonly reserved: u32;
  readonly active_low: u32;
  readonly is_level: u32;
  readonly dmar_subhandle: u32;
}
export interface xarray {
  readonly xa_lock: spinlock;
  readonly xa_flags: gfp_t;
  readonly xa_head: number;
}
export interface xattr_handler {
  readonly name: string;
  readonly prefix: string;
  readonly flags: int;
  readonly list: number;
  readonly get: number;
  readonly set: number;
}
export interface xdp_buff {
  readonly data: number;
  readonly data_end: number;
  readonly data_meta: number;
  readonly data_hard_start: number;
  readonly rxq: Pointer<xdp_rxq_info>;
  readonly txq: Pointer<xdp_txq_info>;
  readonly frame_sz: u32;
  readonly flags: u32;
}
export interface xdp_buff_xsk {
  readonly xdp: xdp_buff;
  readonly dma: dma_addr_t;
  readonly frame_dma: dma_addr_t;
  readonly pool: Pointer<xsk_buff_pool>;
  readonly orig_addr: u64;
  readonly free_list_node: list_head;
}
export interface xdp_desc {
  readonly addr: __u64;
  readonly len: __u32;
  readonly options: __u32;
}
export interface xdp_dev_bulk_queue {
  readonly q: Elements<Pointer<xdp_frame>, Below16>;
  readonly flush_node: list_head;
  readonly dev: Pointer<net_device>;
  readonly dev_rx: Pointer<net_device>;
  readonly xdp_prog: Pointer<bpf_prog>;
  readonly count: uint;
}
export interface xdp_frame {
  readonly data: number;
  readonly len: u16;
  readonly headroom: u16;
  readonly metasize: u32;
  readonly mem: xdp_mem_info;
  readonly dev_rx: Pointer<net_device>;
  readonly frame_sz: u32;
  readonly flags: u32;
}
export interface xdp_mem_info {
  readonly type: u32;
  readonly id: u32;
}
export interface xdp_ring {
  readonly producer: u32;
  readonly pad1: u32;
  readonly consumer: u32;
  readonly pad2: u32;
  readonly flags: u32;
  readonly pad3: u32;
}
export interface xdp_rxq_info {
  readonly dev: Pointer<net_device>;
  readonly queue_index: u32;
  readonly reg_state: u32;
  readonly mem: xdp_mem_info;
  readonly napi_id: uint;
  readonly frag_size: u32;
}
export interface xdp_txq_info {
  readonly dev: Pointer<net_device>;
}
export interface xdp_umem {
  readonly addrs: number;
  readonly size: u64;
  readonly headroom: u32;
  readonly chunk_size: u32;
  readonly chunks: u32;
  readonly npgs: u32;
  readonly user: Pointer<user_struct>;
  readonly users: refcount_struct;
  readonly flags: u8;
  readonly zc: boolean;
  readonly pgs: PointerTo<Pointer<page>>;
  readonly id: int;
  readonly xsk_dma_list: list_head;
  readonly work: work_struct;
}
export interface xfrm_address_filter {
  readonly saddr: xfrm_address_t;
  readonly daddr: xfrm_address_t;
  readonly family: __u16;
  readonly splen: __u8;
  readonly dplen: __u8;
}
export interface xfrm_address_t {
  readonly a4: __be32;
  readonly a6: Elements<__be32, Below4>;
  readonly in6: in6_addr;
}
export interface xfrm_algo {
  readonly alg_name: string;
  readonly alg_key_len: uint;
  readonly alg_key: string;
}
export interface xfrm_algo_aead {
  readonly alg_name: string;
  readonly alg_key_len: uint;
  readonly alg_icv_len: uint;
  readonly alg_key: string;
}
export interface xfrm_algo_auth {
  readonly alg_name: string;
  readonly alg_key_len: uint;
  readonly alg_trunc_len: uint;
  readonly alg_key: string;
}
export interface xfrm_dev_offload {
  readonly dev: Pointer<net_device>;
  readonly dev_tracker: netns_tracker;
  readonly real_dev: Pointer<net_device>;
  readonly offload_handle: ulong;
  readonly dir: u8;
  readonly type: u8;
}
export interface xfrm_encap_tmpl {
  readonly encap_type: __u16;
  readonly encap_sport: __be16;
  readonly encap_dport: __be16;
  readonly encap_oa: xfrm_address_t;
}
export interface xfrm_id {
  readonly daddr: xfrm_address_t;
  readonly spi: __be32;
  readonly proto: __u8;
}
export interface xfrm_lifetime_cfg {
  readonly soft_byte_limit: __u64;
  readonly hard_byte_limit: __u64;
  readonly soft_packet_limit: __u64;
  readonly hard_packet_limit: __u64;
  readonly soft_add_expires_seconds: __u64;
  readonly hard_add_expires_seconds: __u64;
  readonly soft_use_expires_seconds: __u64;
  readonly hard_use_expires_seconds: __u64;
}
export interface xfrm_lifetime_cur {
  readonly bytes: __u64;
  readonly packets: __u64;
  readonly add_time: __u64;
  readonly use_time: __u64;
}
export interface xfrm_mark {
  readonly v: __u32;
  readonly m: __u32;
}
export interface xfrm_mode {
  readonly encap: u8;
  readonly family: u8;
  readonly flags: u8;
}
export interface xfrm_policy {
  readonly xp_net: possible_net_t;
  readonly bydst: hlist_node;
  readonly byidx: hlist_node;
  readonly lock: rwlock_t;
  readonly refcnt: refcount_struct;
  readonly pos: u32;
  readonly timer: timer_list;
  readonly genid: atomic_t;
  readonly priority: u32;
  readonly index: u32;
  readonly if_id: u32;
  readonly mark: xfrm_mark;
  readonly selector: xfrm_selector;
  readonly lft: xfrm_lifetime_cfg;
  readonly curlft: xfrm_lifetime_cur;
  readonly walk: xfrm_policy_walk_entry;
  readonly polq: xfrm_policy_queue;
  readonly bydst_reinsert: boolean;
  readonly type: u8;
  readonly action: u8;
  readonly flags: u8;
  readonly xfrm_nr: u8;
  readonly family: u16;
  readonly security: Pointer<xfrm_sec_ctx>;
  readonly xfrm_vec: Elements<xfrm_tmpl, Below6>;
  readonly bydst_inexact_list: hlist_node;
  readonly rcu: callback_head;
}
export interface xfrm_policy_hash {
  readonly table: Pointer<hlist_head>;
  readonly hmask: uint;
  readonly dbits4: u8;
  readonly sbits4: u8;
  readonly dbits6: u8;
  readonly sbits6: u8;
}
export interface xfrm_policy_hthresh {
  readonly work: work_struct;
  readonly lock: seqlock_t;
  readonly work_disabled: boolean;
  readonly lbits4: u8;
  readonly rbits4: u8;
  readonly lbits6: u8;
  readonly rbits6: u8;
}
export interface xfrm_policy_queue {
  readonly hold_queue: sk_buff_head;
  readonly hold_timer: timer_list;
  readonly timeout: ulong;
}
export interface xfrm_policy_walk_entry {
  readonly all: list_head;
  readonly dead: u8;
}
export interface xfrm_replay_state {
  readonly oseq: __u32;
  readonly seq: __u32;
  readonly bitmap: __u32;
}
export interface xfrm_replay_state_esn {
  readonly bmp_len: uint;
  readonly oseq: __u32;
  readonly seq: __u32;
  readonly oseq_hi: __u32;
  readonly seq_hi: __u32;
  readonly replay_window: __u32;
  readonly bmp: Elements<__u32>;
}
export interface xfrm_sec_ctx {
  readonly ctx_doi: __u8;
  readonly ctx_alg: __u8;
  readonly ctx_len: __u16;
  readonly ctx_sid: __u32;
  readonly ctx_str: string;
}
export interface xfrm_selector {
  readonly daddr: xfrm_address_t;
  readonly saddr: xfrm_address_t;
  readonly dport: __be16;
  readonly dport_mask: __be16;
  readonly sport: __be16;
  readonly sport_mask: __be16;
  readonly family: __u16;
  readonly prefixlen_d: __u8;
  readonly prefixlen_s: __u8;
  readonly proto: __u8;
  readonly ifindex: int;
  readonly user: __kernel_uid32_t;
}
export interface xfrm_state {
  readonly xs_net: possible_net_t;
  readonly gclist: hlist_node;
  readonly bydst: hlist_node;
  readonly bysrc: hlist_node;
  readonly byspi: hlist_node;
  readonly byseq: hlist_node;
  readonly refcnt: refcount_struct;
  readonly lock: spinlock;
  readonly id: xfrm_id;
  readonly sel: xfrm_selector;
  readonly mark: xfrm_mark;
  readonly if_id: u32;
  readonly tfcpad: u32;
  readonly genid: u32;
  readonly km: xfrm_state_walk;
  readonly props: {
    readonly reqid: u32;
    readonly mode: u8;
    readonly replay_window: u8;
    readonly aalgo: u8;
    readonly ealgo: u8;
    readonly calgo: u8;
    readonly flags: u8;
    readonly family: u16;
    readonly saddr: xfrm_address_t;
    readonly header_len: int;
    readonly trailer_len: int;
    readonly extra_flags: u32;
    readonly smark: xfrm_mark;
  };
  readonly lft: xfrm_lifetime_cfg;
  readonly aalg: Pointer<xfrm_algo_auth>;
  readonly ealg: Pointer<xfrm_algo>;
  readonly calg: Pointer<xfrm_algo>;
  readonly aead: Pointer<xfrm_algo_aead>;
  readonly geniv: string;
  readonly new_mapping_sport: __be16;
  readonly new_mapping: u32;
  readonly mapping_maxage: u32;
  readonly encap: Pointer<xfrm_encap_tmpl>;
  readonly coaddr: Pointer<xfrm_address_t>;
  readonly tunnel: Pointer<xfrm_state>;
  readonly tunnel_users: atomic_t;
  readonly replay: xfrm_replay_state;
  readonly replay_esn: Pointer<xfrm_replay_state_esn>;
  readonly preplay: xfrm_replay_state;
  readonly preplay_esn: Pointer<xfrm_replay_state_esn>;
  readonly repl_mode: xfrm_replay_mode;
  readonly xflags: u32;
  readonly replay_maxage: u32;
  readonly replay_maxdiff: u32;
  readonly rtimer: timer_list;
  readonly stats: xfrm_stats;
  readonly curlft: xfrm_lifetime_cur;
  readonly mtimer: hrtimer;
  readonly xso: xfrm_dev_offload;
  readonly saved_tmo: long;
  readonly lastused: time64_t;
  readonly xfrag: page_frag;
  readonly type: Pointer<xfrm_type>;
  readonly inner_mode: xfrm_mode;
  readonly inner_mode_iaf: xfrm_mode;
  readonly outer_mode: xfrm_mode;
  readonly type_offload: Pointer<xfrm_type_offload>;
  readonly security: Pointer<xfrm_sec_ctx>;
  readonly data: number;
}
export interface xfrm_state_walk {
  readonly all: list_head;
  readonly state: u8;
  readonly dying: u8;
  readonly proto: u8;
  readonly seq: u32;
  readonly filter: Pointer<xfrm_address_filter>;
}
export interface xfrm_stats {
  readonly replay_window: __u32;
  readonly replay: __u32;
  readonly integrity_failed: __u32;
}
export interface xfrm_tmpl {
  readonly id: xfrm_id;
  readonly saddr: xfrm_address_t;
  readonly encap_family: ushort;
  readonly reqid: u32;
  readonly mode: u8;
  readonly share: u8;
  readonly optional: u8;
  readonly allalgs: u8;
  readonly aalgos: u32;
  readonly ealgos: u32;
  readonly calgos: u32;
}
export interface xfrm_type {
  readonly owner: Pointer<module>;
  readonly proto: u8;
  readonly flags: u8;
  readonly init_state: number;
  readonly destructor: number;
  readonly input: number;
  readonly output: number;
  readonly reject: number;
}
export interface xfrm_type_offload {
  readonly owner: Pointer<module>;
  readonly proto: u8;
  readonly encap: number;
  readonly input_tail: number;
  readonly xmit: number;
}
export interface xfrmdev_ops {
  readonly xdo_dev_state_add: number;
  readonly xdo_dev_state_delete: number;
  readonly xdo_dev_state_free: number;
  readonly xdo_dev_offload_ok: number;
  readonly xdo_dev_state_advance_esn: number;
}
export interface xol_area {
  readonly wq: wait_queue_head;
  readonly slot_count: atomic_t;
  readonly bitmap: PointerTo<ulong>;
  readonly xol_mapping: vm_special_mapping;
  readonly pages: Elements<Pointer<page>, Below2>;
  readonly vaddr: ulong;
}
export interface xps_dev_maps {
  readonly rcu: callback_head;
  readonly nr_ids: uint;
  readonly num_tc: s16;
  readonly attr_map: Elements<Pointer<xps_map>>;
}
export interface xps_map {
  readonly len: uint;
  readonly alloc_len: uint;
  readonly rcu: callback_head;
  readonly queues: Elements<u16>;
}
export interface xregs_state {
  readonly i387: fxregs_state;
  readonly header: xstate_header;
  readonly extended_state_area: Elements<u8>;
}
export interface xsk_buff_pool {
  readonly dev: Pointer<device>;
  readonly netdev: Pointer<net_device>;
  readonly xsk_tx_list: list_head;
  readonly xsk_tx_list_lock: spinlock;
  readonly users: refcount_struct;
  readonly umem: Pointer<xdp_umem>;
  readonly work: work_struct;
  readonly rx_lock: spinlock;
  readonly free_list: list_head;
  readonly heads_cnt: u32;
  readonly queue_id: u16;
  readonly fq: Pointer<xsk_queue>;
  readonly cq: Pointer<xsk_queue>;
  readonly dma_pages: PointerTo<dma_addr_t>;
  readonly heads: Pointer<xdp_buff_xsk>;
  readonly tx_descs: Pointer<xdp_desc>;
  readonly chunk_mask: u64;
  readonly addrs_cnt: u64;
  readonly free_list_cnt: u32;
  readonly dma_pages_cnt: u32;
  readonly free_heads_cnt: u32;
  readonly headroom: u32;
  readonly chunk_size: u32;
  readonly chunk_shift: u32;
  readonly frame_len: u32;
  readonly cached_need_wakeup: u8;
  readonly uses_need_wakeup: boolean;
  readonly dma_need_sync: boolean;
  readonly unaligned: boolean;
  readonly addrs: number;
  readonly cq_lock: spinlock;
  readonly free_heads: Elements<Pointer<xdp_buff_xsk>>;
}
export interface xsk_queue {
  readonly ring_mask: u32;
  readonly nentries: u32;
  readonly cached_prod: u32;
  readonly cached_cons: u32;
  readonly ring: Pointer<xdp_ring>;
  readonly invalid_descs: u64;
  readonly queue_empty_descs: u64;
}
export interface xstate_header {
  readonly xfeatures: u64;
  readonly xcomp_bv: u64;
  readonly reserved: Elements<u64, Below6>;
}
export interface zone {
  readonly _watermark: Elements<ulong, Below4>;
  readonly watermark_boost: ulong;
  readonly nr_reserved_highatomic: ulong;
  readonly lowmem_reserve: Elements<long, Below5>;
  readonly node: int;
  readonly zone_pgdat: Pointer<pglist_data>;
  readonly per_cpu_pageset: Pointer<per_cpu_pages>;
  readonly per_cpu_zonestats: Pointer<per_cpu_zonestat>;
  readonly pageset_high: int;
  readonly pageset_batch: int;
  readonly zone_start_pfn: ulong;
  readonly managed_pages: atomic_long_t;
  readonly spanned_pages: ulong;
  readonly present_pages: ulong;
  readonly present_early_pages: ulong;
  readonly name: string;
  readonly nr_isolate_pageblock: ulong;
  readonly span_seqlock: seqlock_t;
  readonly initialized: int;
  readonly _pad1_: cacheline_padding;
  readonly free_area: Elements<free_area, Below11>;
  readonly flags: ulong;
  readonly lock: spinlock;
  readonly _pad2_: cacheline_padding;
  readonly percpu_drift_mark: ulong;
  readonly compact_cached_free_pfn: ulong;
  readonly compact_cached_migrate_pfn: Elements<ulong, Below2>;
  readonly compact_init_migrate_pfn: ulong;
  readonly compact_init_free_pfn: ulong;
  readonly compact_considered: uint;
  readonly compact_defer_shift: uint;
  readonly compact_order_failed: int;
  readonly compact_blockskip_flush: boolean;
  readonly contiguous: boolean;
  readonly _pad3_: cacheline_padding;
  readonly vm_stat: Elements<atomic_long_t, Below11>;
  readonly vm_numa_event: Elements<atomic_long_t, Below6>;
}
export interface zonelist {
  readonly _zonerefs: Elements<zoneref>;
}
export interface zoneref {
  readonly zone: Pointer<zone>;
  readonly zone_idx: int;
}
