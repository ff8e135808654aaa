import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Guest } from "../../src/lab/guest.ts";
import { boot, bootPatience } from "./lab-machine.ts";

// By 9p, and by virtiofs where the kernel has no 9p.
for (const { kernel, driver } of [
  { kernel: "6.1", driver: "e1000e" },
  { kernel: "6.1-cloud", driver: "virtio_net" },
])
  describe(`a guest with ${kernel}`, () => {
    // A checkout of the test's own, so that nothing is brought back into Probebook's.
    const checkout = mkdtempSync(join(tmpdir(), "probebook-checkout-"));
    let guest: Guest;

    beforeAll(async () => {
      await Bun.write(join(checkout, "given.txt"), "from the host\n");
      guest = await boot(kernel, { checkout, folder: checkout });
    }, bootPatience);

    afterAll(async () => {
      await guest?.[Symbol.asyncDispose]();
      rmSync(checkout, { recursive: true, force: true });
    });

    test("a command's two outputs stay apart and its status is passed on", async () => {
      expect(await guest.output("sh", "-c", "echo out; echo err >&2; exit 7")).toEqual({
        status: 7,
        stdout: "out\n",
        stderr: "err\n",
      });
    });

    test("words arrive as they were given", async () => {
      const words = ["two  blanks", "it's", '"$HOME" `id` \\', "line\nbreak", "", "żółw *"];
      const { stdout } = await guest.output("printf", "%s\\0", ...words);
      expect(stdout.split("\0").slice(0, -1)).toEqual(words);
    });

    test("the kernel is the guest's; programs, Bun among them, are the host's", async () => {
      const { stdout } = await guest.output(
        "sh",
        "-c",
        "uname -r; readlink -f /proc/$$/exe; bun --version",
      );
      const [release, shell, bun] = stdout.trim().split("\n");
      expect(release).toStartWith("6.1.");
      expect(shell).not.toContain("busybox");
      expect(bun).toBe(Bun.version);
    }, 20_000);

    test("a command that is not there, and one that a signal ends, say so by their status", async () => {
      expect((await guest.output("no-such-command")).status).toBe(127);
      expect((await guest.output("sh", "-c", "kill -TERM $$")).status).toBe(143);
    });

    test("every byte of a long output arrives, however slowly it is taken", async () => {
      let length = 0;
      let hash = new Bun.CryptoHasher("md5");
      const status = await guest.run(
        ["seq", "1", "200000"],
        async (bytes) => {
          if (length % 7 === 0) await Bun.sleep(1);
          length += bytes.length;
          hash = hash.update(bytes);
        },
        () => {},
      );
      const expected = `${Array.from({ length: 200_000 }, (_, index) => index + 1).join("\n")}\n`;
      expect({ status, length }).toEqual({ status: 0, length: expected.length });
      expect(hash.digest("hex")).toBe(Bun.CryptoHasher.hash("md5", expected, "hex"));
    }, 30_000);

    test("a signal reaches the command and its children, which can still finish", async () => {
      const script = "trap 'echo caught; exit 3' INT; echo up; while :; do sleep 0.1; done";
      let stdout = "";
      const status = await guest.run(
        ["sh", "-c", script],
        (bytes) => {
          stdout += Buffer.from(bytes).toString();
          if (stdout === "up\n") guest.signal("INT");
        },
        () => {},
      );
      expect({ status, stdout }).toEqual({ status: 3, stdout: "up\ncaught\n" });
    }, 20_000);

    test("a command whose output nobody reads any more gets the broken pipe", async () => {
      const counting = guest.run(
        ["sh", "-c", "trap '' PIPE; while echo x; do :; done 2>/dev/null; exit 5"],
        () => guest.closeOutput(),
        () => {},
      );
      expect(await counting).toBe(5);
    }, 20_000);

    test("files written in the checkout come back; those of node_modules and the rest of the guest do not", async () => {
      const script = `cat given.txt; mkdir -p reports node_modules; echo 1 > 'reports/a b.html'
    echo 2 > node_modules/x; echo 3 >> given.txt; echo 4 > /usr/probebook-was-here; cat /usr/probebook-was-here`;
      expect((await guest.output("sh", "-c", script)).stdout).toBe("from the host\n4\n");
      expect(existsSync(join(checkout, "reports"))).toBe(false);
      expect((await guest.save()).written.toSorted()).toEqual(["given.txt", "reports/a b.html"]);
      expect(await Bun.file(join(checkout, "given.txt")).text()).toBe("from the host\n3\n");
      expect(await Bun.file(join(checkout, "reports/a b.html")).text()).toBe("1\n");
      expect(existsSync(join(checkout, "node_modules"))).toBe(false);
      expect(existsSync("/usr/probebook-was-here")).toBe(false);
    }, 20_000);

    test("what is shared for reading stays so, whatever the guest mounts", async () => {
      const script = `cd /run/lab/checkout/lower && mount -o remount,rw . ; touch evil ; echo evil >given.txt
    mkdir -p /tmp/again && mount -t virtiofs host /tmp/again && touch /tmp/again/checkout/evil`;
      const { stderr } = await guest.output("sh", "-c", script);
      expect(stderr).toContain("Read-only file system");
      expect(existsSync(join(checkout, "evil"))).toBe(false);
      expect(await Bun.file(join(checkout, "given.txt")).text()).toStartWith("from the host\n");
    }, 20_000);

    test("a full guest disk is the command's error, and the guest lives on", async () => {
      const fill = "head -c 3G /dev/zero > big; echo status $?; rm big";
      const { stdout, stderr } = await guest.output("sh", "-c", fill);
      expect(stdout).toBe("status 1\n");
      expect(stderr).toContain("No space left on device");
      expect((await guest.output("echo", "alive")).stdout).toBe("alive\n");
    }, 60_000);

    test("the card receives exactly the frames that were sent, phase after phase, also in a flood", async () => {
      const received = "cat /sys/class/net/eth0/statistics/rx_packets";
      const script = `frames 200@200 4000@4000 200000@flood; ${received}; frames --sent`;
      const { stdout, stderr, status } = await guest.output("sh", "-c", script);
      expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
      expect(stdout.trim().split("\n").map(Number)).toEqual([200, 4000, 200_000, 204_200, 204_200]);
    }, 60_000);

    test("a phase that makes no sense is refused in the guest too", async () => {
      const { status, stderr } = await guest.output("frames", "100@quick");
      expect(status).toBe(2);
      expect(stderr).toContain("100@quick");
    });

    test("all that kernel tools need is mounted", async () => {
      const script =
        `ls /sys/kernel/btf/vmlinux /sys/kernel/btf/${driver} /sys/kernel/tracing/events/irq/softirq_raise/format` +
        " /sys/fs/cgroup/cgroup.procs /sys/kernel/debug/tracing/available_filter_functions /lib/modules/$(uname -r)/modules.dep;" +
        " grep -c ' napi_gro_receive' /proc/kallsyms; grep bpf /proc/mounts";
      const { status, stdout, stderr } = await guest.output("sh", "-c", script);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toContain("/sys/fs/bpf");
    }, 20_000);
  });
