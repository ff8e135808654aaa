import { libbpf } from "./libbpf.ts";
import { LibbpfError } from "./libbpf-error.ts";
import { address, opts, release, stable } from "./memory.ts";

/** struct bpf_test_run_opts. */
const OPTS = { bytes: 80, contextIn: 32, contextSize: 48, retval: 56, flags: 68, cpu: 72 } as const;
const BPF_F_TEST_RUN_ON_CPU = 1;

/** BPF_PROG_TEST_RUN of a raw_tp program (5.10+). Throws LibbpfError: ENXIO where that CPU is not online. */
export function testRun(
  fd: number,
  name: string,
  context: BigUint64Array<ArrayBuffer>,
  cpu: number | undefined,
): number {
  const words = stable(context.byteLength);
  words.set(new Uint8Array(context.buffer, context.byteOffset, context.byteLength));
  const run = opts(OPTS.bytes, (view) => {
    // Without a context there must be no address either.
    if (words.length > 0) view.setBigUint64(OPTS.contextIn, BigInt(address(words)), true);
    view.setUint32(OPTS.contextSize, words.length, true);
    if (cpu === undefined) return;
    view.setUint32(OPTS.flags, BPF_F_TEST_RUN_ON_CPU, true);
    view.setUint32(OPTS.cpu, cpu, true);
  });
  const status = libbpf().bpf_prog_test_run_opts(fd, run);
  release(words);
  if (status < 0) throw new LibbpfError(`${name} cannot be run for a test`, status);
  return new DataView(run.buffer).getUint32(OPTS.retval, true);
}
