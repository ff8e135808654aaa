import { describe, expect, test } from "bun:test";
import { Kallsyms } from "../../src/kernel/kallsyms.ts";
import { Tree } from "../../src/kernel/tree.ts";
import { Root } from "./fixture.ts";

const TEXT = `ffffffff81000000 T _stext
ffffffff81000000 T _text
ffffffff81000100 T first
ffffffff81000180 t twice
ffffffff81000200 t first.cold
ffffffff81000300 t twice
ffffffff82000000 D some_data
ffffffffc0100400 t e1000_receive_skb\t[e1000e]
ffffffffc0100000 t e1000_probe\t[e1000e]
ffffffffc0300000 t bpf_prog_0123456789abcdef_count\t[bpf]
`;

function symbols(text: string, modules = ""): Kallsyms {
  using root = new Root({ "proc/kallsyms": text, "proc/modules": modules });
  const kallsyms = new Kallsyms(new Tree(root.path));
  kallsyms.load();
  return kallsyms;
}

describe("kallsyms", () => {
  const kallsyms = symbols(TEXT);

  test("an address is in the nearest symbol below it", () => {
    expect(kallsyms.symbolize(0xffffffff81000123n)).toEqual({
      symbol: "first",
      module: null,
      offset: 0x23,
    });
  });

  test("of several names for one address the kernel's first is taken", () => {
    expect(kallsyms.symbolize(0xffffffff81000010n).symbol).toBe("_stext");
  });

  test("a return address at a function's first byte belongs to the call before it", () => {
    const address = 0xffffffff81000180n;
    expect(kallsyms.symbolize(address)).toEqual({ symbol: "twice", module: null, offset: 0 });
    const frame = kallsyms.symbolize(address, { returnAddress: true });
    expect(frame).toEqual({ symbol: "first", module: null, offset: 0x80 });
  });

  test("modules' symbols carry the module, in whatever order they stand", () => {
    expect(kallsyms.symbolize(0xffffffffc0100410n)).toEqual({
      symbol: "e1000_receive_skb",
      module: "e1000e",
      offset: 0x10,
    });
    expect(kallsyms.symbolize(0xffffffffc01003ffn).symbol).toBe("e1000_probe");
  });

  test("BPF programs, behind the last of the kernel's symbols, have names too", () => {
    expect(kallsyms.symbolize(0xffffffffc0300008n)).toEqual({
      symbol: "bpf_prog_0123456789abcdef_count",
      module: "bpf",
      offset: 8,
    });
  });

  test("code that was generated behind a module is not the module's last symbol", () => {
    const bounded = symbols(TEXT, "e1000e 4096 0 - Live 0xffffffffc0100000 (E)\n");
    expect(bounded.symbolize(0xffffffffc0100fffn).symbol).toBe("e1000_receive_skb");
    expect(bounded.symbolize(0xffffffffc0101000n).symbol).toBe("0xffffffffc0101000");
    expect(bounded.symbolize(0xffffffffc0101000n, { returnAddress: true }).symbol).toBe(
      "e1000_receive_skb",
    );
    expect(bounded.symbolize(0xffffffffc0300008n).module).toBe("bpf");
    const hidden = symbols(TEXT, "e1000e 4096 0 - Live 0x0000000000000000\n");
    expect(hidden.symbolize(0xffffffffc0101000n).symbol).toBe("e1000_receive_skb");
  });

  test("an address far from every symbol stays a number", () => {
    for (const address of [0x1234n, 0xffff800000000000n, 0xffffffffffffffffn])
      expect(kallsyms.symbolize(address)).toEqual({
        symbol: `0x${address.toString(16)}`,
        module: null,
        offset: 0,
      });
  });

  test("find gives every symbol of exactly that name", () => {
    expect(kallsyms.find("twice").map((one) => one.address)).toEqual([
      0xffffffff81000180n,
      0xffffffff81000300n,
    ]);
    expect(kallsyms.find("e1000_probe")).toEqual([
      { name: "e1000_probe", module: "e1000e", type: "t", address: 0xffffffffc0100000n },
    ]);
    expect(kallsyms.find("e1000e")).toEqual([]);
    expect(kallsyms.find("wice")).toEqual([]);
  });

  test("functions matches globs, of one module if asked, and leaves data out", () => {
    expect(kallsyms.functions("e1000_*").map((one) => one.name)).toEqual([
      "e1000_receive_skb",
      "e1000_probe",
    ]);
    expect(kallsyms.functions("*_data")).toEqual([]);
    expect(kallsyms.functions("*", "bpf").length).toBe(1);
  });

  test("all-zero addresses are detected, and names are still found", () => {
    const hidden = symbols(TEXT.replace(/^[0-9a-f]{16}/gm, "0".repeat(16)));
    expect(hidden.usable).toBe(false);
    expect(hidden.reason).toContain("CAP_SYSLOG");
    expect(hidden.symbolize(0x10n).symbol).toBe("0x10");
    expect(hidden.find("first")).toEqual([{ name: "first", module: null, type: "T", address: 0n }]);
    expect(kallsyms.usable).toBe(true);
  });

  test("a missing file and a garbled one are no crash", () => {
    expect(symbols("").reason).toContain("CONFIG_KALLSYMS");
    expect(symbols("zz\n\nffffffff81000000\nffffffff81000000 T").usable).toBe(false);
  });

  test("refresh sees a module that came later", () => {
    using root = new Root({ "proc/kallsyms": "ffffffff81000000 T _text\n" });
    const growing = new Kallsyms(new Tree(root.path));
    expect(growing.symbolize(0xffffffffc0100000n).symbol).toBe("0xffffffffc0100000");
    root.write("proc/kallsyms", TEXT);
    growing.refresh();
    expect(growing.symbolize(0xffffffffc0100000n).symbol).toBe("e1000_probe");
  });
});
