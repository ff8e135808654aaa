import { begin } from "../../report/client/begin.ts";
import { drawNotebook } from "./page.ts";

begin(drawNotebook);
