import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { MeasureNode } from "../../src/spec/measure-node.ts";
import type { Probe } from "../../src/spec/probe.ts";

/** The parts of a spec as a user writes them; what is left out stands as in the example. */
export interface SpecText {
  readonly attach?: string;
  readonly where?: string;
  readonly key?: string;
  readonly aggregate?: string;
  /** Statements before the probe. */
  readonly before?: string;
}

/** A folder of spec files that import "probebook", loaded by Bun as a user's are. */
export class SpecFolder {
  readonly path = mkdtempSync(join(tmpdir(), "probebook-spec-"));
  #files = 0;

  constructor() {
    mkdirSync(join(this.path, "node_modules"));
    symlinkSync(resolve(import.meta.dirname, "../.."), join(this.path, "node_modules/probebook"));
  }

  async load(spec: SpecText | string, name = `spec${++this.#files}.ts`): Promise<Probe> {
    const path = join(this.path, name);
    writeFileSync(path, typeof spec === "string" ? spec : specSource(spec));
    return (await import(path)).default;
  }

  async measures(spec: SpecText | string): Promise<readonly MeasureNode[]> {
    return (await this.load(spec)).measures({}, []);
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true });
  }
}

function specSource({ attach, where, key, aggregate, before }: SpecText): string {
  return `import {
  anyOf, attachPoint, cast, cgroupPath, constant, containerOf, count, enumerator, hist, ip, kernelFunction, log2,
  max, measure, min, ntohl, ntohs, perCpu, probe, span, sum, symbol, syscallName, text, tracepoint, userSymbol,
  userText, variable,
} from "probebook";
const entry = tracepoint("irq:softirq_entry");
const exit = tracepoint("irq:softirq_exit");
${before ?? ""}
export default probe({
  title: "Example",
  attach: ${attach ?? "entry"},
  where: (e) => ${where ?? "true"},
  key: (e) => (${key ?? "{}"}),
  aggregate: (e) => (${aggregate ?? "{ count: count() }"}),
});
`;
}
