/** A field of a classic tracepoint's record. */
export type TracepointField = {
  readonly name: string;
  /** C's text, without the name: "int", "const char *", "char[16]". */
  readonly type: string;
  readonly offset: number;
  readonly size: number;
  readonly signed: boolean;
  /** The field holds where its bytes are: offset (low 16 bits) and length (high 16 bits). */
  readonly dataLoc: boolean;
  /** Like dataLoc, with an offset that counts from the field's own end (kernel 5.17 and newer). */
  readonly relLoc: boolean;
};

export type TracepointFormat = {
  /** The number that perf_event_open takes. */
  readonly id: number;
  /** In the order of the record, `common_*` included. */
  readonly fields: readonly TracepointField[];
};

/** Parses tracefs' events/CATEGORY/NAME/format; undefined for a text that is none. */
export function parseFormat(text: string): TracepointFormat | undefined {
  const id = /^ID: (\d+)$/m.exec(text)?.[1];
  if (id === undefined) return undefined;
  const line = /^\tfield:(.+);\s*offset:(\d+);\s*size:(\d+);(?:\s*signed:([01]);)?/gm;
  const fields = [...text.matchAll(line)].map(
    ([, declaration = "", offset, size, signed]): TracepointField => ({
      ...declared(declaration),
      offset: Number(offset),
      size: Number(size),
      signed: signed === "1",
      dataLoc: declaration.startsWith("__data_loc "),
      relLoc: declaration.startsWith("__rel_loc "),
    }),
  );
  return { id: Number(id), fields };
}

/** An event's own fields: without what all events have, and without a system call's number. */
export function ownFields(format: TracepointFormat | undefined): readonly TracepointField[] {
  const common = (name: string) => name.startsWith("common_") || name === "__syscall_nr";
  return format?.fields.filter(({ name }) => !common(name)) ?? [];
}

/** Splits "char comm[16]" into its name and "char[16]"; a pointer to a function keeps its name inside. */
function declared(declaration: string): { readonly name: string; readonly type: string } {
  const plain = declaration.replace(/^__(?:data|rel)_loc /, "");
  const called = /\(\*\s*(\w+)\)/.exec(plain)?.[1];
  if (called !== undefined) return { name: called, type: plain.replace(called, "") };
  const [, type = plain, name = "", array = ""] =
    /^(.*?)\s*(\w+)((?:\[[^\]]*\])*)$/.exec(plain) ?? [];
  return { name, type: `${type}${array}` };
}
