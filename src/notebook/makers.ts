import type { Probe } from "../spec/probe.ts";
import { attempt } from "./attempt.ts";
import type { Cells, LabGuest, NotebookFile, PartOptions, RunOptions } from "./cells.ts";
import { chartContent, tableContent } from "./computed.ts";
import type { Effects } from "./effects.ts";
import type { CellLog } from "./log.ts";
import { missing } from "./missing.ts";
import { partCell } from "./part-cell.ts";
import { placed } from "./placed.ts";
import { probeCell } from "./probe-cell.ts";
import { shownText } from "./prose.ts";
import type { Content, ContentOf } from "./schema.ts";
import { shellCell } from "./shell.ts";
import { sideBySide } from "./side-by-side.ts";
import { noSpec, specContent } from "./spec-content.ts";
import { wordsOf } from "./words.ts";

const noProse: Content = { kind: "prose", strings: [""], values: [] };
const noProbe: Content = { kind: "probe", title: "", recording: null };
const noTable: ContentOf<"table"> = { kind: "table", title: "", columns: [], rows: [] };
const noChart: ContentOf<"chart"> = {
  ...{ kind: "chart", title: "", type: "bar", labels: [], series: [], unit: "" },
  logarithmic: false,
};
const noShell: Content = {
  ...{ kind: "shell", command: "", status: null, signal: null, output: "", cut: 0 },
};
const nothing = () => undefined;

/** The functions that a notebook makes its cells with. What fails is in the log; only `Stopped` is thrown. */
export function makersOf(log: CellLog, effects: Effects): Cells {
  const { stop } = effects;
  const by = { log, stop };
  return {
    md: placed<Cells["md"]>(by, { empty: noProse, absent: nothing }, (place) => {
      return async (strings, ...values) => {
        const texts = { kind: "prose" as const, strings: [...strings], values: [] };
        const cell = log.begin(place, texts);
        await attempt(cell, undefined, () => {
          cell.show({ ...texts, values: values.map(shownText) });
        });
      };
    }),

    run: placed<Cells["run"]>(by, { empty: noProbe, absent: missing }, (place) => {
      const start = (probe: Probe, options: RunOptions = {}) => {
        const name = place?.name || probe.title;
        const words = wordsOf(options);
        const how = { name, stop, attached: nothing };
        return probeCell(log, place, { name: probe.title, title: options.title }, () =>
          effects.measure(probe, words, how),
        );
      };
      // What it returns has the columns of its argument, by construction.
      return start as Cells["run"];
    }),

    together: placed<Cells["together"]>(
      by,
      { empty: { kind: "together" }, absent: missing },
      (place) => {
        const start = (sides: Parameters<Cells["together"]>[0], workload: () => unknown) =>
          sideBySide(log, place, effects, sides, workload);
        // Its members are the sides' by construction.
        return start as Cells["together"];
      },
    ),

    sh: placed<Cells["sh"]>(by, { empty: noShell, absent: missing }, (place) => {
      return (strings, ...values) => shellCell(log, place, effects, strings, values);
    }),

    table: placed<Cells["table"]>(by, { empty: noTable, absent: nothing }, (place) => {
      return async (title, rows, columns, options) => {
        const cell = log.begin(place, { ...noTable, title });
        await attempt(cell, undefined, () =>
          cell.show(tableContent(title, rows, columns, options)),
        );
      };
    }),

    chart: placed<Cells["chart"]>(by, { empty: noChart, absent: nothing }, (place) => {
      return async (title, rows, options) => {
        const cell = log.begin(place, { ...noChart, title });
        await attempt(cell, undefined, () => cell.show(chartContent(title, rows, options)));
      };
    }),

    recording: placed<Cells["recording"]>(by, { empty: noProbe, absent: missing }, (place) => {
      return (file, { title } = {}) =>
        probeCell(log, place, { name: file, title }, () => effects.open(file));
    }),

    lab: placed<Cells["lab"]>(by, { empty: noProbe, absent: missing }, (place) => {
      const start = (
        guest: LabGuest,
        what: Probe | NotebookFile,
        options: RunOptions & PartOptions = {},
      ) => {
        if ("kind" in what) return partCell(log, place, effects, guest, what, options);
        const title = options.title;
        return probeCell(log, place, { name: what.title, title }, () =>
          effects.inGuest(guest, what, wordsOf(options), stop),
        );
      };
      // What it returns is what its second argument makes, by construction.
      return start as Cells["lab"];
    }),

    spec: placed<Cells["spec"]>(by, { empty: noSpec, absent: nothing }, (place) => {
      return async (probe) => {
        const cell = log.begin(place, { ...noSpec, title: probe.title });
        await attempt(cell, undefined, () => cell.show(specContent(probe)));
      };
    }),
  };
}
