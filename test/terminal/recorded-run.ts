import type { Recording } from "../../src/recording/schema.ts";
import { type TerminalOptions, terminalSink } from "../../src/terminal/sink.ts";

export interface Shown {
  readonly stdout: string;
  readonly stderr: string;
  /** Both, in the order in which they were written. */
  readonly both: string;
}

export interface Setting extends Partial<TerminalOptions> {
  /** Both outputs are terminals of this width; null: pipes. */
  readonly columns?: number | null;
  readonly colour?: boolean;
  readonly view?: Partial<Recording["view"]>;
}

/** What the sink writes for a whole run that made this recording, a second per interval. */
export async function shown(recording: Recording, setting: Setting = {}): Promise<Shown> {
  const { columns = null, colour = false, view, ...options } = setting;
  const viewed = { ...recording, view: { ...recording.view, ...view } };
  const { elapsed_ns, frames, intervals, events: _, loss, cost, notices, ...head } = viewed;
  const written = { stdout: "", stderr: "", both: "" };
  const output = (name: "stdout" | "stderr") => ({
    columns: () => columns,
    colour,
    write: (data: string | Uint8Array) => {
      const text = typeof data === "string" ? data : new TextDecoder().decode(data);
      written[name] += text;
      written.both += text;
    },
  });
  let now = 0;
  let tick = () => {};
  const clock = {
    now: () => now,
    every: (_: number, callback: () => void) => {
      tick = callback;
      return () => {
        tick = () => {};
      };
    },
  };
  const second = () => {
    now += 1000;
    tick();
  };
  using sink = await terminalSink(
    { stdout: output("stdout"), stderr: output("stderr") },
    { form: "text", timestamp: false, quiet: false, intervals: null, report: true, ...options },
    clock,
  );
  sink.show({ type: "start", head });
  if (recording.events !== undefined) {
    sink.show({ type: "events", records: recording.events.kept, frames });
  }
  for (const interval of intervals) {
    second();
    sink.show({ type: "interval", interval, frames });
  }
  sink.show({ type: "end", recording: viewed });
  second();
  return written;
}
