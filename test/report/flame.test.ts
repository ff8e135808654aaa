import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { folded } from "../../src/recording/folded.ts";
import type { Recording } from "../../src/recording/schema.ts";
import { foldBelowInterrupt, hasInterrupts, mergeModules } from "../../src/report/flame/fold.ts";
import { boxAt, flameRows, narrowRuns, neighbour } from "../../src/report/flame/layout.ts";
import { frameLabel, search } from "../../src/report/flame/search.ts";
import {
  type FlameFrame,
  type FlameStacks,
  flameFigures,
  flameStacks,
} from "../../src/report/flame/stacks.ts";
import { type FlameNode, flameTree, heightOf, ownWeight } from "../../src/report/flame/tree.ts";
import { foundSentence, frameSentence } from "../../src/report/flame/words.ts";
import { rankedRows } from "../../src/report/rows.ts";
import { base } from "../fixtures/recordings/base.ts";
import { noLoss } from "../fixtures/recordings/samples.ts";
import { hardirqs, hostile, requests, stackcount } from "../fixtures/recordings.ts";

/** Frames by name: `k:do_idle`, `e1000e:poll`, `u:main`, `comm:sh`. */
function stacksOf(lines: Readonly<Record<string, number | bigint>>): FlameStacks {
  const names = [...new Set(Object.keys(lines).flatMap((line) => line.split(";")))];
  return {
    frames: names.map((name): FlameFrame => {
      const [of = "", text = ""] = name.split(":");
      const one = { symbol: text, text };
      if (of === "k") return { ...one, module: null, kind: "kernel" };
      if (of === "comm") return { ...one, module: null, kind: "key" };
      return { ...one, module: of, kind: of === "u" ? "user" : "module" };
    }),
    stacks: Object.entries(lines).map(([line, weight]) => ({
      path: line.split(";").map((name) => names.indexOf(name)),
      weight,
    })),
  };
}

/** One line per node: indented name, weight. */
function drawn({ frames }: FlameStacks, node: FlameNode, indent = ""): string[] {
  const frame = frames[node.frame];
  return [
    `${indent}${frame === undefined ? "all" : frameLabel(frame)} ${node.weight}`,
    ...node.children.flatMap((child) => drawn({ frames, stacks: [] }, child, `${indent} `)),
  ];
}

const draw = (stacks: FlameStacks) => drawn(stacks, flameTree(stacks));

function recordingOf(
  keys: Recording["keys"],
  frames: Recording["frames"],
  rows: Recording["intervals"][number]["rows"],
): Recording {
  return {
    ...base,
    keys,
    values: [{ name: "count", kind: "count", unit: "" }],
    frames,
    intervals: [{ interval: 1, start: base.start, elapsed_ns: 1_000_000_000, rows, loss: noLoss }],
  };
}

function stacks(recording: Recording): FlameStacks {
  const [figure] = flameFigures(recording);
  if (figure === undefined) throw new Error("nothing to weigh by");
  return flameStacks(recording, rankedRows(recording), figure);
}

describe("the tree", () => {
  test("joins stacks that begin alike, sums exactly, and orders by name", () => {
    const tree = stacksOf({ "k:b;k:z": 2, "k:a": 1, "k:b;k:y": 2n ** 60n, "k:b": 3 });
    expect(draw(tree)).toEqual([
      `all ${2n ** 60n + 6n}`,
      " a 1",
      ` b ${2n ** 60n + 5n}`,
      `  y ${2n ** 60n}`,
      "  z 2",
    ]);
  });

  test("keeps frames of one name apart where modules differ", () => {
    expect(draw(stacksOf({ "e1000e:poll": 1, "igb:poll": 2 }))).toEqual([
      "all 3",
      " poll [e1000e] 1",
      " poll [igb] 2",
    ]);
  });

  test("has no node but the root where there are no stacks", () => {
    const none: FlameStacks = { frames: [], stacks: [] };
    const tree = flameTree(none);
    expect([tree.weight, tree.children, heightOf(none)]).toEqual([0, [], 1]);
  });

  test("loses no weight, places children side by side within their parent, whatever the stacks", () => {
    const path = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 8 });
    const weights = fc.integer({ min: 1, max: 1000 });
    const frames = ["a", "b", "a", "c", "d", "e"].map((text, i): FlameFrame => {
      return { symbol: text, text, module: String(i), kind: "module" };
    });
    fc.assert(
      fc.property(fc.array(fc.record({ path, weight: weights })), (all) => {
        const tree = flameTree({ frames, stacks: all });
        expect(tree.weight).toBe(all.reduce((sum, { weight }) => sum + weight, 0));
        const ends = new Map<string, number>();
        for (const { path, weight } of all) {
          ends.set(path.join(), (ends.get(path.join()) ?? 0) + weight);
        }
        const visit = (node: FlameNode, way: readonly number[]) => {
          expect(ownWeight(node)).toBe(ends.get(way.join()) ?? 0);
          let right = node.start;
          for (const child of node.children) {
            expect(child.start).toBeGreaterThanOrEqual(right);
            right = child.start + Number(child.weight);
            visit(child, [...way, child.frame]);
          }
          expect(right).toBeLessThanOrEqual(node.start + Number(node.weight));
          expect(new Set(node.children.map(({ frame }) => frame)).size).toBe(node.children.length);
        };
        visit(tree, []);
      }),
    );
  });
});

describe("stacks of a recording", () => {
  test("are the lines of --folded, root first", () => {
    const recording = stackcount();
    const { frames, stacks: all } = stacks(recording);
    const names = all.map(({ path, weight }) => {
      const way = path.map((index) => frameLabel(frames[index]!).replace(" [", "_["));
      return `${way.join(";")} ${weight}\n`;
    });
    expect(names.sort().join("")).toBe(folded(recording));
  });

  test("have the user's stack below the kernel's, and other parts of the key below both", () => {
    const recording = recordingOf(
      [
        { name: "kernel", kind: "stack" },
        { name: "comm", kind: "string" },
        { name: "user", kind: "stack" },
        { name: "cpu", kind: "integer" },
      ],
      [
        { symbol: "main", module: "sh", offset: 4 },
        { symbol: "0x7f0012345678", module: null, offset: 0 },
        { symbol: "vfs_read", module: null, offset: 4 },
        { symbol: "ext4_read", module: "ext4", offset: 4 },
      ],
      [{ key: { kernel: [3, 2], comm: "\u001b[31m", user: [1, 0], cpu: 3 }, values: { count: 7 } }],
    );
    const { frames, stacks: all } = stacks(recording);
    expect(all[0]?.path.map((index) => [frames[index]?.kind, frameLabel(frames[index]!)])).toEqual([
      ["key", "comm \\x1b[31m"],
      ["key", "cpu 3"],
      ["user", "main [sh]"],
      ["user", "0x7f0012345678"],
      ["kernel", "vfs_read"],
      ["module", "ext4_read [ext4]"],
    ]);
  });

  test("are the kernel's where their addresses are", () => {
    const recording = recordingOf(
      [{ name: "stack", kind: "stack" }],
      [{ symbol: "0xffffffffc0120000", module: null, offset: 0 }],
      [{ key: { stack: [0] }, values: { count: 1 } }],
    );
    expect(stacks(recording).frames.map(({ kind }) => kind)).toEqual(["kernel"]);
  });

  test("are weighed by sums only, and by those above zero", () => {
    expect(flameFigures(hardirqs())).toEqual([]);
    expect(flameFigures(requests())).toEqual([]);
    expect(flameFigures(hostile()).map(({ label }) => label)).toEqual(["count", "total", "calls"]);
    const { values } = hostile();
    const none = { keys: stackcount().keys, values: values.filter(({ kind }) => kind === "max") };
    expect(flameFigures(none)).toEqual([]);
    const recording = recordingOf(
      [{ name: "stack", kind: "stack" }],
      [{ symbol: "a", module: null, offset: 0 }],
      [{ key: { stack: [0] }, values: { count: 0 } }],
    );
    expect(stacks(recording).stacks).toEqual([]);
  });
});

describe("below the interrupt entry", () => {
  test("all is one frame, parts of the key excepted", () => {
    const before = stacksOf({
      "comm:sh;u:main;k:asm_common_interrupt;k:irq": 1,
      "comm:sh;k:start;k:idle;k:asm_common_interrupt;k:irq": 2,
      "comm:sh;k:start;k:asm_common_interrupt;k:soft;k:asm_sysvec_apic_timer_interrupt;k:irq": 4,
      "comm:sh;k:asm_exc_page_fault;k:fault": 8,
      "comm:sh;k:asm_common_interrupt;k:irq": 16,
    });
    expect(hasInterrupts(before)).toBeTrue();
    expect(draw(foldBelowInterrupt(before))).toEqual([
      "all 31",
      " sh 31",
      "  asm_common_interrupt 16",
      "   irq 16",
      "  asm_exc_page_fault 8",
      "   fault 8",
      "  what was interrupted 7",
      "   asm_common_interrupt 3",
      "    irq 3",
      "   asm_sysvec_apic_timer_interrupt 4",
      "    irq 4",
    ]);
  });

  test("sixty stacks that differ in what they interrupted become a few", () => {
    const before = stacks(stackcount());
    const ways = ({ stacks: all }: FlameStacks) => new Set(all.map(({ path }) => path.join())).size;
    // Three drivers, each by either interrupt (and by either with nothing known below), a thread and a system call.
    expect([ways(before), ways(foldBelowInterrupt(before))]).toEqual([60, 18]);
    expect(flameTree(foldBelowInterrupt(before)).weight).toBe(flameTree(before).weight);
  });

  test("only the kernel's own entries count", () => {
    expect(
      hasInterrupts(stacksOf({ "u:asm_common_interrupt": 1, "k:asm_exc_page_fault": 1 })),
    ).toBe(false);
    for (const name of ["asm_exc_nmi", "fred_extint", "el1h_64_irq"]) {
      expect(hasInterrupts(stacksOf({ [`k:${name}`]: 1 }))).toBeTrue();
    }
  });
});

test("merged by module, consecutive frames are one, and only they", () => {
  const before = stacksOf({
    "comm:sh;u:main;u:read;k:sys;k:vfs;ext4:a;ext4:b;k:wait": 1,
    "comm:sh;u:main;u:write;k:sys;ext4:a;k:wait;ext4:b": 2,
  });
  expect(draw(mergeModules(before))).toEqual([
    "all 3",
    " sh 3",
    "  u 3",
    "   kernel 3",
    "    ext4 3",
    "     kernel 3",
    "      ext4 2",
  ]);
});

describe("search", () => {
  const all = stacksOf({ "k:read;ext4:read_page": 4, "k:write;ext4:write_page": 5, "k:read": 1 });
  const tree = flameTree(all);
  const weight = (text: string) => search(tree, all.frames, text)?.weight;

  test("counts each stack once, by name or module, in any case", () => {
    expect(search(tree, all.frames, " ")).toBeNull();
    expect(weight("READ")).toBe(5);
    expect(weight("_page [ext4]")).toBe(9);
    expect(weight("nothing")).toBe(0);
    expect(weight("all")).toBe(0);
  });

  test("is told with its share", () => {
    const [figure] = flameFigures(stackcount());
    const weighed = { figure: figure!, view: base.view };
    const found = search(tree, all.frames, "read");
    expect(foundSentence(weighed, tree, found)).toBe("2 names, 50.0 % of all: count 5");
    expect(foundSentence(weighed, tree, search(tree, all.frames, "nothing"))).toBe("in no frame");
    const [read] = tree.children;
    expect(frameSentence(weighed, all.frames, { node: read!, tree, zoomed: tree })).toBe(
      "read · count 5 · 50.0 % of all · 1 of it ends there",
    );
  });
});

describe("the layout", () => {
  const all = stacksOf({ "k:a;k:b": 60, "k:a;k:c": 40, "k:d": 899, "k:e": 1 });
  const tree = flameTree(all);
  const shown = (zoomed: FlameNode, width: number) =>
    flameRows(zoomed, width).map((row) =>
      row.map(({ node, x, width }) => `${all.frames[node.frame]?.text ?? "all"} ${x}+${width}`),
    );

  test("leaves out what is narrower than a pixel", () => {
    expect(shown(tree, 500)).toEqual([
      ["all 0+500"],
      ["a 0+50", "d 50+449.5"],
      ["b 0+30", "c 30+20"],
    ]);
    expect(shown(tree, 1000)[1]).toEqual(["a 0+100", "d 100+899", "e 999+1"]);
  });

  test("shows a zoomed frame and what leads to it across the width", () => {
    const c = tree.children[0]!.children[1]!;
    expect(shown(c, 500)).toEqual([["all 0+500"], ["a 0+500"], ["c 0+500"]]);
    expect(shown(tree.children[0]!, 500)[2]).toEqual(["b 0+300", "c 300+200"]);
  });

  test("says where frames are that it leaves out", () => {
    expect(narrowRuns(flameRows(tree, 500), tree, 500)).toEqual([]);
    const many = stacksOf({ "k:a": 900, "k:b": 2, "k:c": 3, "k:d;k:e": 50, "k:f": 1, "k:g": 44 });
    const whole = flameTree(many);
    expect(narrowRuns(flameRows(whole, 250), whole, 250)).toEqual([
      { depth: 1, x: 225, width: 1.25 },
    ]);
    const all = [{ depth: 1, x: 13.5, width: 1.5 }];
    expect(narrowRuns(flameRows(whole, 15), whole, 15)).toEqual(all);
    const d = whole.children[3]!;
    expect(narrowRuns(flameRows(d, 250), d, 250)).toEqual([]);
  });

  test("is gone through from frame to frame, and ends at its edges", () => {
    const rows = flameRows(tree, 500);
    const a = neighbour(rows, tree, "child");
    expect(all.frames[a?.frame ?? -1]?.text).toBe("d");
    const b = boxAt(rows, 2, 29)!.node;
    expect(all.frames[neighbour(rows, b, "next")!.frame]?.text).toBe("c");
    expect(neighbour(rows, b, "previous")).toBeUndefined();
    expect(neighbour(rows, b, "child")).toBeUndefined();
    expect(neighbour(rows, b, "parent")).toBe(tree.children[0]!);
    expect(neighbour(rows, tree, "parent")).toBeUndefined();
    expect(boxAt(rows, 2, 50)).toBeUndefined();
  });
});
