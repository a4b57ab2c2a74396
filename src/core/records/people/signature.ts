import type { Sourced } from "../../cells/sourced";
import type { FoundColumn } from "../../tables/foundTable";
import type { Tahap } from "../peserta";
import type { RecordRow } from "../rows/recordRow";
import type { PlacedCell } from "../cells/sheetCells";
import type { TableReader } from "../cells/tableReader";

/** Numbers and dots printed for a signature to be set beside them: `1. ......`. */
const PREPRINTED = /^[\s\d.,…_·:()\-–—/]*$/;

/** Words that say that nobody signed. */
const ABSENT = /^(?:tidak|tdk|tanpa|belum|blm|absen|alpa|alfa|alpha|izin|ijin|sakit|kosong|berhalangan|mangkir)\b/i;

/** Marks of a column of attendance that say no. */
const NOT_HERE = /^(?:0|-|x|t|tidak|tdk|no|n|false|absen|a|alpa|alfa|i|izin|ijin|s|sakit)\b/i;

/** The signatures of a list. */
export interface Signatures {
  /** The list has room for signatures and names, and not one of its rows holds a mark. */
  readonly unsigned: boolean;
  /** Undefined where the list has no room for signatures, and for payment lists on which no mark is seen. */
  readonly of: (row: number, tahap: Tahap) => Sourced<boolean> | undefined;
  /** The empty place to sign of a row, on a list with a column for signatures and not one of them. */
  readonly blank: (row: number) => Sourced<boolean> | undefined;
}

/**
 * Tells for each row of a list whether it is signed. A drawn signature is a picture and leaves its cell empty, so a list
 * without any mark calls nobody unsigned: an attendance list is then one that was printed (`tercetak`), of others nothing
 * is said. Where a list has no column for signatures, its column of attendance (`Hadir`: v) takes their place.
 */
export function signaturesOf(reader: TableReader, rows: readonly RecordRow[]): Signatures {
  const field = reader.has("tanda_tangan") ? "tanda_tangan" : "hadir";
  const columns = reader.columns(field);
  const isMark = field === "hadir" ? isPresent : isSigned;
  const marks = new Map<number, Sourced<boolean>>();
  let usable = false;
  const people = rows.map(({ row }) => row).sort((a, b) => a - b);
  for (const row of columns.length > 0 ? people : []) {
    const mark = markOf(reader, columns, row, people);
    const value = mark !== undefined && isMark(mark);
    usable ||= value;
    const at = mark ? reader.at(mark.row, mark.col) : reader.at(row, columns[0]?.col ?? 1);
    marks.set(row, { value, raw: mark?.cell.value ?? "", at });
  }
  return {
    unsigned: !usable && rows.some(({ row }) => marks.has(row) && reader.text("nama", row) !== undefined),
    blank: (row) => (!usable && field === "tanda_tangan" ? marks.get(row) : undefined),
    of: (row, tahap) => (usable || tahap === "tercetak" ? marks.get(row) : undefined),
  };
}

function isSigned({ cell }: PlacedCell): boolean {
  if (cell.kind === "boolean") return cell.value;
  if (cell.kind !== "text") return false;
  const mark = cell.value.replace(/^\s*\d*[\s.:)…_]*/, "");
  return !PREPRINTED.test(cell.value) && !ABSENT.test(mark);
}

function isPresent({ cell }: PlacedCell): boolean {
  if (cell.kind === "boolean") return cell.value;
  if (cell.kind === "number") return cell.value > 0;
  return cell.kind === "text" && !NOT_HERE.test(cell.value.trim()) && !/^[\s.…_-]*$/.test(cell.value);
}

/**
 * The cell of a row's signature. Lists often have two columns to sign in turn, `1....` on the left and `2....` on the
 * right, each cell merged over two rows to leave room. Where both cover the same people, the left one belongs to the
 * first of them and the right one to the second; where they start in turn, or where one person takes two rows (the NIP
 * below the name), each belongs to the row it starts in.
 */
function markOf(
  reader: TableReader,
  columns: readonly FoundColumn[],
  row: number,
  people: readonly number[],
): PlacedCell | undefined {
  if (columns.length > 1) {
    const merges = columns.map(({ col }) => reader.cells.mergeAt(row, col));
    const first = merges[0];
    const inStep = first && merges.every((merge) => merge?.top === first.top && merge.bottom === first.bottom);
    const covered = inStep ? people.filter((one) => one >= first.top && one <= first.bottom) : [];
    if (covered.length > 1) {
      const column = columns[covered.indexOf(row)];
      return column && reader.cells.seen(row, column.col);
    }
  }
  let preprinted: PlacedCell | undefined;
  for (const { col } of columns) {
    const cell = reader.cells.own(row, col);
    if (!cell) continue;
    if (isSigned({ cell, row, col })) return { cell, row, col };
    preprinted ??= { cell, row, col };
  }
  if (preprinted || columns.length !== 1) return preprinted;
  return reader.cells.seen(row, columns[0]?.col ?? 0);
}
