/** Printable text cut to at most `width` terminal columns, the last being `…` where it was cut. */
export function cutTo(width: number, text: string): string {
  if (Bun.stringWidth(text) <= width) return text;
  let cut = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (Bun.stringWidth(cut + segment) >= width) break;
    cut += segment;
  }
  return `${cut}…`;
}

/** Lines of prose broken between words at `width` columns, keeping their indentation; null breaks nothing. */
export function wrapTo(width: number | null, text: string): string {
  if (width === null) return text;
  const wrapped = text.split("\n").map((line) => {
    const indent = line.slice(0, line.length - line.trimStart().length);
    const words = Bun.wrapAnsi(line.slice(indent.length), width - indent.length);
    return indent + words.replaceAll("\n", `\n${indent}`);
  });
  return wrapped.join("\n");
}
