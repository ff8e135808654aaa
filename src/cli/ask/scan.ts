import { SpecError } from "../../spec/spec-error.ts";
import { at } from "./typed.ts";

/** A token of a question, with its place in what was typed. */
export interface Token {
  readonly kind: "word" | "number" | "string" | "open" | "close" | "other";
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Brackets around it; those of an opening or closing one do not count itself. */
  readonly depth: number;
}

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

const pattern =
  /(?<word>[\p{L}_$][\p{L}\p{N}_$]*)|(?<number>\d[\w.]*)|(?<string>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`)|(?<open>[([{])|(?<close>[)\]}])|(?<other>=>|->|[^\s])/gu;

/** The tokens of a question: enough to see where its parts begin and end. Throws SpecError. */
export function scan(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const open: Token[] = [];
  for (const { 0: found, index: start, groups = {} } of text.matchAll(pattern)) {
    const kind = kinds.find((one) => groups[one] !== undefined) ?? "other";
    if (kind === "close") {
      const opening = open.pop();
      if (opening === undefined || closing[opening.text] !== found) {
        throw new SpecError(`this ${found} closes nothing`, at(start), "Brackets come in pairs.");
      }
    }
    const token = { kind, text: found, start, end: start + found.length, depth: open.length };
    if (kind === "open") open.push(token);
    if (kind === "other" && /["'`]/.test(found)) {
      throw new SpecError("this string has no end", at(start), `End it with another ${found}.`);
    }
    tokens.push(token);
  }
  const left = open.at(-1);
  if (left !== undefined) {
    const missing = closing[left.text];
    throw new SpecError(`this ${left.text} is never closed`, at(left.start), `Add a ${missing}.`);
  }
  return tokens;
}

const kinds = ["word", "number", "string", "open", "close", "other"] as const;
