import { oncePerObject } from "../../recording/once-per-object.ts";
import type { FlameSource } from "../../report/client/flame.ts";
import type { FlameState } from "../../report/client/flame-graph.ts";
import type { FlameNode } from "../../report/flame/tree.ts";
import { type Basis, basisName, comparedStacks, flameBases } from "../flame.ts";
import { changeKind, changeNote } from "../flame-change.ts";
import { comparedFound, comparedSentence } from "../flame-words.ts";
import type { Both } from "../pairs.ts";

/** The stacks of both recordings in one graph, coloured by how they changed; null where nothing can be weighed. */
export function comparedFlame(both: Both): FlameSource | null {
  const bases = flameBases(both);
  const [first] = bases;
  if (first === undefined) return null;
  const { view } = both.second;
  let basis: Basis = first;
  const kindsBelow = ({ sides, children }: FlameNode): string[] => [
    changeKind(basis, sides),
    ...children.flatMap(kindsBelow),
  ];
  /** Asked for at each move of the pointer. */
  const kindsOf = oncePerObject((tree: FlameNode) => new Set(kindsBelow(tree)));
  return {
    widths: bases.map(basisName),
    stacksOf: (width) => {
      basis = bases[width] ?? first;
      return comparedStacks(both, basis);
    },
    look: {
      kindOf: ({ sides }) => changeKind(basis, sides),
      noteOf: ({ sides }) => changeNote(basis, sides),
      striped: new Set(["new", "gone"]),
    },
    frameSentence: (_, state) => comparedSentence(basis, view, state.stacks.frames, state),
    foundSentence: (_, state) => comparedFound(basis, view, state.tree, state.found),
    kindsIn: ({ tree }: FlameState) => kindsOf(tree),
  };
}
