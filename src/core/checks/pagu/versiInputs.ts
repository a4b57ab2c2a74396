import type { Records } from "../../records/records";
import { distinctKuitansi } from "../kuitansi/distinctKuitansi";
import type { CheckInputs } from "../inputs";
import { having, present } from "../present";
import { datedVersions } from "./datedVersions";

/** What the check of revised budgets can ask for; nothing is looked at where no budget says its day. */
export function versiInputs({ anggaran, kuitansi, bku }: Records): Partial<CheckInputs> {
  const versiBertanggal = datedVersions(having(anggaran, "jumlah"));
  if (versiBertanggal.length === 0) return {};
  const receipts = distinctKuitansi(having(kuitansi, "jumlah")).map(({ as }) => as[0]);
  const paid =
    receipts.length > 0
      ? receipts
      : bku.map(({ pengeluaran, kodeRekening, tanggal }) => ({ jumlah: pengeluaran, kodeRekening, tanggal }));
  const belanjaBertanggal = paid.flatMap(({ jumlah, kodeRekening: kode, tanggal }) =>
    jumlah && kode && tanggal?.value.sure ? [{ jumlah, kode, hari: tanggal.value.value }] : [],
  );
  return present({ versiBertanggal, belanjaBertanggal });
}
