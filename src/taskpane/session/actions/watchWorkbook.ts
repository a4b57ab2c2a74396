import type { RowSpan, TypedRow } from "../../../core/host";
import { peopleColumns } from "../../../core/sheets/peopleColumns";
import type { Pane } from "../pane";
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
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), PAUSE_MS);
  };
  const look = async () => {
    if (looking || store.getState().work !== undefined || changed.size === 0) return;
    looking = true;
    const now: Changed = new Map(changed);
    changed.clear();
    try {
      for (const [sheet, rows] of now) await lookAt(pane, sheet, rows);
    } catch (fault) {
      tellTrouble(pane, fault, "reading");
    }
    looking = false;
    if (changed.size > 0) later();
  };
  const stops = [
    world.host.watchWaiting((waits) => store.setState({ waitsForCell: waits })),
    world.host.watchChanges((sheet, rows) => {
      const before = changed.has(sheet) ? changed.get(sheet) : [];
      changed.set(sheet, before && rows && [...before, ...rows]);
      later();
    }),
    store.subscribe(({ work }, { work: before }) => {
      if (work === undefined && before !== undefined && changed.size > 0) later();
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
  // Loaded when it is needed: all words of the workbook are far more than the first screen.
  const { sheetWordsIn } = await import("../../../messages/sheetWords");
  const people = (["id", "en"] as const).flatMap((language) => peopleColumns(sheetWordsIn(language)));
  const typed = await world.host.readTyped(sheet, people);
  const here = typed?.filter((one) => isAmong(one, rows)) ?? [];
  if (typed === undefined || here.length === 0) return;
  const said = await line.ask((desk) => desk.said(here));
  const inAll = await line.ask((desk) => desk.said(typed));
  if (said === undefined || inAll === undefined) return;
  // What a line still lacks stays told while people go on with other lines, and in other sheets.
  const { needReason, notKnown } = inAll;
  const { live: now } = store.getState();
  store.setState({ live: { ...now, lacking: { ...now.lacking, [sheet]: { needReason, notKnown } } } });
  await takeSaid(pane, said);
}

function isAmong({ row }: TypedRow, rows: readonly RowSpan[] | undefined): boolean {
  return rows === undefined || rows.some(({ top, bottom }) => top <= row && row <= bottom);
}
