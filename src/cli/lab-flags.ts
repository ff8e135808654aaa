import { InvalidArgumentError, Option } from "commander";
import { type Phase, parsePhase } from "../lab/frames.ts";
import { type Nic, nics } from "../lab/nic.ts";
import { toolCommand } from "./tool-command.ts";

/** What the user asked the lab for. */
export interface LabFlags {
  readonly kernel: string;
  readonly update: boolean;
  readonly list: boolean;
  readonly append: string;
  readonly cpus: number;
  /** MiB. */
  readonly memory: number;
  /** Undefined: the first that the kernel can drive. */
  readonly nic?: Nic;
  readonly kvm: boolean;
  readonly frames: readonly Phase[];
  readonly framesAfter: string;
  /** Seconds; undefined is for ever. */
  readonly timeout?: number;
  readonly quiet: boolean;
}

const more = `
COMMAND runs as root in this checkout, with the host's programs; what it needs of the host is read-only.
Files that it writes in the checkout come back when it ends (not those in node_modules and .git). A file
that changed here meanwhile is kept, and the guest's version put beside it as NAME.lab.
Ctrl-C goes to COMMAND; a second Ctrl-C ends the guest.

Frames arrive at eth0. In the guest, \`frames 1000@200 200000@flood\` sends two phases, returns when the
card has received them and prints how many were sent; \`frames --sent\` prints how many there were in all.

Examples:
  bun run lab -- uname -a
  bun run lab --kernel 6.1-rt -- bun run probes/softirqs.ts 1 3
  bun run lab --append threadirqs --frames 20000@4000,200000@flood -- bun run probes/stackcount.ts 1 10
  bun run lab -- sh -c 'bpftrace -e "kprobe:e1000_receive_skb { @ = count(); }" & sleep 9; frames 1000@200'
`;

/** Reads the command line; prints help or what is wrong with it, and ends the process then. */
export function labFlags(args: readonly string[]): { flags: LabFlags; command: string[] } {
  const program = toolCommand("bun run lab")
    .description("Runs a command on another kernel, in a throw-away QEMU guest.")
    .usage("[options] -- COMMAND…")
    .argument("[command...]")
    .option("--kernel <name>", "6.1, 6.1-rt, 6.1-cloud, host, or a vmlinuz's path", "6.1")
    .option("--update", "take apt's newest kernel of that name", false)
    .option("--list", "list the kernels at hand", false)
    .option("--append <words>", "more for the kernel's command line, as in threadirqs", "")
    .option("--cpus <n>", "CPUs of the guest", positiveInteger, 2)
    .option("--memory <MiB>", "memory of the guest", positiveInteger, 2048)
    .addOption(
      new Option("--nic <card>", "network card (the first that the kernel has)").choices(nics),
    )
    .option("--no-kvm", "emulate even where KVM is at hand")
    .option("--frames <phases>", "send COUNT@RATE or COUNT@flood, comma-separated", phases, [])
    .option("--frames-after <text>", "when COMMAND prints this (else at its first output)", "")
    .option("--timeout <time>", "end a COMMAND that runs longer, as in 90s or 10m", seconds)
    .option("--quiet", "no notes on stderr", false)
    .addHelpText("after", more)
    .passThroughOptions()
    .parse([...args], { from: "user" });
  const flags = program.opts<LabFlags>();
  if (program.args.length === 0 && !flags.list) program.error("which COMMAND?");
  return { flags, command: program.args };
}

function positiveInteger(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number, at least 1.");
}

function seconds(text: string): number {
  const match = /^([1-9]\d{0,8})(s|m|h)?$/.exec(text);
  if (match === null) throw new InvalidArgumentError("Write it as 90s, 10m or 1h.");
  return Number(match[1]) * { s: 1, m: 60, h: 3600 }[match[2] ?? "s"]!;
}

function phases(text: string): Phase[] {
  return text.split(",").map(parsePhase);
}
