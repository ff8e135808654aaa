/** Parses the kernel's CPU lists ("0-3,8,10-11\n"); undefined for another text. */
export function parseCpuList(text: string): readonly number[] | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return [];
  const cpus: number[] = [];
  for (const part of trimmed.split(",")) {
    const [, from, to = from] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part) ?? [];
    if (from === undefined) return undefined;
    for (let cpu = Number(from); cpu <= Number(to); cpu++) cpus.push(cpu);
  }
  return cpus;
}
