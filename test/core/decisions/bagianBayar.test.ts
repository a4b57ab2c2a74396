import type { GivenField } from "../../../src/core/tables/words/fields";
import { layoutOf } from "../../../src/core/decisions/layouts";
import { plainWorkbook } from "../../support/foundTables";
import { decided, onlyTable, rupiahOf } from "./decided";

/** Amounts under labels that do not say which is before tax, and which is received. */
const HONOR = plainWorkbook(`
  | DAFTAR HONORARIUM NARASUMBER
  | No | Nama | Golongan | Nilai I (Rp) | Nilai II (Rp) | Nilai III (Rp) | Tanda Tangan
  | =1 | Sri Lestari | IV/a | =1000000 | =150000 | =850000 | ttd
  | =2 | Wati Sari | III/c | =900000 | =135000 | =765000 | ttd
  | =3 | Joko Susilo | II/c | =500000 | =0 | =500000 | ttd
`);
const found = onlyTable(decided(HONOR)).range;
type Told = readonly (readonly [col: number, field: GivenField])[];
const told = (...fields: Told) => ({
  tables: [{ file: "berkas.xlsx", sheet: "Sheet1", found, columns: fields.map(([col, field]) => ({ col, field })) }],
});
const ALL_THREE = told([4, "bruto"], [5, "pajak"], [6, "diterima"]);

describe("which amount of a payment list is which, as a person says", () => {
  it("is what is due, what is taken off, and what was received", () => {
    const { records } = decided(HONOR, ALL_THREE);
    expect(records.pembayaran.map(({ potongan }) => rupiahOf([potongan?.bruto, potongan?.pph]))).toEqual([
      [1_000_000, 150_000],
      [900_000, 135_000],
      [500_000, 0],
    ]);
    expect(rupiahOf(records.pembayaran.map(({ dibayar }) => dibayar))).toEqual([850_000, 765_000, 500_000]);
  });

  it("makes the tax of each golongan and what is left of it checked", () => {
    const { outcomes } = decided(HONOR, ALL_THREE);
    const of = (code: string) => outcomes.find((outcome) => outcome.code === code);
    expect(of("pph-21-berbeda")).toMatchObject({
      state: "found",
      findings: [{ facts: { nama: "Wati Sari", tarif: 5, tertulis: 135_000_00, seharusnya: 45_000_00 } }],
    });
    expect(of("honor-diterima-berbeda")).toMatchObject({ state: "passed" });
  });

  it("never takes the tax for what was paid, where only the tax is told", () => {
    const { records } = decided(HONOR, told([4, "pajak"]));
    expect(rupiahOf(records.pembayaran.map(({ dibayar }) => dibayar))).not.toContain(1_000_000);
  });

  it("is shown as it was said, and remembered with the layout", () => {
    const { columns } = layoutOf(onlyTable(decided(HONOR, ALL_THREE)));
    expect(columns.slice(3, 6)).toEqual(["bruto", "pajak", "diterima"]);
  });
});

describe("several amounts of a payment list that are due together, as a person says", () => {
  const answered = (drawn: string, ...fields: Told) => {
    const workbook = plainWorkbook(drawn);
    const { range } = onlyTable(decided(workbook));
    return decided(workbook, { tables: told(...fields).tables.map((one) => ({ ...one, found: range })) });
  };
  const netOf = (diterima: string) =>
    answered(
      `
      | DAFTAR PENERIMAAN UANG SAKU DAN TRANSPORT
      | No | Nama | Golongan | Transport (Rp) | Uang Saku (Rp) | Nilai I (Rp) | Nilai II (Rp) | Tanda Tangan
      | =1 | Sri Lestari | IV/a | =100000 | =300000 | =45000 | ${diterima} | ttd
      | =2 | Wati Sari | III/c | =100000 | =300000 | =15000 | =385000 | ttd
      | =3 | Joko Susilo | II/c | =350000 | =300000 | =0 | =650000 | ttd
      | =4 | Tono Hadi | III/a | =350000 | =300000 | =15000 | =635000 | ttd
    `,
      [4, "bruto"],
      [5, "bruto"],
      [6, "pajak"],
      [7, "diterima"],
    );
  const said = ({ outcomes }: ReturnType<typeof netOf>) =>
    outcomes.find(({ code }) => code === "honor-diterima-berbeda");

  it("are added up before the tax is taken off", () => {
    const reviewed = netOf("=355000");
    expect(rupiahOf(reviewed.records.pembayaran.map(({ potongan }) => potongan?.bruto))).toEqual([
      400_000, 400_000, 650_000, 650_000,
    ]);
    expect(said(reviewed)).toMatchObject({ state: "passed" });
  });

  it("make a wrong net told", () => {
    expect(said(netOf("=365000"))).toMatchObject({
      state: "found",
      findings: [{ facts: { nama: "Sri Lestari", tertulis: 365_000_00, seharusnya: 355_000_00 } }],
    });
  });

  it("are not counted twice where their sum was said to be one of them", () => {
    const reviewed = answered(
      `
      | DAFTAR PENERIMAAN UANG SAKU DAN TRANSPORT
      | No | Nama | Golongan | Transport (Rp) | Uang Saku (Rp) | Nilai (Rp) | Nilai I (Rp) | Nilai II (Rp) | Tanda Tangan
      | =1 | Sri Lestari | IV/a | =100000 | =300000 | =400000 | =45000 | =355000 | ttd
      | =2 | Wati Sari | III/c | =100000 | =300000 | =400000 | =15000 | =385000 | ttd
      | =3 | Joko Susilo | II/c | =350000 | =300000 | =650000 | =0 | =650000 | ttd
    `,
      [4, "bruto"],
      [5, "bruto"],
      [6, "bruto"],
      [7, "pajak"],
      [8, "diterima"],
    );
    expect(said(reviewed)).toMatchObject({ state: "not-checkable" });
  });
});

describe("which amount of a register is which, as a person says", () => {
  const REGISTER = plainWorkbook(`
    | REGISTER KUITANSI
    | No | Tanggal | No Bukti | Uraian | Nilai I (Rp) | Nilai II (Rp) | Nilai III (Rp)
    | =1 | 3 Maret 2023 | 001 | Sewa kursi | =1000000 | =20000 | =980000
    | =2 | 4 Maret 2023 | 002 | Sewa tenda | =2000000 | =40000 | =1960000
  `);
  const range = onlyTable(decided(REGISTER)).range;
  const said = (...fields: readonly (readonly [col: number, field: GivenField])[]) => ({
    tables: [
      {
        file: "berkas.xlsx",
        sheet: "Sheet1",
        found: range,
        kind: "kuitansi" as const,
        columns: fields.map(([col, field]) => ({ col, field })),
      },
    ],
  });

  it("is the amount of the receipt, and what is left of it after tax", () => {
    const { records } = decided(REGISTER, said([5, "bruto"], [6, "pajak"], [7, "diterima"]));
    expect(rupiahOf(records.kuitansi.map(({ jumlah }) => jumlah))).toEqual([1_000_000, 2_000_000]);
    expect(rupiahOf(records.kuitansi.map(({ bersih }) => bersih))).toEqual([980_000, 1_960_000]);
  });
});
