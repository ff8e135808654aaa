import { expect, test } from "bun:test";
import { tellingLines } from "../../src/bpf/verifier-log.ts";

const END = `processed 9 insns (limit 1000000) max_states_per_insn 0 total_states 1 peak_states 1 mark_read 1
`;

test("the telling lines are the reason, the failing instruction and its line of C", () => {
  const log = `func#0 @0
0: R1=ctx() R10=fp0
; count = bpf_map_lookup_elem(&counts, &key); @ probe.c:31
5: (85) call bpf_map_lookup_elem#1    ; R0=map_value_or_null(id=1,map=counts,ks=4,vs=8)
; *count += 1; @ probe.c:32
6: (79) r1 = *(u64 *)(r0 +0)          ; R0=map_value_or_null(id=1)
R0 invalid mem access 'map_value_or_null'
${END}`;
  expect(tellingLines(log)).toEqual({
    reason: "R0 invalid mem access 'map_value_or_null'",
    instruction: "6: (79) r1 = *(u64 *)(r0 +0)",
    source: { text: "*count += 1;", file: "probe.c", line: 32 },
  });
});

test("kernels before 6.9 name no file, and print states on lines of their own", () => {
  const log = `; return load(ctx);
0: (79) r1 = *(u64 *)(r1 +4096)
 R0_w=invP0 R1=ctx(id=0,off=0,imm=0) R10=fp0
func 'trace' doesn't have 2-th argument
invalid bpf_context access off=4096 size=8
verification time 31 usec
stack depth 0
${END}`;
  expect(tellingLines(log)).toEqual({
    reason: "func 'trace' doesn't have 2-th argument\ninvalid bpf_context access off=4096 size=8",
    instruction: "0: (79) r1 = *(u64 *)(r1 +4096)",
    source: { text: "return load(ctx);" },
  });
});

test("clang's line 0 does not hide the line before it", () => {
  const log = `; total += step; @ probe.c:8
1: (b7) r2 = 1
;  @ probe.c:0
2: (0f) r1 += r2
R1 pointer arithmetic on ctx prohibited
${END}`;
  expect(tellingLines(log).source).toEqual({ text: "total += step;", file: "probe.c", line: 8 });
});

test("a program that was refused before any instruction was looked at has a reason only", () => {
  expect(tellingLines("R1 type=scalar expected=fp\n")).toEqual({
    reason: "R1 type=scalar expected=fp",
  });
  expect(tellingLines("").reason).toBe("the verifier gave no reason");
});

test("a log that was cut off before its end still has its last line as the reason", () => {
  const log = "; x = 1; @ a.c:1\n0: (b7) r1 = 1\nBPF program is too large. Processed 1000001 insn";
  expect(tellingLines(log).reason).toBe("BPF program is too large. Processed 1000001 insn");
});
