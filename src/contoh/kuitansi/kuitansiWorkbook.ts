import { DraftSheet } from "../draftSheet";
import type { DraftWorkbook } from "../draftWorkbook";
import { ATK, FULLDAY, KERTAS, MODERATOR, SPANDUK, type IsianKuitansi } from "./bukti";
import { putKuitansi } from "./kuitansiForm";
import { registerSheet } from "./registerSheet";

/** Five kuitansi, two of them on one sheet, and the register that lists all but the one without a number. */
export function kuitansiWorkbook(): DraftWorkbook {
  return {
    file: "kuitansi.xlsx",
    title: "Kuitansi Rakor Verval DTKS",
    sheets: [
      formSheet("Fullday", [FULLDAY]),
      formSheet("ATK", [ATK]),
      formSheet("Kertas dan Spanduk", [KERTAS, SPANDUK]),
      formSheet("Moderator", [MODERATOR]),
      registerSheet(),
    ],
  };
}

function formSheet(name: string, forms: readonly IsianKuitansi[]): DraftSheet {
  const sheet = new DraftSheet(name, { widths: [2, 26, 2, 24, 8, 24, 16, 16] });
  forms.forEach((isian, index) => putKuitansi(sheet, 2 + 42 * index, isian));
  return sheet;
}
