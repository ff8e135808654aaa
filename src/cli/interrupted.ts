/** A signal came before anything was measured: the process ends with its status and says nothing. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";

  /** @param status 128 + the signal's number. */
  constructor(readonly status: number) {
    super("interrupted before anything was measured");
  }
}
