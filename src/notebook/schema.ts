import { z } from "zod";
import type { Recording } from "../recording/schema.ts";

/** Prose: Markdown between values; the values are text, whatever they contain. */
const prose = z.object({
  kind: z.literal("prose"),
  strings: z.array(z.string()),
  values: z.array(z.string()),
});

const probe = z.object({
  kind: z.literal("probe"),
  title: z.string(),
  /** Null: the probe failed, or was stopped before it measured. */
  recording: z.custom<Recording>((value) => typeof value === "object" && value !== null).nullable(),
});

const shell = z.object({
  kind: z.literal("shell"),
  command: z.string(),
  /** Exit status; null: a signal ended it, or it did not start. */
  status: z.number().int().nullable(),
  signal: z.string().nullable(),
  output: z.string(),
  /** Characters of the output that were left out in its middle. */
  cut: z.number().int(),
});

/** Probes side by side: the cells whose `within` is this one. */
const together = z.object({ kind: z.literal("together") });

const table = z.object({
  kind: z.literal("table"),
  title: z.string(),
  /** `unit` is "ns" for times, else what stands behind the number. */
  columns: z.array(z.object({ name: z.string(), unit: z.string() })),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
});

const chart = z.object({
  kind: z.literal("chart"),
  title: z.string(),
  type: z.enum(["bar", "line"]),
  labels: z.array(z.string()),
  series: z.array(z.object({ name: z.string(), values: z.array(z.number().nullable()) })),
  unit: z.string(),
  logarithmic: z.boolean(),
});

const host = z.object({ name: z.string(), release: z.string(), machine: z.string() });

/** Another notebook that ran elsewhere: its cells are those whose `within` is this one. */
const part = z.object({
  kind: z.literal("part"),
  title: z.string(),
  file: z.string(),
  command: z.array(z.string()),
  host,
  tools: z.record(z.string(), z.string()),
  start: z.string(),
  elapsed_ns: z.number().int(),
  complete: z.boolean(),
});

/** A probe's file, as the question that it is. */
const spec = z.object({
  kind: z.literal("spec"),
  title: z.string(),
  file: z.string(),
  text: z.string(),
});

/** What failed between two cells: the notebook ends there. */
const code = z.object({ kind: z.literal("code") });

const cell = z.object({
  /** The variable that has its result, or what the notebook calls it; may be empty. */
  name: z.string(),
  /** The statement that made it; empty: unknown. */
  source: z.string(),
  /** Its first line in the notebook's file, from 1; 0: it stands in another file. */
  line: z.number().int(),
  /** ISO 8601, UTC. */
  start: z.string(),
  elapsed_ns: z.number().int(),
  /** Index of the cell that it is a part of. */
  within: z.number().int().nullable(),
  /** `stopped`: a signal ended it; what it has is what there was. */
  state: z.enum(["done", "failed", "stopped"]),
  error: z
    .object({ message: z.string(), advice: z.string().nullable(), detail: z.string().nullable() })
    .nullable(),
  content: z.discriminatedUnion("kind", [
    prose,
    probe,
    shell,
    together,
    table,
    chart,
    part,
    spec,
    code,
  ]),
});

export const notebookSchema = z.object({
  format: z.literal("probebook-notebook"),
  /** 2: with parts or specs, which readers of 1 do not know. */
  version: z.union([z.literal(1), z.literal(2)]),
  title: z.string(),
  /** File name of the notebook, and its whole text. */
  file: z.string(),
  source: z.string(),
  command: z.array(z.string()),
  host,
  /** Versions: probebook, bun. */
  tools: z.record(z.string(), z.string()),
  start: z.string(),
  elapsed_ns: z.number().int(),
  /** False: a signal came first; the cells are those that had begun. */
  complete: z.boolean(),
  /** In the order in which they began. */
  cells: z.array(cell),
});

/** A notebook's result; its page, and what is extracted from it, come from here. */
export type NotebookDocument = z.output<typeof notebookSchema>;
export type Cell = NotebookDocument["cells"][number];
export type Content = Cell["content"];
export type ContentOf<Kind extends Content["kind"]> = Extract<Content, { kind: Kind }>;
