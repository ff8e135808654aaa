import type { Decode } from "./c-value.ts";

/** How a state's entries lie in memory; all parts are multiples of eight bytes, in this order. */
export interface StateLayout {
  readonly name: string;
  /** Number of the state: the suffix of its structs. */
  readonly number: number;
  /** The map's name in the generated C. */
  readonly map: string;
  readonly key: readonly StateField[];
  readonly fields: readonly StateField[];
}

export type StateField =
  | {
      readonly name: string;
      readonly member: string;
      readonly kind: "integer";
      readonly signed: boolean;
      readonly decode: Decode | undefined;
    }
  | {
      readonly name: string;
      readonly member: string;
      readonly kind: "text";
      readonly bytes: number;
      readonly decode: Decode | undefined;
    };

export function fieldBytes(field: StateField): number {
  return field.kind === "text" ? field.bytes : 8;
}

export function bytesOf(fields: readonly StateField[]): number {
  return fields.reduce((sum, field) => sum + fieldBytes(field), 0);
}

/** Entries of a state's map; memory for all of them is taken when the probe starts. */
export const STATE_ENTRIES = 16384;

/** The member of a C struct. */
export function stateMember(field: StateField): string {
  if (field.kind === "text") return `char ${field.member}[${field.bytes}];`;
  return `${field.signed ? "s64" : "u64"} ${field.member};`;
}
