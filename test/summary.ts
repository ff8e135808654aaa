/** What `bun test` says it did, in its own closing lines. */
export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const closing = /^ *(\d+) (pass|fail|skip|todo|errors?)$/gm;

/** The counts at the end of what `bun test` printed, or undefined where it never came to an end. */
export function summaryOf(printed: string): Summary | undefined {
  const ran = printed.lastIndexOf("\nRan ");
  if (ran < 0) return undefined;
  const block = printed.slice(printed.lastIndexOf("\n\n", ran), ran);
  const count = { pass: 0, fail: 0, skip: 0, todo: 0 };
  for (const [, number, what] of block.matchAll(closing)) {
    // Errors outside of tests are counted among the failures already.
    if (what === "pass" || what === "fail" || what === "skip" || what === "todo") {
      count[what] = Number(number);
    }
  }
  return { passed: count.pass, failed: count.fail, skipped: count.skip + count.todo };
}

/** One line that a person and a script can read. */
export function summaryLine(summary: Summary): string {
  return `${summary.passed} passed, ${summary.failed} failed`;
}

const verdict = /^\((pass|fail|skip|todo)\) /;
const fileLine = /^\S+\.test\.tsx?:$/;
/** What Bun says below a verdict, such as a time that ran out. */
const remark = /^ {2}\^ /;
const outside = "# Unhandled error between tests";
const dashes = /^-+$/;
const longest = 40;

/**
 * What `bun test` printed of each failure, its file first: of a long run, its beginning and its end are all that a
 * reader may be given, and the reasons stand between them.
 */
export function failuresOf(printed: string): string[] {
  const closingList = printed.search(/^\d+ tests (skipped|failed):$/m);
  const lines = (closingList < 0 ? printed : printed.slice(0, closingList)).split("\n");
  const failures: string[] = [];
  let [file, from] = ["", 0];
  const take = (to: number) => {
    const said = lines.slice(from, to).filter((line) => line.trim() !== "");
    failures.push([file, ...middleLeftOut(said)].join("\n"));
  };
  for (const [at, line] of lines.entries()) {
    const after = remark.test(lines[at + 1] ?? "") ? at + 2 : at + 1;
    const begin = dashes.test(line) ? lines.lastIndexOf(outside, at) : -1;
    // Dashes stand above the error, too.
    const broke = begin >= from && at > begin + 1;
    if (line.startsWith("(fail) ") || broke) take(after);
    if (verdict.test(line) || broke) from = after;
    if (!fileLine.test(line)) continue;
    [file, from] = [line, at + 1];
  }
  return failures;
}

function middleLeftOut(lines: readonly string[]): readonly string[] {
  if (lines.length <= longest) return lines;
  const half = longest / 2;
  const left = `… ${lines.length - longest} lines …`;
  return [...lines.slice(0, half), left, ...lines.slice(-half)];
}
