import { tick, untick } from "../../../src/core/meja/entries";
import { tamuIn } from "../../core/meja/books";
import { inExcel } from "./peoplesSheet";
import { at, listsOf, openDesk, otherDesk, START } from "./openDesk";

const LIST = "Registrasi";

/** A list in which Nina stands, and a tick of Adam, who comes before her. */
async function openList() {
  const open = await openDesk();
  const book = await open.desk.addEntry(() => tick(START, "nina", at("m1", "08:15:22")), listsOf);
  const sheet = open.excel.workbook.sheet(LIST);
  const ours = () => {
    const [table] = sheet.tables.filter(({ name }) => name.startsWith("Registrasi_"));
    if (table === undefined) throw new Error("The list has no table.");
    return table;
  };
  return {
    ...open,
    sheet,
    ours,
    book,
    tickAdam: () => open.desk.addEntry(() => tick(book, "adam", at("m1", "08:16:00")), listsOf),
    type: (address: string, text: string) => open.excel.coauthor.type(LIST, address, text),
    /** What stands in the row of a guest. */
    rowOf: (guest: string) => {
      const cells = sheet.filledCells();
      const row = cells.find(({ cell }) => cell.value === guest)?.row;
      return cells.filter((one) => one.row === row).map(({ cell }) => cell.value);
    },
  };
}
type OpenList = Awaited<ReturnType<typeof openList>>;

/** The address of a cell in the list: rows of the table from its header, 0, on. */
function inList({ ours }: OpenList, down: number, across: number): string {
  const { top, left } = ours().area;
  return `${String.fromCharCode(65 + left + across)}${top + down + 1}`;
}

describe("what people typed on the list of guests", () => {
  it.each([
    ["right under it", 2],
    ["one row further down", 3],
  ])("%s: moves down when the list grows", async (_where, down) => {
    const list = await openList();
    list.type(inList(list, down, 1), "Titip map untuk Bu Rina");
    await list.tickAdam();
    const { top, rows } = list.ours().area;
    const note = list.sheet.filledCells().find(({ cell }) => cell.value === "Titip map untuk Bu Rina");
    expect(note?.row).toBeGreaterThan(top + rows - 1 - (down === 2 ? 1 : 0));
    expect(list.rowOf("Adam Saputra")).toContain("08:16");
  });

  it.each([
    ["a cell that we leave blank", 2],
    ["a cell that we had filled", 9],
    ["a column that they added", 10],
  ])("in %s: stays with its guest", async (_where, across) => {
    const list = await openList();
    if (across === 10) list.type(inList(list, 0, 10), "Tanda tangan");
    if (across === 10) await inExcel(list, (sheet) => list.ours() && widen(sheet, list), LIST);
    list.type(inList(list, 1, across), "menyusul");
    await list.tickAdam();
    expect(list.rowOf("Nina Marlina")).toContain("menyusul");
    expect(list.rowOf("Adam Saputra")).not.toContain("menyusul");
  });

  it("stays too where another window ticks meanwhile", async () => {
    const list = await openList();
    list.type(inList(list, 1, 9), "menyusul");
    await otherDesk(list).addEntry(() => tick(list.book, "adam", at("m2", "08:16:00")), listsOf);
    await list.desk.addEntry(() => tick(list.book, "nina", at("m2", "08:17:00")), listsOf);
    expect(list.rowOf("Nina Marlina")).toContain("menyusul");
  });

  it("goes no further than the guest: what the book takes back is taken off the list", async () => {
    const list = await openList();
    const both = await list.tickAdam();
    await list.desk.addEntry(() => untick(both, tamuIn(both, "nina"), at("m1", "08:20:00")), listsOf);
    expect(list.rowOf("Nina Marlina")).toEqual([]);
    expect(list.rowOf("Adam Saputra")).toContain("08:16");
  });

  it("typed in the moment before the list is written: stays", async () => {
    const list = await openList();
    const base = list.excel.counters.requests;
    for (let at = 1; at <= 12; at += 1) {
      list.excel.onSync(base + at, () => list.type(inList(list, 1, 2), `menyusul ${at}`));
    }
    await list.tickAdam();
    await list.desk.addEntry(() => tick(list.book, "adam", at("m2", "08:18:00")), listsOf);
    expect(list.rowOf("Nina Marlina").filter((text) => String(text).startsWith("menyusul"))).toHaveLength(1);
  });
});

function widen(sheet: Excel.Worksheet, { ours }: OpenList): void {
  const table = sheet.tables.getItem(ours().name);
  table.resize(table.getRange().getResizedRange(0, 1));
}

describe("a table of staff on the sheet of the list", () => {
  it("stays as it is, though it comes first", async () => {
    const list = await openList();
    list.type("M31", "Nomor");
    list.type("M32", "1");
    await inExcel(list, (sheet) => (sheet.tables.add("Registrasi!M31:M32", true).name = "Tamu"), LIST);
    list.sheet.tables.reverse();
    await list.tickAdam();
    const theirs = list.sheet.tables.find(({ name }) => name === "Tamu");
    expect(theirs?.area).toEqual({ top: 30, left: 12, rows: 2, columns: 1 });
    expect(list.rowOf("Adam Saputra")).toContain("08:16");
  });
});
