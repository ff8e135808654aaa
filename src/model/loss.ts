/** What a run could not count, by cause; as in a recording. */
export interface ModelLoss {
  events: number;
  keys: number;
  missed: number;
  truncated: number;
  unmatched: number;
}

export function noLoss(): ModelLoss {
  return { events: 0, keys: 0, missed: 0, truncated: 0, unmatched: 0 };
}
