/** A workbook that is opened again holds all that it held; only the ids of its sheets are others. */
import { createEmulatedExcel } from "./createEmulatedExcel";

const withoutIds = (snapshot: string, ids: readonly string[]) =>
  ids.reduce((text, id, place) => text.replaceAll(id, `sheet ${place}`), snapshot);

test("what is opened again is what was saved, tables, settings and hidden sheets included", async () => {
  const excel = createEmulatedExcel();
  excel.addGrid("Hadir", [
    ["Nama", "Hari"],
    ["Ani", 2],
  ]);
  excel.addGrid("Data", [["isi"]]).visibility = "Hidden";
  excel.workbook.settings.set("kunci", "nilai");
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hadir");
    sheet.tables.add("A1:B2", true).name = "Kehadiran";
    sheet.customProperties.add("tanda", "milik kita");
    sheet.getRange("A1:B1").format.font.bold = true;
    await context.sync();
  });

  const again = createEmulatedExcel({ name: excel.workbook.name });
  again.addGrid("Lain", [["hilang"]]);
  again.openSaved(excel.saved());

  const idsOf = ({ workbook }: typeof excel) => workbook.sheets.map(({ id }) => id);
  expect(withoutIds(again.snapshot(), idsOf(again))).toBe(withoutIds(excel.snapshot(), idsOf(excel)));
  expect(idsOf(again)).not.toEqual(idsOf(excel));
  await again.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Kehadiran").getDataBodyRange().load("values");
    const mark = context.workbook.worksheets.getItem("Hadir").customProperties.getItem("tanda").load("value");
    await context.sync();
    expect([table.values, mark.value]).toEqual([[["Ani", 2]], "milik kita"]);
  });
});
