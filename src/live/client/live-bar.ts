import { counted } from "../../report/quantity.ts";
import type { LiveState } from "../state.ts";
import type { Asking } from "./asking.ts";

type Condition = "follows" | "waits" | "selecting" | "gone";

export interface LiveBar {
  readonly show: (condition: Condition, state: LiveState) => void;
}

/** ms between two things that are said to those who hear the page. */
const sayEvery = 15_000;

/** What the page shows of its run's going on; and the button that holds it still. */
export function liveBar(asking: Asking): LiveBar {
  const bar = element("aside", "live-bar");
  bar.setAttribute("aria-label", "Live");
  const mark = element("span", "mark");
  mark.setAttribute("aria-hidden", "true");
  const text = element("p", "condition");
  const spoken = element("output", "unseen");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  bar.append(mark, text, button, spoken);
  document.querySelector(".masthead")?.before(bar);
  const footer = document.querySelector("footer p");
  if (footer !== null) {
    footer.textContent =
      "Made by Probebook, and served to this machine alone while the run goes on. The file that the run writes needs no network.";
  }

  let [condition, state]: [Condition, LiveState | null] = ["follows", null];
  let saidAt = Number.NEGATIVE_INFINITY;
  const update = () => {
    if (state === null) return;
    const isOver = state.file !== null;
    const sentence = sentenceOf(asking.paused ? "paused" : condition, state);
    text.textContent = sentence;
    button.textContent = condition === "gone" ? "Ask again" : asking.paused ? "Go on" : "Pause";
    button.hidden = isOver;
    bar.dataset.condition = isOver ? "ended" : asking.paused ? "paused" : condition;
    // Not each interval: who listens to the page could hear nothing else.
    const isNews = condition !== "follows" || isOver || asking.paused;
    if (!isNews && performance.now() - saidAt < sayEvery) return;
    saidAt = performance.now();
    if (spoken.textContent !== sentence) spoken.textContent = sentence;
  };
  button.addEventListener("click", () => {
    if (condition === "gone") asking.retry();
    else asking.pause(!asking.paused);
    update();
  });
  return {
    show: (shown, of) => {
      [condition, state] = [shown, of];
      update();
    },
  };
}

function sentenceOf(condition: Condition | "paused", { file, progress, unit }: LiveState): string {
  const so = counted(progress, unit === "cell" ? "complete cell" : "interval");
  if (file !== null) {
    return `Ended after ${so}. ${file === "" ? "No file was written." : `The file is ${file}`}`;
  }
  switch (condition) {
    case "follows":
      return progress === 0 ? `Live: the first ${unit} is under way.` : `Live: ${so}.`;
    case "paused":
      return `Paused after ${so}; the run goes on.`;
    case "selecting":
      return `Live: ${so}. What is new waits while text is selected.`;
    case "waits":
      return `After ${so} no answer comes. Where the run was stopped, this page goes on with it.`;
    case "gone":
      return `The run's process is gone. This is what it said last, after ${so}.`;
  }
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
