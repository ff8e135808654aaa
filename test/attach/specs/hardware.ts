import { count, hardware, probe } from "probebook";

/** A counter that few processors have. */
export default probe({
  title: "Cycles without work",
  attach: hardware("stalled-cycles-backend", 100_000),
  aggregate: () => ({ samples: count() }),
});
