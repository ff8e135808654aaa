import type { Names } from "../../src/session/shown.ts";

function refuse(): never {
  throw new Error("nothing is named here");
}

/** For layouts without what has to be named. */
export const noNames: Names = {
  kernelSymbol: refuse,
  userSymbol: refuse,
  cgroupPath: refuse,
  syscallName: refuse,
};
