import type { Cell } from "../../cells/cell";
import { fold } from "../words/fold";
import { isDateText } from "./formShapes";
import { isBlank } from "../sheet/grid";

const NUMBER: ReadonlySet<string> = new Set(["no", "nomor"]);
const YEAR: ReadonlySet<string> = new Set(["ta", "t a", "tahun"]);
const DAY: ReadonlySet<string> = new Set(["tgl", "tanggal"]);

/**
 * `No. | 188/SETWAN/2023`, `T.A. | 2023` and `Tgl | 6 Oktober 2025` in a corner of a receipt: labels without a colon whose
 * value is all that stands behind them on their line.
 */
export function isCornerLabel(cells: readonly (Cell | undefined)[], col: number, right: number): boolean {
  const own = cells[col - 1];
  if (own?.kind !== "text" || own.value.length > 12) return false;
  const words = fold(own.value);
  const isYear = YEAR.has(words);
  const isDay = DAY.has(words);
  if (!isYear && !isDay && !NUMBER.has(words)) return false;
  const behind = cells.slice(col, right).filter((cell) => cell !== undefined && !isBlank(cell));
  const [only] = behind;
  if (only === undefined || behind.length > 1) return false;
  const value = String(only.value).trim();
  if (isDay) return only.kind === "date" || isDateText(value);
  return (isYear ? /^(?:19|20)\d\d$/ : /^(?=\S*\d)[^\s:]{1,40}$/).test(value);
}
