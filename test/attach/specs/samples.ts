import {
  begin,
  count,
  end,
  interval,
  max,
  measure,
  min,
  probe,
  profile,
  software,
} from "probebook";

const base = 0x7000_0000_0000;

export default probe({
  title: "What happens by itself",
  measure: () => [
    measure({
      attach: profile(99),
      where: (e) => e.comm === "spin",
      aggregate: (e) => ({
        samples: count(),
        shortest: min(e.args.period),
        longest: max(e.args.period),
      }),
    }),
    measure({ attach: interval("50ms"), aggregate: () => ({ ticks: count() }) }),
    measure({ attach: begin(), aggregate: (e) => ({ begun: count(), by: max(e.pid) }) }),
    measure({ attach: end(), aggregate: () => ({ ended: count() }) }),
    measure({
      attach: software("page-faults"),
      where: (e) => e.comm === "pages" && e.args.addr >= base && e.args.addr < base + 1000 * 4096,
      aggregate: () => ({ faults: count() }),
    }),
  ],
});
