/* Calls its functions N times each; with a second word it waits for a line on stdin first. */
#include <stdlib.h>
#include <unistd.h>

#define ALONE __attribute__((noinline))

ALONE long work(long a, int b) { __asm__ volatile(""); return 2 * a + b; }
ALONE long factorial(long n) { __asm__ volatile(""); return n <= 1 ? 1 : n * factorial(n - 1); }
ALONE int sell(int n) __asm__("_ZN4shop4sellEi");
ALONE int sell(int n) { __asm__ volatile(""); return -n; }
ALONE void step_one(void) { __asm__ volatile(""); }
ALONE void step_two(void) { __asm__ volatile(""); step_one(); }

/* Two instructions of a byte each, then the return. */
void inside(void);
__asm__(".text\n.globl inside\n.type inside, @function\ninside: nop\nnop\nret\n.size inside, .-inside\n");

int main(int argc, char **argv)
{
	int n = argc > 1 ? atoi(argv[1]) : 0;
	char byte;

	if (argc > 2 && read(0, &byte, 1) != 1)
		return 1;
	for (int i = 0; i < n; i++) {
		work(i, -i);
		factorial(5);
		sell(i);
		step_two();
		inside();
	}
	return 0;
}
