/** Counts by `name cpu`; a line of a device by its handler's name, x86's own by their letters. */
export type Interrupts = ReadonlyMap<string, number>;

/** Reads /proc/interrupts' text. Lines with the same name are one. */
export function procInterrupts(text: string): Interrupts {
  const [head = "", ...lines] = text.trimEnd().split("\n");
  const cpus = head
    .trim()
    .split(/\s+/)
    .map((name) => name.replace("CPU", ""));
  const all = new Map<string, number>();
  for (const line of lines) {
    const [label = "", ...words] = line.trim().split(/\s+/);
    const letters = label.replace(":", "");
    const name = /^\d+$/.test(letters) ? (words.at(-1) ?? "") : letters;
    for (const [index, cpu] of cpus.entries()) {
      const key = `${name} ${cpu}`;
      all.set(key, (all.get(key) ?? 0) + (Number(words[index]) || 0));
    }
  }
  return all;
}

type Moments = readonly [Interrupts, Interrupts];

/** Whether what was counted is at least what came while it certainly was, and at most what came around it. */
export function within(
  counted: Interrupts,
  { least, most }: { readonly least: Moments; readonly most: Moments },
) {
  const between = ([first, second]: Moments, name: string) =>
    (second.get(name) ?? 0) - (first.get(name) ?? 0);
  const own = [...most[1].keys()].filter((name) => /^(LOC|RES|CAL|IWI) /.test(name));
  const devices = [...most[1].keys()].filter(
    (name) => between(most, name) > 0 && !/^[A-Z]{3} /.test(name),
  );
  return [...own, ...devices].map((name) => {
    const [low, count, high] = [between(least, name), counted.get(name) ?? 0, between(most, name)];
    return { name, low, count, high, right: low <= count && count <= high };
  });
}
