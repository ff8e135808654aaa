import { type Decode, STACK_DEPTH } from "./c-value.ts";

/** How a state's entries lie in memory; all parts are multiples of eight bytes, in this order. */
export interface StateLayout {
  readonly name: string;
  /** Number of the state: the suffix of its structs. */
  readonly number: number;
  /** The map's name in the generated C. */
  readonly map: string;
  readonly key: readonly StateField[];
  readonly fields: readonly StateField[];
  /** One entry for each CPU: it is not meant to be deleted. */
  readonly byCpu: boolean;
  /** Entries with stacks are too large for the BPF stack: they are built in a map of their own. */
  readonly builtInMap: boolean;
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
    }
  /** As a key keeps it: its addresses, then a user stack's process. */
  | {
      readonly name: string;
      readonly member: string;
      readonly kind: "stack";
      readonly user: boolean;
    };

function fieldBytes(field: StateField): number {
  switch (field.kind) {
    case "integer":
      return 8;
    case "text":
      return field.bytes;
    case "stack":
      return 8 * (STACK_DEPTH + Number(field.user));
  }
}

export function bytesOf(fields: readonly StateField[]): number {
  return fields.reduce((sum, field) => sum + fieldBytes(field), 0);
}

/** Entries of a state's map; memory for all of them is taken when the probe starts. */
export const STATE_ENTRIES = 16384;

/** The member of a C struct. */
export function stateMember(field: StateField): string {
  const { kind, member } = field;
  if (kind === "text") return `char ${member}[${field.bytes}];`;
  if (kind === "stack")
    return `u64 ${member}[${STACK_DEPTH}]${field.user ? `, ${member}pid` : ""};`;
  return `${field.signed ? "s64" : "u64"} ${member};`;
}
