import type { Acara } from "../../acara/acara";
import type { Records } from "../../records/records";
import { TAHUN_LIBUR } from "../../values/hariLibur";
import type { CheckInputs } from "../inputs";
import { suratDikutipOf } from "./isiSuratBerbeda";
import { distinctKuitansi } from "../../tally/distinctKuitansi";
import { having } from "../../values/having";
import { present } from "../present";
import { belanjaOfBku } from "../../tally/belanja";

/** What the checks of papers that belong to an expense, of payees, days and highest prices can ask for. */
export function kelengkapanInputs(records: Records, { hargaTertinggi }: Acara): Partial<CheckInputs> {
  const { hadir, tercetak, undangan, kuitansi, bku, realisasi, anggaran } = records;
  const receipts = distinctKuitansi(having(kuitansi, "jumlah")).map(({ as }) => ({
    first: as[0],
    penerima: as.find((one) => one.penerima)?.penerima,
    tanggal: as.find(({ tanggal }) => tanggal?.value.sure)?.tanggal?.value,
  }));
  const years = [...kuitansi, ...bku, ...realisasi].flatMap(({ tanggal }) =>
    tanggal?.value.sure ? [tanggal.value.value.year] : [],
  );
  return {
    daftarAda: { undangan: undangan.length > 0, "daftar-hadir": hadir.length + tercetak.length > 0 },
    ...(years.every((year) => TAHUN_LIBUR.includes(year)) ? { hariLiburDiketahui: true as const } : {}),
    ...present({
      pengeluaran:
        receipts.length > 0
          ? receipts.map(({ first: { jumlah, untukPembayaran: uraian, kodeRekening: kode } }) => ({
              jumlah,
              uraian,
              kode,
            }))
          : belanjaOfBku(bku),
      kuitansiMengutip: kuitansi.filter(({ spk, bast }) => spk ?? bast),
      suratDikutip: suratDikutipOf(records),
      buktiBerpenerima: receipts.flatMap(({ first, penerima, tanggal }) =>
        penerima && tanggal?.sure
          ? [
              {
                penerima,
                jumlah: first.jumlah,
                hari: tanggal.value,
                uraian: first.untukPembayaran,
                nomor: first.nomor,
              },
            ]
          : [],
      ),
      hargaTertinggi: hargaTertinggi ?? [],
      hargaBerketerangan: having(anggaran, "uraian", "hargaSatuan"),
    }),
  };
}
