#define REGISTER(ctx, offset) LOADED(64, ctx, offset)
#define RETURNED(ctx) REGISTER(ctx, 80)
SEC("kretprobe")
int vfs_read(void *ctx)
{
	if (!wanted())
		return 0;
	if (!(((s64)RETURNED(ctx)) > 0LL))
		goto out;
	u32 index = 0;
	struct row0 *row = bpf_map_lookup_elem(&rows0, &index);
	if (!row)
		goto out;
	ADD(row->bytes_, (u64)((s64)RETURNED(ctx)));
out:
	return 0;
}

/* vfs_read: [{"kind":"function","symbol":"vfs_read","offset":0,"returns":true}] */
