import type { Emitter } from "highlight.js";

/** A piece of source text, and the class of what it is; null: nothing that has a colour. */
export interface Token {
  readonly kind: TokenKind | null;
  readonly text: string;
}

export type TokenKind = "comment" | "string" | "number" | "keyword" | "name" | "type";

/** By the first word of a scope: `title.function`. Scopes that are not here look like what they are in. */
const kinds: Readonly<Record<string, TokenKind | null>> = {
  comment: "comment",
  doctag: "comment",
  string: "string",
  regexp: "string",
  number: "number",
  literal: "number",
  keyword: "keyword",
  meta: "keyword",
  title: "name",
  type: "type",
  built_in: "type",
  class: null,
  subst: null,
  params: null,
};

/** Takes what highlight.js finds as data: its text is never HTML, and is whole whatever was found. */
export class Tokens implements Emitter {
  readonly list: Token[] = [];
  readonly #open: (TokenKind | null)[] = [];

  addText(text: string): void {
    const kind = this.#open.at(-1) ?? null;
    const last = this.list.at(-1);
    if (text === "") return;
    if (last?.kind === kind) this.list[this.list.length - 1] = { kind, text: last.text + text };
    else this.list.push({ kind, text });
  }

  startScope(name: string): void {
    const kind = kinds[name.split(".")[0] ?? ""];
    this.#open.push(kind === undefined ? (this.#open.at(-1) ?? null) : kind);
  }

  endScope(): void {
    this.#open.pop();
  }

  openNode(name: string): void {
    this.startScope(name);
  }

  closeNode(): void {
    this.endScope();
  }

  __addSublanguage(inner: Emitter): void {
    if (!(inner instanceof Tokens)) return;
    for (const { text, kind } of inner.list) {
      this.#open.push(kind ?? this.#open.at(-1) ?? null);
      this.addText(text);
      this.#open.pop();
    }
  }

  finalize(): void {}

  toHTML(): string {
    return "";
  }
}
