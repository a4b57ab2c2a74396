import { tick } from "../../../src/core/meja/entries";
import type { BukuTamu } from "../../../src/core/meja/bukuTamu";
import { registrasiHost } from "../../../src/hosts/office/registrasi/registrasiHost";
import { at, listsOf, openDesk, otherDesk, START, there } from "./openDesk";
import { openExcel } from "./openExcel";

const NINA = tick(START, "nina", at("m1", "08:15:22"));
const ADAM = tick(START, "adam", at("m2", "08:15:30"));
const BOTH = ["Adam Saputra", "Nina Marlina"];
const sorted = (book: BukuTamu) => [...there(book)].sort();
const sheetNames = ({ excel }: Pick<Awaited<ReturnType<typeof openExcel>>, "excel">) =>
  excel.workbook.sheets.map(({ name }) => name);
const WITH_DESK = ["Daftar hadir", "RAB", "Catatan lama", "Data Meja", "Registrasi"];

describe("two windows that tick at the same moment", () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    "the other after %i requests: what both are told is kept stands in the book and on the list",
    async (requests) => {
      const open = await openDesk();
      const other = otherDesk(open);
      const begun = new Promise<void>((resolve) => {
        if (requests === 0) resolve();
        else open.excel.onSync(open.excel.counters.requests + requests, resolve);
      });
      await Promise.all([
        open.desk.addEntry(() => NINA, listsOf),
        begun.then(() => other.addEntry(() => ADAM, listsOf)),
      ]);
      expect(sorted((await open.desk.readBuku()).book)).toEqual(BOTH);
      const list = open.excel.workbook
        .sheet("Registrasi")
        .filledCells()
        .map(({ cell }) => cell.value);
      for (const name of BOTH) expect(list.filter((value) => value === name)).toEqual([name]);
      expect(sheetNames(open)).toEqual(WITH_DESK);
      expect(open.excel.unmodelled()).toEqual([]);
    },
  );

  it("for the first time: there is one sheet that keeps the book, and it keeps both", async () => {
    const open = await openExcel();
    const [one, other] = [registrasiHost(open.excel.Excel), otherDesk(open)];
    await Promise.all([one.addEntry(() => START, listsOf), other.addEntry(() => START, listsOf)]);
    await Promise.all([one.addEntry(() => NINA, listsOf), other.addEntry(() => ADAM, listsOf)]);
    expect(sorted((await one.readBuku()).book)).toEqual(BOTH);
    expect(sheetNames(open)).toEqual(WITH_DESK);
  });
});

describe("a failure while the sheets of the desk are added", () => {
  it.each([
    "WorksheetCollection.add()",
    "WorksheetCustomPropertyCollection.add()",
    "Worksheet.name=",
    "TableCollection.add()",
  ])("at %s: the repeat finds what is left, and leaves nothing behind", async (action) => {
    const open = await openExcel();
    const desk = registrasiHost(open.excel.Excel);
    open.excel.failAt(({ name }) => name === action, "GeneralException");
    const first = await desk
      .addEntry(() => START, listsOf)
      .then(() => desk.addEntry(() => NINA, listsOf))
      .catch(String);
    expect(open.excel.faults.struck).toBe(1);
    expect(first).toMatch(/GeneralException/);
    await desk.addEntry(() => START, listsOf);
    await desk.addEntry(() => NINA, listsOf);
    expect(there((await desk.readBuku()).book)).toEqual(["Nina Marlina"]);
    expect(sheetNames(open)).toEqual(WITH_DESK);
    expect(open.excel.workbook.sheet("Registrasi").tables).toHaveLength(1);
  });
});

describe("a workbook that was closed and opened again, in which Excel gives sheets other ids", () => {
  it("goes on with the same sheets and the same guests", async () => {
    const open = await openDesk();
    await open.desk.addEntry(() => NINA, listsOf);
    open.excel.workbook.reopen();
    const again = otherDesk(open);
    expect(there((await again.readBuku()).book)).toEqual(["Nina Marlina"]);
    await again.addEntry(() => ADAM, listsOf);
    expect(sheetNames(open)).toEqual(WITH_DESK);
    expect((await open.host.listSheets()).find(({ name }) => name === "Data Meja")).toMatchObject({ own: true });
  });

  it("knows no guest less where people renamed the sheet that keeps them", async () => {
    const open = await openDesk();
    await open.desk.addEntry(() => NINA, listsOf);
    open.excel.coauthor.renameSheet("Data Meja", "Jangan dihapus");
    open.excel.workbook.reopen();
    await otherDesk(open).addEntry(() => ADAM, listsOf);
    expect(sorted((await open.desk.readBuku()).book)).toEqual(BOTH);
  });
});
