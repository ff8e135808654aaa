import { join } from "node:path";
import { compile, type Root } from "./fixture.ts";

/** What <sys/sdt.h> (version 3) makes of a probe; its package need not be installed. */
const PROGRAM = `
#define PROBE(provider, name, semaphore, arguments, ...)                          \\
  __asm__ __volatile__(                                                           \\
      "990: nop\\n"                                                                \\
      ".pushsection .note.stapsdt,\\"\\",\\"note\\"\\n.balign 4\\n"                     \\
      ".4byte 992f-991f, 994f-993f, 3\\n"                                          \\
      "991: .asciz \\"stapsdt\\"\\n992: .balign 4\\n"                                 \\
      "993: .8byte 990b\\n.8byte _.stapsdt.base\\n.8byte " #semaphore "\\n"          \\
      ".asciz \\"" #provider "\\"\\n.asciz \\"" #name "\\"\\n.asciz \\"" arguments "\\"\\n" \\
      "994: .balign 4\\n.popsection\\n"                                            \\
      ".ifndef _.stapsdt.base\\n"                                                  \\
      ".pushsection .stapsdt.base,\\"aG\\",\\"progbits\\",.stapsdt.base,comdat\\n"      \\
      ".weak _.stapsdt.base\\n.hidden _.stapsdt.base\\n_.stapsdt.base: .space 1\\n"  \\
      ".size _.stapsdt.base, 1\\n.popsection\\n.endif\\n" ::__VA_ARGS__)

__attribute__((section(".probes"))) unsigned short shop_sold_semaphore;
__attribute__((noinline)) int sell(int item, long price) {
  PROBE(shop, sold, shop_sold_semaphore, "-4@%0 8@%1", "nor"(item), "nor"(price));
  return item;
}
__attribute__((noinline)) void closing(void) { PROBE(shop, closed, 0, ""); }
int main(int argc, char **argv) { sell(argc, 7); closing(); PROBE(shop, closed, 0, "8@$-3"); return 0; }
`;

/** A program (or a library) with the probes shop:sold, once, and shop:closed, twice. Its path. */
export function buildShop(root: Root, name: string, ...flags: readonly string[]): string {
  const object = join(root.path, `${name}.o`);
  root.write(`${name}.o`, compile(PROGRAM, "-O1", "-fPIC"));
  const path = join(root.path, name);
  const link = Bun.spawnSync(["clang", ...flags, "-o", path, object]);
  if (link.exitCode !== 0) throw new Error(link.stderr.toString());
  return path;
}
