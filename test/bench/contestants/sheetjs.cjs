const XLSX = require("@e965/xlsx");
const book = XLSX.readFile(process.argv[2], { dense: true });
let cells = 0;
for (const name of book.SheetNames)
  for (const row of book.Sheets[name]["!data"] ?? []) for (const cell of row ?? []) if (cell) cells++;
console.log(cells);
