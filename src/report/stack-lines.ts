const calledBy = "← ";

/**
 * A stack as one text, a frame on each line: a page that lists six thousand frames as elements is open a tenth later. On
 * paper, where lines are joined, the arrows part them. Frames have no line breaks: names are printable.
 */
export function stackLines(frames: readonly string[]): string {
  return frames.join(`\n${calledBy}`);
}

/** The frames again. */
export function framesIn(lines: string): readonly string[] {
  return lines.split(`\n${calledBy}`);
}
