import { recordsOf, tableSheet } from "../../support/foundTables";

const HEADER = "header | Kode {kode_rekening} | Uraian {uraian} | Anggaran {pagu+} | Realisasi {realisasi+}";
const spentOn = (table: string) =>
  recordsOf(tableSheet("realisasi", table)).realisasi.map(({ uraian }) => uraian?.value);

describe("income and financing are never added to what was spent", () => {
  const lra = recordsOf(
    tableSheet(
      "realisasi",
      `
      ${HEADER}
      parent  | 4   | PENDAPATAN DAERAH        | =1000 | =900
      record  | 4.1 | PENDAPATAN ASLI DAERAH   | =400  | =300
      record  | 4.2 | Hasil retribusi          | =600  | =600
      parent  | 5   | BELANJA DAERAH           | =700  | =500
      record  | 5.1 | BELANJA OPERASI          | =500  | =400
      record  | 5.2 | BELANJA MODAL            | =200  | =100
      parent  | 6   | PEMBIAYAAN DAERAH        | =50   | =50
      record  | 6.1 | SiLPA tahun lalu         | =50   | =50
    `,
    ),
  );

  it("leaves the lines of belanja of an LRA", () => {
    expect(lra.realisasi.map(({ uraian }) => uraian?.value)).toEqual(["BELANJA OPERASI", "BELANJA MODAL"]);
  });

  it("says which rows were left out, and why", () => {
    expect(lra.accounts).toMatchObject([
      { read: 8, records: 2, witnesses: 3, dropped: [{ reason: "not belanja", rows: [3, 4, 8 + 1] }] },
    ]);
  });

  it("tells them by headings where there are no codes", () => {
    const table = `
      header | No {no} | Uraian {uraian} | Anggaran {pagu+} | Realisasi {realisasi+}
      group  | A       | PENERIMAAN      |                  |
      record | 1       | Kapitasi JKN    | =900             | =800
      group  | B       | BELANJA         |                  |
      record | 1       | Jasa pelayanan  | =540             | =500
    `;
    expect(spentOn(table)).toEqual(["Jasa pelayanan"]);
  });

  it("takes 4.01 for the urusan that it is, not for income", () => {
    const table = `
      ${HEADER}
      parent | 4       | PENDAPATAN         | =100 | =100
      record | 4.1     | PENDAPATAN ASLI    | =100 | =100
      parent | 5       | BELANJA            | =300 | =200
      record | 4.01.01 | Sekretariat Daerah | =300 | =200
    `;
    expect(spentOn(table)).toEqual(["Sekretariat Daerah"]);
  });

  it.each([
    ["a heading of costs", "group | | PEMBIAYAAN | | "],
    ["one of what is paid for", "group | | Pembiayaan narasumber | | "],
    ["nothing of the kind", "group | | Penerimaan tamu | | "],
  ])("leaves the lines of an activity under %s alone", (_what, heading) => {
    const table = `
      ${HEADER}
      ${heading}
      record |                   | Honor narasumber | =900 | =800
      group  |                   | Belanja bahan    |      |
      record | 5.1.02.01.01.0024 | ATK              | =540 | =500
    `;
    expect(spentOn(table)).toEqual(["Honor narasumber", "ATK"]);
  });

  it.each([
    ["title | LAPORAN REALISASI PENERIMAAN PENDAPATAN ASLI DAERAH", "Uraian", []],
    ["title | Laporan per bulan", "Jenis Penerimaan", []],
    ["title | BADAN PENDAPATAN DAERAH", "Uraian", ["Pajak Hotel"]],
    ["title | Realisasi Pendapatan dan Belanja", "Uraian", ["Pajak Hotel"]],
    ["title | Sumber Dana : Pendapatan Asli Daerah (PAD)", "Uraian", ["Pajak Hotel"]],
    ["title | REKAP PENERIMAAN HONORARIUM", "Uraian", ["Pajak Hotel"]],
  ])("knows a list of income alone by what it says over its lines: %s, %s", (title, header, spent) => {
    const table = `
      ${title}
      header | No {no} | ${header} {uraian} | Target {pagu+} | Jumlah {realisasi+}
      record | 1       | Pajak Hotel          | =900           | =950
    `;
    expect(spentOn(table)).toEqual(spent);
  });

  it("goes by the codes of accounts where they say that it was spent", () => {
    const table = `
      title | REALISASI PENDAPATAN BLUD
      ${HEADER}
      record | 5.1.02.01.01.0024 | ATK | =540 | =500
    `;
    expect(spentOn(table)).toEqual(["ATK"]);
  });
});
