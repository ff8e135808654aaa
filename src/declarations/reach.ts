import type { Btf, BtfType } from "../kernel/btf.ts";
import { type Shape, shapeOf } from "./shape.ts";

export type Composite = Shape & { readonly kind: "composite" };

/** A struct's or union's member, those of its nameless structs and unions among them. */
export type Member = { readonly name: string; readonly shape: Shape };

/** All that is met on the way from some types along every member and every pointer. */
export type Reach = {
  /** In the order in which they are met. Those without a name stand where they are a member. */
  readonly composites: readonly Composite[];
  readonly members: (composite: Composite) => readonly Member[];
  /** C's names of integers and enums, with the enums' constants. */
  readonly integers: ReadonlyMap<string, readonly string[]>;
  readonly lengths: ReadonlySet<number>;
};

export function reach(roots: Iterable<Shape>): Reach {
  const composites: Composite[] = [];
  const known = new Map<Btf, Map<number, readonly Member[]>>();
  const integers = new Map<string, readonly string[]>();
  const lengths = new Set<number>();
  const meet = (shape: Shape): void => {
    switch (shape.kind) {
      case "composite":
        meetComposite(shape);
        break;
      case "integer":
        if (!integers.get(shape.name)?.length) integers.set(shape.name, shape.constants);
        break;
      case "pointer":
        meet(shape.to);
        break;
      case "array":
        lengths.add(shape.length);
        meet(shape.of);
        break;
    }
  };
  const meetComposite = (shape: Composite): void => {
    const { btf, id } = shape.ref;
    const here = known.get(btf) ?? new Map<number, readonly Member[]>();
    known.set(btf, here);
    if (here.has(id)) return;
    here.set(id, membersOf(btf, id));
    composites.push(shape);
  };
  for (const root of roots) meet(root);
  // The list grows while it is walked; a walk by calls would be as deep as the kernel's types.
  for (const { ref } of composites)
    for (const { shape } of known.get(ref.btf)?.get(ref.id) ?? []) meet(shape);
  const members = ({ ref }: Composite) => known.get(ref.btf)?.get(ref.id) ?? [];
  return { composites, members, integers, lengths };
}

function membersOf(btf: Btf, id: number): readonly Member[] {
  const { type } = btf.resolve(id);
  if (!isComposite(type)) return [];
  return type.members.flatMap(({ name, type }) =>
    name === "" ? membersOf(btf, type) : [{ name, shape: shapeOf({ btf, id: type }) }],
  );
}

function isComposite(type: BtfType): type is BtfType & { kind: "struct" | "union" } {
  return type.kind === "struct" || type.kind === "union";
}
