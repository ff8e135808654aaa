import { expect, test } from "bun:test";
import { simulate } from "probebook/testing";
import stackcount from "../../probes/stackcount.ts";

const fromPoll = ["e1000_receive_skb", "e1000_clean_rx_irq", "e1000_clean"];
const fromTest = ["e1000_receive_skb", "e1000_diag_test"];

test("events are counted by the stack that led to them", () => {
  const events = [fromPoll, fromTest, fromPoll].map((kstack) => ({
    point: "e1000_receive_skb",
    kstack,
  }));
  expect(simulate(stackcount, events).rows).toEqual([
    { key: { stack: fromPoll }, values: { count: 2 } },
    { key: { stack: fromTest }, values: { count: 1 } },
  ]);
});

test("with -P each process has its own rows, and a glob is met by each function that it names", () => {
  const { rows } = simulate(
    stackcount,
    [
      { point: "napi_gro_receive", pid: 7, comm: "sshd", kstack: fromPoll },
      { point: "napi_complete_done", pid: 7, comm: "sshd", kstack: fromPoll },
      { point: "napi_gro_receive", pid: 9, comm: "a name of 16 byt", kstack: fromPoll },
    ],
    { flags: { perProcess: true }, operands: ["napi_*"] },
  );
  expect(rows.map(({ key, values }) => [key.pid, key.comm, values.count])).toEqual([
    [7, "sshd", 2],
    // TASK_COMM_LEN is 16, its NUL included.
    [9, "a name of 16 by", 1],
  ]);
});
