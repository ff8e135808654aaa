import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../user-error.ts";
import type { Accelerator } from "./accelerator.ts";
import { type BroughtBack, bringBack } from "./bring-back.ts";
import { withRoom } from "./disk-room.ts";
import { answerFrameRequests, type Phase, phaseText } from "./frames.ts";
import { initramfs } from "./initramfs.ts";
import type { Kernel } from "./kernel.ts";
import { Life } from "./life.ts";
import { debuggerName, qemuArguments } from "./machine.ts";
import { kernelNic, type Nic } from "./nic.ts";
import { lineReader, Ports, type Sockets } from "./ports.ts";
import { Qemu } from "./qemu.ts";
import { hostShares } from "./share.ts";
import { shellCommand } from "./shell-command.ts";
import { translateAnew } from "./stale-code.ts";
import { TemporaryFolder } from "./temporary-folder.ts";
import { transport } from "./transport.ts";
import { untilMarker } from "./until-marker.ts";
import { Virtiofsd } from "./virtiofsd.ts";

export interface GuestOptions {
  readonly kernel: Kernel;
  /** Folder that the guest's commands see and may change; `save` brings changes back. */
  readonly checkout: string;
  /** Where commands run, in the checkout. */
  readonly folder: string;
  /** Without one, the first that the kernel can drive. */
  readonly nic?: Nic;
  readonly cpus: number;
  /** MiB. */
  readonly memory: number;
  /** Further words of the kernel's command line, such as threadirqs. */
  readonly append: string;
  readonly accelerator: Accelerator["type"];
  /** Seconds that the boot may take. */
  readonly bootTimeout: number;
  /** Hears of frames sent, of frames lost, and of silence. */
  readonly note: (text: string) => void;
}

/** Signals for the guest's command. */
export type GuestSignal = "INT" | "TERM" | "HUP";

/** Takes a piece of output; the guest's command waits, as on a full pipe, until it is done. */
export type Sink = (bytes: Uint8Array) => void | Promise<void>;

interface Parts {
  readonly options: GuestOptions;
  readonly lifetime: AsyncDisposable;
  readonly folder: TemporaryFolder;
  readonly qemu: Qemu;
  readonly life: Life;
  readonly sockets: Omit<Sockets, "card">;
  /** Ends each command's output on its port. */
  readonly end: string;
}

/** A booted QEMU guest that runs one command after the other, as root. Ends with `await using`. */
export class Guest implements AsyncDisposable {
  /** Seconds from the start of QEMU until it took commands. */
  readonly bootSeconds: number;
  readonly #parts: Parts;
  readonly #answer: () => Promise<string>;
  readonly #stdout: AsyncIterator<Uint8Array>;
  readonly #stderr: AsyncIterator<Uint8Array>;
  readonly #booted = Date.now();
  /** Of the latest command; signals name it. */
  #number = 0;

  private constructor(parts: Parts, answer: () => Promise<string>, bootSeconds: number) {
    this.#parts = parts;
    this.#answer = answer;
    this.#stdout = parts.sockets.stdout[Symbol.asyncIterator]();
    this.#stderr = parts.sockets.stderr[Symbol.asyncIterator]();
    this.bootSeconds = bootSeconds;
    void this.#hear();
    parts.life.watch(() => parts.sockets.orders.write("ping\n"));
  }

  /**
   * Boots a guest. Throws a UserError, with the console's last lines, when it panics or hangs, and
   * when a program, a driver or the kernel's modules are missing.
   */
  static async boot(options: GuestOptions): Promise<Guest> {
    await using lifetime = new AsyncDisposableStack();
    // A socket's path has at most 107 bytes.
    const temporary = tmpdir().length < 60 ? tmpdir() : "/tmp";
    const folder = lifetime.use(new TemporaryFolder(join(temporary, "probebook-lab")));
    const out = folder.file("out");
    mkdirSync(out);
    const end = crypto.randomUUID();
    const nic = kernelNic(options.kernel, options.nic);
    const by = transport(options.kernel);
    const shares = hostShares(options.kernel, by, options.checkout, out);
    const shared = { shares, transport: by, nic };
    const content = await initramfs({ ...options, ...shared, end });
    await withRoom(folder.path, () => Bun.write(folder.file("initramfs"), content));
    const ports = lifetime.use(await Ports.listen(folder));
    const start = performance.now();
    const virtiofsd =
      by === "virtiofs" ? lifetime.use(await Virtiofsd.serve(shares, folder)) : undefined;
    const qemu = lifetime.use(
      new Qemu(qemuArguments({ ...options, ...shared, image: options.kernel.image, folder })),
    );
    const help =
      options.accelerator === "tcg"
        ? () => translateAnew(folder.file(debuggerName), options.cpus)
        : undefined;
    const life = lifetime.use(new Life(qemu, folder.file("console"), help));
    if (virtiofsd) life.needs("virtiofsd", virtiofsd.exited());
    const { card, ...sockets } = await life.during(ports.connected(nic !== "none"));
    const answer = lineReader(sockets.commands);
    await life.within(options.bootTimeout, "Booting the guest", answer());
    if (card) void answerFrameRequests(sockets.frames, card, options.note);
    const parts = { options, lifetime: lifetime.move(), folder, qemu, life, sockets, end };
    return new Guest(parts, answer, (performance.now() - start) / 1000);
  }

  /** Runs a command and hands its output on as it comes. Its status: 128 + n after signal n. */
  async run(command: readonly string[], stdout: Sink, stderr: Sink): Promise<number> {
    const { options, life, sockets, end } = this.#parts;
    this.#number += 1;
    const pidFile = `/run/lab/command.${this.#number}`;
    const script = shellCommand(command, options.folder, pidFile, process.env);
    sockets.commands.write(`run ${this.#number} ${Buffer.from(script).toString("base64")}\n`);
    const [exit] = await life.during(
      Promise.all([
        this.#answer(),
        drain(untilMarker(this.#stdout, Buffer.from(end)), stdout),
        drain(untilMarker(this.#stderr, Buffer.from(end)), stderr),
      ]),
    );
    return Number(/^exit (\d+)$/.exec(exit)?.[1]);
  }

  /** Runs a command and keeps its output. */
  async output(
    ...command: readonly string[]
  ): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
    const stdout: Uint8Array[] = [];
    const stderr: Uint8Array[] = [];
    const status = await this.run(
      command,
      (bytes) => void stdout.push(bytes),
      (bytes) => void stderr.push(bytes),
    );
    return {
      status,
      stdout: Buffer.concat(stdout).toString(),
      stderr: Buffer.concat(stderr).toString(),
    };
  }

  /** The work's result within so many seconds (undefined: for ever), else a UserError. */
  within<T>(seconds: number | undefined, what: string, work: Promise<T>): Promise<T> {
    return seconds === undefined ? work : this.#parts.life.within(seconds, what, work);
  }

  /** Sends a signal to the running command and its children. */
  signal(name: GuestSignal): void {
    this.#parts.sockets.orders.write(`signal ${name} ${this.#number}\n`);
  }

  /** Closes the reading end of the running command's standard output. */
  closeOutput(): void {
    this.#parts.sockets.orders.write(`close ${this.#number}\n`);
  }

  /** Starts sending frames, phase after phase, as the guest's own `frames` command does. */
  sendFrames(phases: readonly Phase[]): void {
    this.#parts.sockets.orders.write(`frames ${phases.map(phaseText).join(" ")}\n`);
  }

  /** Brings the files that commands wrote in the checkout back to the host's. */
  async save(): Promise<BroughtBack> {
    const { folder, options, life, sockets } = this.#parts;
    sockets.commands.write("save\n");
    const unsaved = Number(/^saved (\d+)$/.exec(await life.during(this.#answer()))?.[1]);
    if (unsaved > 0)
      throw new UserError(`${unsaved} of the guest's files could not be brought back.`, {
        advice: `They go through ${folder.path}; is that disk full? TMPDIR moves it.`,
      });
    const from = folder.file("out/checkout");
    return await withRoom(options.checkout, async () =>
      bringBack(from, options.checkout, this.#booted),
    );
  }

  /** QEMU's peak memory in bytes. */
  peakMemory(): Promise<number> {
    return this.#parts.qemu.peakMemory();
  }

  /** Kills QEMU. The guest has no disk: only what `save` brought back remains. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#parts.lifetime[Symbol.asyncDispose]();
  }

  async #hear(): Promise<void> {
    const { life, options, sockets } = this.#parts;
    const line = lineReader(sockets.orders);
    for (;;) {
      const text = await line();
      const silent = life.heard();
      if (silent > 0)
        options.note(`the guest gave no answer for ${silent} s or more: busy, or standing still`);
      if (text.startsWith("note ")) options.note(text.slice(5));
    }
  }
}

async function drain(chunks: AsyncIterable<Uint8Array>, sink: Sink): Promise<void> {
  for await (const chunk of chunks) await sink(chunk);
}
