import { copy } from "./copy.ts";
import { save } from "./save.ts";

/** One way to take something out of the page: as a file with this ending, or as a text that is copied. */
export type Choice = { readonly label: string } & (
  | { readonly ending: string; readonly make: () => Blob | Promise<Blob> }
  | { readonly text: () => string }
);

/** Buttons that give away what is called `name`, in files that begin with `file`; folded until asked for. */
export function takeAway(
  name: string,
  file: () => string,
  choices: readonly Choice[],
): HTMLDetailsElement {
  const details = document.createElement("details");
  details.className = "take";
  const summary = document.createElement("summary");
  summary.textContent = `Save ${name}`;
  const group = document.createElement("div");
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", `Save ${name}`);
  const said = document.createElement("output");
  const buttons = choices.map((choice) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = choice.label;
    button.addEventListener("click", async () => {
      said.textContent = "";
      said.textContent = await take(choice, file(), group).catch(
        (error: unknown) => `This could not be made: ${String(error)}`,
      );
    });
    return button;
  });
  group.append(...buttons, said);
  details.append(summary, group);
  return details;
}

async function take(choice: Choice, file: string, place: Element): Promise<string> {
  if ("text" in choice) return copy(choice.text(), place);
  const name = `${file}.${choice.ending}`;
  save(await choice.make(), name);
  return `Saved as ${name}.`;
}
