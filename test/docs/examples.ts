import { readdirSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** A whole spec in a page of docs/: a `ts` block that exports a probe. */
export interface Example {
  /** `reference-12.ts`: the page and the line. */
  readonly name: string;
  readonly source: string;
  /** The block says `ts lab`: it needs what only a guest's kernel allows. */
  readonly lab: boolean;
}

export function pages(): readonly string[] {
  return readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .toSorted();
}

export function examplesIn(page: string, text: string): readonly Example[] {
  return [...text.matchAll(/^```ts( lab)?\n(.*?)^```$/gms)].flatMap(([, lab, source = ""], i) => {
    if (!source.includes("export default probe(")) return [];
    const name = `${page.replace(/\.md$/, "")}-${i + 1}.ts`;
    return [{ name, source, lab: lab !== undefined }];
  });
}
