import { expect, test } from "bun:test";
import { runProbe } from "../cli/run-probe.ts";
import { measured } from "./measured.ts";
import { works } from "./mechanism.ts";

test.skipIf(!works("tp_btf"))(
  "a glob of tracepoints counts what its tracepoints count",
  async () => {
    const { rows } = await measured("globs", [], () => Bun.sleep(1000));
    const number = (value: unknown) => Number(value);
    expect(rows.length).toBeGreaterThan(0);
    for (const { values } of rows) {
      const sum = number(values.entries) + number(values.exits) + number(values.raises);
      // At the end they are detached one after the other, each in some ten milliseconds of the second.
      expect(Math.abs(number(values.all) - sum)).toBeLessThanOrEqual(0.15 * sum + 20);
    }
  },
);

test.skipIf(!works("tp_btf"))(
  "each of a glob's tracepoints is told by its whole name",
  async () => {
    const spec = "test/attach/specs/named-tracepoints.ts";
    const { stdout } = await runProbe(spec, ["-D", "1s", "--csv", "--no-report"]);
    const points = stdout
      .split("\n")
      .flatMap((line) => /,(tracepoint:[^,]*),/.exec(line)?.[1] ?? []);
    expect(points.length).toBeGreaterThan(0);
    expect(points.filter((point) => !point.startsWith("tracepoint:irq:softirq_"))).toEqual([]);
  },
);
