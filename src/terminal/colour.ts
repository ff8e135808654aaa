import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** Our own colours; on text that is already printable. */
export type Paint = (format: Format, text: string) => string;

export function painter(colour: boolean): Paint {
  return colour
    ? (format, text) => text && styleText(format, text, { validateStream: false })
    : (_, text) => text;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether a stream gets colours: FORCE_COLOR decides where it is set, then NO_COLOR (no-color.org:
 * set and not empty), then whether the stream is a terminal that is not "dumb".
 */
export function wantsColour(isTerminal: boolean, environment: Environment): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = environment;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return isTerminal && TERM !== "dumb";
}
