import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The few types and constants that bpf_helpers.h expects to be there. */
const PRELUDE = `
typedef unsigned char __u8; typedef unsigned short __u16; typedef short __s16;
typedef unsigned int __u32; typedef int __s32;
typedef unsigned long long __u64; typedef long long __s64;
typedef __u16 __be16; typedef __u32 __be32; typedef __u64 __be64;
typedef __u32 __wsum; typedef __u16 __sum16;
enum { BPF_MAP_TYPE_HASH = 1, BPF_MAP_TYPE_ARRAY = 2, BPF_MAP_TYPE_PERCPU_HASH = 5, BPF_MAP_TYPE_PERCPU_ARRAY = 6 };
enum { BPF_ANY = 0, BPF_NOEXIST = 1, BPF_F_NO_PREALLOC = 1 };
#include <bpf/bpf_helpers.h>
char LICENSE[] SEC("license") = "Dual MIT/GPL";
`;

/** Compiles BPF C with this machine's clang, from a file so that the object names its lines. */
export function compileC(source: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "probebook-bpf-"));
  try {
    const file = join(folder, "test.bpf.c");
    writeFileSync(file, PRELUDE + source);
    const command = ["clang", "-target", "bpf", "-O2", "-g", "-c", file, "-o", "-"];
    const clang = Bun.spawnSync(command);
    if (clang.exitCode !== 0) throw new Error(clang.stderr.toString());
    return clang.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
