import { sources } from "../spec/position.ts";
import type { Probe } from "../spec/probe.ts";
import type { ContentOf } from "./schema.ts";

export const noSpec: ContentOf<"spec"> = { kind: "spec", title: "", file: "", text: "" };

/** A probe's file, which is what a spec cell shows. */
export function specContent({ title, at: { file } }: Probe): ContentOf<"spec"> {
  const name = file.split("/").slice(-2).join("/");
  return { kind: "spec", title, file: name, text: sources.get(file) ?? "" };
}
