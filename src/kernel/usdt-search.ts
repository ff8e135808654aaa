import { UserError } from "../user-error.ts";
import { isGlob, matcher } from "./glob.ts";
import { didYouMean } from "./nearest.ts";
import type { UsdtProbe } from "./usdt.ts";

/** Those of a file's probes that are meant. UserError where there is none, or several providers have the name. */
export function findUsdtProbes(
  all: readonly UsdtProbe[],
  path: string,
  provider: string,
  name: string,
): readonly UsdtProbe[] {
  const [provides, named] = [matcher(provider === "" ? "*" : provider), matcher(name)];
  const found = all.filter((one) => provides(one.provider) && named(one.name));
  const providers = [...new Set(found.map((one) => one.provider))];
  if (found.length === 0) {
    const names = all.map((one) => `${one.provider}:${one.name}`);
    const given = provider === "" ? name : `${provider}:${name}`;
    const guess = didYouMean(given, provider === "" ? all.map((one) => one.name) : names);
    throw new UserError(
      all.length === 0
        ? `${path} has no USDT probes at all`
        : `${path} has no USDT probe ${given}${guess === undefined ? "" : `; ${guess}`}`,
      { advice: "`bun run list --usdt PATH` lists a file's probes." },
    );
  }
  if (provider === "" && providers.length > 1 && !isGlob(name))
    throw new UserError(`${path} has probes ${name} of ${providers.join(" and ")}`, {
      advice: `Name one of them: ${providers.map((one) => `${one}:${name}`).join(" or ")}.`,
    });
  return found;
}
