import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UserError } from "../user-error.ts";
import { unxz } from "./bzimage.ts";
import { type CpioEntry, cpio } from "./cpio.ts";
import framesScript from "./guest/frames.sh" with { type: "text" };
import initScript from "./guest/init.sh" with { type: "text" };
import type { Kernel } from "./kernel.ts";
import { moduleFiles } from "./modules.ts";
import type { Nic } from "./nic.ts";
import { program } from "./programs.ts";
import type { Share } from "./share.ts";
import { type Transport, transportModules } from "./transport.ts";

export interface InitramfsContent {
  readonly kernel: Kernel;
  readonly nic: Nic;
  readonly shares: readonly Share[];
  readonly transport: Transport;
  /** Written by the guest after the last byte of a command's output. */
  readonly end: string;
}

const applets =
  "sh mount mkdir rmdir rm ln cat echo insmod hostname ip mkfifo base64 setsid find cp wc kill usleep printf";

/** The guest's first file system: busybox, the modules and what of /etc the host's programs need. */
export async function initramfs(content: InitramfsContent): Promise<Uint8Array<ArrayBuffer>> {
  const modules = moduleFiles(content.kernel, [
    ...["virtio_pci", "virtio_console", "overlay", ...transportModules[content.transport]],
    ...(content.nic === "none" ? [] : [content.nic]),
  ]);
  const config = [
    `MODULES="${modules.map(plainName).join(" ")}"`,
    `NIC=${content.nic}`,
    `TRANSPORT=${content.transport}`,
    `END=${content.end}`,
  ];
  const files: CpioEntry[] = [
    file("/init", `#!/lab/applets/sh\n${initScript}`, 0o755),
    file("/lab/busybox", staticBusybox(), 0o755),
    ...applets.split(" ").map((name) => link(`/lab/applets/${name}`, "/lab/busybox")),
    file("/lab/bin/frames", framesScript, 0o755),
    link("/lab/bin/bun", process.execPath),
    file("/lab/config", `${config.join("\n")}\n`),
    file("/lab/shares", content.shares.map((s) => `${s.tag} ${s.mode} ${s.path}\n`).join("")),
    ...(await Promise.all(modules.map((path) => module(content.kernel, path)))),
    ...etc(),
    ...["/bin", "/sbin", "/lib", "/lib32", "/lib64"].flatMap(hostLink),
  ];
  const mountPoints = ["/proc", "/sys", "/dev", "/run", "/usr", "/root", "/lab/out"];
  return cpio([
    ...folders([...files.map((entry) => dirname(entry.path)), ...mountPoints]),
    ...files,
  ]);
}

/** In the initramfs there is no loader yet. */
function staticBusybox(): Uint8Array {
  const path = program("busybox");
  const bytes = readFileSync(path);
  if (!bytes.includes("/ld-linux")) return bytes;
  throw new UserError(`The lab needs a static busybox; ${path} is linked dynamically.`, {
    advice: "Install it: apt-get install busybox-static",
  });
}

/** Every folder among these and above them, the outer ones first. */
function folders(paths: readonly string[]): CpioEntry[] {
  const all = new Set<string>();
  for (const path of paths)
    for (let folder = path; folder !== "/"; folder = dirname(folder)) all.add(folder);
  return [...all].sort().map((path) => ({ type: "folder", path }));
}

async function module(kernel: Kernel, path: string): Promise<CpioEntry> {
  const bytes = await Bun.file(join(kernel.modules, path)).bytes();
  return {
    type: "file",
    path: `/lab/modules/${plainName(path)}`,
    bytes: await unpacked(path, bytes),
  };
}

async function unpacked(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (path.endsWith(".xz")) return await unxz(bytes);
  if (path.endsWith(".zst")) return await Bun.zstdDecompress(bytes);
  return path.endsWith(".gz") ? Bun.gunzipSync(bytes) : bytes;
}

function plainName(path: string): string {
  return basename(path).replace(/\.ko\..*$/, ".ko");
}

/** What the loader and Debian's alternatives need; users and names are the guest's own. */
function etc(): CpioEntry[] {
  const copied = ["/etc/ld.so.cache", "/etc/os-release", "/etc/localtime"].filter(existsSync);
  const alternatives = "/etc/alternatives";
  const links = existsSync(alternatives) ? readdirSync(alternatives) : [];
  return [
    ...copied.map((path) => file(path, readFileSync(path))),
    ...links.flatMap((name) => hostLink(join(alternatives, name))),
    file(
      "/etc/passwd",
      "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n",
    ),
    file("/etc/group", "root:x:0:\nnogroup:x:65534:\n"),
    file("/etc/hosts", "127.0.0.1 localhost lab\n"),
    file("/etc/nsswitch.conf", "passwd: files\ngroup: files\nhosts: files\n"),
  ];
}

/** The host's symbolic link of this path, if it is one. */
function hostLink(path: string): CpioEntry[] {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return [];
  return [link(path, readlinkSync(path))];
}

function link(path: string, target: string): CpioEntry {
  return { type: "link", path, target };
}

function file(path: string, content: string | Uint8Array, mode = 0o644): CpioEntry {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { type: "file", path, bytes, mode };
}
