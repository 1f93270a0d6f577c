/** Asks for a secret in the terminal without showing what is typed. */

const enter = new Set(["\r", "\n", "\u0004"]);
const erase = new Set(["\u007f", "\b"]);
const interrupt = "\u0003";

/** What was typed, or undefined where there is no terminal to ask in. */
export async function askHidden(question: string): Promise<string | undefined> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return undefined;
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  let typed = "";
  try {
    for await (const chunk of stdin) {
      for (const letter of String(chunk)) {
        if (letter === interrupt) process.exit(130);
        if (enter.has(letter)) return typed;
        typed = erase.has(letter) ? [...typed].slice(0, -1).join("") : typed + letter;
      }
    }
    return typed;
  } finally {
    stdin.setRawMode(false);
    stderr.write("\n");
  }
}
