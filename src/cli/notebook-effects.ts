import { basename } from "node:path";
import type { Effects } from "../notebook/effects.ts";
import { notebookProgress } from "./notebook-progress.ts";
import { readNotebook, readRecording } from "./read-recording.ts";
import { recordOnly, type World } from "./run.ts";

/** What a notebook does to this machine; its progress on stderr ends with it. */
export function notebookEffects(
  world: World,
  how: { readonly quiet: boolean; readonly debug: boolean },
): Effects & Disposable {
  const progress = notebookProgress(world.stderr, how);
  return {
    stop: world.stop,
    wall: Date.now,
    clock: Bun.nanoseconds,
    measure: (probe, words, { name, stop, attached }) => {
      const file = basename(probe.at.file).replace(/\.[mc]?tsx?$/, "");
      const usage = `bun run ${basename(probe.at.file)}`;
      // What is written in the notebook itself has the cell's name.
      const isInline = probe.at.file === Bun.main;
      const heard = ({ type }: { readonly type: string }) => {
        if (type === "start") attached();
      };
      return recordOnly(probe, isInline ? name : file, words, { ...world, usage, stop, heard });
    },
    prepare: async (probe, words) => {
      const { prepare } = await import("./notebook-prepare.ts");
      // What is wrong with it is said where it is run.
      await prepare(probe, words).catch(() => {});
    },
    inGuest: async (guest, probe, words, stop) => {
      const { recordInGuest } = await import("./notebook-lab.ts");
      return recordInGuest(guest, probe, words, { stop, note: progress.note });
    },
    notebookInGuest: async (guest, notebook, words, stop) => {
      const { notebookInGuest } = await import("./notebook-lab.ts");
      return notebookInGuest(guest, notebook, words, { stop, note: progress.note });
    },
    open: readRecording,
    openNotebook: readNotebook,
    shell: async (strings, values, stop) => {
      const { shellCommand } = await import("./notebook-shell.ts");
      return shellCommand(strings, values, stop);
    },
    heard: progress.heard,
    [Symbol.dispose]: progress[Symbol.dispose],
  };
}
