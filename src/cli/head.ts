import { basename } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { libbpfVersion } from "../bpf/libbpf.ts";
import { eventColumns, keyKinds, valueColumns } from "../compile/columns.ts";
import type { Compiled } from "../compile/object-cache.ts";
import type { Plan } from "../compile/plan.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { type Integer, integer } from "../recording/integer.ts";
import type { RecordingHead } from "../recording/schema.ts";
import { versionOf } from "../recording/version.ts";
import { sources } from "../spec/position.ts";
import type { Probe } from "../spec/probe.ts";
import type { Request } from "./request.ts";
import { withoutLive } from "./without-live.ts";

export interface HeadOptions {
  readonly probe: Probe;
  readonly name: string;
  readonly request: Request;
  readonly kernel: Pick<Kernel, "host">;
  readonly plan: Plan;
  readonly compiled: Compiled;
  readonly command: readonly string[];
  /** Which rows are shown; undefined: all. */
  readonly top: RecordingHead["view"]["top"];
  readonly start: string;
  /** CLOCK_MONOTONIC, ns. */
  readonly startNs: Integer;
}

/** All of a recording that is known when everything is attached. */
export function recordingHead(options: HeadOptions): RecordingHead {
  const { probe, name, request, plan, compiled, command, start, startNs } = options;
  const { host } = options.kernel;
  return {
    format: "probebook",
    version: versionOf({
      values: valueColumns(plan),
      event_columns: plan.events ? [] : undefined,
    }),
    probe: {
      name,
      title: probe.titleOf(request.operands),
      notes: [...probe.notes],
      file: basename(probe.at.file),
      source: sources.get(probe.at.file) ?? "",
    },
    keys: keyKinds(plan, request.perCpu),
    values: valueColumns(plan),
    ...(plan.events ? { event_columns: eventColumns(plan) } : {}),
    view: {
      ...{ dist: request.dist, nanoseconds: request.nanoseconds, offsets: request.offsets },
      ...(options.top === undefined ? {} : { top: { ...options.top } }),
    },
    command: withoutLive(command),
    host: {
      name: host.hostname ?? "",
      release: host.release ?? "",
      version: host.version ?? "",
      machine: host.machine,
      cpus: { online: host.cpusOnline?.length ?? 1, model: host.cpuModel ?? "" },
    },
    tools: {
      probebook: packageJson.version,
      bun: Bun.version,
      clang: compiledBy(compiled.object),
      libbpf: libbpfVersion(),
    },
    plan: {
      attachments: plan.attachments.map((one) => ({ ...one, rejected: [...one.rejected] })),
      maps: plan.maps.map(({ name, type, entries, key, value, why }) => ({
        name,
        type,
        entries: Number(integer(entries)),
        key_bytes: key.bytes,
        value_bytes: value.bytes,
        why,
      })),
    },
    c: compiled.c,
    start,
    start_ns: startNs,
  };
}

/** clang's version, as it wrote it into the object's debug information; cached objects keep it. */
function compiledBy(object: Uint8Array): string {
  const text = Buffer.from(object.buffer, object.byteOffset, object.byteLength);
  const at = text.indexOf("clang version ");
  if (at < 0) return "unknown";
  const start = text.lastIndexOf(0, at) + 1;
  return text.toString("utf8", start, text.indexOf(0, at)).replace(/^.*clang version /, "");
}
