import type { Symbolizer } from "../../src/session/decode-key.ts";

/** For values that are no addresses, and so are never asked for by name. */
export const nameless = {} as Symbolizer;
