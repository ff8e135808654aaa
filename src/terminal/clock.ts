/** Time for what is alive while a run goes on; a test has its own. */
export interface Clock {
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** Calls back again and again until the returned function is called; keeps no process alive. */
  readonly every: (milliseconds: number, callback: () => void) => () => void;
}

export const processClock: Clock = {
  now: () => performance.now(),
  every: (milliseconds, callback) => {
    const timer = setInterval(callback, milliseconds);
    timer.unref();
    return () => clearInterval(timer);
  },
};
