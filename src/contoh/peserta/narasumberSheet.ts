import { DraftSheet } from "../draftSheet";
import { GRID, GRID_CENTRE, HEADER, TITLE } from "../looks";
import { fullName } from "../orang/writtenName";
import { NARASUMBER_LUAR, orangAt } from "./utusan";

/** Nine speakers: four also sit among the participants, one came from outside, of four only the office was known. */
const NARASUMBER: readonly { readonly nama: string; readonly jabatan: string; readonly mark?: string }[] = [
  ...[0, 1, 18, 20].map((index) => {
    const orang = orangAt(index);
    const jabatan = index % 2 === 0 ? "Kepala Dinas Sosial" : "Kepala Dinas Dukcapil";
    return { nama: fullName(orang), jabatan, mark: `narasumber.${orang.nama}` };
  }),
  { nama: fullName(NARASUMBER_LUAR), jabatan: "Akademisi Ilmu Kesejahteraan Sosial" },
  { nama: "", jabatan: "Pusat Data dan Informasi Kesejahteraan Sosial" },
  { nama: "", jabatan: "Bappeda Provinsi Sumatera Barat" },
  { nama: "", jabatan: "BPS Provinsi Sumatera Barat" },
  { nama: "", jabatan: "Inspektorat Provinsi Sumatera Barat" },
];

export function narasumberSheet(): DraftSheet {
  const sheet = new DraftSheet("Narasumber", { widths: [5, 36, 46] });
  sheet
    .putAcross(1, 1, 3, "DAFTAR NARASUMBER", TITLE)
    .putAcross(2, 1, 3, "RAKOR VERVAL DTKS", TITLE)
    .putRow(4, 1, ["No", "Nama", "Jabatan / Instansi"], HEADER);
  NARASUMBER.forEach(({ nama, jabatan, mark }, index) => {
    sheet
      .put(5 + index, 1, index + 1, GRID_CENTRE)
      .put(5 + index, 2, nama === "" ? undefined : nama, GRID, mark)
      .put(5 + index, 3, jabatan, GRID);
  });
  return sheet;
}
