import { expect, test } from "bun:test";
import { cpio } from "../../src/lab/cpio.ts";

const archive = cpio([
  { type: "folder", path: "/a" },
  { type: "file", path: "/a/odd", bytes: new TextEncoder().encode("12345"), mode: 0o755 },
  { type: "file", path: "/a/empty", bytes: new Uint8Array() },
  { type: "link", path: "/a/link", target: "odd" },
]);

test("busybox's cpio reads the archive with modes, links and an odd length", async () => {
  const listing = Bun.spawn(["busybox", "cpio", "-tv"], { stdin: archive, stderr: "ignore" });
  const lines = (await new Response(listing.stdout).text()).trimEnd().split("\n");
  expect(lines.map((line) => line.split(/\s+/)[0])).toEqual([
    "drwxr-xr-x",
    "-rwxr-xr-x",
    "-rw-r--r--",
    "lrwxrwxrwx",
  ]);
  expect(lines[3]).toEndWith("a/link -> odd");
});

test("every record begins at a multiple of four", () => {
  const text = Buffer.from(archive).toString("latin1");
  const starts = [...text.matchAll(/070701/g)].map(({ index }) => index);
  expect(starts).toHaveLength(5);
  expect(starts.filter((start) => start % 4 !== 0)).toEqual([]);
});
