import { peopleColumns } from "../../../src/core/sheets/peopleColumns";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { everything } from "../../core/sheets/everything";
import { type OpenExcel, openExcel } from "./openExcel";
import { inExcel, OURS, remembered, texts, write } from "./peoplesSheet";
import { FINDINGS, type Finding } from "./smallResult";

const LONGER: readonly Finding[] = [...FINDINGS, ["bukti-ganda", "RAB!B5", 1], ["bukti-ganda", "RAB!B6", 2]];

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
  await write(open);
});
afterEach(() => expect(open.excel.unmodelled()).toEqual([]));

const type = (address: string, text: string | number) => open.excel.coauthor.type(OURS, address, text);
const insertColumn = (at: number, name: string) =>
  inExcel(open, (sheet) => sheet.tables.getItem("PerluDiperiksa").columns.add(at, undefined, name));
const row = (at: number, text = texts(open)) => [..."ABCDEFGHI"].map((letter) => text[`${letter}${at}`]);

describe("a column that people set into the middle of our table", () => {
  it.each([
    ["before the amounts", 3],
    ["before the label of the totals", 1],
    ["between two columns behind the totals", 5],
  ])("%s goes to the end with its words, and nothing of ours is taken for theirs", async (_where, at) => {
    await insertColumn(at, "PIC");
    type(`${String.fromCharCode(65 + at)}5`, "Rina");
    type("H5", "tanya PPTK");
    for (let again = 0; again < 2; again += 1) {
      expect(await write(open)).toEqual({ sheets: ["Ringkas", OURS] });
      expect(row(4)).toEqual(["No", "Kode", "Sel", "Selisih", "Dua kali", "Status", "Catatan", "PIC", undefined]);
      expect(row(5).slice(5)).toEqual(["Belum dijawab", "tanya PPTK", "Rina", undefined]);
      const sum = "=SUBTOTAL(109,PerluDiperiksa[Selisih])";
      expect(row(8)).toEqual([undefined, "Jumlah", undefined, sum, ...Array<undefined>(5)]);
    }
  });

  it("takes a sum over its cells along as one over the column, wherever that stands", async () => {
    await insertColumn(3, "Pajak");
    await inExcel(open, (sheet) => (sheet.getRange("D8").formulas = [["=SUM(D5:D7)"]]));
    expect(await write(open)).toEqual({ sheets: ["Ringkas", OURS] });
    expect([row(4)[7], row(8)[7]]).toEqual(["Pajak", "=SUM([Pajak])"]);
    expect(await write(open, LONGER)).toEqual({ sheets: ["Ringkas", OURS] });
    expect(row(10)[7]).toBe("=SUM([Pajak])");
  });

  it("takes its own sum along, to the end of a longer result too", async () => {
    await insertColumn(3, "Pajak");
    await inExcel(open, (sheet) => (sheet.getRange("D8").formulas = [["=SUBTOTAL(109,PerluDiperiksa[Pajak])"]]));
    await write(open);
    expect(row(8)[7]).toBe("=SUBTOTAL(109,PerluDiperiksa[Pajak])");
    expect(await write(open, LONGER)).toEqual({ sheets: ["Ringkas", OURS] });
    expect(row(10)).toEqual([
      undefined,
      "Jumlah",
      undefined,
      "=SUBTOTAL(109,PerluDiperiksa[Selisih])",
      undefined,
      undefined,
      undefined,
      "=SUBTOTAL(109,PerluDiperiksa[Pajak])",
      undefined,
    ]);
    await write(open);
    expect(row(8)[7]).toBe("=SUBTOTAL(109,PerluDiperiksa[Pajak])");
  });

  it("as a column of the whole sheet: the table below and the cells beside are ours as well", async () => {
    await inExcel(open, (sheet) => void sheet.getRange("B:B").insert("Right"));
    await inExcel(open, (sheet) => void sheet.getRange("B:B").insert("Right"), "Ringkas");
    type("B5", "Rina");
    const before = texts(open, "Ringkas");
    expect(before).toMatchObject({ A3: "Selisih", C3: "=SUM(PerluDiperiksa[Selisih])" });
    const { left, moved } = await write(open);
    expect([left, moved]).toEqual([undefined, undefined]);
    expect(texts(open, "Ringkas")).toMatchObject({ A3: "Selisih", B3: "=SUM(PerluDiperiksa[Selisih])" });
    expect(Object.keys(texts(open, "Ringkas")).filter((address) => address.startsWith("C"))).toEqual([]);
    expect(row(8).slice(0, 5)).toEqual([
      undefined,
      "Jumlah",
      undefined,
      "=SUBTOTAL(109,PerluDiperiksa[Selisih])",
      undefined,
    ]);
    expect(row(12).slice(0, 4)).toEqual([1, "=1+1", 45_000, undefined]);
  });
});

describe("a sum of ours that people took another one for", () => {
  it.each([
    ["by Excel's own list of sums", "D8", "=SUBTOTAL(101,PerluDiperiksa[Selisih])"],
    ["by a figure", "D8", "=1000+1"],
  ])("%s is put by in the sheet of what people typed, and told", async (_how, address, formula) => {
    await inExcel(open, (sheet) => (sheet.getRange(address).formulas = [[formula]]));
    const { moved } = await write(open);
    expect(moved).toEqual([{ sheet: OURS, cell: address }]);
    expect(remembered(open)).toContain(formula);
    expect(row(8)[3]).toBe("=SUBTOTAL(109,PerluDiperiksa[Selisih])");
  });

  it("but not where only a header was renamed, which Excel says in the sum as well", async () => {
    type("D4", "Selisih PPTK");
    await inExcel(open, (sheet) => (sheet.getRange("D8").formulas = [["=SUBTOTAL(109,[Selisih PPTK])"]]));
    expect(await write(open)).toEqual({ sheets: ["Ringkas", OURS] });
  });
});

it("a column set in before the first sum of each table of a whole result leaves every sum where it belongs", async () => {
  open = await openExcel();
  const words = sheetWordsIn("id");
  const plan = planSheets(everything(), [], words);
  const people = peopleColumns(words);
  await open.host.writeSheets(plan, { people });
  const summed = plan.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => {
      const at = table.columns.findIndex(({ total }) => total?.formula !== undefined);
      const isAlone = sheet.tables.every((one) => one.col === table.col);
      return at > 0 && isAlone ? [{ sheet: sheet.name, table, at }] : [];
    }),
  );
  expect(summed.length).toBeGreaterThan(10);
  const sums = () =>
    summed.map(({ table }) => {
      const found = open.excel.workbook.findTable(table.name);
      if (found === undefined) throw new Error(table.name);
      const { top, left, rows, columns } = found.table.area;
      const cells = Array.from({ length: columns }, (_, at) => found.sheet.cell(top + rows - 1, left + at));
      return cells.map(({ formula, value }) => formula ?? value ?? "").slice(0, table.columns.length);
    });
  const before = sums();
  for (const { sheet, table, at } of summed)
    await inExcel(open, (standing) => standing.tables.getItem(table.name).columns.add(at, undefined, "PIC"), sheet);
  expect(sums()).not.toEqual(before);
  const { moved, left } = await open.host.writeSheets(plan, { people });
  expect([moved, left]).toEqual([undefined, undefined]);
  expect(sums()).toEqual(before);
}, 60_000);
