const characters: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#x60": "`", "#x3D": "=" },
};

/** What markup without comments and scripts says: its text as a browser reads it. */
export function htmlText(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&([a-z]+|#x[0-9A-F]+);/g, (all, name: string) => characters[name] ?? all);
}
