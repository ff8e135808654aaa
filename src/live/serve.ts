import { admitted, type Wanted } from "./admitted.ts";
import { content, nothing, notYet } from "./answer.ts";
import type { Follower } from "./follower.ts";
import type { Shown } from "./shown.ts";

/** Seconds until one who waits is told to ask again. */
const patienceMs = 10_000;
/** How long after its last answer a page may still be reading it. */
const readingMs = 1000;

export interface Server {
  readonly url: string;
  /** Returns when all who look have had what there is. */
  readonly farewell: () => Promise<void>;
}

/** Serves a run's page to this machine alone, to those who know its address. Throws where the port cannot be had. */
export function serve<Part>(
  port: number,
  token: string,
  follower: Follower<Part>,
  shown: Shown<Part>,
): Server {
  let waiting = 0;
  let answered = Number.NEGATIVE_INFINITY;

  const next = async (wanted: Exclude<Wanted, { what: "page" }>, gone: AbortSignal) => {
    const until = performance.now() + patienceMs;
    // A page that nobody sees wants the end only: until then nothing is asked for it.
    if (wanted.what === "end" && !follower.isOver) {
      await follower.over.heard(patienceMs, gone);
      if (!follower.isOver) return null;
    }
    for (;;) {
      await shown.rest();
      await follower.current();
      if (follower.version > wanted.after) return shown.page();
      const left = until - performance.now();
      if (left <= 0 || gone.aborted) return null;
      if (!follower.isStale) await follower.news.heard(left, gone);
    }
  };

  const answer = async (wanted: Wanted, gone: AbortSignal) => {
    if (wanted.what === "page") {
      const { rendered, policy } = await shown.page();
      return content(rendered.page, policy);
    }
    const found = await next(wanted, gone);
    return found === null ? notYet() : content(found.rendered.content, found.policy);
  };

  const server = Bun.serve({
    hostname: "127.0.0.1",
    port,
    development: false,
    idleTimeout: 60,
    error: nothing,
    fetch: async (request) => {
      const wanted = admitted(request, { host, token });
      if (wanted === null) return nothing();
      waiting++;
      try {
        return await answer(wanted, request.signal);
      } finally {
        waiting--;
        answered = performance.now();
      }
    },
  });
  const host = `127.0.0.1:${server.port}`;

  return {
    url: `http://${host}/${token}/`,
    farewell: async () => {
      while (waiting > 0 || performance.now() - answered < readingMs) await Bun.sleep(20);
      await Promise.race([server.stop(), Bun.sleep(200)]);
    },
  };
}
