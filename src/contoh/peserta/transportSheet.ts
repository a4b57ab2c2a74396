import { DraftSheet } from "../draftSheet";
import { putLabels, putSignature } from "../letterParts";
import { GRID, GRID_AMOUNT, GRID_AMOUNT_BOLD, GRID_BOLD, GRID_CENTRE, GRID_TEXT, HEADER, TITLE } from "../looks";
import { fullName } from "../orang/writtenName";
import { DAERAH } from "./daerah";
import { HADIR } from "./hadir";
import { JABATAN, PENANDA_TANGAN, type Utusan } from "./utusan";

/** Rupiah a head. */
const TRANSPORT_EACH = 350_000;

/** Entered a second time at the end of the list, and paid twice. */
const TWICE = "Elfira Rahmadani";
/** Paid, but the place for the signature stayed empty. */
const NOT_SIGNED = "Galang Ramadhan";
/** The desk put the kota down that this person was born in; it lies in Jambi. */
const FROM_ELSEWHERE = { nama: "Jumiarti", kabKota: "Kota Sungai Penuh" };

/** The payment list of the supervisors and pengisi data: amount and signature for each head. */
export function transportSheet(): DraftSheet {
  const sheet = new DraftSheet("Uang Transport", { widths: [5, 32, 22, 24, 26, 16, 12, 12] });
  sheet
    .putAcross(1, 1, 8, "DAFTAR PENERIMAAN UANG TRANSPORT", TITLE)
    .putAcross(2, 1, 8, "PESERTA RAPAT KOORDINASI VERVAL DTKS", TITLE);
  putLabels(sheet, 4, [
    ["Hari/Tanggal", "Rabu / 8 Maret 2023"],
    ["Tempat", "Hotel Truntum Padang"],
  ]);
  sheet
    .putRow(
      7,
      1,
      ["No", "Nama", "NIP", "Jabatan", "Kab/Kota", "Jumlah Diterima (Rp)", "Tanda Tangan", undefined],
      HEADER,
    )
    .merge(7, 7, 7, 8);

  const paid = HADIR.filter(({ kursi }) => kursi === "supervisor" || kursi === "pengisi-data");
  const again = paid.filter(({ orang }) => orang.nama === TWICE);
  const lines = [
    ...paid.map((utusan) => ({ ...utusan, mark: utusan.orang.nama })),
    ...again.map((utusan) => ({ ...utusan, mark: `${utusan.orang.nama}.lagi` })),
  ];
  lines.forEach((line, index) => putPayment(sheet, index + 1, line));
  sheet.mark("transport.jumlah.pertama", 8, 6);

  const last = 7 + lines.length;
  sheet
    .put(last + 1, 1, "Jumlah", GRID_BOLD)
    .merge(last + 1, 1, last + 1, 5)
    .put(last + 1, 6, { formula: `SUM(F8:F${last})`, result: lines.length * TRANSPORT_EACH }, GRID_AMOUNT_BOLD);
  putSignature(sheet, last + 3, 5, {
    place: "Padang, 8 Maret 2023",
    office: ["Bendahara Pengeluaran Pembantu"],
    orang: PENANDA_TANGAN.bendahara,
  });
  return sheet;
}

function putPayment(
  sheet: DraftSheet,
  number: number,
  { kode, kursi, orang, mark }: Utusan & { readonly mark: string },
): void {
  const row = 7 + number;
  const kabKota =
    orang.nama === FROM_ELSEWHERE.nama ? FROM_ELSEWHERE.kabKota : DAERAH.find((daerah) => daerah.kode === kode)?.nama;
  sheet
    .put(row, 1, number, GRID_CENTRE)
    .put(row, 2, fullName(orang), GRID, `transport.${mark}`)
    .put(row, 3, orang.nip, GRID_TEXT)
    .put(row, 4, JABATAN[kursi], GRID)
    .put(row, 5, kabKota, GRID, `transport.kab-kota.${mark}`)
    .put(row, 6, TRANSPORT_EACH, GRID_AMOUNT, `transport.jumlah.${mark}`);
  const signature = orang.nama === NOT_SIGNED ? `${number}. .........` : `${number}. ttd`;
  const signatureCol = number % 2 === 1 ? 7 : 8;
  sheet.put(row, signatureCol, signature, GRID, `transport.ttd.${mark}`).put(row, 15 - signatureCol, undefined, GRID);
}
