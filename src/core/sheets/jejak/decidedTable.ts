import type { Decided } from "../../decisions/decided";
import { TableData } from "../plan/tableData";
import type { SheetWords } from "../words";
import { decidedLines, placeOfLine, type DecidedColumn, type DecidedLine } from "./decidedLines";

/** What people decided, and what came of it; undefined where nobody decided anything. */
export function decidedTable(decided: Decided, words: SheetWords): TableData<DecidedColumn> | undefined {
  const lines = decidedLines(decided);
  if (lines.length === 0) return undefined;
  const say = words.decided;
  const header = say.columns;
  return TableData.of<DecidedColumn, DecidedLine>("Keputusan", lines, [
    { key: "tentang", header: header.tentang, style: "wrapped", width: 30, value: say.about },
    {
      key: "tempat",
      header: header.tempat,
      style: "wrapped",
      width: 18,
      value: (line) => {
        const at = placeOfLine(line);
        return at && words.cell(at);
      },
    },
    { key: "keputusan", header: header.keputusan, style: "wrapped", width: 16, value: say.decision },
    { key: "keadaan", header: header.keadaan, style: "wrapped", width: 16, value: say.state },
  ]);
}
