#define REGISTER(ctx, offset) LOADED(64, ctx, offset)
#define READ_USER(type, place) ({ type value_ = 0; bpf_probe_read_user(&value_, sizeof(value_), (void *)(place)); value_; })
SEC("uprobe")
int sold(void *ctx)
{
	if (!wanted())
		return 0;
	u32 index = 0;
	struct row0 *row = bpf_map_lookup_elem(&rows0, &index);
	if (!row)
		goto out;
	ADD(row->items_, (u64)((s32)REGISTER(ctx, 112)));
	ADD(row->paid_, (u64)((u64)READ_USER(u64, REGISTER(ctx, 32) + REGISTER(ctx, 80) * 8 + -16LL)));
	ADD(row->kind_, (u64)((u16)18446744073709551613ULL));
out:
	return 0;
}

SEC("uprobe")
int sold_2(void *ctx)
{
	if (!wanted())
		return 0;
	u32 index = 0;
	struct row0 *row = bpf_map_lookup_elem(&rows0, &index);
	if (!row)
		goto out;
	ADD(row->items_, (u64)((s32)REGISTER(ctx, 104)));
	ADD(row->paid_, (u64)((u64)REGISTER(ctx, 112)));
	ADD(row->kind_, (u64)((u16)7ULL));
out:
	return 0;
}

/* sold: [{"kind":"userFunction","path":"/usr/bin/shop","fileOffset":4608,"returns":false,"semaphore":12288}] */
/* sold_2: [{"kind":"userFunction","path":"/usr/bin/shop","fileOffset":4609,"returns":false,"semaphore":0}] */
