/*
 * A known number of everything, once a byte comes on stdin; the numbers are given with -D. It says when it is
 * done and stays until stdin ends, so that its addresses can still be looked up.
 * argv[1]: a file that it may write; argv[2]: ms that it computes for at the end.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static char buffer[65536];

static void reads(void)
{
	int zero = open("/dev/zero", O_RDONLY);

	for (int i = 0; i < SHORT_READS; i++)
		(void)!read(zero, buffer, SHORT_BYTES);
	for (int i = 0; i < LONG_READS; i++)
		(void)!read(zero, buffer, LONG_BYTES);
	for (int i = 0; i < FAILED_READS; i++)
		(void)!read(-1, buffer, 1);
	close(zero);
}

static void opens(void)
{
	for (int i = 0; i < OPENS; i++) {
		int one = open(i % 2 ? "/dev/null" : "/nowhere/at/all", O_RDONLY);

		if (one >= 0)
			close(one);
	}
}

static void faults(void)
{
	long size = sysconf(_SC_PAGESIZE);
	char *pages = mmap(0, FAULTS * size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	madvise(pages, FAULTS * size, MADV_NOHUGEPAGE);
	for (long i = 0; i < FAULTS; i++)
		*(volatile char *)(pages + i * size) = 1;
}

static void sleeps(void)
{
	for (int i = 0; i < SLEEPS; i++)
		nanosleep(&(struct timespec){ .tv_nsec = 50000 }, 0);
}

static void forks(void)
{
	for (int i = 0; i < FORKS; i++) {
		pid_t child = fork();

		if (child == 0)
			_exit(0);
		waitpid(child, 0, 0);
	}
}

static void writes(const char *path)
{
	int file = open(path, O_RDWR | O_CREAT, 0600);

	for (int i = 0; i < WRITES; i++) {
		(void)!pwrite(file, buffer, 4096, i * 65536L);
		fdatasync(file);
	}
	close(file);
}

__attribute__((noinline)) void burn(long ns)
{
	struct timespec from, now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
	do {
		for (volatile int i = 0; i < 1000000; i++)
			;
		clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	} while ((now.tv_sec - from.tv_sec) * 1000000000L + now.tv_nsec - from.tv_nsec < ns);
}

int main(int argc, char **argv)
{
	(void)!read(0, buffer, 1);
	reads();
	opens();
	faults();
	sleeps();
	forks();
	writes(argv[1]);
	for (int i = 0; i < SYSCALLS; i++)
		syscall(SYS_getppid);
	burn(atol(argv[2]) * 1000000L);
	(void)!write(1, "done\n", 5);
	(void)!read(0, buffer, 1);
	return argc != 3;
}
