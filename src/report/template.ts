/** What the template inserts as it is; everything else is escaped by Handlebars. */
export interface Inserted {
  readonly policy: string;
  readonly script: string;
  readonly style: string;
  readonly island: string;
  /** Whether the island is packed: the page says how it is read. */
  readonly packed: boolean;
}

const folder = new URL("../../templates/", import.meta.url);
const partials = [
  ...["summary", "result", "table", "flame", "distributions", "series", "strips", "heat", "cpus"],
  ...["events", "trust", "sources", "code", "joined", "joined-table", "part"],
];

/** `templates/NAME.hbs` with the report's partials and `more`. Strict: a name that the view does not have throws. */
export async function pageTemplate<View>(
  name: string,
  more: readonly string[] = [],
): Promise<(page: View & Inserted) => string> {
  const { default: Handlebars } = await import("handlebars");
  const handlebars = Handlebars.create();
  const read = (name: string) => Bun.file(new URL(`${name}.hbs`, folder)).text();
  for (const one of partials) handlebars.registerPartial(one, await read(`report-${one}`));
  for (const one of more) handlebars.registerPartial(one, await read(one));
  return handlebars.compile(await read(name), { strict: true });
}
