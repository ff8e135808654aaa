import { afterAll, describe, expect, test } from "bun:test";
import { openKernel } from "../../src/kernel/kernel.ts";
import { compile, compileBtf, Root } from "./fixture.ts";

const RELEASE = "6.1.0-fixture";
const MODULES = `lib/modules/${RELEASE}`;

/** A driver that has the function, and one whose compiler has inlined it. */
const WITH = compile(
  "__attribute__((noinline)) static int e1000_receive_skb(int a) { return a * 7; } int poll(int a) { return e1000_receive_skb(a) + 1; }",
  "-O0",
);
const WITHOUT = compile(
  "int e1000_receive_skb(int); int e1000_clean_rx_irq(int a) { return e1000_receive_skb(a); }",
);

const BASE = {
  "proc/sys/kernel/osrelease": `${RELEASE}\n`,
  "sys/kernel/btf/vmlinux": compileBtf(
    "int napi_gro_receive(int skb) { return skb; } int net_rx_action(int a) { return a; }",
  ),
  [`${MODULES}/modules.dep`]:
    "kernel/e1000/e1000.ko:\nkernel/e1000e/e1000e.ko: kernel/ptp.ko\nkernel/snd-hda.ko:\n",
  [`${MODULES}/modules.builtin`]: "kernel/drivers/block/loop-back.ko\n",
  [`${MODULES}/kernel/e1000/e1000.ko`]: WITHOUT,
  [`${MODULES}/kernel/e1000e/e1000e.ko`]: WITH,
};
const KERNEL = `ffffffff81000000 T napi_gro_receive
ffffffff81000100 t net_rx_action
ffffffff81000110 t __pfx_net_rx_action
ffffffff81000200 t kfree_skb_reason.isra.0
ffffffff81000280 t kfree_skb_reason.cold
ffffffff81000300 t twin
ffffffff81000400 t twin
ffffffff81000500 t noinstr_entry
ffffffff81000600 t loop_get_status
ffffffff81000700 D net_rx_data
`;
const E1000 = "ffffffffc0000000 t e1000_clean_rx_irq\t[e1000]\n";
const E1000E = "ffffffffc0100000 t e1000_receive_skb\t[e1000e]\n";
const OTHER = "ffffffffc0200000 t e1000_receive_skb\t[other]\n";

const roots: Root[] = [];
afterAll(() => {
  for (const root of roots) root[Symbol.dispose]();
});

function search(pattern: string, more: Readonly<Record<string, string | Uint8Array>> = {}) {
  const root = new Root({ ...BASE, "proc/kallsyms": KERNEL, ...more });
  roots.push(root);
  return openKernel(root.path).functions(pattern);
}

const loaded = (...modules: readonly string[]) => ({
  "proc/modules": modules.map((one) => `${one} 16384 0 - Live 0x0\n`).join(""),
});

describe("a function that can be probed", () => {
  test("is found with its id in BTF", () => {
    expect(search("net_rx_action")).toMatchObject({
      kind: "found",
      functions: [
        { name: "net_rx_action", module: null, btfId: expect.any(Number), traceable: undefined },
      ],
      notes: [],
    });
  });

  test("is found in the kernel when that is asked for, or when its driver is built in", () => {
    expect(search("vmlinux:net_rx_action").kind).toBe("found");
    expect(search("loop-back:loop_get_status").kind).toBe("found");
  });

  test("is found in a module, with the module's name or without", () => {
    const more = { "proc/kallsyms": KERNEL + E1000E, ...loaded("e1000e") };
    const found = { kind: "found", functions: [{ name: "e1000_receive_skb", module: "e1000e" }] };
    expect(search("e1000_receive_skb", more)).toMatchObject(found);
    expect(search("e1000e:e1000_receive_skb", more)).toMatchObject(found);
    expect(search("e1000e:e1000_*", more)).toMatchObject(found);
  });

  test("is found by a glob, without padding, data and the compiler's clones", () => {
    const found = search("*");
    expect(found.kind === "found" && found.functions.map((one) => one.name)).toEqual([
      "napi_gro_receive",
      "net_rx_action",
      "twin",
      "twin",
      "noinstr_entry",
      "loop_get_status",
    ]);
  });

  test("is found with the same id in BTF, alone and among very many", () => {
    const names = Array.from({ length: 100 }, (_, i) => `many_${i}`);
    const more = {
      "sys/kernel/btf/vmlinux": compileBtf(
        names.map((one) => `int ${one}(void) { return 1; }`).join("\n"),
      ),
      "proc/kallsyms": names
        .map((one, i) => `ffffffff8100${(4096 + i).toString(16)} T ${one}\n`)
        .join(""),
    };
    const all = search("many_*", more);
    const one = search("many_42", more);
    expect(all.kind === "found" && all.functions.length).toBe(100);
    expect(all).toMatchObject({
      functions: expect.arrayContaining(one.kind === "found" ? [...one.functions] : []),
    });
    expect(one).toMatchObject({ functions: [{ btfId: expect.any(Number) }] });
  });

  test("is found under a clone's full name, with what that means", () => {
    expect(search("kfree_skb_reason.isra.0")).toMatchObject({
      kind: "found",
      notes: ["kfree_skb_reason.isra.0: its arguments may have changed."],
    });
  });

  test("is told from what ftrace leaves out, where tracefs says so", () => {
    const more = {
      "sys/kernel/tracing/events/enable": "0",
      "sys/kernel/tracing/available_filter_functions":
        "net_rx_action\ne1000_receive_skb [e1000e]\n",
      "proc/kallsyms": KERNEL + E1000E,
    };
    expect(search("n*", more)).toMatchObject({
      functions: [{ name: "net_rx_action", traceable: true }],
      notes: ['2 more that match "n*" cannot be traced and are left out.'],
    });
    expect(search("e1000_receive_skb", more)).toMatchObject({ functions: [{ traceable: true }] });
    expect(search("noinstr_entry", more)).toMatchObject({ reason: "not traceable" });
  });
});

describe("a function that cannot be probed", () => {
  test("is not in this kernel: the nearest names", () => {
    expect(search("net_rx_acton")).toMatchObject({
      reason: "not in this kernel",
      message: 'this kernel has no function "net_rx_acton"; near it: net_rx_action',
      candidates: ["net_rx_action"],
    });
    expect(search("nothing_*")).toMatchObject({ reason: "not in this kernel" });
  });

  test("is not in the module that is named, loaded or not: the nearest of that module", () => {
    const more = { "proc/kallsyms": KERNEL + E1000E, ...loaded("e1000e") };
    expect(search("e1000e:e1000_receive_skv", more)).toMatchObject({
      reason: "not in this kernel",
      message: 'e1000e has no function "e1000_receive_skv"; near it: e1000_receive_skb',
      candidates: ["e1000e:e1000_receive_skb"],
    });
    expect(search("e1000e:e1000_receive_skv")).toMatchObject({
      message:
        'e1000e, which is not loaded, has no function "e1000_receive_skv"; near it: e1000_receive_skb',
    });
  });

  test("is in a module that nobody has: the nearest modules", () => {
    expect(search("e100:e1000_receive_skb")).toMatchObject({
      reason: "not in this kernel",
      message:
        '"e100:e1000_receive_skb": no module e100 is loaded or installed; did you mean e1000 or e1000e?',
    });
  });

  test("is in a driver that is not loaded: which one, with the module's name or without", () => {
    for (const pattern of ["e1000_receive_skb", "e1000e:e1000_receive_skb", "e1000e:*_skb"])
      expect(search(pattern)).toEqual({
        kind: "refused",
        reason: "driver not loaded",
        message: `"${pattern}" is in e1000e, and that driver is not loaded`,
        advice: '"modprobe e1000e" loads it.',
        candidates: [`e1000e:${pattern.replace("e1000e:", "")}`],
      });
  });

  test.each([
    ["gz", (bytes: Uint8Array) => Bun.gzipSync(new Uint8Array(bytes))],
    ["zst", (bytes: Uint8Array) => Bun.zstdCompressSync(bytes)],
    ["xz", (bytes: Uint8Array) => Bun.spawnSync(["xz", "-c"], { stdin: bytes }).stdout],
  ] as const)("is found in a driver's file that is packed by %s", (suffix, pack) => {
    const more = {
      [`${MODULES}/modules.dep`]: `kernel/e1000e/e1000e.ko.${suffix}:\n`,
      [`${MODULES}/kernel/e1000e/e1000e.ko.${suffix}`]: pack(WITH),
    };
    expect(search("e1000_receive_skb", more)).toMatchObject({ reason: "driver not loaded" });
  });

  test("is inlined in the driver that is loaded, or named: what its callers do next", () => {
    const inlined = {
      reason: "inlined",
      advice: "Probe napi_gro_receive, which it calls for every packet.",
      candidates: ["napi_gro_receive"],
    };
    const more = { "proc/kallsyms": KERNEL + E1000, ...loaded("e1000") };
    expect(search("e1000_receive_skb", more)).toMatchObject(inlined);
    expect(search("e1000:e1000_receive_skb", more)).toMatchObject(inlined);
    expect(search("e1000:e1000_receive_skb")).toMatchObject(inlined);
  });

  test("exists only as what the compiler made of it", () => {
    expect(search("kfree_skb_reason")).toMatchObject({
      reason: "changed by the compiler",
      message:
        '"kfree_skb_reason" exists only as kfree_skb_reason.isra.0, kfree_skb_reason.cold: its arguments may have changed',
      candidates: ["kfree_skb_reason.isra.0"],
    });
  });

  test("is ambiguous between modules: each by its module's name", () => {
    expect(search("e1000_receive_skb", { "proc/kallsyms": KERNEL + E1000E + OTHER })).toMatchObject(
      {
        reason: "ambiguous",
        candidates: ["e1000e:e1000_receive_skb", "other:e1000_receive_skb"],
        advice: "Name one of them: e1000e:e1000_receive_skb or other:e1000_receive_skb.",
      },
    );
  });

  test("is ambiguous inside the kernel, where no name tells the two apart", () => {
    expect(search("twin")).toMatchObject({ reason: "ambiguous", candidates: [] });
  });

  test("is on the kernel's blacklist", () => {
    const blacklist = "0xffffffff81000500-0xffffffff81000600\tnoinstr_entry\n";
    expect(
      search("noinstr_entry", { "sys/kernel/debug/kprobes/blacklist": blacklist }),
    ).toMatchObject({
      reason: "blacklisted",
    });
  });

  test("is data", () => {
    expect(search("net_rx_data")).toMatchObject({ reason: "not in this kernel" });
  });
});
