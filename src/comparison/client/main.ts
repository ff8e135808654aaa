import { begin } from "../../report/client/begin.ts";
import { drawComparison } from "./page.ts";

begin(drawComparison);
