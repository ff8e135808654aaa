import { SpecError } from "../../spec/spec-error.ts";
import { at } from "./typed.ts";

/** What a user of bpftrace may type first, and how it is said here. */
const forms: readonly { readonly form: RegExp; readonly what: string; readonly advice: string }[] =
  [
    {
      form: /\{[^"'`}]*\bprintf\s*\(/,
      what: "there is no printf",
      advice: "`emit comm, text(args.filename)` shows these columns of each event.",
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
    if (found !== null) throw new SpecError(what, at(found.index), advice);
  }
}
