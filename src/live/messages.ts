/** What the process that measures tells the one that serves. */
export type ToServer =
  | { readonly type: "open"; readonly kind: PageKind; readonly port: number }
  /** Answers `ask`: what came since the last portion, as exact JSON of a `Portion`. */
  | { readonly type: "portion"; readonly json: string }
  /** Answers `ask`: there is nothing new. One `newer` follows when there is. */
  | { readonly type: "nothing" }
  | { readonly type: "newer" }
  /** The run is over, and the next portion says how. */
  | { readonly type: "ended" };

/** What the process that serves tells the one that measures: data only when it asked, one portion at a time. */
export type FromServer =
  | { readonly type: "serving"; readonly url: string }
  | { readonly type: "refused"; readonly code: string }
  | { readonly type: "ask" };

export type PageKind = "report" | "notebook";

/** A part of what a run says, small enough not to hold it up. */
export interface Portion<Part> {
  readonly part: Part;
  /** Null while the run goes on. */
  readonly ending: Ending | null;
}

export interface Ending {
  /** Where the page was written; null: nowhere. */
  readonly file: string | null;
}
