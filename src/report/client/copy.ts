/**
 * Copies a text, and says what came of it. Where the browser gives a file's page no clipboard, the text is copied from a
 * field inside `place`; where that is refused too, the field stays, for the reader's own copying.
 */
export async function copy(text: string, place: Element): Promise<string> {
  place.querySelector("textarea")?.remove();
  try {
    await navigator.clipboard.writeText(text);
    return "Copied.";
  } catch {
    return copyFromField(text, place);
  }
}

function copyFromField(text: string, place: Element): string {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.readOnly = true;
  field.rows = 4;
  field.setAttribute("aria-label", "The text to copy");
  field.value = text;
  place.append(field);
  field.select();
  if (!document.execCommand("copy")) return "Copying was refused: the text is selected here.";
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return "Copied.";
}
