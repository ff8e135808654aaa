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
	u64 stack_[127];
	u64 user_[127], user_pid;
};

struct row1 {
	struct histogram time_;
};

struct event1 {
	u64 time;
	u32 cpu, measure;
	u64 user_[127], user_pid;
};

struct scratch1 {
	struct key1 key;
	u64 busy;
};

static const struct row1 empty1 = {};

/* births */
struct state_key0 {
	s64 part0;
};

struct state_value0 {
	u64 at_;
	u64 stack_[127];
	char comm_[16];
	u64 user_[127], user_pid;
};

struct state_scratch0 {
	struct state_value0 value;
	u64 busy;
};

/* per CPU, so that no update is lost between CPUs; a full map is counted (--max-keys) */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_HASH);
	__uint(max_entries, 15391);
	__type(key, struct key1);
	__type(value, struct row1);
} rows1 SEC(".maps");

/* keys too large for the BPF stack are built here */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct scratch1);
} scratches1 SEC(".maps");

/* what births remembers, on all CPUs; a full map is counted (--max-keys) */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, struct state_key0);
	__type(value, struct state_value0);
} state_births SEC(".maps");

/* entries with stacks are too large for the BPF stack: they are built here */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct state_scratch0);
} state_births_built SEC(".maps");

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
	{
		u32 first = 0;
		struct state_scratch0 *built = bpf_map_lookup_elem(&state_births_built, &first);
		if (built && !built->busy) {
			built->busy = 1;
			__builtin_memset(built->value.comm_, 0, 16);
			built->value.at_ = (u64)time;
			if (bpf_get_stack(ctx, built->value.stack_, sizeof(built->value.stack_), 0) >= (long)sizeof(built->value.stack_))
				lost(LOST_TRUNCATED);
			bpf_get_current_comm(built->value.comm_, 16);
			built->value.user_pid = bpf_get_current_pid_tgid() >> 32;
			if (bpf_get_stack(ctx, built->value.user_, sizeof(built->value.user_), BPF_F_USER_STACK) >= (long)sizeof(built->value.user_))
				lost(LOST_TRUNCATED);
			if (bpf_map_update_elem(&state_births, &entry0, &built->value, BPF_ANY))
				lost(LOST_KEYS);
			built->busy = 0;
		}
		else
			lost(LOST_EVENTS);
	}
	return 0;
}

SEC("tp_btf/softirq_exit")
int softirq_exit(u64 *ctx)
{
	if (!wanted())
		return 0;
	u64 time = bpf_ktime_get_ns();
	struct state_key0 entry0 = {};
	entry0.part0 = (u64)bpf_get_smp_processor_id();
	struct state_value0 *found_entry0 = bpf_map_lookup_elem(&state_births, &entry0);
	char entry0_comm_[16] = {};
	u64 entry0_at_ = 0;
	if (found_entry0) {
		__builtin_memcpy(entry0_comm_, found_entry0->comm_, 16);
		entry0_at_ = found_entry0->at_;
	}
	struct event1 *event = bpf_ringbuf_reserve(&events, sizeof(*event), 0);
	if (event) {
		event->time = bpf_ktime_get_ns();
		event->cpu = bpf_get_smp_processor_id();
		event->measure = 1;
		if (found_entry0) {
			bpf_probe_read_kernel(event->user_, sizeof(event->user_), found_entry0->user_);
			event->user_pid = found_entry0->user_pid;
			asm volatile("");
		}
		else {
			bpf_probe_read_kernel(event->user_, sizeof(event->user_), (void *)0);
			event->user_pid = 0;
		}
		bpf_ringbuf_submit(event, BPF_RB_NO_WAKEUP);
	}
	else
		lost(LOST_EVENTS);
	u32 own = 0;
	struct scratch1 *scratch = bpf_map_lookup_elem(&scratches1, &own);
	if (!scratch)
		goto out;
	if (scratch->busy) {
		lost(LOST_EVENTS);
		goto out;
	}
	scratch->busy = 1;
	struct key1 *key = &scratch->key;
	__builtin_memset(key->comm_, 0, sizeof(key->comm_));
	__builtin_memcpy(key->comm_, entry0_comm_, sizeof(key->comm_));
	if (found_entry0) {
		bpf_probe_read_kernel(key->stack_, sizeof(key->stack_), found_entry0->stack_);
		asm volatile("");
	}
	else {
		bpf_probe_read_kernel(key->stack_, sizeof(key->stack_), (void *)0);
	}
	if (found_entry0) {
		bpf_probe_read_kernel(key->user_, sizeof(key->user_), found_entry0->user_);
		key->user_pid = found_entry0->user_pid;
		asm volatile("");
	}
	else {
		bpf_probe_read_kernel(key->user_, sizeof(key->user_), (void *)0);
		key->user_pid = 0;
	}
	bpf_map_delete_elem(&state_births, &entry0);
	struct row1 *row = bpf_map_lookup_elem(&rows1, key);
	if (!row) {
		bpf_map_update_elem(&rows1, key, &empty1, BPF_NOEXIST);
		row = bpf_map_lookup_elem(&rows1, key);
		if (!row) {
			lost(LOST_KEYS);
			goto release;
		}
	}
	if ((s64)(u64)((s64)time - (s64)entry0_at_) < 0)
		lost(LOST_EVENTS);
	else
		add_to_histogram(&row->time_, (u64)((s64)time - (s64)entry0_at_));
release:
	scratch->busy = 0;
out:
	return 0;
}

char dual_license[] SEC("license") = "Dual MIT/GPL";
