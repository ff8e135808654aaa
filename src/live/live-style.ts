/** What only a live page has. */
export async function liveStyle(): Promise<string> {
  return Bun.file(new URL("./client/live.css", import.meta.url)).text();
}
