/** The four places. */

import { useLocation } from "preact-iso";
import { words } from "../words/index.ts";
import { MineGlyph, TalkGlyph, TideGlyph, TodayGlyph } from "./glyphs.tsx";

const under: Readonly<Record<string, readonly string[]>> = {
  "/today": ["/today", "/check-in", "/draw-loop", "/room", "/tag", "/season"],
  "/tide": ["/tide", "/loop", "/why", "/next", "/week", "/ahead"],
  "/talk": ["/talk", "/say"],
};

/** Which place a path belongs to. */
export function placeOf(path: string): string {
  const top = `/${path.split("/")[1] ?? ""}`;
  for (const [place, paths] of Object.entries(under)) if (paths.includes(top)) return place;
  return top === "/" ? "" : "/mine";
}

/** Links to the four places, at the bottom of the phone and at the left of the desk. */
export function Places() {
  const { path } = useLocation();
  const w = words.value.shell;
  const here = placeOf(path);
  const places = [
    { href: "/today", name: w.today, Glyph: TodayGlyph },
    { href: "/tide", name: w.tide, Glyph: TideGlyph },
    { href: "/talk", name: w.talk, Glyph: TalkGlyph },
    { href: "/mine", name: w.mine, Glyph: MineGlyph },
  ];
  return (
    <nav class="places no-print" aria-label={w.places}>
      <ul>
        {places.map(({ href, name, Glyph }) => (
          <li key={href}>
            <a href={href} aria-current={here === href ? "page" : undefined}>
              <Glyph />
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
