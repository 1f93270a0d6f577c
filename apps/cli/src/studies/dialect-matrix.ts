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
import type { Dialect } from "./dialects/dialect.ts";
import { packDialect, renderChat } from "./dialects/dialect.ts";
import { dialectsOf } from "./dialects/from-cldr.ts";
import type { Verdict } from "./dialects/judge.ts";
import { isRight, judgeImporter } from "./dialects/judge.ts";
import { madeChat } from "./dialects/made-chat.ts";

const releases = ["41.0.0", "48.2.0"];

function installed(version: string, root: string): string {
  const folder = join(root, version);
  mkdirSync(folder, { recursive: true });
  const packages = [`cldr-dates-full@${version}`, `cldr-core@${version}`];
  const flags = ["--no-save", "--ignore-scripts", "--legacy-peer-deps", "--silent"];
  execFileSync("npm", ["install", "--prefix", folder, ...flags, ...packages], { stdio: "inherit" });
  return folder;
}

function judgeRival(dialect: Dialect): Verdict {
  try {
    const rows = parseString(renderChat(dialect, madeChat())).filter(
      ({ author }) => author !== null,
    );
    // The rival gives local dates; their wall clock is compared.
    const timesMs = rows.map(({ date }) => date.getTime() - date.getTimezoneOffset() * 60_000);
    const found = { names: rows.map(({ author }) => author ?? ""), timesMs };
    if (isRight(found, dialect)) return "right";
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
    const own = dialects.map(judgeImporter);
    lines.push(`| ${release} | ebb | ${dialects.length} | ${share(own)} |`);
    lines.push(
      `| ${release} | whatsapp-chat-parser 4.0.2 | ${dialects.length} | ${share(dialects.map(judgeRival))} |`,
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
  lines.push(`| both | ebb | ${both.length} | ${share(both.map(judgeImporter))} |`);
  lines.push(
    `| both | whatsapp-chat-parser 4.0.2 | ${both.length} | ${share(both.map(judgeRival))} |`,
  );
  process.stdout.write(`${lines.join("\n")}\n\n${missed.map((one) => `- ${one}`).join("\n")}\n`);
  const target = process.argv[at + 1];
  if (at > 0 && target !== undefined)
    writeFileSync(target, `[\n${both.map(packDialect).join(",\n")}\n]\n`);
}

main();
