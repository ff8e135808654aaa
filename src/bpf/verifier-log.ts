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
  /^(?:\d+: )?(?:R\d|frame\d|func#|from \d|last_idx|regs=|parent |mark_precise|safe$|arg#\d+ reference type|caller:|callee:|returning from)/;
const END =
  /^(?:processed \d+ insns|verification time|stack depth|max_states|insns processed|peak_states|mark_read)/;

/** Finds the failing instruction, the C line that it came from and the reason in a verifier log. */
export function tellingLines(log: string): TellingLines {
  const all = log.split("\n").map((line) => line.trimEnd());
  const end = all.findLastIndex((line) => line.startsWith("processed "));
  const lines = (end < 0 ? all : all.slice(0, end)).filter(
    (line) => line !== "" && !END.test(line),
  );

  const at = lines.findLastIndex((line) => INSTRUCTION.test(line));
  const reason = lines.slice(at + 1).filter((line) => !isContext(line));
  const source = lines.slice(0, at + 1).findLast((line) => SOURCE.test(line));
  const instruction = lines[at];
  return {
    reason: reason.length > 0 ? reason.join("\n") : (lines.at(-1) ?? "the verifier gave no reason"),
    ...(instruction === undefined ? {} : { instruction: withoutState(instruction) }),
    ...(source === undefined ? {} : { source: sourceLine(source) }),
  };
}

/** `R1 invalid mem access` is a reason; `R1=ctx(off=0)` and `R1_w=…` are states. */
function isContext(line: string): boolean {
  if (/^R\d+ /.test(line) && !/^R\d+ ?[=_!]|^R\d+_?\w*=/.test(line)) return false;
  return STATE.test(line) || SOURCE.test(line);
}

function withoutState(instruction: string): string {
  return instruction.replace(/\s+; (?:R\d|frame\d).*$/, "");
}

function sourceLine(text: string): SourceLine {
  const [, code = "", file, line] = SOURCE.exec(text) ?? [];
  return file === undefined ? { text: code } : { text: code, file, line: Number(line) };
}
