/** Whether the text is a pattern: `*` is any text, `?` one character, `[a-c]` one of a set. */
export function isGlob(text: string): boolean {
  return /[*?[]/.test(text);
}

/** A test of whole names against a glob; the shell's rules, without escapes. */
export function matcher(glob: string): (name: string) => boolean {
  if (!isGlob(glob)) return (name) => name === glob;
  const source = glob.replace(/\[(!?)([^\]]+)\]|[\\^$.|+(){}[\]*?]/g, (found, not, set) => {
    if (found === "*") return ".*";
    if (found === "?") return ".";
    if (set === undefined) return `\\${found}`;
    return `[${not === "" ? "" : "^"}${String(set).replace(/[\\\]^[]/g, "\\$&")}]`;
  });
  const pattern = new RegExp(`^(?:${source})$`, "s");
  return (name) => pattern.test(name);
}
