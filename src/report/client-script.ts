import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";

const options = ["--minify", "--target=browser", "--format=iife"];

/**
 * The browser's part with chart.js, as one script that may stand inside a script element. Bundled by
 * a process of its own, which takes its memory with it when it ends. `entry` is its first file. What draws
 * flame graphs is in it only with `flames`.
 */
export async function clientScript(
  entry: URL,
  { flames }: { readonly flames: boolean },
): Promise<string> {
  const file = fileURLToPath(entry);
  const needed = ["--define", `WITH_FLAMES=${flames}`];
  const child = Bun.spawn([process.execPath, "build", ...options, ...needed, basename(file)], {
    cwd: dirname(file),
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
    // A Ctrl-C at the terminal ends the run, which then writes its report: not this process.
    detached: true,
  });
  const [script, complaint, status] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  if (status !== 0) throw new Error(`the report's script was not built:\n${complaint}`);
  return insideElement(script);
}

/** In strings, templates and comments, where alone these can stand, the backslash changes nothing. */
function insideElement(script: string): string {
  return script
    .replace(/<(?=\/script|!--)/gi, "<\\")
    .replaceAll("\r", "\\r")
    .trim();
}
