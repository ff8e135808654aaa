import type { Position } from "../../spec/position.ts";

/** A stretch of what was typed; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The path that a question's spec goes by; no file lies there. */
export const QUESTION = "/probebook/question.ts";

/** A place in what was typed, while it is not yet a spec. */
export function at(offset: number): Position {
  return { file: QUESTION, offset };
}
