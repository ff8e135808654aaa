/** What the page knows of the run that it shows: an island of its own, beside the recording's. */
export interface LiveState {
  readonly version: number;
  /** Intervals so far; of a notebook, cells that are complete. */
  readonly progress: number;
  readonly unit: "interval" | "cell";
  /** Null while the run goes on; then the file that it wrote, `""` for none. */
  readonly file: string | null;
}

export const stateId = "live-state";
