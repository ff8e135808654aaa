import { describe, expect, setDefaultTimeout, test } from "bun:test";
import fc from "fast-check";
import Papa from "papaparse";
import { csv } from "../../src/recording/csv.ts";
import { printable } from "../../src/recording/printable.ts";
import { replay } from "../../src/recording/replay.ts";
import type { Recording } from "../../src/recording/schema.ts";
import { taken } from "../../src/recording/taken.ts";
import { terminalSink } from "../../src/terminal/sink.ts";
import { hostileNames, recordings } from "../fixtures/recordings.ts";

setDefaultTimeout(60_000);

const forms = ["csv", "json", "folded"] as const;

/** What `bun run extract FILE FORM` writes to stdout. */
async function extracted(recording: Recording, form: (typeof forms)[number]): Promise<string> {
  const written: string[] = [];
  const output = (write: (text: string | Uint8Array) => void) => {
    return { write, columns: () => null, colour: false };
  };
  const stdout = output((text) => {
    written.push(typeof text === "string" ? text : new TextDecoder().decode(text));
  });
  const { length } = recording.intervals;
  const options = { form, timestamp: false, quiet: true, intervals: length, report: false };
  using sink = await terminalSink({ stdout, stderr: output(() => {}) }, options);
  for (const event of replay(recording)) sink.show(event);
  return written.join("");
}

describe.each(Object.entries(recordings))("what is taken out of the page of %s", (_, make) => {
  test.each(forms)("as %s is what extract writes", async (form) => {
    const recording = make();
    const text = await taken(recording, form).text();
    expect(text).toBe(await extracted(recording, form));
    expect(text.length).toBeGreaterThan(form === "folded" ? -1 : 20);
  });
});

test("any cells are read back by another CSV library, formulas as text", () => {
  const text = fc.oneof(
    fc.constantFrom(...hostileNames, " x ", "a,b", 'a"b', "\t=1", "＝1").map(printable),
    fc.string({ unit: "binary" }).map(printable),
  );
  const cell = fc.oneof(text, fc.integer(), fc.bigInt(), fc.constant(null));
  const lines = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(lines, fc.constantFrom(",", "\t"), (written, delimiter) => {
      const { data } = Papa.parse<string[]>(csv(written, delimiter), { delimiter, newline: "\n" });
      expect(data.slice(0, -1)).toEqual(
        written.map((line) =>
          line.map((value) =>
            typeof value === "string" && /^[=+\-@＝＋－＠]/.test(value)
              ? `'${value}`
              : `${value ?? ""}`,
          ),
        ),
      );
    }),
  );
});
