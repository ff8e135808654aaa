import type { CValue, TypeRef } from "./c-value.ts";
import { integerValue } from "./c-value.ts";
import { addressIn, type Call, wrongArgument } from "./call-argument.ts";
import { sizeOf } from "./memory.ts";
import { bytesValue } from "./text.ts";

const WANTED = "an address of 4 or 16 bytes";

/** `ip(…)`: an integer of 4 bytes, or 16 bytes as they lie in memory. */
export function compileIp(call: Call, value: CValue): CValue {
  if (value.kind === "integer" && value.decode === undefined && !value.pointer) {
    if (value.bytes !== 4) throw wrongArgument(call, value, WANTED);
    return { ...integerValue(`((u32)${value.c})`, 4, false), decode: "ip" };
  }
  const bytes = bytesOf(value);
  if (bytes !== 4 && bytes !== 16) throw wrongArgument(call, value, WANTED);
  const address = addressIn(call, value);
  if (bytes === 4) {
    return { ...integerValue(`((u32)FETCH(u32, *(u32 *)${address}))`, 4, false), decode: "ip" };
  }
  return bytesValue(
    16,
    "ip",
    (destination) => `bpf_probe_read_kernel(${destination}, 16, (const void *)${address})`,
  );
}

/** What lies at an address that is known; a pointer to bytes says nothing of their number. */
function bytesOf(value: CValue): number | undefined {
  switch (value.kind) {
    case "place":
      return sizeOf(value.type);
    case "pointer":
      return sizeOf(value.to satisfies TypeRef);
    case "text":
      return value.address !== undefined && !value.cut ? value.length : undefined;
    default:
      return undefined;
  }
}
