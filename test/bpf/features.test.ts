import { expect, test } from "bun:test";
import type { FeatureName } from "../../src/bpf/feature-reason.ts";
import { featureTests } from "../../src/bpf/feature-tests.ts";
import { type Feature, feature } from "../../src/bpf/features.ts";
import { loadable } from "./loadable.ts";

const names = Object.keys(featureTests) as FeatureName[];

test.each(names)("%s works, or there is a reason why not", (name) => {
  const found: Feature = feature(name);
  if (!found.works) expect(found.reason).toMatch(/^[^.\n]{10,}$/);
  expect(feature(name)).toBe(found);
});

test.skipIf(!loadable)("a kernel with tp_btf has raw_tp and the maps that go with it", () => {
  expect(feature("raw_tp")).toEqual({ works: true });
  expect(feature("percpu_hash")).toEqual({ works: true });
});
