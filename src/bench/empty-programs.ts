import { rmSync } from "node:fs";
import { BpfObject } from "../bpf/object.ts";
import { UserError } from "../user-error.ts";
import { freshFolder } from "./tools.ts";

/** Attaches programs that do nothing to the entry and exit of softirqs, until disposed of. 5.5+. */
export async function attachEmptyPrograms(): Promise<Disposable> {
  const object = BpfObject.open({ bytes: await compiled("src/bench/empty.bpf.c"), name: "empty" });
  try {
    object.load();
    for (const program of object.programs()) program.attach();
    return object;
  } catch (error) {
    object[Symbol.dispose]();
    throw error;
  }
}

async function compiled(source: string): Promise<Uint8Array> {
  const path = freshFolder();
  try {
    const clang = Bun.spawn(
      ["clang", "--target=bpf", "-O2", "-g", "-Wno-unused-parameter", "-c", source, "-o", path],
      { stdin: "ignore", stdout: "ignore", stderr: "pipe" },
    );
    const complaint = await new Response(clang.stderr).text();
    if ((await clang.exited) !== 0) {
      throw new UserError(`clang cannot compile ${source}.`, { detail: complaint });
    }
    return await Bun.file(path).bytes();
  } finally {
    rmSync(path, { force: true });
  }
}
