/** Counters that perf_event_open(2) knows by number: enum perf_sw_ids, with perf's short names. */
export const softwareEvents = {
  "cpu-clock": 0,
  "task-clock": 1,
  "page-faults": 2,
  faults: 2,
  "context-switches": 3,
  cs: 3,
  "cpu-migrations": 4,
  migrations: 4,
  "minor-faults": 5,
  "major-faults": 6,
  "alignment-faults": 7,
  "emulation-faults": 8,
  "bpf-output": 10,
  "cgroup-switches": 11,
} as const;

/** enum perf_hw_id, with perf's short names. */
export const hardwareEvents = {
  "cpu-cycles": 0,
  cycles: 0,
  instructions: 1,
  "cache-references": 2,
  "cache-misses": 3,
  "branch-instructions": 4,
  branches: 4,
  "branch-misses": 5,
  "bus-cycles": 6,
  "stalled-cycles-frontend": 7,
  "stalled-cycles-backend": 8,
  "ref-cycles": 9,
} as const;

export type SoftwareEvent = keyof typeof softwareEvents;
export type HardwareEvent = keyof typeof hardwareEvents;
