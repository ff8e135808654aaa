import { UserError } from "../user-error.ts";

/** The host's programs that the lab runs, and the Debian package that has each. */
const packages = {
  "qemu-system-x86_64": "qemu-system-x86",
  busybox: "busybox-static",
  setpriv: "util-linux",
  unshare: "util-linux",
  virtiofsd: "virtiofsd (in Debian 12: qemu-system-common)",
  "apt-get": "apt",
  "dpkg-deb": "dpkg",
  xz: "xz-utils",
} as const;

export type Program = keyof typeof packages;

/** Absolute path of a program. Throws a UserError that names the package when it is missing. */
export function program(name: Program): string {
  const path = Bun.which(name, {
    PATH: `${process.env.PATH ?? ""}:/usr/sbin:/sbin:/usr/libexec:/usr/lib/qemu`,
  });
  if (path !== null) return path;
  throw new UserError(`The lab needs ${name}, which is not installed.`, {
    advice: `Install it: apt-get install ${packages[name]}`,
  });
}
