import { asViewed } from "../recording/as-viewed.ts";
import type { RunEvent } from "../recording/events.ts";
import type { Recording, RecordingHead } from "../recording/schema.ts";
import { eventsOf } from "../recording/value.ts";
import { beginningText } from "./beginning.ts";
import { type Clock, processClock } from "./clock.ts";
import { type Paint, painter } from "./colour.ts";
import { endingText } from "./ending.ts";
import { wrapTo } from "./fit.ts";
import { type Form, type Formatter, formatterOf } from "./form.ts";
import { intervalLossText, lossText, lostAny } from "./loss.ts";
import type { Output } from "./output.ts";
import { StatusLine } from "./status-line.ts";

export interface TerminalOptions {
  readonly form: Form;
  /** A line with the time of day before each interval (text only). */
  readonly timestamp: boolean;
  /** On stderr only what was lost, if something was; no status line. */
  readonly quiet: boolean;
  /** How many intervals there will be; null: until Ctrl-C. */
  readonly intervals: number | null;
  /** Whether a report will be written at the end; the status line says so. */
  readonly report: boolean;
}

/**
 * Shows a run as it happens: data on stdout, everything else on stderr, and while both are terminals
 * a status line, which disposal takes away. All text from outside is printable before it is written.
 */
export async function terminalSink(
  to: { readonly stdout: Output; readonly stderr: Output },
  options: TerminalOptions,
  clock: Clock = processClock,
): Promise<TerminalSink> {
  return new TerminalSink(to.stdout, to.stderr, options, await formatterOf(options.form), clock);
}

export class TerminalSink implements Disposable {
  readonly #paint: Paint;
  #head: RecordingHead | null = null;
  #status: StatusLine | null = null;

  constructor(
    private readonly stdout: Output,
    private readonly stderr: Output,
    private readonly options: TerminalOptions,
    private readonly format: Formatter,
    private readonly clock: Clock,
  ) {
    this.#paint = painter(stderr.colour);
  }

  /** Shows the next event of a run. Throws what `write` throws. */
  readonly show = (event: RunEvent): void => {
    switch (event.type) {
      case "start":
        this.#start(event, event.head);
        break;
      case "interval":
        this.#interval(event);
        break;
      case "events":
        this.#events(event);
        break;
      case "end":
        this.#end(event, event.recording);
        break;
      default:
        event satisfies never;
    }
  };

  [Symbol.dispose](): void {
    this.#status?.[Symbol.dispose]();
    this.#status = null;
  }

  #start(event: RunEvent, head: RecordingHead): void {
    this.#head = head;
    const { quiet, intervals: of, report } = this.options;
    if (!quiet) this.#say(beginningText(head, this.#paint));
    this.#data(event, head);
    if (quiet || this.stdout.columns() === null || this.stderr.columns() === null) return;
    const { clock } = this;
    this.#status = new StatusLine(this.stderr, { clock, paint: this.#paint, of, report });
  }

  #interval(event: RunEvent & { readonly type: "interval" }): void {
    const head = this.#head;
    if (head === null) throw new Error("an interval came before the start");
    const interval = asViewed(event.interval, event.frames, head);
    const write = () => {
      this.#data({ ...event, interval }, head);
      const lost = this.options.form === "text" ? intervalLossText(interval.loss) : "";
      if (lost !== "") this.#say(`${this.#paint("yellow", lost)}\n`);
    };
    this.#status?.count(eventsOf(interval.rows, head.values));
    if (this.#status === null) write();
    else this.#status.above(write);
  }

  #events(event: RunEvent): void {
    const head = this.#head;
    if (head === null) throw new Error("records came before the start");
    if (this.#status === null) this.#data(event, head);
    else this.#status.above(() => this.#data(event, head));
  }

  #end(event: RunEvent, recording: Recording): void {
    this[Symbol.dispose]();
    this.#data(event, recording);
    if (!this.options.quiet) this.#say(endingText(recording, this.#paint));
    else if (lostAny(recording.loss)) this.#say(lossText(recording.loss, this.#paint));
  }

  #say(prose: string): void {
    this.stderr.write(wrapTo(this.stderr.columns(), prose));
  }

  #data(event: RunEvent, head: RecordingHead): void {
    const columns = this.stdout.columns();
    const paint = painter(this.stdout.colour);
    const { timestamp } = this.options;
    const text = this.format(event, head, { columns, paint, timestamp });
    if (text.length > 0) this.stdout.write(text);
  }
}
