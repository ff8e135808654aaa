import { UserError } from "../user-error.ts";
import { lastConsoleLines } from "./console.ts";
import type { Qemu } from "./qemu.ts";

const pingSeconds = 5;
/** A guest under the heaviest load answers late, never that late. */
const missedPings = 24;

/**
 * Whether a guest lives: work that waits for it fails, with the console's last lines, when QEMU ends or when the
 * guest has not answered for two minutes.
 */
export class Life implements Disposable {
  readonly #console: string;
  readonly #ended = Promise.withResolvers<never>();
  #missed = 0;
  #timer: Timer | undefined;

  constructor(qemu: Qemu, console: string) {
    this.#console = console;
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
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      const advice = "Is the machine busy? --append changes how the kernel boots.";
      late.reject(this.#error(`${what} took longer than ${seconds} s.`, advice));
    }, seconds * 1000);
    try {
      return await this.during(Promise.race([work, late.promise]));
    } finally {
      clearTimeout(timer);
    }
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
    this.#timer = setInterval(() => {
      this.#missed += 1;
      ping();
      if (this.#missed <= missedPings) return;
      const seconds = missedPings * pingSeconds;
      const advice = "It hangs, or a real-time task keeps everything else off its CPUs.";
      this.#ended.reject(this.#error(`The guest has not answered for ${seconds} s.`, advice));
    }, pingSeconds * 1000);
  }

  heard(): void {
    this.#missed = 0;
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
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
