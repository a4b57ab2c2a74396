import type { Acara } from "../../../core/acara/acara";
import { acaraIn } from "../../../core/acara/acaraIn";
import type {
  Decisions,
  Disposition,
  RememberedLayout,
  RuleOff,
  TableCorrection,
} from "../../../core/decisions/decisions";
import { aboutSame } from "../../work/aboutSame";
import type { FindingView } from "../../work/views/findingView";
import type { Pane } from "../pane";
import type { Trouble } from "../paneState";
import { today } from "../today";
import { reviewAgain } from "./review";
import { saveDecisions } from "./saveDecisions";
import { tellTrouble, troubleOf } from "./withWork";

/** Keeps what was decided, and reviews anew. */
export async function decide(pane: Pane, change: (decisions: Decisions) => Decisions): Promise<void> {
  const decisions = change(pane.store.getState().decisions);
  pane.store.setState({ decisions, stale: true });
  const trouble = await saveDecisions(pane);
  await reviewAgain(pane);
  if (trouble !== undefined) pane.store.setState({ trouble });
}

/**
 * Says of a finding what a person knows: put right, meant so (with a reason), or later. Only this list changes, so
 * nothing has to be reviewed for it.
 */
export async function dispose(
  pane: Pane,
  finding: FindingView,
  said: Pick<Disposition, "status" | "reason"> | undefined,
): Promise<void> {
  const { store, line } = pane;
  const { decisions, by, findings } = store.getState();
  const disposition = said && { ...said, finding: finding.key, by, on: today() };
  const others = decisions.dispositions.filter((one) => !same(one, finding.disposition) && !same(one, finding.former));
  const kept = { ...decisions, dispositions: disposition === undefined ? others : [...others, disposition] };
  store.setState({
    decisions: kept,
    diff: undefined,
    findings: findings.map((one) => (one === finding ? { ...one, disposition, former: undefined } : one)),
  });
  try {
    if (line.holdsReview) await line.ask((desk) => desk.dispose(kept.dispositions));
  } catch (fault) {
    tellTrouble(pane, fault, "checking");
  }
  const trouble = await saveDecisions(pane);
  if (trouble !== undefined) store.setState({ trouble });
}

/** The worker hands back copies: an answer is known again by what it says. */
function same(a: Disposition, b: Disposition | undefined): boolean {
  return b !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

/** Puts the reading of one table right by hand; a second correction of the same table takes the place of the first. */
export function correctTable(pane: Pane, correction: TableCorrection, former?: TableCorrection): Promise<void> {
  return decide(pane, (decisions) => ({
    ...decisions,
    tables: [...decisions.tables.filter((one) => one !== former && !aboutSame(one, correction)), correction],
  }));
}

/** Leaves a table to detection again. */
export function dropCorrection(pane: Pane, former: TableCorrection): Promise<void> {
  return decide(pane, (decisions) => ({
    ...decisions,
    tables: decisions.tables.filter((one) => !aboutSame(one, former)),
  }));
}

/** Remembers what the columns of a table hold, so that its layout is known again next month. */
export async function rememberLayout(pane: Pane, table: number): Promise<void> {
  const layout = await pane.line.ask((desk) => desk.layout(table));
  if (layout === undefined) return;
  await decide(pane, (decisions) => ({
    ...decisions,
    layouts: [...decisions.layouts.filter((one) => !sameLabels(one, layout)), layout],
  }));
}

export async function forgetLayout(pane: Pane, table: number): Promise<void> {
  const layout = await pane.line.ask((desk) => desk.layout(table));
  if (layout === undefined) return;
  await decide(pane, (decisions) => ({
    ...decisions,
    layouts: decisions.layouts.filter((one) => !sameLabels(one, layout)),
  }));
}

function sameLabels(a: RememberedLayout, b: RememberedLayout): boolean {
  return a.labels.length === b.labels.length && a.labels.every((label, index) => label === b.labels[index]);
}

export function switchRule(pane: Pane, code: RuleOff["code"], off: { readonly reason: string } | undefined) {
  const { by } = pane.store.getState();
  return decide(pane, (decisions) => {
    const others = decisions.rulesOff.filter((one) => one.code !== code);
    return {
      ...decisions,
      rulesOff: off === undefined ? others : [...others, { code, reason: off.reason, by, on: today() }],
    };
  });
}

/** Another activity, with its own pagu, seats and province. */
export async function chooseAcara(pane: Pane, acara: Acara, json: string): Promise<void> {
  const { store, world } = pane;
  store.setState({ acara, acaraDraft: undefined, stale: true });
  let trouble: Trouble | undefined;
  try {
    await world.changeSetting("acara", (kept = "") => ({
      value: json,
      ...(kept !== "" && acaraIn(kept) === undefined ? { setAside: true } : {}),
    }));
  } catch (fault) {
    trouble = troubleOf(fault, "saving", store.getState().language);
  }
  if (store.getState().sources.length > 0) await reviewAgain(pane);
  if (trouble !== undefined) store.setState({ trouble });
}
