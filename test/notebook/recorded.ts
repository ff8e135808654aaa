import type { Effects, ShellOutcome } from "../../src/notebook/effects.ts";
import type { GivenFlags, Notebook } from "../../src/notebook/notebook.ts";
import { runNotebook } from "../../src/notebook/run-notebook.ts";
import type { NotebookDocument } from "../../src/notebook/schema.ts";
import type { Recording } from "../../src/recording/schema.ts";
import { UserError } from "../../src/user-error.ts";
import { hardirqs } from "../fixtures/recordings.ts";

/** A world in which nothing happens but what is written down: `did` has it in order. */
export interface World {
  readonly effects: Effects;
  readonly did: string[];
  readonly stop: AbortController;
}

export interface Behaviour {
  readonly recording?: (title: string) => Recording;
  readonly shell?: (command: string) => Partial<ShellOutcome>;
  /** What a notebook elsewhere comes to. */
  readonly elsewhere?: () => NotebookDocument;
}

export function world({
  recording = hardirqs,
  shell = () => ({}),
  elsewhere = () => {
    throw new UserError("nothing runs elsewhere");
  },
}: Behaviour = {}): World {
  const did: string[] = [];
  const stop = new AbortController();
  let now = 0;
  const effects: Effects = {
    stop: stop.signal,
    wall: () => Date.parse("2026-03-02T09:30:00.000Z") + now,
    clock: () => (now += 1000),
    prepare: async ({ title }) => void did.push(`prepare ${title}`),
    measure: async ({ title }, words, { stop: end, attached }) => {
      did.push(`attach ${[title, ...words].join(" ")}`);
      const made = recording(title);
      attached();
      if (!words.some((word) => word.startsWith("--duration"))) await aborted(end);
      did.push(`detach ${title}`);
      return made;
    },
    inGuest: async ({ kernel }, { title }, words) => {
      did.push(`in ${kernel}: ${[title, ...words].join(" ")}`);
      return recording(title);
    },
    notebookInGuest: async ({ kernel }, _, words) => {
      did.push(`in ${kernel}: a notebook ${words.join(" ")}`.trim());
      return elsewhere();
    },
    openNotebook: (file) => {
      did.push(`open ${file}`);
      return elsewhere();
    },
    open: (file) => {
      if (file === "gone.json") throw new UserError("gone.json cannot be read");
      return recording(file);
    },
    shell: async (strings, values) => {
      const command = String.raw({ raw: strings }, ...values);
      did.push(`$ ${command}`);
      const outcome = { command, status: 0, signal: null, stdout: "", stderr: "", output: "" };
      return { ...outcome, ...shell(command) };
    },
    heard: () => {},
  };
  return { effects, did, stop };
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  signal.addEventListener("abort", () => resolve());
  await promise;
}

export function runIn(
  { effects }: World,
  notebook: Notebook,
  flags: GivenFlags = {},
): Promise<NotebookDocument> {
  const head = {
    file: "test.ts",
    source: "// the notebook",
    command: ["bun", "run", "notebooks/test.ts"],
    host: { name: "lab-6-1", release: "6.1.0-37-amd64", machine: "x86_64" },
    tools: { probebook: "0.1.0", bun: "1.4.5" },
  };
  return runNotebook(notebook, head, flags, effects);
}

/** `prose done`, `probe irqs failed: …`: each cell on a line. */
export function lines({ cells }: NotebookDocument): readonly string[] {
  return cells.map(({ content, name, state, error, within }) =>
    [
      ...(within === null ? [] : [`[${within}]`]),
      content.kind,
      ...(name === "" ? [] : [name]),
      error === null ? state : `${state}: ${error.message}`,
    ].join(" "),
  );
}
