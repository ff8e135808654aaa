/** One word as a shell takes it, on one line. */
export function shellWord(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return /^[\w@%+=:,./-]+$/.test(line) ? line : `'${line.replaceAll("'", "'\\''")}'`;
}
