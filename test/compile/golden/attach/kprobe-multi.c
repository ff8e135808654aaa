/* Its runs are every hit: those that functions ran less often were missed. */
SEC("fentry/vfs_read")
int vfs_read_hits(u64 *ctx)
{
	return 0;
}

/* Its runs are every hit: those that functions ran less often were missed. */
SEC("fentry/vfs_close")
int vfs_close_hits(u64 *ctx)
{
	return 0;
}

/* Its runs are every hit: those that functions ran less often were missed. */
SEC("fentry/vfs_sum")
int vfs_sum_hits(u64 *ctx)
{
	return 0;
}

SEC("kprobe.multi")
int functions(void *ctx)
{
	if (!wanted())
		return 0;
	u32 index = 0;
	struct row0 *row = bpf_map_lookup_elem(&rows0, &index);
	if (!row)
		goto out;
	ADD(row->calls_, 1);
out:
	return 0;
}

/* vfs_read_hits: [{"kind":"section"}] */
/* vfs_close_hits: [{"kind":"section"}] */
/* vfs_sum_hits: [{"kind":"section"}] */
/* functions: [{"kind":"oneOfMany","symbol":"vfs_read","returns":false},{"kind":"oneOfMany","symbol":"vfs_close","returns":false},{"kind":"oneOfMany","symbol":"vfs_sum","returns":false}] */
