#include <bpf/bpf_helpers.h>

/* Of the kernel's types just what is read; offsets are relocated by name when the object is loaded. */
struct irqaction {
	const char *name;
} __attribute__((preserve_access_index));

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
	char handler_[64];
};

struct row0 {
	struct histogram time_;
	u64 none_;
};

struct open0 {
	u64 start;
	u64 owner;
	char kept0_[64];
};

static const struct row0 empty0 = {};
static const struct open0 empty_open0 = {};

/* per CPU, so that no update is lost between CPUs; a full map is counted (--max-keys) */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_HASH);
	__uint(max_entries, 4096);
	__type(key, struct key0);
	__type(value, struct row0);
} rows0 SEC(".maps");

/* the open span of each CPU, with its owner */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct open0);
} opens0 SEC(".maps");

/* a second task inside on the same CPU (PREEMPT_RT) */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 1024);
	__type(key, u64);
	__type(value, struct open0);
} others0 SEC(".maps");

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

SEC("tp_btf/irq_handler_exit")
int irq_handler_exit(u64 *ctx)
{
	if (!wanted())
		return 0;
	u64 now = bpf_ktime_get_ns();
	u64 owner = bpf_get_current_task(), other = 0;
	u32 zero = 0;
	struct open0 *open = bpf_map_lookup_elem(&opens0, &zero);
	if (!open)
		goto out;
	if (!open->start || open->owner != owner) {
		other = owner;
		open = bpf_map_lookup_elem(&others0, &other);
		if (!open || !open->start) {
			lost(LOST_UNMATCHED);
			goto out;
		}
	}
	u64 elapsed = now - open->start;
	open->start = 0;
	struct key0 on_stack, *key = &on_stack;
	__builtin_memset(key->handler_, 0, sizeof(key->handler_));
	__builtin_memcpy(key->handler_, open->kept0_, sizeof(key->handler_));
	struct row0 *row = bpf_map_lookup_elem(&rows0, key);
	if (!row) {
		bpf_map_update_elem(&rows0, key, &empty0, BPF_NOEXIST);
		row = bpf_map_lookup_elem(&rows0, key);
		if (!row) {
			lost(LOST_KEYS);
			goto out;
		}
	}
	if (((s32)ARGUMENT(2)) != 0LL) {
		add_to_histogram(&row->time_, (u64)elapsed);
	}
	if (((s32)ARGUMENT(2)) == 0LL) {
		ADD(row->none_, 1);
	}
out:
	if (other)
		bpf_map_delete_elem(&others0, &other);
	return 0;
}

SEC("tp_btf/irq_handler_entry")
int irq_handler_entry(u64 *ctx)
{
	if (!wanted())
		return 0;
	u64 owner = bpf_get_current_task();
	u32 zero = 0;
	struct open0 *open = bpf_map_lookup_elem(&opens0, &zero);
	if (!open)
		goto out;
	if (open->start && open->owner != owner) {
		bpf_map_update_elem(&others0, &owner, &empty_open0, BPF_ANY);
		open = bpf_map_lookup_elem(&others0, &owner);
		if (!open) {
			lost(LOST_UNMATCHED);
			goto out;
		}
	}
	if (open->start)
		lost(LOST_UNMATCHED);
	open->owner = owner;
	__builtin_memset(open->kept0_, 0, sizeof(open->kept0_));
	if (bpf_probe_read_kernel_str(open->kept0_, sizeof(open->kept0_), (const void *)({ struct irqaction *p_ = ((struct irqaction *)ARGUMENT(1)); p_ ? p_->name : 0; })) >= (long)sizeof(open->kept0_))
		lost(LOST_TRUNCATED);
	open->start = bpf_ktime_get_ns();
out:
	return 0;
}

char dual_license[] SEC("license") = "Dual MIT/GPL";
