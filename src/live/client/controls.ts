/** What a reader may have done to an element; what does not apply is absent. */
export interface Control {
  readonly open?: boolean;
  readonly value?: string;
  readonly checked?: boolean;
  readonly chosen?: string;
  readonly pressed?: string;
  readonly order?: string;
  readonly zoom?: string;
  readonly selection?: readonly [number | null, number | null];
  readonly left: number;
  readonly top: number;
}

const selector = [
  ...["details", "summary", "input", "select", "button", "a[href]"],
  ...["th[data-sortable]", "[tabindex]"],
].join(",");

/** All that a reader can act on, each with a name that it has in the next version of the page too. */
export function* controlsIn(page: Document): Generator<readonly [string, HTMLElement]> {
  const seen = new Map<string, number>();
  for (const element of page.querySelectorAll<HTMLElement>(
    `main :is(${selector}), nav.contents :is(${selector})`,
  )) {
    const name = nameOf(element);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    yield [`${name} ${count}`, element];
  }
}

/** By what it says and where it stands: a row by its key, a figure by its caption, not by its place among others. */
function nameOf(element: HTMLElement): string {
  const row = element.closest("tr");
  const keys =
    row === null ? [] : [...row.querySelectorAll(":scope > th, :scope > .stack summary")];
  const own = element.matches("summary, button, th, a")
    ? element
    : element.querySelector("summary");
  return [
    element.closest("[id]")?.id,
    element.closest("figure")?.querySelector("strong")?.textContent,
    ...(row?.closest("thead") ? [] : keys.map(({ textContent }) => textContent)),
    element.localName,
    element.dataset.tool ?? own?.textContent ?? element.className,
  ].join("\n");
}

export function stateOf(element: HTMLElement): Control {
  const place = { left: element.scrollLeft, top: element.scrollTop };
  if (element instanceof HTMLDetailsElement) return { ...place, open: element.open };
  if (element instanceof HTMLSelectElement) {
    return { ...place, chosen: element.selectedOptions[0]?.text ?? "" };
  }
  if (element instanceof HTMLInputElement) {
    const { value, checked, selectionStart, selectionEnd } = element;
    return { ...place, value, checked, selection: [selectionStart, selectionEnd] };
  }
  const { zoom } = element.dataset;
  const [pressed, order] = ["aria-pressed", "aria-sort"].map((name) => element.getAttribute(name));
  return {
    ...place,
    ...(pressed == null ? {} : { pressed }),
    ...(order == null ? {} : { order }),
    ...(zoom === undefined ? {} : { zoom }),
  };
}

/** Does to an element what the reader did to the one before it. */
export function withState(element: HTMLElement, before: Control): void {
  const now = stateOf(element);
  if (element instanceof HTMLDetailsElement) element.open = before.open ?? element.open;
  if (element instanceof HTMLSelectElement && now.chosen !== before.chosen) {
    const option = [...element.options].find(({ text }) => text === before.chosen);
    if (option !== undefined) element.value = option.value;
    element.dispatchEvent(new Event("change", { bubbles: true }));
  }
  if (element instanceof HTMLInputElement) {
    if (element.type === "checkbox" && now.checked !== before.checked) element.click();
    if (element.type !== "checkbox" && now.value !== before.value) {
      element.value = before.value ?? "";
      element.dispatchEvent(new Event("input", { bubbles: true }));
    }
    const [start, end] = before.selection ?? [null, null];
    if (start !== null && end !== null) element.setSelectionRange(start, end);
  }
  if (before.pressed !== undefined && now.pressed !== before.pressed) element.click();
  if (before.order !== undefined) sort(element, before.order);
  if (before.zoom !== undefined) {
    element.dispatchEvent(new CustomEvent("zoomto", { detail: before.zoom }));
  }
  if (before.left !== 0 || before.top !== 0) {
    element.scrollLeft = before.left;
    element.scrollTop = before.top;
  }
}

/** The button of a column's head turns its order over: two presses at most. */
function sort(head: HTMLElement, order: string): void {
  for (let presses = 0; presses < 2 && head.getAttribute("aria-sort") !== order; presses++) {
    head.querySelector("button")?.click();
  }
}
