/** Advice as plain text for a person at a terminal. */

import type { Advice, AdviceItem, Guidance, HelpLine } from "@ebb/core";

/** The whole answer: care first, then the refusal, the steps, what is held back, the picture. */
export function adviceText(advice: Advice, guidance: Guidance): string {
  const words = guidance.conversation["advice_words"]?.labels ?? {};
  const blocks = [
    ...(advice.care ? [`${words["care"]}\n${linesText(advice.lines, words)}`] : []),
    ...(advice.refusal ? [refusalText(advice, guidance)] : []),
    ...advice.advice.map((item, i) => stepText(item, i, guidance)),
    heldBackText(advice, words),
    words[`picture_${advice.picture}`] ?? "",
    words[advice.gate === "clear" ? "gate_clear" : `gate_state_${advice.gate}`] ?? "",
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

/** Help lines, one a line; what nobody has checked says so. */
export function linesText(
  lines: readonly HelpLine[],
  words: Readonly<Record<string, string>>,
): string {
  return lines
    .map(({ name, contact, verified, kinds }) => {
      const label = kinds.includes("emergency") ? contact : `${name}: ${contact}`;
      const doubt = verified === null ? ` (${words["unverified"]})` : "";
      return `  ${label}${kinds.includes("emergency") ? "" : doubt}`;
    })
    .join("\n");
}

function refusalText({ refusal }: Advice, guidance: Guidance): string {
  if (refusal === null) return "";
  const names = refusal.instead.map((id) => nameOf(id, guidance));
  return [refusal.text, ...names.map((name) => `  → ${name}`)].join("\n");
}

function stepText(item: AdviceItem, place: number, guidance: Guidance): string {
  const words = guidance.conversation["advice_words"]?.labels ?? {};
  const title = words[["step", "alternative"][place] ?? "more"];
  const review = (words["review"] ?? "").replace("{days}", String(item.days));
  const step = guidance.steps.find(({ entry }) => entry.id === item.id);
  const notWhen = step?.words.not_when;
  const unfit = notWhen === undefined ? "" : `\n  ${words["not_right"]}: ${notWhen}`;
  return `${title}: ${nameOf(item.id, guidance)} [${item.grade}]\n  ${item.text}${unfit}\n  ${review}`;
}

function heldBackText({ withheld }: Advice, words: Readonly<Record<string, string>>): string {
  const reasons = [...new Set(withheld.map(({ why }) => why))];
  if (reasons.length === 0) return "";
  const counted = reasons.map((why) => {
    const count = withheld.filter((item) => item.why === why).length;
    return `  ${count} · ${words[why] ?? why}`;
  });
  return [words["held_back"], ...counted].join("\n");
}

function nameOf(id: string, guidance: Guidance): string {
  return guidance.steps.find(({ entry }) => entry.id === id)?.words.name ?? id;
}
