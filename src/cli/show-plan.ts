import type { Plan } from "../compile/plan.ts";

/** The plan as text: what was chosen for each attach point, why, and what was not. */
export function showPlan(plan: Plan): string {
  const lines: string[] = [];
  for (const { program, point, mechanism, target, why, rejected, risk } of plan.attachments) {
    lines.push(
      `${point}`,
      `  program    ${program}`,
      `  mechanism  ${mechanism} (${target}): ${why}`,
    );
    for (const one of rejected) lines.push(`  not        ${one.mechanism}: ${one.reason}`);
    if (risk !== null) lines.push(`  risk       ${risk}`);
    lines.push("");
  }
  for (const { name, type, entries, key, value, why } of plan.maps) {
    const shape = `${type.toLowerCase()}, ${entries} × (${key.bytes} + ${value.bytes} bytes)`;
    lines.push(`map ${name}: ${shape}`, `  ${why}`);
  }
  return `${lines.join("\n")}\n`;
}
