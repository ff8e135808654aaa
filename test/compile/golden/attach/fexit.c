SEC("fexit/vfs_read")
int vfs_read(u64 *ctx)
{
	if (!wanted())
		return 0;
	if (!(((s64)ARGUMENT(4)) > 0LL))
		goto out;
	u32 index = 0;
	struct row0 *row = bpf_map_lookup_elem(&rows0, &index);
	if (!row)
		goto out;
	ADD(row->bytes_, (u64)((s64)ARGUMENT(4)));
out:
	return 0;
}

/* vfs_read: [{"kind":"section"}] */
