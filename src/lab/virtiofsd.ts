import { existsSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Subprocess } from "bun";
import { UserError } from "../user-error.ts";
import { program } from "./programs.ts";
import serve from "./serve-shares.sh" with { type: "text" };
import type { Share } from "./share.ts";
import type { TemporaryFolder } from "./temporary-folder.ts";

/** Name of the tree of all shares, and of the socket in the lab's folder that it is served at. */
export const virtiofsTag = "host";

/**
 * A virtiofsd that serves shares, each as a folder named by its tag. In a user namespace (Linux 3.8, and allowed to
 * users) it needs no root. It ends with QEMU, or with this process.
 */
export class Virtiofsd implements AsyncDisposable {
  readonly #child: Subprocess<"ignore", "ignore", "pipe">;
  readonly #complaints: Promise<string>;

  private constructor(child: Subprocess<"ignore", "ignore", "pipe">, complaints: Promise<string>) {
    this.#child = child;
    this.#complaints = complaints;
  }

  /** Resolves when QEMU can connect. Throws a UserError where virtiofsd or user namespaces are missing. */
  static async serve(shares: readonly Share[], folder: TemporaryFolder): Promise<Virtiofsd> {
    const daemon = program("virtiofsd");
    const child = Bun.spawn(
      [
        ...[program("setpriv"), "--pdeathsig", "KILL", program("unshare"), "-r", "-m"],
        ...["/bin/sh", "-c", serve, "sh", virtiofsTag],
        ...shares.flatMap(({ tag, mode, source }) => [
          ...[tag, mode === "write" ? "write" : "read", source],
        ]),
      ],
      {
        cwd: folder.path,
        env: { ...process.env, PATH: `${dirname(daemon)}:/usr/sbin:/usr/bin:/sbin:/bin` },
        stdin: "ignore",
        stdout: "ignore",
        stderr: "pipe",
        detached: true,
      },
    );
    const complaints = new Response(child.stderr).text();
    while (!existsSync(folder.file(virtiofsTag))) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new UserError(
          `${basename(daemon)} could not share the host's files: ${(await complaints).trim()}`,
          {
            advice:
              "It needs user namespaces (sysctl kernel.unprivileged_userns_clone=1," +
              " kernel.apparmor_restrict_unprivileged_userns=0). Kernels with 9p do without: 6.1, 6.1-rt.",
          },
        );
      await Bun.sleep(5);
    }
    return new Virtiofsd(child, complaints);
  }

  /** Resolves when it has ended, with what it wrote to its stderr. */
  async exited(): Promise<{ readonly complaints: string }> {
    await this.#child.exited;
    return { complaints: (await this.#complaints).trim() };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#child.exited;
  }
}
