import { HostFailure } from "../../../src/core/host";
import { describeFailure } from "../../../src/messages/failures";
import { type OpenExcel, openExcel } from "./openExcel";
import { PEOPLE, smallResult } from "./smallResult";
import { inExcel, MEMORY, OURS, remembered, texts, write } from "./peoplesSheet";

let open: OpenExcel;
const type = (address: string, text: string | number, sheet = OURS) => open.excel.coauthor.type(sheet, address, text);
beforeEach(async () => {
  open = await openExcel();
  await write(open);
});
afterEach(() => expect(open.excel.unmodelled()).toEqual([]));

describe("words of ours that people use as well", () => {
  it("stay where people typed them, beside a sum of their own", async () => {
    type("J4", "Jumlah");
    type("J5", "Belum pasti");
    await inExcel(open, (sheet) => (sheet.getRange("K4").formulas = [["=RAB!B2*2"]]));
    const { moved, left } = await write(open);
    expect([moved, left]).toEqual([undefined, undefined]);
    expect(texts(open)).toMatchObject({ J4: "Jumlah", J5: "Belum pasti", K4: "=RAB!B2*2", B8: "Jumlah" });
  });

  it("are still ours where rows were set in above, and leave nothing behind", async () => {
    await inExcel(open, (sheet) => void sheet.getRange("1:4").insert("Down"));
    type("J4", "Jumlah");
    await write(open);
    expect(Object.entries(texts(open)).filter(([, text]) => text === "Jumlah")).toEqual([
      ["J4", "Jumlah"],
      ["B8", "Jumlah"],
    ]);
  });
});

describe("words of ours that people use as well, on a sheet whose write was cut", () => {
  it.each([300, 550, 800, 1050])("stay where they are: cut at action %i", async (action) => {
    type("J4", "Jumlah");
    type("C2", "Belum pasti");
    let actions = 0;
    open.excel.failAt(() => (actions += 1) === action, "GeneralException");
    await write(open).catch((fault: unknown) => expect(fault).toBeInstanceOf(HostFailure));
    expect(open.excel.faults.struck).toBe(1);
    await write(open);
    expect(texts(open)).toMatchObject({ J4: "Jumlah", C2: "Belum pasti" });
  });
});

describe("what people wrote over what we wrote", () => {
  it.each([
    ["an amount", "D5", 777, "Selisih: 777"],
    ["a formula of ours", "E5", 778, "Dua kali: 778"],
  ])("in a row of a table is kept in the sheet of what people typed: %s", async (_what, address, value, kept) => {
    type("G5", "tanya PPTK");
    type(address, value);
    const { moved } = await write(open);
    expect(moved).toEqual([{ sheet: OURS, cell: "A5" }]);
    expect(remembered(open)).toContain(kept);
    expect(texts(open)).toMatchObject({ D5: 500_000, G5: "tanya PPTK" });
  });

  it("is kept where a formula of theirs stands in the place of one of ours, and ours is set again", async () => {
    open.excel.coauthor.type("Ringkas", "B3", "=RAB!B2/12");
    const before = await open.host.compareSheets(smallResult(), PEOPLE);
    expect(before).toContainEqual({ sheet: "Ringkas", table: "", added: [], changed: [], gone: [], moved: ["B3"] });
    const { moved } = await write(open);
    expect(moved).toEqual([{ sheet: "Ringkas", cell: "B3" }]);
    expect(remembered(open)).toContain("=RAB!B2/12");
    expect(open.excel.workbook.sheet("Ringkas").cell(2, 1).formula).toBe("=SUM(PerluDiperiksa[Selisih])");
  });

  it("twice in the same place is kept twice", async () => {
    type("A1", "Ditinjau Rina");
    await write(open);
    type("A1", "Ditinjau Budi");
    await write(open);
    expect(remembered(open)).toContain("Ditinjau Rina");
    expect(remembered(open)).toContain("Ditinjau Budi");
    const before = remembered(open);
    expect((await write(open)).moved).toBeUndefined();
    expect(remembered(open)).toBe(before);
  });
});

describe("notes in a table that no longer has what tells its rows apart", () => {
  it.each([
    ["because a column was taken out", takeOutColumn],
    [
      "because the headers were renamed",
      () => {
        type("B4", "Macam");
        type("C4", "Tempat");
      },
    ],
  ])("are kept in the sheet of what people typed: %s", async (_why, act) => {
    type("G5", "tanya PPTK");
    act();
    const { moved } = await write(open);
    expect(moved).toContainEqual({ sheet: OURS, cell: "A5" });
    expect(remembered(open)).toContain("Catatan: tanya PPTK");
  });

  function takeOutColumn() {
    const sheet = open.excel.workbook.sheet(OURS);
    const table = sheet.tables.find(({ name }) => name === "PerluDiperiksa");
    if (table === undefined) throw new Error("no such table");
    for (let row = 3; row <= 7; row += 1) {
      for (let col = 1; col <= 6; col += 1) {
        const next = sheet.cell(row, col + 1);
        sheet.setContent(row, col, col === 6 ? "" : (next.formula ?? next.value));
      }
    }
    table.area = { ...table.area, columns: 6 };
  }
});

describe("what people type on the sheet that remembers", () => {
  beforeEach(async () => {
    type("A1", "Ditinjau Rina");
    await write(open);
    type("F3", "sudah dibicarakan", MEMORY);
    type("A20", "catatan sendiri", MEMORY);
  });

  it("is remembered too when that sheet is made anew, and told", async () => {
    type("G5", "tanya PPTK");
    const { moved } = await write(open);
    expect(moved).toEqual([
      { sheet: MEMORY, cell: "F3" },
      { sheet: MEMORY, cell: "A20" },
    ]);
    for (const text of ["sudah dibicarakan", "catatan sendiri", "Ditinjau Rina"]) {
      expect(remembered(open)).toContain(text);
    }
  });

  it("is gone for good where they emptied it", async () => {
    type("D3", "", MEMORY);
    type("F3", "", MEMORY);
    type("A20", "", MEMORY);
    type("G5", "tanya PPTK");
    expect((await write(open)).moved).toBeUndefined();
    expect(remembered(open)).not.toContain("Ditinjau Rina");
  });
});

describe("notes beside our content", () => {
  it("with a formula that Excel no longer takes stand as its text, and the others stay as they are", async () => {
    await inExcel(open, (sheet) => {
      sheet.getRange("C2").formulas = [["=RAB!B2*2"]];
      sheet.getRange("D2").formulas = [["=RAB!B2*3"]];
    });
    const refuseOnce = () =>
      open.excel.failAt(({ name, place }) => name === "Range.formulas=" && /\bC2\b/.test(place), "InvalidArgument");
    // With others, and by itself.
    refuseOnce();
    refuseOnce();
    await write(open);
    const sheet = open.excel.workbook.sheet(OURS);
    expect([sheet.cell(1, 2), sheet.cell(1, 3)]).toMatchObject([
      { value: "=RAB!B2*2", formula: undefined },
      { formula: "=RAB!B2*3" },
    ]);
    expect(await open.host.lastWrite()).toMatchObject({ finished: true });
  });

  it("are put back in several requests where they are long", async () => {
    const long = "x".repeat(30_000);
    for (let row = 20; row < 90; row += 1) type(`D${row}`, `${row} ${long}`);
    expect((await write(open)).moved).toBeUndefined();
    expect(texts(open)).toMatchObject({ D20: `20 ${long}`, D89: `89 ${long}` });
    expect(open.excel.counters.largestRequest).toBeLessThan(2_000_000);
  });
});

describe("taking a result away that is all there is to see", () => {
  it("is refused with the way out, and nothing is touched", async () => {
    for (const name of ["Daftar hadir", "RAB"]) open.excel.workbook.sheet(name).visibility = "Hidden";
    const before = open.excel.snapshot();
    const fault: unknown = await open.host.undoWrite().catch((reason: unknown) => reason);
    expect(fault).toBeInstanceOf(HostFailure);
    expect(fault).toMatchObject({ kind: "last-visible", left: "as-it-was" });
    expect(describeFailure(fault, "id", "undoing")).toMatch(/pilih Tampilkan.*Lembar hasil tetap seperti semula/);
    expect(open.excel.snapshot()).toBe(before);
    open.excel.workbook.sheet("RAB").visibility = "Visible";
    expect(await open.host.undoWrite()).toEqual(["Ringkas", OURS]);
  });
});

describe("a sheet of ours that a macro hid from Excel's list of hidden ones", () => {
  it("is taken away with the result", async () => {
    open.excel.workbook.sheet(OURS).visibility = "VeryHidden";
    expect(await open.host.undoWrite()).toEqual(["Ringkas", OURS]);
    expect(open.excel.workbook.findSheet(OURS)).toBeUndefined();
  });

  it("does not keep a new result from being finished", async () => {
    type("G5", "tanya PPTK");
    await write(open);
    open.excel.workbook.sheet(MEMORY).visibility = "VeryHidden";
    type("G5", "sudah dijawab");
    await write(open);
    expect(await open.host.lastWrite()).toMatchObject({ finished: true });
    expect(remembered(open)).toContain("sudah dijawab");
    expect(open.excel.workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith(MEMORY))).toEqual([
      MEMORY,
    ]);
  });
});
