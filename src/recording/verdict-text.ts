import type { Compared, Verdict } from "./compare.ts";

const words: Readonly<Record<Verdict, string>> = {
  more: "more",
  less: "less",
  added: "",
  vanished: "",
  unknown: "too few intervals to tell",
  noise: "noise",
};

/** `more`, `only in the second`, `only in the first, noise`. */
export function verdictText({ verdict, only }: Pick<Compared, "verdict" | "only">): string {
  const where = only === null ? "" : `only in the ${only}`;
  return [where, words[verdict]].filter((text) => text !== "").join(", ");
}
