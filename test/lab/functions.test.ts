import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Guest } from "../../src/lab/guest.ts";
import { boot, bootPatience } from "./lab-machine.ts";
import { type Observation, observe, type Row } from "./observe.ts";

// Kernel functions, which this machine's kernel may refuse, in every way that they can be attached to.

const patience = 300_000;
const reads = 1000;
const script = `dd if=/dev/zero of=/dev/null bs=777 count=${reads} 2>/dev/null`;
const lossless = { events: 0, keys: 0, missed: 0, truncated: 0, unmatched: 0 };

/** A row's values; of a histogram its number of events. */
function numbers(row: Row | undefined): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(row?.values ?? {}).map(([name, value]) => [
      name,
      typeof value === "object" ? value.count : value,
    ]),
  );
}

describe("functions of 6.1", () => {
  let guest: Guest;
  beforeAll(async () => {
    guest = await boot("6.1");
  }, bootPatience);
  afterAll(() => guest?.[Symbol.asyncDispose]());

  test(
    "each read is seen once at its entry, inside and at its return, by every mechanism, beside a glob of all",
    async () => {
      const { probes } = await observe(
        guest,
        ["test/lab/specs/functions.ts", "test/lab/specs/function-globs.ts"],
        script,
      );
      const [all, globs] = probes as [Observation, Observation];
      expect(all.rows).toHaveLength(1);
      const { inside = 0, ...exact } = numbers(all.rows[0]);
      expect(exact).toEqual({
        fentry: reads,
        fexit: reads,
        asked: 777 * reads,
        kprobe: reads,
        kretprobe: reads,
        span: reads,
        kprobeSpan: reads,
      });
      // The loader's reads have other sizes.
      expect(inside).toBeGreaterThanOrEqual(reads);
      expect(inside).toBeLessThan(reads + 20);
      expect(all.loss).toEqual({ ...lossless, unmatched: expect.any(Number) });

      // Debian's kernels are built without FPROBE: many functions have a kprobe each.
      expect(new Set(globs.mechanisms)).toEqual(
        new Set(["fentry", "fexit", "kprobe", "kretprobe"]),
      );
      const of = (func: string) => numbers(globs.rows.find(({ key }) => key.func === func));
      const read = of("vfs_read");
      expect(read).toEqual({ few: inside, many: inside, returns: inside, time: inside });
      // ksys_read calls vfs_read: a span of both pairs each with its own return.
      const { few = 0, time } = of("ksys_read");
      expect(time).toBe(few);
      expect(few).toBeGreaterThanOrEqual(reads);
      expect(of("vfs_readv").many).toBe(of("vfs_readv").returns);
      expect(globs.loss.missed).toBe(0);
    },
    patience,
  );

  test(
    "a kretprobe's arguments and an offset between two instructions are told as what they are",
    async () => {
      const wrong = async (spec: string) => {
        const { status, stderr } = await guest.output("bun", "run", spec, "1", "1", "--no-report");
        expect(status).toBe(1);
        return stderr;
      };
      const argument = await wrong("test/lab/specs/gone-argument.ts");
      expect(argument).toContain("gone-argument.ts:6:");
      expect(argument).toContain("a kretprobe has only retval");
      expect(argument).toContain("Use fexit");
      const offset = await wrong("test/lab/specs/between-instructions.ts");
      expect(offset).toContain("between-instructions.ts:6:");
      expect(offset).toContain("The offset is not where an instruction begins");
    },
    patience,
  );
});
