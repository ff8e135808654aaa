import { afterAll, afterEach, expect, test } from "bun:test";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkout } from "./lab-machine.ts";

// Every way that `bun run lab` can end, and that nothing is left behind. Its temporary files go to a
// folder of this test's own; the processes that belong to it are those that were started with it.
const temporary = mkdtempSync(join(tmpdir(), "pb-"));
const patience = 120_000;

afterAll(() => rmSync(temporary, { recursive: true, force: true }));
afterEach(async () => {
  // After a kill -9 it is others that tidy up, a moment later.
  for (let wait = 0; wait < 50 && (processes().length > 0 || files().length > 0); wait++)
    await Bun.sleep(100);
  expect({ processes: processes(), files: files() }).toEqual({ processes: [], files: [] });
});

const files = () => readdirSync(temporary);

function processes(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, "latin1").includes(temporary);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** The only process of a lab that has this argument. */
function processWith(argument: string): number {
  const found = processes().filter((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, "latin1").split("\0").includes(argument),
  );
  expect(found).toHaveLength(1);
  return found[0] ?? 0;
}

function lab(...args: string[]) {
  const child = Bun.spawn([process.execPath, join(checkout, "src/cli/lab.ts"), ...args], {
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
    env: { ...process.env, TMPDIR: temporary },
  });
  return { child, stdout: child.stdout.getReader(), stderr: new Response(child.stderr).text() };
}

/** A lab whose command has said that it runs. */
async function running(script: string, kernel = "6.1") {
  const started = lab("--kernel", kernel, "--", "sh", "-c", `echo up; ${script}`);
  const { value } = await started.stdout.read();
  const text = Buffer.from(value ?? []).toString();
  expect(text).toStartWith("up\n");
  // On a busy machine one read may have more than the first line.
  return { ...started, more: text.slice(3) };
}

test(
  "Ctrl-C is the command's, and the command decides the status",
  async () => {
    const { child, stdout } = await running(
      "trap 'echo bye; exit 4' INT; while :; do sleep 0.1; done",
    );
    child.kill("SIGINT");
    expect(Buffer.from((await stdout.read()).value ?? []).toString()).toBe("bye\n");
    expect(await child.exited).toBe(4);
  },
  patience,
);

test(
  "a second Ctrl-C ends a guest whose command does not listen",
  async () => {
    const { child } = await running("trap '' INT; sleep 1000");
    child.kill("SIGINT");
    await Bun.sleep(500);
    child.kill("SIGINT");
    expect(await child.exited).toBe(130);
  },
  patience,
);

test(
  "Ctrl-C before the guest is up ends at once",
  async () => {
    const { child } = lab("--", "true");
    while (processes().length < 2) await Bun.sleep(50);
    child.kill("SIGINT");
    expect(await child.exited).toBe(130);
  },
  patience,
);

test(
  "SIGTERM is passed on",
  async () => {
    const { child } = await running("sleep 1000");
    child.kill("SIGTERM");
    expect(await child.exited).toBe(143);
  },
  patience,
);

// The second has a virtiofsd beside QEMU.
for (const kernel of ["6.1", "6.1-cloud"]) {
  test(
    `a guest with ${kernel} that is killed in mid-run is an error`,
    async () => {
      const { child, stderr } = await running("sleep 1000", kernel);
      process.kill(processWith("-accel"), "SIGKILL");
      expect(await child.exited).toBe(1);
      expect(await stderr).toContain("The guest ended (QEMU: status 137)");
    },
    patience,
  );

  test(
    `a lab with ${kernel} that is killed itself takes its guest along`,
    async () => {
      const { child } = await running("sleep 1000", kernel);
      child.kill("SIGKILL");
      await child.exited;
    },
    patience,
  );
}

test(
  "a virtiofsd that is killed in mid-run is an error",
  async () => {
    const { child, stderr } = await running("sleep 1000", "6.1-cloud");
    process.kill(processWith("--socket-path=host"), "SIGKILL");
    expect(await child.exited).toBe(1);
    expect(await stderr).toContain("virtiofsd ended, and with it the guest.");
  },
  patience,
);

test(
  "a reader that has seen enough ends the run",
  async () => {
    const { child, stdout } = await running("while echo more; do :; done");
    await stdout.cancel();
    expect(await child.exited).toBe(141);
  },
  patience,
);

test(
  "a panic is told with its reason",
  async () => {
    const { child, stderr } = lab("--append", "rdinit=/none init=/none", "--", "true");
    expect(await child.exited).toBe(1);
    expect(await stderr).toContain("Kernel panic - not syncing");
  },
  patience,
);

test(
  "a command that takes too long is ended",
  async () => {
    const { child, stderr } = lab("--timeout", "1s", "--nic", "none", "--", "sleep", "1000");
    expect(await child.exited).toBe(1);
    expect(await stderr).toContain("sleep 1000 took longer than 1 s.");
  },
  patience,
);

test(
  "two labs run side by side",
  async () => {
    const both = [await running("cat; echo one"), await running("cat; echo two")];
    const texts = await Promise.all(
      both.map(
        async ({ stdout, more }) =>
          more || Buffer.from((await stdout.read()).value ?? []).toString(),
      ),
    );
    expect(texts).toEqual(["one\n", "two\n"]);
    expect(await Promise.all(both.map(({ child }) => child.exited))).toEqual([0, 0]);
  },
  patience,
);
