import { mechanisms } from "../compile/facts.ts";
import type { CommonFlag, FlagDefinition } from "../spec/flag.ts";
import type { Probe } from "../spec/probe.ts";
import { stages } from "./request.ts";

/** The flags that every probe understands, in the order of the help. */
const common = {
  interval: { short: "i", value: "SECONDS", help: "the same as the operand" },
  duration: { short: "D", value: "TIME", help: "end after 10s, 500ms, 2m, 1h" },
  cpu: { short: "c", value: "N", help: "only events on this CPU" },
  pid: { short: "p", value: "N", help: "only events while this process is current" },
  cgroup: { value: "PATH", help: "only while a task of this cgroup (v2) or below is current" },
  timestamp: { short: "T", help: "time of day before each interval" },
  nanoseconds: { short: "N", help: "show times in ns, unscaled" },
  dist: { short: "d", help: "show histograms" },
  offsets: {
    short: "s",
    help: "show offsets into functions; stacks that differ in them are apart",
  },
  "per-cpu": { help: "a row for each CPU" },
  buffer: { value: "SIZE", help: "room for records on their way, e.g. 64M (default: 16M)" },
  "max-keys": { value: "N", help: "room for this many keys in each map" },
  json: { help: "NDJSON on stdout" },
  csv: { help: "CSV on stdout" },
  folded: { short: "f", help: "collapsed stacks on stdout, for flame graphs" },
  report: { value: "FILE", help: "write the HTML report there (default: reports/NAME-TIME.html)" },
  "no-report": { help: "write no report" },
  live: { help: "serve the page to this machine while it is measured; its address is on stderr" },
  "live-port": { value: "N", help: "the same on this port (default: one that is free)" },
  mechanism: {
    value: "NAME",
    help: `attach only by this one of ${mechanisms.join(", ")} (and what belongs to it: fexit, kretprobe)`,
  },
  print: { value: "STAGE", help: `print ${stages.join(", ")} instead of the usual output` },
  quiet: { short: "q", help: "nothing on stderr but losses and errors" },
  debug: { help: "show long details of errors" },
  help: { short: "h", help: "show this" },
} as const satisfies Readonly<Record<string, FlagDefinition>>;

export type CommonFlagName = keyof typeof common;

/** All flags of a probe by their long names, its own first. A letter that it takes is taken from the common ones. */
export function flagsOf(
  probe: Pick<Probe, "flags" | "without">,
): ReadonlyMap<string, FlagDefinition> {
  const flags = new Map<string, FlagDefinition>();
  for (const [name, definition] of Object.entries(probe.flags)) flags.set(dashed(name), definition);
  const taken = new Set([...flags.values()].map(({ short }) => short));
  for (const [name, definition] of Object.entries<FlagDefinition>(common)) {
    if (flags.has(name) || probe.without.includes(name as CommonFlag)) continue;
    const { short, ...rest } = definition;
    flags.set(name, short === undefined || taken.has(short) ? rest : definition);
  }
  return flags;
}

/** `perProcess` in a spec is `--per-process` on the command line. */
export function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
