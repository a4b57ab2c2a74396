import { addressOf, type CellRef } from "../../core/cells/cellRef";
import type { Finding } from "../../core/checks/check";
import { findingKey } from "../../core/decisions/findingKey";
import { pairOfFinding, rowsByPlace } from "../../core/decisions/pairOfFinding";
import { personRow } from "../../core/decisions/toldPeople";
import type { Peserta } from "../../core/records/peserta";
import type { JoinedDisposition } from "../../core/decisions/joinDispositions";
import type { Review } from "../../core/review";
import { checkFacts, severityOf, findingsOf } from "../../core/sheets/checkFacts";
import type { FileTrail } from "../../core/sheets/fileTrail";
import type { SheetWords } from "../../core/sheets/words";
import { toNumber } from "../../core/values/rupiah";
import { benangJson } from "./benangJson";
import { describeFinding, describeMissing, messagesOf } from "../../messages/findings";
import { describeNote } from "../../messages/notes";
import { describeRefusal } from "../../messages/refusals";
import type { ExitCode } from "../exitCode";
import { outcomeLists } from "../../core/sheets/outcomeLists";
import type { Session } from "../session";
import { staleLines } from "../text/decidedLines";
import type { Summary } from "../../core/sheets/summary";

/** Grows only when a member changes its meaning or goes away; added members leave it as it is. */
const FORMAT = 1;

/** What `periksa --json` prints; docs/json.md tells what each member means. Amounts are rupiah, dates ISO. */
export function reviewJson(
  { acara, records, outcomes, benang, decided }: Review,
  summary: Summary,
  trail: readonly FileTrail[],
  words: SheetWords,
  result: string | undefined,
  exitCode: ExitCode,
  session: Session,
) {
  const { language } = session;
  const { year, month, day } = acara.tanggal;
  const rows = rowsByPlace(records);
  const dispositions = new Map(decided.dispositions.map((one) => [one.finding, one]));
  return {
    format: FORMAT,
    exitCode,
    acara: acara.unrelated
      ? null
      : {
          nama: acara.nama,
          tanggal: `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
          pagu: toNumber(acara.pagu),
        },
    files: trail.map((file) => fileJson(file, session)),
    summary: {
      money: summary.money.map(({ key, label, value, difference, state }) => ({
        key,
        label,
        amount: value ?? null,
        difference: difference ?? null,
        state: state ?? null,
      })),
      heads: summary.heads.map(({ key, label, value, plan, difference, state }) => ({
        key,
        label,
        count: value ?? null,
        plan: plan ?? null,
        difference: difference ?? null,
        state: state ?? null,
      })),
    },
    findings: findingsOf(outcomes).map((finding) => ({
      ...findingJson(finding, session),
      key: findingKey(finding),
      people: pairOfFinding(finding, rows)?.map(personJson) ?? null,
      disposition: dispositionJson(dispositions.get(finding)),
    })),
    benang: benang.map((one) => benangJson(one, language)),
    questions: records.questions.map((question) => ({
      about: question.about,
      field: question.field,
      at: placeJson(question.at),
      raw: question.raw,
      candidates: question.candidates,
      sentence: words.perluDiperiksa.question(question),
    })),
    notCheckable: outcomes.flatMap((outcome) =>
      outcome.state === "not-checkable"
        ? [
            {
              code: outcome.code,
              title: messagesOf(outcome.code, language).nama,
              missing: outcome.missing,
              sentences: outcome.missing.map((missing) => describeMissing(missing, language)),
            },
          ]
        : [],
    ),
    switchedOff: outcomeLists(outcomes).switchedOff.map(({ code, reason, by, on }) => ({ code, reason, by, on })),
    staleDecisions: staleLines(decided.stale, session),
    passed: outcomeLists(outcomes).passed,
    tables: records.accounts,
    result: result ?? null,
  };
}

function fileJson(file: FileTrail, { messages, language }: Session) {
  if ("refusal" in file) {
    const { reason } = file.refusal;
    return {
      file: file.file,
      read: false,
      reason,
      sentence: describeRefusal(messages.refusals, file.refusal, language),
    };
  }
  const { format, sha256, bytes, notes } = file;
  const sentences = notes.map((note) => describeNote(messages.notes, note, language));
  return { file: file.file, read: true, format, bytes, sha256, notes: sentences };
}

function findingJson(finding: Finding, { language }: Session) {
  return {
    code: finding.code,
    severity: severityOf(finding),
    family: checkFacts(finding.code).family,
    sentence: describeFinding(finding, language),
    step: messagesOf(finding.code, language).langkah,
    at: finding.at.map(placeJson),
    difference: finding.difference === undefined ? null : toNumber(finding.difference),
  };
}

/** As a file of decisions names a row. */
function personJson(row: Peserta) {
  const { at, nama, nip } = personRow(row);
  return { at, nama, nip: nip ?? null };
}

function dispositionJson(said: JoinedDisposition | undefined) {
  if (said === undefined) return null;
  const { status, reason, by, on } = said.disposition;
  return { status, reason, by, on, holds: said.fit !== "changed" };
}

function placeJson(at: CellRef) {
  return { file: at.file, sheet: at.sheet, cell: addressOf(at) };
}
