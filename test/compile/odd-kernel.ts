import type { Facts, Mechanism } from "../../src/compile/facts.ts";
import { openKernel } from "../../src/kernel/kernel.ts";
import { compileBtf, Root } from "../kernel/fixture.ts";

/** Types and functions of every kind that a kernel has and a spec could name. */
const types = `
typedef unsigned char u8; typedef unsigned short u16; typedef unsigned int u32;
typedef unsigned long long u64; typedef long long s64; typedef _Bool bool;
enum state { IDLE, RUNNING }; enum { FIRST, SECOND };
enum __attribute__((packed)) small { TINY, BIG = 200 };
typedef struct { int counter; } atomic_t;
struct in6 { u8 bytes[16]; };
enum tcp_states { TCP_ESTABLISHED = 1, TCP_SYN_SENT, TCP_LISTEN = 10 }; enum twice { UNCLEAR = 3 }; enum other_twice { OTHER_UNCLEAR = 4 };
struct range { u64 start, end; };
struct histogram { u32 nr; };
struct key0 { u32 id; };
struct inner { char name[24]; u16 depth; struct outer *back; };
struct outer {
  u8 tiny; bool flag; short s; int i; u32 u; long l; u64 w; void *raw;
  enum state one, two; enum small small; enum { A, B } anonymous;
  unsigned bits : 3; int signed_bits : 5; bool on : 1; enum state tiny_state : 2;
  enum { HUGE_VALUE = 0x100000000ll } huge;
  struct inner list[4]; struct { u32 x, y; int bits : 7; } points[3]; int grid[2][3]; u8 bytes[6]; u32 tail_length;
  u32 *vector; struct { int a; } *unnamed; u64 be_addr[2]; u8 addr4[4]; struct in6 in6; double *f;
  const char *text; struct unknown *unknown; char fixed[8]; char long_text[200]; int numbers[4];
  struct inner in; struct inner *to; struct range *range; struct histogram *hist; struct key0 *k;
  union { struct { u32 deep; }; u64 either; };
  atomic_t count; atomic_t *pointer;
  __int128 wide;
  int (*call)(void);
};
struct holder { int first; struct { struct inner deep; } wrap; unsigned flag : 1; };
struct other { enum state state; enum { C, D } anonymous; };
void work(struct outer *o, struct other *p, int i, u32 u, u64 w) { }
void play(u32 u, struct outer *o) { }
void unsigned_arg(u32 v) { }
void signed_arg(int v) { }
void text_arg(const char *v) { }
void lost(u32 v) { }
void epoch(u32 v) { }
void bpf_get_stack(u32 v) { }
void *memcpy(void *d, const void *s, unsigned long n) { return d; }
typedef void (*btf_trace_done)(void *, struct outer *, int);
typedef void (*btf_trace_begun)(void *, struct outer *, u32);
btf_trace_done x; btf_trace_begun y;
int __traceiter_done(void *__data, struct outer *o, int v) { return v; }
int __traceiter_begun(void *__data, struct outer *o, u32 v) { return v; }
struct task_struct { int pid; struct task_struct *real_parent; };
struct task_struct *keep_task; struct range keep_range; struct histogram keep_histogram; struct key0 keep_key;
struct holder *keep_holder; enum tcp_states keep_tcp; enum twice keep_twice; enum other_twice keep_other_twice;
struct outer *keep_outer; struct other *keep_other; enum state keep_state; int keep = FIRST;
`;

const functions = [
  ...["work", "play", "unsigned_arg", "signed_arg", "text_arg"],
  ...["lost", "epoch", "bpf_get_stack", "memcpy"],
];

const format = (fields: string) => `name: x\nID: 7\nformat:
\tfield:unsigned short common_type;\toffset:0;\tsize:2;\tsigned:0;

${fields}
print fmt: ""
`;

let compiled: ReturnType<typeof compileBtf> | undefined;

function btf() {
  compiled ??= compileBtf(types);
  return compiled;
}

/** A kernel where tracepoints odd:begun and odd:done and the functions above can be traced. */
export function oddFacts(
  refused: Readonly<Partial<Record<Mechanism, string>>> = {},
): Facts & Disposable {
  const symbols = functions.map(
    (name, i) => `ffffffff8100${(i * 16).toString(16).padStart(4, "0")} T ${name}\n`,
  );
  const events = "sys/kernel/tracing/events/odd";
  const fields = `\tfield:int v;\toffset:8;\tsize:4;\tsigned:1;
\tfield:u8 mac[6];\toffset:12;\tsize:6;\tsigned:0;
\tfield:char comm[16];\toffset:20;\tsize:16;\tsigned:0;
\tfield:__data_loc char[] note;\toffset:36;\tsize:4;\tsigned:0;`;
  const root = new Root({
    "sys/kernel/btf/vmlinux": btf(),
    "proc/kallsyms": symbols.join(""),
    [`${events}/begun/format`]: format(fields),
    [`${events}/done/format`]: format(fields),
  });
  const kernel = openKernel(root.path);
  return {
    kernel: {
      moduleBtf: (name) => kernel.moduleBtf(name),
      tracepoint: (name) => kernel.tracepoint(name),
      tracepoints: (category, name) => kernel.tracepoints(category, name),
      userFunctions: (...given) => kernel.userFunctions(...given),
      usdtProbes: (...given) => kernel.usdtProbes(...given),
      kallsyms: kernel.kallsyms,
      functions: (pattern) => kernel.functions(pattern),
      host: { ...kernel.host, machine: "x86_64" },
    },
    btf: kernel.btf,
    cpus: 4,
    refusal: (mechanism) => refused[mechanism],
    [Symbol.dispose]: () => root[Symbol.dispose](),
  };
}
