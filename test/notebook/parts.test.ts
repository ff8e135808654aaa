import { expect, test } from "bun:test";
import { count, probe, tracepoint } from "probebook";
import { notebook } from "probebook/notebook";
import { notebookArguments } from "../../src/cli/notebook-arguments.ts";
import { measured } from "../../src/notebook/measured.ts";
import { partNamed, partOf } from "../../src/notebook/part.ts";
import { renderNotebook } from "../../src/notebook/render.ts";
import { opens } from "../fixtures/recordings.ts";
import { ordinary } from "./documents.ts";
import { lines, runIn, world } from "./recorded.ts";

const irqs = probe({
  title: "irqs",
  attach: tracepoint("irq:irq_handler_exit"),
  key: () => ({ handler: "" as string }),
  aggregate: () => ({ declined: count() }),
});

const inner = notebook({
  title: "Inner",
  flags: { short: { help: "less" } },
  cells: async () => {},
});

/** A notebook whose first cell is another one, with `from` as its flag says. */
const outer = (from?: string) =>
  notebook({
    title: "Outer",
    cells: async ({ md, lab, spec }) => {
      const there = await lab({ kernel: "6.1-rt" }, inner, { flags: { short: true }, from });
      await md`${there.host.release} ${there.measured("irqs", irqs).rows().length} ${there.output("kernel")}`;
      await md`${there.measured("soft").rows().length}`;
      await md`${there.measured("kernel").seconds}`;
      await md`${there.output("nothing")}`;
      await spec(irqs);
    },
  });

const elsewhere = () => ordinary();

test("a notebook in a guest becomes a part: its cells, with its name before theirs, and values to compute with", async () => {
  const here = world({ elsewhere });
  const document = await runIn(here, outer());
  expect(here.did).toEqual(["in 6.1-rt: a notebook --short"]);
  const inside = ordinary().cells.length;
  expect(lines(document).slice(0, 4)).toEqual([
    "part there done",
    "[0] prose done",
    "[0] probe there.irqs done",
    "[0] together done",
  ]);
  expect(lines(document)[4]).toBe("[3] probe there.soft done");
  expect(lines(document).slice(1 + inside)).toEqual([
    "prose done",
    "prose done",
    "prose failed: there.kernel has no recording",
    "prose failed: there has no cell nothing",
    "spec done",
  ]);
  expect(document.version).toBe(2);
  const [, shown] = document.cells.slice(inside);
  expect(shown?.content).toMatchObject({
    values: ["6.1.0-37-amd64", expect.any(String), "6.1.0\n"],
  });
});

test("a part is taken from an earlier page with all that it had, and the rest is computed again", async () => {
  const first = await runIn(world({ elsewhere }), outer());
  const again = world({ elsewhere: () => first });
  const second = await runIn(again, outer("first.html"));
  expect(again.did).toEqual(["open first.html"]);
  expect(second.cells.map(({ start: _, elapsed_ns: __, ...cell }) => cell)).toEqual(
    first.cells.map(({ start: _, elapsed_ns: __, ...cell }) => cell),
  );
});

test("what is taken out of a page is the notebook that was put in", async () => {
  const document = await runIn(world({ elsewhere }), outer());
  expect(partNamed(document, "there")).toEqual({ ...partOf(elsewhere()), title: "Inner" });
  expect(() => partNamed(document, "here")).toThrow("the notebook has no part here");
});

test("parts stand at the end of the page, with their recordings' summaries and no tables of theirs", async () => {
  const html = await renderNotebook(await runIn(world({ elsewhere }), outer()));
  const body = html.slice(html.indexOf("<body>"), html.indexOf("<script"));
  expect(body.indexOf('id="c1"')).toBeGreaterThan(body.indexOf('id="c15"'));
  expect(body).toContain('id="c15"');
  expect(body).toContain("bun run extract PAGE --cell there.irqs");
  expect(body).not.toContain('id="c3-rows"');
  expect(body).toContain("<summary>notebook/parts.test.ts</summary>");
});

test("flags of a notebook's own stand in its help, and come to its cells", () => {
  const own = {
    title: "T",
    flags: { from: { value: "FILE", help: "there" }, short: { help: "s" } },
  };
  const read = (...words: string[]) => notebookArguments(own, "bun run t.ts", words);
  expect(read("--from", "a.html", "--short")).toMatchObject({
    flags: { from: "a.html", short: true },
  });
  expect(read()).toMatchObject({ flags: { from: undefined, short: false }, report: "default" });
  const help = read("--help");
  expect("help" in help && help.help).toContain("--from FILE");
  expect(() => read("--form", "x")).toThrow("--form");
});

test("events that a probe shows one by one are values too", () => {
  const { events, recording } = measured(opens(), "opens");
  const [first] = events;
  expect(events.length).toBe(recording.events?.kept.length ?? 0);
  expect(first?.time).toBeGreaterThanOrEqual(0);
  expect(Object.keys(first?.columns ?? {})).toEqual(
    recording.event_columns?.map(({ name }) => name) ?? [],
  );
});
