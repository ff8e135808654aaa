import { printable } from "../recording/printable.ts";
import type { Recording } from "../recording/schema.ts";
import { shellWord } from "../recording/shell-word.ts";
import { duration, group } from "./quantity.ts";
import { instant } from "./summary.ts";

/** How, where and when it was measured, and by which versions. */
export function provenance({ command, host, tools, start, elapsed_ns, probe }: Recording) {
  const { release, version, machine, cpus } = host;
  return [
    { term: "Command", text: command.map(shellWord).map(printable).join(" "), code: true },
    { term: "Probe", text: `${printable(probe.name)} (${printable(probe.file)})`, code: false },
    { term: "Host", text: printable(host.name), code: false },
    { term: "Kernel", text: [release, version, machine].map(printable).join(" "), code: false },
    { term: "CPUs", text: `${cpus.online} online, ${printable(cpus.model)}`, code: false },
    { term: "Start", text: instant(start), code: false },
    { term: "Length", text: `${duration(elapsed_ns)} (${group(elapsed_ns)} ns)`, code: false },
    {
      term: "Versions",
      text: Object.entries(tools)
        .map(([tool, text]) => `${printable(tool)} ${printable(text)}`)
        .join(", "),
      code: false,
    },
  ];
}
