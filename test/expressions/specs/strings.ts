import { count, probe, syscall, userText } from "probebook";

const json = ".json";

export default probe({
  title: "Paths opened by the subject",
  attach: syscall("openat"),
  where: (e) => e.comm === "expr-subject" && !e.comm.startsWith("expr-object"),
  key: (e) => ({
    path: userText(e.args.filename, { limit: 256 }),
    kind: userText(e.args.filename) === "" ? "none" : e.comm.endsWith("-subject") ? e.comm : "?",
  }),
  aggregate: (e) => {
    const path = userText(e.args.filename);
    const whole = userText(e.args.filename, { limit: 128 });
    const start = userText(e.args.filename, { limit: 48 });
    return {
      all: count(),
      alpha: count({ when: path.startsWith("/nonexistent/alpha/") }),
      yaml: count({ when: path === "/nonexistent/alpha/config.yaml" }),
      other: count({ when: path !== "/nonexistent/alpha/config.yam" }),
      json: count({ when: path.endsWith(json) }),
      beta: count({ when: whole.includes("beta/config") && !whole.includes("/config.x") }),
      same: count({ when: path === start && path !== e.comm }),
    };
  },
});
