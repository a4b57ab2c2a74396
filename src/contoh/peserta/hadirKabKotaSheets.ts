import { DraftSheet } from "../draftSheet";
import { putLabels, putSignature } from "../letterParts";
import { GRID, GRID_CENTRE, GRID_TEXT, HEADER, TITLE } from "../looks";
import { fullName, spacedNip } from "../orang/writtenName";
import { hadirFrom } from "./hadir";
import { writtenInHadir } from "./slips";
import { JABATAN, officeOf, PENANDA_TANGAN } from "./utusan";

const OWN_SHEETS = [
  { kode: "13.06", sheet: "Agam", kabKota: "Kab. Agam" },
  { kode: "13.71", sheet: "Padang", kabKota: "Kota Padang" },
  { kode: "13.76", sheet: "Payakumbuh", kabKota: "Kota Payakumbuh" },
  { kode: "13.05", sheet: "Pdg Pariaman", kabKota: "Kab. Pdg Pariaman" },
] as const;

/** Kab/kota that got a sheet of their own: labels above the table, signatures in two columns that take turns. */
export function hadirKabKotaSheets(): readonly DraftSheet[] {
  return OWN_SHEETS.map(({ kode, sheet: name, kabKota }) => {
    const sheet = new DraftSheet(name, { widths: [5, 36, 24, 26, 40, 16, 12, 12] });
    sheet
      .putAcross(1, 1, 8, "DAFTAR HADIR", TITLE)
      .putAcross(2, 1, 8, "RAPAT KOORDINASI PETUGAS VERIFIKASI DAN VALIDASI DTKS", TITLE);
    putLabels(sheet, 4, [
      ["Acara", "Rapat Koordinasi Petugas Verifikasi dan Validasi DTKS"],
      ["Hari/Tanggal", "Rabu / 8 Maret 2023"],
      ["Tempat", "Hotel Truntum Padang"],
      ["Kab/Kota", kabKota],
    ]);
    sheet.putRow(9, 1, ["NO", "NAMA", "NIP", "JABATAN", "INSTANSI", "NO HP", "TANDA TANGAN", undefined], HEADER);
    sheet.merge(9, 7, 9, 8);

    hadirFrom(kode).forEach(({ kursi, orang }, index) => {
      const row = 10 + index;
      const written = writtenInHadir(orang);
      sheet
        .put(row, 1, index + 1, GRID_CENTRE)
        .put(row, 2, fullName(written), GRID, `hadir.${orang.nama}`)
        .put(row, 3, spacedNip(written.nip), GRID_TEXT, `hadir.nip.${orang.nama}`)
        .putRow(row, 4, [JABATAN[kursi], officeOf(kursi), orang.noHp], GRID);
      const [left, right] = index % 2 === 0 ? [`${index + 1}. ttd`, undefined] : [undefined, `${index + 1}. ttd`];
      sheet.putRow(row, 7, [left, right], GRID);
    });

    putSignature(sheet, 16, 5, {
      place: "Padang, 8 Maret 2023",
      office: ["Mengetahui,", "Kepala Bidang Penanganan Fakir Miskin"],
      orang: PENANDA_TANGAN.kuasaPenggunaAnggaran,
    });
    return sheet;
  });
}
