import type { Recording, Row } from "../../recording/schema.ts";
import { flameFigures, flameStacks } from "../flame/stacks.ts";
import { foundSentence, frameSentence } from "../flame/words.ts";
import { figureName } from "../measure.ts";
import type { FlameSource } from "./flame.ts";

/** A recording's stacks, in colours that tell the kernel, its modules and programs apart. */
export function recordingFlame(recording: Recording, rows: readonly Row[]): FlameSource {
  const figures = flameFigures(recording);
  const figureAt = (width: number) => {
    const figure = figures[width] ?? figures[0];
    if (figure === undefined) throw new RangeError("nothing to weigh stacks by");
    return figure;
  };
  const weighed = (width: number) => ({ figure: figureAt(width), view: recording.view });
  return {
    widths: figures.map(figureName),
    stacksOf: (width) => flameStacks(recording, rows, figureAt(width)),
    look: {
      kindOf: ({ frame }, frames) => frames[frame]?.kind ?? "key",
      noteOf: () => "",
      striped: new Set(),
    },
    frameSentence: (width, state) => frameSentence(weighed(width), state.stacks.frames, state),
    foundSentence: (width, state) => foundSentence(weighed(width), state.tree, state.found),
    kindsIn: ({ stacks }) => stacks.frames.map(({ kind }) => kind),
  };
}
