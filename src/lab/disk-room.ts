import { UserError } from "../user-error.ts";

/** The result of work that writes below a folder; a full disk becomes a UserError that names it. */
export async function withRoom<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code !== "ENOSPC" && code !== "EDQUOT") throw cause;
    throw new UserError(`There is no room left on the disk that has ${folder}.`, {
      advice:
        "A kernel needs 1 GB while it is unpacked (move it by XDG_CACHE_HOME), a guest 20 MB (TMPDIR).",
      cause,
    });
  }
}
