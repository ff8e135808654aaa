import { expect, test } from "bun:test";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Debugger } from "../../src/lab/debugger.ts";
import { boot, bootPatience } from "./lab-machine.ts";

// Turns a switch on and off that the scheduler's code is patched for, while both CPUs run that code: QEMU 7.2 misses
// a change in one of fifty to some hundreds.
const patching = `
  (while :; do read up _ </proc/uptime; done) & (while :; do echo x | read y; done) &
  switch=/proc/sys/kernel/sched_schedstats
  for i in $(busybox seq 100); do echo 1 >$switch; echo 0 >$switch; done
  kill %1 %2; echo done`;

test(
  "a guest whose kernel patches its code, which an old QEMU may miss, goes on",
  async () => {
    const notes: string[] = [];
    await using guest = await boot("6.1", { nic: "none", note: (text) => void notes.push(text) });
    let rounds = 0;
    for (; rounds < 20 && notes.length === 0; rounds++) {
      const { status, stdout } = await guest.output("busybox", "sh", "-c", patching);
      expect({ status, stdout }).toEqual({ status: 0, stdout: "done\n" });
    }
    console.log(`  after ${rounds} rounds: ${notes[0] ?? "it never stood still"}`);
    for (const note of notes) expect(note).toContain("gave no answer for 10 s or more");
  },
  bootPatience,
);

/** A stub for debuggers that answers each command so; what it was asked. */
async function stub(answers: (command: string) => readonly string[]) {
  const path = join(tmpdir(), `pb-stub-${crypto.randomUUID()}`);
  const asked: string[] = [];
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.setEncoding("latin1");
    socket.on("data", (text: string) => {
      for (const [, command = ""] of text.matchAll(/\$([^#]*)#../g)) {
        asked.push(command);
        for (const part of answers(command)) socket.write(part);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return {
    ...{ path, asked },
    [Symbol.dispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

test("an answer is taken whole, and that the guest has stopped is none", async () => {
  using qemu = await stub((command) =>
    command === "D" ? ["+$OK#9a"] : ["+$T02thread:01;#04$0f", "00", "#xx"],
  );
  {
    await using asked = await Debugger.connect(qemu.path);
    expect(await asked.ask("m10,2")).toBe("0f00");
  }
  expect(qemu.asked).toEqual(["m10,2", "D"]);
});

test("the guest goes on when QEMU refuses, and a QEMU that hangs up is an error", async () => {
  using qemu = await stub((command) => (command === "g" ? ["+$E14#aa"] : ["+$OK#9a"]));
  {
    await using asked = await Debugger.connect(qemu.path);
    expect(await asked.ask("g")).toBe("E14");
  }
  expect(qemu.asked).toEqual(["g", "D"]);
  await using asked = await Debugger.connect(qemu.path);
  qemu[Symbol.dispose]();
  await expect(asked.ask("g")).rejects.toThrow("hung up");
});
