import { DraftSheet } from "../draftSheet";
import { BOLD, GRID, GRID_CENTRE, GRID_TEXT, HEADER } from "../looks";
import { looselyTypedName, spacedNip } from "../orang/writtenName";
import { hadirFrom } from "./hadir";
import { writtenInHadir } from "./slips";
import { JABATAN } from "./utusan";

/** The registration desk wrote the regions as it pleased. */
const DESK = [
  { kode: "13.01", written: "Pessel" },
  { kode: "13.07", written: "KAB. 50 KOTA" },
  { kode: "13.09", written: "Kab. Kep.Mentawai" },
  { kode: "13.12", written: "Pasbar" },
  { kode: "13.72", written: "Kota Solok" },
  { kode: "13.73", written: "Sawah Lunto" },
  { kode: "13.74", written: "Kota Pdg. Panjang" },
  { kode: "13.75", written: "Bukit Tinggi" },
] as const;

/** Left without a signature. */
const UNSIGNED = "Yanuar Bariang";
/** Beside this person the desk wrote only `Solok`: the kabupaten and the kota are both called that. */
const BARE_SOLOK = "Hidayatul Jannah";

/** A flat list with a column for the kab/kota, as typed at the registration desk. */
export function hadirFlatSheet(): DraftSheet {
  const sheet = new DraftSheet("Lanjutan", { widths: [5, 36, 24, 26, 20, 16, 14] });
  sheet
    .put(1, 1, "Daftar Hadir Rakor Verval DTKS (lanjutan)", BOLD)
    .put(2, 1, "Rabu, 8 Maret 2023, Hotel Truntum Padang")
    .putRow(4, 1, ["No.", "Nama Lengkap", "NIP.", "Jabatan", "Kab./Kota", "No. HP", "Tanda Tangan"], HEADER);

  let row = 5;
  for (const { kode, written: kabKota } of DESK) {
    for (const { kursi, orang } of hadirFrom(kode)) {
      const number = row - 4;
      const written = writtenInHadir(orang);
      const signed = orang.nama === UNSIGNED ? "..............." : "ttd";
      sheet
        .put(row, 1, number, GRID_CENTRE)
        .put(row, 2, looselyTypedName(written), GRID, `hadir.${orang.nama}`)
        .put(row, 3, number % 3 === 0 ? written.nip : spacedNip(written.nip), GRID_TEXT, `hadir.nip.${orang.nama}`)
        .put(row, 4, JABATAN[kursi], GRID)
        .put(row, 5, orang.nama === BARE_SOLOK ? "Solok" : kabKota, GRID, `hadir.kab-kota.${orang.nama}`)
        .put(row, 6, orang.noHp, GRID)
        .put(row, 7, signed, GRID, `hadir.ttd.${orang.nama}`);
      row += 1;
    }
  }
  return sheet;
}
