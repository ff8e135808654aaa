/** Gives the reader a file. */
export function save(content: Blob, file: string): void {
  const link = document.createElement("a");
  link.download = file;
  link.href = URL.createObjectURL(content);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
