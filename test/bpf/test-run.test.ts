import { expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BpfObject } from "../../src/bpf/object.ts";
import { compileBtf } from "../kernel/fixture.ts";
import { compileC } from "./compile-c.ts";
import { loadable } from "./loadable.ts";

const source = `
struct thing { long long number; } __attribute__((preserve_access_index));
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, unsigned int);
	__type(value, unsigned long long[3]);
} out SEC(".maps");
SEC("raw_tp/nothing")
int program(unsigned long long *ctx)
{
	unsigned int zero = 0;
	unsigned long long *o = bpf_map_lookup_elem(&out, &zero);
	if (!o)
		return 0;
	o[0] = ctx[0] + ctx[1];
	o[1] = bpf_get_smp_processor_id();
	o[2] = (long)&((struct thing *)0)->number;
	return 7;
}
`;

test.skipIf(!loadable)(
  "a raw_tp program runs once, with the words given, on the CPU given, on types that no kernel has",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "probebook-btf-"));
    try {
      const btf = join(folder, "btf");
      writeFileSync(btf, compileBtf("struct thing { char other[40]; long long number; } it;"));
      using object = BpfObject.open({ bytes: compileC(source), name: "test_run", btf });
      object.load();
      const words = new BigUint64Array(3);
      for (const cpu of [0, undefined]) {
        const context = new BigUint64Array([2n ** 63n, 5n]);
        expect(object.program("program").testRun(context, cpu)).toBe(7);
        object.map("out").lookup(new Uint8Array(4), new Uint8Array(words.buffer));
        expect(words[0]).toBe(2n ** 63n + 5n);
        expect(words[2]).toBe(40n);
        if (cpu !== undefined) expect(words[1]).toBe(BigInt(cpu));
      }
      expect(() => object.program("program").testRun(new BigUint64Array(1))).toThrow(/EINVAL/);
      expect(() => object.program("program").testRun(words, 4095)).toThrow(/ENXIO/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
