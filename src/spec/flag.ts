/** A flag that a probe adds to the common ones. */
export interface FlagDefinition {
  /** One letter. */
  readonly short?: string;
  readonly help: string;
  /** Name of its value in the help, e.g. "NAME"; absent: a switch. */
  readonly value?: string;
}

/** Flags of every probe that one can do without. */
export type CommonFlag =
  | "cgroup"
  | "dist"
  | "folded"
  | "nanoseconds"
  | "offsets"
  | "per-cpu"
  | "pid";

export type FlagDefinitions = Readonly<Record<string, FlagDefinition>>;

/** What a probe's `measure` is given: true or false for a switch, the text for the others. */
export type FlagValues<Flags extends FlagDefinitions> = {
  readonly [Name in keyof Flags]: Flags[Name] extends { readonly value: string }
    ? string | undefined
    : boolean;
};
