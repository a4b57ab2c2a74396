import type { RowSpan, TypedRow } from "../../../core/host";
import { peopleColumns } from "../../../core/sheets/peopleColumns";
import type { Pane } from "../pane";
import type { Lacking, Live } from "../paneState";
import { takeSaid } from "./takeSaid";
import { tellTrouble } from "./withWork";

/** Changes that follow on one another within this time are looked at together. */
const PAUSE_MS = 300;

/** Rows that changed, by sheet; undefined where they are not known. */
type Changed = Map<string, readonly RowSpan[] | undefined>;

/**
 * Follows what people do in Excel beside the pane: what they type in a sheet of ours counts as said here, and a source that
 * changed is told of, to be read again when they wish. While something is under way one look waits for its end.
 */
export function watchWorkbook(pane: Pane): () => void {
  const { world, store } = pane;
  if (world.kind !== "excel") return () => undefined;
  const changed: Changed = new Map();
  let counted = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), PAUSE_MS);
  };
  const look = async () => {
    if (looking || store.getState().work !== undefined || (changed.size === 0 && counted)) return;
    looking = true;
    const now: Changed = new Map(changed);
    changed.clear();
    counted = true;
    try {
      for (const [sheet, rows] of now) await lookAt(pane, sheet, rows);
      await countLacking(pane);
    } catch (fault) {
      tellTrouble(pane, fault, "reading");
    }
    looking = false;
    if (changed.size > 0 || !counted) later();
  };
  const stops = [
    world.host.watchWaiting((waits) => store.setState({ waitsForCell: waits })),
    world.host.watchChanges((sheet, rows) => {
      const before = changed.has(sheet) ? changed.get(sheet) : [];
      changed.set(sheet, before && rows && [...before, ...rows]);
      later();
    }),
    store.subscribe(({ work, review }, before) => {
      // A line that lacked something may be of a finding that is no more.
      if (review !== before.review) counted = false;
      if (work === undefined && before.work !== undefined && (changed.size > 0 || !counted)) later();
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

async function lookAt(pane: Pane, sheet: string, rows: readonly RowSpan[] | undefined): Promise<void> {
  const { world, store, line } = pane;
  const { workbookSheets, sources, samples, review, live } = store.getState();
  if (world.kind !== "excel" || review === undefined) return;
  const source = workbookSheets.find(({ name }) => name === sheet);
  if (source !== undefined) {
    if (!source.chosen || samples || live.changedSheets.includes(sheet)) return;
    const file = await world.workbookName();
    if (!sources.some((one) => one.file === file)) return;
    return store.setState({ live: { ...live, changedSheets: [...live.changedSheets, sheet] } });
  }
  if (!line.holdsReview) return;
  const typed = await typedIn(pane, sheet);
  store.setState({ live: withLacking(store.getState().live, sheet, await lackingOf(pane, typed)) });
  const here = typed?.filter((one) => isAmong(one, rows)) ?? [];
  const said = here.length === 0 ? undefined : await line.ask((desk) => desk.said(here));
  if (said !== undefined) await takeSaid(pane, said);
}

/** Counts anew what lines lack in every sheet of which that is told: people delete rows, and rename sheets. */
async function countLacking(pane: Pane): Promise<void> {
  const { store, line } = pane;
  for (const sheet of Object.keys(store.getState().live.lacking)) {
    if (!line.holdsReview) return;
    const lacking = await lackingOf(pane, await typedIn(pane, sheet));
    store.setState({ live: withLacking(store.getState().live, sheet, lacking) });
  }
}

/** What stands in the columns for people; undefined for a sheet of staff, and for one that is gone. */
async function typedIn({ world }: Pane, sheet: string): Promise<readonly TypedRow[] | undefined> {
  if (world.kind !== "excel") return undefined;
  // Loaded when it is needed: all words of the workbook are far more than the first screen.
  const { sheetWordsIn } = await import("../../../messages/sheetWords");
  const people = (["id", "en"] as const).flatMap((language) => peopleColumns(sheetWordsIn(language)));
  return world.host.readTyped(sheet, people);
}

async function lackingOf({ line }: Pane, typed: readonly TypedRow[] | undefined): Promise<Lacking | undefined> {
  return typed && (await line.ask((desk) => desk.said(typed)));
}

/** What a line lacks stays told while people go on with other lines, and in other sheets, until it lacks it no more. */
function withLacking(live: Live, sheet: string, found: Lacking | undefined): Live {
  const others = Object.entries(live.lacking).filter(([name]) => name !== sheet);
  const { needReason, notKnown } = found ?? { needReason: 0, notKnown: 0 };
  const now = needReason + notKnown === 0 ? [] : [[sheet, { needReason, notKnown }] as const];
  return { ...live, lacking: Object.fromEntries([...others, ...now]) };
}

function isAmong({ row }: TypedRow, rows: readonly RowSpan[] | undefined): boolean {
  return rows === undefined || rows.some(({ top, bottom }) => top <= row && row <= bottom);
}
