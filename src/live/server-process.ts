import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../user-error.ts";
import { toExactJson } from "./exact-json.ts";
import type { FromServer, PageKind, ToServer } from "./messages.ts";

/** How long an ended run waits for those who look at its page to have the end. */
const farewellMs = 2500;

export interface Serving {
  readonly kind: PageKind;
  /** 0: any that is free. */
  readonly port: number;
  /** What is new since the last call; null: nothing. */
  readonly take: () => object | null;
}

/**
 * The process that serves a run's page. It is one of its own, so that making pages takes no time from measuring, and
 * what a browser talks to holds no BPF program. Nothing is sent that it did not ask for: one that is stopped, or that
 * nobody asks, lets nothing pile up.
 */
export class ServerProcess implements AsyncDisposable {
  readonly #child: Bun.Subprocess;
  readonly #address = Promise.withResolvers<string>();
  #owesNews = false;
  #isThere = true;

  constructor(private readonly serving: Serving) {
    const file = fileURLToPath(new URL("./main.ts", import.meta.url));
    this.#child = Bun.spawn([process.execPath, "run", file], {
      // Away from the user's bunfig.toml, and from a Ctrl-C at the terminal, which ends the run and not the page.
      cwd: dirname(file),
      detached: true,
      stdin: "ignore",
      stdout: "ignore",
      stderr: "inherit",
      serialization: "json",
      ipc: (message: FromServer) => this.#hear(message),
      onDisconnect: () => {
        this.#isThere = false;
        this.#address.reject(new Error("the live page's server ended"));
      },
    });
    // Who does not ask for the address does not care why there is none.
    this.#address.promise.catch(() => {});
    this.#send({ type: "open", kind: serving.kind, port: serving.port });
  }

  /** The page's address, once it is served. Throws UserError where it cannot be. */
  get address(): Promise<string> {
    return this.#address.promise;
  }

  /** There is something to take. */
  news(): void {
    if (!this.#owesNews) return;
    this.#owesNews = false;
    this.#send({ type: "newer" });
  }

  /** The run is over: returns when all who look at the page have its end, or after a while. */
  async ended(): Promise<void> {
    this.#send({ type: "ended" });
    await Promise.race([this.#child.exited, Bun.sleep(farewellMs)]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#child.exited;
  }

  #hear(message: FromServer): void {
    switch (message.type) {
      case "serving":
        this.#address.resolve(message.url);
        break;
      case "refused":
        this.#address.reject(refusal(message.code, this.serving.port));
        break;
      case "ask":
        this.#send(this.#next());
        break;
      default:
        message satisfies never;
    }
  }

  #next(): ToServer {
    const portion = this.serving.take();
    this.#owesNews = portion === null;
    return portion === null ? { type: "nothing" } : { type: "portion", json: toExactJson(portion) };
  }

  #send(message: ToServer): void {
    if (this.#isThere) this.#child.send(message);
  }
}

function refusal(code: string, port: number): UserError {
  const why = reasons[code] ?? code;
  return new UserError(`the live page cannot be served on 127.0.0.1:${port}: ${why}`, {
    advice: "Name another port with --live-port N, or let one be chosen (--live).",
  });
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: "another program uses this port",
  EACCES: "this user may not use this port",
};
