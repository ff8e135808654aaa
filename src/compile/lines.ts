/** Writes indented C. Blocks close themselves. */
export class Lines {
  readonly #lines: string[] = [];
  #depth = 0;

  add(...lines: readonly string[]): this {
    for (const line of lines) this.#lines.push(line === "" ? "" : "\t".repeat(this.#depth) + line);
    return this;
  }

  /** `head {`, what `body` adds, `}`. */
  block(head: string, body: () => void): this {
    this.add(head === "" ? "{" : `${head} {`);
    this.#depth++;
    body();
    this.#depth--;
    return this.add("}");
  }

  toString(): string {
    return this.#lines.join("\n");
  }
}
