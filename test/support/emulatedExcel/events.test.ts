/** "Work with events using the Excel JavaScript API" (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events). */
import { createEmulatedExcel } from "./createEmulatedExcel";

/** The client hands events on after a few turns. */
const delivered = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

type Seen = readonly [type: string, source: string, worksheetId: string, address?: string];

async function listening() {
  const excel = createEmulatedExcel();
  const staff = excel.addGrid("Daftar Hadir", [["Nama"]]);
  const seen: Seen[] = [];
  const handlers = await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add((event) => {
      seen.push([event.type, event.source, event.worksheetId, event.address]);
      return Promise.resolve();
    });
    worksheets.onAdded.add((event) => {
      seen.push([event.type, event.source, event.worksheetId]);
      return Promise.resolve();
    });
    worksheets.onDeleted.add((event) => {
      seen.push([event.type, event.source, event.worksheetId]);
      return Promise.resolve();
    });
    await context.sync();
    return { changed };
  });
  return { excel, staff, seen, handlers };
}

test("what the add-in itself writes comes as Local, what others type as Remote", async () => {
  const { excel, staff, seen } = await listening();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Daftar Hadir").getRange("A2:A3").values = [["Ani"], ["Budi"]];
    await context.sync();
  });
  excel.coauthor.type("Daftar Hadir", "B4", 5);
  await delivered();
  expect(seen).toEqual([
    ["WorksheetChanged", "Local", staff.id, "A2:A3"],
    ["WorksheetChanged", "Remote", staff.id, "B4"],
  ]);
});

test("added and deleted sheets are told", async () => {
  const { excel, seen } = await listening();
  excel.coauthor.addSheet("Baru");
  const id = excel.workbook.sheet("Baru").id;
  excel.coauthor.deleteSheet("Baru");
  await delivered();
  expect(seen).toEqual([
    ["WorksheetAdded", "Remote", id],
    ["WorksheetDeleted", "Remote", id],
  ]);
});

test("a handler that was removed hears nothing more", async () => {
  const { excel, seen, handlers } = await listening();
  await excel.Excel.run(handlers.changed.context, async (context) => {
    handlers.changed.remove();
    await context.sync();
  });
  excel.coauthor.type("Daftar Hadir", "A1", "x");
  await delivered();
  expect(seen).toEqual([]);
});

test("a handler of one sheet hears of that sheet only", async () => {
  const excel = createEmulatedExcel();
  excel.workbook.addSheet("Satu");
  excel.workbook.addSheet("Dua");
  const seen: string[] = [];
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Satu").load("id");
    await context.sync();
    sheet.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  excel.coauthor.type("Dua", "A1", 1);
  excel.coauthor.type("Satu", "C3", 1);
  await delivered();
  expect(seen).toEqual(["C3"]);
});

test("enableEvents = false keeps them back", async () => {
  const { excel, seen } = await listening();
  await excel.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("Daftar Hadir").getRange("A2").values = [["Ani"]];
    await context.sync();
  });
  expect(seen).toEqual([]);
});
