import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { UserError } from "../user-error.ts";

const LIBRARY = "libbpf.so.1";

/** GNU names of the machine, as Debian and Ubuntu name their library folders. */
const MULTIARCH: Readonly<Record<string, string>> = {
  x64: "x86_64-linux-gnu",
  arm64: "aarch64-linux-gnu",
  riscv64: "riscv64-linux-gnu",
  ppc64: "powerpc64le-linux-gnu",
  s390x: "s390x-linux-gnu",
};

/** What finding the library asks the machine for; passed in by tests. */
export interface LibrarySearch {
  readonly exists: (path: string) => boolean;
  /** Output of `ldconfig -p`, empty where there is no ldconfig. */
  readonly cache: () => string;
}

const thisMachine: LibrarySearch = {
  exists: existsSync,
  cache: () => spawnSync("/sbin/ldconfig", ["-p"], { encoding: "utf8" }).stdout ?? "",
};

/**
 * Absolute path of libbpf.so.1. Never a bare name: dlopen of a bare name falls back to the current
 * directory, where anybody may have put a library. Throws UserError when there is none.
 */
export function libbpfPath(search: LibrarySearch = thisMachine): string {
  const multiarch = MULTIARCH[process.arch];
  const folders = [
    "/usr/local/lib",
    "/usr/local/lib64",
    ...(multiarch === undefined ? [] : [`/usr/lib/${multiarch}`, `/lib/${multiarch}`]),
    "/usr/lib64",
    "/usr/lib",
  ];
  const known = folders.map((folder) => `${folder}/${LIBRARY}`).find(search.exists);
  if (known !== undefined) return known;

  const cache = search.cache();
  const listed = new RegExp(`^\\s*${LIBRARY.replaceAll(".", "\\.")} .*=> (/.+)$`, "m").exec(cache);
  if (listed?.[1] !== undefined && search.exists(listed[1])) return listed[1];

  const old = /^\s*(libbpf\.so\.0) /m.test(cache);
  throw new UserError(
    old ? "libbpf is too old: only libbpf.so.0 is here" : "libbpf is not installed",
    {
      advice:
        "Probebook loads programs with libbpf 1.0 or newer: `apt install libbpf1` (Debian 12, Ubuntu 24.04 and later).",
    },
  );
}
