/** The link saves the island's JSON, unchanged but for the escapes that a page needs. */
export function offerDownload(island: string): void {
  const link = document.querySelector<HTMLAnchorElement>("#download");
  link?.addEventListener("click", () => {
    const json = JSON.stringify(JSON.parse(island));
    const url = URL.createObjectURL(new Blob([json], { type: "application/json" }));
    link.href = url;
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  });
}
