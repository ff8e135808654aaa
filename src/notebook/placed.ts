import { type CellPlace, cellMakers } from "../spec/cell-place.ts";
import type { CellLog } from "./log.ts";
import type { Content } from "./schema.ts";
import { Stopped } from "./stopped.ts";

/**
 * A function that makes cells, for rewritten code to call with the place of each. What its arguments throw is the
 * error of a cell with the content `empty`; the notebook gets what `absent` says. Once `stop` is aborted, no cell begins.
 */
export function placed<F extends (...args: never[]) => Promise<unknown>>(
  { log, stop }: { readonly log: CellLog; readonly stop: AbortSignal },
  { empty, absent }: { readonly empty: Content; readonly absent: (name: string) => unknown },
  bind: (place: CellPlace | undefined) => F,
): F {
  const at = (place: CellPlace | undefined, begun = () => {}) =>
    ((...args: never[]) => {
      begun();
      if (stop.aborted) throw new Stopped();
      return bind(place)(...args);
    }) as F;
  const anywhere = at(undefined);
  const attempt = async (place: CellPlace, call: (maker: unknown) => unknown) => {
    let hasBegun = false;
    const maker = at(place, () => {
      hasBegun = true;
    });
    try {
      return await call(maker);
    } catch (error) {
      if (hasBegun || error instanceof Stopped) throw error;
      if (stop.aborted) throw new Stopped();
      log.begin(place, empty).fail(error);
      return absent(place.name);
    }
  };
  cellMakers.set(anywhere, { at: (place) => at(place), call: attempt });
  return anywhere;
}
