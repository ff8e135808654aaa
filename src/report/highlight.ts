import type { HLJSApi, Language } from "highlight.js";
import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import c from "highlight.js/lib/languages/c";
import typescript from "highlight.js/lib/languages/typescript";
import { printable } from "../recording/printable.ts";
import { type Token, Tokens } from "./tokens.ts";

const highlighter = hljs.newInstance();
highlighter.configure({ __emitter: Tokens });
highlighter.registerLanguage("typescript", withCommands);
highlighter.registerLanguage("c", c);
highlighter.registerLanguage("bash", bash);

/**
 * What nobody writes: the library's time for it grows with the square of its length, so that 50,000 characters
 * take minutes. It is shown as it is.
 */
const unwritten = /\S{400}|\s{400}/;
const longest = 200_000;

/** Source as pieces that have colours; together they are `sourceText`, byte for byte. */
export function highlight(source: string, language: "typescript" | "c"): readonly Token[] {
  const text = sourceText(source);
  const plain = [{ kind: null, text }];
  if (text.length > longest || unwritten.test(text)) return plain;
  const { _emitter: tokens } = highlighter.highlight(text, { language, ignoreIllegals: true });
  return tokens instanceof Tokens ? tokens.list : plain;
}

/** Lines and tabs stay; everything else is made printable. */
export function sourceText(source: string): string {
  return source.replace(/[^\n\t]+/g, printable);
}

/** TypeScript in which the text of sh`…` is a command. */
function withCommands(api: HLJSApi): Language {
  const language = typescript(api);
  const value = {
    ...{ scope: "subst", begin: /\$\{/, end: /\}/ },
    keywords: language.keywords ?? "",
    contains: language.contains,
  };
  const command = {
    ...{ scope: "command", begin: /(?<=\bsh)`/, end: /`/, subLanguage: "bash" },
    contains: [api.BACKSLASH_ESCAPE, value],
  };
  return { ...language, contains: [command, ...language.contains] };
}
