/* Programs that do nothing: what they cost is the kernel's own accounting, the floor of every figure. */
#define SEC(name) __attribute__((section(name), used))

SEC("tp_btf/softirq_entry")
int softirq_entry(void *context)
{
	return 0;
}

SEC("tp_btf/softirq_exit")
int softirq_exit(void *context)
{
	return 0;
}

char LICENSE[] SEC("license") = "Dual MIT/GPL";
