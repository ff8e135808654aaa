import { folded } from "../../recording/folded.ts";
import type { Recording, Row } from "../../recording/schema.ts";
import { flameFigures, flameStacks } from "../flame/stacks.ts";
import { foundSentence, frameSentence } from "../flame/words.ts";
import { choiceName, rowsOfRun, runChoices } from "../joined/of-run.ts";
import { figureName } from "../measure.ts";
import type { FlameSource } from "./flame.ts";

/** A recording's stacks, in colours that tell the kernel, its modules and programs apart. */
export function recordingFlame(recording: Recording, rows: readonly Row[]): FlameSource {
  const choices = flameFigures(recording).flatMap((figure) =>
    runChoices(recording).map(({ name }) => ({ figure, name })),
  );
  const choiceAt = (width: number) => {
    const choice = choices[width] ?? choices[0];
    if (choice === undefined) throw new RangeError("nothing to weigh stacks by");
    return choice;
  };
  const weighed = (width: number) => ({ figure: choiceAt(width).figure, view: recording.view });
  return {
    widths: choices.map(({ figure, name }) => choiceName(figureName(figure), name)),
    stacksOf: (width) => {
      const { figure, name } = choiceAt(width);
      return flameStacks(recording, rowsOfRun(recording, rows, name), figure);
    },
    look: {
      kindOf: ({ frame }, frames) => frames[frame]?.kind ?? "key",
      noteOf: () => "",
      striped: new Set(),
    },
    frameSentence: (width, state) => frameSentence(weighed(width), state.stacks.frames, state),
    foundSentence: (width, state) => foundSentence(weighed(width), state.tree, state.found),
    kindsIn: ({ stacks }) => stacks.frames.map(({ kind }) => kind),
    folded: () => folded(recording),
  };
}
