/** ms; the server answers within ten seconds. */
const longest = 30_000;
const betweenFailures = 2000;
const failures = 5;

/** Asks the run's process for what is new: one question at a time, and while nobody looks only for the end. */
export class Asking {
  #paused = false;
  #question = new AbortController();
  #wake: (() => void) | null = null;

  constructor() {
    document.addEventListener("visibilitychange", () => this.#reconsider());
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** Nothing changes under the reader's eyes until it goes on. */
  pause(paused: boolean): void {
    this.#paused = paused;
    this.#reconsider();
  }

  /**
   * The page after a version; null: ask again. `"gone"`: nobody is there any more. `silent` is called where no answer
   * comes, as of a process that is stopped.
   */
  async next(version: number, silent: () => void): Promise<string | "gone" | null> {
    for (let failed = 0; failed < failures; failed++) {
      try {
        const html = await this.#ask(version);
        while (this.#paused && html !== null) await this.#reconsidered();
        return html;
      } catch {
        if (this.#question.signal.reason === "other") return null;
        silent();
        // A question that was long on its way needs no pause before the next one.
        if (this.#question.signal.aborted) return null;
        await new Promise((resolve) => setTimeout(resolve, betweenFailures));
      }
    }
    return "gone";
  }

  /** Returns when the reader wants to try once more. */
  async again(): Promise<void> {
    await this.#reconsidered();
  }

  retry(): void {
    this.#reconsider();
  }

  async #ask(version: number): Promise<string | null> {
    this.#question = new AbortController();
    const { signal } = this.#question;
    const timer = setTimeout(() => this.#question.abort("late"), longest);
    const what = this.#paused || document.hidden ? "end" : "next";
    try {
      const response = await fetch(`${what}/${version}`, { signal, cache: "no-store" });
      if (response.status === 204) return null;
      if (response.status !== 200) throw new Error(`status ${response.status}`);
      return await response.text();
    } finally {
      clearTimeout(timer);
    }
  }

  #reconsider(): void {
    this.#question.abort("other");
    this.#wake?.();
  }

  #reconsidered(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
