import { expect, test } from "bun:test";
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
      // They are attached and detached one after the other.
      expect(Math.abs(number(values.all) - sum)).toBeLessThanOrEqual(0.02 * sum + 6);
    }
  },
);
