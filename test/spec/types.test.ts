import { afterAll, expect, test } from "bun:test";
import { symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { SpecFolder } from "./spec-file.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = new SpecFolder();
afterAll(() => folder[Symbol.dispose]());

/** tsc's messages about a user's file, one a line. */
function complaints(source: string): string {
  const write = (name: string, text: string) => writeFileSync(join(folder.path, name), text);
  write("spec.ts", source);
  write(
    "tsconfig.json",
    JSON.stringify({
      extends: `${root}/tsconfig.json`,
      include: ["spec.ts", `${root}/probes/kernel.d.ts`],
    }),
  );
  const run = Bun.spawnSync([join(root, "node_modules/.bin/tsc"), "-p", folder.path]);
  return run.stdout.toString();
}

test("tsc finds misspelt members, wrong types and wrong sides where the user wrote them", () => {
  symlinkSync(join(root, "node_modules/bun-types"), join(folder.path, "node_modules/bun-types"));
  const found =
    complaints(`import { count, hist, kernelFunction, max, measure, probe, span, sum, tracepoint } from "probebook";
const entry = tracepoint("irq:irq_handler_entry");
const exit = tracepoint("irq:irq_handler_exit");
export default probe({
  title: "Misspelt",
  attach: span(entry, exit),
  where: (e) => e.exit.retval !== 0,
  key: (e) => ({ handler: e.entry.acton.name, name: e.entry.action.nme, args: e.args }),
  aggregate: (e) => ({ time: hist(e.elapsd), text: max(e.entry.action.name) }),
});
export const point = measure({
  attach: entry,
  where: (e) => e.cpu,
  key: (e) => ({ stack: e.kstack, late: e.elapsed, action: e.args.action }),
  aggregate: (e) => ({ n: count({ when: e.args.irq === 3 }), s: max(e.kstack), one: 1 }),
});
export const undeclared = measure({
  attach: kernelFunction("not_declared"),
  key: (e) => ({ anything: e.args.whatever.at.all }),
  aggregate: () => ({ n: count() }),
});
export const deep = measure({
  attach: entry,
  where: (e) => e.args.action.next !== 0 && e.args.action.thread.mm.pgdd === 0,
  key: (e) => ({ parent: e.task.real_parent.comm, inode: e.task.mm.exe_file.f_inode.i_inode }),
  aggregate: (e) => ({ n: sum(e.task.cpus_mask.bits[0]), m: sum(e.task.se.load), o: sum(e.task.se) }),
});
`);
  const lines = [...found.matchAll(/spec\.ts\((\d+),\d+\): error TS\d+: (.*)/g)];
  const said = lines.map(([, line, message]) => `${line} ${message}`).join("\n");
  for (const expected of [
    "7 Property 'retval' does not exist",
    "8 Property 'acton' does not exist",
    "8 Property 'nme' does not exist on type 'Pointer<irqaction>'. Did you mean 'name'?",
    "8 Property 'args' does not exist",
    "9 Property 'elapsd' does not exist",
    "9 Argument of type 'string' is not assignable to parameter of type 'number'",
    "13 Type '(e: PointEvent<",
    "14 Property 'elapsed' does not exist",
    "15 Argument of type 'Stack' is not assignable to parameter of type 'number'",
    "is not assignable to type '(e: PointEvent<{ readonly irq: number; readonly action: Pointer<irqaction>; readonly name: string; }>) => Readonly<Record<string, Aggregate<AggregateKind>>>'",
    "24 Property 'pgdd' does not exist on type 'Pointer<mm_struct>'. Did you mean 'pgd'?",
    "25 Property 'i_inode' does not exist on type 'Pointer<inode>'. Did you mean 'i_ino'?",
    "26 Argument of type 'sched_entity' is not assignable to parameter of type 'number'",
    "26 Argument of type 'load_weight' is not assignable to parameter of type 'number'",
  ]) {
    expect(said).toContain(expected);
  }
  expect(said).not.toMatch(/^(19|20) /m);
}, 30_000);
