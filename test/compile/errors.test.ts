import { afterAll, expect, test } from "bun:test";
import type { Mechanism } from "../../src/compile/facts.ts";
import { planProbe } from "../../src/compile/plan.ts";
import { SpecError } from "../../src/spec/spec-error.ts";
import { UserError } from "../../src/user-error.ts";
import { expectGoldenFile } from "../golden.ts";
import { SpecFolder, type SpecText } from "../spec/spec-file.ts";
import { oddFacts } from "./odd-kernel.ts";

const folder = new SpecFolder();
afterAll(() => folder[Symbol.dispose]());

interface Wrong extends SpecText {
  readonly refused?: Readonly<Partial<Record<Mechanism, string>>>;
}

const attach = 'kernelFunction("work")';
const begun = 'tracepoint("odd:begun")';
const pair = `span(${begun}, tracepoint("odd:done"))`;
const classic = { tp_btf: "no BTF", raw_tp: "refused" };

const wrong: readonly Wrong[] = [
  // Names.
  { attach, where: "e.args.o.inn.depth > 3" },
  { attach, where: "e.args.o.in.dept > 3" },
  { attach, where: "e.args.o.count.countr > 3" },
  { attach, where: "e.args.out.u === 3" },
  { attach: begun, refused: classic, where: "e.args.o.u === 3" },
  { attach: begun, where: "e.args.o.missing ?? e.args.o.absent" },
  { attach: pair, key: "{ v: e.exit.vv }" },
  { attach: 'tracepoint("odd:begin")' },
  { attach: 'tracepoint("old:begun")' },
  { attach: 'kernelFunction("wrok")' },
  { attach: 'kernelFunction("none_*")' },
  { attach: 'kernelFunction("nodriver:work")' },
  { attach, key: '{ state: enumerator(e.args.i, "*_STATE") }' },
  { attach, key: '{ state: enumerator(e.args.i, "STATE") }' },
  // Kinds of values.
  { attach, where: "e.args.o.in === 1" },
  { attach, where: "e.args.o.numbers > 1" },
  { attach, where: "e.args.o.numbers.x > 1" },
  { attach, where: "e.args.o.wide > 1" },
  { attach, where: "e.args.o.f[0] > 1" },
  { attach, where: "e.args.o.unknown.x > 1" },
  { attach, where: "e.args.u.x > 1" },
  { attach, aggregate: "{ sum: sum(e.comm) }" },
  { attach, aggregate: "{ max: max(e.args.o.fixed, { when: e.pid > 1 }) }" },
  { attach, key: "{ in: e.args.o.in }" },
  { attach, key: "{ in: e.args.o.list }" },
  { attach, key: "{ name: e.pid ? e.comm : e.args.o.u }" },
  { attach: begun, refused: classic, key: "{ mac: e.args.mac }" },
  { attach: pair, key: "{ in: e.entry.o.in }" },
  // Elements.
  { attach, where: "e.args.o.numbers[4] > 1" },
  { attach, where: "e.args.o.numbers[-1] > 1" },
  { attach, where: "e.args.o.list[1].nam === 'a'" },
  { attach, where: "e.args.o.in[0] > 1" },
  { attach, where: "e.args.u[0] > 1" },
  { attach, where: "e.args.o.raw[2] > 1" },
  { attach, where: "e.args.o.numbers[e.comm] > 1" },
  // Strings.
  { attach, where: "e.comm === 3" },
  { attach, where: "'a' === e.pid" },
  { attach, where: "e.comm === e.args.o" },
  { attach, where: "e.comm < 'b'" },
  { attach, where: "e.comm + '/0' === 'x'" },
  { attach, where: "e.comm" },
  { attach, where: "!e.args.o.text" },
  { attach, where: "e.comm === 'a name that no thread can have'" },
  { attach, where: "e.args.o.fixed.startsWith('much too long')" },
  { attach, where: "e.args.o.text.includes('0123456789'.repeat(7))" },
  { attach, where: "text(e.args.o.text, { limit: 200 }).endsWith('/cmdline')" },
  { attach, where: "e.pid.startsWith('1')" },
  { attach, where: "e.args.o.raw.includes('1')" },
  { attach, where: "enumerator(e.args.o.i, 'TCP_*') === 'ESTABLISHD'" },
  { attach, key: "{ name: text(e.args.o.in) }" },
  { attach, key: "{ name: userText(e.comm) }" },
  {
    attach,
    key: "{ ...Object.fromEntries([0, 1, 2, 3].map((n) => ['text' + n, text(e.args.o.text, { limit: 1024 })])), stack: e.kstack }",
  },
  // Functions.
  { attach, where: "cast(e.args.w, 'struct outre').u === 1" },
  { attach, where: "cast(e.args.w, 'u32 **')[0] === 1" },
  { attach, where: "cast(e.comm, 'u32') === 1" },
  { attach, where: "cast(e.args.w, 'outer') > cast(e.args.w, '__int128')" },
  { attach, where: "containerOf(e.args.o, 'struct holder', 'wrap.deeper').first === 1" },
  { attach, where: "containerOf(e.args.o, 'struct holder', 'flag').first === 1" },
  { attach, where: "containerOf(e.args.o, 'u32', 'flag').first === 1" },
  { attach, where: "perCpu('no_such').x === 1" },
  { attach, where: "perCpu('keep_range').start === 1" },
  { attach, where: "variable('keep_state') === 1" },
  { attach, where: "variable('jiffies') === 1" },
  { attach, where: "e.args.u === constant('TCP_CLOSED')" },
  { attach, where: "symbol(e.args.w) === 'vfs_read'" },
  { attach, where: "cgroupPath(e.cgroup).startsWith('/system')" },
  { attach, aggregate: "{ sum: sum(syscallName(e.args.u)) }" },
  { attach, key: "{ address: ip(e.args.w) }" },
  { attach, key: "{ address: ip(e.args.o.bytes) }" },
  { attach, where: "ntohs(e.comm) === 1" },
  { attach, where: "e.func === 'wrok'" },
  { attach: begun, where: "e.func === 'begun'" },
  // Integers.
  { attach, where: "e.pid / 0 === 1" },
  { attach, where: "e.args.i % (3 - 3) === 1" },
  { attach, where: "e.args.w > 18446744073709551616n" },
  // Several attach points.
  {
    attach: 'anyOf(kernelFunction("signed_arg"), kernelFunction("unsigned_arg"))',
    aggregate: "{ sum: sum(e.args.v) }",
  },
  {
    attach: 'anyOf(kernelFunction("unsigned_arg"), kernelFunction("text_arg"))',
    key: "{ v: e.args.v }",
  },
  // Mechanisms.
  { attach, refused: { fentry: "locked down", kprobe: "not built in" } },
  { attach: begun, refused: { ...classic, tracepoint: "EPERM" } },
];

test("every spec that this kernel cannot answer is refused with its place, the reason and what to do", async () => {
  const messages: string[] = [];
  for (const spec of wrong) {
    const { refused, ...text } = spec;
    const error = await refusal(spec);
    if (!(error instanceof SpecError)) throw error;
    expect(error.position).toBeDefined();
    const named = Object.entries(text).map(([part, value]) => `${part}: ${value}`);
    messages.push(`--- ${named.join("; ")}\n${error.message}\n${error.advice ?? "(no advice)"}\n`);
  }
  const text = messages.join("\n").replaceAll(`${folder.path}/`, "");
  expectGoldenFile("compile/golden/errors.txt", text);
}, 60_000);

async function refusal({ refused, ...spec }: Wrong): Promise<unknown> {
  using facts = oddFacts(refused);
  const measures = await folder.measures(spec);
  try {
    planProbe(measures, facts);
  } catch (error) {
    return error;
  }
  return new UserError(`not refused: ${JSON.stringify(spec)}`);
}
