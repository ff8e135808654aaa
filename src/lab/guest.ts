import type { Socket } from "node:net";
import { UserError } from "../user-error.ts";
import { type BroughtBack, bringBack } from "./bring-back.ts";
import { answerFrameRequests, type Phase, sendFrames } from "./frames.ts";
import { whileAlive, withinSeconds } from "./guest-life.ts";
import { initramfs, type Nic } from "./initramfs.ts";
import type { Kernel } from "./kernel.ts";
import { lineReader } from "./lines.ts";
import { qemuArguments } from "./machine.ts";
import { listen } from "./port.ts";
import { Qemu } from "./qemu.ts";
import { RunFolder } from "./run-folder.ts";
import { hostShares } from "./share.ts";
import { shellCommand } from "./shell-command.ts";
import { untilMarker } from "./until-marker.ts";

export interface GuestOptions {
  readonly kernel: Kernel;
  /** Folder that the guest's commands see, run in, and may change; `save` brings changes back. */
  readonly checkout: string;
  /** Where in the checkout commands run; the checkout itself by default. */
  readonly folder?: string;
  readonly nic: Nic;
  readonly cpus: number;
  /** MiB. */
  readonly memory: number;
  /** Further words of the kernel's command line, such as threadirqs. */
  readonly append: string;
  readonly accelerator: "kvm" | "tcg";
  /** Seconds that the boot may take. */
  readonly bootTimeout: number;
}

export const guestDefaults = {
  nic: "e1000e",
  cpus: 2,
  memory: 2048,
  append: "",
  bootTimeout: 120,
} as const satisfies Partial<GuestOptions>;

/** Signals for the guest's command. PIPE closes the reading end of its standard output instead. */
export type GuestSignal = "INT" | "TERM" | "HUP" | "QUIT" | "PIPE";

/** Takes a piece of output; the guest's command waits (as on a full pipe) until it is done. */
export type Sink = (bytes: Uint8Array) => void | Promise<void>;

interface Parts {
  readonly options: GuestOptions;
  readonly lifetime: AsyncDisposable;
  readonly folder: RunFolder;
  readonly qemu: Qemu;
  readonly control: Socket;
  readonly answer: () => Promise<string>;
  readonly stdout: AsyncIterator<Uint8Array>;
  readonly stderr: AsyncIterator<Uint8Array>;
  readonly signals: Socket;
  readonly card: Socket | undefined;
  /** Ends each command's output on its port. */
  readonly end: string;
}

/** A booted QEMU guest that runs one command after the other, as root. Ends with `await using`. */
export class Guest implements AsyncDisposable {
  /** Seconds from the start of QEMU until it took commands. */
  readonly bootSeconds: number;
  readonly #parts: Parts;
  readonly #booted = Date.now();

  private constructor(parts: Parts, bootSeconds: number) {
    this.#parts = parts;
    this.bootSeconds = bootSeconds;
  }

  /**
   * Boots a guest. Throws a UserError, with the console's last lines, when it panics or hangs, and
   * when a program, a driver or the kernel's modules are missing.
   */
  static async boot(options: GuestOptions): Promise<Guest> {
    await using lifetime = new AsyncDisposableStack();
    const folder = lifetime.use(new RunFolder());
    const shares = hostShares(options.kernel, options.checkout, folder.file("out"));
    const end = crypto.randomUUID();
    const content = await initramfs({ kernel: options.kernel, nic: options.nic, shares, end });
    await Bun.write(folder.file("initramfs"), content);
    const ports = await Promise.all(
      ["control", "stdout", "stderr", "signals", "requests"].map((name) =>
        listen(folder.file(name)),
      ),
    );
    const cards = options.nic === "none" ? [] : [await listen(folder.file("card"))];
    for (const port of [...ports, ...cards]) lifetime.defer(() => port.close());
    const start = performance.now();
    const qemu = lifetime.use(
      new Qemu(
        qemuArguments({
          ...options,
          image: options.kernel.image,
          initramfs: folder.file("initramfs"),
          shares,
          ports: ports.map(({ path }) => path),
          card: cards[0]?.path,
          console: folder.file("console"),
        }),
      ),
    );
    const console = folder.file("console");
    const sockets = Promise.all([...ports, ...cards].map(({ connected }) => connected));
    const [control, stdout, stderr, signals, requests, card] = await whileAlive(
      qemu,
      console,
      sockets,
    );
    if (!control || !stdout || !stderr || !signals || !requests) throw new Error("ports are five");
    const answer = lineReader(control);
    const ready = whileAlive(qemu, console, answer());
    await withinSeconds(options.bootTimeout, console, "Booting the guest", ready);
    if (card) void answerFrameRequests(requests, card);
    const parts = {
      ...{ options, lifetime: lifetime.move(), folder, qemu, control, answer, signals, card, end },
      stdout: stdout[Symbol.asyncIterator](),
      stderr: stderr[Symbol.asyncIterator](),
    };
    return new Guest(parts, (performance.now() - start) / 1000);
  }

  /** Runs a command and hands its output on as it comes; 128 + n when signal n ended it. */
  async run(command: readonly string[], stdout: Sink, stderr: Sink): Promise<number> {
    const { options, control, answer, end } = this.#parts;
    const script = shellCommand(command, options.folder ?? options.checkout, process.env);
    control.write(`run ${Buffer.from(script).toString("base64")}\n`);
    const [exit] = await this.#whileAlive(
      Promise.all([
        answer(),
        drain(untilMarker(this.#parts.stdout, Buffer.from(end)), stdout),
        drain(untilMarker(this.#parts.stderr, Buffer.from(end)), stderr),
      ]),
    );
    return Number(/^exit (\d+)$/.exec(exit)?.[1]);
  }

  /** Runs a command and keeps its output. */
  async output(
    command: readonly string[],
  ): Promise<{ status: number; stdout: string; stderr: string }> {
    const stdout: Uint8Array[] = [];
    const stderr: Uint8Array[] = [];
    const keep = (list: Uint8Array[]) => (bytes: Uint8Array) => void list.push(bytes);
    const status = await this.run(command, keep(stdout), keep(stderr));
    return {
      status,
      stdout: Buffer.concat(stdout).toString(),
      stderr: Buffer.concat(stderr).toString(),
    };
  }

  signal(name: GuestSignal): void {
    this.#parts.signals.write(`${name}\n`);
  }

  /** Sends frames to the guest's card; resolves when QEMU's socket has taken all of them. */
  async send(phase: Phase): Promise<void> {
    if (this.#parts.card) await this.#whileAlive(sendFrames(this.#parts.card, phase));
  }

  /** Brings the files that commands wrote in the checkout back to the host's. */
  async save(): Promise<BroughtBack> {
    const { folder, options, control, answer } = this.#parts;
    control.write("save\n");
    const saved = await this.#whileAlive(answer());
    const unsaved = Number(/^saved (\d+)$/.exec(saved)?.[1]);
    if (unsaved > 0)
      throw new UserError(`${unsaved} of the guest's files could not be brought back.`, {
        advice: `Is there room in ${folder.path}?`,
      });
    return bringBack(folder.file("out/checkout"), options.checkout, this.#booted);
  }

  /** QEMU's peak memory in bytes. */
  peakMemory(): Promise<number> {
    return this.#parts.qemu.peakMemory();
  }

  /** Kills QEMU: the guest has no disk, and files are brought back by `save` only. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#parts.lifetime[Symbol.asyncDispose]();
  }

  #whileAlive<T>(work: Promise<T>): Promise<T> {
    return whileAlive(this.#parts.qemu, this.#parts.folder.file("console"), work);
  }
}

async function drain(chunks: AsyncIterable<Uint8Array>, sink: Sink): Promise<void> {
  for await (const chunk of chunks) await sink(chunk);
}
