import { type OpenExcel, openExcel } from "./openExcel";
import { inExcel, MEMORY, OURS, remembered, texts, write } from "./peoplesSheet";
import { FINDINGS, type Finding, PEOPLE, smallResult } from "./smallResult";

const LONGER: readonly Finding[] = [
  ...FINDINGS,
  ["kuitansi-ganda", "Kuitansi!B2", 1],
  ["bukti-ganda", "Realisasi!C4", 75_000],
];

let open: OpenExcel;
const type = (address: string, text: string | number) => open.excel.coauthor.type(OURS, address, text);
beforeEach(async () => {
  open = await openExcel();
  await write(open);
});
afterEach(() => expect(open.excel.unmodelled()).toEqual([]));

describe("what people set in blank cells beside our content", () => {
  it.each([
    ["beside the title", "C2"],
    ["in the blank rows between two tables", "B9"],
    ["beside the narrower of two tables", "E13"],
    ["in the row right below everything", "F15"],
    ["below a table with a row of totals", "D40"],
    ["far to the right", "Z3"],
  ])("stays where it is: %s", async (_where, address) => {
    type(address, "tanya PPTK");
    const { moved } = await write(open);
    expect(texts(open)[address]).toBe("tanya PPTK");
    expect(moved).toBeUndefined();
    await write(open);
    expect(texts(open)[address]).toBe("tanya PPTK");
  });

  it("stays in a cell of the row of totals that we leave blank, as long as that row stays there", async () => {
    type("G8", "sudah dijumlah ulang");
    await write(open);
    expect(texts(open)).toMatchObject({ G8: "sudah dijumlah ulang", B8: "Jumlah" });
  });

  it("stays with its formula and its number format", async () => {
    await inExcel(open, (sheet) => {
      sheet.getRange("J2").formulas = [["=RAB!B2*2"]];
      sheet.getRange("C2").numberFormat = [["0.000"]];
      sheet.getRange("C2").values = [[1.5]];
    });
    await write(open);
    const sheet = open.excel.workbook.sheet(OURS);
    expect([sheet.cell(1, 9).formula, sheet.cell(1, 2).value, sheet.numberFormatAt(1, 2)]).toEqual([
      "=RAB!B2*2",
      1.5,
      "0.000",
    ]);
  });

  it("is kept in the sheet of what people typed, which is shown then, where the longer result takes its place", async () => {
    type("B9", "tanya PPTK");
    const { moved } = await write(open, LONGER);
    expect(moved).toEqual([{ sheet: OURS, cell: "B9" }]);
    expect(remembered(open)).toContain("tanya PPTK");
    expect(open.excel.workbook.sheet(MEMORY).visibility).toBe("Visible");
    expect(texts(open)["B9"]).toBe("bukti-ganda");
  });

  it("does not come back once people took it away", async () => {
    type("C2", "keliru");
    await write(open);
    type("C2", "");
    await write(open);
    expect(texts(open)["C2"]).toBeUndefined();
  });

  it("is kept too where people wrote over a text of ours", async () => {
    type("A1", "Perlu diperiksa oleh Rina");
    const { moved } = await write(open);
    expect(moved).toEqual([{ sheet: OURS, cell: "A1" }]);
    expect(remembered(open)).toContain("Perlu diperiksa oleh Rina");
    expect(texts(open)["A1"]).toBe("Perlu diperiksa");
  });
});

describe("a table of ours that people made plain cells of", () => {
  it.each([[["PerluDiperiksa"]], [["PerluDiperiksa", "BelumPasti"]]])("keeps their words: %p", async (names) => {
    type("F5", "Sudah dilihat");
    type("G6", "tanya PPTK");
    await inExcel(open, (_sheet, { workbook }) => {
      for (const name of names) workbook.tables.getItem(name).convertToRange();
    });
    await write(open);
    expect(texts(open)).toMatchObject({ F5: "Sudah dilihat", G6: "tanya PPTK" });
    const tables = open.excel.workbook.sheet(OURS).tables.map(({ name }) => name);
    expect([...tables].sort()).toEqual(["BelumPasti", "PerluDiperiksa"]);
  });
});

describe("findings that share their key", () => {
  const TWO: readonly Finding[] = [
    ["bukti-ganda", "RAB!B2", 1],
    ["bukti-ganda", "RAB!B2", 2],
  ];
  const notes = () => [5, 6].map((row) => [texts(open)[`D${row}`], texts(open)[`G${row}`]]);
  /** Sorts the two rows the other way round, as Excel does: everything goes along but the formula. */
  const sort = () => {
    const sheet = open.excel.workbook.sheet(OURS);
    for (const col of [0, 1, 2, 3, 5, 6]) {
      const [upper, lower] = [sheet.cell(4, col).value, sheet.cell(5, col).value];
      sheet.setContent(4, col, lower);
      sheet.setContent(5, col, upper);
    }
  };
  beforeEach(async () => {
    await write(open, TWO);
    type("G5", "untuk yang satu");
    type("G6", "untuk yang dua");
  });

  it("keep their notes when people sort them, by the amount that stands in the row", async () => {
    sort();
    await write(open, TWO);
    expect(notes()).toEqual([
      [1, "untuk yang satu"],
      [2, "untuk yang dua"],
    ]);
  });

  it("keep their notes in the plan's order where the amounts changed meanwhile, by the number of the row", async () => {
    sort();
    await write(open, [
      ["bukti-ganda", "RAB!B2", 10],
      ["bukti-ganda", "RAB!B2", 20],
    ]);
    expect(notes()).toEqual([
      [10, "untuk yang satu"],
      [20, "untuk yang dua"],
    ]);
  });

  it("keep the right note when one of them is gone, and the other's until it is back", async () => {
    await write(open, TWO.slice(1));
    expect(texts(open)["G5"]).toBe("untuk yang dua");
    await write(open, TWO);
    expect(notes()).toEqual([
      [1, "untuk yang satu"],
      [2, "untuk yang dua"],
    ]);
  });

  it("give both notes to the one that is left where nothing tells which it is", async () => {
    await write(open, [["bukti-ganda", "RAB!B2", 3]]);
    expect(texts(open)["G5"]).toBe("untuk yang satu / untuk yang dua");
  });
});

describe("a table that people made on our sheet", () => {
  async function add(address: string) {
    await inExcel(open, (sheet) => {
      sheet.getRange(address).values = [
        ["Tim", "Tugas"],
        ["Rina", "cek"],
      ];
      sheet.tables.add(sheet.getRange(address), true).name = "TimKami";
    });
  }
  const standing = () => {
    const found = open.excel.workbook.findTable("TimKami");
    return found === undefined ? undefined : { sheet: found.sheet.name, area: found.table.area };
  };

  it("stays a table in its place, beside ours", async () => {
    await add("K4:L5");
    const before = standing();
    const { sheets, left } = await write(open, LONGER);
    expect([sheets, left]).toEqual([["Ringkas", OURS], undefined]);
    expect(standing()).toEqual(before);
    expect(texts(open)).toMatchObject({ K5: "Rina", L5: "cek" });
  });

  it("stays, with the whole sheet, where its place is needed: the result goes to a new sheet, with the notes", async () => {
    await add("A20:B21");
    type("G5", "tanya PPTK");
    const id = open.excel.workbook.sheet(OURS).id;
    const cells = texts(open);
    const { sheets, left } = await write(open, LONGER);
    expect([sheets, left]).toEqual([["Ringkas", `${OURS} (2)`], [OURS]]);
    expect(open.excel.workbook.sheet(OURS).id).toBe(id);
    expect(texts(open)).toEqual(cells);
    expect(texts(open, `${OURS} (2)`)).toMatchObject({ G5: "tanya PPTK" });
    // From now on the new one is ours, and the old one belongs to the people.
    expect((await write(open)).left).toBeUndefined();
    expect(await open.host.undoWrite()).toEqual(["Ringkas", `${OURS} (2)`]);
    expect(texts(open)).toEqual(cells);
  });
});

describe("columns that people change in our table", () => {
  const table = () => open.excel.workbook.sheet(OURS);

  it("a column of ours taken out and one of theirs set at the end: each note stays under its own header", async () => {
    type("F5", "Selesai");
    type("G5", "tanya PPTK");
    for (const row of [3, 4, 5, 6]) {
      table().setContent(row, 4, table().cell(row, 5).value);
      table().setContent(row, 5, table().cell(row, 6).value);
      table().setContent(row, 6, row === 3 ? "Petugas" : "Rina");
    }
    await write(open);
    expect(texts(open)).toMatchObject({ F4: "Status", F5: "Selesai", G4: "Catatan", G5: "tanya PPTK" });
    expect(texts(open)).toMatchObject({ H4: "Petugas", H5: "Rina" });
  });

  it("a renamed column is still the one that it was, where no other could be", async () => {
    type("G4", "Catatan PPTK");
    type("G5", "tanya PPTK");
    await write(open);
    expect(texts(open)).toMatchObject({ G4: "Catatan", G5: "tanya PPTK" });
  });
});

describe("rows that people type into our tables", () => {
  it("are kept in the sheet of what people typed, whole, since the plan has no place for them", async () => {
    const sheet = open.excel.workbook.sheet(OURS);
    const table = sheet.tables.find(({ name }) => name === "BelumPasti");
    if (table === undefined) throw new Error("no such table");
    table.area = { ...table.area, rows: table.area.rows + 1 };
    ["4", "baris kami", "45800"].forEach((text, col) => sheet.setContent(14, col, text));
    const { moved } = await write(open);
    expect(moved).toEqual([{ sheet: OURS, cell: "A15" }]);
    expect(remembered(open)).toContain("No: 4; Tertulis: baris kami; Tanggal: 45800");
  });

  it("are told as well where people changed what tells a row of ours from others", async () => {
    type("B6", "nip-keliru");
    const { moved } = await write(open);
    expect(moved).toEqual([{ sheet: OURS, cell: "A6" }]);
    expect(remembered(open)).toContain("Kode: nip-keliru");
    expect(texts(open)["B6"]).toBe("nip-tidak-sah");
  });
});

describe("rows that people set in above our content", () => {
  const insert = () => inExcel(open, (sheet) => void sheet.getRange("1:4").insert("Down"));

  it("leave nothing of the old result under the new one", async () => {
    await insert();
    type("G9", "tanya PPTK");
    await write(open);
    const fresh = await openExcel();
    await write(fresh);
    expect(texts(open)).toEqual({ ...texts(fresh), G5: "tanya PPTK" });
  });

  it("for a letterhead, leave the sheet to the people as it is; the new result has the notes", async () => {
    await insert();
    type("A1", "PEMERINTAH KOTA CONTOH");
    type("G9", "tanya PPTK");
    const cells = texts(open);
    const { sheets, left } = await write(open);
    expect([sheets, left]).toEqual([["Ringkas", `${OURS} (2)`], [OURS]]);
    expect(texts(open)).toEqual(cells);
    expect(texts(open, `${OURS} (2)`)).toMatchObject({ G5: "tanya PPTK" });
    expect(texts(open, "Ringkas")["B4"]).toBe(`='${OURS} (2)'!$A$1`);
  });

  it("on a sheet without tables are seen as well", async () => {
    await inExcel(open, (sheet) => void sheet.getRange("1:2").insert("Down"), "Ringkas");
    open.excel.coauthor.type("Ringkas", "A1", "PEMERINTAH KOTA CONTOH");
    const { left } = await write(open);
    expect(left).toEqual(["Ringkas"]);
    expect(texts(open, "Ringkas")["A1"]).toBe("PEMERINTAH KOTA CONTOH");
  });
});

describe("what a plan puts into people's columns itself", () => {
  const decided = (status: string, note: string | undefined) => {
    const plan = smallResult();
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) =>
        table.name !== "PerluDiperiksa"
          ? table
          : { ...table, rows: table.rows.map((row, at) => (at === 0 ? [...row.slice(0, 5), status, note] : row)) },
      ),
    }));
    return open.host.writeSheets({ ...plan, sheets }, { people: PEOPLE });
  };

  it("goes when the plan no longer has it: nobody typed it", async () => {
    await decided("Diterima", "sesuai SBM");
    expect(texts(open)).toMatchObject({ F5: "Diterima", G5: "sesuai SBM" });
    await decided("Diterima", "sesuai SBM 2026");
    expect(texts(open)).toMatchObject({ F5: "Diterima", G5: "sesuai SBM 2026" });
    await write(open);
    expect([texts(open)["F5"], texts(open)["G5"]]).toEqual(["Belum dijawab", undefined]);
  });

  it("gives way to what people typed over it", async () => {
    await decided("Diterima", "sesuai SBM");
    type("G5", "lihat surat 12");
    await decided("Diterima", "sesuai SBM 2026");
    expect(texts(open)["G5"]).toBe("lihat surat 12");
  });
});

it("a formula that people typed as a note stays as its text", async () => {
  await inExcel(open, (sheet) => {
    sheet.getRange("G5").numberFormat = [["General"]];
    sheet.getRange("G5").formulas = [["=RAB!B2*2"]];
  });
  await write(open);
  expect(texts(open)["G5"]).toBe("=RAB!B2*2");
});
