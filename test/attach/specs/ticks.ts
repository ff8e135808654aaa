import { begin, count, end, interval, max, measure, probe } from "probebook";

export default probe({
  title: "What happens whatever runs",
  measure: () => [
    measure({ attach: interval("50ms"), aggregate: (e) => ({ ticks: count(), cpu: max(e.cpu) }) }),
    measure({ attach: begin(), aggregate: () => ({ begun: count() }) }),
    measure({ attach: end(), aggregate: () => ({ ended: count() }) }),
  ],
});
