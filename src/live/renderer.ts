import { islandElement, isPacked, jsonElement } from "../report/island.ts";
import { contentSecurityPolicy } from "../report/policy.ts";
import type { Inserted } from "../report/template.ts";
import { type LiveState, stateId } from "./state.ts";

/** What a browser gets: the whole page first, then the content only. */
export interface Rendered {
  readonly page: string;
  readonly content: string;
}

export interface Renderer {
  readonly policy: string;
  /** Null: there is nothing to show yet. */
  readonly render: (state: LiveState) => Rendered | null;
}

interface Parts<View> {
  readonly template: (page: View & Inserted) => string;
  readonly script: string;
  readonly style: string;
  /** What is shown, as it is now, and its island's JSON. */
  readonly now: (state: LiveState) => { readonly view: View; readonly json: string } | null;
}

/** Makes the same page as the file will be, with a script that also asks for more. */
export function rendererOf<View>({ template, script, style, now }: Parts<View>): Renderer {
  const policy = `${contentSecurityPolicy(script, style)}; connect-src 'self'`;
  return {
    policy,
    render: (state) => {
      const found = now(state);
      if (found === null) return null;
      const island = `${islandElement(found.json)}\n${jsonElement(stateId, JSON.stringify(state))}`;
      const view = { ...found.view, island, packed: isPacked(found.json) };
      return {
        page: template({ ...view, policy, script, style }),
        // Without what it has already; also what is empty a policy would refuse, and say so.
        content: template({ ...view, policy: "", script: "", style: "" })
          .replace("<style></style>", "")
          .replace("<script></script>", ""),
      };
    },
  };
}
