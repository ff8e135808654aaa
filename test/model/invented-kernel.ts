import { type Kernel, openKernel } from "../../src/kernel/kernel.ts";
import { compileBtf, Root } from "../kernel/fixture.ts";

/**
 * A kernel with two tracepoints, model:one and model:two, whose arguments and structs have integers of every
 * width, enums, bit fields, arrays, strings and pointers; BPF_PROG_TEST_RUN calls them with what a test chooses.
 */
const types = `
typedef unsigned char u8; typedef unsigned short u16; typedef unsigned int u32;
typedef unsigned long long u64; typedef long long s64; typedef _Bool bool;
enum color { COLOR_RED, COLOR_GREEN, COLOR_BLUE = 5 };
struct inner { s64 deep; u16 depth; char label[12]; };
struct thing {
  signed char s8; short s16; int s32; s64 s64;
  u8 u8; u16 u16; u32 u32; u64 u64;
  bool flag; enum color color;
  u32 low : 3; int middle : 9; u32 high : 20; u64 wide : 40;
  char name[16]; char long_name[100]; const char *text;
  struct inner inner; struct thing *next;
  int numbers[4]; u64 words[2]; struct inner inners[2];
  union { u32 either; struct { u16 lower, upper; }; };
};
typedef void (*btf_trace_one)(void *, signed char s8, short s16, int s32, s64 s64, u8 u8, u16 u16, u32 u32,
  u64 u64, enum color color, bool flag, struct thing *thing, const char *text);
typedef void (*btf_trace_two)(void *, u64 u64, u32 u32, u16 u16, u8 u8, s64 s64, int s32, short s16,
  signed char s8, bool flag, enum color color, const char *text, struct thing *thing);
btf_trace_one one; btf_trace_two two;
struct thing keep;
`;

/** Arguments in the order of the context's words. */
export const argumentsOf = {
  one: [
    ...(["s8", "s16", "s32", "s64", "u8", "u16", "u32", "u64"] as const),
    ...(["color", "flag", "thing", "text"] as const),
  ],
  two: [
    ...(["u64", "u32", "u16", "u8", "s64", "s32", "s16", "s8"] as const),
    ...(["flag", "color", "text", "thing"] as const),
  ],
} as const;

export type PointName = keyof typeof argumentsOf;

export const enumerators = { "COLOR_*": { RED: 0, GREEN: 1, BLUE: 5 } } as const;

/** The folder that is that kernel's root, and the kernel. */
export function inventKernel() {
  const format = 'name: x\nID: 7\nformat:\n\nprint fmt: ""\n';
  const root = new Root({
    "sys/kernel/btf/vmlinux": compileBtf(types),
    "proc/kallsyms": "ffffffff81000000 T work\n",
    "sys/kernel/tracing/events/model/one/format": format,
    "sys/kernel/tracing/events/model/two/format": format,
  });
  const opened = openKernel(root.path);
  /** clang's BTF of a pointer to a function has no names of its parameters. */
  const tracepoint = (name: string) => {
    const found = opened.tracepoint(name);
    const names = argumentsOf[found.name as PointName];
    return { ...found, args: found.args?.map(({ type }, i) => ({ name: names[i]!, type })) };
  };
  const kernel: Kernel = Object.create(opened, { tracepoint: { value: tracepoint } });
  return {
    kernel,
    /** The file of BTF that objects are relocated by. */
    btf: `${root.path}/sys/kernel/btf/vmlinux`,
    [Symbol.dispose]: () => root[Symbol.dispose](),
  };
}
