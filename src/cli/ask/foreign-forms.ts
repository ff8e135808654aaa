import { SpecError } from "../../spec/spec-error.ts";
import { at } from "./typed.ts";

/** What a user of bpftrace may type first, and how it is said here. */
const forms: readonly { readonly form: RegExp; readonly what: string; readonly advice: string }[] =
  [
    {
      form: /\{[^}]*\bprintf\s*\(/,
      what: "there is no printf",
      advice: "`emit comm, userText(args.filename)` shows these columns of each event.",
    },
    {
      form: /@\w*\s*(\[|=|\+\+)/,
      what: "there are no maps: what is before => is the key",
      advice:
        "For `{ @[comm] = count(); }` write `comm => count()`, for `{ @ = hist(x); }` `hist(x)`.",
    },
    {
      form: /(?<=\s)\/(?=[^/]*\/\s*(\{|$))|(?<=\s)\/(?=\S[^/]*\/\s)/,
      what: "a filter is written as where …, behind the answer",
      advice: "For `/pid == 1/ { … }` write `… where pid === 1`.",
    },
    {
      form: /->/,
      what: "members are read by a dot, through pointers too",
      advice: "Write e.g. `args.ret`.",
    },
  ];

/** Refuses what is clearly another language's, with its translation. */
export function refuseForeignForms(text: string): void {
  const bare = text.replace(/"[^"]*"|'[^']*'|`[^`]*`/g, (found) => "_".repeat(found.length));
  for (const { form, what, advice } of forms) {
    const found = form.exec(bare);
    if (found === null) continue;
    const here = translated(text);
    throw new SpecError(what, at(found.index), here === undefined ? advice : `Here: ${here}`);
  }
}

const program =
  /^(?<point>\S+)\s*(?:\/(?<filter>[^{]*)\/\s*)?\{\s*(?:@\w*(?:\[(?<key>[^\]]*)\])?\s*=\s*(?<value>\w+\([^;]*\))|printf\("[^"]*",?(?<columns>[^;]*)\));?\s*\}$/;

/** A program of bpftrace's of the simplest form as a question. */
function translated(text: string): string | undefined {
  const found = program.exec(text.trim())?.groups;
  if (found === undefined) return undefined;
  const { point, filter, key, value, columns } = found;
  const answer = columns === undefined ? value : `emit ${columns.trim()}`;
  const keyed = key === undefined ? answer : `${key} => ${answer}`;
  const whole = filter === undefined ? keyed : `${keyed} where ${filter}`;
  return `${point} ${translatedNames(whole ?? "")}`;
}

const renamed: readonly (readonly [RegExp, string])[] = [
  [/\bargs->/g, "args."],
  [/->/g, "."],
  [/\bnsecs\b/g, "time"],
  [/\bprobe\b/g, "point"],
  [/\bcurtask\b/g, "task"],
  [/\bstr\(/g, "userText("],
  [/\bksym\(/g, "symbol("],
  [
    /\blhist\(([^,]+), *([^,]+), *([^,]+), *([^,)]+)\)/g,
    "lhist($1, { min: $2, max: $3, step: $4 })",
  ],
  [/([^=!<>])==(?!=)/g, "$1==="],
  [/!=(?!=)/g, "!=="],
];

function translatedNames(text: string): string {
  return renamed.reduce((done, [from, to]) => done.replace(from, to), text);
}
