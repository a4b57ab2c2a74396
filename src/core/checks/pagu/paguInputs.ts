import type { Records } from "../../records/records";
import type { CheckInputs } from "../inputs";
import { having } from "../../values/having";
import { present } from "../present";
import { askedRows, type Unread } from "../../tally/unread";
import { budgetStatements } from "../../tally/budgetStatements";
import { perkalianUraian } from "./perkalianUraian";
import { withoutWrongPindahan } from "./wrongPindahan";

/** What the checks of the budget can ask for. */
export function paguInputs(records: Records, unread: Unread): Partial<CheckInputs> {
  const { anggaran: lines, realisasi, saksi, questions, jumlahTerbuka } = records;
  const anggaran = having(lines, "jumlah");
  const versions = budgetStatements(anggaran);
  return {
    // Stands also over an empty budget: what is missing then is the budget itself.
    ...(unread.anggaran.length === 0 ? { anggaranTerbaca: anggaran } : {}),
    ...(lines.some(askedRows(questions)) || lines.some(({ jumlahBersama }) => jumlahBersama)
      ? {}
      : { perkalianTerbaca: true }),
    ...(jumlahTerbuka.length === 0 ? { saksiTerbaca: true } : {}),
    ...(versions.undecided ? {} : { versiAnggaran: true }),
    ...present({
      anggaran,
      anggaranBerkode: having(lines, "kodeRekening"),
      perkalian: [
        ...having(lines, "volume", "hargaSatuan", "jumlah").filter(({ jumlahBersama }) => !jumlahBersama),
        ...records.perkalianBaris,
      ],
      perkalianUraian: perkalianUraian(records),
      pindahan: ["ke", "dari"].every((sisi) => records.pindahan.some((one) => one.sisi === sisi))
        ? records.pindahan
        : [],
      pergeseran: records.pergeseran,
      kodeRekening: [...lines, ...realisasi].filter(
        ({ kodeRekening, kodeTidakTerbaca }) => kodeRekening !== undefined || kodeTidakTerbaca !== undefined,
      ),
    }),
    // Where no sum can be recomputed yet there are sums all the same.
    ...(saksi.length + jumlahTerbuka.length > 0 ? { saksi: withoutWrongPindahan(saksi, records.pindahan) } : {}),
  };
}
