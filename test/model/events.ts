import fc from "fast-check";
import type { Btf } from "../../src/kernel/btf.ts";
import type { GivenEvent } from "../../src/model/event.ts";
import { integer64 } from "../../src/model/value.ts";
import { argumentsOf, type PointName } from "./invented-kernel.ts";
import type { KernelMemory, Self } from "./kernel-memory.ts";
import type { TestRun } from "./kernel-run.ts";
import { POOL, placeText, placeThings, type ThingBytes, texts } from "./things.ts";

/** What is generated of an event. */
export interface Drawn {
  readonly point: PointName;
  readonly cpu: number;
  readonly integers: Readonly<Record<IntegerName, bigint>>;
  readonly thing: number;
  readonly text: string;
}

const widths = {
  ...{ s8: 8, s16: 16, s32: 32, s64: 64, u8: 8, u16: 16, u32: 32, u64: 64, color: 32, flag: 8 },
} as const;
type IntegerName = keyof typeof widths;

function integerOf(name: IntegerName): fc.Arbitrary<bigint> {
  if (name === "flag") return fc.bigInt({ min: 0n, max: 1n });
  if (name === "color")
    return fc.oneof(fc.bigInt({ min: 0n, max: 7n }), fc.constant(4_294_967_295n));
  const bits = BigInt(widths[name]);
  const [min, max] = name.startsWith("s")
    ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n]
    : [0n, (1n << bits) - 1n];
  const small = fc.bigInt({ min: min < 0n ? -2n : 0n, max: 3n });
  return fc.oneof(
    { weight: 3, arbitrary: small },
    { weight: 1, arbitrary: fc.constantFrom(min, max) },
    { weight: 1, arbitrary: fc.bigInt({ min, max }) },
  );
}

export function events(cpus: number): fc.Arbitrary<readonly Drawn[]> {
  const names = Object.keys(widths) as IntegerName[];
  const integers = fc.record(
    Object.fromEntries(names.map((name) => [name, integerOf(name)])) as Record<
      IntegerName,
      fc.Arbitrary<bigint>
    >,
  );
  const one = fc.record({
    point: fc.constantFrom("one" as const, "two" as const),
    cpu: fc.integer({ min: 0, max: cpus - 1 }),
    integers,
    thing: fc.integer({ min: -1, max: POOL - 1 }),
    text: texts,
  });
  return fc.array(one, { minLength: 1, maxLength: 60, size: "max" });
}

/** The events for the kernel and for the model. They happen in the test's own task, or on the CPU that each says. */
export function bothOf(
  drawn: readonly Drawn[],
  pool: readonly ThingBytes[],
  self: Self | undefined,
  btf: Btf,
  memory: KernelMemory,
): { readonly kernel: readonly TestRun[]; readonly model: readonly GivenEvent[] } {
  memory.clear();
  const placed = drawn.map(({ text }) => placeText(text, memory));
  const things = placeThings(pool, btf, memory);
  const both = drawn.map(({ point, cpu, integers, thing }, i) => {
    const [at, text] = [things.at(thing), placed[i]!];
    const words = { ...integers, thing: at.address, text: text.address };
    const typed = Object.entries(integers).map(([name, value]) => [
      name,
      typedInteger(name as IntegerName, value),
    ]);
    const kernel: TestRun = {
      point,
      context: BigUint64Array.from(argumentsOf[point], (name) => BigInt.asUintN(64, words[name])),
      cpu: self === undefined ? cpu : undefined,
    };
    const model: GivenEvent = {
      point: `model:${point}`,
      args: { ...Object.fromEntries(typed), thing: at.given, text: text.given },
      // Times are the kernel's own; nothing here depends on them.
      time: i,
      ...(self ?? { cpu }),
    };
    return { kernel, model };
  });
  return { kernel: both.map((one) => one.kernel), model: both.map((one) => one.model) };
}

function typedInteger(name: IntegerName, value: bigint) {
  const signed = name.startsWith("s");
  return integer64(value, name === "u64", signed || name === "u64" ? undefined : widths[name]);
}
