/** What the reader wants to see lines of. */
export interface ChosenRows {
  /** Places in the list, ascending. */
  readonly rows: readonly number[];
  /** Whether all that is not chosen is shown together. */
  readonly others: boolean;
}

/** As many lines can be told apart. */
const most = 5;

/** A folded list of boxes, the first of them ticked; `change` gets what is ticked now. */
export function rowChoice(
  labels: readonly string[],
  change: (chosen: ChosenRows) => void,
): HTMLDetailsElement {
  const [details, summary, list] = [
    document.createElement("details"),
    document.createElement("summary"),
    document.createElement("ul"),
  ];
  const boxes = labels.map((label, index) => tick(list, label, index < most));
  const others = tick(list, "all others together", true);
  const show = () => {
    const rows = [...boxes.keys()].filter((index) => boxes[index]?.checked);
    // Their colours and dashes are five.
    for (const box of boxes) box.disabled = rows.length >= most && !box.checked;
    summary.textContent = `Choose rows: ${rows.length} of ${labels.length}${rows.length >= most ? ", no more at once" : ""}`;
    return { rows, others: others.checked };
  };
  list.addEventListener("change", () => change(show()));
  show();
  details.className = "row-choice";
  details.append(summary, list);
  return details;
}

function tick(list: Element, text: string, checked: boolean): HTMLInputElement {
  const [item, label, box] = [
    document.createElement("li"),
    document.createElement("label"),
    document.createElement("input"),
  ];
  box.type = "checkbox";
  box.checked = checked;
  label.append(box, text);
  item.append(label);
  list.append(item);
  return box;
}
