import { tmpdir } from "node:os";
import { join } from "node:path";

/** A program that measures softirqs until it is interrupted, and how one sees that it has begun. */
export interface Tool {
  readonly name: string;
  readonly command: readonly string[];
  /** A line of its output, written when all its programs are attached. */
  readonly attached: RegExp;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Time per vector as a power-of-two histogram: the work of libbpf-tools' `softirqs -d`. */
const histogram = script("@time[args->vec] = hist(nsecs - @start[cpu]);");

/** Count, sum and longest besides the histogram: the work of probes/softirqs.ts. */
const everything = script(`
  $time = nsecs - @start[cpu];
  @time[args->vec] = hist($time);
  @sum[args->vec] = stats($time);
  @longest[args->vec] = max($time);`);

function script(aggregate: string): string {
  return `
tracepoint:irq:softirq_entry { @start[cpu] = nsecs; }
tracepoint:irq:softirq_exit /@start[cpu]/ { ${aggregate} delete(@start[cpu]); }`;
}

/** `attached.sh` is bpftrace's child, which it runs after the last attachment and not at BEGIN. */
function bpftraceOf(name: string, text: string): Tool {
  const command = ["bpftrace", "-e", text, "-c", "/bin/sh src/bench/attached.sh"];
  return { name, command, attached: /^attached$/ };
}

export const bpftrace = bpftraceOf("bpftrace", histogram);
export const bpftraceEverything = bpftraceOf("bpftrace, the same work", everything);

/** The package's own path: bcc has a Python tool of the same name. stdbuf, as it writes to a pipe. */
export const libbpfTools: Tool = {
  name: "libbpf-tools",
  command: ["stdbuf", "-oL", "/usr/sbin/softirqs", "-d", "1"],
  attached: /^Tracing soft irq event time/,
};

/** Count, sum, longest and histogram per vector, with the given folder in place of the user's cache. */
export function probebook(name: string, cache: string): Tool {
  return {
    name,
    command: [
      process.execPath,
      "run",
      "probes/softirqs.ts",
      "1",
      "--dist",
      "--json",
      "--no-report",
    ],
    attached: /^\{"type":"start"/,
    environment: { XDG_CACHE_HOME: cache },
  };
}

/** What runs for one second and ends by itself. */
export const oneSecond = {
  bpftrace: ["bpftrace", "-e", `${histogram} interval:s:1 { exit(); }`],
  libbpfTools: ["/usr/sbin/softirqs", "-d", "1", "1"],
  probebook: [
    ...[process.execPath, "run", "probes/softirqs.ts", "--dist", "--json"],
    ...["--duration", "1s"],
  ],
} as const;

/** A path of which nothing exists yet. */
export function freshFolder(): string {
  return join(tmpdir(), `probebook-bench-${process.pid}-${crypto.randomUUID()}`);
}
