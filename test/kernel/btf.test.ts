import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { Btf } from "../../src/kernel/btf.ts";
import { UserError } from "../../src/user-error.ts";
import { BtfWriter } from "./btf-writer.ts";
import { compileBtf } from "./fixture.ts";

const SOURCE = `
typedef unsigned int u32;
typedef const volatile u32 odd_u32;
enum colour { RED, GREEN = 7, BLUE = -1 };
enum { HI_SOFTIRQ, NET_RX_SOFTIRQ, BLOCK_SOFTIRQ = 4, NR_SOFTIRQS } vector;
struct later;
struct inner { char tag[16]; _Bool on; };
struct outer {
  odd_u32 first;
  struct inner *inner;
  struct later *later;
  union { long whole; short halves[4]; };
  u32 low : 3;
  u32 high : 29;
  int (*call)(struct inner *, int);
  double ratio;
};
int used(struct outer *outer, enum colour colour) { enum { X } x = X; return outer->first + colour + x; }
struct inner one_inner;
int table(void) { return vector; }
enum colour shade;
`;
const btf = Btf.parse(compileBtf(SOURCE));
const outer = btf.type(btf.find("outer", "struct") ?? 0);
const member = (name: string) => {
  if (outer.kind !== "struct") throw new Error("outer is no struct");
  return outer.members.find((one) => one.name === name) ?? outer.members[0]!;
};

describe("BTF that clang wrote", () => {
  test("a struct has its members in order, with offsets in bits", () => {
    expect(outer).toMatchObject({ kind: "struct", name: "outer", size: 56 });
    expect(
      outer.kind === "struct" && outer.members.map((one) => [one.name, one.bitOffset]),
    ).toEqual([
      ["first", 0],
      ["inner", 64],
      ["later", 128],
      ["", 192],
      ["low", 256],
      ["high", 259],
      ["call", 320],
      ["ratio", 384],
    ]);
  });

  test("a bit field has its width, another member 0", () => {
    expect([member("low"), member("high"), member("first")].map((one) => one.bitSize)).toEqual([
      3, 29, 0,
    ]);
  });

  test("resolve goes through typedefs, const and volatile, and no farther", () => {
    expect(btf.type(member("first").type)).toMatchObject({ kind: "typedef", name: "odd_u32" });
    expect(btf.resolve(member("first").type).type).toEqual({
      kind: "int",
      name: "unsigned int",
      size: 4,
      signed: false,
      bool: false,
      char: false,
    });
    expect(btf.resolve(member("inner").type).type.kind).toBe("pointer");
  });

  test("char is told from other small integers by its name, as clang does not encode it", () => {
    const inner = btf.type(btf.find("inner", "struct") ?? 0);
    const [tag, on] = inner.kind === "struct" ? inner.members : [];
    const array = btf.type(tag?.type ?? 0);
    expect(array).toMatchObject({ kind: "array", length: 16 });
    expect(array.kind === "array" && btf.type(array.of)).toMatchObject({
      name: "char",
      char: true,
    });
    expect(btf.resolve(on?.type ?? 0).type).toMatchObject({ bool: true, char: false, size: 1 });
  });

  test("an anonymous union, a forward declaration, a function pointer and a float are told apart", () => {
    expect(btf.type(member("").type)).toMatchObject({ kind: "union", name: "", size: 8 });
    const later = btf.type(member("later").type);
    expect(later.kind === "pointer" && btf.type(later.to)).toEqual({
      kind: "forward",
      name: "later",
      union: false,
    });
    const call = btf.type(member("call").type);
    const prototype = call.kind === "pointer" ? btf.type(call.to) : call;
    expect(prototype.kind === "prototype" && prototype.params.map((one) => one.name)).toEqual([
      "",
      "",
    ]);
    expect(btf.type(member("ratio").type)).toEqual({ kind: "float", name: "double", size: 8 });
  });

  test("a function leads to its parameters' names", () => {
    const used = btf.type(btf.find("used", "function") ?? 0);
    const prototype = used.kind === "function" ? btf.type(used.prototype) : used;
    expect(used).toMatchObject({ kind: "function", name: "used", linkage: 1 });
    expect(prototype.kind === "prototype" && prototype.params.map((one) => one.name)).toEqual([
      "outer",
      "colour",
    ]);
  });

  test("a name is found whole only, and only with the kinds that were asked for", () => {
    expect(btf.find("oute")).toBeUndefined();
    expect(btf.find("uter")).toBeUndefined();
    expect(btf.find("outer", "union", "function")).toBeUndefined();
    expect(btf.find("outer")).toBe(btf.find("outer", "union", "struct")!);
    expect(btf.find("")).toBeUndefined();
  });

  test("names lists a kind's names", () => {
    expect([...btf.names("struct")].sort()).toEqual(["inner", "outer"]);
    expect([...btf.names("function")].sort()).toEqual(["table", "used"]);
  });

  test("enumerators finds an anonymous enum by a pattern of its names", () => {
    expect(btf.enumerators("*_SOFTIRQ")[0]).toEqual([
      { name: "HI_SOFTIRQ", value: 0n, matched: "HI" },
      { name: "NET_RX_SOFTIRQ", value: 1n, matched: "NET_RX" },
      { name: "BLOCK_SOFTIRQ", value: 4n, matched: "BLOCK" },
    ]);
  });

  test("enumerators wants two that match, one star, and something beside it", () => {
    expect(btf.enumerators("NR_*")).toEqual([]);
    expect(btf.enumerators("*_NOTHING")).toEqual([]);
    expect(() => btf.enumerators("*")).toThrow(UserError);
    expect(() => btf.enumerators("*_*")).toThrow(UserError);
  });
});

describe("BTF written by hand", () => {
  const wide = new BtfWriter();
  wide.type(19, "wide", 8, [wide.name("W_A"), 1, 0, wide.name("W_B"), 0, 0x8000_0000], {
    vlen: 2,
    flag: false,
  });
  wide.type(19, "narrow", 8, [wide.name("N_A"), 0xffff_ffff, 0xffff_ffff], { vlen: 1, flag: true });
  wide.type(6, "minus", 4, [wide.name("M_A"), 0xffff_ffff], { vlen: 1, flag: true });
  wide.type(6, "plus", 4, [wide.name("P_A"), 0xffff_ffff], { vlen: 1, flag: false });
  wide.type(1, "char", 1, [0x0200_0008]);
  wide.type(18, "user", 5);
  wide.type(10, "", 6);
  const parsed = Btf.parse(wide.bytes());
  const values = (name: string) => {
    const type = parsed.type(parsed.find(name, "enum") ?? 0);
    return type.kind === "enum" ? type.values.map((one) => one.value) : [];
  };

  test("64-bit enumerators keep all their bits", () => {
    expect(values("wide")).toEqual([1n, 0x8000_0000_0000_0000n]);
  });

  test("kind_flag makes enumerators signed", () => {
    expect(values("narrow")).toEqual([-1n]);
    expect(values("minus")).toEqual([-1n]);
    expect(values("plus")).toEqual([0xffff_ffffn]);
  });

  test("type tags are resolved like const", () => {
    expect(parsed.resolve(7)).toMatchObject({ id: 5, type: { name: "char", char: true } });
  });

  test("a module's ids and names continue after its base's", () => {
    const module = new BtfWriter(wide.stringsLength);
    const first = parsed.count;
    module.type(4, "adapter", 8, [module.name("tag"), 5, 0], { vlen: 1, flag: false });
    module.type(2, "", first);
    module.type(8, "adapter_ref", first + 1);
    const split = Btf.parse(module.bytes(), parsed);
    expect(split.count).toBe(first + 3);
    expect(split.find("adapter", "struct")).toBe(first);
    expect(split.find("adapter_ref")).toBe(first + 2);
    expect(split.find("minus", "enum")).toBe(parsed.find("minus", "enum")!);
    expect(split.type(5)).toMatchObject({ name: "char" });
    expect(split.type(first)).toMatchObject({ members: [{ name: "tag", type: 5 }] });
    expect([...split.names("struct")]).toEqual(["adapter"]);
    expect(split.enumerators("W_*")[0]?.map((one) => one.matched)).toEqual(["A", "B"]);
    expect(parsed.find("adapter")).toBeUndefined();
  });

  test("a module's type that the base names too is the module's own", () => {
    const module = new BtfWriter(wide.stringsLength);
    const split = Btf.parse(module.type(4, "", 4).bytes(), parsed);
    const again = new BtfWriter(wide.stringsLength).type(4, "wide", 4).bytes();
    expect(Btf.parse(again, parsed).find("wide")).toBe(parsed.count);
    expect(split.find("wide")).toBe(parsed.find("wide")!);
  });

  test("types that lead to each other are refused, not followed for ever", () => {
    const loop = Btf.parse(new BtfWriter().type(8, "a", 2).type(8, "b", 1).bytes());
    expect(() => loop.resolve(1)).toThrow("leads nowhere");
  });

  test("an unknown kind is named", () => {
    expect(() => Btf.parse(new BtfWriter().type(25, "new", 0).bytes())).toThrow("unknown kind 25");
  });

  test("an id outside and a type cut off are the machine's fault", () => {
    expect(() => parsed.type(99)).toThrow(UserError);
    const cut = new BtfWriter().type(4, "cut", 8, [], { vlen: 9, flag: false }).bytes();
    expect(() => Btf.parse(cut)).toThrow("cut off");
  });
});

/** Everything that can be asked; only a UserError may be thrown. */
function askEverything(bytes: Uint8Array): void {
  try {
    const found = Btf.parse(bytes);
    for (let id = 0; id <= found.count; id++) {
      try {
        found.type(id);
        found.resolve(id);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }
    found.find("outer");
    found.enumerators("*_SOFTIRQ");
    for (const _ of found.names("struct"));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

describe("BTF that is none", () => {
  const good = compileBtf(SOURCE);

  test("every truncation is refused", () => {
    for (let length = 0; length < good.length; length++)
      expect(() => Btf.parse(good.slice(0, length))).toThrow(UserError);
  });

  test("bytes at random, and good bytes with some changed, give a UserError or types", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), askEverything));
    const change = fc.record({ at: fc.nat(good.length - 1), value: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = good.slice();
        for (const { at, value } of changes) bytes[at] = value;
        askEverything(bytes);
      }),
      { numRuns: 300 },
    );
  });

  test("bytes that do not begin on a word boundary are read all the same", () => {
    const shifted = Buffer.alloc(good.length + 1);
    shifted.set(good, 1);
    const parsed = Btf.parse(shifted.subarray(1));
    expect(parsed.type(parsed.find("outer", "struct") ?? 0)).toEqual(outer);
  });
});
