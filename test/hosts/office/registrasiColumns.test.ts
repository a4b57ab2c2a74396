import { tick } from "../../../src/core/meja/entries";
import { at, listsOf, openDesk, START } from "./openDesk";

/** A list in which Nina stands, and a tick of Adam, who comes before her. */
async function openList() {
  const open = await openDesk();
  const book = await open.desk.addEntry(() => tick(START, "nina", at("m1", "08:15:22")), listsOf);
  const sheet = open.excel.workbook.sheet("Registrasi");
  const table = () => {
    const [ours] = sheet.tables;
    if (ours === undefined) throw new Error("The list has no table.");
    return ours;
  };
  const headers = () => {
    const { top, left, columns } = table().area;
    return Array.from({ length: columns }, (_, col) => String(sheet.cell(top, left + col).value));
  };
  /** 0-based row of a guest on the sheet. */
  const rowOf = (guest: string) => sheet.filledCells().find(({ cell }) => cell.value === guest)?.row ?? -1;
  return {
    ...open,
    sheet,
    table,
    headers,
    rowOf,
    tickAdam: () => open.desk.addEntry(() => tick(book, "adam", at("m1", "08:16:00")), listsOf),
    /** What stands under each header for a guest. */
    guest: (name: string) =>
      Object.fromEntries(
        headers().map((header, col) => {
          const { value, formula } = sheet.cell(rowOf(name), table().area.left + col);
          return [header, formula ?? value];
        }),
      ),
  };
}
type OpenList = Awaited<ReturnType<typeof openList>>;

/** What people do in Excel: a column of the table more, and what stands right of it moves. */
function putColumn({ sheet, table }: OpenList, across: number, header: string): void {
  const { top, left, rows, columns } = table().area;
  for (let row = top; row < top + rows; row += 1) {
    for (let col = left + columns; col > left + across; col -= 1)
      sheet.setCell(row, col, { ...sheet.cell(row, col - 1) });
    sheet.setCell(row, left + across, { value: row === top ? header : undefined, formula: undefined, look: undefined });
  }
  table().area = { top, left, rows, columns: columns + 1 };
}

function takeColumn({ sheet, table }: OpenList, across: number): void {
  const { top, left, rows, columns } = table().area;
  for (let row = top; row < top + rows; row += 1) {
    for (let col = left + across; col < left + columns - 1; col += 1)
      sheet.setCell(row, col, { ...sheet.cell(row, col + 1) });
    sheet.setContent(row, left + columns - 1, undefined);
  }
  table().area = { top, left, rows, columns: columns - 1 };
}

describe("a list of guests whose columns people moved", () => {
  it("has a column of theirs in the middle: all stays under its own header", async () => {
    const list = await openList();
    const before = list.guest("Nina Marlina");
    putColumn(list, 3, "Tanda tangan");
    list.sheet.setContent(list.rowOf("Nina Marlina"), 3, "menyusul");
    const headers = list.headers();
    await list.tickAdam();
    expect(list.headers()).toEqual(headers);
    expect(list.guest("Nina Marlina")).toEqual({ ...before, "Tanda tangan": "menyusul", No: 2 });
    expect(list.guest("Adam Saputra")).toMatchObject({ No: 1, "Tanda tangan": undefined });
    expect(Object.values(list.guest("Adam Saputra"))).toContain("08:16");
  });

  it("lost one of ours: it stays out, and a note beside the list is not written over", async () => {
    const list = await openList();
    const jabatan = list.headers()[3] ?? "";
    const before = list.guest("Nina Marlina");
    takeColumn(list, 3);
    const { top, left, columns } = list.table().area;
    list.sheet.setContent(top + 1, left + columns, "Titip map");
    const headers = list.headers();
    await list.tickAdam();
    expect(list.headers()).toEqual(headers);
    expect(list.sheet.cell(top + 1, left + columns).value).toBe("Titip map");
    const rest = Object.fromEntries(Object.entries(before).filter(([header]) => header !== jabatan));
    expect(list.guest("Nina Marlina")).toEqual({ ...rest, No: 2 });
  });

  it("bears another name for one of ours: what stands in it is still known", async () => {
    const list = await openList();
    const before = list.guest("Nina Marlina");
    const { top, left } = list.table().area;
    list.sheet.setContent(top, left + 1, "Nama peserta");
    await list.tickAdam();
    expect(list.guest("Nina Marlina")).toEqual({ ...before, No: 2 });
    expect(list.sheet.tables).toHaveLength(1);
  });

  it("has no names of guests any more: it is left as it stands, and a list is set above it", async () => {
    const list = await openList();
    takeColumn(list, 1);
    const [theirs] = list.sheet.tables;
    await list.tickAdam();
    expect(list.sheet.tables).toHaveLength(2);
    expect(list.sheet.tables).toContain(theirs);
    const names = list.sheet.filledCells().map(({ cell }) => cell.value);
    expect(names.filter((value) => value === "Nina Marlina")).toHaveLength(1);
  });
});

describe("what stands in a column that people added to the list", () => {
  const withColumn = async () => {
    const list = await openList();
    putColumn(list, 10, "Catatan");
    return list;
  };

  it.each(["0812", "3/4", "=x", "1e5"])("a text %s stays a text to the letter", async (text) => {
    const list = await withColumn();
    list.sheet.setContent(list.rowOf("Nina Marlina"), 10, text);
    await list.tickAdam();
    expect(list.sheet.cell(list.rowOf("Nina Marlina"), 10)).toMatchObject({ value: text, formula: undefined });
  });

  it("a number stays one, with its format", async () => {
    const list = await withColumn();
    const row = list.rowOf("Nina Marlina");
    list.sheet.setContent(row, 10, 45000);
    list.sheet.changeLook({ top: row, left: 10, rows: 1, columns: 1 }, "numberFormat", "dd/mm/yyyy");
    await list.tickAdam();
    expect(list.sheet.cell(list.rowOf("Nina Marlina"), 10).value).toBe(45000);
    expect(list.sheet.numberFormatAt(list.rowOf("Nina Marlina"), 10)).toBe("dd/mm/yyyy");
  });

  it("a formula reckons with the row of its guest, wherever that moves", async () => {
    const list = await withColumn();
    const row = list.rowOf("Nina Marlina");
    list.sheet.setContent(row, 10, 0, `=LEN(B${row + 1})&"B9"&$A$1`);
    await list.tickAdam();
    expect(list.rowOf("Nina Marlina")).toBe(row + 1);
    expect(list.guest("Nina Marlina").Catatan).toBe(`=LEN(B${row + 2})&"B9"&$A$1`);
  });
});

describe("a failure while the list is written", () => {
  it.each([
    "Table.resize()",
    "Range.numberFormat=",
    "Range.formulasR1C1=",
    "WorksheetCustomPropertyCollection.add()",
    "RangeFormat.autofitColumns()",
  ])("at %s: what people typed stands with its guest after the repeat, and everybody once", async (action) => {
    const list = await openList();
    putColumn(list, 10, "Catatan");
    list.sheet.setContent(list.rowOf("Nina Marlina"), 10, "menyusul");
    let isListWritten = false;
    list.excel.failAt(({ name }) => {
      isListWritten ||= name === "Table.clearFilters()";
      return isListWritten && name === action;
    }, "GeneralException");
    await expect(list.tickAdam()).rejects.toMatchObject({ code: "GeneralException" });
    await list.tickAdam();
    expect(list.guest("Nina Marlina").Catatan).toBe("menyusul");
    expect(list.guest("Adam Saputra").Catatan).toBeUndefined();
    const names = list.sheet.filledCells().map(({ cell }) => cell.value);
    for (const name of ["Nina Marlina", "Adam Saputra"])
      expect(names.filter((value) => value === name)).toEqual([name]);
  });
});
