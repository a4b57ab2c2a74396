import { DraftSheet } from "../draftSheet";
import { putSignature } from "../letterParts";
import { BOLD, GRID, GRID_BOLD, GRID_CENTRE, GRID_TEXT, HEADER, TITLE } from "../looks";
import { capitalName } from "../orang/writtenName";
import { hadirFrom } from "./hadir";
import { writtenInHadir } from "./slips";
import { JABATAN, officeOf, PENANDA_TANGAN } from "./utusan";

const SECTIONS = [
  { kode: "13", heading: "PROVINSI SUMATERA BARAT" },
  { kode: "13.02", heading: "KABUPATEN SOLOK" },
  { kode: "13.03", heading: "KAB. SIJUNJUNG" },
  { kode: "13.04", heading: "KAB. TANAH DATAR" },
  { kode: "13.08", heading: "KAB. PASAMAN" },
  { kode: "13.10", heading: "KAB. DHARMAS RAYA" },
  { kode: "13.11", heading: "KAB. SOLOK SELATAN" },
  { kode: "13.77", heading: "KOTA PARIAMAN" },
] as const;

/** One long list: a row naming each kab/kota above its people, a header on two levels, names in capitals. */
export function hadirSectionsSheet(): DraftSheet {
  const sheet = new DraftSheet("Daftar Hadir", { widths: [5, 38, 22, 26, 40, 12, 12], landscape: true });
  sheet
    .putAcross(1, 1, 7, "DAFTAR HADIR PESERTA", TITLE)
    .putAcross(2, 1, 7, "RAKOR PETUGAS VERIFIKASI DAN VALIDASI DTKS", TITLE)
    .putAcross(3, 1, 7, "Padang, 8 Maret 2023", BOLD)
    .putRow(5, 1, ["No", "Peserta", undefined, undefined, "Instansi", "Tanda Tangan", undefined], HEADER)
    .putRow(6, 1, [undefined, "Nama", "NIP", "Jabatan", undefined, undefined, undefined], HEADER)
    .merge(5, 1, 6, 1)
    .merge(5, 2, 5, 4)
    .merge(5, 5, 6, 5)
    .merge(5, 6, 6, 7);

  let row = 7;
  let number = 0;
  for (const { kode, heading } of SECTIONS) {
    sheet.put(row, 1, heading, GRID_BOLD, `hadir.kab-kota.${kode}`).merge(row, 1, row, 7);
    row += 1;
    for (const { kursi, orang } of hadirFrom(kode)) {
      number += 1;
      const written = writtenInHadir(orang);
      sheet
        .put(row, 1, number, GRID_CENTRE, number === 1 ? "hadir.baris.pertama" : undefined)
        .put(row, 2, capitalName(written), GRID, `hadir.${orang.nama}`)
        .put(row, 3, written.nip, GRID_TEXT, `hadir.nip.${orang.nama}`)
        .putRow(row, 4, [JABATAN[kursi], officeOf(kursi)], GRID);
      const [left, right] = number % 2 === 1 ? [`${number}. ttd`, undefined] : [undefined, `${number}. ttd`];
      sheet.putRow(row, 6, [left, right], GRID);
      row += 1;
    }
  }

  putSignature(sheet, row + 1, 5, {
    place: "Padang, 8 Maret 2023",
    office: ["Mengetahui,", "Kepala Bidang Penanganan Fakir Miskin"],
    orang: PENANDA_TANGAN.kuasaPenggunaAnggaran,
  });
  return sheet;
}
