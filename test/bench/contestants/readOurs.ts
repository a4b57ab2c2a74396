import { readFileSync } from "node:fs";
import { nodeBytes } from "../../../src/hosts/files/nodeBytes";
import { openWorkbook } from "../../../src/hosts/files/read/openWorkbook";

const [, , path = ""] = process.argv;

openWorkbook(path, readFileSync(path), {}, nodeBytes).then(
  (opened) => {
    if (!opened.ok) throw new Error(opened.refusal.reason);
    let cells = 0;
    for (const sheet of opened.workbook.sheets)
      for (const row of sheet.rows) for (const cell of row.cells) if (cell) cells++;
    console.log(cells);
  },
  (fault: unknown) => {
    console.error(fault);
    process.exitCode = 1;
  },
);
