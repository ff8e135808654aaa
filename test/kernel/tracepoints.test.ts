import { describe, expect, test } from "bun:test";
import { openKernel } from "../../src/kernel/kernel.ts";
import { parseFormat } from "../../src/kernel/tracepoint-format.ts";
import { UserError } from "../../src/user-error.ts";
import { compileBtf, Root } from "./fixture.ts";

const BTF = compileBtf(`
struct irqaction { const char *name; };
typedef void (*btf_trace_irq_handler_entry)(void *, int, struct irqaction *);
typedef void (*btf_trace_softirq_raise)(void *, unsigned int);
int __traceiter_irq_handler_entry(void *__data, int irq, struct irqaction *action) { return irq; }
btf_trace_irq_handler_entry used;
btf_trace_softirq_raise also_used;
`);

const FORMAT = `name: irq_handler_entry
ID: 151
format:
	field:unsigned short common_type;	offset:0;	size:2;	signed:0;
	field:int common_pid;	offset:4;	size:4;	signed:1;

	field:int irq;	offset:8;	size:4;	signed:1;
	field:__data_loc char[] name;	offset:12;	size:4;	signed:0;
	field:__rel_loc u8[] raw;	offset:16;	size:4;	signed:0;
	field:char comm[16];	offset:20;	size:16;	signed:0;
	field:const struct sk_buff * skb;	offset:40;	size:8;	signed:0;
	field:void (*function)(struct work_struct *work);	offset:48;	size:8;	signed:0;

print fmt: "irq=%d name=%s", REC->irq, __get_str(name)
`;

const VMLINUX = { "sys/kernel/btf/vmlinux": BTF };
const EVENTS = "sys/kernel/tracing/events";

function failure(run: () => unknown): UserError {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("a record's format", () => {
  test("gives the id and each field's place", () => {
    const format = parseFormat(FORMAT);
    expect(format?.id).toBe(151);
    expect(
      format?.fields.map((one) => [one.name, one.type, one.offset, one.size, one.signed]),
    ).toEqual([
      ["common_type", "unsigned short", 0, 2, false],
      ["common_pid", "int", 4, 4, true],
      ["irq", "int", 8, 4, true],
      ["name", "char[]", 12, 4, false],
      ["raw", "u8[]", 16, 4, false],
      ["comm", "char[16]", 20, 16, false],
      ["skb", "const struct sk_buff *", 40, 8, false],
      ["function", "void (*)(struct work_struct *work)", 48, 8, false],
    ]);
    expect(format?.fields.filter((one) => one.dataLoc).map((one) => one.name)).toEqual(["name"]);
    expect(format?.fields.filter((one) => one.relLoc).map((one) => one.name)).toEqual(["raw"]);
  });

  test("another text is none", () => {
    expect(parseFormat("nothing")).toBeUndefined();
  });
});

describe("a tracepoint without tracefs", () => {
  using root = new Root(VMLINUX);
  const kernel = openKernel(root.path);
  kernel.btf;

  test("is what BTF says, with the names of its arguments, and says what was not checked", () => {
    const found = kernel.tracepoint("irq:irq_handler_entry");
    expect(found).toMatchObject({
      category: "irq",
      name: "irq_handler_entry",
      categoryChecked: false,
      module: null,
    });
    expect(found.args?.map((one) => one.name)).toEqual(["irq", "action"]);
    expect(found.args?.map((one) => found.btf?.resolve(one.type).type.kind)).toEqual([
      "int",
      "pointer",
    ]);
    expect(found.note).toContain("could not be checked");
    expect(found.format).toBeUndefined();
  });

  test("needs no category, and no names of arguments", () => {
    const found = kernel.tracepoint("softirq_raise");
    expect(found).toMatchObject({ category: null, note: undefined });
    expect(found.args?.map((one) => one.name)).toEqual(["arg0"]);
  });

  test("that is unknown is refused with the nearest name", () => {
    const error = failure(() => kernel.tracepoint("irq:irq_handler_entri"));
    expect(error.message).toBe(
      'this kernel has no tracepoint "irq:irq_handler_entri": did you mean irq_handler_entry?',
    );
    expect(error.advice).toContain("module");
  });

  test("of a system call is refused with the way to have it", () => {
    expect(failure(() => kernel.tracepoint("syscalls:sys_enter_read")).advice).toContain(
      "raw_syscalls",
    );
  });
});

describe("a tracepoint with tracefs", () => {
  using root = new Root({
    ...VMLINUX,
    [`${EVENTS}/irq/irq_handler_entry/format`]: FORMAT,
    [`${EVENTS}/irq/enable`]: "0\n",
    [`${EVENTS}/syscalls/sys_enter_read/format`]: FORMAT.replace("151", "700"),
  });
  const kernel = openKernel(root.path);
  const entry = kernel.tracepoint("irq:irq_handler_entry");
  const bare = kernel.tracepoint("irq_handler_entry");
  const untyped = kernel.tracepoint("syscalls:sys_enter_read");
  const hidden = kernel.tracepoint("softirq_raise");
  const wrong = failure(() => kernel.tracepoint("sched:irq_handler_entry"));

  test("has its category checked or found, and its format", () => {
    expect(entry).toMatchObject({
      category: "irq",
      categoryChecked: true,
      note: undefined,
      format: { id: 151 },
    });
    expect(bare).toEqual(entry);
  });

  test("may have a format only, or BTF only", () => {
    expect(untyped).toMatchObject({ args: undefined, btf: undefined, format: { id: 700 } });
    expect(hidden).toMatchObject({ category: null, format: undefined, categoryChecked: false });
  });

  test("in a category that is wrong is refused with the right one", () => {
    expect(wrong.message).toContain("did you mean irq:irq_handler_entry?");
  });
});

test("without BTF the error says what the kernel needs", () => {
  using root = new Root({ "proc/version": "" });
  const error = failure(() => openKernel(root.path).btf);
  expect(error.message).toContain("no BTF");
  expect(error.advice).toContain("CONFIG_DEBUG_INFO_BTF");
});

test("globs name all tracepoints that they match, but ftrace's own records", () => {
  using root = new Root({
    ...VMLINUX,
    ...Object.fromEntries(
      [
        "irq/softirq_entry",
        "irq/softirq_exit",
        "irq/irq_handler_entry",
        "sched/sched_switch",
        "ftrace/print",
      ].map((name) => [`${EVENTS}/${name}/format`, FORMAT]),
    ),
  });
  const kernel = openKernel(root.path);
  expect(kernel.tracepoints("irq", "softirq_*")).toEqual(["irq:softirq_entry", "irq:softirq_exit"]);
  expect(kernel.tracepoints("*", "*_[se]*")).toHaveLength(4);
  expect(failure(() => kernel.tracepoints("*", "print")).message).toContain(
    'this kernel has no tracepoint "*:print"',
  );
});
