import { expect, test } from "bun:test";
import { parseSync } from "oxc-parser";
import { specText } from "../../src/cli/ask/spec-text.ts";
import { QUESTION } from "../../src/cli/ask/typed.ts";
import { origins } from "../../src/spec/position.ts";
import { SpecError } from "../../src/spec/spec-error.ts";
import { random } from "../fixtures/recordings/samples.ts";

const exported: ReadonlySet<string> = new Set(Object.keys(await import("probebook")));
const CASES = 2000;

const good: readonly string[] = [
  "tracepoint:raw_syscalls:sys_enter comm, pid => count() top 10 by count",
  "syscallReturn:read comm => hist(args.ret), errors: count({ when: args.ret < 0 }) where args.ret > 0",
  "syscall:openat emit comm, file: userText(args.filename)",
  "span(t:irq:softirq_entry, t:irq:softirq_exit, { by: [cpu, args.vec_nr] }) hist(elapsed)",
  'kprobe:vfs_read+8, uprobe:/bin/app:"ns::run(int)" func => count(); vfs_write n: count()',
  't:irq:* [0, 1].map((n) => cpu === n)[0] ? "a" : `b` => sum(retval ?? arg0)',
];
const pieces = [
  ..."(){}[],;:=>'\"`/\\.*+-@ \n\u2028é",
  "=>",
  "where",
  "top",
  "emit",
  "update",
  "span(",
  "e.",
  "??",
];

test("whatever is typed becomes a spec that parses, or is refused at a place in it", () => {
  const seed = Number(process.env.SEED ?? 20261122);
  console.log(`  seed ${seed} (SEED=…)`);
  const next = random(seed);
  const below = (n: number) => Math.floor(next() * n);
  let refused = 0;
  for (let i = 0; i < CASES; i++) {
    let text = good[below(good.length)]!;
    for (let change = below(4); change >= 0; change--) {
      const at = below(text.length + 1);
      const piece = next() < 0.6 ? pieces[below(pieces.length)]! : "";
      text = text.slice(0, at) + piece + text.slice(at + below(3));
    }
    origins.set(QUESTION, {
      text,
      source: text,
      segments: [{ at: 0, from: 0, length: text.length }],
    });
    try {
      const spec = specText(text, exported);
      const { errors } = parseSync("question.ts", spec.text);
      expect([text, errors.map(({ message }) => message)]).toEqual([text, []]);
      for (const { from, length } of spec.segments) {
        expect(from + length).toBeLessThanOrEqual(text.length);
      }
    } catch (error) {
      if (!(error instanceof SpecError))
        throw new Error(`defect with ${JSON.stringify(text)}`, { cause: error });
      refused++;
      expect([text, error.advice]).toEqual([text, expect.any(String)]);
      const offset = error.position?.offset ?? -1;
      expect([text, offset >= 0 && offset <= text.length]).toEqual([text, true]);
    }
  }
  origins.delete(QUESTION);
  expect(refused).toBeGreaterThan(CASES / 10);
  expect(refused).toBeLessThan(CASES);
}, 60_000);
