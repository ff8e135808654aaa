/** Ends a notebook's function once a signal came: thrown by the cell that would have been the next. */
export class Stopped extends Error {
  override readonly name = "Stopped";

  constructor() {
    super("the notebook was stopped");
  }
}
