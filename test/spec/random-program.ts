import fc from "fast-check";

/**
 * Bodies of `async function* run(t, o)`: `t(id, value)` notes that it was evaluated and gives the
 * value; `o` is an object with members of all kinds. Some are no valid TypeScript.
 */
export function randomBody(): fc.Arbitrary<string> {
  const { statement, expression } = fc.letrec<Record<"expression" | "sync" | "statement", string>>(
    (tie) => {
      const [e, sync] = [tie("expression"), tie("sync")];
      return {
        expression: fc.oneof(
          { weight: 8, arbitrary: expressions(e, sync) },
          { weight: 1, arbitrary: text`(${fc.constantFrom("await", "yield")} ${e})` },
        ),
        // Within functions and classes, where `await` and `yield` would be theirs.
        sync: expressions(sync, sync),
        statement: statements(e, tie("statement")),
      };
    },
  );
  const lines = fc.array(fc.tuple(statement, fc.constantFrom("\n", ";\n", "; // c\n")), {
    minLength: 1,
    maxLength: 4,
  });
  return fc
    .tuple(lines, expression)
    .map(([all, result]) => `${all.map((parts) => parts.join("")).join("")}\nreturn ${result}`)
    .map(numbered);
}

/** Each `@` becomes a number of its own. */
function numbered(body: string): string {
  let next = 0;
  return body.replaceAll("@", () => String(++next));
}

type Text = fc.Arbitrary<string>;

/** Text with the generated parts in its holes. */
function text(strings: TemplateStringsArray, ...holes: readonly Text[]): Text {
  return fc
    .tuple(...holes)
    .map((parts) => strings.map((one, i) => one + (parts[i] ?? "")).join(""));
}

const gap = fc.constantFrom("", " ", "\n", " /* a */ ", " // b\n");
const value = fc.constantFrom(
  ...["0", "1", "-1", "2", "7.5", "NaN", "0n", '""', '"1"', '"ab"', "true", "false"],
  ...["null", "undefined", "[]", "[1, 2]", "{ n: 1 }", "o", "o.list", "Symbol.iterator"],
);
const binary = fc.constantFrom(
  ...["+", "-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>", ">>>", "in", "instanceof"],
  ...["==", "!=", "===", "!==", "<", "<=", ">", ">=", "&&", "||", "??"],
);
const assignment = fc.constantFrom("=", "+=", "-=", "**=", ">>>=", "&&=", "||=", "??=");
const name = fc.constantFrom("a", "b", "n", "zero", "none", "self");

function members(e: Text): Text {
  return fc.oneof(
    text`o.${name}`,
    text`o!.self.${name}`,
    text`(o.${name} as any)`,
    text`o[t(@, "${name}")]`,
    text`t(@, o).${name}`,
    text`o.self[(${e}, "${name}")]`,
  );
}

function expressions(e: Text, sync: Text): Text {
  const member = members(e);
  const place = fc.oneof(
    { weight: 1, arbitrary: fc.constant("v") },
    { weight: 4, arbitrary: member },
  );
  return fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 6, arbitrary: text`t(@, ${value})` },
    { weight: 2, arbitrary: text`o.${name}` },
    { weight: 6, arbitrary: text`${e}${gap} ${binary} ${gap}${e}` },
    { weight: 5, arbitrary: text`(${e}${gap} ${binary} ${gap}${e})` },
    { weight: 3, arbitrary: text`(${e}${gap} ? ${gap}${e}${gap} : ${gap}${e})` },
    { weight: 3, arbitrary: text`${fc.constantFrom("!", "- ", "+ ", "~", "void ")}${gap}${e}` },
    { weight: 1, arbitrary: text`typeof ${fc.constantFrom("undeclared", "(v)", "o.n", "o")}` },
    { weight: 1, arbitrary: text`typeof ${e}` },
    { weight: 1, arbitrary: text`delete ${member}` },
    { weight: 2, arbitrary: text`(${place} ${assignment} ${gap}${e})` },
    { weight: 1, arbitrary: text`(${place}${fc.constantFrom("++", "--")})` },
    { weight: 1, arbitrary: text`${fc.constantFrom("++", "--")}${place}` },
    { weight: 2, arbitrary: chains(e) },
    { weight: 2, arbitrary: calls(e, sync) },
    { weight: 1, arbitrary: patterns(e, sync, place) },
    { weight: 1, arbitrary: text`(${e}, ${e})` },
    { weight: 1, arbitrary: text`(${e}${fc.constantFrom(" as any", "!", " satisfies unknown")})` },
    { weight: 1, arbitrary: text`[...(${e} ?? []), ${e}]` },
    { weight: 1, arbitrary: text`({ [${e}]: ${e}, get z() { return ${sync} }, ...${e} })` },
    { weight: 1, arbitrary: text`\`x\${${e}}y\`` },
    { weight: 1, arbitrary: text`o.tag\`x\${${e}}y\${${e}}\`` },
    { weight: 1, arbitrary: text`(o.tag)\`x\${${e}}y\`` },
    { weight: 1, arbitrary: classes(sync) },
  );
}

function chains(e: Text): Text {
  return fc.oneof(
    text`o.none?.[${e}].a.b`,
    text`o.self?.[${fc.constant('"n"')}]`,
    text`o.none?.f(${e}).a`,
    text`o?.self!.f?.(${e})`,
    text`(o.none?.a).b`,
    text`(o?.f)(${e})`,
    text`o.none?.includes(${e})`,
  );
}

function calls(e: Text, sync: Text): Text {
  return fc.oneof(
    text`o.f(${e}, ${e})`,
    text`(o.f)(${e})`,
    text`(o.f as any)(${e})`,
    text`o.self!.f!(${e})`,
    text`(0, o.f)(${e})`,
    text`((x) => ${sync})(${e})`,
    text`(function () { return [this === undefined, arguments.length, ${fc.constant("arguments[0] || 1")}] })(${e})`,
    text`new o.C(${e}).c`,
    text`new (o.C as any)(${e}).c`,
    text`o.list.includes(${e})`,
    text`o.list.filter((x) => x > 1 && t(@, true))`,
    text`o.list.indexOf(...[${e}])`,
    text`o.list.sort((x, y) => y - x)`,
    text`o.fs.includes(o.fs[0])`,
    text`o.set.has(${e})`,
    text`o.includes(${e})`,
    text`Number.isInteger(${e})`,
    text`Boolean(${e})`,
    text`/[/&&]=*\\//u.test(${e})`,
  );
}

function patterns(e: Text, sync: Text, place: Text): Text {
  return fc.oneof(
    text`([${place}, ${place} = ${e}, ...o.rest] = o.list)`,
    text`({ n: ${place}, [${e}]: ${place} = ${e}, ...o.rest } = o)`,
    text`(({ a = ${sync}, ...r }, [b = ${sync}] = o.list) => a ?? r.n ?? b)(o)`,
  );
}

function classes(e: Text): Text {
  const members = text`
    #p = ${e}
    static s = ${e};
    [String(${e})] = 1
    constructor() { super(o.n || 1), this.q ??= o.list && this.c }
    get q() { return this.#p ?? super.g() }
    set q(value) { this.#p ||= value }
    static { o.a = o.a || this.s }
    m() { return #p in this && (this.#p &&= super.g(o.n > 1)) }
  `;
  return text`new (class extends o.C {${members}})().m()`;
}

function statements(e: Text, s: Text): Text {
  return fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 6, arbitrary: e },
    { weight: 2, arbitrary: text`v ${assignment} ${e}` },
    { weight: 1, arbitrary: text`if (${e}) { ${s} } else if (${e}, ${e}) ${e}` },
    { weight: 1, arbitrary: text`for (let i = 0; i < 2 && ${e}; i++) { t(@, v); ${s} }` },
    { weight: 1, arbitrary: text`for (o.a of o.list) { t(@, v); ${s} }` },
    { weight: 1, arbitrary: text`for (o.self.b in o.list) { t(@, v); ${s} }` },
    { weight: 1, arbitrary: text`while (t(@, o.zero++) < 2 && (${e}, true)) { t(@, v); ${s} }` },
    {
      weight: 1,
      arbitrary: text`do { t(@, v); ${s} } while (t(@, o.zero++) < 2 || ${fc.constant("!o.n")} && 0)`,
    },
    {
      weight: 1,
      // JavaScriptCore compares `switch (++v) { case (v = 0): }` with the new v: a copy avoids its mistake.
      arbitrary: text`switch ([${e}][0]) { case ${e}: ${s}; break; case ${e}: default: ${s} }`,
    },
    { weight: 1, arbitrary: text`try { ${s} } catch { t(@, 0) } finally { ${e} }` },
    { weight: 1, arbitrary: text`{ const { n: x = ${e}, ...r } = o; t(@, [x, r.a]) }` },
    { weight: 1, arbitrary: text`{ let x: -1 | 1 = ${fc.constant("-1")}; t(@, x - -x) }` },
    { weight: 1, arbitrary: text`enum_: { enum E { A = 1 << 2, B = A | 1 } t(@, E.A | E.B) }` },
  );
}
