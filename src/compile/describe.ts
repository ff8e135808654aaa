import type { CValue } from "./c-value.ts";

/** A value's kind in words, for errors: "a pointer to struct request". */
export function describe(value: CValue): string {
  switch (value.kind) {
    case "integer":
      return value.decode === undefined
        ? "an integer"
        : "a name that is known only when it is shown";
    case "pointer":
    case "place": {
      const to = value.kind === "pointer" ? value.to : value.type;
      const { type } = to.btf.resolve(to.id);
      const name = "name" in type && type.name !== "" ? ` ${type.name}` : "";
      if (type.kind === "forward") return `a pointer to struct${name}, which BTF does not describe`;
      const article = /^[aeiou]/.test(type.kind) ? "an" : "a";
      return `${value.kind === "pointer" ? "a pointer to" : article} ${type.kind}${name}`;
    }
    case "text":
      return value.decode === undefined ? "a string" : "a name that is known only when it is shown";
    case "stack":
      return "a stack";
  }
}
