/** A command as it would have been typed without the flags of the live page: they change nothing in the result. */
export function withoutLive(command: readonly string[]): string[] {
  return command.filter(
    (word, at) => !/^--live(-port(=.*)?)?$/s.test(word) && command[at - 1] !== "--live-port",
  );
}
