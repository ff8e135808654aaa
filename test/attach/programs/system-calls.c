/* N of each system call; the arguments tell them from the loader's. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	int n = argc > 1 ? atoi(argv[1]) : 0;

	for (int i = 0; i < n; i++) {
		syscall(SYS_getppid);
		/* An absolute path: no directory is asked for. */
		syscall(SYS_openat, -5, "/nonexistent", 0, 0);
		syscall(SYS_lseek, -1 - i, 0, 0);
		syscall(SYS_fstat, -7, 0);
	}
	return 0;
}
