import { lstatSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { UserError } from "../user-error.ts";

/**
 * The lab's folder of kernels, `~/.cache/probebook/lab` or below XDG_CACHE_HOME. What lies in it is
 * booted, so it is refused when anybody else could have written there.
 */
export function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const folder = join(base, "probebook", "lab");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stat = lstatSync(folder);
  if (!stat.isDirectory() || stat.uid !== process.getuid?.() || (stat.mode & 0o022) !== 0)
    throw new UserError(
      `${folder} may be written by others than you; kernels are not taken from it.`,
      {
        advice: `Make it yours alone (chmod go-w ${folder}), or set XDG_CACHE_HOME to another folder.`,
      },
    );
  return folder;
}
