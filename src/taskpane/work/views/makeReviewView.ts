import type { Workbook } from "../../../core/cells/workbook";
import type { Outcome } from "../../../core/checks/check";
import type { Review } from "../../../core/review";
import { checkFacts, severityOf, findingsOf } from "../../../core/sheets/checkFacts";
import type { PlannedWorkbook } from "../../../core/sheets/plan/plannedWorkbook";
import { overlooked } from "../../../core/sheets/overlooked";
import { summaryOf } from "../../../core/sheets/summary";
import { toNumber } from "../../../core/values/rupiah";
import { messagesOf } from "../../../messages/findings";
import type { Language } from "../../../messages/language";
import { messagesIn } from "../../../messages/messagesIn";
import { sheetWordsIn } from "../../../messages/sheetWords";
import { countsOf, inAll } from "./accountView";
import { placeViews } from "./makePlaceViews";
import type { CheckView, ReviewView } from "./reviewView";
import { tableGlances } from "./tableGlances";

/** `workbooks` are those that were reviewed. */
export function reviewView(
  review: Review,
  plan: PlannedWorkbook,
  workbooks: readonly Workbook[],
  language: Language,
): ReviewView {
  const words = sheetWordsIn(language);
  const { acara, records, outcomes } = review;
  const severities = findingsOf(outcomes).map(severityOf);
  const inState = (state: Outcome["state"]) => outcomes.filter((outcome) => outcome.state === state);
  const counted = (severity: string) => severities.filter((one) => one === severity).length;
  return {
    acara: {
      nama: acara.unrelated ? words.kegiatan.unnamed : acara.nama,
      tanggal: words.kegiatan.period(acara),
      pagu: acara.unrelated ? undefined : toNumber(acara.pagu),
    },
    summary: summaryOf(plan, words),
    places: placeViews(review, plan, words),
    counts: {
      salah: counted("salah"),
      periksa: counted("periksa"),
      info: counted("info"),
      questions: records.questions.length,
      notCheckable: inState("not-checkable").length,
      passed: inState("passed").length,
      switchedOff: inState("switched-off").length,
    },
    tables: tableGlances(review, language),
    accountText: messagesIn(language).reading.account(inAll(records.accounts.map(countsOf)), language),
    overlooked: overlooked(workbooks, review.sheets).map(words.jejak.note),
    notCheckable: outcomes.flatMap((outcome) =>
      outcome.state === "not-checkable"
        ? [{ ...checkView(outcome, language), missing: outcome.missing.map(words.perluDiperiksa.missing) }]
        : [],
    ),
    passed: inState("passed").map((outcome) => checkView(outcome, language)),
    switchedOff: inState("switched-off").map((outcome) => checkView(outcome, language)),
    ofAnother: acara.unrelated === true,
    misfit: acara.misfit === true,
  };
}

function checkView({ code }: Outcome, language: Language): CheckView {
  return { code, nama: messagesOf(code, language).nama, family: checkFacts(code).family };
}
