import { afterAll, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { noLoss } from "../../src/recording/total.ts";
import { loadable } from "../bpf/loadable.ts";
import { compileCaller } from "./caller.ts";
import { type EventLine, ended, type Line, linesOf, startProbe } from "./run-probe.ts";

const here = loadable && process.arch === "x64";
const caller = compileCaller();
afterAll(() => caller[Symbol.dispose]());

/** What a run of calls.ts said while calls were made; the run is ended when all are. */
async function told(
  option: number,
  flags: readonly string[],
  during: (child: ReturnType<typeof startProbe>) => Promise<void>,
  env: Readonly<Record<string, string>> = {},
) {
  const child = startProbe("test/cli/specs/calls.ts", ["--json", "--no-report", ...flags], {
    env: { CALL_OPTION: `${option}`, ...env },
  });
  const events: EventLine[] = [];
  const others: Exclude<Line, EventLine>[] = [];
  for await (const line of linesOf(child)) {
    if (line.type === "event") events.push(line);
    else others.push(line);
    if (line.type === "start") void during(child).then(() => child.kill("SIGINT"));
  }
  const end = others.at(-1);
  if (end?.type !== "end") throw new Error(await new Response(child.stderr).text());
  expect(await child.exited).toBe(0);
  return { events, others, end };
}

test.skipIf(!here)(
  "every call is a record with the right contents, in the order of the times, over all CPUs",
  async () => {
    const option = 1_601_000_001;
    const calls = 20_000;
    const { events, others, end } = await told(
      option,
      ["0.2"],
      () => caller.call({ workers: 2, calls, option, rate: 50_000 }),
      { CALL_COUNTED: "1" },
    );
    expect(end).toMatchObject({ events: 2 * calls, loss: noLoss });
    expect(events.length).toBe(2 * calls);
    for (const worker of [0, 1]) {
      const own = events.filter(({ values }) => values.worker === worker);
      expect(own.map(({ values }) => values.number)).toEqual(
        Array.from({ length: calls }, (_, i) => i),
      );
      for (const [i, { cpu, values }] of own.entries()) {
        const half = i % 2 === 0 ? "even" : "odd";
        const expected = { worker, number: i, negative: -i, comm: "caller", half, cpu };
        expect(values).toEqual({ ...expected, negative: i === 0 ? 0 : -i });
      }
    }
    for (const [i, { time_ns }] of events.entries()) {
      if (i > 0 && time_ns < events[i - 1]!.time_ns) throw new Error(`record ${i} is late`);
    }
    // Both clocks tell the same time between any two records.
    const [first, last] = [events[0]!, events.at(-1)!];
    const wall = Date.parse(last.time) - Date.parse(first.time);
    expect(Math.abs(wall - (last.time_ns - first.time_ns) / 1e6)).toBeLessThan(2);
    // The same events as rows, of a measure of the same probe.
    const rows = others.flatMap((line) => (line.type === "interval" ? line.rows : []));
    const sum = (name: string) => rows.reduce((all, { values }) => all + Number(values[name]), 0);
    expect(sum("calls")).toBe(2 * calls);
    expect(sum("numbers")).toBe(calls * (calls - 1));
  },
  60_000,
);

test.skipIf(!here)(
  "a flood into a small buffer: what was seen and what was lost are what was made, to the event",
  async () => {
    const option = 1_601_000_002;
    const calls = 300_000;
    const { events, end } = await told(option, ["--buffer", "64K"], () =>
      caller.call({ workers: 2, calls, option }),
    );
    expect(end.loss.events).toBeGreaterThan(0);
    expect(events.length + Number(end.loss.events)).toBe(2 * calls);
    expect(end).toMatchObject({
      events: events.length,
      loss: { ...noLoss, events: end.loss.events },
    });
  },
  60_000,
);

test.skipIf(!here)(
  "a reader that stops reading leads to counted loss, and not to memory that grows",
  async () => {
    const option = 1_601_000_003;
    const calls = 600_000;
    const env = { CALL_OPTION: `${option}` };
    const child = startProbe(
      "test/cli/specs/calls.ts",
      ["--json", "--buffer", "1M", "--no-report"],
      { env },
    );
    const resident = () =>
      Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]);
    const reader = (child.stdout as ReadableStream<Uint8Array>).getReader();
    let text = new TextDecoder().decode((await reader.read()).value);
    const before = resident();
    await caller.call({ workers: 1, calls, option });
    // 75 MB of lines were not read.
    expect(resident() - before).toBeLessThan(60_000);
    child.kill("SIGINT");
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      text += new TextDecoder().decode(value);
    }
    const lines = text.trim().split("\n");
    const seen = lines.filter((line) => line.startsWith('{"type":"event"')).length;
    const end = JSON.parse(lines.at(-1)!);
    expect(end.loss.events).toBeGreaterThan(0);
    expect(seen + end.loss.events).toBe(calls);
    expect(await child.exited).toBe(0);
  },
  60_000,
);

test.skipIf(!here)(
  "people see each record as a line under its head, and how many there were",
  async () => {
    const option = 1_601_000_004;
    const child = startProbe("test/cli/specs/calls.ts", ["--no-report", "--duration", "2s"], {
      env: { CALL_OPTION: `${option}` },
    });
    await Bun.sleep(700);
    await caller.call({ workers: 1, calls: 3, option });
    const { stdout, stderr, status } = await ended(child);
    expect(status).toBe(0);
    expect(stdout.replace(/\d+$/gm, "N")).toBe(
      [
        " worker   number  negative  comm              half                  cpu",
        "      0        0         0  caller            even                    N",
        "      0        1        -1  caller            odd                     N",
        "      0        2        -2  caller            even                    N",
        "",
      ].join("\n"),
    );
    expect(stderr).toContain(", 3 shown.\nNothing was lost.\n");
  },
);
