import { add, type Integer } from "../recording/integer.ts";
import type { Clock } from "./clock.ts";
import type { Paint } from "./colour.ts";
import { statusText } from "./status.ts";

const toStartAndClear = "\r\x1b[K";

/** The one line at the bottom of a terminal while a run goes on. Other text is written `above` it. */
export class StatusLine implements Disposable {
  readonly #started: number;
  readonly #stop: () => void;
  #intervals = 0;
  #events: Integer | null = null;

  constructor(
    private readonly terminal: {
      readonly write: (text: string) => void;
      readonly columns: () => number | null;
    },
    private readonly options: {
      readonly clock: Clock;
      readonly paint: Paint;
      readonly of: number | null;
      readonly report: boolean;
    },
  ) {
    this.#started = options.clock.now();
    this.#stop = options.clock.every(1000, () => this.#draw());
    this.#draw();
  }

  /** Counts an interval that is complete, with its events. */
  count(events: Integer | null): void {
    this.#intervals++;
    if (events !== null) this.#events = add(this.#events ?? 0, events);
  }

  above(write: () => void): void {
    this.terminal.write(toStartAndClear);
    write();
    this.#draw();
  }

  [Symbol.dispose](): void {
    this.#stop();
    this.terminal.write(toStartAndClear);
  }

  #draw(): void {
    const { clock, paint, of, report } = this.options;
    const elapsedSeconds = (clock.now() - this.#started) / 1000;
    const status = { elapsedSeconds, intervals: this.#intervals, of, events: this.#events, report };
    const text = statusText(status, (this.terminal.columns() ?? 80) - 1);
    this.terminal.write(`${toStartAndClear}${paint("dim", text)}`);
  }
}
