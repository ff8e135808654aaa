import { Bell } from "./bell.ts";
import { fromExactJson } from "./exact-json.ts";
import type { Growing } from "./growing.ts";
import type { Ending, Portion, ToServer } from "./messages.ts";

/** Follows a run, as long as somebody wants to know: what is not asked for is not sent. */
export class Follower<Part> {
  /** Ring where there is something new to know, and when the run is over. */
  readonly news = new Bell();
  readonly over = new Bell();
  #version = 0;
  #ending: Ending | null = null;
  #isStale = true;
  #isOver = false;
  #fetching: Promise<void> | null = null;
  #answer = Promise.withResolvers<string | null>();

  constructor(
    private readonly growing: Growing<Part>,
    private readonly ask: () => void,
  ) {}

  /** Grows with all that changes what is shown. */
  get version(): number {
    return this.#version;
  }

  /** Null while the run goes on. */
  get ending(): Ending | null {
    return this.#ending;
  }

  /** Whether there is something that `current` would bring. */
  get isStale(): boolean {
    return this.#isStale;
  }

  /** The run is over, whether its end has come here or not. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Takes what the run's process says. */
  hear(message: Exclude<ToServer, { readonly type: "open" }>): void {
    switch (message.type) {
      case "portion":
        this.#answer.resolve(message.json);
        break;
      case "nothing":
        this.#isStale = false;
        this.#answer.resolve(null);
        break;
      case "ended":
        this.#isOver = true;
        this.#isStale = true;
        this.news.ring();
        this.over.ring();
        break;
      case "newer":
        this.#isStale = true;
        this.news.ring();
        break;
      default:
        message satisfies never;
    }
  }

  /** Returns when all is known that there is now. */
  async current(): Promise<void> {
    if (!this.#isStale) return;
    this.#fetching ??= this.#fetch();
    await this.#fetching;
  }

  async #fetch(): Promise<void> {
    for (;;) {
      this.#answer = Promise.withResolvers();
      this.ask();
      const json = await this.#answer.promise;
      if (json === null) break;
      const { part, ending } = fromExactJson<Portion<Part>>(json);
      this.growing.grow(part);
      this.#ending = ending;
      this.#version++;
    }
    this.#fetching = null;
  }
}
