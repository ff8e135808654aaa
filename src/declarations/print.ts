import type { Names } from "./names.ts";
import { compare } from "./names.ts";
import type { Composite, Member, Reach } from "./reach.ts";
import type { Shape } from "./shape.ts";

/** Indices are listed for arrays of so many elements, so that one outside is refused. */
const MOST_INDICES = 256;
const MOST_CONSTANTS = 24;

export type Printer = {
  readonly type: (shape: Shape, indent: string) => string;
  /** `readonly NAME: TYPE;` lines, a comment before each that has one. */
  readonly members: (members: readonly (Member & { comment?: string })[], indent: string) => string;
};

export function printer(reached: Reach, names: Names): Printer {
  const type = (shape: Shape, indent: string): string => {
    switch (shape.kind) {
      case "text":
        return "string";
      case "boolean":
        return "boolean";
      case "address":
        return "number";
      case "nothing":
        return "undefined";
      case "integer":
        return names.integer(shape.name);
      case "composite":
        return names.composite(shape) ?? inline(shape, indent);
      case "pointer": {
        const wrapper = shape.to.kind === "composite" ? "Pointer" : "PointerTo";
        return `${wrapper}<${type(shape.to, indent)}>`;
      }
      case "array":
        return `Elements<${type(shape.of, indent)}${indices(shape.length)}>`;
    }
  };
  const inline = (shape: Composite, indent: string): string =>
    `{\n${members(reached.members(shape), `${indent}  `)}${indent}}`;
  const members: Printer["members"] = (all, indent) =>
    all
      .map(
        ({ name, shape, comment }) =>
          `${comment === undefined ? "" : `${indent}/** ${comment} */\n`}` +
          `${indent}readonly ${propertyName(name)}: ${type(shape, indent)};\n`,
      )
      .join("");
  return { type, members };
}

/** Every struct and union that has a name, sorted. */
export function printInterfaces(reached: Reach, names: Names, print: Printer): string {
  return named(reached, names)
    .map(
      ([name, one]) =>
        `export interface ${name} {\n${print.members(reached.members(one), "  ")}}\n`,
    )
    .join("");
}

/** `NAME: INTERFACE` for the structs that a name alone stands for. */
export function printNames(reached: Reach, names: Names, indent: string): string {
  const seen = new Set<string>();
  return named(reached, names)
    .filter(([, { name = "" }]) => !seen.has(name) && seen.add(name))
    .map(([name, one]) => `${indent}${propertyName(one.name ?? name)}: ${name};\n`)
    .join("");
}

/** C's integers, which are all `number`, under C's names; an enum's constants in a comment. */
export function printIntegers({ integers }: Reach, names: Names): string {
  return [...integers]
    .sort(([a], [b]) => compare(a, b))
    .map(([cName, constants]) => {
      const comment = constants.length === 0 ? "" : `/** ${listed(constants)} */\n`;
      return `${comment}type ${names.integer(cName)} = number;\n`;
    })
    .join("");
}

/** The lists of indices that `Elements` refers to. */
export function printIndices({ lengths }: Reach): string {
  return [...lengths]
    .filter((length) => indices(length) !== "")
    .sort((a, b) => a - b)
    .map((length) => {
      const each = Array.from({ length }, (_, i) => i).join(" | ");
      return `type Below${length} = ${each};\n`;
    })
    .join("");
}

export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function indices(length: number): string {
  return length > 0 && length <= MOST_INDICES ? `, Below${length}` : "";
}

function listed(constants: readonly string[]): string {
  const more = constants.length - MOST_CONSTANTS;
  return constants.slice(0, MOST_CONSTANTS).join(", ") + (more > 0 ? `, ${more} more` : "");
}

function named(reached: Reach, names: Names): readonly (readonly [string, Composite])[] {
  return reached.composites
    .flatMap((one) => {
      const name = names.composite(one);
      return name === undefined ? [] : [[name, one] as const];
    })
    .sort(([a], [b]) => compare(a, b));
}
