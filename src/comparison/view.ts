import { type Compared, compare } from "../recording/compare.ts";
import { keyIdentity } from "../recording/key.ts";
import { printable } from "../recording/printable.ts";
import { nameText } from "../report/key-text.ts";
import { counted, duration, group } from "../report/quantity.ts";
import { instant } from "../report/summary.ts";
import { distributionViews } from "./distribution.ts";
import { basisName, flameBases } from "./flame.ts";
import { changeKinds } from "./flame-change.ts";
import { comparisonName } from "./name.ts";
import { type Both, bothOf } from "./pairs.ts";
import type { ComparisonDocument } from "./schema.ts";
import { provenanceOfBoth, sideView } from "./sides.ts";
import { sourcesOfBoth } from "./sources.ts";
import { summarySentences } from "./summary.ts";
import { differencesView } from "./table.ts";

export type ComparisonView = ReturnType<typeof comparisonView>;

/** Everything that the comparison's template shows. */
export function comparisonView(document: ComparisonDocument) {
  const { first, second } = document;
  const comparison = compare(first, second, document);
  const both = bothOf(first, second);
  const { compared, cautions } = comparison;
  const isTold = ({ verdict }: Compared) => verdict !== "noise";
  const differences = compared.filter((one) => isTold(one) && one.only === null);
  const noise = compared.filter((one) => !isTold(one) && one.only === null);
  const importance = new Map<string, number>();
  for (const [place, { key }] of compared.entries()) {
    const identity = keyIdentity(key);
    if (!importance.has(identity)) importance.set(identity, place);
  }
  const table = (name: string, rows: readonly Compared[]) =>
    rows.length === 0 ? null : differencesView(name, rows, comparison, second);
  return {
    at: { prefix: "", head: 2, part: 3 },
    name: printable(second.probe.name),
    title: `${printable(second.probe.title)}: two runs compared`,
    place: [first, second]
      .map(
        ({ host, start, elapsed_ns }) =>
          `${printable(host.name)} · ${instant(start)} · ${duration(elapsed_ns)}`,
      )
      .join(" – "),
    summary: summarySentences(document, comparison),
    cautions: cautions.map(printable),
    figures: figures(compared, cautions),
    differences: table("differences", differences),
    noise: table("noise", noise),
    noiseCount: group(noise.length),
    oneSided: (["second", "first"] as const).flatMap((only) => {
      const rows = compared.filter((one) => one.only === only);
      const word = only === "second" ? "Added" : "Vanished";
      const view = table(word.toLowerCase(), rows);
      return view === null ? [] : [{ only, word, table: view }];
    }),
    flame: flameView(both),
    distributions: distributionViews(both, ({ key }) => importance.get(keyIdentity(key)) ?? 0),
    sides: [sideView("first", first), sideView("second", second)],
    notes: [...new Set([...first.probe.notes, ...second.probe.notes])].map(printable),
    provenance: provenanceOfBoth(first, second),
    sources: sourcesOfBoth(first, second),
    takenAs: comparisonName(document),
  };
}

/** The figures at the top. */
function figures(compared: readonly Compared[], cautions: readonly string[]) {
  const of = (...verdicts: readonly Compared["verdict"][]) =>
    compared.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const [more, less] = [of("more"), of("less")];
  const unknown = of("unknown");
  return [
    {
      label: "differ",
      value: group(more + less),
      note: `${group(more)} more, ${group(less)} less`,
      grave: false,
    },
    {
      label: "in one only",
      value: group(of("added", "vanished")),
      note: `${group(of("added"))} added, ${group(of("vanished"))} vanished`,
      grave: false,
    },
    {
      label: "noise",
      value: group(of("noise")),
      note:
        unknown === 0 ? `of ${counted(compared.length, "figure")}` : `${group(unknown)} unknown`,
      grave: false,
    },
    {
      label: "cautions",
      value: group(cautions.length),
      note: cautions.length === 0 ? "the runs are alike" : "read them first",
      grave: cautions.length > 0,
    },
  ];
}

/** The place of the flame graph, which scripts fill; null where no stacks can be weighed. */
function flameView(both: Both) {
  const bases = flameBases(both);
  const [first] = bases;
  if (first === undefined || both.pairs.length === 0) return null;
  return {
    width: `${basisName(first)}, of both runs`,
    caption: both.second.keys.map(({ name }) => nameText(name)).join(", "),
    choice: true,
    kinds: [...changeKinds, ...usualKinds],
  };
}

const usualKinds = [
  { kind: "match", label: "found" },
  { kind: "narrow", label: "each narrower than a pixel" },
] as const;
