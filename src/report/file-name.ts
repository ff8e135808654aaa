/** A name reduced to what every file system takes. */
export function fileName(name: string, otherwise = "recording"): string {
  return (
    name
      .replace(/[^A-Za-z0-9._-]+/g, "-")
      .replace(/^[.-]+/, "")
      .slice(0, 60) || otherwise
  );
}
