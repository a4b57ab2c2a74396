import type { Records } from "../../../core/records/records";
import type { PlannedWorkbook } from "../../../core/sheets/plannedWorkbook";
import type { SheetWords } from "../../../core/sheets/words";
import type { PersonView } from "./personView";
import { asText, plannedRows } from "./plannedTable";

/** The invited and the present whom the rekap counts for a place: the lines of the sheet Peserta, in its order. */
export function placePeople(records: Records, plan: PlannedWorkbook, words: SheetWords, nama: string): PersonView[] {
  const people = [...records.undangan, ...records.registrasi, ...records.hadir, ...records.pembayaran];
  const { columns } = words.peserta;
  return plannedRows(plan, "Peserta").flatMap((cell, index) => {
    const person = people[index];
    const listed = person?.tahap === "undangan" || person?.tahap === "hadir";
    if (!listed || cell(columns.kabKota) !== nama || cell(columns.dihitung) !== 1) return [];
    return [
      {
        nama: asText(cell(columns.nama)),
        jabatan: asText(cell(columns.jabatan)),
        peran: asText(cell(columns.peran)),
        tahap: person.tahap,
        at: person.at,
      },
    ];
  });
}
