import type { Expression as Ast } from "oxc-parser";
import { walk } from "oxc-walker";
import { SpecError } from "../../spec/spec-error.ts";
import type { TypedExpression } from "./expression.ts";
import { propertyName, quoted } from "./fragment.ts";
import { at, type Range } from "./typed.ts";

/** What a question remembers between events, as it is found in one expression after the other. */
export class States {
  readonly #named = new Map<string, Range>();
  /** Fields and their types, by state. */
  readonly #fields = new Map<string, Map<string, "number" | "string">>();

  note({ ast, states }: TypedExpression): void {
    for (const [name, range] of states) {
      if (!this.#named.has(name)) this.#named.set(name, range);
    }
    walk(ast, {
      enter: (node) => {
        if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return;
        const { object, property } = node.callee;
        const sets = property.type === "Identifier" && property.name === "set";
        if (!sets || object.type !== "Identifier" || !states.has(object.name)) return;
        const fields = this.#fields.get(object.name) ?? new Map();
        this.#fields.set(object.name, fields);
        const value = node.arguments[1];
        for (const one of value?.type === "ObjectExpression" ? value.properties : []) {
          if (one.type !== "Property" || one.key.type !== "Identifier") continue;
          fields.set(one.key.name, isText(one.value) ? "string" : "number");
        }
      },
    });
  }

  /** A `const` of the spec for each. Throws SpecError for what is never remembered. */
  declarations(): string {
    const lines = [...this.#named].map(([name, { start }]) => {
      const fields = [...(this.#fields.get(name) ?? [])];
      if (fields.length === 0) {
        throw new SpecError(
          `nothing is ever remembered in ${name}`,
          at(start),
          `Remember it at another attach point: \`POINT update ${name}.set(pid, { at: time }); …\`.`,
        );
      }
      const type = fields.map(([field, of]) => `${propertyName(field)}: ${of}`).join("; ");
      return `const ${name} = state<{ ${type} }>(${quoted(name)});\n`;
    });
    return lines.length === 0 ? "" : `${lines.join("")}\n`;
  }
}

const texts = /^(comm|func|point|text|userText|symbol|userSymbol|cgroupPath|syscallName|ip)$/;

function isText(ast: Ast): boolean {
  const name = ast.type === "CallExpression" ? ast.callee : ast;
  return name.type === "Identifier" && texts.test(name.name);
}
