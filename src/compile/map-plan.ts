/** A map of the generated object. */
export interface MapPlanNode {
  readonly name: string;
  /** BPF_MAP_TYPE_… */
  readonly type: string;
  readonly entries: number;
  readonly key: { readonly c: string; readonly bytes: number };
  readonly value: { readonly c: string; readonly bytes: number };
  readonly why: string;
}
