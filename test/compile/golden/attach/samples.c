#define REGISTER(ctx, offset) LOADED(64, ctx, offset)
SEC("perf_event")
int profile_99(void *ctx)
{
	if (!wanted())
		return 0;
	u32 index = 0;
	struct row0 *row = bpf_map_lookup_elem(&rows0, &index);
	if (!row)
		goto out;
	ADD(row->samples_, 1);
	ADD(row->ns_, (u64)((u64)REGISTER(ctx, 168)));
out:
	return 0;
}

SEC("raw_tp")
int begin(u64 *ctx)
{

	u32 index = 0;
	struct row1 *row = bpf_map_lookup_elem(&rows1, &index);
	if (!row)
		goto out;
	ADD(row->begun_, 1);
out:
	return 0;
}

/* profile_99: [{"kind":"perfEvent","counter":"software","config":0,"sample":99,"frequency":true,"cpus":"each","name":"profile:99"}] */
/* begin: [{"kind":"run","when":"begin"}] */
