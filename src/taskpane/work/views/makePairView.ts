import { namaAsal } from "../../../core/checks/peserta/namaTempat";
import type { Finding, FindingCode } from "../../../core/checks/check";
import { DISPOSITION_STATUSES } from "../../../core/decisions/decisions";
import { personRow } from "../../../core/decisions/toldPeople";
import { orangByRow, type OrangByRow } from "../../../core/people/heads";
import { namesPerson, peopleRows } from "../../../core/people/orang";
import type { Peserta } from "../../../core/records/peserta";
import type { Review } from "../../../core/review";
import type { SheetWords } from "../../../core/sheets/words";
import { fold } from "../../../core/tables/fold";
import { namaKey } from "../../../core/values/namaOrang";
import { formatNip } from "../../../messages/format";
import type { AnswerChoice } from "./findingView";
import { PAIR_FIELDS, type PairField, type PairView } from "./pairView";

/** The rows of all people by where they stand, and whom they name. */
export interface RowsOfPeople {
  readonly byPlace: ReadonlyMap<string, Peserta>;
  readonly orang: OrangByRow;
}

export function rowsOfPeople({ records, people }: Review): RowsOfPeople {
  return {
    byPlace: new Map(peopleRows(records).map((row) => [placeKey(row.nama.at), row])),
    orang: orangByRow(people.orang),
  };
}

const ASKS: FindingCode = "mungkin-satu-orang";
/** Findings that may come of two rows being taken for one person, or for two. */
const OF_PAIRS: ReadonlySet<FindingCode> = new Set<FindingCode>([ASKS, "nama-berbeda", "nip-berbeda"]);

/** The two rows that a finding is about, and what can be said of it. */
export function pairOf(
  { code, at }: Finding,
  { byPlace, orang }: RowsOfPeople,
  words: SheetWords,
): { readonly pair: PairView | undefined; readonly choices: readonly AnswerChoice[] } {
  const rows = OF_PAIRS.has(code) ? [...new Set(at.flatMap((cell) => byPlace.get(placeKey(cell)) ?? []))] : [];
  const [first, second, ...others] = rows;
  if (!first || !second || others.length > 0 || !namesPerson(first) || !namesPerson(second))
    return { pair: undefined, choices: DISPOSITION_STATUSES };
  const pair = { rows: [personRow(first), personRow(second)] as const, lines: linesOf(first, second, words) };
  if (code === ASKS) return { pair, choices: ["satu-orang", "dua-orang", "nanti"] };
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

/** Cells of one row are of one person. */
function placeKey({ file, sheet, row }: Peserta["at"]): string {
  return JSON.stringify([file, sheet, row]);
}
