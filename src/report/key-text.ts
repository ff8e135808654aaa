import { printable } from "../recording/printable.ts";
import type { Frame, KeyPart, Recording, Row } from "../recording/schema.ts";

type Shown = Pick<Recording, "frames" | "view">;

/** A name as shown: printable, and visible where it is empty. */
export function nameText(name: string): string {
  return name === "" ? '""' : printable(name);
}

/** `e1000_receive_skb`, or `e1000_receive_skb+0x5` where offsets are asked for. */
export function symbolText({ symbol, offset }: Frame, { offsets }: Recording["view"]): string {
  return offsets ? `${nameText(symbol)}+0x${offset.toString(16)}` : nameText(symbol);
}

/** The stack's frames, leaf first; an index that the recording does not have is left out. */
export function framesOf(stack: readonly number[], frames: readonly Frame[]): readonly Frame[] {
  return stack.map((index) => frames[index]).filter((frame) => frame !== undefined);
}

function partText(part: KeyPart | undefined, { frames, view }: Shown): string {
  if (part === undefined) return "–";
  if (typeof part === "string") return nameText(part);
  if (!Array.isArray(part)) return String(part);
  const symbols = framesOf(part, frames).map((frame) => symbolText(frame, view));
  const short = symbols.length > 6 ? [...symbols.slice(0, 3), "…", ...symbols.slice(-1)] : symbols;
  return short.join(" ← ");
}

/** A key on one line (of a deep stack the ends) of at most `width` characters, for charts and sentences. */
export function keyLabel(
  recording: Shown & Pick<Recording, "keys">,
  key: Row["key"],
  width = 96,
): string {
  const parts = recording.keys.map(({ name, kind }) => {
    const text = partText(key[name], recording);
    return kind === "integer" ? `${name} ${text}` : text;
  });
  return shorten(parts.length === 0 ? "all" : parts.join(" · "), width);
}

/** Cuts by code point and says so with an ellipsis. */
function shorten(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, width - 1).join("")}…`;
}
