import type { FlagDefinition } from "../spec/flag.ts";
import type { Probe } from "../spec/probe.ts";
import { flagsOf } from "./common-flags.ts";

/** What `--help` prints; `usage` is what stands before the flags. */
export function helpText(probe: Probe, usage: string): string {
  const { operands } = probe;
  const words = operands === undefined ? "" : `[${operands.name}...] `;
  const operandHelp = operands && [
    operands.name,
    `${operands.help} (default: ${operands.default})`,
  ];
  return [
    `Usage: ${usage} [flags] ${words}[interval [count]]`,
    "",
    probe.title,
    "",
    ...columns(operandHelp ? [operandHelp, ...numbers] : numbers),
    "",
    ...columns(flagRows(flagsOf(probe))),
    "",
    ...ending,
  ].join("\n");
}

/** The operands that every probe has. */
export const numbers: readonly (readonly string[])[] = [
  ["interval", "seconds per interval; without it one interval until the end"],
  ["count", "intervals until the run ends by itself"],
];

/** The last lines of every help. */
export const ending: readonly string[] = [
  "Data goes to stdout, everything else to stderr. Ctrl-C ends a run normally.",
  "Exit status: 0 done, 1 failed, 2 wrong usage.",
  "",
];

export function flagRows(flags: ReadonlyMap<string, FlagDefinition>): string[][] {
  return [...flags].map(([flag, { short, value, help }]) => [
    `${short === undefined ? "    " : `-${short}, `}--${flag}${value === undefined ? "" : ` ${value}`}`,
    help,
  ]);
}

/** Two columns, the second one aligned. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([first = ""]) => first.length));
  return rows.map(([first = "", second = ""]) => `  ${first.padEnd(width)}  ${second}`);
}
