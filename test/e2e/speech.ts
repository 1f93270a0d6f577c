/**
 * The script of a screen: the tree that the browser hands to a screen reader, written line by line in the
 * order in which it is read, with role, state, name and value as they are said.
 */

import type { CDPSession, Page } from "playwright-core";

/** A node of the accessibility tree, as the DevTools protocol gives it. */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
  /** What a slider says in place of its number; the protocol does not carry it. */
  valueText?: string;
}

/** One line; bare words of one paragraph are put together again where markup parted them. */
interface Line {
  readonly depth: number;
  readonly text: string;
  readonly isBare: boolean;
}

const listOf = (roles: string) => new Set(roles.split(" "));

/** Roles that are said with their name, so that what stands inside is not said twice. */
const whole = listOf(
  "heading link button radio checkbox slider textbox combobox image img timer option Date InputTime DateTime DisclosureTriangle columnheader cell",
);

/** Roles that are passed over: what they hold is said in their place. */
const silent = listOf(
  "RootWebArea generic none paragraph LayoutTable LabelText emphasis strong mark rowgroup Figcaption Details time code",
);

/** What is said with the thing that it names. */
const saidElsewhere = listOf("Legend ListMarker InlineTextBox LineBreak");

/** Roles whose bare words are one sentence. */
const sentences = listOf("paragraph listitem LabelText Figcaption");

const spokenRoles: Readonly<Record<string, string>> = {
  DisclosureTriangle: "disclosure",
  listitem: "item",
  columnheader: "column",
  image: "picture",
  img: "picture",
  Date: "date field",
  DateTime: "date and time field",
  InputTime: "time field",
  textbox: "text field",
  combobox: "choice",
};

/** The script of the page, two spaces for each level of what is said around it. */
export async function speechOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as unknown as {
    nodes: readonly AxNode[];
  };
  for (const node of nodes.filter((one) => one.role?.value === "slider"))
    node.valueText = await valueTextOf(session, node);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes[0];
  const lines = root ? linesOf(root, byId, 0) : [];
  return lines.map(({ depth, text }) => `${"  ".repeat(depth)}${text}`);
}

async function valueTextOf(session: CDPSession, node: AxNode): Promise<string> {
  const { node: element } = await session.send("DOM.describeNode", {
    backendNodeId: node.backendDOMNodeId ?? 0,
  });
  const { attributes = [] } = element;
  return attributes[attributes.indexOf("aria-valuetext") + 1] ?? "";
}

function linesOf(node: AxNode, byId: ReadonlyMap<string, AxNode>, depth: number): Line[] {
  const role = node.role?.value ?? "";
  if (saidElsewhere.has(role)) return [];
  const name = `${node.name?.value ?? ""}`.trim();
  if (role === "StaticText" && !node.ignored)
    return name === "" ? [] : [{ depth, text: name, isBare: true }];
  const isSaid = !node.ignored && !silent.has(role);
  const own = isSaid ? [{ depth, text: said(node, role), isBare: false }] : [];
  if (isSaid && whole.has(role)) return own;
  const inside = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? linesOf(child, byId, isSaid ? depth + 1 : depth) : [];
  });
  return [...own, ...(sentences.has(role) ? joined(inside) : inside)];
}

function joined(lines: readonly Line[]): Line[] {
  const all: Line[] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (!last?.isBare || !line.isBare || last.depth !== line.depth) {
      all.push(line);
      continue;
    }
    const gap = /^[.,;:)]/.test(line.text) ? "" : " ";
    all[all.length - 1] = { ...last, text: `${last.text}${gap}${line.text}` };
  }
  return all;
}

function said(node: AxNode, role: string): string {
  const name = `${node.name?.value ?? ""}`.trim();
  const parts = [spokenRoles[role] ?? role, ...statesOf(node, role)];
  const description = `${node.description?.value ?? ""}`.trim();
  const words = [name, worthOf(node, role), description].filter((one) => one !== "");
  return words.length === 0 ? parts.join(", ") : `${parts.join(", ")}: ${words.join("; ")}`;
}

function worthOf(node: AxNode, role: string): string {
  if (node.valueText !== undefined) return node.valueText;
  const value = node.value?.value;
  return value === undefined || role === "heading" ? "" : `${value}`;
}

function statesOf(node: AxNode, role: string): string[] {
  const is = (name: string) => [true, "true"].includes(property(node, name) as true);
  const expanded = property(node, "expanded");
  return [
    ...(role === "heading" ? [`level ${property(node, "level")}`] : []),
    ...(is("disabled") ? ["dimmed"] : []),
    ...(is("checked") ? ["checked"] : []),
    ...(is("pressed") ? ["pressed"] : []),
    ...(expanded === undefined ? [] : [expanded === true ? "expanded" : "collapsed"]),
  ];
}

const property = (node: AxNode, name: string): unknown =>
  node.properties?.find((one) => one.name === name)?.value.value;
