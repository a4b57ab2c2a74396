import type { Records } from "../../records/records";
import { distinctKuitansi } from "../../tally/distinctKuitansi";
import type { CheckInputs } from "../inputs";
import { having } from "../../values/having";
import { present } from "../present";
import { belanjaOfBku } from "../../tally/belanja";
import { pairing } from "../../tally/pairing";
import { cutsBelowSpending } from "./cutsBelowSpending";
import { datedVersions } from "./datedVersions";

/** What the checks of revised budgets can ask for; nothing is looked at where no budget says its day. */
export function versiInputs({ anggaran, kuitansi, bku }: Records): Partial<CheckInputs> {
  const versiBertanggal = datedVersions(having(anggaran, "jumlah"));
  if (versiBertanggal.length === 0) return { pengurangan: [] };
  const bukti = distinctKuitansi(having(kuitansi, "jumlah"));
  const lines = belanjaOfBku(bku);
  const open = bukti.length > 0 ? pairing(lines, bukti).belanja : lines;
  const withoutReceipt = new Set(open.map(({ at }) => at));
  const paid = [
    ...bukti.map(({ as }) => as[0]),
    ...bku.flatMap(({ at, pengeluaran: jumlah, kodeRekening, tanggal }) =>
      withoutReceipt.has(at) ? [{ jumlah, kodeRekening, tanggal }] : [],
    ),
  ];
  const belanjaBertanggal = paid.flatMap(({ jumlah, kodeRekening: kode, tanggal }) =>
    jumlah && kode && tanggal?.value.sure ? [{ jumlah, kode, hari: tanggal.value.value }] : [],
  );
  const pengurangan = cutsBelowSpending(versiBertanggal, belanjaBertanggal);
  return { pengurangan, ...present({ versiBertanggal, belanjaBertanggal }) };
}
