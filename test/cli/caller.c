/*
 * argv[1] workers, each on a CPU of its own, make argv[2] calls prctl(argv[3], 0 … n-1, worker), which the
 * kernel refuses, once a byte comes on stdin; at most argv[4] a second each, where that is above 0.
 */
#define _GNU_SOURCE
#include <sched.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec + 1e-9 * time.tv_nsec;
}

static void work(long worker, long calls, long option, double rate)
{
	cpu_set_t cpus;

	CPU_ZERO(&cpus);
	CPU_SET(worker % sysconf(_SC_NPROCESSORS_ONLN), &cpus);
	sched_setaffinity(0, sizeof(cpus), &cpus);
	double start = now();

	for (long i = 0; i < calls; i++) {
		syscall(SYS_prctl, option, i, worker, 0, 0);
		while (rate > 0 && i % 100 == 99 && now() < start + (i + 1) / rate)
			;
	}
}

int main(int argc, char **argv)
{
	char byte;

	if (argc != 5 || read(0, &byte, 1) != 1)
		return 2;
	for (long worker = 0; worker < atol(argv[1]); worker++) {
		if (fork() == 0) {
			work(worker, atol(argv[2]), atol(argv[3]), atof(argv[4]));
			_exit(0);
		}
	}
	while (wait(0) > 0)
		;
	return 0;
}
