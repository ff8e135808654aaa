import { integer } from "../recording/integer.ts";
import { decodeName } from "../recording/printable.ts";
import type { Expression } from "../spec/expression.ts";
import { positionOf, show } from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { ModelLoss } from "./loss.ts";
import type { ModelValue, Text } from "./value.ts";

/** One part of a key or a record, as NDJSON has it. */
export type Part = number | bigint | string | readonly string[];

/** What is kept of a string; one that fills its place may have been cut, and counts as cut. */
export function keptText({ bytes, room, cut }: Text, loss: ModelLoss): Uint8Array {
  if (cut && bytes.length + 1 >= room) loss.truncated++;
  return bytes.subarray(0, Math.max(0, room - 1));
}

export function partOf(value: ModelValue, expression: Expression, loss: ModelLoss): Part {
  switch (value.kind) {
    case "integer":
      return integer(value.value);
    case "text":
      return decodeName(keptText(value, loss));
    case "stack":
      return value.frames;
    case "struct":
      return integer(value.address);
    case "nothing":
      return 0;
    case "array":
      throw new SpecError(`${show(expression)} is a whole array`, positionOf(expression));
  }
}
