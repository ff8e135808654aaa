import type { Tree } from "./tree.ts";

/** Where tracefs is mounted and readable; undefined: nowhere. */
export function tracefs(tree: Tree): string | undefined {
  return ["sys/kernel/tracing", "sys/kernel/debug/tracing"].find((path) =>
    tree.has(`${path}/events`),
  );
}

/** Every event, as "category:name". */
export function tracefsEvents(tree: Tree): readonly string[] {
  const mounted = tracefs(tree);
  if (mounted === undefined) return [];
  return (tree.list(`${mounted}/events`) ?? []).flatMap((category) =>
    (tree.list(`${mounted}/events/${category}`) ?? [])
      .filter((name) => tree.has(`${mounted}/events/${category}/${name}/format`))
      .map((name) => `${category}:${name}`),
  );
}
