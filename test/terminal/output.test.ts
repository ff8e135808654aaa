import { expect, test } from "bun:test";
import { join } from "node:path";

const output = JSON.stringify(join(import.meta.dir, "../../src/terminal/output.ts"));
const program = (body: string) => [
  process.execPath,
  "-e",
  `import { processOutput } from ${output};
   const stdout = processOutput("stdout", process.env);
   ${body}`,
];

test("a megabyte reaches a slow pipe whole, although the process exits at once", async () => {
  const child = Bun.spawn(program(`stdout.write("x".repeat(2 ** 20)); process.exit(3);`));
  await Bun.sleep(50);
  expect((await new Response(child.stdout).text()).length).toBe(2 ** 20);
  expect(await child.exited).toBe(3);
});

test("a pipe that nobody reads is an error that the writer sees", async () => {
  const body = `try { for (;;) stdout.write("x".repeat(4096)); } catch (error) { console.error(error.code); }`;
  const child = Bun.spawn(program(body), { stderr: "pipe" });
  const reader = child.stdout.getReader();
  await reader.read();
  await reader.cancel();
  // A pipe of Bun's own is a socket: closed with data in it that nobody read, it is reset.
  expect((await new Response(child.stderr).text()).trim()).toMatch(/^(EPIPE|ECONNRESET)$/);
});

test("a pipe has no width and no colour", async () => {
  const body = `stdout.write(JSON.stringify([stdout.columns(), stdout.colour]));`;
  const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined };
  const child = Bun.spawn(program(body), { env });
  expect(await new Response(child.stdout).json()).toEqual([null, false]);
});

test("a terminal has both, and its new width after a change", async () => {
  let text = "";
  const body = `
    stdout.write(\`first \${stdout.columns()} \${stdout.colour};\`);
    process.stdin.once("data", () => { stdout.write(\`then \${stdout.columns()};\`); process.exit(0); });`;
  const env = { ...process.env, TERM: "xterm", FORCE_COLOR: undefined, NO_COLOR: undefined };
  const child = Bun.spawn(program(body), {
    env,
    terminal: {
      cols: 100,
      rows: 30,
      data: (_, bytes) => {
        text += new TextDecoder().decode(bytes);
      },
    },
  });
  while (!text.includes(";")) await Bun.sleep(5);
  child.terminal?.resize(60, 30);
  await Bun.sleep(50);
  child.terminal?.write("\n");
  await child.exited;
  expect(text).toContain("first 100 true;");
  expect(text).toContain("then 60;");
});
