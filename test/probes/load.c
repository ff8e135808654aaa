/* load WHAT COUNT [FILE]: does it once a line came on stdin, says so, and stays until stdin ends. */
#include <arpa/inet.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define KEPT __attribute__((noinline))

/* The C library's own function leaves no frame, and so hides its caller's. */
static KEPT void sleep_for(long ns)
{
	struct timespec time = { 0, ns };
	nanosleep(&time, NULL);
	asm volatile("");
}

KEPT void nap(void)
{
	sleep_for(10000000);
	asm volatile("");
}

KEPT void doze(void)
{
	sleep_for(30000000);
	asm volatile("");
}

static void sleeps(long count)
{
	for (long i = 0; i < count; i++)
		sleep_for(200000);
}

static void naps(long count)
{
	for (long i = 0; i < count; i++) {
		nap();
		doze();
	}
}

static void getppids(long count)
{
	for (long i = 0; i < count; i++)
		getppid();
}

static KEPT void spin(void)
{
	for (int i = 0; i < 1000000; i++)
		asm volatile("");
}

/* Milliseconds of CPU time. */
KEPT void burn(long count)
{
	while (clock() < count * (CLOCKS_PER_SEC / 1000))
		spin();
}

/* Per turn: two opens (the first makes the file), three reads, two writes, an fsync, an unlink. */
static void files(long count, const char *path)
{
	char bytes[3] = "ab";
	for (long i = 0; i < count; i++) {
		int fd = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
		if (write(fd, bytes, 1) != 1 || write(fd, bytes, 2) != 2)
			exit(3);
		fsync(fd);
		close(fd);
		fd = open(path, O_RDONLY);
		for (int j = 0; j < 3; j++)
			if (read(fd, bytes, 1) != 1)
				exit(4);
		close(fd);
		unlink(path);
	}
}

/* The whole file, so many times. */
static void reads(long count, const char *path)
{
	static char bytes[65536];
	for (long i = 0; i < count; i++) {
		int fd = open(path, O_RDONLY);
		while (read(fd, bytes, sizeof(bytes)) > 0)
			;
		close(fd);
	}
}

static void connect_to(int family, const void *address, socklen_t size, long count)
{
	struct sockaddr_storage own;
	socklen_t length = sizeof(own);
	int server = socket(family, SOCK_STREAM, 0);
	if (bind(server, address, size) || listen(server, 4096) || getsockname(server, (void *)&own, &length))
		exit(5);
	/* sin_port and sin6_port are in the same place. */
	printf("port %d\n", ntohs(((struct sockaddr_in *)&own)->sin_port));
	for (long i = 0; i < count; i++) {
		int client = socket(family, SOCK_STREAM, 0);
		if (connect(client, (void *)&own, length))
			exit(6);
		close(client);
	}
	close(server);
}

static void connects(long count)
{
	struct sockaddr_in v4 = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	struct sockaddr_in6 v6 = { .sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT };
	connect_to(AF_INET, &v4, sizeof(v4), count);
	connect_to(AF_INET6, &v6, sizeof(v6), count);
}

int main(int argc, char **argv)
{
	const char *what = argc > 2 ? argv[1] : "";
	const char *path = argc > 3 ? argv[3] : "";
	long count = argc > 2 ? atol(argv[2]) : 0;
	char line[2];

	if (read(0, line, 1) != 1)
		return 1;
	if (!strcmp(what, "sleeps"))
		sleeps(count);
	else if (!strcmp(what, "naps"))
		naps(count);
	else if (!strcmp(what, "getppids"))
		getppids(count);
	else if (!strcmp(what, "burn"))
		burn(count);
	else if (!strcmp(what, "files"))
		files(count, path);
	else if (!strcmp(what, "reads"))
		reads(count, path);
	else if (!strcmp(what, "connects"))
		connects(count);
	else
		return 2;
	printf("done %ld\n", (long)(clock() / (CLOCKS_PER_SEC / 1000)));
	fflush(stdout);
	while (read(0, line, 1) > 0)
		;
	return 0;
}
