import { libbpf } from "./libbpf.ts";
import { stable } from "./memory.ts";

const CLOCK_REALTIME = 0;
const CLOCK_MONOTONIC = 1;

/** struct timespec. */
const time = new BigInt64Array(stable(16).buffer);

/** ns of CLOCK_MONOTONIC, the clock of bpf_ktime_get_ns. (Bun's own clocks count from the process' start.) */
export function monotonic(): bigint {
  return read(CLOCK_MONOTONIC);
}

/** ns of the epoch at which CLOCK_MONOTONIC was 0, as the clocks stand now. */
export function monotonicOrigin(): bigint {
  const before = read(CLOCK_MONOTONIC);
  const wall = read(CLOCK_REALTIME);
  return wall - (before + read(CLOCK_MONOTONIC)) / 2n;
}

function read(clock: number): bigint {
  libbpf().clock_gettime(clock, time);
  const [seconds = 0n, ns = 0n] = time;
  return seconds * 1_000_000_000n + ns;
}
