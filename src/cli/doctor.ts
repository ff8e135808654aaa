import { feature } from "../bpf/features.ts";
import { openKernel } from "../kernel/kernel.ts";
import { painter, wantsColour } from "../terminal/colour.ts";
import { featureFindings } from "./doctor/feature-findings.ts";
import { findTools } from "./doctor/find-tools.ts";
import { blockers, type Finding, formatFindings } from "./doctor/finding.ts";
import { kernelFindings } from "./doctor/kernel-findings.ts";
import { toolFindings } from "./doctor/tool-findings.ts";
import { toolCommand } from "./tool-command.ts";

const flags = toolCommand("doctor")
  .description("What this machine's kernel allows, and what is missing")
  .option("--json", "print one JSON object")
  .addHelpText(
    "after",
    "\nExit status: 0 the built-in probes on tracepoints can run; 1 they cannot.",
  )
  .parse();

const tools = findTools();
const findings: readonly Finding[] = [
  ...kernelFindings(openKernel()),
  ...("version" in tools.libbpf ? featureFindings(feature) : []),
  ...toolFindings(tools),
];
const blocking = blockers(findings);
process.stdout.write(
  flags.opts<{ json?: true }>().json === true
    ? `${JSON.stringify({ ready: blocking.length === 0, blocking, findings })}\n`
    : formatFindings(findings, painter(wantsColour(process.stdout.isTTY, process.env))),
);
process.exitCode = blocking.length === 0 ? 0 : 1;
