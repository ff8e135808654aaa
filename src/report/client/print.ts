/** On paper nothing is folded: exact counts, stacks and sources are all open while it prints. */
export function openForPrint(): void {
  const closed = new Set<HTMLDetailsElement>();
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details")) {
      if (details.open) continue;
      closed.add(details);
      details.open = true;
    }
  });
  addEventListener("afterprint", () => {
    for (const details of closed) details.open = false;
    closed.clear();
  });
}
