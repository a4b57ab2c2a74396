import type { DraftSheet } from "../draftSheet";
import { BOLD, TITLE } from "../looks";
import { fullName, spacedNip } from "../orang/writtenName";
import type { Orang } from "../orang/orang";
import { PENANDA_TANGAN } from "../peserta/utusan";
import { PRINTED, type IsianKuitansi } from "./bukti";

const DOTS = "................................";
/** Label, colon, value; the value runs over the columns to the right edge. */
const LABEL = 2;
const COLON = 3;
const VALUE = 4;
const RIGHT = 8;
/** Where the signatures of the right half stand. */
const RIGHT_HALF = 6;

/** Types one kuitansi with its first line in row `top`; it is 36 rows high. */
export function putKuitansi(sheet: DraftSheet, top: number, isian: IsianKuitansi): void {
  const line = (offset: number, label: string, value: string | undefined, name: string): void => {
    const row = top + offset;
    sheet
      .put(row, LABEL, label)
      .put(row, COLON, ":")
      .put(row, VALUE, value ?? DOTS, {}, `${isian.mark}.${name}`)
      .merge(row, VALUE, row, RIGHT);
  };
  line(0, "No.", isian.nomor, "nomor");
  sheet.putAcross(top + 2, LABEL, RIGHT, "KUITANSI", TITLE);
  line(4, "Sudah terima dari", PRINTED.sudahTerimaDari, "sudahTerimaDari");
  line(5, "Uang sejumlah Rp", isian.jumlah, "jumlah");
  sheet
    .put(top + 6, VALUE, isian.terbilang, { bold: true, wrap: true }, `${isian.mark}.terbilang`)
    .merge(top + 6, VALUE, top + 6, RIGHT)
    .put(top + 7, LABEL, "Untuk Pembayaran")
    .put(top + 7, COLON, ":")
    .put(top + 7, VALUE, isian.untukPembayaran, { wrap: true }, `${isian.mark}.untukPembayaran`)
    .merge(top + 7, VALUE, top + 9, RIGHT);
  line(10, "No. DPA", isian.nomorDpa, "nomorDpa");
  line(11, "Program", PRINTED.program, "program");
  line(12, "Kegiatan", PRINTED.kegiatan, "kegiatan");
  line(13, "Sub Kegiatan", PRINTED.subKegiatan, "subKegiatan");
  line(14, "Kode Rekening", isian.kodeRekening, "kodeRekening");
  putFoot(sheet, top + 16, isian);
}

/** The boxes under the text: dates of receipt and booking on the left, place, date and payee on the right. */
function putFoot(sheet: DraftSheet, top: number, isian: IsianKuitansi): void {
  const left = (row: number, label: string, value: string | undefined, name: string): void => {
    sheet
      .put(row, LABEL, label)
      .put(row, COLON, ":")
      .put(row, VALUE, value ?? DOTS, {}, `${isian.mark}.${name}`);
  };
  left(top, "Diterima tgl.", isian.diterimaTgl, "diterimaTgl");
  left(top + 1, "Dibayar / Dibukukan tgl.", isian.dibukukanTgl, "dibukukanTgl");
  left(top + 2, "No. Folio Buku Kas", isian.folio, "folio");
  if (isian.klausulBarang) {
    sheet.put(
      top + 4,
      LABEL,
      "Barang-barang tersebut telah diterima dengan lengkap dan dalam keadaan baik",
      { wrap: true },
      `${isian.mark}.klausulBarang`,
    );
  }
  sheet
    .put(top, RIGHT_HALF, isian.tempatTanggal, {}, `${isian.mark}.tempatTanggal`)
    .put(top + 1, RIGHT_HALF, "Yang menerima,");
  isian.penerima.forEach((text, index) => sheet.put(top + 4 + index, RIGHT_HALF, text, BOLD));

  putSigner(
    sheet,
    top + 8,
    LABEL,
    ["Setuju dibayar,", "Kuasa Pengguna Anggaran"],
    PENANDA_TANGAN.kuasaPenggunaAnggaran,
  );
  left(top + 14, "Lunas dibayar tgl.", isian.lunasTgl, "lunasTgl");
  putSigner(sheet, top + 15, LABEL, ["Bendahara Pengeluaran Pembantu"], PENANDA_TANGAN.bendahara);
  putSigner(sheet, top + 14, RIGHT_HALF, ["Mengetahui,", "PPTK"], PENANDA_TANGAN.pptk);
}

function putSigner(sheet: DraftSheet, row: number, col: number, office: readonly string[], orang: Orang): void {
  office.forEach((text, index) => sheet.put(row + index, col, text));
  const name = row + office.length + 2;
  sheet.put(name, col, fullName(orang), BOLD).put(name + 1, col, `NIP. ${spacedNip(orang.nip)}`);
}
