import type { CellRef } from "../../cells/cellRef";
import type { Records } from "../../records/records";
import type { CheckInputs } from "../inputs";
import { tupleKey } from "../keys";
import { having, present } from "../present";

/** What the checks of the budget can ask for. */
export function paguInputs(records: Records): Partial<CheckInputs> {
  const { anggaran: lines, realisasi, saksi } = records;
  const anggaran = having(lines, "jumlah");
  // Stands also over an empty budget: what is missing then is the budget itself.
  const read = hasUnreadAmount(records) ? {} : { anggaranTerbaca: anggaran };
  const found = present({
    anggaran,
    anggaranBerkode: having(lines, "jumlah", "kodeRekening"),
    perkalian: having(lines, "volume", "hargaSatuan", "jumlah"),
    kodeRekening: [...lines, ...realisasi].filter(
      ({ kodeRekening, kodeTidakTerbaca }) => kodeRekening !== undefined || kodeTidakTerbaca !== undefined,
    ),
    saksi,
  });
  return { ...read, ...found };
}

/** Whether a budget line has an amount that is still to be asked about: no sum over it can be called wrong. */
function hasUnreadAmount({ anggaran, questions }: Records): boolean {
  const rowOf = ({ file, sheet, row }: CellRef) => tupleKey(file, sheet, row);
  const asked = new Set(questions.filter(({ about }) => about === "amount").map(({ at }) => rowOf(at)));
  return anggaran.some(({ jumlah, at }) => jumlah === undefined && asked.has(rowOf(at)));
}
