import { expect } from "bun:test";
import { type IntervalLine, started, startProbe } from "../cli/run-probe.ts";

export interface Measured {
  readonly rows: IntervalLine["rows"];
  readonly loss: IntervalLine["loss"];
  readonly elapsedNs: number;
  /** Runs by program. */
  readonly runs: ReadonlyMap<string, number>;
  readonly pid: number;
}

export const lossless = { events: 0, keys: 0, missed: 0, truncated: 0, unmatched: 0 };

/** What a spec of test/attach/specs says of what happens while `act` runs. */
export async function measured(
  spec: string,
  words: readonly string[],
  act: () => Promise<unknown>,
): Promise<Measured> {
  const child = startProbe(`test/attach/specs/${spec}.ts`, [...words, "--json", "--no-report"]);
  const { lines } = await started(child);
  await act();
  child.kill("SIGINT");
  let last: IntervalLine | undefined;
  for await (const line of lines) {
    if (line.type === "interval") last = line;
    if (line.type !== "end") continue;
    expect(await child.exited).toBe(0);
    return {
      rows: last?.rows ?? [],
      loss: line.loss,
      elapsedNs: line.elapsed_ns,
      runs: new Map(line.cost.map(({ program, runs }) => [program, Number(runs)])),
      pid: child.pid,
    };
  }
  throw new Error(`no end line: ${await new Response(child.stderr).text()}`);
}

/** The only row's values; of a histogram its number of events. */
export function values({ rows }: Measured): Readonly<Record<string, number>> {
  expect(rows).toHaveLength(1);
  return Object.fromEntries(
    Object.entries(rows[0]!.values).map(([name, value]) => [
      name,
      typeof value === "object" && value !== null ? Number(value.count) : Number(value),
    ]),
  );
}
