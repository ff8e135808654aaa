import { createHash, timingSafeEqual } from "node:crypto";

/** What may be asked for below the token. */
export type Wanted =
  | { readonly what: "page" }
  /** The content that follows a version: the next one, or only the run's end. */
  | { readonly what: "next" | "end"; readonly after: number };

export interface Place {
  /** `127.0.0.1:4000` */
  readonly host: string;
  readonly token: string;
}

/**
 * What a request may have, or null: it came by another name than ours (as by a name that somebody's DNS turned to this
 * machine), from another page, by another method, or without the token.
 */
export function admitted(request: Request, { host, token }: Place): Wanted | null {
  const { headers, method } = request;
  const url = new URL(request.url);
  const [, given = "", ...rest] = url.pathname.split("/");
  const origin = `http://${host}`;
  const isOurs =
    method === "GET" &&
    headers.get("host") === host &&
    (headers.get("origin") ?? origin) === origin &&
    url.search === "" &&
    ["none", "same-origin"].includes(headers.get("sec-fetch-site") ?? "none");
  const isKnown = isSame(given, token);
  return isOurs && isKnown && rest.length > 0 ? wanted(rest.join("/")) : null;
}

function wanted(path: string): Wanted | null {
  if (path === "") return { what: "page" };
  const [, what, after] = /^(next|end)\/(\d{1,9})$/.exec(path) ?? [];
  return what === "next" || what === "end" ? { what, after: Number(after) } : null;
}

/** In a time that does not depend on where they differ. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
