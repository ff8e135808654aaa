#define SYSCALL_REGISTER(ctx, offset) READ(*(u64 *)(ARGUMENT(0) + (offset)))
#define SYSCALL_NUMBER(ctx) SYSCALL_REGISTER(ctx, 120)
SEC("tp_btf/sys_exit")
int syscalls(u64 *ctx)
{
	u64 nr = SYSCALL_NUMBER(ctx);
	switch (nr) {
	case 3: case 257:
		break;
	default:
		return 0;
	}
	if (READ(((struct task_struct *)bpf_get_current_task())->thread_info.status) & 2)
		return 0;
	if (!wanted())
		return 0;
	u32 index = 0;
	struct row0 *row = bpf_map_lookup_elem(&rows0, &index);
	if (!row)
		goto out;
	ADD(row->sum_, (u64)((s64)ARGUMENT(1)));
out:
	return 0;
}

/* syscalls: [{"kind":"section"}] */
