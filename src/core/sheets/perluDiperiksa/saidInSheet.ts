import type { Finding } from "../../checks/check";
import type { Answer, Disposition, DispositionStatus, PersonAnswer } from "../../decisions/decisions";
import type { JoinedDisposition } from "../../decisions/joinDispositions";
import { findingKey } from "../../decisions/findingKey";
import { personRow } from "../../decisions/toldPeople";
import type { TypedRow } from "../../host";
import { peopleRows } from "../../people/orang";
import type { Peserta } from "../../records/peserta";
import type { Review } from "../../review";
import { findingsOf } from "../checkFacts";
import { choiceLabel } from "../choiceLabel";
import { peopleColumns } from "../peopleColumns";
import { positionsOf, rowKeys } from "../typed/rowKeys";
import type { SheetWords } from "../words";
import { findingTable } from "./findingTable";
import { questionTable } from "./questionTable";

/** What people said in the sheet of results itself, as the pane would have taken it down. */
export interface SaidInSheet {
  /** `status` is undefined where what was said of the finding before is taken back. */
  readonly dispositions: readonly (Pick<Disposition, "finding" | "reason"> & {
    readonly status: DispositionStatus | undefined;
  })[];
  readonly answers: readonly Answer[];
  /** Whether the two rows of a finding are of one person. */
  readonly people: readonly Pick<PersonAnswer, "rows" | "one">[];
  /** Lines whose status holds only with a reason, which is not there yet. */
  readonly needReason: number;
  /** Lines with a status or an answer that is none of the known words. */
  readonly notKnown: number;
}

/** What a person means by a status: one that is known, `open` for not answered; undefined for any other word. */
export type StatusCalled = (text: string) => DispositionStatus | PersonStatus | "open" | undefined;

/** What can be said of two rows in the place of a status. */
export const PERSON_STATUSES = ["satu-orang", "dua-orang"] as const;
export type PersonStatus = (typeof PERSON_STATUSES)[number];

/** Makes decisions of what stands in the columns for people, line by line; a line is known by its key alone. */
export function saidInSheet(
  review: Review,
  words: SheetWords,
  rows: readonly TypedRow[],
  statusCalled: StatusCalled,
): SaidInSheet {
  const findings = findingsByLine(review, words);
  const questions = questionsByLine(review, words);
  const before = new Map(review.decided.dispositions.map((one) => [one.finding, one]));
  const dispositions: SaidInSheet["dispositions"][number][] = [];
  const answers: Answer[] = [];
  const people: SaidInSheet["people"][number][] = [];
  let byName: ReadonlyMap<string, Peserta> | undefined;
  let [needReason, notKnown] = [0, 0];
  for (const { table, key, typed } of rows) {
    const [said = "", note = ""] = typed.map((text) => text.trim());
    const line = JSON.stringify(key);
    const finding = table === "PerluDiperiksa" ? findings.get(line) : undefined;
    if (finding !== undefined) {
      const known = before.get(finding);
      const status = known !== undefined && isSame(said, words.decided.status(known)) ? heldBy(known) : called(said);
      const reason = known !== undefined && note === words.decided.note(known) ? known.disposition.reason : note;
      if (isOfPeople(status)) {
        const pair = pairIn(finding, rowsByName());
        if (pair === undefined) notKnown += 1;
        else people.push({ rows: pair, one: status === "satu-orang" });
      } else if (status === undefined) notKnown += words.decided.statuses.some((one) => isSame(one, said)) ? 0 : 1;
      else if (status === "memang-begitu" && reason === "") needReason += 1;
      else if (status === "open") dispositions.push({ finding: findingKey(finding), status: undefined, reason: "" });
      else dispositions.push({ finding: findingKey(finding), status, reason });
    }
    const question = table === "BelumPasti" ? questions.get(line) : undefined;
    if (question === undefined || said === "") continue;
    const { at, about, field, raw, candidates } = question;
    const choice = candidates.find((one) => [one, choiceLabel(about, one, words)].some((text) => isSame(text, said)));
    if (choice === undefined) notKnown += 1;
    else answers.push({ at, about, field, raw, choice, everywhere: false });
  }
  return { dispositions, answers, people, needReason, notKnown };

  function called(said: string): ReturnType<StatusCalled> {
    return said === "" ? "open" : statusCalled(said);
  }

  function rowsByName(): ReadonlyMap<string, Peserta> {
    return (byName ??= new Map(peopleRows(review.records).map((row) => [cellKey(row.nama.at), row])));
  }
}

function isOfPeople(status: ReturnType<StatusCalled>): status is PersonStatus {
  return PERSON_STATUSES.some((one) => one === status);
}

/** The two rows that a finding names, where it asks whether they are of one person. */
function pairIn({ code, at }: Finding, rows: ReadonlyMap<string, Peserta>): PersonAnswer["rows"] | undefined {
  const [first, second] = at.map((cell) => rows.get(cellKey(cell)));
  return code === "mungkin-satu-orang" && first && second ? [personRow(first), personRow(second)] : undefined;
}

function cellKey({ file, sheet, row, col }: Peserta["at"]): string {
  return JSON.stringify([file, sheet, row, col]);
}

/** What was said of other figures holds no more, whatever the sheet repeats of it. */
function heldBy({ fit, disposition }: JoinedDisposition): DispositionStatus | undefined {
  return fit === "changed" ? undefined : disposition.status;
}

function findingsByLine(review: Review, words: SheetWords): ReadonlyMap<string, Finding> {
  const findings = findingsOf(review.outcomes);
  return byLine(findings, findingTable(findings, words), words);
}

function questionsByLine({ records: { questions } }: Review, words: SheetWords) {
  return byLine(questions, questionTable(questions, words), words);
}

function byLine<T>(
  records: readonly T[],
  table: Pick<ReturnType<typeof questionTable>, "name" | "planned">,
  words: SheetWords,
): ReadonlyMap<string, T> {
  const { columns, rows } = table.planned(1, 1);
  const key = peopleColumns(words).find((one) => one.table === table.name)?.key ?? [];
  const positions =
    positionsOf(
      key,
      columns.map(({ header }) => header),
    ) ?? [];
  const lines = rowKeys(rows, positions).map((line) => JSON.stringify(line));
  return new Map(
    records.flatMap((record, index) => {
      const line = lines[index];
      return line === undefined ? [] : [[line, record] as const];
    }),
  );
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
