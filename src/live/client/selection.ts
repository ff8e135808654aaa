/** Returns at once, or when the reader has no text selected any more: what is replaced cannot be copied. */
export async function whileSelecting(page: Document, waits: () => void): Promise<void> {
  if (!isSelecting(page)) return;
  waits();
  await new Promise<void>((resolve) => {
    const look = () => {
      if (isSelecting(page)) return;
      page.removeEventListener("selectionchange", look);
      resolve();
    };
    page.addEventListener("selectionchange", look);
  });
}

function isSelecting(page: Document): boolean {
  const selection = page.getSelection();
  const main = page.querySelector("main");
  if (selection === null || selection.isCollapsed || main === null) return false;
  return selection.containsNode(main, true);
}
