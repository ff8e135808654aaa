/** The line of C that a verifier log names before an instruction; file and line since Linux 6.9. */
export interface SourceLine {
  readonly text: string;
  readonly file?: string;
  readonly line?: number;
}

/** The lines of a verifier log that say why a program was rejected. */
export interface TellingLines {
  /** The verifier's own sentence or sentences. */
  readonly reason: string;
  /** The instruction that it stopped at, as printed: `7: (79) r1 = *(u64 *)(r1 +0)`. */
  readonly instruction?: string;
  readonly source?: SourceLine;
}

const INSTRUCTION = /^\d+: \([0-9a-f]{2}\) /;
const SOURCE = /^; (.*?)(?: @ ([^@]+):(\d+))?$/;
/** Register states, subprogram and branch headings: context that says nothing about the cause. */
const STATE =
  /^(?:\d+: )?(?:R\d+(?:_\w+)?=|frame\d|func#|from \d|last_idx|regs=|parent |mark_precise|safe$|arg#\d+ reference type|caller:|callee:|returning from)/;
const END =
  /^(?:processed \d+ insns|verification time|stack depth|max_states|insns processed|peak_states|mark_read)/;

/** Finds the failing instruction, the C line that it came from and the reason in a verifier log. */
export function tellingLines(log: string): TellingLines {
  const all = log.split("\n").map((line) => line.trim());
  const end = all.findLastIndex((line) => line.startsWith("processed "));
  const lines = (end < 0 ? all : all.slice(0, end)).filter(
    (line) => line !== "" && !END.test(line),
  );

  const at = lines.findLastIndex((line) => INSTRUCTION.test(line));
  const reason = lines.slice(at + 1).filter((line) => !isContext(line));
  const source = lines
    .slice(0, at + 1)
    .map(sourceLine)
    .findLast((found) => found !== undefined);
  const instruction = lines[at];
  return {
    reason: reason.length > 0 ? reason.join("\n") : (lines.at(-1) ?? "the verifier gave no reason"),
    ...(instruction === undefined ? {} : { instruction: withoutState(instruction) }),
    ...(source === undefined ? {} : { source }),
  };
}

function isContext(line: string): boolean {
  return STATE.test(line) || SOURCE.test(line);
}

function withoutState(instruction: string): string {
  return instruction.replace(/\s+; (?:R\d|frame\d).*$/, "");
}

/** Undefined also for `;  @ file.c:0`, which is clang's line for code of its own. */
function sourceLine(text: string): SourceLine | undefined {
  const match = SOURCE.exec(text);
  if (match === null) return undefined;
  const [, code = "", file, number] = match;
  const line = Number(number ?? 0);
  if (code === "" && line === 0) return undefined;
  return file === undefined || line === 0 ? { text: code } : { text: code, file, line };
}
