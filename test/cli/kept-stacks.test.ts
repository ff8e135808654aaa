import { afterAll, expect, test } from "bun:test";
import { noLoss } from "../../src/recording/total.ts";
import { loadable } from "../bpf/loadable.ts";
import { compileCaller } from "./caller.ts";
import { linesOf, startProbe } from "./run-probe.ts";

const caller = compileCaller();
afterAll(() => caller[Symbol.dispose]());

test.skipIf(!loadable || process.arch !== "x64")(
  "a state keeps the stacks of an entry until the exit's row and record have them",
  async () => {
    const [calls, option] = [2000, 1_602_000_003];
    const child = startProbe("test/cli/specs/kept-stacks.ts", ["--json", "--no-report"], {
      env: { CALL_OPTION: `${option}` },
    });
    const numbers: number[] = [];
    const shown = new Set<string>();
    for await (const line of linesOf(child)) {
      if (line.type === "start") {
        void caller.call({ workers: 1, calls, option }).then(() => child.kill("SIGINT"));
      }
      if (line.type === "event") {
        numbers.push(Number(line.values.number));
        shown.add(`${line.values.stack}`);
      }
      if (line.type === "interval") {
        const [row, ...others] = line.rows;
        expect(others).toEqual([]);
        const { comm, kernel, user, none } = row!.key;
        expect(comm).toBe("caller");
        expect((user as readonly string[]).length).toBeGreaterThan(0);
        expect(none).toEqual([]);
        // From the innermost function on, without BPF's own.
        const stack = kernel as readonly string[];
        expect(stack).toContain("do_syscall_64");
        expect(stack.filter((frame) => /bpf/i.test(frame))).toEqual([]);
        expect([...shown]).toEqual([`${stack}`]);
        expect(row!.values.calls).toBe(calls);
      }
      if (line.type === "end") expect(line.loss).toEqual(noLoss);
    }
    expect(numbers).toEqual(Array.from({ length: calls }, (_, number) => number));
  },
  60_000,
);
