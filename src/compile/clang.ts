import { realpathSync, statSync } from "node:fs";
import { SpecError } from "../spec/spec-error.ts";
import { UserError } from "../user-error.ts";

/** The oldest clang that knows CO-RE's builtins. */
const OLDEST = 11;

export interface Clang {
  readonly path: string;
  /** Changes whenever the program or libbpf's headers do, without running anything. */
  readonly identity: string;
}

/** Finds clang: $CLANG, or the first on PATH, plain or with a version. Throws UserError. */
export function findClang(): Clang {
  const given = process.env.CLANG;
  const names = given
    ? [given]
    : ["clang", ...[21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11].map((n) => `clang-${n}`)];
  for (const name of names) {
    const path = Bun.which(name);
    if (path !== null) return { path, identity: `${identity(path)} ${headers()}` };
  }
  throw new UserError(
    given ? `there is no program ${given} (from $CLANG)` : "clang is not installed",
    {
      advice: `Install it (Debian, Ubuntu: apt-get install clang; ${OLDEST} or newer), or name it in $CLANG.`,
    },
  );
}

function headers(): string {
  const found = ["/usr/include/bpf/bpf_helpers.h", "/usr/local/include/bpf/bpf_helpers.h"].find(
    (path) => statSync(path, { throwIfNoEntry: false }),
  );
  if (found !== undefined) return identity(found);
  throw new UserError("libbpf's headers are not installed: bpf/bpf_helpers.h is missing", {
    advice: "Install them (Debian, Ubuntu: apt-get install libbpf-dev).",
  });
}

function identity(path: string): string {
  const real = realpathSync(path);
  const { size, mtimeMs } = statSync(real);
  return `${real} ${size} ${mtimeMs}`;
}

/** What clang is given beside the source on its standard input. */
export const CLANG_ARGUMENTS = [
  "-x",
  "c",
  "-",
  "-target",
  "bpf",
  "-mcpu=v3",
  "-O2",
  // The C itself goes into BTF with its lines, so that a verifier log can quote it.
  "-gdwarf-5",
  "-gembed-source",
  "-c",
  "-o",
  "-",
  "-Wall",
  "-Wno-unused-function",
  "-Wno-unused-label",
  "-Wno-unused-variable",
  "-fno-stack-protector",
  // Programs are named after functions, and the kernel too has a memcpy.
  "-fno-builtin",
  // A spec's integers wrap around; for C they would do so only where unsigned.
  "-fwrapv",
] as const;

/** Compiles BPF C to an ELF object. Throws SpecError where the spec is too large for BPF's stack; another error of clang's in generated C is a defect, and is shown whole. */
export async function runClang(clang: Clang, c: string): Promise<Uint8Array> {
  const child = Bun.spawn([clang.path, ...CLANG_ARGUMENTS], {
    stdin: new Blob([c]),
    stdout: "pipe",
    stderr: "pipe",
  });
  const [object, messages, status] = await Promise.all([
    new Response(child.stdout).bytes(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  if (status === 0) return object;
  if (/unable to create target|No available targets|unknown target/.test(messages)) {
    throw new UserError(`${clang.path} cannot compile for BPF`, {
      advice: "Install a clang with the BPF target (Debian's has it), or name one in $CLANG.",
      detail: messages,
    });
  }
  if (/BPF stack limit/.test(messages)) {
    throw new SpecError(
      "a program of this spec needs more than the 512 bytes of stack that BPF has",
      undefined,
      "Compare or search fewer or shorter strings in one measure, or give each its own measure.",
      messages,
    );
  }
  const version = (await new Response(Bun.spawn([clang.path, "--version"]).stdout).text()).split(
    "\n",
  )[0];
  const major = Number(/version (\d+)/.exec(version ?? "")?.[1] ?? 0);
  if (major > 0 && major < OLDEST) {
    throw new UserError(`${version} is too old`, {
      advice: `Install clang ${OLDEST} or newer, or name one in $CLANG.`,
      detail: messages,
    });
  }
  throw new UserError(
    `clang refused the generated C (${status === null ? "killed" : `status ${status}`}): ${messages.trim().split("\n")[0] ?? ""}`,
    {
      advice: "This is a defect of Probebook; --print c shows the C, --debug clang's messages.",
      detail: messages,
    },
  );
}
