import { BpfObject } from "../../src/bpf/object.ts";
import { compileC } from "./compile-c.ts";

/** Run by a test, which kills it: prints the id of a program that it keeps attached. */
const object = BpfObject.open({
  name: "pbt_killed",
  bytes: compileC(`SEC("tp_btf/sched_switch") int pbt_killed(void *ctx) { return 0; }`),
});
object.load();
const program = object.program("pbt_killed");
program.attach();
console.log(program.id);
await Bun.sleep(60_000);
