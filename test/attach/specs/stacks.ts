import { count, measure, probe, profile } from "probebook";

export default probe({
  title: "What one program does",
  measure: () =>
    measure({
      attach: profile(99),
      where: (e) => e.comm === "spin",
      key: (e) => ({ stack: e.ustack }),
      aggregate: () => ({ samples: count() }),
    }),
});
