/** A kernel's Debian package, such as linux-image-6.1.0-50-rt-amd64. */
export interface KernelPackage {
  /** Series and flavour, `6.1-rt`: what the user calls it. */
  readonly name: string;
  /** `uname -r`: the package's name without linux-image-. */
  readonly release: string;
}

/** The newest package of each name among these, the newest series first. */
export function newestKernelPackages(packageNames: readonly string[]): KernelPackage[] {
  const newest = new Map<string, KernelPackage>();
  for (const found of packageNames.flatMap(parseKernelPackage)) {
    const known = newest.get(found.name);
    if (known === undefined || byRelease(known, found) < 0) newest.set(found.name, found);
  }
  return [...newest.values()].sort((a, b) => byRelease(b, a));
}

/** The kernels that apt can download; none where it, or its lists, are missing. */
export async function aptKernelPackages(): Promise<KernelPackage[]> {
  const aptCache = Bun.which("apt-cache");
  if (aptCache === null) return [];
  const apt = Bun.spawn([aptCache, "pkgnames", "linux-image-"], { stderr: "ignore" });
  return newestKernelPackages((await new Response(apt.stdout).text()).split("\n"));
}

/** Debian's scheme: 6.1.0-50-rt-amd64, later 6.12.48+deb13-cloud-amd64. */
export function parseKernelPackage(packageName: string): KernelPackage[] {
  const match = /^linux-image-((\d+\.\d+)\.[\d.]+[-+][\w.~+]+?(?:-(rt|cloud))?-amd64)$/.exec(
    packageName,
  );
  if (match === null) return [];
  const [, release = "", series = "", flavour] = match;
  return [{ name: flavour === undefined ? series : `${series}-${flavour}`, release }];
}

const numeric = new Intl.Collator("en", { numeric: true });

function byRelease(a: KernelPackage, b: KernelPackage): number {
  return numeric.compare(a.release, b.release);
}
