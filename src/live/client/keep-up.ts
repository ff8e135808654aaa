import { begin, type Drawing } from "../../report/client/begin.ts";
import { islandId } from "../../report/island-id.ts";
import { type LiveState, stateId } from "../state.ts";
import { Asking } from "./asking.ts";
import { liveBar } from "./live-bar.ts";
import { readersPlace } from "./place.ts";
import { whileSelecting } from "./selection.ts";

/** What an answer has instead of what is shown. */
const replaced = ["header.masthead", "nav.contents", "main", `#${islandId}`, `#${stateId}`];

/** Shows the run's page as it grows, until the run has ended. */
export async function keepUp(draw: Drawing): Promise<void> {
  const replace = begin(draw);
  const asking = new Asking();
  const bar = liveBar(asking);
  let state = stateOf(document);
  bar.show("follows", state);
  while (state.file === null) {
    const answer = await asking.next(state.version, () => bar.show("waits", state));
    if (answer === "gone") {
      bar.show("gone", state);
      await asking.again();
      continue;
    }
    if (answer === null) continue;
    await whileSelecting(document, () => bar.show("selecting", state));
    const page = new DOMParser().parseFromString(answer, "text/html");
    const restore = readersPlace(document);
    await replace(() => put(page));
    restore();
    state = stateOf(document);
    bar.show("follows", state);
  }
}

function put(page: Document): void {
  document.title = page.title;
  for (const selector of replaced) {
    const [old, next] = [document.querySelector(selector), page.querySelector(selector)];
    if (old !== null && next !== null) old.replaceWith(document.adoptNode(next));
  }
}

function stateOf(page: Document): LiveState {
  return JSON.parse(page.getElementById(stateId)?.textContent ?? "");
}
