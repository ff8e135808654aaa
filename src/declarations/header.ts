import type { AttachName } from "./attach-names.ts";
import type { AttachShapes } from "./attach-shapes.ts";

/** How the file that is committed is made: by a kernel that everybody can get. */
export const AS_COMMITTED = "bun run lab --kernel 6.1 -- bun run types";

/** Says what the file is, of which kernel, how it is made again, and for which names. */
export function header(
  kernel: string,
  found: readonly (AttachName & { readonly shapes: AttachShapes })[],
): string {
  const names = found.map(
    ({ kind, name, shapes }) =>
      ` * - ${kind} ${name}${shapes.kind === "absent" ? " (not in this kernel)" : ""}\n`,
  );
  return (
    `/**\n * Types of ${kernel}, as its BTF has them. Generated:\n` +
    ` * \`bun run types\` makes this file for the kernel that runs it,\n` +
    ` * \`${AS_COMMITTED}\` as it is committed.\n` +
    ` *\n * For what the specs name, and everything that can be reached from there:\n${names.join("")} */\n`
  );
}

/** The names that a file was made for. */
export function namesInHeader(text: string): readonly AttachName[] {
  const lines = text.slice(0, text.indexOf("*/")).matchAll(LINE);
  return [...lines].flatMap(([, kind, name]) =>
    kind === undefined || name === undefined ? [] : [{ kind: kind as AttachName["kind"], name }],
  );
}

const LINE = /^ \* - (tracepoint|function|syscall|struct) (\S+)/gm;
