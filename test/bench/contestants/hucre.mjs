import { readFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
const book = await readXlsx(readFileSync(process.argv[2]));
let cells = 0;
for (const sheet of book.sheets)
  for (const row of sheet.rows) for (const value of row) if (value !== null && value !== undefined) cells++;
console.log(cells);
