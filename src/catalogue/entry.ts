/** A way to attach, and why this kernel does not have it. */
export type Way = { readonly mechanism: string; readonly refusal: string | undefined };

/** An argument, a parameter or a field, with its type in C's words. */
export type Typed = { readonly name: string; readonly type: string };

export type Member = {
  /** "" for a struct or union whose members are its parent's. */
  readonly name: string;
  /** A declaration in C's words, name included: "char comm[16]". */
  readonly declaration: string;
  /** Of the byte that the member begins in, from the outermost struct's start. */
  readonly offset: number;
  readonly size: number;
  /** A bit field's bits, and the first one's place in that byte. */
  readonly bits: { readonly first: number; readonly count: number } | undefined;
  /** Of a struct or union that has no name of its own. */
  readonly members: readonly Member[] | undefined;
};

/** Something that can be attached to, or a type that can be read. Details are there if asked for. */
export type Entry =
  | {
      readonly kind: "tracepoint";
      /** "irq:irq_handler_entry" */
      readonly name: string;
      readonly details?: {
        /** TP_PROTO; undefined where BTF does not have it. */
        readonly args: readonly Typed[] | undefined;
        /** The classic event's fields of other names. */
        readonly fields: readonly Typed[];
        readonly module: string | null;
        readonly ways: readonly Way[];
      };
    }
  | {
      readonly kind: "function";
      readonly name: string;
      readonly module: string | null;
      readonly ways: readonly Way[];
      /** null: BTF does not have it. */
      readonly prototype?: string | null;
    }
  | { readonly kind: "syscall"; readonly name: string; readonly args?: readonly Typed[] }
  | {
      readonly kind: "struct" | "union";
      readonly name: string;
      readonly module: string | null;
      readonly bytes: number;
      readonly members?: readonly Member[];
    }
  | {
      readonly kind: "enum";
      readonly name: string;
      readonly module: string | null;
      readonly bytes: number;
      readonly values?: readonly { readonly name: string; readonly value: string }[];
    }
  | { readonly kind: "software" | "hardware"; readonly name: string }
  | {
      readonly kind: "usdt";
      readonly path: string;
      readonly provider: string;
      readonly name: string;
      /** Where it stands in the file, and what its arguments are there. */
      readonly places: readonly {
        readonly address: number;
        readonly semaphore: number | undefined;
        readonly args: readonly string[];
      }[];
    }
  | {
      readonly kind: "uprobe";
      readonly path: string;
      readonly symbol: string;
      /** As the source has it, for C++ and Rust. */
      readonly name: string;
      readonly fileOffset: number;
      readonly bytes: number;
    };
