import type { ReportView } from "./view.ts";

/** What the template inserts as it is; everything else is escaped by Handlebars. */
export interface Inserted {
  readonly policy: string;
  readonly script: string;
  readonly style: string;
  readonly island: string;
}

const folder = new URL("../../templates/", import.meta.url);
const partials = ["table", "distributions", "series", "events", "trust", "sources"];

/** `templates/report.hbs` with its partials. Strict: a name that the view does not have throws. */
export async function reportTemplate(): Promise<(page: ReportView & Inserted) => string> {
  const { default: Handlebars } = await import("handlebars");
  const handlebars = Handlebars.create();
  const read = (name: string) => Bun.file(new URL(`${name}.hbs`, folder)).text();
  for (const name of partials) handlebars.registerPartial(name, await read(`report-${name}`));
  return handlebars.compile(await read("report"), { strict: true });
}
