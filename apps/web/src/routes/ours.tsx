/** Everything for two behind one address, `/ours` and `/ours/<page>`; loads when first opened. */

import "../style/ours.css";
import { useRoute } from "preact-iso";
import { NotFound } from "./not-found.tsx";
import { AgreementsScreen } from "./ours/agreements.tsx";
import { ApartScreen } from "./ours/apart.tsx";
import { BringTheirsScreen } from "./ours/bring.tsx";
import { CardScreen } from "./ours/card.tsx";
import { GuessScreen } from "./ours/guess.tsx";
import { HubScreen } from "./ours/hub.tsx";
import { LeaveScreen } from "./ours/leave.tsx";
import { OurLoopScreen } from "./ours/loop.tsx";
import { OpeningsScreen } from "./ours/openings.tsx";
import { ShareScreen } from "./ours/share.tsx";
import { TurnsScreen } from "./ours/turns.tsx";

const pages = {
  agreements: AgreementsScreen,
  apart: ApartScreen,
  bring: BringTheirsScreen,
  card: CardScreen,
  guess: GuessScreen,
  leave: LeaveScreen,
  loop: OurLoopScreen,
  openings: OpeningsScreen,
  share: ShareScreen,
  talk: TurnsScreen,
} as const;

/** The page that the address names. */
export function OursScreen() {
  const { page } = useRoute().params;
  if (page === undefined) return <HubScreen />;
  const Page = page in pages ? pages[page as keyof typeof pages] : NotFound;
  return <Page />;
}
