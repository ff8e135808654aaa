import type { Compared, Verdict } from "./compare.ts";

const words: Readonly<Record<Verdict, string>> = {
  more: "more",
  less: "less",
  added: "",
  vanished: "",
  unknown: "too few intervals to tell",
  noise: "noise",
};

/** `more`, `only in the second`, `only in the first, perhaps by chance`. */
export function verdictText({ verdict, only }: Pick<Compared, "verdict" | "only">): string {
  if (only === null) return words[verdict];
  const how = verdict === "noise" ? "perhaps by chance" : words[verdict];
  return [`only in the ${only}`, how].filter((text) => text !== "").join(", ");
}
