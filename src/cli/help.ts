import type { Probe } from "../spec/probe.ts";
import { flagsOf } from "./common-flags.ts";

/** What `--help` prints. */
export function helpText(probe: Probe, name: string): string {
  const { operands } = probe;
  const words = operands === undefined ? "" : `[${operands.name}...] `;
  const flags = [...flagsOf(probe)].map(([flag, { short, value, help }]) => [
    `${short === undefined ? "    " : `-${short}, `}--${flag}${value === undefined ? "" : ` ${value}`}`,
    help,
  ]);
  const numbers = [
    ["interval", "seconds per interval; without it one interval until the end"],
    ["count", "intervals until the run ends by itself"],
  ];
  const operandHelp = operands && [
    operands.name,
    `${operands.help} (default: ${operands.default})`,
  ];
  return [
    `Usage: bun run probes/${name}.ts [flags] ${words}[interval [count]]`,
    "",
    probe.title,
    "",
    ...columns(operandHelp ? [operandHelp, ...numbers] : numbers),
    "",
    ...columns(flags),
    "",
    "Data goes to stdout, everything else to stderr. Ctrl-C ends a run normally.",
    "Exit status: 0 done, 1 failed, 2 wrong usage.",
    "",
  ].join("\n");
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([first = ""]) => first.length));
  return rows.map(([first = "", second = ""]) => `  ${first.padEnd(width)}  ${second}`);
}
