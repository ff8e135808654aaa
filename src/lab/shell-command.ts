const path = "/lab/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** Variables of the host that decide how programs print. */
const passedOn = ["TERM", "NO_COLOR", "FORCE_COLOR", "LANG", "LC_ALL", "COLUMNS"];

/** The guest's shell script that notes its pid in a file and becomes the command, in this folder. */
export function shellCommand(
  command: readonly string[],
  folder: string,
  pidFile: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const variables = { PATH: path, HOME: "/root", USER: "root", ...pick(environment) };
  return [
    `echo $$ >${pidFile}`,
    ...Object.entries(variables).map(([name, value]) => `export ${name}=${quoted(value)}`),
    `cd ${quoted(folder)} || exit`,
    `exec ${command.map(quoted).join(" ")}`,
    "",
  ].join("\n");
}

function pick(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = environment[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** One word of the shell, whatever is in it. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
