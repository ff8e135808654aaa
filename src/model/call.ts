import { type Expression, positionOf, show } from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import { UserError } from "../user-error.ts";
import { integer64, type ModelValue, type Text, textValue, truth } from "./value.ts";

type Call = Expression & { kind: "call" };

/** A function of the language on values of an event. */
export function call(expression: Call, evaluate: (part: Expression) => ModelValue): ModelValue {
  const { name, args } = expression;
  const [first] = args;
  if (first === undefined) throw new SpecError(`${name}() without arguments`, expression.at);
  switch (name) {
    case "startsWith":
    case "endsWith":
    case "includes":
      return truth(search(name, textOf(first, evaluate), textOf(args[1] ?? first, evaluate)));
    case "text":
    case "userText": {
      const { bytes, length } = textOf(first, evaluate);
      const limit = args[1]?.kind === "constant" ? Number(args[1].value) : undefined;
      return textValue(bytes, length, limit);
    }
    case "cast":
      return evaluate(first);
    case "ntohs":
      return integer64(swapped(integerOf(first, evaluate), 2), false, 16);
    case "ntohl":
      return integer64(swapped(integerOf(first, evaluate), 4), false, 32);
    case "log2": {
      const value = BigInt.asUintN(64, integerOf(first, evaluate));
      return integer64(BigInt(value === 0n ? 0 : value.toString(2).length - 1), false, 6);
    }
    case "containerOf":
    case "perCpu":
    case "variable":
    case "constant":
    case "symbol":
    case "userSymbol":
    case "cgroupPath":
    case "syscallName":
    case "ip":
      throw new UserError(`${show(expression)} is known to a kernel only`, {
        advice: `Say in the event what it is: values: { ${JSON.stringify(show(expression))}: … }.`,
      });
  }
}

function textOf(expression: Expression, evaluate: (part: Expression) => ModelValue): Text {
  const value = evaluate(expression);
  if (value.kind === "text") return value;
  if (value.kind === "nothing") {
    return textValue("");
  }
  throw new SpecError(
    `${show(expression)} is given as ${value.kind}, not as a string`,
    positionOf(expression),
  );
}

function integerOf(expression: Expression, evaluate: (part: Expression) => ModelValue): bigint {
  const value = evaluate(expression);
  if (value.kind === "integer") return value.value;
  throw new SpecError(`${show(expression)} is given as no integer`, positionOf(expression));
}

function search(name: "startsWith" | "endsWith" | "includes", text: Text, part: Text): boolean {
  // A search looks at what is kept; a beginning is read as far as it must be.
  const kept = text.bytes.subarray(0, name === "startsWith" ? undefined : text.room - 1);
  const [whole, wanted] = [Buffer.from(kept), Buffer.from(part.bytes)];
  switch (name) {
    case "startsWith":
      return whole.subarray(0, wanted.length).equals(wanted);
    case "endsWith":
      return (
        whole.length >= wanted.length && whole.subarray(whole.length - wanted.length).equals(wanted)
      );
    case "includes":
      return whole.includes(wanted);
  }
}

function swapped(value: bigint, bytes: 2 | 4): bigint {
  let result = 0n;
  for (let i = 0; i < bytes; i++) result = (result << 8n) | ((value >> BigInt(8 * i)) & 0xffn);
  return result;
}
