import type { RunEvent } from "../recording/events.ts";
import { terminalSink } from "../terminal/sink.ts";
import type { Request } from "./request.ts";
import type { World } from "./run.ts";

/** A sink that a closed pipe turns into the end of the run: nothing more is shown, the report is written. */
export async function resilientSink(
  world: World,
  request: Request,
  report: boolean,
): Promise<Disposable & { readonly show: (event: RunEvent) => void }> {
  const sink = await terminalSink(world, {
    form: request.form,
    timestamp: request.timestamp,
    quiet: request.quiet || request.print === "recording",
    intervals: request.count ?? null,
    report,
  });
  let closed = request.print === "recording";
  return {
    show: (event) => {
      if (closed) return;
      try {
        sink.show(event);
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
        closed = true;
        world.stop.abort();
      }
    },
    [Symbol.dispose]: () => sink[Symbol.dispose](),
  };
}
