/** Rings for those who wait; who does not wait misses it. */
export class Bell {
  readonly #waiting = new Set<() => void>();

  ring(): void {
    for (const wake of this.#waiting) wake();
  }

  /** Returns when it rings, after this time, or when who waits is gone. */
  async heard(ms: number, gone?: AbortSignal): Promise<void> {
    if (gone?.aborted) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const wake = () => resolve();
    const timer = setTimeout(wake, ms);
    gone?.addEventListener("abort", wake);
    this.#waiting.add(wake);
    await promise;
    clearTimeout(timer);
    gone?.removeEventListener("abort", wake);
    this.#waiting.delete(wake);
  }
}
