import { connect, type Socket } from "node:net";
import { within } from "./within.ts";

/** Milliseconds for an answer, and for the connection; QEMU answers within one. */
const patience = 5000;
const late = () => new Error("QEMU does not answer");

/**
 * QEMU's stub for debuggers (`-gdb`). Connecting stops the guest and its clocks, disposing lets it go on.
 * Commands and answers are those of gdb's remote protocol (gdb's manual, appendix E).
 */
export class Debugger implements AsyncDisposable {
  readonly #socket: Socket;
  #received = "";
  #answer: (answer: string) => void = () => {};
  readonly #closed = Promise.withResolvers<never>();

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.#closed.promise.catch(() => {});
    socket.setEncoding("latin1");
    socket.on("data", (text: string) => this.#take(text));
    socket.on("close", () => this.#closed.reject(new Error("QEMU hung up")));
  }

  static async connect(path: string): Promise<Debugger> {
    const socket = connect(path);
    const connected = Promise.withResolvers<void>();
    socket.on("connect", connected.resolve);
    socket.on("error", connected.reject);
    try {
      await within(patience, connected.promise, late);
    } catch (error) {
      socket.destroy();
      throw error;
    }
    return new Debugger(socket);
  }

  /** The answer to one command; `E` and a number where QEMU refuses. */
  async ask(command: string): Promise<string> {
    const answered = Promise.withResolvers<string>();
    this.#answer = answered.resolve;
    const sum = Buffer.from(command, "latin1").reduce((all, byte) => all + byte, 0) & 0xff;
    this.#socket.write(`$${command}#${sum.toString(16).padStart(2, "0")}`);
    const answer = Promise.race([answered.promise, this.#closed.promise]);
    return await within(patience, answer, late);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      await this.ask("D");
    } catch {
      // Without QEMU there is no guest that would go on.
    } finally {
      this.#socket.destroy();
    }
  }

  #take(text: string): void {
    this.#received += text;
    for (;;) {
      const packet = /\$([^#]*)#../s.exec(this.#received);
      if (!packet) return;
      this.#received = this.#received.slice(packet.index + packet[0].length);
      this.#socket.write("+");
      const [, answer = ""] = packet;
      // That the guest has stopped comes unasked.
      if (!/^[TS]/.test(answer)) this.#answer(answer);
    }
  }
}
