import type { Sourced } from "../../cells/sourced";
import { isOffice } from "../../tables/forms/formSigners";
import type { FoundTable } from "../../tables/foundTable";
import { readNip, type Nip } from "../../values/nip";
import type { SheetCells } from "../cells/sheetCells";

/** Who signs a paper: the name and the NIP under it, outside the lines of its tables. */
export interface PenandaTangan {
  readonly nama: Sourced<string>;
  readonly nip: Sourced<Nip>;
}

const NIP_LINE = /^\s*NI\s?P(?:PPK)?\b[\s.:]*\d/i;
/** The rank between a name and its NIP: `Pembina Tk. I (IV/b)`. */
const RANK = /^(?:pangkat|pembina|penata|pengatur|juru)\b/i;
/** A digit may be missing or twice. */
const WHOLE_NIP = 18;
/** Lines between a NIP and its name. */
const REACH = 3;

/** The places to sign of a sheet; a long table's lines hold none. */
export function penandaTanganOn(tables: readonly FoundTable[], cells: SheetCells): readonly PenandaTangan[] {
  const lines = new Set(
    tables.flatMap(({ rows }) => rows.flatMap(({ role, row }) => (role === "record" ? [row] : []))),
  );
  return cells.rows.flatMap((row) =>
    lines.has(row) ? [] : cells.filled(row).flatMap((placed) => signerAt(cells, placed) ?? []),
  );
}

function signerAt(
  cells: SheetCells,
  { cell, row, col }: ReturnType<SheetCells["filled"]>[number],
): PenandaTangan | undefined {
  if (cell.kind !== "text" || !/\bNI\s?P/i.test(cell.value)) return undefined;
  const written = cell.value.split("\n").map((line) => line.trim());
  const at = written.findIndex((line) => NIP_LINE.test(line));
  const nip = readNip(written[at] ?? "");
  if (nip === undefined || Math.abs(nip.digits.length - WHOLE_NIP) > 1) return undefined;
  const inCell = [...written.slice(0, at)].reverse().find(isName);
  if (inCell !== undefined)
    return {
      nama: { value: inCell, raw: inCell, at: cells.at(row, col) },
      nip: { value: nip, raw: written[at] ?? "", at: cells.at(row, col) },
    };
  for (let above = row - 1; above >= Math.max(1, row - REACH); above--) {
    const text = cells.seen(above, col)?.cell;
    if (text === undefined) continue;
    if (text.kind !== "text") return undefined;
    if (RANK.test(text.value.trim())) continue;
    const nama = text.value.trim();
    if (!isName(nama)) return undefined;
    return {
      nama: { value: nama, raw: text.value, at: cells.at(above, col) },
      nip: { value: nip, raw: cell.value, at: cells.at(row, col) },
    };
  }
  return undefined;
}

function isName(text: string): boolean {
  return /\p{L}{3}/u.test(text) && !/\d|:/.test(text) && text.length < 60 && !isOffice(text) && !RANK.test(text);
}
