import type { ToldPair } from "../people/toldPairs";
import type { Peserta } from "../records/peserta";
import type { PersonAnswer, PersonRow } from "./decisions";
import type { StaleDecision, StalePerson } from "./staleDecision";

/** What people said of pairs of rows, found again among the rows of today. */
export interface ToldPeople {
  readonly told: readonly ToldPair[];
  readonly answerOf: ReadonlyMap<ToldPair, PersonAnswer>;
  readonly stale: readonly StaleDecision[];
}

/**
 * Finds the rows that were answered about: in their cells, or, where rows have moved, the only row of the same sheet that
 * says the same. A row that names another person or number now is not the one that was meant.
 */
export function toldPeople(answers: readonly PersonAnswer[], rows: readonly Peserta[]): ToldPeople {
  const stale: StaleDecision[] = [];
  const answerOf = new Map<ToldPair, PersonAnswer>();
  if (answers.length === 0) return { told: [], answerOf, stale };
  const byCell = new Map(rows.map((row) => [cellKey(row.nama.at), row]));
  const byText = new Map<string, Peserta | "several">();
  for (const row of rows) {
    const key = textKey(personRow(row));
    byText.set(key, byText.has(key) ? "several" : row);
  }
  const found = (said: PersonRow): Peserta | StalePerson => {
    const there = byCell.get(cellKey(said.at));
    if (there && textKey(personRow(there)) === textKey(said)) return there;
    const moved = byText.get(textKey(said));
    if (moved !== undefined && moved !== "several") return moved;
    return there ? "text-changed" : "not-there";
  };
  for (const said of answers) {
    const [first, second] = [found(said.rows[0]), found(said.rows[1])];
    if (typeof first === "string") stale.push({ what: "person", said, because: first });
    else if (typeof second === "string") stale.push({ what: "person", said, because: second });
    else answerOf.set({ rows: [first, second], one: said.one }, said);
  }
  return { told: [...answerOf.keys()], answerOf, stale };
}

/** What an answer about a row is known by later. */
export function personRow({ nama, nip }: Peserta): PersonRow {
  const { file, sheet, row, col } = nama.at;
  return { at: { file, sheet, row, col }, nama: nama.value, nip: nip?.value.digits };
}

function cellKey({ file, sheet, row, col }: PersonRow["at"]): string {
  return JSON.stringify([file, sheet, row, col]);
}

function textKey({ at: { file, sheet }, nama, nip }: PersonRow): string {
  return JSON.stringify([file, sheet, nama, nip]);
}
