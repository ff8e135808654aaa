#define SYSCALL_REGISTER(ctx, offset) READ(*(u64 *)(ARGUMENT(0) + (offset)))
#define SYSCALL_NUMBER(ctx) SYSCALL_REGISTER(ctx, 120)
SEC("tp_btf/sys_exit")
int openat(u64 *ctx)
{
	u64 nr = SYSCALL_NUMBER(ctx);
	if (nr != 257)
		return 0;
	if (READ(((struct task_struct *)bpf_get_current_task())->thread_info.status) & 2)
		return 0;
	if (!wanted())
		return 0;
	u64 now = bpf_ktime_get_ns();
	u64 key_ = bpf_get_current_task();
	struct open0 *open = bpf_map_lookup_elem(&opens0, &key_);
	if (!open) {
		lost(LOST_UNMATCHED);
		goto out;
	}
	u64 elapsed = now - open->start;
	open->start = 0;
	if (!((((s64)ARGUMENT(1)) < 0LL) && (open->kept0_ != 0)))
		goto out;
	u32 index = 0;
	struct row0 *row = bpf_map_lookup_elem(&rows0, &index);
	if (!row)
		goto out;
	add_to_histogram(&row->failed_, (u64)elapsed);
	ADD(row->mode_, (u64)((u16)open->kept1_));
out:
	bpf_map_delete_elem(&opens0, &key_);
	return 0;
}

SEC("tp_btf/sys_enter")
int openat_2(u64 *ctx)
{
	u64 nr = ARGUMENT(1);
	if (nr != 257)
		return 0;
	if (READ(((struct task_struct *)bpf_get_current_task())->thread_info.status) & 2)
		return 0;
	if (!wanted())
		return 0;
	u64 key_ = bpf_get_current_task();
	struct open0 *open = bpf_map_lookup_elem(&opens0, &key_);
	if (open)
		lost(LOST_UNMATCHED);
	if (!open) {
		bpf_map_update_elem(&opens0, &key_, &empty_open0, BPF_NOEXIST);
		open = bpf_map_lookup_elem(&opens0, &key_);
		if (!open) {
			lost(LOST_KEYS);
			goto out;
		}
	}
	open->kept0_ = (u64)(((s32)SYSCALL_REGISTER(ctx, 112)) == (-99LL - 1));
	open->kept1_ = (u64)((u16)SYSCALL_REGISTER(ctx, 56));
	open->start = bpf_ktime_get_ns();
out:
	return 0;
}

/* openat: [{"kind":"section"}] */
/* openat_2: [{"kind":"section"}] */
