/** What scripts drew in a page. */
export interface Drawn {
  /** Draws it again in the colours of now. */
  readonly update: (mode: "none") => void;
  /** Lets go of all that would outlive its elements: listeners of the window, observers, chart.js' own lists. */
  readonly destroy: () => void;
}
