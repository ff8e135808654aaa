import type { Follower } from "./follower.ts";
import type { Growing } from "./growing.ts";
import type { Rendered, Renderer } from "./renderer.ts";
import type { LiveState } from "./state.ts";

/** Nobody reads more than two pages a second. */
const leastRestMs = 500;

/** The page as it is shown: made when somebody asks, once for each version, for all who ask. */
export class Shown<Part> {
  #renderer: Promise<Renderer> | null = null;
  #rendered: Rendered | null = null;
  #version = -1;
  #restedAt = 0;

  constructor(
    private readonly follower: Follower<Part>,
    private readonly growing: Growing<Part>,
    private readonly unit: LiveState["unit"],
    private readonly make: () => Promise<Renderer>,
  ) {}

  /** The page, as new as it is; waits for a run that has not begun. */
  async page(): Promise<{ readonly rendered: Rendered; readonly policy: string }> {
    for (;;) {
      await this.follower.current();
      const shown = await this.#shown();
      if (shown !== null) return shown;
      if (!this.follower.isStale) await this.follower.news.heard(1000);
    }
  }

  /** Making pages takes half of the time at most. */
  async rest(): Promise<void> {
    const ms = this.#restedAt - performance.now();
    if (ms > 0 && !this.follower.isOver) await Bun.sleep(ms);
  }

  async #shown() {
    this.#renderer ??= this.make();
    const { policy, render } = await this.#renderer;
    const { version, ending } = this.follower;
    if (version !== this.#version) {
      const begun = performance.now();
      const file = ending === null ? null : (ending.file ?? "");
      const { unit } = this;
      this.#rendered = render({ version, progress: this.growing.progress, unit, file });
      this.#version = version;
      const ended = performance.now();
      this.#restedAt = ended + Math.max(leastRestMs, ended - begun);
    }
    return this.#rendered && { rendered: this.#rendered, policy };
  }
}
