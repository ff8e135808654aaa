#include <stdlib.h>
#include <unistd.h>
/* As <sys/sdt.h> makes them: a nop, and a note that says where it is and where its arguments are. */
#define NOTE(provider, name, semaphore, args) \
  "990: nop\n.pushsection .note.stapsdt,\"\",\"note\"\n.balign 4\n.4byte 992f-991f, 994f-993f, 3\n" \
  "991: .asciz \"stapsdt\"\n992: .balign 4\n993: .8byte 990b\n.8byte _.stapsdt.base\n.8byte " semaphore "\n" \
  ".asciz \"" provider "\"\n.asciz \"" name "\"\n.asciz \"" args "\"\n994: .balign 4\n.popsection\n" \
  ".ifndef _.stapsdt.base\n.pushsection .stapsdt.base,\"aG\",\"progbits\",.stapsdt.base,comdat\n.weak _.stapsdt.base\n" \
  ".hidden _.stapsdt.base\n_.stapsdt.base: .space 1\n.size _.stapsdt.base, 1\n.popsection\n.endif\n"
__attribute__((section(".probes"), visibility("hidden"))) unsigned short lab_used_semaphore;
struct pair { int first; short second; };
__attribute__((noinline)) void step(long i, int n, struct pair *p, const char *name) {
  asm volatile(NOTE("lab", "step", "0", "8@%0 -4@%1 -4@%2 -2@%3 8@$7 -4@$-3 8@%4 1@%b0")
    :: "r"(i), "r"(n), "m"(p->first), "m"(p->second), "r"(name));
}
__attribute__((noinline)) void used(long i) {
  if (__builtin_expect(*(volatile unsigned short *)&lab_used_semaphore, 0))
    asm volatile(NOTE("lab", "used", "lab_used_semaphore", "-8@%0") :: "r"(i * 10));
}
int main(int argc, char **argv) {
  int n = atoi(argv[1]);
  struct pair pair = { 1, -1 };
  for (int i = 0; i < n; i++) {
    pair.first = i; pair.second = -i;
    step(i, -i, &pair, "name");
    used(i);
  }
  return 0;
}
