import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { moduleFiles } from "../../src/lab/modules.ts";
import { kernelNic } from "../../src/lab/nic.ts";
import { transport } from "../../src/lab/transport.ts";
import { UserError } from "../../src/user-error.ts";

const modules = mkdtempSync(join(tmpdir(), "probebook-modules-"));
const kernel = { name: "9.9", release: "9.9.0", image: "", modules };

beforeAll(async () => {
  const dep = [
    // As busybox's depmod writes it: what is needed comes in any order.
    "fs/9p/9p.ko: net/9p/9pnet.ko fs/fscache.ko fs/netfs.ko",
    "fs/fscache.ko: fs/netfs.ko",
    "fs/netfs.ko:",
    "net/9p/9pnet.ko:",
    "drivers/virtio_pci.ko.xz: net/9p/9pnet.ko",
  ];
  await Bun.write(join(modules, "modules.dep"), `${dep.join("\n")}\n`);
  await Bun.write(join(modules, "modules.builtin"), "kernel/fs/overlay.ko\n");
});
afterAll(() => rmSync(modules, { recursive: true }));

test("what a module needs is loaded before it, each once", () => {
  const files = moduleFiles(kernel, ["9p", "virtio-pci"]);
  expect(files).toHaveLength(5);
  expect(files.indexOf("fs/netfs.ko")).toBeLessThan(files.indexOf("fs/fscache.ko"));
  expect(files.indexOf("fs/fscache.ko")).toBeLessThan(files.indexOf("fs/9p/9p.ko"));
  expect(files.at(-1)).toBe("drivers/virtio_pci.ko.xz");
});

test("a module that is built in needs no file", () => {
  expect(moduleFiles(kernel, ["overlay"])).toEqual([]);
});

test("a module that the kernel lacks is the user's to know, with what to do", () => {
  const attempt = () => moduleFiles(kernel, ["e1000e"]);
  expect(attempt).toThrow(UserError);
  expect(attempt).toThrow("Kernel 9.9 (9.9.0) has no module e1000e.");
});

test("a guest's card is one that its kernel can drive, its files come by what its kernel knows", async () => {
  expect([kernelNic(kernel), transport(kernel)]).toEqual(["none", "virtiofs"]);
  const other = { ...kernel, modules: join(modules, "other") };
  await Bun.write(
    join(other.modules, "modules.dep"),
    "net/9p/9pnet_virtio.ko:\nnet/virtio_net.ko:\nnet/e1000.ko:\n",
  );
  await Bun.write(join(other.modules, "modules.builtin"), "");
  expect([kernelNic(other), transport(other)]).toEqual(["e1000", "9p"]);
  expect(kernelNic(other, "virtio-net")).toBe("virtio-net");
  expect(() => kernelNic(other, "e1000e")).toThrow("has no driver for e1000e cards");
});
