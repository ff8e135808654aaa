import type { Value } from "../../src/recording/schema.ts";

type Rows = readonly {
  readonly key: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, Value>>;
}[];

/** Rows as text, in an order of their own, without what a model cannot know: when something was. */
export function comparable(rows: Rows): string {
  const lines = rows.map(({ key, values }) => {
    const known = Object.entries(values).map(
      ([name, value]) => [name, withoutTime(value)] as const,
    );
    const sorted = known.toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `${inspect(key)} ${inspect(Object.fromEntries(sorted))}`;
  });
  return lines.toSorted().join("\n");
}

function withoutTime(value: Value): unknown {
  return typeof value === "object" && value !== null && "at" in value ? { ...value, at: 0 } : value;
}

function inspect(value: unknown): string {
  return JSON.stringify(value, (_, one) => (typeof one === "bigint" ? `${one}n` : one));
}

export function recordText(records: readonly Readonly<Record<string, unknown>>[]): string {
  return records.map(inspect).join("\n");
}
