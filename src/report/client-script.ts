import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("./client/main.ts", import.meta.url));

/** The browser's part with chart.js, as one script that may stand inside a script element. */
export async function clientScript(): Promise<string> {
  const { outputs } = await Bun.build({
    entrypoints: [entry],
    target: "browser",
    format: "iife",
    minify: true,
  });
  const [output] = outputs;
  if (output === undefined) throw new Error(`nothing was built from ${entry}`);
  return insideElement(await output.text());
}

/** In strings, templates and comments, where alone these can stand, the backslash changes nothing. */
function insideElement(script: string): string {
  return script
    .replace(/<(?=\/script|!--)/gi, "<\\")
    .replaceAll("\r", "\\r")
    .trim();
}
