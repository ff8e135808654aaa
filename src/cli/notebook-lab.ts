import { parsePhase } from "../lab/frames.ts";
import type { Guest } from "../lab/guest.ts";
import type { LabGuest, NotebookFile } from "../notebook/cells.ts";
import { parseNotebook } from "../notebook/json.ts";
import type { NotebookDocument } from "../notebook/schema.ts";
import { parseRecording } from "../recording/parse.ts";
import type { Recording } from "../recording/schema.ts";
import type { Probe } from "../spec/probe.ts";
import { UserError } from "../user-error.ts";
import { bootedGuest, fileInGuest } from "./notebook-guest.ts";

interface Where {
  readonly stop: AbortSignal;
  readonly note: (text: string) => void;
}

/** Where the guest keeps the report until it is asked for the recording in it. */
const report = "/tmp/probebook-notebook.html";

/**
 * Runs a probe's file in a guest of the lab; frames are sent once it is attached. The recording comes back as the guest's
 * own `extract` prints it.
 */
export async function recordInGuest(
  where: LabGuest,
  { at }: Probe,
  words: readonly string[],
  { stop, note }: Where,
): Promise<Recording> {
  const file = fileInGuest(at.file);
  const phases = where.frames === undefined ? [] : where.frames.split(",").map(parsePhase);
  await using guest = await bootedGuest(where, note);
  using _ = passedOn(stop, guest);
  let complaints = "";
  let waiting = phases.length > 0;
  // The line that says `start` is written when everything is attached.
  const attached = () => {
    if (waiting) guest.sendFrames(phases);
    waiting = false;
  };
  const status = await guest.run(
    ["bun", "run", file, "--json", "--quiet", "--report", report, ...words],
    attached,
    (bytes) => {
      complaints += Buffer.from(bytes).toString();
    },
  );
  if (status !== 0) {
    throw new UserError(`in the guest, the probe ended with ${status}: ${complaints.trim()}`);
  }
  const { stdout } = await guest.output("bun", "run", "src/cli/extract.ts", report);
  return parseRecording(stdout);
}

/** Runs a notebook's file in a guest of the lab. Its cells may have failed: they say so themselves. */
export async function notebookInGuest(
  where: LabGuest,
  { at }: NotebookFile,
  words: readonly string[],
  { stop, note }: Where,
): Promise<NotebookDocument> {
  const file = fileInGuest(at.file);
  await using guest = await bootedGuest(where, note);
  using _ = passedOn(stop, guest);
  const printed: Uint8Array[] = [];
  let said = "";
  const status = await guest.run(
    ["bun", "run", file, "--print", "recording", ...words],
    (bytes) => void printed.push(bytes),
    (bytes) => {
      said += Buffer.from(bytes).toString();
      const lines = said.split("\n");
      said = lines.pop() ?? "";
      for (const line of lines) note(line);
    },
  );
  const document = Buffer.concat(printed).toString();
  if (document !== "") return parseNotebook(document);
  throw new UserError(`in the guest, the notebook ended with ${status}`, {
    advice: said === "" ? "It said why above." : said,
  });
}

/** While it lasts, a stop interrupts the guest's command. */
function passedOn(stop: AbortSignal, guest: Guest): Disposable {
  const interrupt = () => guest.signal("INT");
  stop.addEventListener("abort", interrupt);
  return { [Symbol.dispose]: () => stop.removeEventListener("abort", interrupt) };
}
