import { DraftSheet } from "../draftSheet";
import { putLetterhead, putSignature } from "../letterParts";
import { BOLD, GRID, GRID_BOLD, GRID_CENTRE, GRID_TEXT, HEADER, TITLE } from "../looks";
import { fullName } from "../orang/writtenName";
import { DAERAH } from "./daerah";
import { DIUNDANG, JABATAN, officeOf, PENANDA_TANGAN } from "./utusan";

/** The list that goes with the letter of invitation: a numbered section for each kab/kota, no signatures. */
export function undanganSheet(): DraftSheet {
  const sheet = new DraftSheet("Undangan", { widths: [5, 34, 22, 26, 48] });
  putLetterhead(sheet, 5);
  sheet
    .putAcross(5, 1, 5, "DAFTAR UNDANGAN", TITLE)
    .putAcross(6, 1, 5, "RAPAT KOORDINASI PETUGAS VERIFIKASI DAN VALIDASI DTKS", TITLE)
    .putAcross(7, 1, 5, "Hotel Truntum Padang, Rabu 8 Maret 2023", BOLD)
    .putRow(9, 1, ["No", "Nama", "NIP", "Jabatan", "Instansi"], HEADER);

  let row = 10;
  let number = 0;
  const sections = [{ kode: "13", nama: "Provinsi Sumatera Barat" }, ...DAERAH];
  sections.forEach(({ kode, nama }, index) => {
    const heading = index === 0 ? nama.toUpperCase() : `${index}. ${nama.toUpperCase()}`;
    sheet.put(row, 1, heading, GRID_BOLD).merge(row, 1, row, 5);
    row += 1;
    for (const { kursi, orang } of DIUNDANG.filter((utusan) => utusan.kode === kode)) {
      number += 1;
      sheet
        .put(row, 1, number, GRID_CENTRE)
        .put(row, 2, fullName(orang), GRID, `undangan.${orang.nama}`)
        .put(row, 3, orang.nip, GRID_TEXT, `undangan.nip.${orang.nama}`)
        .putRow(row, 4, [JABATAN[kursi], `${officeOf(kursi)} ${nama}`], GRID);
      row += 1;
    }
  });

  putSignature(sheet, row + 1, 4, {
    place: "Padang, 28 Februari 2023",
    office: ["a.n. Kepala Dinas Sosial", "Kepala Bidang Penanganan Fakir Miskin"],
    orang: PENANDA_TANGAN.kuasaPenggunaAnggaran,
  });
  return sheet;
}
