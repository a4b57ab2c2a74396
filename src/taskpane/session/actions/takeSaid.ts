import type { SaidInSheet } from "../../../core/sheets/perluDiperiksa/saidInSheet";
import type { Disposition, FindingKey, PersonAnswer } from "../../../core/decisions/decisions";
import { liveIn } from "../../../messages/pane/live";
import type { Pane } from "../pane";
import { today } from "../today";
import { keepAndReview } from "./keepAndReview";
import { isAboutSame } from "./samePerson";
import { saveDecisions } from "./saveDecisions";

/**
 * Takes down what people said in the sheet of results as if they had said it in the pane. What is said there already stays
 * as it is; answers are reviewed with, all else changes lists alone.
 */
export async function takeSaid(pane: Pane, said: SaidInSheet): Promise<void> {
  const { store, line } = pane;
  const { decisions, by, findings, language } = store.getState();
  const who = by === "" ? liveIn(language).typedInSheet : by;
  const byKey = new Map(findings.map((one) => [textOf(one.key), one]));
  const gone = new Set<string>();
  const given = new Map<string, Disposition>();
  const touched = new Set<string>();
  for (const { finding, status, reason } of said.dispositions) {
    const key = textOf(finding);
    const known = byKey.get(key)?.disposition;
    if (status === known?.status && (status === undefined || reason === known?.reason)) continue;
    touched.add(key);
    for (const one of [known, byKey.get(key)?.former]) if (one !== undefined) gone.add(JSON.stringify(one));
    if (status !== undefined) given.set(key, { finding, status, reason, by: who, on: today() });
  }
  if (touched.size > 0) {
    const others = decisions.dispositions.filter((one) => !gone.has(JSON.stringify(one)));
    const dispositions = [...others, ...given.values()];
    store.setState({
      decisions: { ...decisions, dispositions },
      diff: undefined,
      findings: findings.map((one) => {
        const key = textOf(one.key);
        return touched.has(key) ? { ...one, disposition: given.get(key), former: undefined } : one;
      }),
    });
    if (line.holdsReview) await line.ask((desk) => desk.dispose(dispositions));
  }
  const known = new Set(decisions.answers.map((one) => JSON.stringify(one)));
  const people = said.people.map((one): PersonAnswer => ({ ...one, by: who, on: today() }));
  const toldNow = people.filter((one) => !decisions.people.some((known) => saysSame(known, one)));
  const answers = said.answers.filter((one) => !known.has(JSON.stringify(one)));
  if (answers.length + toldNow.length > 0)
    return keepAndReview(pane, (before) => ({
      ...before,
      answers: [...before.answers, ...answers],
      people: [...before.people.filter((one) => !toldNow.some((now) => isAboutSame(now, one))), ...toldNow],
    }));
  if (touched.size === 0) return;
  const trouble = await saveDecisions(pane);
  if (trouble !== undefined) store.setState({ trouble });
}

function textOf(key: FindingKey): string {
  return JSON.stringify(key);
}

function saysSame(a: PersonAnswer, b: PersonAnswer): boolean {
  return a.one === b.one && isAboutSame(a, b);
}
