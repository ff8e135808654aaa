import type { Recording } from "../recording/schema.ts";
import type { Probe } from "../spec/probe.ts";
import type { LabGuest, NotebookFile } from "./cells.ts";
import type { Cell, ContentOf, NotebookDocument } from "./schema.ts";

/** All that a running notebook does to the world, or asks of it. */
export interface Effects {
  /** Ends the cell under way normally; no other one begins. */
  readonly stop: AbortSignal;
  /** ms of the epoch, and ns of a clock that only goes forward. */
  readonly wall: () => number;
  readonly clock: () => number;
  readonly measure: (probe: Probe, words: readonly string[], how: Measuring) => Promise<Recording>;
  /** Does beforehand what takes long, for a probe that will run among others. */
  readonly prepare: (probe: Probe, words: readonly string[]) => Promise<void>;
  readonly inGuest: (
    guest: LabGuest,
    probe: Probe,
    words: readonly string[],
    stop: AbortSignal,
  ) => Promise<Recording>;
  /** Runs a notebook's file in a guest of the lab. */
  readonly notebookInGuest: (
    guest: LabGuest,
    notebook: NotebookFile,
    words: readonly string[],
    stop: AbortSignal,
  ) => Promise<NotebookDocument>;
  /** Throws UserError. */
  readonly open: (file: string) => Recording;
  readonly openNotebook: (file: string) => NotebookDocument;
  readonly shell: (
    strings: TemplateStringsArray,
    values: readonly unknown[],
    stop: AbortSignal,
  ) => Promise<ShellOutcome>;
  /** Hears when a cell begins, when it is complete, and when it comes whole; `index` is its place among all. */
  readonly heard: (news: News, cell: Cell, index: number) => void;
}

export type News = "begins" | "ends" | "comes";

export interface Measuring {
  /** Of the probe, where its file has no name for it. */
  readonly name: string;
  readonly stop: AbortSignal;
  readonly attached: () => void;
}

export interface ShellOutcome extends Omit<ContentOf<"shell">, "kind" | "cut"> {
  readonly stdout: string;
  readonly stderr: string;
}
