import { DraftSheet } from "../draftSheet";
import { putLabels } from "../letterParts";
import { GRID, GRID_CENTRE, GRID_TEXT, HEADER, TITLE } from "../looks";
import { fullName, spacedNip } from "../orang/writtenName";
import { PANITIA } from "./utusan";

const PERAN = ["Ketua Panitia", "Sekretaris Panitia"];

/** Typed one digit short. */
const SHORT_NIP = "Robby Kurnia";

/** Counted by hand; the list names ten. */
const MISCOUNTED = 11;

/** The committee's own list of attendance; its ten members are not participants. */
export function panitiaSheet(): DraftSheet {
  const sheet = new DraftSheet("Panitia", { widths: [5, 34, 24, 26, 14] });
  sheet.putAcross(1, 1, 5, "DAFTAR HADIR PANITIA", TITLE);
  putLabels(sheet, 3, [
    ["Acara", "Rapat Koordinasi Petugas Verifikasi dan Validasi DTKS"],
    ["Hari/Tanggal", "Rabu / 8 Maret 2023"],
    ["Tempat", "Hotel Truntum Padang"],
  ]);
  sheet.putRow(7, 1, ["No", "Nama", "NIP", "Kedudukan dalam Panitia", "Tanda Tangan"], HEADER);
  PANITIA.forEach((orang, index) => {
    const row = 8 + index;
    const nip = orang.nama === SHORT_NIP ? orang.nip.slice(0, -1) : orang.nip;
    sheet
      .put(row, 1, index + 1, GRID_CENTRE)
      .put(row, 2, fullName(orang), GRID, `panitia.${orang.nama}`)
      .put(row, 3, spacedNip(nip), GRID_TEXT, `panitia.nip.${orang.nama}`)
      .put(row, 4, PERAN[index] ?? "Anggota Panitia", GRID)
      .put(row, 5, "ttd", GRID);
  });
  return sheet.put(8 + PANITIA.length + 1, 1, `Jumlah panitia yang hadir : ${MISCOUNTED} orang`, {}, "panitia.jumlah");
}
