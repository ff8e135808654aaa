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


struct key1 {
	char comm_[16];
};

struct row1 {
	struct histogram time_;
};

struct event1 {
	u64 time;
	u32 cpu, measure;
	u64 vec_;
	u64 age_;
	char comm_[16];
	u64 stack_[127];
};

static const struct row1 empty1 = {};


struct event2 {
	u64 time;
	u32 cpu, measure;
	u64 vec_;
	u64 age_;
	u64 last_;
};

struct open2 {
	u64 start;
	u64 owner;
	u64 kept0_;
};
static const struct open2 empty_open2 = {};

/* births */
struct state_key0 {
	s64 part0;
	s64 part1;
};

struct state_value0 {
	u64 at_;
	char comm_[16];
	s64 n_;
};

/* names */
struct state_key1 {
	char part0[16];
};

struct state_value1 {
	s64 pid_;
};

/* per CPU, so that no update is lost between CPUs; a full map is counted (--max-keys) */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_HASH);
	__uint(max_entries, 4096);
	__type(key, struct key1);
	__type(value, struct row1);
} rows1 SEC(".maps");

/* the open span of each CPU, with its owner */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct open2);
} opens2 SEC(".maps");

/* a second task inside on the same CPU (PREEMPT_RT) */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 1024);
	__type(key, u64);
	__type(value, struct open2);
} others2 SEC(".maps");

/* what births remembers, on all CPUs; a full map is counted (--max-keys) */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct state_key0);
	__type(value, struct state_value0);
} state_births SEC(".maps");

/* what names remembers, on all CPUs; a full map is counted (--max-keys) */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct state_key1);
	__type(value, struct state_value1);
} state_names SEC(".maps");

/* records on their way, in bytes; one that finds it full is counted as lost (--buffer) */
struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 16777216);
} events SEC(".maps");

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

static __always_inline void extend(struct range *ranges, u64 value)
{
	u64 now = epoch;
	struct range *range = &ranges[now & 1];

	if (range->epoch != now) {
		range->epoch = now;
		range->min = value;
		range->max = value;
	} else if (value > range->max) {
		range->max = value;
	} else if (value < range->min) {
		range->min = value;
	}
}

/* Bucket 0 holds 0, bucket i holds 2^(i-1) to 2^i - 1. */
static __always_inline u32 bucket_of(u64 value)
{
	u32 bucket = 0;

	if (!value)
		return 0;
	if (value >> 32) { value >>= 32; bucket += 32; }
	if (value >> 16) { value >>= 16; bucket += 16; }
	if (value >> 8) { value >>= 8; bucket += 8; }
	if (value >> 4) { value >>= 4; bucket += 4; }
	if (value >> 2) { value >>= 2; bucket += 2; }
	return 1 + bucket + (u32)(value >> 1);
}

static __always_inline void add_to_bucket(u64 *buckets, u64 bucket, u64 size)
{
	/* The verifier must see the very register compared that is used. */
	asm volatile("" : "+r"(bucket));
	if (bucket < size)
		ADD(buckets[bucket], 1);
}

static __always_inline void add_to_histogram(struct histogram *histogram, u64 value)
{
	ADD(histogram->sum, value);
	extend(histogram->ranges, value);
	add_to_bucket(histogram->buckets, bucket_of(value), 65);
}

SEC("tp_btf/softirq_entry")
int softirq_entry(u64 *ctx)
{
	if (!wanted())
		return 0;
	u64 time = bpf_ktime_get_ns();
	struct state_key0 entry0 = {};
	entry0.part0 = (u64)bpf_get_smp_processor_id();
	entry0.part1 = (u64)((u32)ARGUMENT(0));
	struct state_value0 *found_entry0 = bpf_map_lookup_elem(&state_births, &entry0);
	s64 entry0_n_ = 0;
	if (found_entry0) {
		entry0_n_ = found_entry0->n_;
	}
	{
		struct state_value0 value = {};
		value.at_ = (u64)time;
		bpf_get_current_comm(value.comm_, 16);
		value.n_ = (u64)((s64)entry0_n_ + (s64)1LL);
		if (bpf_map_update_elem(&state_births, &entry0, &value, BPF_ANY))
			lost(LOST_KEYS);
	}
	struct state_key1 entry1 = {};
	bpf_get_current_comm(entry1.part0, 16);
	if (((u32)(bpf_get_current_pid_tgid() >> 32) > 0LL)) {
		{
			struct state_value1 value = {};
			value.pid_ = (u64)(u32)(bpf_get_current_pid_tgid() >> 32);
			if (bpf_map_update_elem(&state_names, &entry1, &value, BPF_ANY))
				lost(LOST_KEYS);
		}
	}
	return 0;
}

SEC("tp_btf/softirq_exit")
int softirq_exit(u64 *ctx)
{
	if (!wanted())
		return 0;
	struct state_key0 entry0 = {};
	entry0.part0 = (u64)bpf_get_smp_processor_id();
	entry0.part1 = (u64)((u32)ARGUMENT(0));
	struct state_value0 *found_entry0 = bpf_map_lookup_elem(&state_births, &entry0);
	s64 has_entry0 = found_entry0 != 0;
	asm volatile("" : "+r"(has_entry0));
	char entry0_comm_[16] = {};
	u64 entry0_at_ = 0;
	if (found_entry0) {
		__builtin_memcpy(entry0_comm_, found_entry0->comm_, 16);
		entry0_at_ = found_entry0->at_;
	}
	if (!(has_entry0))
		goto out;
	u64 time = bpf_ktime_get_ns();
	struct event1 *event = bpf_ringbuf_reserve(&events, sizeof(*event), 0);
	if (event) {
		event->time = bpf_ktime_get_ns();
		event->cpu = bpf_get_smp_processor_id();
		event->measure = 1;
		event->vec_ = (u64)((u32)ARGUMENT(0));
		event->age_ = (u64)((s64)time - (s64)entry0_at_);
		__builtin_memset(event->comm_, 0, sizeof(event->comm_));
		__builtin_memcpy(event->comm_, entry0_comm_, sizeof(event->comm_));
		if (bpf_get_stack(ctx, event->stack_, sizeof(event->stack_), 0) >= (long)sizeof(event->stack_))
			lost(LOST_TRUNCATED);
		bpf_ringbuf_submit(event, BPF_RB_NO_WAKEUP);
	}
	else
		lost(LOST_EVENTS);
	struct key1 on_stack, *key = &on_stack;
	__builtin_memset(key->comm_, 0, sizeof(key->comm_));
	__builtin_memcpy(key->comm_, entry0_comm_, sizeof(key->comm_));
	bpf_map_delete_elem(&state_births, &entry0);
	struct row1 *row = bpf_map_lookup_elem(&rows1, key);
	if (!row) {
		bpf_map_update_elem(&rows1, key, &empty1, BPF_NOEXIST);
		row = bpf_map_lookup_elem(&rows1, key);
		if (!row) {
			lost(LOST_KEYS);
			goto out;
		}
	}
	if ((s64)(u64)((s64)time - (s64)entry0_at_) < 0)
		lost(LOST_EVENTS);
	else
		add_to_histogram(&row->time_, (u64)((s64)time - (s64)entry0_at_));
out:
	return 0;
}

SEC("tp_btf/softirq_exit")
int softirq_exit_2(u64 *ctx)
{
	if (!wanted())
		return 0;
	u64 now = bpf_ktime_get_ns();
	u64 owner = bpf_get_current_task(), other = 0;
	u32 zero = 0;
	struct open2 *open = bpf_map_lookup_elem(&opens2, &zero);
	if (!open)
		goto out;
	if (!open->start || open->owner != owner) {
		other = owner;
		open = bpf_map_lookup_elem(&others2, &other);
		if (!open || !open->start) {
			lost(LOST_UNMATCHED);
			goto out;
		}
	}
	u64 elapsed = now - open->start;
	open->start = 0;
	struct state_key0 entry0 = {};
	entry0.part0 = (u64)bpf_get_smp_processor_id();
	entry0.part1 = (u64)((u32)open->kept0_);
	struct state_value0 *found_entry0 = bpf_map_lookup_elem(&state_births, &entry0);
	char entry0_comm_[16] = {};
	if (found_entry0) {
		__builtin_memcpy(entry0_comm_, found_entry0->comm_, 16);
	}
	struct state_key1 entry1 = {};
	__builtin_memcpy(entry1.part0, entry0_comm_, 16);
	struct state_value1 *found_entry1 = bpf_map_lookup_elem(&state_names, &entry1);
	s64 entry1_pid_ = 0;
	if (found_entry1) {
		entry1_pid_ = found_entry1->pid_;
	}
	struct event2 *event = bpf_ringbuf_reserve(&events, sizeof(*event), 0);
	if (event) {
		event->time = bpf_ktime_get_ns();
		event->cpu = bpf_get_smp_processor_id();
		event->measure = 2;
		event->vec_ = (u64)((u32)open->kept0_);
		event->age_ = (u64)elapsed;
		event->last_ = (u64)entry1_pid_;
		bpf_ringbuf_submit(event, BPF_RB_NO_WAKEUP);
	}
	else
		lost(LOST_EVENTS);
out:
	if (other)
		bpf_map_delete_elem(&others2, &other);
	return 0;
}

SEC("tp_btf/softirq_entry")
int softirq_entry_2(u64 *ctx)
{
	if (!wanted())
		return 0;
	u64 owner = bpf_get_current_task();
	u32 zero = 0;
	struct open2 *open = bpf_map_lookup_elem(&opens2, &zero);
	if (!open)
		goto out;
	if (open->start && open->owner != owner) {
		bpf_map_update_elem(&others2, &owner, &empty_open2, BPF_ANY);
		open = bpf_map_lookup_elem(&others2, &owner);
		if (!open) {
			lost(LOST_UNMATCHED);
			goto out;
		}
	}
	if (open->start)
		lost(LOST_UNMATCHED);
	open->owner = owner;
	open->kept0_ = (u64)((u32)ARGUMENT(0));
	open->start = bpf_ktime_get_ns();
out:
	return 0;
}

char dual_license[] SEC("license") = "Dual MIT/GPL";
