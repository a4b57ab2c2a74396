import type { Records } from "../../records/records";
import type { CheckInputs } from "../inputs";
import { having, present } from "../present";

/** What the checks of the budget can ask for. */
export function paguInputs({ anggaran: lines, realisasi, saksi }: Records): Partial<CheckInputs> {
  return present({
    anggaran: having(lines, "jumlah"),
    anggaranBerkode: having(lines, "jumlah", "kodeRekening"),
    perkalian: having(lines, "volume", "hargaSatuan", "jumlah"),
    kodeRekening: [...lines, ...realisasi].filter(
      ({ kodeRekening, kodeTidakTerbaca }) => kodeRekening !== undefined || kodeTidakTerbaca !== undefined,
    ),
    saksi,
  });
}
