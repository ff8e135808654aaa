import type { Btf, BtfMember, BtfType } from "../kernel/btf.ts";
import { structName } from "./c-name.ts";
import type { TypeRef } from "./c-value.ts";

type Composite = BtfType & { kind: "struct" | "union" };

/**
 * C declarations of just the members that a program reads, for CO-RE to relocate by name
 * (`preserve_access_index`): a vmlinux.h with them alone makes clang five times faster.
 */
export class StructDeclarations {
  readonly #used = new Map<Btf, Map<number, Set<BtfMember>>>();

  /** Enums whose body stands already. */
  readonly #enums = new Set<string>();

  /** Symbols of the kernel's whose addresses are read. */
  readonly #symbols = new Set<string>();

  /** The members that lead to `name` through anonymous structs and unions; undefined: no such member. */
  path(of: TypeRef, name: string): readonly BtfMember[] | undefined {
    return pathTo(of.btf, of.id, name);
  }

  /** Declares the members on a path. */
  note(of: TypeRef, path: readonly BtfMember[]): void {
    let { id } = of.btf.resolve(of.id);
    for (const member of path) {
      this.#note(of.btf, id, member);
      id = elementType(of.btf, member.type);
    }
  }

  /** As `path`, declared; the last member of it. */
  member(of: TypeRef, name: string): BtfMember | undefined {
    const path = this.path(of, name);
    if (path !== undefined) this.note(of, path);
    return path?.at(-1);
  }

  /** A C expression of the address of one of the kernel's symbols, which libbpf finds in /proc/kallsyms. */
  address(symbol: string): string {
    this.#symbols.add(symbol);
    return `(u64)&${symbol}`;
  }

  /** The names a user could have meant. */
  names(of: TypeRef): string[] {
    const { type } = of.btf.resolve(of.id);
    if (type.kind !== "struct" && type.kind !== "union") return [];
    return type.members.flatMap((one) =>
      one.name === "" ? this.names({ btf: of.btf, id: one.type }) : [one.name],
    );
  }

  /** All declarations, each before its first use. */
  declare(): string {
    const lines: string[] = [...this.#symbols].map((one) => `extern const void ${one} __ksym;`);
    const done = new Set<string>();
    this.#enums.clear();
    for (const [btf, structs] of this.#used) {
      for (const id of structs.keys()) this.#declareNamed(btf, id, lines, done);
    }
    return lines.join("\n\n");
  }

  #note(btf: Btf, id: number, member: BtfMember): void {
    const structs = this.#used.get(btf) ?? new Map<number, Set<BtfMember>>();
    this.#used.set(btf, structs);
    const members = structs.get(id) ?? new Set();
    structs.set(id, members.add(member));
  }

  #declareNamed(btf: Btf, id: number, lines: string[], done: Set<string>): void {
    const { type } = btf.resolve(id);
    if (type.kind !== "struct" && type.kind !== "union") return;
    if (type.name === "") {
      // Its body stands in its owner's.
      for (const [from, member] of this.#inner(btf, id)) {
        this.#declareNamed(from, elementType(from, member.type), lines, done);
      }
      return;
    }
    const head = `${type.kind} ${type.name}`;
    if (done.has(head)) return;
    done.add(head);
    const uses = this.#usesOf(head, btf, id);
    for (const [from, member] of uses) {
      this.#declareNamed(from, elementType(from, member.type), lines, done);
    }
    const body = this.#body(uses, "\t");
    const name = `${type.kind} ${structName(type.name)}`;
    lines.push(`${name} {\n${body}} __attribute__((preserve_access_index));`);
  }

  /** What is read of a struct, by whichever BTF it was found in (a module's holds its kernel's too). */
  #usesOf(head: string, btf: Btf, id: number): readonly [Btf, BtfMember][] {
    const found = new Map<string, [Btf, BtfMember]>();
    const add = (from: Btf, at: number) => {
      for (const member of this.#used.get(from)?.get(at) ?? []) {
        found.set(member.name || `anonymous ${member.bitOffset}`, [from, member]);
      }
    };
    add(btf, id);
    for (const [from, structs] of this.#used) {
      for (const at of structs.keys()) {
        const { type } = from.resolve(at);
        if (isComposite(type) && `${type.kind} ${type.name}` === head) add(from, at);
      }
    }
    return [...found.values()];
  }

  #body(uses: Iterable<readonly [Btf, BtfMember]>, indent: string): string {
    return [...uses]
      .map(([btf, member]) => `${indent}${this.#memberDeclaration(btf, member, indent)};\n`)
      .join("");
  }

  #inner(btf: Btf, id: number): readonly [Btf, BtfMember][] {
    return [...(this.#used.get(btf)?.get(id) ?? [])].map((member) => [btf, member]);
  }

  #memberDeclaration(btf: Btf, member: BtfMember, indent: string): string {
    const declared = this.#declarator(btf, member, indent);
    if (member.bitSize === 0) return declared;
    // Each in an integer of its own: clang gives up where one would not lie whole in an aligned one.
    const { type } = btf.resolve(member.type);
    const bits = "size" in type ? type.size * 8 : 64;
    return `u${bits} : 0; ${declared} : ${member.bitSize}`;
  }

  #declarator(btf: Btf, { name, type: id }: BtfMember, indent: string): string {
    const { id: at, type } = btf.resolve(id);
    switch (type.kind) {
      case "struct":
      case "union":
        return type.name === ""
          ? `${type.kind} {\n${this.#body(this.#inner(btf, at), `${indent}\t`)}${indent}} ${name}`.trimEnd()
          : `${type.kind} ${structName(type.name)} ${name}`;
      case "array": {
        const array = `${name}[${type.length}]`;
        return this.#declarator(btf, { ...NO_MEMBER, name: array, type: type.of }, indent);
      }
      case "pointer":
        return `${pointee(btf, type.to)}*${name}`;
      case "int":
        return `${integerType(type.size, type.signed, type.bool)} ${name}`;
      case "enum":
        return `${this.#enum(type)} ${name}`;
      default:
        return `u64 ${name}`;
    }
  }

  /** An enum of the kernel's size, so that not more is read than there is; its names do not matter. */
  #enum({ name, size }: BtfType & { kind: "enum" }): string {
    const head = `enum ${name}`.trimEnd();
    if (name !== "" && this.#enums.has(head)) return head;
    const unique = name === "" ? `anonymous${this.#enums.size}` : name;
    this.#enums.add(name === "" ? unique : head);
    const value = { 2: " = 0x100", 8: " = 1ULL << 32" }[size] ?? "";
    const packed = size < 4 ? " __attribute__((packed))" : "";
    return `${head} { ${unique}_placeholder${value} }${packed}`;
  }
}

const NO_MEMBER = { bitOffset: 0, bitSize: 0 };

function pathTo(btf: Btf, id: number, name: string): BtfMember[] | undefined {
  const { type } = btf.resolve(id);
  if (!isComposite(type)) return undefined;
  for (const member of type.members) {
    if (member.name === name) return [member];
    const inner = member.name === "" ? pathTo(btf, member.type, name) : undefined;
    if (inner !== undefined) return [member, ...inner];
  }
  return undefined;
}

/** The id of what an array is made of, however many dimensions it has; of anything else its own. */
function elementType(btf: Btf, id: number): number {
  const found = btf.resolve(id);
  return found.type.kind === "array" ? elementType(btf, found.type.of) : found.id;
}

function isComposite(type: BtfType): type is Composite {
  return type.kind === "struct" || type.kind === "union";
}

function pointee(btf: Btf, id: number): string {
  const { type } = btf.resolve(id);
  if (type.kind === "int" && type.size === 1) return "const char ";
  if ((isComposite(type) || type.kind === "forward") && type.name !== "") {
    const kind = type.kind === "forward" ? (type.union ? "union" : "struct") : type.kind;
    return `${kind} ${structName(type.name)} `;
  }
  return "void ";
}

function integerType(bytes: number, signed: boolean, bool = false): string {
  return bool ? "_Bool" : `${signed ? "s" : "u"}${bytes * 8}`;
}
