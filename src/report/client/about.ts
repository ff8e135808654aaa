/** What a thing in the page is a part of, for those who see it elsewhere. */
export interface About {
  readonly title: string;
  /** Host, time and length. */
  readonly place: string;
  /** What names of files begin with. */
  readonly file: string;
}

/** Of the recording whose place in the page an element is in; else of the page. */
export function aboutOf(element: Element): About {
  const cell = element.closest(".cell");
  const own = cell?.querySelector<HTMLElement>(":scope > [data-file]");
  const page = document.querySelector<HTMLElement>("[data-file]");
  const { title = document.title, place = "", file = "page" } = (own ?? page)?.dataset ?? {};
  return { title, place, file: cell === null ? file : `${file}-${cell.id}` };
}
