import type { Btf } from "../kernel/btf.ts";
import { pointerTo, type Shape, shapeOf, shortName } from "./shape.ts";

/** A type that a file of tracefs writes in C's words: "const char *", "struct pollfd *", "umode_t". */
export function shapeOfText(text: string, btf: Btf): Shape {
  const words = text.replace(/\b(?:const|volatile|__user|restrict)\b/g, " ");
  const [, inside, , length] = /^(.*?)(\[(\d*)[^\]]*\])?$/.exec(words.trim()) ?? [];
  if (length !== undefined) {
    const of = shapeOfText(inside ?? "", btf);
    return isLetter(inside ?? "")
      ? { kind: "text" }
      : { kind: "array", of, length: Number(length) };
  }
  const pointer = /^(.*)\*\s*$/.exec(words.trim());
  const base = pointer?.[1] ?? words;
  if (pointer !== null)
    return isLetter(base) ? { kind: "text" } : pointerTo(shapeOfText(base, btf));
  return named(base.trim().replace(/\s+/g, " "), btf);
}

function named(name: string, btf: Btf): Shape {
  if (name === "bool" || name === "_Bool") return { kind: "boolean" };
  const [, kind, tag] = /^(struct|union|enum) (\w+)$/.exec(name) ?? [];
  const id =
    kind === undefined || tag === undefined
      ? btf.find(name, "typedef", "int")
      : btf.find(tag, kind as "struct" | "union" | "enum");
  if (id !== undefined) return shapeOf({ btf, id });
  if (name === "void" || kind === "struct" || kind === "union" || name.includes("("))
    return { kind: "nothing" };
  return { kind: "integer", name: shortName(name.replace(/^enum /, "")), constants: [] };
}

function isLetter(text: string): boolean {
  return /^(?:(?:un)?signed )?char$/.test(text.trim());
}
