import type { Recording, Row } from "../../recording/schema.ts";
import { runChoices } from "../joined/of-run.ts";
import { nameText } from "../key-text.ts";
import { figureName } from "../measure.ts";
import { flameFigures } from "./stacks.ts";

const kinds = [
  { kind: "kernel", label: "kernel" },
  { kind: "module", label: "kernel module" },
  { kind: "user", label: "program" },
  { kind: "key", label: "other parts of the key" },
  { kind: "match", label: "found" },
  { kind: "narrow", label: "each narrower than a pixel" },
] as const;

/** Whether there are stacks that can be weighed. */
export function hasFlame(recording: Recording): boolean {
  return flameFigures(recording).length > 0;
}

/** The place of the flame graph, which scripts fill; null where no stacks can be weighed. */
export function flameView(recording: Recording, rows: readonly Row[]) {
  const figures = flameFigures(recording);
  const [first] = figures;
  if (first === undefined || rows.length === 0) return null;
  return {
    width: figureName(first),
    caption: recording.keys.map(({ name }) => nameText(name)).join(", "),
    choice: figures.length > 1 || runChoices(recording).length > 1,
    kinds,
  };
}
