import type { Entry, Member, Typed, Way } from "./entry.ts";

/** An entry as an attach point is written, and below it what is known of it. */
export function formatEntry(entry: Entry): string {
  switch (entry.kind) {
    case "tracepoint":
      return `tracepoint:${entry.name}\n${entry.details ? tracepoint(entry.details) : ""}`;
    case "function": {
      const { name, module, ways, prototype } = entry;
      const point = `kernelFunction:${module === null ? "" : `${module}:`}${name}`;
      if (prototype === undefined) return `${point.padEnd(56)}  ${working(ways)}\n`;
      const types = prototype === null ? "no types in BTF" : prototype;
      return `${point}\n  ${types}\n${listWays(ways)}`;
    }
    case "syscall":
      return `syscall:${entry.name}\n${entry.args ? table(entry.args) : ""}`;
    case "struct":
    case "union":
      return entry.members === undefined
        ? `${entry.kind} ${entry.name}${owner(entry.module)}, ${entry.bytes} bytes\n`
        : struct(entry, entry.members);
    case "enum": {
      const head = `enum ${entry.name}${owner(entry.module)}, ${entry.bytes} bytes\n`;
      const values = entry.values?.map(({ name, value }) => ({ name, type: value }));
      return values === undefined ? head : head + table(values);
    }
    case "software":
    case "hardware":
      return `${entry.kind}:${entry.name}\n`;
    case "usdt":
      return usdt(entry);
    case "uprobe": {
      const { path, symbol, name } = entry;
      return `uprobe:${path}:${symbol}${name === symbol ? "" : `  ${name}`}\n`;
    }
  }
}

function tracepoint({ args, fields, module, ways }: NonNullable<TracepointDetails>): string {
  const typed =
    args === undefined
      ? ""
      : `  e.args${args.length === 0 ? ": none" : ""}\n${table(args, "    ")}`;
  const classic =
    fields.length === 0 ? "" : `  e.args, of the classic event only\n${table(fields, "    ")}`;
  const where = module === null ? "" : `  in module ${module}\n`;
  return where + typed + classic + listWays(ways);
}

type TracepointDetails = Extract<Entry, { kind: "tracepoint" }>["details"];

function table(rows: readonly Typed[], indent = "  "): string {
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  return rows.map(({ name, type }) => `${indent}${name.padEnd(width)}  ${type}\n`).join("");
}

function working(ways: readonly Way[]): string {
  const names = ways.filter(({ refusal }) => refusal === undefined).map((one) => one.mechanism);
  return names.length === 0 ? "cannot be attached to here" : names.join(" ");
}

function listWays(ways: readonly Way[]): string {
  const width = Math.max(...ways.map(({ mechanism }) => mechanism.length));
  return ways
    .map(({ mechanism, refusal }) => `  ${mechanism.padEnd(width)}  ${refusal ?? "works here"}\n`)
    .join("");
}

function owner(module: string | null): string {
  return module === null ? "" : ` of module ${module}`;
}

/** As pahole shows it: the byte where each member begins, and how many it takes. */
function struct(
  entry: { kind: string; name: string; bytes: number },
  all: readonly Member[],
): string {
  const lines = memberLines(all, 1);
  const width = Math.min(56, Math.max(0, ...lines.map(({ text }) => text.length)));
  const body = lines.map(({ text, place }) =>
    place === "" ? `${text}\n` : `${text.padEnd(width)}  /* ${place} */\n`,
  );
  return `${entry.kind} ${entry.name} {\n${body.join("")}}; /* ${entry.bytes} bytes */\n`;
}

type Line = { readonly text: string; readonly place: string };

function memberLines(all: readonly Member[], depth: number): readonly Line[] {
  const indent = "    ".repeat(depth);
  return all.flatMap(({ name, declaration, offset, size, bits, members }): readonly Line[] => {
    const place = `${String(offset).padStart(5)} ${String(size).padStart(5)}`;
    if (members === undefined) {
      const part = bits === undefined ? "" : `:${bits.count}`;
      const bit = bits === undefined ? "" : ` bit ${bits.first}`;
      return [{ text: `${indent}${declaration}${part};`, place: `${place}${bit}` }];
    }
    return [
      { text: `${indent}${declaration} {`, place: "" },
      ...memberLines(members, depth + 1),
      { text: `${indent}}${name === "" ? "" : ` ${name}`};`, place },
    ];
  });
}

function usdt({ path, provider, name, places }: Extract<Entry, { kind: "usdt" }>): string {
  const point = `usdt:${path}:${provider}:${name}`;
  const lines = places.map(({ address, semaphore, args }) => {
    const counter = semaphore === undefined ? "" : `  semaphore 0x${semaphore.toString(16)}`;
    const given = args.map((text, i) => `  arg${i} ${text}`).join("");
    return `  at 0x${address.toString(16)}${counter}${given}\n`;
  });
  return `${point}\n${lines.join("")}`;
}
