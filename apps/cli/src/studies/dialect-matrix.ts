/**
 * `npm run study:dialects`: all locales × Android, iOS × default, 24 h, 12 h, from two releases of Unicode's
 * locale data, read by the importer and by whatsapp-chat-parser. Prints a report; with `--fixture FILE` also
 * writes the distinct dialects for the everyday test. The packages are installed into a temporary folder.
 */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseString } from "whatsapp-chat-parser";
import type { Dialect, MadeMessage } from "./dialects/dialect.ts";
import { packDialect, renderChat } from "./dialects/dialect.ts";
import { dialectsOf } from "./dialects/from-cldr.ts";
import { openReadings } from "./dialects/half-days.ts";
import type { Verdict } from "./dialects/judge.ts";
import { isRight, judgeImporter } from "./dialects/judge.ts";
import { madeChat, shortChat } from "./dialects/made-chat.ts";

const releases = ["41.0.0", "48.2.0"];

function installed(version: string, root: string): string {
  const folder = join(root, version);
  mkdirSync(folder, { recursive: true });
  const packages = [`cldr-dates-full@${version}`, `cldr-core@${version}`];
  const flags = ["--no-save", "--ignore-scripts", "--legacy-peer-deps", "--silent"];
  execFileSync("npm", ["install", "--prefix", folder, ...flags, ...packages], { stdio: "inherit" });
  return folder;
}

function judgeRival(dialect: Dialect, messages: readonly MadeMessage[]): Verdict {
  try {
    const rows = parseString(renderChat(dialect, messages)).filter(({ author }) => author !== null);
    // The rival gives local dates; their wall clock is compared.
    const timesMs = rows.map(({ date }) => date.getTime() - date.getTimezoneOffset() * 60_000);
    const found = { names: rows.map(({ author }) => author ?? ""), timesMs };
    if (isRight(found, dialect, messages)) return "right";
    return rows.length === 0 ? "refused" : "silent";
  } catch {
    // A rival that throws has at least said so.
    return "refused";
  }
}

function share(verdicts: readonly Verdict[]): string {
  const names: readonly Verdict[] = ["right", "asked", "said", "refused", "silent"];
  const part = (one: Verdict) => verdicts.filter((verdict) => verdict === one).length;
  return names
    .map((one) => `${part(one)} (${((100 * part(one)) / verdicts.length).toFixed(1)} %)`)
    .join(" | ");
}

// Chats of one to six messages, two of each length in each dialect.
function shortChatLines(dialects: readonly Dialect[]): string[] {
  const table = [
    "| messages | program | chats | right | asked | said | refused | silently wrong |",
    "|---|---|---|---|---|---|---|---|",
  ];
  for (let size = 1; size <= 6; size += 1) {
    const chats = dialects.flatMap((dialect, place) =>
      [0, 1].map((round) => {
        // `shortChat` has its length from the rest by six.
        const index = 6 * (place * 13 + round * 7) + size - 1;
        return { dialect, messages: shortChat(index) };
      }),
    );
    const own = chats.map(({ dialect, messages }) => judgeImporter(dialect, messages));
    const rival = chats.map(({ dialect, messages }) => judgeRival(dialect, messages));
    table.push(
      `| ${size} | ebb | ${chats.length} | ${share(own)} |`,
      `| ${size} | whatsapp-chat-parser 4.0.2 | ${chats.length} | ${share(rival)} |`,
    );
  }
  return table;
}

// Why a clock without a word is said and not asked.
function openReadingsLine(): string {
  const { bits, bitsAfterBestAnswer, openDays, days } = openReadings(madeChat());
  return [
    `Without a word for the part of the day, ${openDays} of the ${days} days of the made chat read in more than`,
    `one way, the whole in 2^${bits.toFixed(1)}; after the best single answer 2^${bitsAfterBestAnswer.toFixed(1)} are left.`,
  ].join("\n");
}

function main(): void {
  const at = process.argv.indexOf("--fixture");
  const root = process.env["EBB_CLDR"] ?? mkdtempSync(join(tmpdir(), "ebb-cldr-"));
  const all = new Map<string, Dialect>();
  const lines = [
    "| release | program | dialects | right | asked | said | refused | silently wrong |",
    "|---|---|---|---|---|---|---|---|",
  ];
  const missed: string[] = [];
  for (const release of releases) {
    const folder =
      process.env["EBB_CLDR"] === undefined ? installed(release, root) : join(root, `v${release}`);
    const dialects = dialectsOf(folder);
    const own = dialects.map((dialect) => judgeImporter(dialect));
    lines.push(`| ${release} | ebb | ${dialects.length} | ${share(own)} |`);
    lines.push(
      `| ${release} | whatsapp-chat-parser 4.0.2 | ${dialects.length} | ${share(dialects.map((dialect) => judgeRival(dialect, madeChat())))} |`,
    );
    dialects.forEach((dialect, index) => {
      const { locale: _, ...rest } = dialect;
      all.set(JSON.stringify(rest), dialect);
      if (own[index] !== "right")
        missed.push(
          `${release} ${own[index]}: ${dialect.locale} ${dialect.system} \`${dialect.date}\` \`${dialect.time}\` \`${dialect.join}\``,
        );
    });
  }
  const both = [...all.values()];
  lines.push(
    `| both | ebb | ${both.length} | ${share(both.map((dialect) => judgeImporter(dialect)))} |`,
  );
  lines.push(
    `| both | whatsapp-chat-parser 4.0.2 | ${both.length} | ${share(both.map((dialect) => judgeRival(dialect, madeChat())))} |`,
  );
  lines.push("", ...shortChatLines(both));
  lines.push("", ...missed.map((one) => `- ${one}`), "", openReadingsLine());
  process.stdout.write(`${lines.join("\n")}\n`);
  const target = process.argv[at + 1];
  if (at > 0 && target !== undefined)
    writeFileSync(target, `[\n${both.map(packDialect).join(",\n")}\n]\n`);
}

main();
