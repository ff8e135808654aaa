import type { Cells } from "probebook/notebook";
import type { Answer, Kernel } from "./kernel.ts";

/** What was computed for one question, in words. It is computed in here, so that what fails is this cell's failure. */
export async function answered(
  { md }: Pick<Cells, "md">,
  kernels: readonly Kernel[],
  answer: (kernels: readonly Kernel[]) => Answer,
): Promise<void> {
  const [plain, threaded, rt] = kernels;
  await md`
    **Answer.** ${answer(kernels).whole}

    - **${plain?.name ?? ""}**: ${answer(kernels).each[0] ?? ""}.
    - **${threaded?.name ?? ""}**: ${answer(kernels).each[1] ?? ""}.
    - **${rt?.name ?? ""}**: ${answer(kernels).each[2] ?? ""}.
  `;
}
