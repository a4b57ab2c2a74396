import { areaAddress, parseArea } from "./address";

/** Texts, sheets in apostrophes and names in brackets are passed over; then a cell. */
const A1 = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])/g;
const R1C1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])R(?:\[(-?\d+)\]|(\d+))?C(?:\[(-?\d+)\]|(\d+))?(?![\w(.[])|\[[^\]]*\]/g;

/** A formula of a cell (0-based) with its references told from there: `=B2*2` in C2 is `=RC[-1]*2`. */
export function toR1C1(formula: string, row: number, col: number): string {
  return formula.replace(A1, (all: string, fixedCol?: string, letters?: string, fixedRow?: string, digits?: string) => {
    const cell = letters === undefined || digits === undefined ? undefined : parseArea(`${letters}${digits}`);
    if (cell === undefined) return all;
    return `R${side(cell.top, row, fixedRow === "$")}C${side(cell.left, col, fixedCol === "$")}`;
  });
}

/** The other way round. */
export function fromR1C1(formula: string, row: number, col: number): string {
  return formula.replace(R1C1, (all: string, ...found: unknown[]) => {
    if (!all.startsWith("R")) return all;
    const [byRow, atRow, byCol, atCol] = found.slice(0, 4) as (string | undefined)[];
    const top = atRow === undefined ? row + Number(byRow ?? 0) : Number(atRow) - 1;
    const left = atCol === undefined ? col + Number(byCol ?? 0) : Number(atCol) - 1;
    const address = areaAddress({ top, left, rows: 1, columns: 1 });
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
    return `${atCol === undefined ? "" : "$"}${letters}${atRow === undefined ? "" : "$"}${digits}`;
  });
}

function side(at: number, from: number, isFixed: boolean): string {
  if (isFixed) return String(at + 1);
  return at === from ? "" : `[${at - from}]`;
}
