import { expect, test } from "bun:test";
import { arrivalsOf, isExact } from "../../notebooks/interrupts/answers/arrivals.ts";
import { agrees, linesOf } from "../../notebooks/interrupts/answers/lines.ts";
import { stackRows } from "../../notebooks/interrupts/answers/stacks.ts";
import { allOf } from "../../notebooks/interrupts/answers/ways.ts";
import { parseNotebook } from "../../src/notebook/json.ts";
import { partOf, partValues } from "../../src/notebook/part.ts";
import { lines } from "../notebook/recorded.ts";
import { boot } from "./lab-machine.ts";

test("the measuring half of the notebook of interrupts, shortened: no cell fails, and counts are exact", async () => {
  await using guest = await boot("6.1");
  const words = ["notebooks/interrupts/measure.ts", "--short", "--quiet", "--print", "recording"];
  const { stdout, stderr } = await guest.output("bun", "run", ...words);
  expect(stderr).toBe("");
  const document = parseNotebook(stdout);
  expect(lines(document).filter((line) => !line.endsWith(" done"))).toEqual([]);
  const kernel = { name: "6.1", part: partValues(partOf(document), "plain") };
  const arrivals = arrivalsOf(kernel);
  expect(arrivals.map(({ rate, sent }) => `${sent} at ${rate}`)).toEqual([
    "300 at 200/s",
    "4000 at 4000/s",
    "20000 at flood",
  ]);
  expect(arrivals.filter((arrival) => !isExact(arrival))).toEqual([]);
  const stacks = stackRows(kernel);
  expect(stacks.map(({ counts }) => allOf(counts))).toEqual([200, 2000]);
  const counted = linesOf(kernel);
  expect(counted.filter((line) => !agrees(line))).toEqual([]);
  const card = counted.find(({ interrupt }) => interrupt === "eth0-rx-0");
  // Its driver asks for an interrupt every two seconds, also while the file is read.
  expect(card?.least).toBeGreaterThan(3000);
  expect((card?.most ?? Number.POSITIVE_INFINITY) - (card?.least ?? 0)).toBeLessThan(6);
}, 600_000);
