import { viewOfC } from "../compile/c-source.ts";
import { findClang } from "../compile/clang.ts";
import { compileView } from "../compile/compile.ts";
import { TrustedCache } from "../compile/trusted-cache.ts";
import { openKernel } from "../kernel/kernel.ts";
import type { Probe } from "../spec/probe.ts";
import { parseArguments } from "./arguments.ts";
import { plan } from "./load.ts";

/** Compiles a probe, so that little is left to do between the first attached of several and the last. */
export async function prepare(probe: Probe, words: readonly string[]): Promise<void> {
  const request = parseArguments(probe, probe.title, words);
  if ("help" in request) return;
  const spec = probe.measures(request.flags, request.operands);
  const made = plan(spec, openKernel(), request);
  await compileView(viewOfC(made, probe.title), findClang(), TrustedCache.open("objects"));
}
