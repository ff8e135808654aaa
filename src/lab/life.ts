import { UserError } from "../user-error.ts";
import { lastConsoleLines } from "./console.ts";
import type { Qemu } from "./qemu.ts";
import { within } from "./within.ts";

const pingSeconds = 5;
/** A guest under the heaviest load answers late, never that late. */
const missedPings = 24;
/** After so many, 10 s after one that it has not answered, it is helped, and again and again until it answers. */
const silentPings = 3;
const helpMilliseconds = 500;

/**
 * Whether a guest lives: work that waits for it fails, with the console's last lines, when QEMU ends or when the
 * guest has not answered for two minutes. What may help a silent guest is tried long before, and while it boots.
 */
export class Life implements Disposable {
  readonly #console: string;
  readonly #ended = Promise.withResolvers<never>();
  readonly #timer: Timer;
  readonly #help: (() => Promise<void>) | undefined;
  #helping = false;
  #ping: (() => void) | undefined;
  #missed = 0;

  constructor(qemu: Qemu, console: string, help: (() => Promise<void>) | undefined) {
    this.#console = console;
    this.#help = help;
    this.#timer = setInterval(() => this.#look(), pingSeconds * 1000);
    this.#ended.promise.catch(() => {});
    void qemu.exited().then(({ status, complaints }) => {
      this.#ended.reject(this.#death(status, complaints));
    });
  }

  /** The work's result, if the guest lives that long. */
  async during<T>(work: Promise<T>): Promise<T> {
    return await Promise.race([work, this.#ended.promise]);
  }

  /** The same within so many seconds, else a UserError. */
  async within<T>(seconds: number, what: string, work: Promise<T>): Promise<T> {
    const advice = "Is the machine busy? --append changes how the kernel boots.";
    return await within(seconds * 1000, this.during(work), () =>
      this.#error(`${what} took longer than ${seconds} s.`, advice),
    );
  }

  /** The guest hangs without this process. It also ends after QEMU, which is then told instead. */
  needs(name: string, exited: Promise<{ readonly complaints: string }>): void {
    void exited.then(({ complaints }) => {
      const tell = () =>
        this.#ended.reject(this.#error(`${name} ended, and with it the guest.`, complaints));
      setTimeout(tell, 1000).unref();
    });
  }

  /** Pings from now on; `heard` is to be called for each answer. */
  watch(ping: () => void): void {
    this.#ping = ping;
    this.#missed = 0;
  }

  /** Seconds that it had not answered, at least; 0 where that was too short to be helped. */
  heard(): number {
    const silent = this.#missed >= silentPings ? this.#silence() : 0;
    this.#missed = 0;
    return silent;
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
    this.#missed = 0;
  }

  #look(): void {
    this.#missed += 1;
    this.#ping?.();
    void this.#helpOn();
    if (!this.#ping || this.#missed <= missedPings) return;
    const seconds = this.#silence();
    const advice = "It hangs, or a real-time task keeps everything else off its CPUs.";
    this.#ended.reject(this.#error(`The guest has not answered for ${seconds} s.`, advice));
  }

  /** Seconds since the first ping that it has not answered. */
  #silence(): number {
    return (this.#missed - 1) * pingSeconds;
  }

  async #helpOn(): Promise<void> {
    if (!this.#help || this.#helping) return;
    this.#helping = true;
    try {
      while (this.#missed >= silentPings) {
        await this.#help();
        await Bun.sleep(helpMilliseconds);
      }
    } catch {
      // A guest that stays silent is told in the end.
    } finally {
      this.#helping = false;
    }
  }

  #death(status: number, complaints: string): UserError {
    if (lastConsoleLines(this.#console, 1).join().includes("Kernel panic"))
      return this.#error(
        "The guest's kernel panicked.",
        "The lines above say why. Does it also happen without --append?",
      );
    const old = complaints.includes("netdev") ? " Network cards need QEMU 7.2 or later." : "";
    return this.#error(
      `The guest ended (QEMU: status ${status}).`,
      complaints === "" ? "It was killed, or powered itself off." : `QEMU: ${complaints}.${old}`,
    );
  }

  #error(message: string, advice: string): UserError {
    const lines = lastConsoleLines(this.#console, 15).map((line) => `\n  ${line}`);
    const text =
      lines.length === 0 ? "\nIts console is empty." : `\nIts console ends:${lines.join("")}`;
    return new UserError(`${message}${text}`, { advice });
  }
}
