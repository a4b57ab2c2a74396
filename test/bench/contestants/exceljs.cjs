const ExcelJS = require("exceljs");
(async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(process.argv[2]);
  let cells = 0;
  for (const sheet of book.worksheets) sheet.eachRow((row) => row.eachCell(() => cells++));
  console.log(cells);
})();
