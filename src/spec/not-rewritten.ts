import { UserError } from "../user-error.ts";

/** A spec is never silently misread: the loader hands probe() and measure() their position. */
export function notRewritten(): UserError {
  return new UserError(
    "this spec was not prepared by Probebook's loader, so its operators would be misread",
    {
      advice:
        "Start it with `bun run` from the folder whose bunfig.toml preloads src/preload.ts, or pass " +
        "`--preload PROBEBOOK/src/preload.ts`; call probe() and measure() directly by their imported names.",
    },
  );
}
