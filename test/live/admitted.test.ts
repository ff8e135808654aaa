import { describe, expect, test } from "bun:test";
import { admitted } from "../../src/live/admitted.ts";

const host = "127.0.0.1:4000";
const token = "a".repeat(32);
const asked = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  admitted(new Request(`http://${host}${path}`, { method, headers: { host, ...headers } }), {
    host,
    token,
  });

describe("admitted is", () => {
  test("the page, typed or from a terminal", () => {
    const typed = { "sec-fetch-site": "none", "sec-fetch-mode": "navigate" };
    expect(asked(`/${token}/`)).toEqual({ what: "page" });
    expect(asked(`/${token}/`, typed)).toEqual({ what: "page" });
  });

  test("what the page itself asks", () => {
    const own = { "sec-fetch-site": "same-origin", origin: `http://${host}` };
    expect(asked(`/${token}/next/0`, own)).toEqual({ what: "next", after: 0 });
    expect(asked(`/${token}/end/12`)).toEqual({ what: "end", after: 12 });
  });
});

describe("refused is", () => {
  test.each([
    ["no token", "/"],
    ["another token", `/${"b".repeat(32)}/`],
    ["a part of it", `/${token.slice(1)}/`],
    ["more than it", `/${token}a/`],
    ["it without the slash", `/${token}`],
    ["it after something", `/x/${token}/`],
    ["another path", `/${token}/x`],
    ["a path out of it", `/${token}/../`],
    ["a version that is none", `/${token}/next/-1`],
    ["a long version", `/${token}/next/${"1".repeat(10)}`],
    ["a query", `/${token}/?x=1`],
  ])("%s", (_, path) => {
    expect(asked(path)).toBeNull();
  });

  test.each([
    ["another host's name, as DNS rebinding brings it", "evil.example:4000"],
    ["a name for this machine", "localhost:4000"],
    ["another port", "127.0.0.1:4001"],
    ["another address of this machine", "127.0.0.2:4000"],
    ["no port", "127.0.0.1"],
  ])("%s", (_, name) => {
    expect(asked(`/${token}/`, { host: name })).toBeNull();
  });

  test.each([
    ["another page", { origin: "https://evil.example" }],
    ["a page of another port", { origin: "http://127.0.0.1:4001" }],
    ["a page without an origin", { origin: "null" }],
    ["a link in another page", { "sec-fetch-site": "cross-site" }],
    ["another page of this machine", { "sec-fetch-site": "same-site" }],
  ])("%s", (_, headers) => {
    expect(asked(`/${token}/`, headers)).toBeNull();
  });

  test.each(["POST", "PUT", "DELETE", "HEAD", "OPTIONS"])("the method %s", (method) => {
    expect(asked(`/${token}/`, {}, method)).toBeNull();
  });
});
