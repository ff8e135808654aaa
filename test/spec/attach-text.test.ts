import { expect, test } from "bun:test";
import { pointCall, showPointCall } from "../../src/spec/attach-text.ts";
import { UserError } from "../../src/user-error.ts";

test.each([
  ["tracepoint:irq:softirq_entry", 'tracepoint("irq:softirq_entry")'],
  ["t:sched:sched*", 'tracepoint("sched:sched*")'],
  ["rawTracepoint:sched_switch", 'rawTracepoint("sched_switch")'],
  ["rt:sched_switch", 'rawTracepoint("sched_switch")'],
  ["vfs_read", 'kernelFunction("vfs_read")'],
  ["vfs_[rw]*", 'kernelFunction("vfs_[rw]*")'],
  ["e1000e:e1000_receive_skb", 'kernelFunction("e1000e:e1000_receive_skb")'],
  ["kernelFunctionReturn:vfs_read", 'kernelFunctionReturn("vfs_read")'],
  ["f:vfs_read", 'fentry("vfs_read")'],
  ["fentry:vmlinux:vfs_read", 'fentry("vfs_read")'],
  ["kfunc:vfs_read", 'fentry("vfs_read")'],
  ["fr:vfs_read", 'fexit("vfs_read")'],
  ["k:vfs_read", 'kprobe("vfs_read")'],
  ["kprobe:vfs_read+0x10", 'kprobe("vfs_read", { offset: 16 })'],
  ["kr:vfs_read", 'kretprobe("vfs_read")'],
  ["syscall:openat", 'syscall("openat")'],
  ["syscallReturn:read*", 'syscallReturn("read*")'],
  ["u:libc:malloc", 'uprobe("libc", "malloc")'],
  ["uprobe:/bin/app:ns::run+4", 'uprobe("/bin/app", "ns::run", { offset: 4 })'],
  ['uprobe:/bin/app:"ns::run(int, char)"', 'uprobe("/bin/app", "ns::run(int, char)")'],
  ["ur:/bin/bash:readline", 'uretprobe("/bin/bash", "readline")'],
  ["U:libc:libc:setjmp", 'usdt("libc", "libc:setjmp")'],
  ["usdt:/bin/app:hit", 'usdt("/bin/app", "hit")'],
  ["p:99", "profile(99)"],
  ["profile:hz:99", "profile(99)"],
  ["profile:ms:10", "profile(100)"],
  ["i:s:1", 'interval("1s")'],
  ["interval:100ms", 'interval("100ms")'],
  ["interval:1", 'interval("1s")'],
  ["s:faults:1", 'software("page-faults", 1)'],
  ["software:page-faults", 'software("page-faults")'],
  ["hardware:cache-misses:1_000_000", 'hardware("cache-misses", 1000000)'],
  ["h:cache-misses:1e6", 'hardware("cache-misses", 1000000)'],
  ["BEGIN", "begin()"],
  ["end", "end()"],
])("%s is %s", (text, call) => {
  expect(showPointCall(pointCall(text))).toBe(call);
});

test.each([
  ["tracpoint:irq:x", "did you mean tracepoint?"],
  ["tracepoint:irq", "no tracepoint's name"],
  ["a:b:c", 'no kind of attach point "a"'],
  ["kretprobe:vfs_read+4", "no name that can be attached to so"],
  ["kprobe", "kprobe needs a name"],
  ["uprobe:readline", "it must name a file and a function"],
  ["usdt:", "it must name a file and a probe"],
  ["profile:0", "no whole number"],
  ["profile:ms:3", "not a whole number of times a second"],
  ["interval:5x", '"5x" is no time'],
  ["software:page-faults:1:2", "no event's name"],
  ["begin:x", "begin has no name"],
  ["vfs read", '"vfs read" is no attach point'],
  ["", "is no attach point"],
])("%p is refused: %s", (text, what) => {
  const read = () => pointCall(text);
  expect(read).toThrow(UserError);
  expect(read).toThrow(what);
});
