import { drawNotebook } from "../../notebook/client/page.ts";
import { keepUp } from "./keep-up.ts";

keepUp(drawNotebook);
