import { type Expression, positionOf, show } from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { CValue, Integer } from "./c-value.ts";
import { describe } from "./describe.ts";
import { addressOf, scalar } from "./memory.ts";

export type Call = Expression & { readonly kind: "call" };

/** An address as a plain number, of a pointer, an integer, or something that lies in memory. */
export function addressIn(call: Call, value: CValue): string {
  switch (value.kind) {
    case "pointer":
      return value.access === "direct" ? scalar(value.c) : `((u64)${value.c})`;
    case "place":
      return value.access === "direct" ? scalar(addressOf(value)) : `((u64)${addressOf(value)})`;
    case "text":
      if (value.address !== undefined) return `((u64)${value.address})`;
      break;
    case "integer":
      if (value.decode === undefined) return value.pointer ? scalar(value.c) : value.c;
      break;
    case "stack":
  }
  throw wrongArgument(call, value, "an address");
}

export function integerIn(call: Call, value: CValue): Integer {
  if (value.kind === "integer" && value.decode === undefined) {
    return value.pointer ? { ...value, c: scalar(value.c) } : value;
  }
  throw wrongArgument(call, value, "an integer");
}

export function wrongArgument(call: Call, value: CValue, wanted: string): SpecError {
  const [argument = call] = call.args;
  return new SpecError(
    `${call.name}() takes ${wanted}, and ${show(argument)} is ${describe(value)}`,
    positionOf(argument) ?? positionOf(call),
    value.kind === "place" ? "Name one of its members." : undefined,
  );
}
