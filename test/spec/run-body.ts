import { rewrite } from "../../src/spec/rewrite.ts";
import { operatorsFor } from "../../src/spec/rewritten.ts";

const options = { operators: "operators", runner: "runner" };
const head = rewrite("", "body.ts", options)!;
const transpiler = new Bun.Transpiler({ loader: "ts", target: "bun", deadCodeElimination: false });

type Run = (t: unknown, o: unknown) => AsyncGenerator<unknown, unknown>;

/** What running a body showed: the order of side effects, what came out of it, what it left behind. */
export interface Observed {
  readonly log: readonly string[];
  readonly outcome: string;
  readonly left: string;
}

/** A body as it is and as it was rewritten; undefined where it is no TypeScript. */
export function bothRuns(body: string): readonly [Run, Run] | undefined {
  const source = `async function* run(t, o) { let v = 5;\n${body}\n}`;
  const rewritten = rewrite(source, "body.ts", options);
  if (rewritten === undefined) return undefined;
  if (rewritten.split("\n").length !== source.split("\n").length) throw new Error("lines moved");
  const plain = valid(source);
  return plain && [plain, runnable(rewritten.slice(head.length))];
}

/** Some mistakes, such as `delete v` in strict mode, only the engine knows. */
function valid(source: string): Run | undefined {
  try {
    return runnable(source);
  } catch {
    return undefined;
  }
}

function runnable(source: string): Run {
  const code = transpiler.transformSync(source);
  return new Function("$p", `"use strict"; ${code}; return run`)(operatorsFor("body.ts"));
}

export async function observe(run: Run): Promise<Observed> {
  const log: string[] = [];
  const o = world(log);
  const t = (id: number, value: unknown) => {
    const long = [value, o.b, o.n, o.zero, o.none].some(
      (one) => typeof one === "string" && one.length > 1000,
    );
    if (long || log.length > 100) throw new RangeError("too long");
    log.push(`${id} ${inspect(value)}`);
    return value;
  };
  try {
    const generator = run(t, o);
    for (let sent = 0; sent < 50; sent++) {
      const { done, value } = await generator.next(sent);
      log.push(`${done ? "returned" : "yielded"} ${inspect(value)}`);
      if (done) break;
    }
    return { log, outcome: "returned", left: inspect(o) };
  } catch (error) {
    return { log, outcome: error instanceof Error ? error.name : inspect(error), left: inspect(o) };
  }
}

function world(log: string[]) {
  class C {
    c: unknown;
    constructor(c?: unknown) {
      this.c = c;
    }
    g(x = 3) {
      return x;
    }
  }
  let a = 2;
  const o = {
    get a() {
      log.push("get a");
      return a;
    },
    set a(value) {
      log.push(`set a ${inspect(value)}`);
      a = value;
    },
    b: "b",
    n: 3,
    zero: 0,
    none: undefined,
    rest: undefined,
    list: [3, 1, 2],
    fs: [() => 1],
    set: new Set([1, "ab"]),
    C,
    self: {} as unknown,
    f(...args: unknown[]) {
      log.push(`f ${this === o} ${inspect(args)}`);
      return args[0];
    },
    includes(...args: unknown[]) {
      log.push(`includes ${this === o} ${inspect(args)}`);
      return args.length;
    },
    tag(strings: TemplateStringsArray, ...values: unknown[]) {
      log.push(`tag ${this === o} ${inspect(strings.raw)}`);
      return values;
    },
  };
  o.self = o;
  return o;
}

function inspect(value: unknown): string {
  return Bun.inspect(value, { depth: 3 });
}
