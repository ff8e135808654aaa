import type { Subprocess } from "bun";
import { program } from "./programs.ts";

/**
 * A QEMU process. It gets SIGKILL from the kernel when this process dies, and has a session of its
 * own, so that Ctrl-C on the terminal reaches only us.
 */
export class Qemu implements AsyncDisposable {
  readonly #child: Subprocess<"ignore", "ignore", "pipe">;
  readonly #complaints: Promise<string>;

  constructor(qemuArguments: readonly string[]) {
    const command = [program("setpriv"), "--pdeathsig", "KILL", program("qemu-system-x86_64")];
    this.#child = Bun.spawn([...command, ...qemuArguments], {
      stdin: "ignore",
      stdout: "ignore",
      stderr: "pipe",
      detached: true,
    });
    this.#complaints = new Response(this.#child.stderr).text();
  }

  /** Resolves when QEMU has ended, with what it wrote to its stderr. */
  async exited(): Promise<{ readonly status: number; readonly complaints: string }> {
    const status = await this.#child.exited;
    return { status, complaints: (await this.#complaints).trim() };
  }

  /** VmHWM of the process, in bytes. */
  async peakMemory(): Promise<number> {
    const status = await Bun.file(`/proc/${this.#child.pid}/status`).text();
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#child.exited;
  }
}
