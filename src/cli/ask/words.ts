import { parseArgs } from "node:util";
import type { FlagDefinition } from "../../spec/flag.ts";
import { optionsOf } from "../arguments.ts";
import { flagsOf } from "../common-flags.ts";

const own = {
  save: { value: "FILE", help: "write the question as a spec into this new file, and end" },
} as const satisfies Readonly<Record<string, FlagDefinition>>;

/** What `ask` understands: the flags of every probe and its own. */
export const askFlags = flagsOf({ flags: own, without: [] });

export interface AskWords {
  /** The question's words, joined by spaces. */
  readonly question: string;
  /** All others: flags, and the numbers at the end. */
  readonly rest: readonly string[];
  readonly save: string | undefined;
  readonly help: boolean;
}

/** Tells the question from flags and numbers. What is wrong with these is found when the probe's own are read. */
export function askWords(words: readonly string[]): AskWords {
  const { tokens, values } = parseArgs({
    args: [...words],
    options: optionsOf(askFlags),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const positional = tokens.filter((token) => token.kind === "positional");
  const last = positional.findLastIndex(({ value }) => !/^[\d.]+$/.test(value));
  const question = positional.slice(0, last + 1);
  const taken = new Set(question.map(({ index }) => index));
  for (const token of tokens) {
    if (token.kind !== "option" || token.name !== "save") continue;
    taken.add(token.index);
    if (token.inlineValue === false) taken.add(token.index + 1);
  }
  return {
    question: question.map(({ value }) => value).join(" "),
    rest: words.filter((_, i) => !taken.has(i)),
    save: typeof values.save === "string" ? values.save : undefined,
    help: values.help === true,
  };
}
