import type { Entry } from "../catalogue/entry.ts";
import { formatEntry } from "../catalogue/format.ts";
import type { Refusal } from "../catalogue/kernel-points.ts";
import { parseQuery, type Query } from "../catalogue/query.ts";
import { detailed, search } from "../catalogue/search.ts";
import { isGlob } from "../kernel/glob.ts";
import { openKernel } from "../kernel/kernel.ts";
import { processOutput } from "../terminal/output.ts";
import { UserError } from "../user-error.ts";
import { complain } from "./complain.ts";
import { toolCommand } from "./tool-command.ts";
import { untilClosed } from "./until-closed.ts";

interface Flags {
  readonly verbose?: true;
  readonly json?: true;
  readonly usdt?: string;
  readonly uprobe?: string;
}

const command = toolCommand("list")
  .description("What of this kernel, or of a program, can be attached to and read")
  .argument("[patterns...]", "names or globs; default: every attach point of the kernel")
  .option("-v, --verbose", "arguments, members, prototypes, and by what an attach point works here")
  .option(
    "--usdt <path>",
    "the USDT probes of a program or library (a path, or a name such as libc)",
  )
  .option("--uprobe <path>", "the functions of a program or library")
  .option("--json", "one JSON object a line")
  .addHelpText(
    "after",
    `
  bun run list 'irq:*'                          tracepoints
  bun run list -v tracepoint:sched:sched_switch their typed arguments, and which mechanisms work
  bun run list 'e1000*'                         tracepoints and functions
  bun run list 'struct irqaction'               a type's members
  bun run list syscall:openat -v                a system call's arguments
  bun run list 'software:*'
  bun run list --usdt libc
  bun run list --uprobe libc 'malloc*'

Exit status: 0 something was found; 1 nothing, or it failed; 2 wrong usage.`,
  )
  .parse();

const stdout = untilClosed(processOutput("stdout", process.env), "stdout", () => process.exit(0));
try {
  await list(command.opts<Flags>());
  const failure = stdout.failure();
  if (failure !== undefined) throw failure;
} catch (error) {
  process.exitCode = complain(error);
}

async function list(flags: Flags): Promise<void> {
  const kernel = openKernel();
  const refusal = await machineRefusal();
  for (const query of queries(flags)) {
    const found = search(kernel, query, refusal);
    const verbose = flags.verbose === true || isOneType(query, found);
    let text = "";
    for (const entry of found) {
      const shown = verbose ? detailed(kernel, entry, refusal) : entry;
      text += flags.json ? `${JSON.stringify(shown)}\n` : formatEntry(shown);
      if (text.length > 1 << 16) {
        stdout.write(text);
        text = "";
      }
    }
    stdout.write(text);
    if (!flags.verbose && !flags.json) explainFunctions(found, refusal);
  }
}

/** A type that is named in full is asked for to see its members. */
function isOneType({ kinds, pattern }: Query, found: readonly Entry[]): boolean {
  const type = kinds.some((kind) => kind === "struct" || kind === "union" || kind === "enum");
  return type && found.length === 1 && !isGlob(pattern);
}

function queries({ usdt, uprobe }: Flags): readonly Query[] {
  if (usdt !== undefined && uprobe !== undefined)
    throw new UserError("--usdt and --uprobe list different things", {
      advice: "Give one of them.",
      status: 2,
    });
  const words = command.args.length === 0 ? ["*"] : command.args;
  if (usdt !== undefined) return words.map((pattern) => ({ kinds: ["usdt"], pattern, path: usdt }));
  if (uprobe !== undefined)
    return words.map((pattern) => ({ kinds: ["uprobe"], pattern, path: uprobe }));
  return words.map(parseQuery);
}

/** What this machine allows is tried when the first function or tracepoint is looked at. */
async function machineRefusal(): Promise<Refusal> {
  const { feature } = await import("../bpf/features.ts");
  return (mechanism) => {
    try {
      const found = feature(mechanism);
      return found.works ? undefined : found.reason;
    } catch (error) {
      // Without libbpf nothing can be tried, and names can be listed all the same.
      if (error instanceof UserError) return error.message;
      throw error;
    }
  };
}

/** Once for a whole list of functions: what does not work for any of them, and why. */
function explainFunctions(found: readonly Entry[], refusal: Refusal): void {
  if (!found.some(({ kind }) => kind === "function")) return;
  for (const mechanism of ["fentry", "kprobe"] as const) {
    const why = refusal(mechanism);
    if (why !== undefined) process.stderr.write(`list: ${mechanism} does not work here: ${why}\n`);
  }
}
