import { expect, test } from "bun:test";
import { newestKernelPackages, parseKernelPackage } from "../../src/lab/kernel-packages.ts";

test("a kernel is called by its series and flavour", () => {
  expect(parseKernelPackage("linux-image-6.1.0-50-amd64")).toEqual([
    { name: "6.1", release: "6.1.0-50-amd64" },
  ]);
  expect(parseKernelPackage("linux-image-6.1.0-50-rt-amd64")[0]?.name).toBe("6.1-rt");
  expect(parseKernelPackage("linux-image-6.12.48+deb13-cloud-amd64")).toEqual([
    { name: "6.12-cloud", release: "6.12.48+deb13-cloud-amd64" },
  ]);
});

test("packages without a kernel that boots are passed over", () => {
  for (const name of ["6.1.0-50-amd64-dbg", "6.1.0-50-amd64-unsigned", "amd64", "rt-amd64"])
    expect(parseKernelPackage(`linux-image-${name}`)).toEqual([]);
});

test("the newest of a name is the one with the highest number, not the last in the alphabet", () => {
  const names = ["6.1.0-9-amd64", "6.1.0-50-amd64", "6.1.0-48-rt-amd64", "6.12.9+deb13-amd64"];
  expect(newestKernelPackages(names.map((name) => `linux-image-${name}`))).toEqual([
    { name: "6.12", release: "6.12.9+deb13-amd64" },
    { name: "6.1", release: "6.1.0-50-amd64" },
    { name: "6.1-rt", release: "6.1.0-48-rt-amd64" },
  ]);
});
