SEC("fexit/vfs_read")
int vfs_read(u64 *ctx)
{
	if (!wanted())
		return 0;
	u64 now = bpf_ktime_get_ns();
	u64 key_ = (u64)ctx;
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
	ADD(row->got_, (u64)((s64)ARGUMENT(4)));
out:
	bpf_map_delete_elem(&opens0, &key_);
	return 0;
}

SEC("fentry/vfs_read")
int vfs_read_2(u64 *ctx)
{
	if (!wanted())
		return 0;
	u64 key_ = (u64)ctx;
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
	open->kept0_ = (u64)((u64)ARGUMENT(2));
	open->start = bpf_ktime_get_ns();
out:
	return 0;
}

/* vfs_read: [{"kind":"section"}] */
/* vfs_read_2: [{"kind":"section"}] */
