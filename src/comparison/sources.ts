import { printable } from "../recording/printable.ts";
import type { Recording } from "../recording/schema.ts";
import { highlight } from "../report/highlight.ts";

/** The spec and the C of both: once where they are the same. */
export function sourcesOfBoth(first: Recording, second: Recording) {
  const [one, other] = [first, second].map(({ probe, c }) => ({
    spec: {
      title: `The probe, ${printable(probe.file)}`,
      text: probe.source,
      language: "typescript",
    },
    c: { title: "The generated BPF C", text: c, language: "c" },
  })) as [Sources, Sources];
  return [...once(one.spec, other.spec), ...once(one.c, other.c)].map(
    ({ title, text, language }) => ({
      title,
      text: highlight(text, language),
    }),
  );
}

type Sources = Readonly<Record<"spec" | "c", Source>>;
interface Source {
  readonly title: string;
  readonly text: string;
  readonly language: "typescript" | "c";
}

function once(one: Source, other: Source): readonly Source[] {
  if (one.text === other.text) return [{ ...one, title: `${one.title}, the same of both` }];
  return [
    { ...one, title: `${one.title}, of the first` },
    { ...other, title: `${other.title}, of the second` },
  ];
}
