import { createStore } from "zustand/vanilla";
import { rakorVervalDtks } from "../../core/acara/rakorVervalDtks";
import { NO_DECISIONS } from "../../core/decisions/decisions";
import { DeskLine } from "../work/deskLine";
import type { World } from "../worlds/world";
import { ALL_OPEN } from "./examined";
import type { Pane } from "./pane";
import { NOTHING_LIVE, type PaneState } from "./paneState";
import { ownPreferences } from "./preferences";
import { REKAP_FROM_START } from "./rekapShown";

/** A pane as it opens: nothing read, nothing decided but what was remembered. */
export function openPane(world: World): Pane {
  const { language, look, by } = ownPreferences();
  const state: PaneState = {
    world: world.kind,
    language: language ?? world.language ?? "id",
    look,
    dark: false,
    screen: "beranda",
    step: "sumber",
    settings: undefined,
    settingsField: undefined,
    rekapShown: REKAP_FROM_START,
    openedTable: undefined,
    gridBeside: false,
    acara: rakorVervalDtks,
    acaraDraft: undefined,
    decisions: NO_DECISIONS,
    by,
    workbookSheets: [],
    sources: [],
    samples: false,
    passedOver: [],
    clash: undefined,
    offers: [],
    review: undefined,
    stale: false,
    findings: [],
    examined: ALL_OPEN,
    rekap: [],
    benang: [],
    questions: [],
    knownAnswers: [],
    answered: [],
    unfit: [],
    work: undefined,
    waitsForCell: false,
    live: NOTHING_LIVE,
    trouble: undefined,
    answerDraft: undefined,
    written: undefined,
    downloaded: undefined,
    diff: undefined,
    shown: undefined,
    cameFrom: undefined,
  };
  return {
    store: createStore(() => state),
    line: new DeskLine(),
    world,
    files: new Map(),
    stops: new Set(),
    writing: new Set(),
  };
}
