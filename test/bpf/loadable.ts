import { feature } from "../../src/bpf/features.ts";

const tpBtf = feature("tp_btf");

/** Whether programs can be loaded and attached here; the reason for skipping is printed once. */
export const loadable = tpBtf.works;
if (!tpBtf.works) console.warn(`skipping tests that load programs: tp_btf: ${tpBtf.reason}`);
