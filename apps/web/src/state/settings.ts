/** Settings of the page: they live in the record when it is kept, else in this page alone. */

import type { JsonValue } from "@ebb/platform";
import { effect, signal } from "@preact/signals";
import { speak } from "../words/index.ts";
import { ask } from "./client.ts";
import { chosenMinutes, type Device, device } from "./lock.ts";
import { type Door, door, nowOpen, overview } from "./session.ts";

/** How text and light are set. */
export const look = signal<{ readonly text: string; readonly theme: string }>({
  text: "normal",
  theme: "auto",
});

/** Country chosen for help lines in this page; never guessed. */
export const country = signal("");

/** True while three presses of Shift leave the page. */
export const shiftLeaves = signal(true);

const looks: ReadonlySet<string> = new Set(["language", "text", "theme"]);

/** What was set while somebody else's record was open; it is noted when that is left. */
const later = new Map<string, JsonValue>();

const isElsewhere = () => ["example", "file"].includes(overview.value.source);

effect(() => {
  if (isElsewhere() || later.size === 0) return;
  const waiting = [...later];
  later.clear();
  for (const [name, value] of waiting) void set(name, value);
});

/** Takes over what the open record says. */
export async function applySettings(): Promise<void> {
  const settings = await ask("settings", {});
  for (const [name, value] of Object.entries(settings)) await apply(name, value);
}

/** Sets one thing and notes it in the record. */
export async function set(name: string, value: JsonValue): Promise<void> {
  await apply(name, value);
  // How the page looks is no reason to leave the example or a file that is only looked at.
  if (looks.has(name) && isElsewhere()) {
    later.set(name, value);
    return;
  }
  nowOpen(await ask("note", { act: { kind: "setting", name, value } }));
}

async function apply(name: string, value: JsonValue): Promise<void> {
  const root = document.documentElement;
  if (name === "language" && (value === "en" || value === "de")) await speak(value);
  if (name === "text" && typeof value === "string") {
    root.dataset["text"] = value;
    look.value = { ...look.value, text: value };
  }
  if (name === "theme" && typeof value === "string") {
    root.dataset["theme"] = value;
    look.value = { ...look.value, theme: value };
  }
  if (name === "device" && typeof value === "string") device.value = value as Device;
  if (name === "lock_after" && typeof value === "number") chosenMinutes.value = value;
  if (name === "shift") shiftLeaves.value = value !== false;
  if (name === "door" && typeof value === "string") door.value = value as Door;
}
