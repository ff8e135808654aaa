const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** From here on the engine's own copying is faster than a loop. */
const LONG = 32;
/** Texts that are remembered as bytes. */
const REMEMBERED = 4096;

const ZERO = 48;
const MINUS = 45;

/**
 * Lines as bytes, in memory that is used again: for output that comes a million lines a second, of which
 * strings would be mostly garbage.
 */
export class ByteLines {
  #bytes = new Uint8Array(64 * 1024);
  #at = 0;

  /** Begins anew; what `written` gave is overwritten. */
  clear(): void {
    this.#at = 0;
  }

  /** All since `clear`, valid until then. */
  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#at);
  }

  get length(): number {
    return this.#at;
  }

  add(bytes: Uint8Array): void {
    const { length } = bytes;
    this.#room(length);
    if (length >= LONG) this.#bytes.set(bytes, this.#at);
    else for (let i = 0; i < length; i++) this.#bytes[this.#at + i] = bytes[i]!;
    this.#at += length;
  }

  text(text: string): void {
    this.#room(3 * text.length);
    this.#at += encoder.encodeInto(text, this.#bytes.subarray(this.#at)).written;
  }

  /** A safe integer in decimal, behind blanks where it is shorter than `width`. */
  integer(value: number, width = 0): void {
    const digits = decimalDigits(Math.abs(value)) + (value < 0 ? 1 : 0);
    const length = Math.max(digits, width);
    this.#room(length);
    const bytes = this.#bytes;
    let end = this.#at + length;
    const start = end - digits;
    for (let at = this.#at; at < start; at++) bytes[at] = 32;
    this.#at = end;
    let rest = Math.abs(value);
    // Above 2^31 numbers are no integers to the engine, and their division is slow.
    while (rest > 0x7fff_ffff) {
      const high = Math.floor(rest / 10);
      bytes[--end] = ZERO + (rest - high * 10);
      rest = high;
    }
    let small = rest | 0;
    do {
      const high = (small / 10) | 0;
      bytes[--end] = ZERO + (small - high * 10);
      small = high;
    } while (small > 0);
    if (value < 0) bytes[start] = MINUS;
  }

  /** Six digits. */
  millionths(value: number): void {
    this.#room(6);
    let rest = value | 0;
    for (let at = this.#at + 5; at >= this.#at; at--) {
      const high = (rest / 10) | 0;
      this.#bytes[at] = ZERO + (rest - high * 10);
      rest = high;
    }
    this.#at += 6;
  }

  /** Replaces what stands from `start` on. */
  change(start: number, how: (text: string) => string): void {
    const text = decoder.decode(this.#bytes.subarray(start, this.#at));
    this.#at = start;
    this.text(how(text));
  }

  #room(length: number): void {
    if (this.#at + length <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#at + length));
    larger.set(this.#bytes.subarray(0, this.#at));
    this.#bytes = larger;
  }
}

function decimalDigits(value: number): number {
  if (value < 10) return 1;
  if (value < 100) return 2;
  let digits = 3;
  for (let bound = 1000; value >= bound; bound *= 10) digits++;
  return digits;
}

export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

/** What is made of each of few different texts, made once. */
export function remembered(make: (text: string) => string): (text: string) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  let lastText: string | undefined;
  let last = new Uint8Array();
  return (text) => {
    if (text === lastText) return last;
    let bytes = known.get(text);
    if (bytes === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      bytes = encoder.encode(make(text));
      known.set(text, bytes);
    }
    lastText = text;
    last = bytes as Uint8Array<ArrayBuffer>;
    return bytes;
  };
}
