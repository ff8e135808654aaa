import { expect, test } from "bun:test";
import { errno } from "../../src/bpf/errno.ts";
import { libbpfVersion } from "../../src/bpf/libbpf.ts";
import { type LibrarySearch, libbpfPath } from "../../src/bpf/libbpf-path.ts";
import { withMessages } from "../../src/bpf/messages.ts";
import { BpfObject } from "../../src/bpf/object.ts";
import { UserError } from "../../src/user-error.ts";

function machine(files: readonly string[], cache = ""): LibrarySearch {
  return { exists: (path) => files.includes(path), cache: () => cache };
}

test("the library is taken from a known folder without asking ldconfig", () => {
  const search: LibrarySearch = {
    exists: (path) => path === "/usr/lib64/libbpf.so.1",
    cache: () => {
      throw new Error("not needed");
    },
  };
  expect(libbpfPath(search)).toBe("/usr/lib64/libbpf.so.1");
});

test("elsewhere it is what ldconfig lists, as an absolute path that exists", () => {
  const cache = "2 libs found\n\tlibbpf.so.1 (libc6,x86-64) => /opt/lib/libbpf.so.1\n";
  expect(libbpfPath(machine(["/opt/lib/libbpf.so.1"], cache))).toBe("/opt/lib/libbpf.so.1");
  expect(() => libbpfPath(machine([], cache))).toThrow("libbpf is not installed");
});

test("a missing or too old library is the machine's fault, with the package to install", () => {
  const missing = () => libbpfPath(machine([]));
  expect(missing).toThrow(UserError);
  expect(missing).toThrow("libbpf is not installed");
  const old = "\tlibbpf.so.0 (libc6,x86-64) => /usr/lib/libbpf.so.0\n";
  expect(() => libbpfPath(machine([], old))).toThrow("libbpf is too old: only libbpf.so.0 is here");
});

test("a library in the current directory is never looked at", () => {
  const asked: string[] = [];
  const search: LibrarySearch = {
    exists: (path) => asked.push(path) < 0,
    cache: () => "\tlibbpf.so.1 (libc6) => libbpf.so.1\n",
  };
  expect(() => libbpfPath(search)).toThrow("not installed");
  expect(asked.filter((path) => !path.startsWith("/"))).toEqual([]);
});

test("the version is that of the library", () => {
  expect(libbpfVersion()).toMatch(/^v?1\.\d+/);
});

test("errno has the name and text of the system, of the kernel's inside and of libbpf", () => {
  expect(errno(-1)).toEqual({ number: 1, name: "EPERM", text: "operation not permitted" });
  expect(errno(95).name).toBe("EOPNOTSUPP");
  expect(errno(524).name).toBe("ENOTSUPP");
  expect(errno(-4001).name).toBe("LIBBPF_ERRNO__FORMAT");
  expect(errno(9999)).toEqual({ number: 9999, name: "errno 9999", text: "unknown error" });
});

test("libbpf's messages are heard within the call and not after it", () => {
  const garbage = () => {
    try {
      BpfObject.open({ name: "pbt_messages", bytes: new Uint8Array(300).fill(9) });
    } catch (error) {
      return error instanceof UserError ? error.detail : undefined;
    }
  };
  expect(garbage()).toBe("elf: 'pbt_messages' is not a proper ELF object");
  const { result, messages } = withMessages(() => 42);
  expect(result).toBe(42);
  expect(messages).toEqual([]);
});
