import { namaAsal } from "../../../core/records/people/namaTempat";
import type { Finding, FindingCode } from "../../../core/checks/check";
import { DISPOSITION_STATUSES } from "../../../core/decisions/decisions";
import { pairOfFinding, rowsByPlace, type RowsByPlace } from "../../../core/decisions/pairOfFinding";
import { personRow } from "../../../core/decisions/toldPeople";
import { orangByRow, type OrangByRow } from "../../../core/people/heads";
import type { Peserta } from "../../../core/records/peserta";
import type { Review } from "../../../core/review";
import type { SheetWords } from "../../../core/sheets/words";
import { fold } from "../../../core/tables/words/fold";
import { namaKey } from "../../../core/values/namaOrang";
import { formatNip } from "../../../messages/format";
import type { AnswerChoice } from "./findingView";
import { PAIR_FIELDS, type PairField, type PairView } from "./pairView";

/** The rows of all people by where they stand, and whom they name. */
export interface RowsOfPeople {
  readonly byPlace: RowsByPlace;
  readonly orang: OrangByRow;
}

export function rowsOfPeople({ records, people }: Review): RowsOfPeople {
  return {
    byPlace: rowsByPlace(records),
    orang: orangByRow(people.orang),
  };
}

const ASKS: FindingCode = "mungkin-satu-orang";

/** The two rows that a finding is about, and what can be said of it. */
export function pairOf(
  finding: Finding,
  { byPlace, orang }: RowsOfPeople,
  words: SheetWords,
): { readonly pair: PairView | undefined; readonly choices: readonly AnswerChoice[] } {
  const rows = pairOfFinding(finding, byPlace);
  if (!rows) return { pair: undefined, choices: DISPOSITION_STATUSES };
  const [first, second] = rows;
  const pair = { rows: [personRow(first), personRow(second)] as const, lines: linesOf(first, second, words) };
  if (finding.code === ASKS) return { pair, choices: ["satu-orang", "dua-orang", "nanti"] };
  const joined = orang.get(first) === orang.get(second);
  return { pair, choices: [...DISPOSITION_STATUSES, ...(joined ? [] : ["satu-orang" as const]), "dua-orang"] };
}

function linesOf(a: Peserta, b: Peserta, words: SheetWords): PairView["lines"] {
  return PAIR_FIELDS.flatMap((field) => {
    const texts = [textOf(a, field, words), textOf(b, field, words)] as const;
    const [first, second] = texts;
    if (first === "" && second === "") return [];
    const same = field === "nama" ? namaKey(first) === namaKey(second) : fold(first) === fold(second);
    return [{ field, texts, differs: first !== "" && second !== "" && !same && field !== "tahap" }];
  });
}

function textOf(row: Peserta, field: PairField, words: SheetWords): string {
  switch (field) {
    case "nama":
      return row.nama.value;
    case "nip":
      return row.nip ? formatNip(row.nip.value.digits) : "";
    case "jabatan":
      return row.jabatan?.value ?? "";
    case "instansi":
      return row.instansi?.value ?? "";
    case "kabKota":
      return namaAsal(row) ?? (row.asal ? String(row.asal.raw) : "");
    case "tahap":
      return words.tahap[row.tahap];
  }
}
