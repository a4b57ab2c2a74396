import type { Kuitansi } from "../records/kuitansi";
import { NOT_NEEDED, type Benang, type Ruas } from "./benang";
import type { BookedParty } from "./expenseParties";
import { partyOf, type Party } from "./party";
import type { RealisasiOnly } from "./realisasiOnly";

/** The chain of a form whose amount is still blank: nothing can be joined to it. */
export function ofBlankForm(form: Kuitansi, bku: Ruas): Benang {
  return {
    pokok: { di: "kuitansi", at: form.at, raw: form.nomor?.raw ?? "" },
    kode: form.kodeRekening?.value,
    uraian: form.untukPembayaran?.value,
    penerima: form.penerima?.value,
    jumlah: undefined,
    ruas: {
      anggaran: { keadaan: "belum-ada" },
      spk: NOT_NEEDED,
      bast: NOT_NEEDED,
      kuitansi: {
        keadaan: "ada",
        at: [form.at],
        jumlah: undefined,
        nomor: form.nomor?.value,
        keyakinan: "pasti",
        alasan: [],
      },
      bku,
      setoran: NOT_NEEDED,
    },
  };
}

/** The chain of a payment of the BKU that no receipt shows. */
export function ofBooking(
  { at, raw, kode, uraian, jumlah, line }: BookedParty,
  { anggaran, kuitansi, setoran }: Pick<Benang["ruas"], "anggaran" | "kuitansi" | "setoran">,
): Benang {
  const nomor = line.nomorBukti?.value ?? line.nomor?.value;
  return {
    pokok: { di: "bku", at, raw },
    kode,
    uraian,
    penerima: undefined,
    jumlah,
    ruas: {
      anggaran,
      spk: NOT_NEEDED,
      bast: NOT_NEEDED,
      kuitansi,
      bku: { keadaan: "ada", at: [at], jumlah, nomor, keyakinan: "pasti", alasan: [] },
      setoran,
    },
  };
}

/** The chain of what the realisasi has above receipts and BKU. */
export function ofRealisasiAlone(
  { lines, kode, jumlah }: RealisasiOnly,
  around: { readonly allowing: (party: Party) => Ruas; readonly kuitansi: Ruas; readonly bku: Ruas },
): Benang {
  const [{ uraian, realisasi }] = lines;
  const { at, raw } = realisasi;
  const party = partyOf({
    at,
    raw,
    jumlah,
    nomor: [],
    kode,
    tanggal: [],
    uraian: uraian?.value,
    texts: [uraian?.value],
  });
  return {
    pokok: { di: "realisasi", at, raw },
    kode,
    uraian: uraian?.value,
    penerima: undefined,
    jumlah,
    ruas: {
      anggaran: around.allowing(party),
      spk: NOT_NEEDED,
      bast: NOT_NEEDED,
      kuitansi: around.kuitansi,
      bku: around.bku,
      setoran: NOT_NEEDED,
    },
  };
}
