/** What the files below one folder may reach for, and why: DESIGN's table of who knows what, as data. */
export interface Row {
  /** Folders (or files) below src that it may import besides itself and src/user-error.ts. */
  readonly mayImport: readonly string[];
  /** Modules of Bun and Node that it may not import; "Bun" stands for the global. */
  readonly mayNotUse: readonly string[];
  readonly because: string;
}

const files = ["node:fs", "node:fs/promises", "Bun"];
const processes = ["node:child_process", "zx/core"];

export const folders: Readonly<Record<string, Row>> = {
  spec: {
    mayImport: [],
    mayNotUse: [...files, ...processes, "bun", "node:os"],
    because:
      "the language is data: it knows no file and no kernel, so that it means the same everywhere",
  },
  kernel: {
    mayImport: [],
    mayNotUse: processes,
    because: "facts of a kernel come from a given root and are true for every spec",
  },
  declarations: {
    mayImport: ["kernel"],
    mayNotUse: processes,
    because:
      "types for the editor are a function of a kernel and of what a file's text names; no spec is run",
  },
  catalogue: {
    mayImport: ["kernel", "spec"],
    mayNotUse: processes,
    because:
      "what can be named is a fact of a kernel or a file; nothing is attached to find it out",
  },
  compile: {
    mayImport: ["spec", "kernel"],
    mayNotUse: [],
    because: "spec and facts become C and an object; loading it is somebody else's work",
  },
  model: {
    mayImport: ["recording", "spec"],
    mayNotUse: [...files, ...processes, "node:os"],
    because:
      "what a spec means is said a second time: without a kernel, and without the code that it checks",
  },
  bpf: {
    mayImport: [],
    mayNotUse: [],
    because: "libbpf behind typed handles, which know no spec and no kernel but the running one",
  },
  session: {
    mayImport: ["bpf", "compile", "kernel", "recording", "spec"],
    mayNotUse: [],
    because: "it measures; how a result is shown is not its business",
  },
  recording: {
    mayImport: [],
    mayNotUse: processes,
    because:
      "the result stands alone: how it was made, and how it will be shown, may change without it",
  },
  report: {
    mayImport: ["recording"],
    mayNotUse: processes,
    because: "a page is a function of a recording: without root, on any machine",
  },
  notebook: {
    mayImport: ["recording", "report", "spec"],
    mayNotUse: processes,
    because:
      "a notebook is cells and their results; what it does to the machine is handed to it, and its page is made of reports",
  },
  comparison: {
    mayImport: ["recording", "report"],
    mayNotUse: processes,
    because: "two recordings side by side: a page of them is made of what a report's is made of",
  },
  live: {
    mayImport: ["notebook", "recording", "report"],
    mayNotUse: processes,
    because:
      "it shows what a run says, in a process of its own that could not measure; what is served is the page that is written",
  },
  terminal: {
    mayImport: ["recording"],
    mayNotUse: processes,
    because: "text is a function of a recording",
  },
  lab: {
    mayImport: [],
    mayNotUse: [],
    because: "kernels, guests and frames serve every probe and know none",
  },
  bench: {
    mayImport: ["bpf"],
    mayNotUse: [],
    because: "it measures from outside, as it does its peers; only the empty programs are its own",
  },
  setup: {
    mayImport: [],
    mayNotUse: [],
    because: "it runs before there is a Bun",
  },
  cli: {
    mayImport: [
      "bench",
      "bpf",
      "catalogue",
      "comparison",
      "compile",
      "declarations",
      "kernel",
      "lab",
      "live",
      "notebook",
      "preload.ts",
      "recording",
      "report",
      "session",
      "spec",
      "terminal",
    ],
    mayNotUse: [],
    because: "it puts the parts together",
  },
};

/** The only folder that may import a module, wherever else in the repository one might. */
export const onlyIn: Readonly<Record<string, string>> = {
  "bun:ffi": "src/bpf/",
};

/** Files directly in src: entry points, which may import any folder, and what all may import. */
export const entryPoints: readonly string[] = [
  "src/notebook.ts",
  "src/preload.ts",
  "src/probebook.ts",
  "src/testing.ts",
];
export const forAll = "src/user-error.ts";

/** What stands on the top level; nothing else does. */
export const topLevel: readonly string[] = [
  ".ci",
  ".gitignore",
  "LICENSE",
  "README.md",
  "biome.json",
  "bun.lock",
  "bunfig.toml",
  "docs",
  "knip.json",
  "notebooks",
  "package.json",
  "probes",
  "src",
  "templates",
  "test",
  "tsconfig.json",
];
