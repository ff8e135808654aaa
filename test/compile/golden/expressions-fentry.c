/* Of the kernel's types just what is read; offsets are relocated by name when the object is loaded. */
struct task_struct {
	s32 pid;
} __attribute__((preserve_access_index));

struct inner {
	s8 name[24];
	struct outer *back;
	u16 depth;
} __attribute__((preserve_access_index));

struct in6 {
} __attribute__((preserve_access_index));

struct outer {
	s32 numbers[4];
	struct inner list[4];
	struct {
		u32 : 0; s32 bits : 7;
	} points[3];
	s32 grid[2][3];
	u8 bytes[6];
	void *vector;
	void *unnamed;
	void *pointer;
	u32 : 0; u32 bits : 3;
	u32 : 0; s32 signed_bits : 5;
	u8 : 0; _Bool on : 1;
	u32 : 0; enum state { state_placeholder } tiny_state : 2;
	enum { anonymous1_placeholder = 1ULL << 32 } huge;
	const char *text;
	struct inner *to;
	u32 u;
	u8 addr4[4];
	struct in6 in6;
	void *call;
	struct inner in;
	s8 long_text[200];
	s8 fixed[8];
} __attribute__((preserve_access_index));

struct holder {
	struct {
		struct inner deep;
	} wrap;
	s32 first;
} __attribute__((preserve_access_index));

struct other {
	enum state state;
} __attribute__((preserve_access_index));

/* A pointer that the verifier knows, as a plain number. */
#define SCALAR(pointer) ({ u64 p_ = (u64)(pointer); FETCH(u64, p_); })

/* Gives 0 where nothing can be read. */
#define FETCH(type, place) ({ type value_; bpf_probe_read_kernel(&value_, sizeof(value_), &(place)); value_; })

/* A bit field, in the highest bits; enum bpf_field_info_kind: 0 its first byte, 1 its bytes, 4 the bits above it. */
#define READ_BITS(bits, pointer, path) ({ \
	bpf_probe_read_kernel(&bits, __builtin_preserve_field_info(pointer->path, 1), \
			      (const char *)pointer + __builtin_preserve_field_info(pointer->path, 0)); \
	bits <<= __builtin_preserve_field_info(pointer->path, 4); })

/* What a copy gives, also where nobody asks. */
static __always_inline long BYTES(long bytes)
{
	return bytes;
}

/* 1 or 0 of a byte, without a jump; the compiler does not see that. */
#define IS_ZERO(byte) ({ u64 byte_ = (byte); asm volatile("" : "+r"(byte_)); (byte_ - 1) >> 63; })

/* The highest bit that is set; 0 has none, and is 0. */
static __always_inline u64 LOG2(u64 value)
{
	u64 bit = 0;

	if (value >> 32) { value >>= 32; bit += 32; }
	if (value >> 16) { value >>= 16; bit += 16; }
	if (value >> 8) { value >>= 8; bit += 8; }
	if (value >> 4) { value >>= 4; bit += 4; }
	if (value >> 2) { value >>= 2; bit += 2; }
	return bit + (value >> 1);
}

/* Rounds towards zero, as JavaScript's bigint does. */
static __always_inline s64 QUOTIENT(s64 left, s64 right)
{
	u64 l = left < 0 ? -(u64)left : left, r = right < 0 ? -(u64)right : right;
	u64 quotient = r ? l / r : 0;

	return (left < 0) != (right < 0) ? -quotient : quotient;
}

/* Has the left side's sign. */
static __always_inline s64 REMAINDER(s64 left, s64 right)
{
	u64 l = left < 0 ? -(u64)left : left, r = right < 0 ? -(u64)right : right;
	u64 remainder = r ? l % r : 0;

	return left < 0 ? -remainder : remainder;
}

#define READ(place) ({ __typeof__(place) value_; bpf_probe_read_kernel(&value_, sizeof(value_), &(place)); value_; })
SEC("fentry/work")
int work(u64 *ctx)
{
	if (!wanted())
		return 0;
	if (!((((((((s64)((u16)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? p_->in.depth : 0; })) - (s64)3LL) >= 1LL) && (((s64)((u16)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? p_->in.depth : 0; })) - (s64)3LL) < ((s32)ARGUMENT(2)))) && (((({ u64 b_[1] = {}; bpf_get_current_comm(b_, 8); (b_[0] & 0xffffffffffffffULL) == 0x72656b726f77ULL; })) || (({ u64 b_[2] = {}; bpf_get_current_comm(b_, 9); b_[0] == 0x2f72656b726f776bULL; }))) || (({ unsigned char b_[64] __attribute__((aligned(8))) = {}; u64 found_ = 0; if (bpf_probe_read_kernel_str(b_, 64, (const void *)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? p_->text : 0; })) >= 64) lost(LOST_TRUNCATED); _Pragma("clang loop unroll(disable)") for (u32 i_ = 0; i_ < 62; i_++) found_ |= IS_ZERO((b_[i_ + 0] ^ 47) | (b_[i_ + 1] ^ 48) | b_[i_ + 2]); found_ != 0; })))) && (!(({ unsigned char b_[128] __attribute__((aligned(8))) = {}; u64 found_ = 0; if (bpf_probe_read_kernel_str(b_, 128, (const void *)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? (const char *)&p_->long_text : (const char *)0; })) >= 128) lost(LOST_TRUNCATED); _Pragma("clang loop unroll(disable)") for (u32 i_ = 0; i_ < 124; i_++) found_ |= IS_ZERO((b_[i_ + 0] ^ 34) | (b_[i_ + 1] ^ 97) | (b_[i_ + 2] ^ 92) | (b_[i_ + 3] ^ 63)); found_ != 0; })))) && (!(!((u64)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? p_->text : 0; }) != 0)))) && (!(({ u64 a_[3] = {}, b_[3] = {}; bpf_probe_read_kernel_str(a_, 8, (const void *)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? (const char *)&p_->fixed : (const char *)0; })); bpf_probe_read_kernel_str(b_, 24, (const void *)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? (const char *)&p_->in.name : (const char *)0; })); a_[0] == b_[0] && a_[1] == b_[1] && a_[2] == b_[2]; })))))
		goto out;
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
	key->element_ = (u64)((s32)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? p_->numbers[2] : 0; }));
	key->computed_ = (u64)((s32)FETCH(s32, *(s32 *)({ u64 i_ = (u64)((s32)ARGUMENT(2)); i_ < 4 ? (const char *)SCALAR(({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? (const char *)&p_->numbers : (const char *)0; })) + i_ * 4 : (const char *)0; })));
	__builtin_memset(key->struct_, 0, sizeof(key->struct_));
	bpf_probe_read_kernel_str(key->struct_, sizeof(key->struct_), (const void *)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? (const char *)&p_->list[1].name : (const char *)0; }));
	key->far_ = (u64)((u16)FETCH(u16, ((struct inner *)({ u64 i_ = (u64)bpf_get_smp_processor_id(); i_ < 4 ? (const char *)&FETCH(struct outer *, ((struct inner *)({ u64 i_ = (u64)((s32)ARGUMENT(2)); i_ < 4 ? (const char *)SCALAR(({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? (const char *)&p_->list : (const char *)0; })) + i_ * 40 : (const char *)0; }))->back)->list + i_ * 40 : (const char *)0; }))->depth));
	key->unnamed_ = (u64)((u32)FETCH(u32, *(u32 *)((const char *)({ u64 i_ = (u64)((s32)ARGUMENT(2)); i_ < 3 ? (const char *)SCALAR(({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? (const char *)&p_->points : (const char *)0; })) + i_ * 12 : (const char *)0; }) + 4)));
	key->bitsOfUnnamed_ = (u64)((s64)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); u64 bits_ = 0; if (p_) READ_BITS(bits_, p_, points[2].bits); (s64)bits_ >> 57; }));
	key->grid_ = (u64)((s32)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? p_->grid[1][2] : 0; }));
	key->byte_ = (u64)((u8)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? p_->bytes[5] : 0; }));
	key->vector_ = (u64)((u32)FETCH(u32, *(u32 *)((const char *)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? p_->vector : 0; }) + (s64)((s64)((s32)ARGUMENT(2)) - (s64)1LL) * 4)));
	key->anonymous_ = (u64)((s32)FETCH(s32, *(s32 *)((const char *)SCALAR(({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? p_->unnamed : 0; })) + 0)));
	key->counter_ = (u64)((s32)FETCH(s32, *(s32 *)((const char *)SCALAR(({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? p_->pointer : 0; })) + 0)));
	key->bits_ = (u64)((s64)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); u64 bits_ = 0; if (p_) READ_BITS(bits_, p_, bits); (u64)bits_ >> 61; }));
	key->signed_ = (u64)((s64)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); u64 bits_ = 0; if (p_) READ_BITS(bits_, p_, signed_bits); (s64)bits_ >> 59; }));
	key->on_ = (u64)((s64)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); u64 bits_ = 0; if (p_) READ_BITS(bits_, p_, on); (u64)bits_ >> 63; }));
	key->state_ = (u64)((s64)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); u64 bits_ = 0; if (p_) READ_BITS(bits_, p_, tiny_state); (u64)bits_ >> 62; }));
	key->huge_ = (u64)((u64)((u64)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? p_->huge : 0; })) == (u64)0LL);
	__builtin_memset(key->tcp_, 0, sizeof(key->tcp_));
	if (((({ u64 l_ = (u64)((s32)ARGUMENT(2)); l_ == 10; }) != 0) ? (long)(__builtin_memcpy(key->tcp_, "listening", 10), BYTES(10)) : (long)bpf_probe_read_kernel_str(key->tcp_, sizeof(key->tcp_), (const void *)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? p_->text : 0; }))) >= (long)sizeof(key->tcp_))
		lost(LOST_TRUNCATED);
	key->held_ = (u64)((s32)FETCH(s32, ((struct holder *)(SCALAR(({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? p_->to : 0; })) - __builtin_preserve_field_info(((struct holder *)0)->wrap.deep, 0)))->first));
	key->request_ = (u64)((u32)FETCH(u32, ((struct outer *)((u64)ARGUMENT(4)))->u));
	key->short_ = (u64)((s16)((u64)ARGUMENT(4)));
	key->four_ = (u64)((u32)FETCH(u32, *(u32 *)SCALAR(({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? (const char *)&p_->addr4 : (const char *)0; }))));
	__builtin_memset(key->six_, 0, sizeof(key->six_));
	bpf_probe_read_kernel(key->six_, 16, (const void *)SCALAR(({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? (const char *)&p_->in6 : (const char *)0; })));
	key->network_ = (u64)((u32)((u32)ARGUMENT(3)));
	key->code_ = (u64)((u64)((u64)({ struct outer *p_ = ((struct outer *)ARGUMENT(0)); p_ ? p_->call : 0; })));
	__builtin_memset(key->user_, 0, sizeof(key->user_));
	({ u64 *w_ = (u64 *)(key->user_); w_[0] = (u64)((u64)ARGUMENT(4)); w_[1] = bpf_get_current_pid_tgid() >> 32; BYTES(16); });
	__builtin_memset(key->path_, 0, sizeof(key->path_));
	if (bpf_probe_read_user_str(key->path_, sizeof(key->path_), (const void *)((u64)ARGUMENT(4))) >= (long)sizeof(key->path_))
		lost(LOST_TRUNCATED);
	key->call_ = (u64)((u64)((u32)({ struct other *p_ = ((struct other *)ARGUMENT(1)); p_ ? p_->state : 0; })));
	struct row0 *row = bpf_map_lookup_elem(&rows0, key);
	if (!row) {
		bpf_map_update_elem(&rows0, key, &empty0, BPF_NOEXIST);
		row = bpf_map_lookup_elem(&rows0, key);
		if (!row) {
			lost(LOST_KEYS);
			goto release;
		}
	}
	if ((((u16)__builtin_bswap16((u16)((u32)ARGUMENT(3)))) == 80LL) || (((u32)__builtin_bswap32((u32)((u32)ARGUMENT(3)))) > 1LL)) {
		ADD(row->count_, 1);
	}
	ADD(row->quotient_, (u64)QUOTIENT((s64)((s64)((s32)ARGUMENT(2)) - (s64)1LL), (s64)((s64)((u32)ARGUMENT(3)) - (s64)2LL)));
	extend(row->rest_, (u64)REMAINDER((s64)((s32)ARGUMENT(2)), (s64)7LL) ^ SIGN_BIT);
	extend(row->log2_, (u64)((s64)LOG2((u64)((u64)ARGUMENT(4)))));
	ADD(row->difference_, (u64)((s64)((u64)ARGUMENT(4)) - (s64)((u32)ARGUMENT(3))));
	extend(row->task_, (u64)((s32)FETCH(s32, ((struct task_struct *)bpf_get_current_task())->pid)) ^ SIGN_BIT);
release:
	scratch->busy = 0;
out:
	return 0;
}

