import type { PageKind } from "./messages.ts";
import { ServerProcess } from "./server-process.ts";

/** A run's page, served while it goes on. `Feed` keeps what the run says until the page's server takes it. */
export class LivePage<Feed extends { readonly take: () => object | null }>
  implements AsyncDisposable
{
  readonly #server: ServerProcess;

  /** @param port 0: any that is free. */
  constructor(
    kind: PageKind,
    port: number,
    private readonly feed: Feed,
  ) {
    this.#server = new ServerProcess({ kind, port, take: () => feed.take() });
  }

  /** Where it is, once it is there. Throws UserError where it cannot be. */
  get address(): Promise<string> {
    return this.#server.address;
  }

  tell(say: (feed: Feed) => void): void {
    say(this.feed);
    this.#server.news();
  }

  /** Says how the run ended; returns when all who look at the page know, or after a while. */
  async end(say: (feed: Feed) => void): Promise<void> {
    this.tell(say);
    await this.#server.ended();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server[Symbol.asyncDispose]();
  }
}
