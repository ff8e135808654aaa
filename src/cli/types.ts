import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { Glob } from "bun";
import { type AttachName, attachNames } from "../declarations/attach-names.ts";
import { kernelOfFile } from "../declarations/btf-file.ts";
import { declarations } from "../declarations/declarations.ts";
import { AS_COMMITTED, namesInHeader } from "../declarations/header.ts";
import { openKernel } from "../kernel/kernel.ts";
import { UserError } from "../user-error.ts";
import { complain } from "./complain.ts";
import { toolCommand } from "./tool-command.ts";

/** Where specs are looked for, besides the files that are named. */
const SPECS = new Glob("{probes,notebooks}/**/*.ts");

interface Flags {
  readonly check?: true;
  readonly btf?: string;
  readonly out: string;
}

const command = toolCommand("types")
  .description("Writes TypeScript declarations of the kernel's types that the specs use")
  .argument("[files...]", "specs besides those in probes/ and notebooks/")
  .option("--check", "write nothing; fail where a spec names what the file does not declare")
  .option("--btf <file>", "of another kernel: its BTF, or a vmlinux that has it")
  .option("--out <file>", "the file to write", "probes/kernel.d.ts")
  .addHelpText(
    "after",
    `\nThe file that is committed is made by\n  ${AS_COMMITTED}\n` +
      "\nExit status: 0 written, or nothing to do; 1 failed, or --check found something; 2 wrong usage.",
  )
  .parse();

try {
  const flags = command.opts<Flags>();
  const names = [...specs(command.args)].flatMap((path) => attachNames(text(path), path));
  if (flags.check) check(names, flags.out);
  else write(names, flags);
} catch (error) {
  process.exitCode = complain(error);
}

function specs(given: readonly string[]): ReadonlySet<string> {
  const found = [...SPECS.scanSync(".")].filter((path) => !path.endsWith(".d.ts"));
  return new Set([...found.sort(), ...given]);
}

function text(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UserError(`${path} cannot be read`, {
      advice: "Name files with specs.",
      cause: error,
    });
  }
}

function check(names: readonly AttachName[], out: string): void {
  const declared = existsSync(out) ? namesInHeader(text(out)) : [];
  const known = new Set(declared.map(show));
  const missing = [...new Set(names.map(show))].filter((name) => !known.has(name)).sort();
  if (missing.length === 0) {
    note(`${out} has the types of everything that the specs name`);
    return;
  }
  throw new UserError(`${out} was made without ${missing.join(", ")}`, {
    advice: `Make it again: bun run types for this machine's kernel; as it is committed: ${AS_COMMITTED}`,
  });
}

function write(names: readonly AttachName[], { btf, out }: Flags): void {
  const { facts, name } = btf === undefined ? running() : kernelOfFile(btf);
  const { text: made, absent } = declarations(facts, names, name);
  for (const { kind, name, reason } of absent) note(`${kind} ${name} has no types here: ${reason}`);
  if (existsSync(out) && text(out) === made) {
    note(`${out} is up to date with ${name}`);
    return;
  }
  writeFileSync(out, made);
  note(`${out}: ${Math.round(made.length / 1000)} kB of types of ${name}`);
}

function running() {
  const facts = openKernel();
  return { facts, name: `Linux ${facts.host.release ?? "?"} (${facts.host.machine})` };
}

function show({ kind, name }: AttachName): string {
  return `${kind} ${name}`;
}

function note(line: string): void {
  process.stderr.write(`types: ${line}\n`);
}
