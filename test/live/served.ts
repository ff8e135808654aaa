import { toExactJson } from "../../src/live/exact-json.ts";
import { Follower } from "../../src/live/follower.ts";
import { GrowingReport } from "../../src/live/growing-report.ts";
import { ReportFeed, type ReportPart } from "../../src/live/report-feed.ts";
import { reportRenderer } from "../../src/live/report-renderer.ts";
import { serve } from "../../src/live/serve.ts";
import { Shown } from "../../src/live/shown.ts";
import type { Recording } from "../../src/recording/schema.ts";

/** A recording's run, as far as a test lets it go on, served as a real one is but in this process. */
export function served(recording: Recording) {
  const { frames, intervals, events } = recording;
  const feed = new ReportFeed(Bun.nanoseconds);
  const report = new GrowingReport();
  let owesNews = false;
  let portions = 0;
  const follower = new Follower<ReportPart>(report, () => {
    const portion = feed.take();
    owesNews = portion === null;
    if (portion !== null) portions++;
    queueMicrotask(() =>
      follower.hear(
        portion === null ? { type: "nothing" } : { type: "portion", json: toExactJson(portion) },
      ),
    );
  });
  const shown = new Shown(follower, report, "interval", () => reportRenderer(report));
  const server = serve(0, "token", follower, shown);
  const cost = () => recording.cost;
  const news = () => {
    if (owesNews) follower.hear({ type: "newer" });
    owesNews = false;
  };
  let said = 0;
  feed.hear({ type: "start", head: recording }, cost);
  if (events !== undefined) feed.hear({ type: "events", records: events.kept, frames }, cost);
  return {
    url: server.url,
    /** How many portions were taken. */
    portions: () => portions,
    /** The next interval comes; of a short recording again and again. */
    goOn: () => {
      const interval = intervals[said++ % Math.max(1, intervals.length)];
      if (interval !== undefined) feed.hear({ type: "interval", interval, frames }, cost);
      news();
    },
    end: (file: string) => {
      feed.hear({ type: "end", recording }, cost);
      feed.end({ file });
      news();
      follower.hear({ type: "ended" });
    },
    farewell: server.farewell,
  };
}
