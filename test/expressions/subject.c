/* Does what the tests know: its numbers are theirs. Prints "port PORT" when it has ended all of it. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define REPEAT(times) for (int i = 0; i < (times); i++)

__attribute__((noinline)) void known_function(int n) { asm volatile("" : : "r"(n)); }
__attribute__((noinline)) void other_function(int n) { asm volatile("" : : "r"(n)); }

static void opens(void)
{
	char longer[256] = "/nonexistent/";

	REPEAT(30) open("/nonexistent/alpha/config.yaml", O_RDONLY);
	REPEAT(20) open("/nonexistent/beta/config.json", O_RDONLY);
	memset(longer + strlen(longer), 'x', 180);
	strcat(longer, ".json");
	REPEAT(10) open(longer, O_RDONLY);
	REPEAT(5) open("", O_RDONLY);
}

static void asks(void)
{
	struct sched_param none = {};
	struct rlimit limit = { 321, 654 };

	setrlimit(RLIMIT_NOFILE, &limit);
	sched_setscheduler(0, SCHED_OTHER | SCHED_RESET_ON_FORK, &none);
	REPEAT(7) syscall(SYS_getpriority, 77, (long)known_function);
}

static void sleeps(void)
{
	struct timespec time = { 0, 1000000 };

	REPEAT(25) nanosleep(&time, NULL);
}

static int listens(int family, void *address, socklen_t size)
{
	int fd = socket(family, SOCK_STREAM, 0);

	if (bind(fd, address, size) || listen(fd, 8) || getsockname(fd, address, &size))
		perror("listen");
	return fd;
}

static int connects(void)
{
	struct sockaddr_in four = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	struct sockaddr_in6 six = { .sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT };
	int size = 8192;

	listens(AF_INET, &four, sizeof(four));
	six.sin6_port = four.sin_port;
	listens(AF_INET6, &six, sizeof(six));
	REPEAT(3) connect(socket(AF_INET, SOCK_STREAM, 0), (void *)&four, sizeof(four));
	REPEAT(2) {
		int fd = socket(AF_INET6, SOCK_STREAM, 0);

		setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &size, sizeof(size));
		setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &size, sizeof(size));
		connect(fd, (void *)&six, sizeof(six));
	}
	return ntohs(four.sin_port);
}

int main(int argc, char **argv)
{
	prctl(PR_SET_NAME, "expr-subject");
	REPEAT(11) known_function(i);
	REPEAT(4) other_function(i);
	opens();
	asks();
	sleeps();
	printf("port %d\n", connects());
	fflush(stdout);
	syscall(SYS_setresgid, 4321, 4321, 4321);
	syscall(SYS_setresuid, 8765, 8765, 8765);
	REPEAT(9) syscall(SYS_getppid);
	/* For who wants to look at its memory after the first interval. */
	if (argc > 1)
		usleep(1500000);
	return 0;
}
