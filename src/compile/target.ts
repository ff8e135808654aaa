import type { Tracepoint } from "../kernel/tracepoints.ts";
import { type Point, showPoint } from "../spec/attach.ts";
import type { Position } from "../spec/position.ts";
import { SpecError } from "../spec/spec-error.ts";
import { UserError } from "../user-error.ts";
import type { TypeRef, Unreadable } from "./c-value.ts";
import type { Facts, Mechanism } from "./facts.ts";
import { parameterOffsets } from "./registers.ts";

/** An argument as the mechanism hands it over. */
export type Argument =
  /** The n-th value of a BTF-typed or raw context, or the n-th argument register. */
  | { readonly kind: "value"; readonly index: number; readonly type: TypeRef }
  /** A field of a classic event's record. */
  | {
      readonly kind: "field";
      readonly offset: number;
      readonly size: number;
      readonly signed: boolean;
      readonly text: "none" | "inline" | "dataLoc" | "relLoc";
    }
  | Unreadable;

/** One place to attach to, and by what. */
export interface Target {
  readonly point: Point;
  readonly mechanism: Mechanism;
  /** The tracepoint's or function's name; `module:name` where the name alone is not unique. */
  readonly symbol: string;
  /** What libbpf reads in SEC(). */
  readonly section: string;
  readonly args: ReadonlyMap<string, Argument>;
  readonly why: string;
  readonly rejected: readonly { readonly mechanism: Mechanism; readonly reason: string }[];
  /** How this mechanism can lose events. */
  readonly risk: string | null;
  /** SEC() of an empty program that misses nothing here: what it ran more often was missed. */
  readonly witness: string | undefined;
}

type Candidate = Omit<Target, "rejected" | "point"> & { readonly reason: string | undefined };

/** Whatever an attach point stands for, each by the best mechanism that this kernel has. */
export function findTargets(
  point: Point,
  facts: Facts,
  written: Position | undefined,
): readonly Target[] {
  const at = point.typed ? undefined : written;
  try {
    const sets = candidateSets(point, facts);
    return sets.map((candidates) => choose(point, candidates, facts.only, at));
  } catch (error) {
    if (!(error instanceof UserError) || error instanceof SpecError || at === undefined)
      throw error;
    throw new SpecError(error.message, at, error.advice);
  }
}

function candidateSets(point: Point, facts: Facts): Candidate[][] {
  switch (point.kind) {
    case "tracepoint":
      return [tracepointCandidates(point, facts)];
    case "function":
      return functionCandidates(point, facts);
    default:
      throw new UserError(`${showPoint(point)} cannot be attached to yet`);
  }
}

function choose(
  point: Point,
  candidates: readonly Candidate[],
  only: Mechanism | undefined,
  at: Position | undefined,
): Target {
  const rejected: { mechanism: Mechanism; reason: string }[] = [];
  for (const { reason: refusal, ...candidate } of candidates) {
    const unwanted = only !== undefined && candidate.mechanism !== only;
    const reason = unwanted ? `only ${only} was asked for` : refusal;
    if (reason === undefined) return { ...candidate, point, rejected };
    rejected.push({ mechanism: candidate.mechanism, reason });
  }
  throw new SpecError(
    `${showPoint(point)} cannot be attached to on this kernel: ` +
      rejected.map(({ mechanism, reason }) => `${mechanism}: ${reason}`).join("; "),
    at,
    "`bun run doctor` tells what this kernel allows; `bun run lab` boots one that allows more.",
  );
}

function tracepointCandidates(point: Point & { kind: "tracepoint" }, facts: Facts): Candidate[] {
  const tracepoint = facts.kernel.tracepoint(`${point.category}:${point.name}`);
  const typed = tracepoint.args === undefined ? "BTF has no btf_trace_ type for it" : undefined;
  const args = valueArguments(tracepoint.args ?? [], tracepoint.btf);
  // Every event has a raw tracepoint of its name, but for those of single system calls.
  const raw = point.category !== "syscalls" && facts.refusal("raw_tp") === undefined;
  const witness = raw ? `raw_tp/${point.name}` : undefined;
  return [
    {
      mechanism: "tp_btf",
      symbol: point.name,
      section: `tp_btf/${point.name}`,
      args,
      why: "typed arguments, no copy, and no event skipped beside other programs",
      risk: null,
      witness: undefined,
      reason: typed ?? facts.refusal("tp_btf"),
    },
    {
      mechanism: "raw_tp",
      symbol: point.name,
      section: `raw_tp/${point.name}`,
      args,
      why: "no event skipped beside other programs; arguments are read by probe_read",
      risk: null,
      witness: undefined,
      reason: typed ?? facts.refusal("raw_tp"),
    },
    {
      mechanism: "tracepoint",
      symbol: `${point.category}:${point.name}`,
      section: `tracepoint/${point.category}/${point.name}`,
      args: fieldArguments(tracepoint),
      why: "the classic event, which every kernel with tracefs has",
      risk:
        "A classic tracepoint's program does not run while another BPF program of that kind is active " +
        `on the same CPU (bpf_prog_active); ${counted(witness)}.`,
      witness,
      reason:
        tracepoint.format === undefined ? "tracefs is not mounted" : facts.refusal("tracepoint"),
    },
  ];
}

function valueArguments(
  args: readonly { readonly name: string; readonly type: number }[],
  btf: TypeRef["btf"] | undefined,
): ReadonlyMap<string, Argument> {
  if (btf === undefined) return new Map();
  return new Map(
    args.map(({ name, type }, index) => [name, { kind: "value", index, type: { btf, id: type } }]),
  );
}

function fieldArguments({ format }: Tracepoint): ReadonlyMap<string, Argument> {
  const fields = (format?.fields ?? []).filter(({ name }) => !name.startsWith("common_"));
  return new Map(
    fields.map(({ name, offset, size, signed, dataLoc, relLoc, type }): [string, Argument] => {
      const isText = /char\s*\[/.test(type);
      if (!isText && /\[/.test(type)) return [name, { kind: "unreadable", what: "an array" }];
      const inline = isText ? "inline" : "none";
      const text = dataLoc ? "dataLoc" : relLoc ? "relLoc" : inline;
      return [name, { kind: "field", offset, size, signed, text }];
    }),
  );
}

function counted(witness: string | undefined): string {
  return witness === undefined
    ? "what is missed is counted by kernels from 6.7 on only"
    : `what is missed is counted by an empty program (${witness})`;
}

/** Above this many functions one kprobe program serves all, where fentry would need a copy for each. */
const MOST_FENTRIES = 32;

function functionCandidates(point: Point & { kind: "function" }, facts: Facts): Candidate[][] {
  const pattern = point.module === undefined ? point.pattern : `${point.module}:${point.pattern}`;
  const found = facts.kernel.functions(pattern);
  if (found.kind === "refused") throw new UserError(found.message, { advice: found.advice });
  const many = found.functions.length > MOST_FENTRIES;
  return found.functions.map(({ name, module, btfId }) => {
    const btf = module === null ? facts.btf : facts.kernel.moduleBtf(module);
    const args =
      btf === undefined || btfId === undefined ? new Map() : functionArguments(btf, btfId);
    const untyped = btfId === undefined ? `BTF has no function ${name}` : undefined;
    const copies = many
      ? `${found.functions.length} functions would need a program each`
      : undefined;
    // libbpf looks a plain name up in vmlinux first, then in each module's BTF.
    const shadowed =
      module !== null && facts.btf.find(name, "function") !== undefined
        ? "the kernel itself has a function of that name, which would be taken"
        : undefined;
    const noFentry = untyped ?? copies ?? shadowed ?? facts.refusal("fentry");
    const witness = noFentry === undefined ? `fentry/${name}` : undefined;
    return [
      {
        mechanism: "fentry",
        symbol: name,
        section: `fentry/${name}`,
        args,
        why: "typed arguments, the cheapest entry, and no event skipped beside other programs",
        risk: null,
        witness: undefined,
        reason: noFentry,
      },
      {
        mechanism: "kprobe",
        symbol: module === null ? name : `${module}:${name}`,
        section: "kprobe",
        args: registerArguments(args, facts),
        why: "works for every function that can be traced",
        risk:
          "A kprobe's program does not run while another one, or any other BPF program, is active on " +
          `that CPU; ${counted(witness)}.`,
        witness,
        reason: facts.refusal("kprobe"),
      },
    ];
  });
}

/** Further arguments are on the stack. */
function registerArguments(
  args: ReadonlyMap<string, Argument>,
  { kernel }: Facts,
): ReadonlyMap<string, Argument> {
  const count = parameterOffsets(kernel.host.machine ?? "").length;
  const what = `not among the first ${count} arguments, which a kprobe finds in registers`;
  return new Map(
    [...args].map(([name, argument]) =>
      argument.kind === "value" && argument.index >= count
        ? [name, { kind: "unreadable", what }]
        : [name, argument],
    ),
  );
}

function functionArguments(btf: TypeRef["btf"], id: number): ReadonlyMap<string, Argument> {
  const type = btf.type(id);
  const prototype = type.kind === "function" ? btf.type(type.prototype) : type;
  if (prototype.kind !== "prototype") return new Map();
  return valueArguments(prototype.params, btf);
}
