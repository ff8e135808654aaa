import { setConstants } from "./constants.ts";
import { type Handle, lastErrno, libbpf } from "./libbpf.ts";
import { LibbpfError } from "./libbpf-error.ts";
import type { Link } from "./link.ts";
import { BpfMap } from "./map.ts";
import { address, cString, opts, release, stable } from "./memory.ts";
import { withMessages } from "./messages.ts";
import { Program } from "./program.ts";
import { VerifierError } from "./verifier-error.ts";

export interface ObjectOptions {
  /** The ELF file that clang wrote. */
  readonly bytes: Uint8Array;
  /** Names the object's maps in `bpftool map`; the kernel keeps 15 characters. */
  readonly name: string;
  /** Values of `const volatile` globals, by name: exactly the variable's bytes. */
  readonly constants?: ReadonlyMap<string, Uint8Array>;
  /** Programs not to load. */
  readonly skip?: ReadonlySet<string>;
  /** Sizes of maps, by name, in place of those in the object. */
  readonly maxEntries?: ReadonlyMap<string, number>;
  /** A file of BTF in place of the running kernel's, for programs on types that no kernel has. */
  readonly btf?: string;
}

/** Virtual size of a program's log; only what is written costs memory. The kernel's own limit before 5.2. */
const LOG_BYTES = 16 * 1024 * 1024 - 1;

/**
 * A compiled BPF object: opened, then loaded, then attached program by program. Disposing detaches and
 * unloads everything; nothing is pinned, so the end of the process does the same.
 */
export class BpfObject implements Disposable {
  readonly #options: ObjectOptions;
  readonly #targets = new Map<string, string>();
  readonly #links = new Set<Link>();
  readonly #programs = new Map<string, Program>();
  readonly #maps = new Map<string, BpfMap>();
  #handle: Handle | undefined;
  /** libbpf takes one try; what failed to load has to be opened anew. */
  #tried = false;

  private constructor(options: ObjectOptions, handle: Handle) {
    this.#options = options;
    this.#handle = handle;
    const live = (): void => void this.#live();
    const owner = { live, links: this.#links, setAttachTarget: this.#setAttachTarget.bind(this) };
    for (const program of programsOf(handle).map((each) => new Program(each, owner))) {
      this.#programs.set(program.name, program);
    }
    for (const map of mapsOf(handle).map((each) => new BpfMap(each, live))) {
      this.#maps.set(map.name, map);
    }
  }

  /** Parses the object and applies the options. Throws LibbpfError where libbpf cannot read it. */
  static open(options: ObjectOptions): BpfObject {
    const own = { ...options, bytes: stable(options.bytes.length) };
    own.bytes.set(options.bytes);
    return new BpfObject(own, openHandle(own));
  }

  /**
   * Loads maps and programs into the kernel. Throws VerifierError when the verifier rejects a program,
   * LibbpfError for everything else (privileges, memory, a field that this kernel lacks).
   */
  load(): void {
    const handle = this.#live();
    if (this.#tried) throw new Error(`${this.#options.name} was loaded, or failed to load, before`);
    this.#tried = true;
    const status = libbpf().bpf_object__load(handle);
    if (status < 0) throw this.#whyNotLoaded(status);
  }

  programs(): Program[] {
    return [...this.#programs.values()];
  }

  program(name: string): Program {
    return named(this.#programs, name, "program");
  }

  map(name: string): BpfMap {
    return named(this.#maps, name, "map");
  }

  [Symbol.dispose](): void {
    if (this.#handle === undefined) return;
    for (const link of [...this.#links]) link[Symbol.dispose]();
    const handle = this.#handle;
    this.#handle = undefined;
    libbpf().bpf_object__close(handle);
  }

  #live(): Handle {
    if (this.#handle === undefined) throw new Error(`${this.#options.name} was disposed of`);
    return this.#handle;
  }

  #setAttachTarget(program: string, func: string): void {
    if (this.#tried) throw new Error(`${program} was loaded: its attach target is fixed`);
    setAttachTarget(this.#live(), program, func);
    this.#targets.set(program, func);
  }

  /** Loads a second copy of the object, with logs: the first, fast try had none. */
  #whyNotLoaded(status: number): Error {
    const handle = openHandle(this.#options);
    try {
      for (const [program, func] of this.#targets) setAttachTarget(handle, program, func);
      const logs = new Map(programsOf(handle).map((program) => [nameOf(program), logOf(program)]));
      const { messages } = withMessages(() => libbpf().bpf_object__load(handle));
      const failed = failedProgram(messages);
      const log = text(logs.get(failed ?? ""));
      if (failed !== undefined && log !== "") return new VerifierError(failed, status, log);
      return new LibbpfError(`${failed ?? this.#options.name} cannot be loaded`, status, {
        messages,
        program: failed,
      });
    } finally {
      libbpf().bpf_object__close(handle);
    }
  }
}

function openHandle(options: ObjectOptions): Handle {
  const handle = parse(options) ?? whyNotParsed(options);
  try {
    for (const program of programsOf(handle)) {
      if (options.skip?.has(nameOf(program))) libbpf().bpf_program__set_autoload(program, false);
    }
    const maps = mapsOf(handle);
    if (options.constants !== undefined) setConstants(handle, maps, options.constants);
    for (const [name, entries] of options.maxEntries ?? []) {
      const map = maps.find((each) => libbpf().bpf_map__name(each) === name);
      if (map === undefined) throw new Error(`the object has no map ${name}`);
      libbpf().bpf_map__set_max_entries(map, entries);
    }
    return handle;
  } catch (error) {
    libbpf().bpf_object__close(handle);
    throw error;
  }
}

function parse({ bytes, name, btf }: ObjectOptions): Handle | null {
  const objectName = cString(name);
  const btfPath = cString(btf ?? "");
  // struct bpf_object_open_opts: sz, object_name, …, btf_custom_path, …
  const open = opts(80, (view) => {
    view.setBigUint64(8, BigInt(address(objectName)), true);
    if (btf !== undefined) view.setBigUint64(48, BigInt(address(btfPath)), true);
  });
  const handle = libbpf().bpf_object__open_mem(bytes, bytes.length, open);
  release(objectName, btfPath);
  return handle;
}

function whyNotParsed(options: ObjectOptions): Handle {
  const { result, messages } = withMessages(() => {
    const handle = parse(options);
    return { handle, number: handle === null ? lastErrno() : 0 };
  });
  if (result.handle !== null) return result.handle;
  throw new LibbpfError(`${options.name} is no BPF object that libbpf can read`, result.number, {
    messages,
  });
}

function setAttachTarget(object: Handle, program: string, func: string): void {
  const handle = programsOf(object).find((each) => nameOf(each) === program);
  if (handle === undefined) throw new Error(`the object has no program ${program}`);
  const { result, messages } = withMessages(() =>
    libbpf().bpf_program__set_attach_target(handle, 0, func),
  );
  if (result < 0) {
    throw new LibbpfError(`${program} cannot be prepared for ${func}`, result, {
      messages,
      advice:
        "The kernel's BTF has no such function; `bun run doctor` says whether there is BTF at all.",
    });
  }
}

function logOf(program: Handle): Uint8Array<ArrayBuffer> {
  const log = stable(LOG_BYTES);
  libbpf().bpf_program__set_log_buf(program, log, log.length);
  libbpf().bpf_program__set_log_level(program, 1);
  return log;
}

function text(log: Uint8Array | undefined): string {
  if (log === undefined) return "";
  return new TextDecoder().decode(log.subarray(0, Math.max(log.indexOf(0), 0))).trim();
}

function failedProgram(messages: readonly string[]): string | undefined {
  for (const message of messages) {
    const name = /^prog '(.+)': BPF program load failed/.exec(message)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

function nameOf(program: Handle): string {
  return libbpf().bpf_program__name(program) ?? "";
}

function programsOf(object: Handle): Handle[] {
  return chain((last) => libbpf().bpf_object__next_program(object, last));
}

function mapsOf(object: Handle): Handle[] {
  return chain((last) => libbpf().bpf_object__next_map(object, last));
}

function chain(next: (last: Handle | null) => Handle | null): Handle[] {
  const all: Handle[] = [];
  for (let each = next(null); each !== null; each = next(each)) all.push(each);
  return all;
}

function named<T>(all: ReadonlyMap<string, T>, name: string, kind: string): T {
  const found = all.get(name);
  if (found !== undefined) return found;
  throw new Error(
    `the object has no ${kind} ${name}; it has ${[...all.keys()].join(", ") || "none"}`,
  );
}
