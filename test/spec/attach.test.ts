import { expect, test } from "bun:test";
import {
  fexit,
  hardware,
  interval,
  kprobe,
  profile,
  rawTracepoint,
  software,
  syscall,
  syscallReturn,
  tracepoint,
  uprobe,
  uretprobe,
  usdt,
} from "probebook";
import { type Attach, showPoint } from "../../src/spec/attach.ts";
import { UserError } from "../../src/user-error.ts";

const shown = ({ node }: Attach<unknown>) =>
  node.kind === "points" ? node.points.map(showPoint) : [];

test.each([
  [tracepoint("irq:*"), "tracepoint:irq:*"],
  [rawTracepoint("sched_switch"), "rawTracepoint:sched_switch"],
  [fexit("e1000e:e1000_*"), "fexit:e1000e:e1000_*"],
  [kprobe("vfs_read", { offset: 5 }), "kprobe:vfs_read+5"],
  [syscall("openat"), "syscall:openat"],
  [syscallReturn("read*"), "syscallReturn:read*"],
  [uprobe("libc", "malloc", { offset: 4 }), "uprobe:libc:malloc+4"],
  [uretprobe("/usr/bin/shop", "ns::run"), "uretprobe:/usr/bin/shop:ns::run"],
  [usdt("shop", "sold"), "usdt:shop::sold"],
  [profile(99), "profile:99"],
  [interval("2m"), "interval:120000ms"],
  [interval(1.5), "interval:1.5ms"],
  [software("faults"), "software:faults:1"],
  [hardware("cycles", 1000), "hardware:cycles:1000"],
])("an attach point is shown as it is written", (attach, text) => {
  expect(shown(attach as Attach<unknown>)).toEqual([text]);
});

test.each([
  [() => tracepoint("irq"), "is no tracepoint's name"],
  [() => rawTracepoint("sched:sched_switch"), "is no raw tracepoint's name"],
  [() => kprobe("vfs_read", { offset: -1 }), "-1 is no offset into a function"],
  [() => kprobe("vfs read"), "is no function's name"],
  [() => syscall("open at"), "is no system call's name"],
  [() => uprobe("libc", ""), "names no function of a program"],
  [() => uprobe("libc", "malloc", { offset: 0.5 }), "0.5 is no offset into a function"],
  [() => usdt("shop", "a:b:c"), "is no USDT probe's name"],
  [() => profile(0), "a CPU cannot be sampled 0 times a second"],
  [() => profile(99.5), "a CPU cannot be sampled 99.5 times a second"],
  [() => interval("1 day"), '"1 day" is no interval'],
  [() => interval("1us"), '"1us" is no interval'],
  [() => software("page_faults" as "page-faults"), 'there is no software event "page_faults"'],
  [() => hardware("cycles", 0), "0 is no period"],
])("what names nothing is refused at once, with what to write", (attempt, why) => {
  expect(attempt).toThrow(UserError);
  expect(attempt).toThrow(why);
  try {
    attempt();
  } catch (error) {
    expect((error as UserError).advice).toMatch(/\w/);
  }
});
