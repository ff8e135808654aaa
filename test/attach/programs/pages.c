/* Touches N pages at a known address, each once, in no order that the kernel could foresee. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/mman.h>

int main(int argc, char **argv)
{
	long n = argc > 1 ? atol(argv[1]) : 0;
	char *base = mmap((void *)0x700000000000, n * 4096, PROT_READ | PROT_WRITE,
			  MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);

	if (base == MAP_FAILED || madvise(base, n * 4096, MADV_NOHUGEPAGE))
		return 1;
	for (long i = 0; i < n; i++)
		base[((i * 7) % n) * 4096] = 1;
	return 0;
}
