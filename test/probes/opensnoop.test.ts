import { expect, test } from "bun:test";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { noLoss } from "../../src/recording/total.ts";
import { loadable } from "../bpf/loadable.ts";
import { beside } from "./beside.ts";

const ENOENT = 2;

test.skipIf(!loadable)(
  "each open has its path, its descriptor or its error, as in libbpf-tools' opensnoop",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "probebook-open-"));
    const opened: { fd: number; error: number; path: string }[] = [];
    const pid = `${process.pid}`;
    const { ours, loss, theirs } = await beside(
      "opensnoop",
      ["-p", pid],
      ["opensnoop", "-p", pid],
      async () => {
        for (let i = 0; i < 50; i++) {
          const path = join(folder, `file-${i}`);
          if (i % 2 === 0) writeFileSync(path, "");
          try {
            const fd = openSync(path, "r");
            opened.push({ fd, error: 0, path });
            closeSync(fd);
          } catch {
            opened.push({ fd: -1, error: ENOENT, path });
          }
        }
      },
    );
    rmSync(folder, { recursive: true });
    const own = ours.filter(({ values }) => `${values.path}`.startsWith(folder));
    expect(own.map(({ values: { fd, error, path } }) => ({ fd, error, path }))).toEqual(
      // Writing a file opens it as well.
      opened.flatMap((one) =>
        one.error === 0 ? [expect.objectContaining({ path: one.path, error: 0 }), one] : [one],
      ),
    );
    expect(new Set(own.map(({ values }) => values.pid))).toEqual(new Set([process.pid]));
    expect(loss).toEqual({ ...noLoss });
    if (theirs === undefined) return;
    // PID COMM FD ERR PATH; a comm may have blanks.
    const same = theirs.filter((words) => words.at(-1)?.startsWith(folder));
    expect(
      same.map((words) => [Number(words.at(-3)), Number(words.at(-2)), String(words.at(-1))]),
    ).toEqual(
      own.map(({ values }) => [Number(values.fd), Number(values.error), String(values.path)]),
    );
  },
  30_000,
);
