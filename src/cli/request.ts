import type { MechanismChoice } from "../compile/facts.ts";
import type { Filters } from "../session/filters.ts";

/** A place in the pipeline where a run can stop and print. */
export const stages = ["source", "spec", "plan", "c", "recording"] as const;
export type Stage = (typeof stages)[number];

/** What the command line asks for. */
export interface Request {
  /** Values of the probe's own flags. */
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  readonly operands: readonly string[];
  readonly intervalMs: number | undefined;
  readonly count: number | undefined;
  readonly durationMs: number | undefined;
  readonly filters: Filters;
  readonly form: "text" | "json" | "csv" | "folded";
  readonly dist: boolean;
  readonly nanoseconds: boolean;
  readonly offsets: boolean;
  readonly perCpu: boolean;
  readonly timestamp: boolean;
  readonly quiet: boolean;
  readonly debug: boolean;
  readonly maxKeys: number | undefined;
  /** Bytes of the ring buffer: a power of two and of whole pages. */
  readonly buffer: number | undefined;
  /** A file, "default" (reports/NAME-TIME.html), or no report. */
  readonly report: { readonly file: string } | "default" | "none";
  /** The page is served while it is measured; port 0: any that is free. */
  readonly live: { readonly port: number } | undefined;
  readonly mechanism: MechanismChoice | undefined;
  readonly print: Stage | undefined;
}
