import { offerRows } from "./taking.ts";

/** Filter, sorting, exact values and what can be taken away of each table that has the tools for it, for mouse and keyboard. */
export function enliven(): void {
  for (const place of document.querySelectorAll(".live")) {
    const table = place.querySelector("table");
    if (table === null) continue;
    offerSorting(table);
    offerFilter(table, place);
    offerExactValues(table, place);
    offerRows(table, place);
  }
}

function bodyRows(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...(table.tBodies[0]?.rows ?? [])];
}

function offerSorting(table: HTMLTableElement): void {
  for (const head of table.querySelectorAll<HTMLTableCellElement>("th[data-sortable]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const numeric = head.dataset.sortable === "number";
      const before = head.getAttribute("aria-sort");
      const order = before === null ? (numeric ? "descending" : "ascending") : opposite(before);
      for (const other of table.querySelectorAll("[aria-sort]")) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", order);
      sort(table, head.cellIndex, numeric, order === "ascending" ? 1 : -1);
    });
  }
}

function opposite(order: string): "ascending" | "descending" {
  return order === "descending" ? "ascending" : "descending";
}

/** Stable; cells without a number come last when the largest come first. */
function sort(table: HTMLTableElement, column: number, numeric: boolean, sign: 1 | -1): void {
  const text = (row: HTMLTableRowElement) => row.cells[column]?.textContent ?? "";
  const number = (row: HTMLTableRowElement) =>
    Number(row.cells[column]?.dataset.sort || Number.NEGATIVE_INFINITY);
  const rows = bodyRows(table).sort((a, b) => {
    if (!numeric) return sign * text(a).localeCompare(text(b), "en", { numeric: true });
    const [left, right] = [number(a), number(b)];
    return left === right ? 0 : sign * (left < right ? -1 : 1);
  });
  table.tBodies[0]?.append(...rows);
}

/** Rows whose keys (of records: whose cells) contain the text, in any case of letters. */
function offerFilter(table: HTMLTableElement, place: Element): void {
  const input = place.querySelector<HTMLInputElement>("[data-tool=filter]");
  const output = place.querySelector<HTMLOutputElement>("[data-tool=filtered]");
  if (input === null || output === null) return;
  const rows = bodyRows(table).map((row) => {
    const keys = row.querySelectorAll(input.dataset.filter === "line" ? "th, td" : "th, td.stack");
    return {
      row,
      text: [...keys]
        .map(({ textContent }) => textContent)
        .join(" ")
        .toLowerCase(),
    };
  });
  input.addEventListener("input", () => {
    const wanted = input.value.trim().toLowerCase();
    for (const { row, text } of rows) row.hidden = !text.includes(wanted);
    const left = rows.filter(({ row }) => !row.hidden).length;
    output.textContent = wanted === "" ? "" : `${left} of ${rows.length} rows`;
  });
}

/** Rounded values and their exact titles change places. */
function offerExactValues(table: HTMLTableElement, place: Element): void {
  const button = place.querySelector("[data-tool=exact]");
  const cells = [...table.querySelectorAll<HTMLTableCellElement>("td.number")];
  const rounded = new Map(cells.map((cell) => [cell, [...cell.childNodes]]));
  button?.addEventListener("click", () => {
    const exact = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(exact));
    for (const [cell, nodes] of rounded) cell.replaceChildren(...(exact ? [cell.title] : nodes));
  });
}
