import { ACARA, KEGIATAN, NOMOR_DPA, PAGU, PROGRAM, SUB_KEGIATAN } from "../acaraWords";
import { DraftSheet } from "../draftSheet";
import { putSignature } from "../letterParts";
import { BOLD, GRID, GRID_AMOUNT, GRID_AMOUNT_BOLD, GRID_BOLD, GRID_CENTRE, HEADER, TITLE } from "../looks";
import { PENANDA_TANGAN } from "../peserta/utusan";
import { REKENING, type Rekening, type Rincian } from "./lines";

const FIRST_ROW = 16;

/** The RAB in the form of a DPA: accounts above their lines, parents carrying the sums of what stands below them. */
export function rabSheet(): DraftSheet {
  const sheet = new DraftSheet("RAB", { widths: [20, 58, 16, 9, 15, 17, 17], landscape: true });
  putHead(sheet);

  const leaves = leavesByRekening();
  let row = FIRST_ROW;
  for (const rekening of REKENING) {
    const sum = rekening.typedSum ?? sumOfLeaves(leaves, rekening.kode, "F", ({ jumlah }) => jumlah);
    sheet
      .putRow(row, 1, [rekening.kode, rekening.uraian, undefined, undefined, undefined], GRID_BOLD)
      .put(row, 6, sum, GRID_AMOUNT_BOLD, `rab.${rekening.kode}`)
      .put(row, 7, sumOfLeaves(leaves, rekening.kode, "G", semulaOf), GRID_AMOUNT_BOLD);
    for (const rincian of rekening.rincian) putRincian(sheet, ++row, rincian);
    row += 1;
  }

  sheet
    .put(row, 1, "JUMLAH", { ...GRID_BOLD, align: "center" })
    .merge(row, 1, row, 5)
    .put(row, 6, PAGU, GRID_AMOUNT_BOLD, "rab.jumlah")
    .put(row, 7, sumOfLeaves(leaves, "5", "G", semulaOf), GRID_AMOUNT_BOLD);
  putSignature(sheet, row + 2, 5, {
    place: "Padang,      Januari 2023",
    office: ["Kuasa Pengguna Anggaran"],
    orang: PENANDA_TANGAN.kuasaPenggunaAnggaran,
  });
  return sheet;
}

function putHead(sheet: DraftSheet): void {
  sheet
    .putAcross(1, 1, 6, "PEMERINTAH PROVINSI SUMATERA BARAT", TITLE)
    .putAcross(2, 1, 6, "RENCANA ANGGARAN BIAYA (RAB)", TITLE)
    .putAcross(3, 1, 6, "RINCIAN DOKUMEN PELAKSANAAN ANGGARAN BELANJA", TITLE)
    .putAcross(4, 1, 6, "TAHUN ANGGARAN 2023", TITLE)
    .put(12, 1, "Pergeseran I tanggal 7 Maret 2023", BOLD, "rab.pergeseran");
  const labels = [
    ["Nomor DPA", NOMOR_DPA],
    ["Program", PROGRAM],
    ["Kegiatan", KEGIATAN],
    ["Sub Kegiatan", SUB_KEGIATAN],
    ["Acara", ACARA],
    ["Alokasi", "Rp.50.041.800-"],
  ] as const;
  labels.forEach(([label, value], index) => sheet.put(6 + index, 1, label, BOLD).put(6 + index, 2, `: ${value}`));
  sheet
    .putRow(
      13,
      1,
      [
        "Kode Rekening",
        "Uraian",
        "Rincian Perhitungan",
        undefined,
        undefined,
        "Jumlah (Rp)",
        "Sebelum Pergeseran (Rp)",
      ],
      HEADER,
    )
    .putRow(14, 1, [undefined, undefined, "Volume", "Satuan", "Harga Satuan", undefined, undefined], HEADER)
    .merge(13, 1, 14, 1)
    .merge(13, 2, 14, 2)
    .merge(13, 3, 13, 5)
    .merge(13, 6, 14, 6)
    .merge(13, 7, 14, 7)
    .putRow(15, 1, [1, 2, 3, 4, 5, 6, 7], GRID_CENTRE);
}

function putRincian(sheet: DraftSheet, row: number, rincian: Rincian): void {
  const { uraian, volume, satuan, hargaSatuan, jumlah, mark } = rincian;
  const counted = typeof volume === "number" && volume * hargaSatuan === jumlah;
  sheet
    .put(row, 1, undefined, GRID)
    .put(row, 2, `- ${uraian}`, GRID, mark === undefined ? undefined : `${mark}.uraian`)
    .put(row, 3, volume, GRID_CENTRE)
    .put(row, 4, satuan, GRID_CENTRE)
    .put(row, 5, hargaSatuan, GRID_AMOUNT)
    .put(row, 6, counted ? { formula: `C${row}*E${row}`, result: jumlah } : jumlah, GRID_AMOUNT, mark)
    .put(row, 7, semulaOf(rincian), GRID_AMOUNT);
}

/** What the line had before the budget was shifted; most lines had the same. */
function semulaOf({ jumlah, semula }: Pick<Rincian, "jumlah" | "semula">): number {
  return semula ?? jumlah;
}

/** A line and the row in which it will stand. */
interface Leaf {
  readonly row: number;
  readonly rincian: Rincian;
}

/** The rows of the lines under each account, as they will stand on the sheet. */
function leavesByRekening(): ReadonlyMap<Rekening, readonly Leaf[]> {
  const leaves = new Map<Rekening, readonly Leaf[]>();
  let row = FIRST_ROW;
  for (const rekening of REKENING) {
    leaves.set(
      rekening,
      rekening.rincian.map((rincian, index) => ({ row: row + 1 + index, rincian })),
    );
    row += 1 + rekening.rincian.length;
  }
  return leaves;
}

/** The sum over every line below an account, and the formula that staff would write for it: one SUM per account. */
function sumOfLeaves(
  leaves: ReturnType<typeof leavesByRekening>,
  kode: string,
  column: "F" | "G",
  amountOf: (rincian: Rincian) => number,
): { readonly formula: string; readonly result: number } {
  const below = [...leaves].filter(([one, rows]) => rows.length > 0 && `${one.kode}.`.startsWith(`${kode}.`));
  const ranges = below.map(([, rows]) => `${column}${rows[0]?.row}:${column}${rows.at(-1)?.row}`);
  const result = below.flatMap(([, rows]) => rows).reduce((sum, { rincian }) => sum + amountOf(rincian), 0);
  return { formula: `SUM(${ranges.join(",")})`, result };
}
