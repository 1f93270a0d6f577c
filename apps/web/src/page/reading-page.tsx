/**
 * A reading as one page that opens from disk: the same views, drawings and words as the app, rendered
 * once, without script and without network. `ebb read --html` writes it.
 */

import type { Reading } from "@ebb/core";
import type { Language } from "@ebb/words";
import literata from "@fontsource-variable/literata/files/literata-latin-wght-normal.woff2?inline";
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { PartsChart } from "../charts/parts-chart.tsx";
import { TideChart } from "../charts/tide-chart.tsx";
import { DataTable } from "../components/data-table.tsx";
import { Limits } from "../components/limits.tsx";
import { TideDays } from "../components/tide-days.tsx";
import base from "../style/base.css?inline";
import charts from "../style/charts.css?inline";
import components from "../style/components.css?inline";
import tokens from "../style/tokens.css?inline";
import { type EbbView, ebbView } from "../views/ebb.ts";
import { screenNames } from "../views/names.ts";
import { tideView } from "../views/tide.ts";
import { numberWord, useWords, words } from "../words/index.ts";
import page from "./page.css?inline";

/** The whole page as HTML. */
export async function renderReadingPage(reading: Reading, language: Language): Promise<string> {
  await useWords(language);
  const body = renderToString(<Page reading={reading} language={language} />);
  const face = `@font-face{font-family:"Literata Variable";font-weight:200 900;src:url(${literata}) format("woff2")}`;
  const style = [face, tokens, withoutFontFaces(base), components, charts, page].join("\n");
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    '<head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">`,
    '<meta name="referrer" content="no-referrer">',
    "<title>Ebb</title>",
    `<style>${style}</style></head>`,
    `<body>${body}</body></html>`,
    "",
  ].join("\n");
}

/** Font files of the app are not beside the page. */
function withoutFontFaces(css: string): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, "");
}

const shownEbbs = 12;

function Page({ reading, language }: { reading: Reading; language: Language }) {
  const view = tideView(reading, "all", language);
  const names = screenNames(view.names, words.value.shell);
  const ebbs = reading.ebbs
    .map((_, id) => ebbView(reading, id, language))
    .filter((ebb) => ebb !== null)
    .slice(-shownEbbs);
  return (
    <main class="page stack">
      {reading.example ? <p class="notice">{words.value.shell.exampleLabel}</p> : null}
      <header class="stack">
        <h1>{view.title}</h1>
        <p class="lead">{view.sentence}</p>
      </header>
      <figure>
        <TideChart view={view} names={names} at={undefined} onEbb={() => undefined} />
      </figure>
      {view.measure === "contact" ? <p class="notice">{words.value.tide.contactNote}</p> : null}
      <p class="small">
        {view.basis}. {words.value.tide.band}
      </p>
      <TideDays view={view} names={names} />
      {ebbs.map((ebb) => (
        <EbbSection key={`${ebb.heading}${ebb.from}`} ebb={ebb} />
      ))}
      <Limits limits={view.limits} />
      <footer class="small">
        {`Ebb ${reading.made_by.app} · engine ${reading.made_by.engine} · knowledge ${reading.made_by.knowledge}`}
      </footer>
    </main>
  );
}

function EbbSection({ ebb }: { ebb: EbbView }): ComponentChildren {
  const w = words.value.ebb;
  const rows = ebb.parts.map((part) => [
    part.name,
    numberWord(part.amount),
    part.isRest ? "" : `${numberWord(part.low)} – ${numberWord(part.high)}`,
  ]);
  return (
    <section class="stack">
      <h2>{ebb.heading}</h2>
      {ebb.parts.length > 1 ? <PartsChart view={ebb} /> : null}
      <p class="small">
        {w.alongWith} {w.unit}
      </p>
      <DataTable head={[w.table.part, w.table.amount, w.table.band]} rows={rows} />
    </section>
  );
}
