import type { PersonAnswer } from "../../../core/decisions/decisions";
import type { FindingView } from "../../work/views/findingView";
import type { Pane } from "../pane";
import { today } from "../today";
import { keepAndReview } from "./keepAndReview";

/**
 * Keeps whether the two rows of a finding are of one person, for every check that counts people. The finding leaves the
 * list at once; whether it comes back tells the review that follows. Answers what was kept.
 */
export function tellSamePerson(pane: Pane, finding: FindingView, one: boolean): PersonAnswer | undefined {
  const { store } = pane;
  const { by, findings } = store.getState();
  if (finding.pair === undefined) return undefined;
  const said: PersonAnswer = { rows: finding.pair.rows, one, by, on: today() };
  store.setState({ findings: findings.filter((other) => other !== finding) });
  void keepAndReview(pane, (decisions) => ({
    ...decisions,
    people: [...decisions.people.filter((other) => !isAboutSame(other, said)), said],
  }));
  return said;
}

export function takeBackPeople(pane: Pane, said: PersonAnswer): Promise<void> {
  return keepAndReview(pane, (decisions) => ({
    ...decisions,
    people: decisions.people.filter((one) => !isAboutSame(one, said)),
  }));
}

/** The worker hands back copies: rows are the same by what they say. */
export function isAboutSame({ rows: a }: PersonAnswer, { rows: b }: PersonAnswer): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
