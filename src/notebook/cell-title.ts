import { printable } from "../recording/printable.ts";
import type { Cell, Content } from "./schema.ts";

export const kindText: Readonly<Record<Content["kind"], string>> = {
  prose: "prose",
  probe: "probe",
  shell: "command",
  together: "side by side",
  table: "table",
  chart: "chart",
  part: "elsewhere",
  spec: "the probe",
  code: "between cells",
};

/** What a reader knows a cell by: its title, its command, its first words. */
export function cellTitle({ content, name }: Pick<Cell, "content" | "name">): string {
  switch (content.kind) {
    case "probe":
    case "table":
    case "chart":
    case "part":
    case "spec":
      return printable(content.title || name || kindText[content.kind]);
    case "shell":
      // A comment in its first line says what it is for.
      return printable(firstLine(content.command).replace(/^#+\s*/, "") || "A command");
    case "together":
      return "Side by side";
    case "prose":
      return printable(
        firstLine(content.strings.map((part, i) => part + (content.values[i] ?? "")).join("")) ||
          "Prose",
      );
    case "code":
      return "The notebook ended here";
  }
}

/** At most 60 characters of it. */
function firstLine(text: string): string {
  const [line = ""] = text.trim().split("\n");
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
