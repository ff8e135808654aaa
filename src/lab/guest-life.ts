import { UserError } from "../user-error.ts";
import { lastConsoleLines } from "./console.ts";
import type { Qemu } from "./qemu.ts";

/** The work's result; a UserError with the console's last lines when QEMU ends first. */
export async function whileAlive<T>(qemu: Qemu, console: string, work: Promise<T>): Promise<T> {
  return await Promise.race([work, ended(qemu, console)]);
}

/** The work's result; a UserError with the console's last lines when it takes longer. */
export async function withinSeconds<T>(
  seconds: number,
  console: string,
  what: string,
  work: Promise<T>,
): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(
      new UserError(`${what} took longer than ${seconds} s.${consoleText(console)}`, {
        advice:
          "Is the machine busy? --timeout allows more; --append changes how the kernel boots.",
      }),
    );
  }, seconds * 1000);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

async function ended(qemu: Qemu, console: string): Promise<never> {
  const { status, complaints } = await qemu.exited();
  if (lastConsoleLines(console, 1).join().includes("Kernel panic"))
    throw new UserError(`The guest's kernel panicked.${consoleText(console)}`, {
      advice: "The console's lines above say where. Does it also happen without --append?",
    });
  throw new UserError(`The guest ended (QEMU: status ${status}).${consoleText(console)}`, {
    advice: complaints === "" ? "It was killed or powered off." : `QEMU says: ${complaints}`,
  });
}

function consoleText(path: string): string {
  const lines = lastConsoleLines(path, 15);
  return lines.length === 0
    ? " It wrote nothing to its console."
    : `\nThe console's last lines:\n${lines.map((line) => `  ${line}\n`).join("")}`.trimEnd();
}
