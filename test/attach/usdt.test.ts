import { expect, test } from "bun:test";
import { lossless, measured, values } from "./measured.ts";
import { works } from "./mechanism.ts";
import { Program } from "./program.ts";

test.skipIf(!works("uprobe"))(
  "a program's own probes are counted, with their arguments wherever the compiler put them",
  async () => {
    using program = new Program("probes");
    const calls = 1000;
    const sum = (calls * (calls - 1)) / 2;
    const seen = await measured("probes", [program.path], () => program.run(`${calls}`));
    expect(seen.loss).toEqual(lossless);
    expect(values(seen)).toEqual({
      steps: calls,
      register: sum,
      narrow: -sum,
      memory: sum,
      displaced: -sum,
      constant: 7 * calls,
      negative: -3 * calls,
      byte: 255,
      // Its arguments are computed only while its semaphore is above 0.
      used: calls,
      tens: 10 * sum,
    });
  },
  20_000,
);
