import { drawReport } from "../../report/client/page.ts";
import { keepUp } from "./keep-up.ts";

keepUp(drawReport);
