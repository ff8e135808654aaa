import { showPoint } from "../../src/spec/attach.ts";
import { show } from "../../src/spec/expression.ts";
import type { MeasureNode } from "../../src/spec/measure-node.ts";

/** A measure as its user would write it, on a few lines. */
export function showMeasure(measure: MeasureNode): string {
  const { attach, where, key, values, updates, emit } = measure;
  const columns = (all: readonly (readonly [string, string])[]) =>
    all.map(([name, value]) => `${name}: ${value}`).join(", ");
  const lines = [`  attach: ${showAttach(attach)},`];
  if (where !== undefined) lines.push(`  where: (e) => ${show(where)},`);
  lines.push(`  key: (e) => ({ ${columns(key.map(({ name, value }) => [name, show(value)]))} }),`);
  const shown = values.map(({ name, aggregate: { kind, of, when, linear, error } }) => {
    const options = { ...linear, ...(error === undefined ? {} : { error }) };
    const given = [
      ...(of === undefined ? [] : [show(of)]),
      ...(Object.keys(options).length > 0 ? [JSON.stringify(options)] : []),
      ...(when === undefined ? [] : [`{ when: ${show(when)} }`]),
    ];
    return [name, `${kind}(${given.join(", ")})`] as const;
  });
  lines.push(`  aggregate: (e) => ({ ${columns(shown)} }),`);
  if (emit !== undefined) {
    lines.push(
      `  emit: (e) => ({ ${columns(emit.map(({ name, value }) => [name, show(value)]))} }),`,
    );
  }
  for (const update of updates) {
    const fields = update.kind === "set" ? update.fields : [];
    const set = fields.map(({ name, value }) => [name, show(value)] as const);
    const parts = [
      `[${update.key.map(show).join(", ")}]`,
      ...(update.kind === "set" ? [`{ ${columns(set)} }`] : []),
      ...(update.when === undefined ? [] : [`{ when: ${show(update.when)} }`]),
    ];
    lines.push(`  update: (e) => [${update.state.name}.${update.kind}(${parts.join(", ")})],`);
  }
  return `measure({\n${lines.join("\n")}\n})`;
}

function showAttach(attach: MeasureNode["attach"]): string {
  if (attach.kind === "points") return `anyOf(${attach.points.map(showPoint).join(", ")})`;
  const { entry, exit, by, repeat } = attach;
  const join = by === undefined ? "" : `by: (e) => [${by.entry.map(show).join(", ")}], `;
  return `span(${showPoint(entry)}, ${showPoint(exit)}, { ${join}repeat: "${repeat}" })`;
}
