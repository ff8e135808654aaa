/** How a loaded program comes to run: what attaching it takes, as data. */
export type Place =
  /** Where its SEC() says, once. */
  | { readonly kind: "section" }
  /** A kernel function (`name` or `module:name`), by a kprobe or kretprobe of its own. */
  | {
      readonly kind: "function";
      readonly symbol: string;
      readonly offset: number;
      readonly returns: boolean;
    }
  /** One of several kernel functions that one link attaches to. */
  | { readonly kind: "oneOfMany"; readonly symbol: string; readonly returns: boolean }
  /** A byte of a program or library. */
  | {
      readonly kind: "userFunction";
      readonly path: string;
      readonly fileOffset: number;
      readonly returns: boolean;
      /** File offset of a USDT probe's semaphore; 0: it has none. */
      readonly semaphore: number;
    }
  /** A counter's events, on each online CPU or on one of them. */
  | {
      readonly kind: "perfEvent";
      readonly counter: "software" | "hardware";
      /** enum perf_sw_ids or perf_hw_id. */
      readonly config: number;
      /** Events from one sample to the next; with `frequency` samples per second. */
      readonly sample: number;
      readonly frequency: boolean;
      readonly cpus: "each" | "one";
      /** For errors: `hardware:cache-misses`. */
      readonly name: string;
    }
  /** Run once by us, at the start or the end. */
  | { readonly kind: "run"; readonly when: "begin" | "end" };
