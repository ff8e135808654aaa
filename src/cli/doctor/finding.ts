import type { Paint } from "../../terminal/colour.ts";

type Status = "ok" | "warn" | "missing";

/** One line of the doctor's report. */
export type Finding = {
  readonly group: "kernel" | "attaching" | "tools";
  readonly check: string;
  readonly status: Status;
  readonly found: string;
  /** What to do, or what is done instead; whole sentences. */
  readonly advice?: string;
  /** True where the built-in probes on tracepoints cannot run because of this. */
  readonly blocks?: boolean;
};

/** The checks that keep the built-in probes on tracepoints from running; empty where they run. */
export function blockers(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ blocks }) => blocks === true).map(({ check }) => check);
}

const COLOURS = { ok: "green", warn: "yellow", missing: "red" } as const;
const STATUS_WIDTH = "missing".length;

/** Findings as text, a group after the other, advice below the line that it is about. */
export function formatFindings(findings: readonly Finding[], paint: Paint): string {
  const width = Math.max(0, ...findings.map(({ check }) => check.length));
  const indent = " ".repeat(2 + STATUS_WIDTH + 2 + width + 2);
  const lines: string[] = [];
  for (const group of new Set(findings.map((finding) => finding.group))) {
    lines.push(paint("bold", group));
    for (const finding of findings.filter((each) => each.group === group)) {
      const status = paint(COLOURS[finding.status], finding.status.padEnd(STATUS_WIDTH));
      lines.push(`  ${status}  ${finding.check.padEnd(width)}  ${finding.found}`);
      if (finding.advice !== undefined) lines.push(`${indent}${paint("dim", finding.advice)}`);
    }
    lines.push("");
  }
  const blocking = blockers(findings);
  lines.push(
    blocking.length === 0
      ? "The built-in probes on tracepoints can run here."
      : `The built-in probes cannot run here: ${blocking.join(", ")}.`,
  );
  return `${lines.join("\n")}\n`;
}
