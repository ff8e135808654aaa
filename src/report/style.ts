/** In the order in which rules override each other. */
const sheets = [
  "theme",
  "text",
  "section",
  "table",
  "joined",
  "control",
  "take",
  "chart",
  "heat",
  "flame",
  "words",
  "code",
  "narrow",
  "print",
] as const;

const folder = new URL("./client/style/", import.meta.url);

/** The page's style sheet. */
export async function reportStyle(): Promise<string> {
  const texts = sheets.map((name) => Bun.file(new URL(`${name}.css`, folder)).text());
  return (await Promise.all(texts)).join("\n");
}
