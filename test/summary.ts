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
