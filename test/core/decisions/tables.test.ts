import type { TableCorrection } from "../../../src/core/decisions/decisions";
import { plainWorkbook } from "../../support/foundTables";
import { decided, onlyTable, rupiahOf, tablesOf } from "./decided";

const where = { file: "berkas.xlsx", sheet: "Sheet1" };
const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const RAB = plainWorkbook(`
  | RENCANA ANGGARAN BIAYA
  | No | Uraian | Volume | Harga Satuan | Jumlah
  | =1 | Snack | =70 | =20000 | =1400000
  | =2 | Makan | =70 | =50000 | =3500000
  | =3 | Sewa hotel | =1 | =16080000 | =16080000
  |   | Jumlah |  |  | =20980000
`);
const FOUND = onlyTable(decided(RAB)).range;
const ofRab = (more: Partial<TableCorrection>): TableCorrection => ({ ...where, found: FOUND, ...more });

describe("a table put right by hand", () => {
  it("says so, and is sure", () => {
    const { sure, why, putRight } = onlyTable(decided(RAB, { tables: [ofRab({ kind: "anggaran" })] }));
    expect({ sure, first: why[0]?.code, putRight }).toEqual({
      sure: "sure",
      first: "put-right-by-hand",
      putRight: { found: FOUND },
    });
  });

  it("is read with the columns that were laid down", () => {
    const { records } = decided(RAB, { tables: [ofRab({ columns: [{ col: 5, field: "keterangan" }] })] });
    expect(rupiahOf(records.anggaran.map(({ jumlah }) => jumlah))).toEqual([undefined, undefined, undefined]);
  });

  it("counts no row that is said to be no data, and its total is proved without it", () => {
    const { records } = decided(RAB, { tables: [ofRab({ rows: [{ row: 4, role: "other" }] })] });
    expect(rupiahOf(records.anggaran.map(({ jumlah }) => jumlah))).toEqual([1_400_000, 16_080_000]);
    expect(rupiahOf(records.saksi.map(({ recomputed }) => ({ value: recomputed })))).toEqual([17_480_000]);
    expect(records.accounts[0]).toMatchObject({ read: 4, records: 2, witnesses: 1, dropped: [{ rows: [4] }] });
  });

  it("counts a row as data that was taken for a total, and does not compare it any more", () => {
    const { records } = decided(RAB, { tables: [ofRab({ rows: [{ row: 6, role: "record" }] })] });
    expect(records.anggaran).toHaveLength(4);
    expect(records.saksi).toEqual([]);
  });

  it("compares a row that is said to be a subtotal with the lines above that add up to it", () => {
    const book = plainWorkbook(`
      | RENCANA ANGGARAN BIAYA
      | No | Uraian | Volume | Harga Satuan | Jumlah
      | =1 | Snack | =70 | =20000 | =1400000
      | =2 | Makan | =70 | =50000 | =3500000
      | =3 | Konsumsi | =1 | =4900000 | =4900000
      | =4 | Sewa hotel | =1 | =16080000 | =16080000
    `);
    const found = onlyTable(decided(book)).range;
    const { records } = decided(book, { tables: [{ ...where, found, rows: [{ row: 5, role: "subtotal" }] }] });
    expect(records.anggaran).toHaveLength(3);
    expect(records.saksi).toMatchObject([{ level: "subtotal", from: { row: 3 }, to: { row: 4 }, count: 2 }]);
    expect(rupiahOf(records.saksi.map(({ recomputed }) => ({ value: recomputed })))).toEqual([4_900_000]);
  });

  it("is listed but gives nothing when it is not to be read, each of its rows accounted for", () => {
    const { records, sheets } = decided(RAB, { tables: [ofRab({ ignored: true })] });
    expect(records.anggaran).toEqual([]);
    expect(records.saksi).toEqual([]);
    expect(onlyTable({ sheets }).range).toEqual(FOUND);
    expect(records.accounts).toMatchObject([
      { read: 4, records: 0, groups: 0, witnesses: 0, dropped: [{ reason: "ignored table", rows: [3, 4, 5, 6] }] },
    ]);
  });

  it("accounts for the rows that a smaller range leaves out", () => {
    const { records } = decided(RAB, { tables: [ofRab({ range: range(2, 1, 4, 5) })] });
    expect(rupiahOf(records.anggaran.map(({ jumlah }) => jumlah))).toEqual([1_400_000, 3_500_000]);
    expect(records.accounts).toMatchObject([
      { read: 4, records: 2, dropped: [{ reason: "outside range", rows: [5, 6] }] },
    ]);
  });

  it("belongs to the stage that was given, whatever its title says", () => {
    const list = plainWorkbook(`
      | DAFTAR UNDANGAN
      | No | Nama | Jabatan
      | =1 | Andi Saputra | Kepala Bidang
      | =2 | Budi Santoso | Kepala Seksi
    `);
    const found = onlyTable(decided(list)).range;
    const { records } = decided(list, { tables: [{ ...where, found, tahap: "hadir" }] });
    expect([records.undangan.length, records.hadir.length]).toEqual([0, 2]);
  });
});

describe("a header that detection took for another row", () => {
  const MISLED = plainWorkbook(`
    | DAFTAR HADIR
    | No | Nama | Jabatan | Instansi
    | Ke-1 | Pertama | Kedua | Ketiga
    | =1 | Andi Saputra | Kepala Bidang | Dinas Sosial Kab. Agam
    | =2 | Budi Santoso | Kepala Seksi | Dinas Sosial Kota Padang
  `);

  it("is moved down: the row that was the header becomes a title, and no data", () => {
    const { range: found } = onlyTable(decided(MISLED));
    const columns = [
      { col: 2, field: "nama" as const },
      { col: 4, field: "instansi" as const },
    ];
    const tables = [{ ...where, found, headerRows: [3], kind: "peserta" as const, columns }];
    const again = decided(MISLED, { tables });
    expect(onlyTable(again).columns.map(({ header }) => header)).toEqual(["Ke-1", "Pertama", "Kedua", "Ketiga"]);
    expect(again.records.hadir.map(({ nama }) => nama.value)).toEqual(["Andi Saputra", "Budi Santoso"]);
  });

  it("is moved up: the row that was the header becomes data", () => {
    const { range: found } = onlyTable(decided(RAB));
    const again = decided(RAB, {
      tables: [{ ...where, found, headerRows: [1], columns: [{ col: 2, field: "uraian" }] }],
    });
    expect(onlyTable(again).rows.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
  });
});

describe("a table that detection missed", () => {
  const NOTHING = plainWorkbook(`
    | Catatan bendahara
    | Snack rapat | =1400000
    | Makan siang | =3500000
  `);
  const drawn: TableCorrection = {
    ...where,
    found: undefined,
    range: range(2, 1, 3, 2),
    headerRows: [],
    kind: "anggaran",
    columns: [
      { col: 1, field: "uraian" },
      { col: 2, field: "jumlah" },
    ],
  };

  it("is read where it was drawn, without a header too", () => {
    expect(tablesOf(decided(NOTHING))).toEqual([]);
    const { records } = decided(NOTHING, { tables: [drawn] });
    expect(records.anggaran.map(({ uraian }) => uraian?.value)).toEqual(["Snack rapat", "Makan siang"]);
    expect(rupiahOf(records.anggaran.map(({ jumlah }) => jumlah))).toEqual([1_400_000, 3_500_000]);
  });

  it("takes the place of the tables it is drawn over, so that nothing is counted twice", () => {
    const over = { ...where, found: undefined, range: range(2, 1, 6, 5), headerRows: [2] };
    const { records, sheets } = decided(RAB, { tables: [over] });
    expect(onlyTable({ sheets }).putRight).toEqual({ found: undefined });
    expect(rupiahOf(records.anggaran.map(({ jumlah }) => jumlah))).toEqual([1_400_000, 3_500_000, 16_080_000]);
  });

  it("takes from a found table only the rows that it was drawn over", () => {
    const over = { ...where, found: undefined, range: range(5, 1, 6, 5), headerRows: [], kind: "lain" as const };
    const { records } = decided(RAB, { tables: [over] });
    expect(rupiahOf(records.anggaran.map(({ jumlah }) => jumlah))).toEqual([1_400_000, 3_500_000]);
    expect(records.accounts.map(({ read }) => read)).toEqual([2, 2]);
  });
});

describe("a correction that no longer fits", () => {
  const because = (tables: readonly TableCorrection[], book = RAB) =>
    decided(book, { tables }).decided.stale.map((stale) => stale.because);

  it("is told, not lost, when its table is gone or its sheet was not read", () => {
    expect(because([{ ...where, found: range(40, 1, 50, 5), kind: "bku" }])).toEqual(["table-gone"]);
    expect(because([{ ...ofRab({ kind: "bku" }), sheet: "Sheet9" }])).toEqual(["not-read"]);
  });

  it("is told when there is nothing to read where a table was drawn", () => {
    expect(because([{ ...where, found: undefined, range: range(30, 1, 40, 5), headerRows: [30] }])).toEqual([
      "nothing-there",
    ]);
  });

  it("is told, and not applied, when it was drawn over another one", () => {
    const first = ofRab({ kind: "anggaran" });
    const second = { ...where, found: undefined, range: range(4, 1, 6, 5), headerRows: [4] };
    expect(because([first, second])).toEqual(["overlaps"]);
  });

  it("follows a list that has grown, but leaves out what was said of its single rows, and says so", () => {
    const grown = plainWorkbook(`
      | RENCANA ANGGARAN BIAYA
      | No | Uraian | Volume | Harga Satuan | Jumlah
      | =1 | Snack | =70 | =20000 | =1400000
      | =2 | Makan | =70 | =50000 | =3500000
      | =3 | Sewa hotel | =1 | =16080000 | =16080000
      | =4 | Spanduk | =1 | =500000 | =500000
      |   | Jumlah |  |  | =21480000
    `);
    const correction = ofRab({ columns: [{ col: 3, field: undefined }], rows: [{ row: 6, role: "other" }] });
    const { records, decided: came } = decided(grown, { tables: [correction] });
    expect(came.stale.map((stale) => stale.because)).toEqual(["rows-changed"]);
    expect(records.anggaran).toHaveLength(4);
    expect(records.anggaran.map(({ volume }) => volume)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("a list that runs on over sheets", () => {
  it("follows on the next sheet what was put right on the first", () => {
    const first = plainWorkbook(`
      | No | Nama | Jabatan | Keterangan
      | =1 | Andi Saputra | Kepala Bidang | Kab. Agam
      | =2 | Budi Santoso | Kepala Seksi | Kab. Agam
      | =3 | Cici Lestari | Kepala Seksi | Kab. Agam
    `);
    const next = plainWorkbook(
      `
      | =4 | Dedi Kurnia | Kepala Seksi | Kota Padang
      | =5 | Eka Putri | Kepala Bidang | Kota Padang
      | =6 | Fajar Nugraha | Kepala Bidang | Kota Padang
    `,
      { sheet: "Sheet2" },
    );
    const book = { file: first.file, sheets: [...first.sheets, ...next.sheets] };
    const found = tablesOf(decided(book))[0]?.range;
    const columns = [{ col: 4, field: "kab_kota" as const }];
    const { sheets } = decided(book, { tables: [{ ...where, found, columns }] });
    expect(tablesOf({ sheets }).map((table) => table.columns[3]?.field)).toEqual(["kab_kota", "kab_kota"]);
  });
});
