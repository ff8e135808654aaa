import { fileName } from "../report/file-name.ts";
import type { ComparisonDocument } from "./schema.ts";

/** Of its files: `hardirqs-compared`. */
export function comparisonName({ second }: ComparisonDocument): string {
  return `${fileName(second.probe.name)}-compared`;
}
