import type { Btf } from "../kernel/btf.ts";
import type { KernelFacts } from "../kernel/facts.ts";
import { syscallEventName } from "../kernel/syscalls.ts";
import { ownFields, type TracepointField } from "../kernel/tracepoint-format.ts";
import { findTracepoint } from "../kernel/tracepoints.ts";
import { UserError } from "../user-error.ts";
import type { AttachName } from "./attach-names.ts";
import { shapeOfText } from "./c-text.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** An argument, a parameter, or a field of a classic event. */
export type NamedShape = {
  readonly name: string;
  readonly shape: Shape;
  readonly comment?: string;
};

/** What a name stands for in this kernel. */
export type AttachShapes =
  | { readonly kind: "arguments"; readonly args: readonly NamedShape[] }
  | { readonly kind: "function"; readonly args: readonly NamedShape[]; readonly retval: Shape }
  | { readonly kind: "struct"; readonly shape: Shape }
  /** Why it has no types here. */
  | { readonly kind: "absent"; readonly reason: string };

export function attachShapes(facts: KernelFacts, { kind, name }: AttachName): AttachShapes {
  switch (kind) {
    case "tracepoint":
      return orAbsent(() => tracepointShapes(facts, name));
    case "function":
      return functionShapes(facts, name);
    case "syscall":
      return syscallShapes(facts, name);
    case "struct":
      return structShape(facts, name);
  }
}

/** The arguments of TP_PROTO, then the classic event's fields of other names. */
function tracepointShapes(facts: KernelFacts, given: string): AttachShapes {
  const { args, btf, format } = findTracepoint(facts, given);
  const typed = (args ?? []).map(({ name, type }) => ({
    name,
    shape: btf === undefined ? nothing : shapeOf({ btf, id: type }),
  }));
  // A name without a category is a raw tracepoint's, which has no record.
  const record = given.includes(":") ? ownFields(format) : [];
  const classic = record
    .filter(({ name }) => !typed.some((one) => one.name === name))
    .map((field) => ({
      name: field.name,
      shape: fieldShape(field, btf ?? facts.btf),
      comment: "Classic event only.",
    }));
  return { kind: "arguments", args: [...typed, ...classic] };
}

/** A record is a copy: pointers in it are numbers, and text is in the record itself. */
function fieldShape({ type, dataLoc, relLoc }: TracepointField, btf: Btf): Shape {
  const shape = shapeOfText(type, btf);
  if (dataLoc || relLoc) return shape.kind === "array" ? shape : { kind: "text" };
  if (shape.kind === "boolean" || shape.kind === "array" || shape.kind === "integer") return shape;
  return shape.kind === "text" && type.endsWith("]") ? shape : { kind: "address" };
}

function functionShapes(facts: KernelFacts, given: string): AttachShapes {
  const [plain = ""] = given.split("+");
  const colon = plain.indexOf(":");
  const module = colon < 0 ? undefined : plain.slice(0, colon).replaceAll("-", "_");
  for (const btf of owners(facts, module)) {
    const shapes = prototypeShapes(btf, plain.slice(colon + 1));
    if (shapes !== undefined) return shapes;
  }
  return absent(
    module === undefined || module === "vmlinux" || facts.modulesWithBtf.includes(module)
      ? `BTF has no function ${given}`
      : `no module ${module} with BTF is loaded`,
  );
}

function prototypeShapes(btf: Btf, name: string): AttachShapes | undefined {
  const id = btf.find(name, "function");
  const found = id === undefined ? undefined : btf.type(id);
  const prototype = found?.kind === "function" ? btf.type(found.prototype) : undefined;
  if (prototype?.kind !== "prototype") return undefined;
  const args = prototype.params
    .filter(({ name, type }) => name !== "" || type !== 0)
    .map(({ name, type }, i) => ({ name: name || `arg${i}`, shape: shapeOf({ btf, id: type }) }));
  return { kind: "function", args, retval: shapeOf({ btf, id: prototype.returns }) };
}

/** From the classic event; without tracefs from the function, where the compiler has not inlined it. */
function syscallShapes(facts: KernelFacts, name: string): AttachShapes {
  try {
    const { format } = findTracepoint(facts, `syscalls:sys_enter_${syscallEventName(name)}`);
    if (format !== undefined) {
      const args = ownFields(format).map((field) => ({
        name: field.name,
        shape: inUserMemory(shapeOfText(field.type, facts.btf)),
      }));
      return { kind: "arguments", args };
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  const body = prototypeShapes(facts.btf, `__do_sys_${name}`);
  if (body?.kind === "function") {
    const args = body.args.map((one) => ({ ...one, shape: inUserMemory(one.shape) }));
    return { kind: "arguments", args };
  }
  return absent(`tracefs has no event syscalls:sys_enter_${name}`);
}

/** A system call's pointers are its caller's: nothing is read through them without saying so. */
function inUserMemory(shape: Shape): Shape {
  return shape.kind === "text" || shape.kind === "pointer" ? { kind: "address" } : shape;
}

function structShape(facts: KernelFacts, name: string): AttachShapes {
  for (const btf of owners(facts, undefined)) {
    const id = btf.find(name, "struct", "union") ?? btf.find(name, "typedef", "int", "enum");
    if (id !== undefined) return { kind: "struct", shape: shapeOf({ btf, id }) };
  }
  return absent(`BTF has no type ${name}`);
}

function* owners(facts: KernelFacts, module: string | undefined): IterableIterator<Btf> {
  if (module === undefined || module === "vmlinux" || !facts.modules.includes(module))
    yield facts.btf;
  if (module === "vmlinux") return;
  for (const one of module === undefined ? facts.modulesWithBtf : [module]) {
    const btf = facts.moduleBtf(one);
    if (btf !== undefined) yield btf;
  }
}

const nothing: Shape = { kind: "nothing" };

function absent(reason: string): AttachShapes {
  return { kind: "absent", reason };
}

function orAbsent(read: () => AttachShapes): AttachShapes {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) return absent(error.message);
    throw error;
  }
}
