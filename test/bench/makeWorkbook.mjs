// Writes a payment list the way Excel would store it: shared strings, a title, a header, the rows, a total.
import ExcelJS from "exceljs";
import { HEADER, paidIn, person } from "./people.mjs";

export async function makeWorkbook(path, rows, from = 0) {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true, useStyles: true });
  const sheet = book.addWorksheet("Uang Transport");
  sheet.addRow(["DAFTAR PENERIMAAN UANG TRANSPORT"]).commit();
  sheet.addRow(["Rapat Koordinasi Petugas Verval DTKS"]).commit();
  sheet.addRow([]).commit();
  sheet.addRow(HEADER).commit();
  let sum = 0;
  for (let i = from; i < from + rows; i++) {
    const values = person(i);
    sum += values[9];
    const row = sheet.addRow(values);
    row.getCell(8).numFmt = "dd/mm/yyyy";
    row.getCell(10).numFmt = "#,##0";
    row.commit();
  }
  sheet.addRow([undefined, "JUMLAH", ...Array(7).fill(undefined), from === 0 ? paidIn(rows) : sum]).commit();
  await book.commit();
}
