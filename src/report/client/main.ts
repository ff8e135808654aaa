import { begin } from "./begin.ts";
import { drawReport } from "./page.ts";

begin(drawReport);
