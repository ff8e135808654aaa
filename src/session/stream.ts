import { monotonic } from "../bpf/monotonic.ts";
import type { BpfObject } from "../bpf/object.ts";
import { RingBuffer } from "../bpf/ring-buffer.ts";
import { eventColumns } from "../compile/columns.ts";
import { EVENT_HEAD } from "../compile/event-layout.ts";
import type { Plan } from "../compile/plan.ts";
import { type Integer, integer } from "../recording/integer.ts";
import type { EventRecord } from "../recording/schema.ts";
import { type DecodeEvent, eventDecoder } from "./decode-event.ts";
import type { Symbolizer } from "./decode-key.ts";

/**
 * Records of a run as they come, in the order of their times. Those that `poll` and `rest` give are used
 * again after the next call: a million a second would mostly be garbage.
 */
export class EventStream implements Disposable {
  readonly #ring: RingBuffer;
  readonly #decoders: ReadonlyMap<number, DecodeEvent>;
  #order = new TimeOrder<EventRecord>();
  readonly #unused: EventRecord[] = [];
  #given: readonly EventRecord[] = [];

  constructor(object: BpfObject, plan: Plan, symbolizer: Symbolizer) {
    this.#ring = new RingBuffer(object.map("events"));
    const columns = eventColumns(plan);
    this.#decoders = new Map(
      plan.measures.flatMap(({ number, event }) => {
        if (event === undefined) return [];
        const fields = columns.map((column) =>
          event.fields.find(({ name }) => name === column.name),
        );
        return [[number, eventDecoder(fields, this.#ring, symbolizer)]];
      }),
    );
  }

  /** Forgets what came so far. */
  skip(): void {
    this.#ring.skip();
    this.#order = new TimeOrder();
  }

  /** The next records whose place is certain, and how many bytes were read for them. */
  poll(): { readonly records: readonly EventRecord[]; readonly bytes: number } {
    const ring = this.#ring;
    for (const record of this.#given) this.#unused.push(record);
    this.#order.mark(
      () => monotonic(),
      () => ring.reserved,
    );
    const bytes = ring.read((offset) => {
      const decode = this.#decoders.get(ring.words[(offset + EVENT_HEAD.measure) / 4]!);
      if (decode === undefined) return;
      const record = this.#unused.pop() ?? { time_ns: 0, cpu: 0, values: [] };
      decode(offset, record);
      this.#order.add(record);
    });
    this.#given = this.#order.release(ring.consumed);
    return { records: this.#given, bytes };
  }

  /** All that is left, some at a time, when no program writes any more. */
  *rest(): Generator<readonly EventRecord[]> {
    for (;;) {
      const { records, bytes } = this.poll();
      if (records.length > 0) yield records;
      if (bytes === 0) break;
    }
    yield this.#order.all();
  }

  [Symbol.dispose](): void {
    this.#ring[Symbol.dispose]();
  }
}

interface Timed {
  readonly time_ns: Integer;
}

/**
 * A program reserves its record first and reads the clock then: the ring's order is that of the
 * reservations, from which the times differ where CPUs overtake each other. A record that is reserved after
 * some moment is younger than it; so once all that was reserved before the moment has been read, no older
 * one can come, and what is older may be shown.
 */
export class TimeOrder<T extends Timed> {
  #waiting: T[] = [];
  #sorted = true;
  /** Oldest first: moments up to which the ring has not been read yet. */
  readonly #marks: { readonly time: Integer; readonly position: number }[] = [];

  /** Before reading: notes the moment, then how far the ring was reserved. */
  mark(time: () => bigint, position: () => number): void {
    const now = integer(time());
    this.#marks.push({ time: now, position: position() });
  }

  add(record: T): void {
    const last = this.#waiting.at(-1);
    if (last !== undefined && record.time_ns < last.time_ns) this.#sorted = false;
    this.#waiting.push(record);
  }

  /** What is older than the last moment up to which the ring has been read. */
  release(consumed: number): readonly T[] {
    const ahead = this.#marks.findIndex(({ position }) => position > consumed);
    const time = this.#marks.splice(0, ahead < 0 ? this.#marks.length : ahead).at(-1)?.time;
    if (time === undefined) return [];
    this.#sort();
    const older = this.#waiting.findLastIndex(({ time_ns }) => time_ns < time) + 1;
    const younger = this.#waiting.splice(older);
    const released = this.#waiting;
    this.#waiting = younger;
    return released;
  }

  all(): readonly T[] {
    this.#sort();
    const all = this.#waiting;
    this.#waiting = [];
    return all;
  }

  #sort(): void {
    if (this.#sorted) return;
    this.#sorted = true;
    this.#waiting.sort((a, b) => (a.time_ns < b.time_ns ? -1 : a.time_ns > b.time_ns ? 1 : 0));
  }
}
