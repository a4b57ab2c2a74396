import { addressOf, type CellRef } from "../cells/cellRef";
import type { Finding, Outcome } from "../checks/check";
import { findingKey } from "../decisions/findingKey";
import type { JoinedDisposition } from "../decisions/joinDispositions";
import type { Review } from "../review";
import { checkFacts, findingsOf, severityOf } from "../sheets/checkFacts";
import type { SheetWords } from "../sheets/words";
import { toNumber } from "../values/rupiah";

/** `data/pemeriksaan.json`: what the checks came to, each with its sentence, its rule and what a person said of it. */
export function findingsPart(
  { records, outcomes, decided }: Pick<Review, "records" | "outcomes" | "decided">,
  words: SheetWords,
) {
  const said = new Map(decided.dispositions.map((one) => [one.finding, one]));
  return {
    findings: findingsOf(outcomes).map((finding) => findingPart(finding, said.get(finding), words)),
    notCheckable: outcomes.flatMap((outcome) => notCheckablePart(outcome, words)),
    switchedOff: outcomes.flatMap((outcome) =>
      outcome.state === "switched-off"
        ? [{ code: outcome.code, reason: outcome.reason, by: outcome.by, on: outcome.on }]
        : [],
    ),
    passed: outcomes.flatMap(({ code, state }) =>
      state === "passed" ? [{ code, sentence: words.perluDiperiksa.checked(code) }] : [],
    ),
    questions: records.questions.map((question) => ({
      about: question.about,
      field: question.field,
      at: placeOf(question.at),
      raw: question.raw,
      candidates: question.candidates,
      sentence: words.perluDiperiksa.question(question),
    })),
  };
}

function findingPart(finding: Finding, said: JoinedDisposition | undefined, { perluDiperiksa: say }: SheetWords) {
  const { family, rule } = checkFacts(finding.code);
  return {
    code: finding.code,
    severity: severityOf(finding),
    family,
    rule: { source: rule.source, status: rule.status },
    sentence: say.finding(finding),
    step: say.step(finding),
    at: finding.at.map(placeOf),
    /** Amounts in sen. */
    facts: findingKey(finding).facts,
    difference: finding.difference === undefined ? null : toNumber(finding.difference),
    /** Held against the built-in acara, though no paper says that it is theirs. */
    guessed: finding.guessed === true,
    disposition: said === undefined ? null : dispositionPart(said),
  };
}

/** A waiver is a finding of which a person said, with a reason, that it is so. */
function dispositionPart({ disposition: { status, reason, by, on }, fit }: JoinedDisposition) {
  return { status, reason, by, on, holds: fit !== "changed" };
}

function notCheckablePart(outcome: Outcome, { perluDiperiksa: say }: SheetWords) {
  if (outcome.state !== "not-checkable") return [];
  const { code, missing } = outcome;
  return [{ code, sentence: say.checked(code), missing, sentences: missing.map(say.missing) }];
}

function placeOf(at: CellRef) {
  return { file: at.file, sheet: at.sheet, cell: addressOf(at) };
}
