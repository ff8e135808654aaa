import type { KernelFacts } from "../kernel/facts.ts";
import type { AttachName } from "./attach-names.ts";
import { type AttachShapes, attachShapes } from "./attach-shapes.ts";
import { header } from "./header.ts";
import { compare, nameTypes } from "./names.ts";
import {
  type Printer,
  printer,
  printIndices,
  printIntegers,
  printInterfaces,
  printNames,
  propertyName,
} from "./print.ts";
import { reach } from "./reach.ts";
import type { Shape } from "./shape.ts";

export type Declarations = {
  /** The file's text; the same for the same kernel and names, in whatever order those come. */
  readonly text: string;
  /** What has no types in this kernel, and why. */
  readonly absent: readonly (AttachName & { readonly reason: string })[];
};

/** `e.task` is at every attach point. */
const ALWAYS: readonly AttachName[] = [{ kind: "struct", name: "task_struct" }];

type Found = AttachName & { readonly shapes: AttachShapes };

/**
 * TypeScript declarations of what `names` stand for in a kernel, and of every type that can be
 * reached from there: a module augmentation of "probebook". UserError where the kernel has no BTF.
 */
export function declarations(
  facts: KernelFacts,
  names: readonly AttachName[],
  kernel: string,
): Declarations {
  const found = distinct([...names, ...ALWAYS]).map((one) => ({
    ...one,
    shapes: attachShapes(facts, one),
  }));
  const reached = reach(found.flatMap(({ shapes }) => roots(shapes)));
  const typeNames = nameTypes(reached);
  const print = printer(reached, typeNames);
  const absent = found.flatMap(({ kind, name, shapes }) =>
    shapes.kind === "absent" ? [{ kind, name, reason: shapes.reason }] : [],
  );
  const text = [
    header(kernel, found),
    'import type { Elements, Pointer, PointerTo } from "probebook";\n',
    'declare module "probebook" {\n' +
      argumentsOf("Tracepoints", pick(found, "tracepoint"), print) +
      functions(pick(found, "function"), print) +
      argumentsOf("Syscalls", pick(found, "syscall"), print) +
      `  interface KernelTypes {\n${printNames(reached, typeNames, "    ")}  }\n}\n`,
    printIntegers(reached, typeNames),
    printIndices(reached),
    printInterfaces(reached, typeNames, print),
  ];
  return { text: text.filter((part) => part !== "").join("\n"), absent };
}

function distinct(names: readonly AttachName[]): readonly AttachName[] {
  const all = new Map(names.map((one) => [`${one.kind} ${one.name}`, one]));
  return [...all].sort(([a], [b]) => compare(a, b)).map(([, one]) => one);
}

function roots(shapes: AttachShapes): readonly Shape[] {
  switch (shapes.kind) {
    case "arguments":
      return shapes.args.map(({ shape }) => shape);
    case "function":
      return [...shapes.args.map(({ shape }) => shape), shapes.retval];
    case "struct":
      return [shapes.shape];
    case "absent":
      return [];
  }
}

function pick(found: readonly Found[], kind: AttachName["kind"]): readonly Found[] {
  return found.filter((one) => one.kind === kind);
}

function argumentsOf(title: string, found: readonly Found[], print: Printer): string {
  const entries = found.map(({ name, shapes }) =>
    shapes.kind === "arguments"
      ? `    ${propertyName(name)}: {\n${print.members(shapes.args, "      ")}    };\n`
      : "",
  );
  return `  interface ${title} {\n${entries.join("")}  }\n`;
}

function functions(found: readonly Found[], print: Printer): string {
  const entries = found.map(({ name, shapes }) =>
    shapes.kind === "function"
      ? `    ${propertyName(name)}: {\n` +
        `      args: {\n${print.members(shapes.args, "        ")}      };\n` +
        `      retval: ${print.type(shapes.retval, "      ")};\n    };\n`
      : "",
  );
  return `  interface KernelFunctions {\n${entries.join("")}  }\n`;
}
