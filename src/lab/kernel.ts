/** A kernel that the lab can boot. */
export interface Kernel {
  /** What the user calls it: `6.1`, `6.1-rt`, or a path. */
  readonly name: string;
  /** `uname -r`. */
  readonly release: string;
  /** An ELF vmlinux with a PVH entry (boots fastest) or a bzImage. */
  readonly image: string;
  /** The folder that has modules.dep. */
  readonly modules: string;
}
