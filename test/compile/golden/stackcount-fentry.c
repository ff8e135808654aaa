#include <bpf/bpf_helpers.h>

#define READ(place) ({ __typeof__(place) value_; bpf_probe_read_kernel(&value_, sizeof(value_), &(place)); value_; })
#define SIGN_BIT (1ULL << 63)
/* Of the context a load's offset must stand in the load itself: no two may be merged into one of a computed address. */
#define LOADED(bits, from, offset) ({ u64 loaded_; asm("%0 = *(u" #bits " *)(%1 + %2)" : "=r"(loaded_) : "r"(from), "i"(offset)); loaded_; })
#define ARGUMENT(number) LOADED(64, ctx, 8 * (number))
#define ADD(place, by) ((place) += (by))

/* Set before loading, so that a flag needs no new compile. */
const volatile s32 only_cpu = -1;
const volatile u32 only_pid = 0;
const volatile u32 only_cgroup = 0;

/* Counts the intervals; minima and maxima of one interval are kept while the next one runs. */
u64 epoch SEC(".data.epoch") = 1;

enum { LOST_KEYS, LOST_EVENTS, LOST_TRUNCATED, LOST_UNMATCHED, LOST_KINDS };

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, LOST_KINDS);
	__type(key, u32);
	__type(value, u64);
} losses SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_CGROUP_ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, u32);
} cgroup SEC(".maps");

struct range {
	u64 min, max, epoch;
};

struct histogram {
	u64 sum;
	struct range ranges[2];
	u64 buckets[65];
};

struct key0 {
	u64 stack_[127];
};

struct row0 {
	u64 count_;
};

struct scratch0 {
	struct key0 key;
	u64 busy;
};

static const struct row0 empty0 = {};

/* per CPU, so that no update is lost between CPUs; a full map is counted (--max-keys) */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_HASH);
	__uint(max_entries, 16384);
	__type(key, struct key0);
	__type(value, struct row0);
} rows0 SEC(".maps");

/* keys too large for the BPF stack are built here */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct scratch0);
} scratches0 SEC(".maps");

static __always_inline void lost(u32 kind)
{
	u64 *count = bpf_map_lookup_elem(&losses, &kind);
	if (count)
		__sync_fetch_and_add(count, 1);
}

static __always_inline int wanted(void)
{
	if (only_cpu >= 0 && bpf_get_smp_processor_id() != (u32)only_cpu)
		return 0;
	if (only_pid && (u32)(bpf_get_current_pid_tgid() >> 32) != only_pid)
		return 0;
	if (only_cgroup && bpf_current_task_under_cgroup(&cgroup, 0) != 1)
		return 0;
	return 1;
}

SEC("fentry/napi_gro_receive")
int napi_gro_receive(u64 *ctx)
{
	if (!wanted())
		return 0;
	u32 own = 0;
	struct scratch0 *scratch = bpf_map_lookup_elem(&scratches0, &own);
	if (!scratch)
		goto out;
	if (scratch->busy) {
		lost(LOST_EVENTS);
		goto out;
	}
	scratch->busy = 1;
	struct key0 *key = &scratch->key;
	if (bpf_get_stack(ctx, key->stack_, sizeof(key->stack_), 0) >= (long)sizeof(key->stack_))
		lost(LOST_TRUNCATED);
	struct row0 *row = bpf_map_lookup_elem(&rows0, key);
	if (!row) {
		bpf_map_update_elem(&rows0, key, &empty0, BPF_NOEXIST);
		row = bpf_map_lookup_elem(&rows0, key);
		if (!row) {
			lost(LOST_KEYS);
			goto release;
		}
	}
	ADD(row->count_, 1);
release:
	scratch->busy = 0;
out:
	return 0;
}

char dual_license[] SEC("license") = "Dual MIT/GPL";
