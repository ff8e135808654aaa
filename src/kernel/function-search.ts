export type KernelFunction = {
  readonly name: string;
  /** null: the kernel itself. */
  readonly module: string | null;
  /** Its FUNC in vmlinux' BTF, or in the module's; undefined: no fentry, no types of arguments. */
  readonly btfId: number | undefined;
  /** By ftrace's own list; undefined where that cannot be read (tracefs is not mounted). */
  readonly traceable: boolean | undefined;
};

export type Refusal =
  | "not in this kernel"
  | "driver not loaded"
  | "inlined"
  | "changed by the compiler"
  | "blacklisted"
  | "ambiguous"
  | "not traceable";

export type FunctionSearch =
  | {
      readonly kind: "found";
      readonly functions: readonly KernelFunction[];
      /** What a user should know about them, as sentences. */
      readonly notes: readonly string[];
    }
  | {
      readonly kind: "refused";
      readonly reason: Refusal;
      /** What and why, for a UserError's message. */
      readonly message: string;
      /** What would work instead. */
      readonly advice: string;
      /** Patterns that would be found: near names, or "module:name" for each of several owners. */
      readonly candidates: readonly string[];
    };

/** A pattern's two halves; "vmlinux" is the kernel's own. */
export type FunctionPattern = {
  readonly given: string;
  readonly name: string;
  readonly module: string | undefined;
};
