#define REGISTER(ctx, offset) LOADED(64, ctx, offset)
#define PARAMETER3(ctx) REGISTER(ctx, 96)
#define RETURNED(ctx) REGISTER(ctx, 80)
#define STACK_POINTER(ctx) REGISTER(ctx, 152)
SEC("kretprobe")
int vfs_read(void *ctx)
{
	if (!wanted())
		return 0;
	u64 now = bpf_ktime_get_ns();
	u64 key_ = STACK_POINTER(ctx);
	struct open0 *open = bpf_map_lookup_elem(&opens0, &key_);
	if (!open) {
		lost(LOST_UNMATCHED);
		goto out;
	}
	u64 elapsed = now - open->start;
	open->start = 0;
	u32 index = 0;
	struct row0 *row = bpf_map_lookup_elem(&rows0, &index);
	if (!row)
		goto out;
	add_to_histogram(&row->time_, (u64)elapsed);
	ADD(row->asked_, (u64)open->kept0_);
	ADD(row->got_, (u64)((s64)RETURNED(ctx)));
out:
	bpf_map_delete_elem(&opens0, &key_);
	return 0;
}

SEC("kprobe")
int vfs_read_2(void *ctx)
{
	if (!wanted())
		return 0;
	u64 key_ = STACK_POINTER(ctx) + 8;
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
	open->kept0_ = (u64)((u64)PARAMETER3(ctx));
	open->start = bpf_ktime_get_ns();
out:
	return 0;
}

/* vfs_read: [{"kind":"function","symbol":"vfs_read","offset":0,"returns":true}] */
/* vfs_read_2: [{"kind":"function","symbol":"vfs_read","offset":0,"returns":false}] */
