import type { Decisions } from "../../../core/decisions/decisions";
import type { StaleDecision } from "../../../core/decisions/staleDecision";
import { told } from "../../work/deskLine";
import type { ReviewView } from "../../work/views/reviewView";
import type { Pane } from "../pane";
import type { PaneState } from "../paneState";
import { inPortions, PORTION } from "./inPortions";
import { fillDesk } from "./reading";
import { atRest, withWork } from "./withWork";

/** Reviews everything that was taken in, with all that was decided, and fetches what the screens show. */
export async function reviewAgain(pane: Pane): Promise<void> {
  const refused = pane.store.getState().trouble;
  await withWork(pane, "finding", true, async (tell, signal) => {
    await fillDesk(pane, tell, signal);
    const { acara, decisions, language, ...before } = pane.store.getState();
    const review = await pane.line.ask((desk) => desk.review(acara, decisions, language, told(tell)));
    pane.line.holdsReview = true;
    const changedMeanwhile = pane.store.getState().decisions !== decisions;
    pane.store.setState({ review, stale: changedMeanwhile, diff: undefined, openedTable: stillOpen(before, review) });
    await fetchLists(pane, decisions);
  });
  // A file that was refused just before stays told beside what came of the others.
  if (refused?.kind === "refused" && pane.store.getState().trouble === undefined) {
    pane.store.setState({ trouble: refused });
  }
}

/** The opened table stays open where the new review has a table of the same sheet in its place. */
function stillOpen({ openedTable, review }: Pick<PaneState, "openedTable" | "review">, now: ReviewView) {
  const [was, is] = openedTable === undefined ? [] : [review?.tables[openedTable], now.tables[openedTable]];
  return was !== undefined && was.file === is?.file && was.sheet === is.sheet ? openedTable : undefined;
}

/** The same review, said in the other language, as soon as nothing else is under way. */
export async function retell(pane: Pane): Promise<void> {
  const { store, line } = pane;
  await atRest(pane);
  const { language, review, sources: before } = store.getState();
  if (before.length === 0) return;
  if (!line.holdsReview) return reviewAgain(pane);
  const retold = await withWork(pane, "planning", true, async () => {
    store.setState({ sources: await line.ask((desk) => desk.sources(language)) });
    if (review === undefined) return true;
    store.setState({ review: await line.ask((desk) => desk.view(language)) });
    await fetchLists(pane, store.getState().decisions);
    return true;
  });
  // Half of it may be said in the one language, half in the other.
  if (retold === undefined && review !== undefined) store.setState({ stale: true });
}

/** Sees to it that the worker holds a review of all that is chosen and decided: a stop emptied it. */
export async function ensureReviewed(pane: Pane): Promise<boolean> {
  if (!pane.line.holdsReview || pane.store.getState().stale) await reviewAgain(pane);
  return pane.line.holdsReview;
}

/** Ends what is running, at once. What was read is read again when it is needed. */
export function cancelWork({ line, stops, writing, world }: Pane): void {
  for (const stop of stops) stop.abort();
  if (world.kind === "excel") world.host.stopWaiting();
  if (writing.size === 0) line.stop();
  else for (const write of writing) write.abort();
}

async function fetchLists({ line, store }: Pane, { answers }: Decisions): Promise<void> {
  const findings = await inPortions((from) => line.ask((desk) => desk.findings(from, PORTION)));
  const questions = await inPortions((from) => line.ask((desk) => desk.questions(from, PORTION)));
  const answered = await inPortions((from) => line.ask((desk) => desk.answered(from, PORTION)));
  const rekap = await inPortions((from) => line.ask((desk) => desk.rekap(from, PORTION)));
  const benang = await inPortions((from) => line.ask((desk) => desk.benang(from, PORTION)));
  const read = new Set(store.getState().sources.map(({ file }) => file));
  const stale = await line.ask((desk) => desk.unfit());
  // What was decided about papers that are not open today is not out of place: it waits for them.
  const unfit = stale.filter((one) => filesOf(one).every((file) => read.has(file)));
  store.setState({ findings, questions, answered, rekap, benang, unfit, knownAnswers: answers });
}

function filesOf(stale: StaleDecision): readonly string[] {
  switch (stale.what) {
    case "table":
      return [stale.correction.file];
    case "answer":
      return [stale.answer.at.file];
    case "link":
      return [stale.link.from.file];
    case "person":
      return stale.said.rows.map(({ at }) => at.file);
  }
}
