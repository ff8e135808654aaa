import { z } from "zod";
import { eventColumns, events } from "./event-schema.ts";
import { joinedOf } from "./joined-schema.ts";
import { int, value, valueKind } from "./value-schema.ts";

/** Events that could not be counted, by cause. All zero: nothing was lost. */
const loss = z.object({
  /** Events dropped for any reason that has no counter of its own below. */
  events: int,
  /** Updates dropped because a map was full: their keys are missing from the rows. */
  keys: int,
  /** Times that the kernel did not run the program (recursion, a busy CPU, a missed kprobe). */
  missed: int,
  /** Strings or stacks cut short: counted, but under a shortened key. */
  truncated: int,
  /** Exits without an entry and entries without an exit: their time is not in any row. */
  unmatched: int,
});

/** A key's part: text, a number, or a stack (indices into `frames`, leaf first). */
export const keyPart = z.union([z.string(), int, z.array(z.number().int())]);

const row = z.object({
  key: z.record(z.string(), keyPart),
  values: z.record(z.string(), value),
});

const interval = z.object({
  /** 1, 2, 3, … */
  interval: z.number().int(),
  /** ISO 8601, UTC. */
  start: z.string(),
  elapsed_ns: int,
  rows: z.array(row),
  loss,
});

const frame = z.object({
  /** The function, or `0x…` where no symbol covers the address. */
  symbol: z.string(),
  /** Kernel module, or a user program's file name; null for the kernel image. */
  module: z.string().nullable(),
  /** Bytes from the symbol's start. */
  offset: z.number().int(),
});

const attachment = z.object({
  /** The program's name in the generated C. */
  program: z.string(),
  /** As the user named it: `tracepoint:irq:irq_handler_entry`, `kernelFunction:e1000_receive_skb`. */
  point: z.string(),
  /** `tp_btf`, `raw_tp`, `tracepoint`, `fentry`, `kprobe`, … */
  mechanism: z.string(),
  /** What it attaches to, in the mechanism's own terms. */
  target: z.string(),
  why: z.string(),
  /** Better mechanisms that were not possible here, best first. */
  rejected: z.array(z.object({ mechanism: z.string(), reason: z.string() })),
  /** How this mechanism can lose events, if it can. */
  risk: z.string().nullable(),
});

const map = z.object({
  name: z.string(),
  type: z.string(),
  entries: z.number().int(),
  key_bytes: z.number().int(),
  value_bytes: z.number().int(),
  /** What it holds and why it has this shape and size. */
  why: z.string(),
});

const programCost = z.object({
  program: z.string(),
  /** Times that the kernel ran the program. */
  runs: int,
  /** Nanoseconds spent in it, summed over all CPUs, the kernel's own accounting included. */
  ns: int,
});

const host = z.object({
  name: z.string(),
  /** `uname -r`, `uname -v`, `uname -m`. */
  release: z.string(),
  version: z.string(),
  machine: z.string(),
  cpus: z.object({ online: z.number().int(), model: z.string() }),
});

export const recordingSchema = z.object({
  format: z.literal("probebook"),
  /** The lowest whose readers understand it: version.ts. */
  version: z.union([z.literal(1), z.literal(2)]),
  probe: z.object({
    /** `hardirqs` */
    name: z.string(),
    title: z.string(),
    /** What a reader must know to read the numbers right; shown with every result. */
    notes: z.array(z.string()),
    /** File name of the spec, and its whole text. */
    file: z.string(),
    source: z.string(),
  }),
  /** Columns of the key, in order. */
  keys: z.array(z.object({ name: z.string(), kind: z.enum(["string", "integer", "stack"]) })),
  /** Columns of the values, in order. `unit` is "ns" for times, "" for plain counts. */
  values: z.array(
    z.object({
      name: z.string(),
      kind: valueKind,
      unit: z.string(),
      /**
       * How far a value may be from the true one, relatively: of `quantiles` at most so far; of `distinct` in
       * 95 of 100 cases.
       */
      error: z.number().optional(),
      /** Of `lhist`: buckets of `step` from `min` up to `max`. */
      linear: z
        .object({ min: z.number().int(), max: z.number().int(), step: z.number().int() })
        .optional(),
      /** Of `first` and `last`: the values are texts. */
      text: z.literal(true).optional(),
    }),
  ),
  /** Columns of the records that are shown one by one; absent: the probe shows none. */
  event_columns: eventColumns.optional(),
  /** How the user asked to see it; a viewer's default, not a property of the data. */
  view: z.object({
    dist: z.boolean(),
    nanoseconds: z.boolean(),
    offsets: z.boolean(),
    /** Only the `rows` rows with the largest values in the column `by` are shown; the recording has all. */
    top: z.object({ rows: z.number().int(), by: z.string() }).optional(),
  }),
  command: z.array(z.string()),
  host,
  /** Versions: probebook, bun, clang, libbpf. */
  tools: z.record(z.string(), z.string()),
  plan: z.object({ attachments: z.array(attachment), maps: z.array(map) }),
  /** The generated BPF C. */
  c: z.string(),
  start: z.string(),
  /** CLOCK_MONOTONIC at `start`: the times of records are by that clock. */
  start_ns: int.optional(),
  elapsed_ns: int,
  frames: z.array(frame),
  intervals: z.array(interval),
  events: events.optional(),
  /** Sum over all intervals. */
  loss,
  cost: z.array(programCost),
  /** Sentences about this run that the reader must see: fallbacks, unreadable symbols, a short last interval. */
  notices: z.array(z.string()),
  /** Present where several recordings were joined to one. */
  joined: joinedOf({ loss, cost: z.array(programCost), host }).optional(),
});

/** One run's result; everything that terminal, report and exports show comes from here. */
export type Recording = z.output<typeof recordingSchema>;
export type Interval = Recording["intervals"][number];
export type Row = Interval["rows"][number];
export type KeyPart = Row["key"][string];
export type Column = Recording["values"][number];
export type { EventColumn, EventRecord, EventValue } from "./event-schema.ts";
export type {
  Average,
  Distinct,
  Histogram,
  Stamped,
  Stats,
  Value,
  ValueKind,
} from "./value-schema.ts";
export type Frame = Recording["frames"][number];
export type Loss = Recording["loss"];
export type Attachment = Recording["plan"]["attachments"][number];
export type Joined = NonNullable<Recording["joined"]>;
export type ProgramCost = Recording["cost"][number];
/** All of a recording that is known at the moment everything is attached. */
export type RecordingHead = Omit<
  Recording,
  "elapsed_ns" | "frames" | "intervals" | "events" | "loss" | "cost" | "joined" | "notices"
>;
