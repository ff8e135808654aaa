/** A function that people ask for and that some builds of a module have only inlined in its callers. */
export type InlinedFunction = {
  readonly name: string;
  readonly module: string;
  readonly why: string;
  /** What the callers do next, by the names that kernels have had for it; the newest last. */
  readonly instead: readonly string[];
};

/** Each with where it can be seen: the compiler decides, so it is consulted only when a symbol is absent. */
export const INLINED: readonly InlinedFunction[] = [
  {
    // drivers/net/ethernet/intel/e1000/e1000_main.c: static, small; e1000e's is larger and stays.
    // napi_gro_receive became an inline around gro_receive_skb in 6.14 (include/linux/netdevice.h).
    name: "e1000_receive_skb",
    module: "e1000",
    why: "it is a few lines that the compiler puts into e1000_clean_rx_irq and e1000_clean_jumbo_rx_irq",
    instead: ["napi_gro_receive", "gro_receive_skb"],
  },
];

/** What a compiler appends to a function that it has changed or split (gcc's clones, clang's LTO names). */
export const CLONES: readonly { readonly pattern: RegExp; readonly means: string }[] = [
  { pattern: /\.cold(\.\d+)?$/, means: "only the unlikely part of it, moved away" },
  { pattern: /\.isra\.\d+$/, means: "its arguments may have changed" },
  { pattern: /\.constprop\.\d+$/, means: "a copy for constant arguments" },
  { pattern: /\.part\.\d+$/, means: "a part of it; the rest is inlined in its callers" },
  { pattern: /\.llvm\.\d+$/, means: "renamed by link-time optimisation" },
];

/** Labels in kallsyms that are no functions: padding before one, and clang's type hashes. */
export function isPadding(name: string): boolean {
  return name.startsWith("__pfx_") || name.startsWith("__cfi_");
}
