import { expect, test } from "bun:test";
import type { UsdtProbe } from "../../src/kernel/usdt.ts";
import { findUsdtProbes } from "../../src/kernel/usdt-search.ts";

const probe = (provider: string, name: string, address: number): UsdtProbe => ({
  provider,
  name,
  address,
  fileOffset: address,
  semaphore: undefined,
  args: [],
});
const all = [
  probe("shop", "sold", 1),
  probe("shop", "sold", 2),
  probe("till", "sold", 3),
  probe("till", "open", 4),
];
const found = (provider: string, name: string) =>
  findUsdtProbes(all, "/usr/bin/shop", provider, name).map(({ address }) => address);

test("a probe is found in every place that it stands", () => {
  expect(found("shop", "sold")).toEqual([1, 2]);
  expect(found("", "open")).toEqual([4]);
  expect(found("*", "sold")).toEqual([1, 2, 3]);
  expect(found("till", "*")).toEqual([3, 4]);
});

test("a name that two providers have is told with both, an unknown one with what is near", () => {
  expect(() => found("", "sold")).toThrow("/usr/bin/shop has probes sold of shop and till");
  expect(() => found("shop", "slod")).toThrow("did you mean shop:sold?");
  expect(() => findUsdtProbes([], "/usr/bin/plain", "", "x")).toThrow(
    "/usr/bin/plain has no USDT probes at all",
  );
});
