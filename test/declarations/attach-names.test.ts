import { expect, test } from "bun:test";
import { attachNames } from "../../src/declarations/attach-names.ts";

const named = (source: string) =>
  attachNames(source, "spec.ts").map(({ kind, name }) => `${kind} ${name}`);

const all = `import * as book from "probebook";
import { tracepoint, tracepoint as event, kernelFunction, kprobe, fexit, syscall, cast, containerOf, span } from "probebook";
`;

test.each([
  ['tracepoint("irq:softirq_entry");', ["tracepoint irq:softirq_entry"]],
  ["event(`irq:softirq_exit`);", ["tracepoint irq:softirq_exit"]],
  ['book.rawTracepoint("sched_switch");', ["tracepoint sched_switch"]],
  [
    'span(kprobe("vfs_read"), fexit("e1000e:e1000_receive_skb"));',
    ["function vfs_read", "function e1000e:e1000_receive_skb"],
  ],
  ['syscall("openat" as const);', ["syscall openat"]],
  [
    'cast(e.args.data, "request"); containerOf(p, "sock", "sk_node");',
    ["struct request", "struct sock"],
  ],
  [
    'cast(x, "struct request *"); cast(x, "union sigval"); cast(x, "unsigned long");',
    ["struct request", "struct sigval"],
  ],
  ['const name = "vfs_write"; kernelFunction(name);', ["function vfs_write"]],
  ['kernelFunction(later); const later = "vfs_open";', ["function vfs_open"]],
])("%s names what it attaches to", (source, expected) => {
  expect(named(all + source)).toEqual(expected);
});

test.each([
  ["a glob has no types of its own", 'tracepoint("irq:*"); kernelFunction("vfs_*");'],
  [
    "a name that is computed is not known",
    'kernelFunction("vfs_" + what); tracepoint(category + ":" + name);',
  ],
  [
    "a function of the same name from elsewhere",
    'other.kprobe("vfs_read"); const o = { syscall(){} }; o.syscall("read");',
  ],
  ["text and comments", '// tracepoint("irq:a")\nconst s = \'syscall("read")\';'],
])("%s: nothing is declared for it", (_, source) => {
  expect(named(all + source)).toEqual([]);
});

test("a file that does not import the language names nothing", () => {
  expect(named('import { tracepoint } from "./mine.ts"; tracepoint("irq:a");')).toEqual([]);
});

test("a file that does not parse is named", () => {
  expect(() => attachNames("const = 3;", "probes/broken.ts")).toThrow(
    "probes/broken.ts is not TypeScript",
  );
});
