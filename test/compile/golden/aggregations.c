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

struct registers {
	u64 epochs[2];
	u8 ranks[2][2048];
};

static const u8 no_ranks[2048] = {};

struct key0 {
	u64 irq_;
};

struct row0 {
	struct { u64 count, sum; } mean_;
	struct { u64 count, sum; struct range ranges[2]; } all_;
	struct { u64 sum; struct range ranges[2]; u64 buckets[7]; } size_;
	struct { u64 sum; struct range ranges[2]; u64 buckets[976]; } time_;
	struct { u64 sum; struct range ranges[2]; u64 buckets[256]; } drift_;
	struct registers kinds_;
	struct registers names_;
	struct { u64 epoch, time; u64 value; } start_[2];
	struct { u64 epoch, time; char value[64]; } name_[2];
	u64 events_;
	u64 part_10;
};

struct open0 {
	u64 start;
	u64 owner;
	s64 kept0_;
	char kept1_[64];
};

static const struct row0 empty0 = {};
static const struct open0 empty_open0 = {};

/* per CPU, so that no update is lost between CPUs; a full map is counted (--max-keys) */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_HASH);
	__uint(max_entries, 901);
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

/* Small values have a bucket each; of others the highest bit and the `bits` bits after it are kept. */
static __always_inline u64 log_linear(u64 value, u32 bits)
{
	u32 highest = bucket_of(value);
	u32 shift = highest > bits + 1 ? highest - bits - 1 : 0;

	return ((u64)shift << bits) + (value >> shift);
}

/* splitmix64: each bit of the result depends on each bit of the value. */
static __always_inline u64 mixed(u64 value)
{
	value += 0x9e3779b97f4a7c15ULL;
	value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
	value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
	return value ^ (value >> 31);
}

/* HyperLogLog: a register keeps how many zeros a hash that chose it had at most, and one. */
static __always_inline void note(struct registers *registers, u64 hash)
{
	u64 now = epoch;
	u64 bank = now & 1;
	u64 chosen = hash % 2048;
	u64 rest = hash / 2048;
	u8 rank = rest ? bucket_of(rest & -rest) : 52;

	if (registers->epochs[bank] != now) {
		bpf_probe_read_kernel(registers->ranks[bank], sizeof(no_ranks), no_ranks);
		registers->epochs[bank] = now;
	}
	asm volatile("" : "+r"(chosen));
	if (chosen < 2048 && registers->ranks[bank][chosen] < rank)
		registers->ranks[bank][chosen] = rank;
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
	key->irq_ = (u64)open->kept0_;
	struct row0 *row = bpf_map_lookup_elem(&rows0, key);
	if (!row) {
		bpf_map_update_elem(&rows0, key, &empty0, BPF_NOEXIST);
		row = bpf_map_lookup_elem(&rows0, key);
		if (!row) {
			lost(LOST_KEYS);
			goto out;
		}
	}
	ADD(row->mean_.count, 1);
	ADD(row->mean_.sum, (u64)((s64)((s32)ARGUMENT(2)) - (s64)100LL));
	{
		u64 aggregated_ = (u64)elapsed;
		ADD(row->all_.count, 1);
		ADD(row->all_.sum, aggregated_);
		extend(row->all_.ranges, aggregated_);
	}
	{
		u64 aggregated_ = (u64)((s64)((s32)ARGUMENT(2)) - (s64)100LL);
		ADD(row->size_.sum, aggregated_);
		extend(row->size_.ranges, aggregated_ ^ SIGN_BIT);
		add_to_bucket(row->size_.buckets, (s64)aggregated_ >= 1000LL ? 6 : (s64)aggregated_ >= -100LL ? 1 + (aggregated_ - (u64)-100LL) / 250ULL : 0, 7);
	}
	{
		u64 aggregated_ = (u64)elapsed;
		ADD(row->time_.sum, aggregated_);
		extend(row->time_.ranges, aggregated_);
		add_to_bucket(row->time_.buckets, log_linear(aggregated_, 4), 976);
	}
	{
		u64 aggregated_ = (u64)((s64)((s32)ARGUMENT(2)) - (s64)100LL);
		ADD(row->drift_.sum, aggregated_);
		extend(row->drift_.ranges, aggregated_ ^ SIGN_BIT);
		add_to_bucket(row->drift_.buckets, (s64)aggregated_ < 0 ? 127 - log_linear(~aggregated_, 1) : 128 + log_linear(aggregated_, 1), 256);
	}
	note(&row->kinds_, mixed((u64)((s32)ARGUMENT(2))));
	{
		u64 words_[8] = {}, hash_ = 0;
		__builtin_memcpy(words_, open->kept1_, sizeof(words_));
		#pragma unroll
		for (u32 i = 0; i < 8; i++)
			hash_ = mixed(hash_ ^ words_[i]);
		note(&row->names_, hash_);
	}
	if (((s64)((s32)ARGUMENT(2)) - (s64)100LL) > 0LL) {
		{
			u64 epoch_ = epoch;
			if (row->start_[epoch_ & 1].epoch != epoch_) {
				row->start_[epoch_ & 1].epoch = epoch_;
				row->start_[epoch_ & 1].time = bpf_ktime_get_ns();
				row->start_[epoch_ & 1].value = (u64)elapsed;
			}
		}
	}
	{
		u64 epoch_ = epoch;
		row->name_[epoch_ & 1].epoch = epoch_;
		row->name_[epoch_ & 1].time = bpf_ktime_get_ns();
		__builtin_memset(row->name_[epoch_ & 1].value, 0, sizeof(row->name_[epoch_ & 1].value));
		__builtin_memcpy(row->name_[epoch_ & 1].value, open->kept1_, sizeof(row->name_[epoch_ & 1].value));
	}
	ADD(row->events_, 1);
	ADD(row->part_10, (u64)((s64)((s32)ARGUMENT(2)) - (s64)100LL));
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
	open->kept0_ = (u64)((s32)ARGUMENT(0));
	__builtin_memset(open->kept1_, 0, sizeof(open->kept1_));
	if (bpf_probe_read_kernel_str(open->kept1_, sizeof(open->kept1_), (const void *)({ struct irqaction *p_ = ((struct irqaction *)ARGUMENT(1)); p_ ? p_->name : 0; })) >= (long)sizeof(open->kept1_))
		lost(LOST_TRUNCATED);
	open->start = bpf_ktime_get_ns();
out:
	return 0;
}

char dual_license[] SEC("license") = "Dual MIT/GPL";
