import { describe, expect, test } from "bun:test";
import { count, probe, tracepoint } from "probebook";
import { notebook, us } from "probebook/notebook";
import { lines, runIn, world } from "./recorded.ts";

const irqProbe = probe({
  title: "irqs",
  attach: tracepoint("irq:irq_handler_exit"),
  key: () => ({ handler: "" as string }),
  aggregate: () => ({ declined: count() }),
});
const other = probe({
  title: "other",
  attach: tracepoint("irq:irq_handler_exit"),
  aggregate: () => ({ events: count() }),
});

test("cells run one after another, in the order in which they are written", async () => {
  const here = world({ shell: () => ({ stdout: "6.1.0\n", output: "6.1.0\n" }) });
  const document = await runIn(
    here,
    notebook({
      title: "Order",
      cells: async ({ md, run, sh, table, chart }) => {
        await md`# One`;
        const irqs = await run(irqProbe, { duration: "1s", perCpu: true });
        const kernel = await sh`uname -r ${"a b"}`;
        await md`${kernel.stdout} has ${irqs.total.declined}.`;
        await table("Handlers", irqs.rows(), { name: (r) => r.handler, none: (r) => r.declined });
        await chart("Declined", irqs.rows(), { x: (r) => r.handler, y: (r) => r.declined });
      },
    }),
  );
  expect(lines(document)).toEqual([
    ...["prose done", "probe irqs done", "shell kernel done"],
    ...["prose done", "table done", "chart done"],
  ]);
  expect(here.did).toEqual([
    "attach irqs --duration=1s --per-cpu",
    "detach irqs",
    "$ uname -r a b",
  ]);
  expect(document.complete).toBeTrue();
});

test("a cell has its statement, without the indentation of its place, and its line", async () => {
  const { cells } = await runIn(
    world(),
    notebook({
      title: "Source",
      cells: async ({ md, table }) => {
        await md`One`;
        await table("Two", [
          { a: 1 }, //
        ]);
      },
    }),
  );
  expect(cells.map(({ source }) => source)).toEqual([
    "await md`One`;",
    'await table("Two", [\n  { a: 1 }, //\n]);',
  ]);
  expect(cells[1]!.line - cells[0]!.line).toBe(1);
});

describe("what fails", () => {
  test("stands in its place, whatever of the cell it is, and the rest goes on", async () => {
    const here = world({
      recording: () => {
        throw new Error("no kernel here");
      },
      shell: (command) => (command === "false" ? { status: 1 } : {}),
    });
    const document = await runIn(
      here,
      notebook({
        title: "Failures",
        cells: async ({ md, run, sh, table, chart, recording }) => {
          const irqs = await run(irqProbe, { duration: "1s" });
          await md`The longest took ${us(irqs.row({ handler: "eth0" }).declined)}`;
          await table("T", irqs.rows());
          await chart("C", irqs.rows(), { x: (r) => r.handler, y: (r) => r.declined });
          const wrong = await sh`false`;
          await md`It said ${String(wrong.status)}`;
          const old = await recording("gone.json");
          await md`${old.total.anything}`;
          await md`${undefined as unknown as string}`;
          await md`The end`;
        },
      }),
    );
    expect(lines(document)).toEqual([
      "probe irqs failed: Error: no kernel here",
      "prose failed: irqs is missing: its cell failed",
      "table failed: irqs is missing: its cell failed",
      "chart failed: irqs is missing: its cell failed",
      "shell wrong failed: the command ended with 1",
      "prose done",
      "probe old failed: gone.json cannot be read",
      "prose failed: old is missing: its cell failed",
      "prose failed: a value in the text is undefined",
      "prose done",
    ]);
  });

  test("between two cells ends the notebook, and says so", async () => {
    const document = await runIn(
      world(),
      notebook({
        title: "Between",
        cells: async ({ md, recording }) => {
          const gone = await recording("gone.json");
          const worst = gone.total.time.max;
          await md`${worst}`;
        },
      }),
    );
    expect(lines(document)).toEqual([
      "probe gone failed: gone.json cannot be read",
      "code failed: gone is missing: its cell failed",
    ]);
  });
});

describe("side by side", () => {
  test("all are attached before the workload begins, and end with it", async () => {
    const here = world();
    const document = await runIn(
      here,
      notebook({
        title: "Together",
        cells: async ({ md, together }) => {
          const { a, b } = await together(
            { a: irqProbe, b: { probe: other, cpu: 1 } },
            async () => {
              here.did.push("the workload");
            },
          );
          await md`${a.total.declined} ${b.seconds}`;
        },
      }),
    );
    expect(here.did).toEqual([
      ...["prepare irqs", "prepare other", "attach irqs", "attach other --cpu=1"],
      ...["the workload", "detach irqs", "detach other"],
    ]);
    expect(lines(document)).toEqual([
      ...["together done", "[0] probe a done", "[0] probe b done", "prose done"],
    ]);
  });

  test("one that fails leaves the other and the workload alone", async () => {
    const here = world({
      recording: (title) => {
        if (title === "irqs") throw new Error("refused");
        return { ...world().effects.open(title) };
      },
    });
    const document = await runIn(
      here,
      notebook({
        title: "Together",
        cells: async ({ md, sh, together }) => {
          const { a, b } = await together({ a: irqProbe, b: other }, () => sh`work`);
          await md`${b.seconds}`;
          await md`${a.seconds}`;
        },
      }),
    );
    expect(lines(document)).toEqual([
      ...["together done", "[0] probe a failed: Error: refused", "[0] probe b done"],
      ...["[0] shell done", "prose done", "prose failed: a is missing: its cell failed"],
    ]);
  });

  test("a workload that fails ends the probes as well", async () => {
    const document = await runIn(
      world(),
      notebook({
        title: "Together",
        cells: async ({ together }) => {
          await together({ a: irqProbe }, () => Promise.reject(new Error("no load")));
        },
      }),
    );
    expect(lines(document)).toEqual(["together failed: Error: no load", "[0] probe a done"]);
  });
});

describe("a signal", () => {
  test("ends the cell under way normally; no other begins", async () => {
    const here = world();
    const document = await runIn(
      here,
      notebook({
        title: "Stopped",
        cells: async ({ md, run }) => {
          await md`One`;
          setTimeout(() => here.stop.abort(), 5);
          const irqs = await run(irqProbe);
          await md`${irqs.total.declined}`;
        },
      }),
    );
    expect(lines(document)).toEqual(["prose done", "probe irqs stopped"]);
    const [, probed] = document.cells;
    expect(probed?.content.kind === "probe" && probed.content.recording !== null).toBeTrue();
    expect(document.complete).toBeFalse();
  });

  test("ends a notebook that waits for something else", async () => {
    const here = world();
    setTimeout(() => here.stop.abort(), 5);
    const document = await runIn(
      here,
      notebook({
        title: "Waiting",
        cells: async ({ md }) => {
          await md`One`;
          await new Promise(() => {});
        },
      }),
    );
    expect(lines(document)).toEqual(["prose done"]);
  });

  test("ends a workload and its probes", async () => {
    const here = world();
    setTimeout(() => here.stop.abort(), 5);
    const document = await runIn(
      here,
      notebook({
        title: "Together",
        cells: async ({ together }) => {
          await together({ a: irqProbe }, () => new Promise(() => {}));
        },
      }),
    );
    expect(lines(document)).toEqual(["together stopped", "[0] probe a stopped"]);
  });
});

test("a recording from elsewhere has the columns of its probe", async () => {
  const document = await runIn(
    world(),
    notebook({
      title: "Elsewhere",
      cells: async ({ md, recording }) => {
        const irqs = await recording("old.html", { of: irqProbe, title: "Last week" });
        const [first] = irqs.rows();
        const declined: number = first?.declined ?? 0;
        await md`${declined}`;
        // @ts-expect-error: the probe has no such column
        await md`${irqs.total.tme}`;
      },
    }),
  );
  expect(lines(document)).toEqual([
    "probe irqs done",
    "prose done",
    "prose failed: irqs has no column tme",
  ]);
});

test("a guest of the lab is another place to run a probe", async () => {
  const here = world();
  const document = await runIn(
    here,
    notebook({
      title: "Kernels",
      cells: async ({ md, lab }) => {
        for (const kernel of ["6.1", "6.1-rt"]) {
          const irqs = await lab({ kernel }, irqProbe, { duration: "5s", title: `On ${kernel}` });
          await md`${kernel}: ${irqs.total.declined}`;
        }
      },
    }),
  );
  expect(here.did).toEqual(["in 6.1: irqs --duration=5s", "in 6.1-rt: irqs --duration=5s"]);
  expect(document.cells.map(({ state }) => state)).toEqual(["done", "done", "done", "done"]);
});
