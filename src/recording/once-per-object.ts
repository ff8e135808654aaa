/**
 * A function that is asked once for each object: there may be a million rows, but they share their keys. What
 * nobody else has any more is let go.
 */
export function oncePerObject<From extends object, To extends object | string | number>(
  of: (from: From) => To,
): (from: From) => To {
  const known = new WeakMap<From, To>();
  return (from) => {
    const found = known.get(from);
    if (found !== undefined) return found;
    const to = of(from);
    known.set(from, to);
    return to;
  };
}
