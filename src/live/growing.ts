/** What a run has come to, in the process that serves it. */
export interface Growing<Part> {
  readonly grow: (part: Part) => void;
  /** Intervals or cells. */
  readonly progress: number;
}
