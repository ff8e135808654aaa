import { type Expression, positionOf } from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import { type CValue, STACK_DEPTH } from "./c-value.ts";
import type { Labels } from "./labels.ts";
import type { KeyField } from "./layout.ts";

/** How a value is kept in memory and shown again, and the bytes that it takes there. */
export function storedField(
  name: string,
  expression: Expression,
  labels: Labels | undefined,
  value: CValue,
  offset: number,
): [StoredField, number] {
  const decode =
    "decode" in value && value.decode !== undefined ? { decode: value.decode } : undefined;
  switch (value.kind) {
    case "integer": {
      const { signed } = value;
      return [{ name, kind: "integer", offset, signed, labels: labels?.names, ...decode }, 8];
    }
    case "pointer":
      return [{ name, kind: "integer", offset, signed: false, labels: undefined }, 8];
    case "text": {
      const bytes = Math.ceil(value.length / 8) * 8;
      return [{ name, kind: "text", offset, bytes, ...decode }, bytes];
    }
    case "stack":
      // User addresses mean nothing without their process, whose id follows them.
      return [
        { name, kind: "stack", offset, user: value.user },
        8 * (STACK_DEPTH + Number(value.user)),
      ];
    case "place":
      throw new SpecError(
        `the key's part ${name} is a whole struct or array`,
        positionOf(expression),
        "Name one of its members.",
      );
  }
}

/** What is not known without being kept. */
export type StoredField = KeyField & { readonly offset: number };
