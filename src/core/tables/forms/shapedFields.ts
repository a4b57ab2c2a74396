import type { RawValue } from "../../cells/cell";
import { withoutFillers } from "../../values/amountFillers";
import { FIGURE, isCurrency } from "../sheet/columnContent";
import type { FormField } from "../words/fields";
import type { FormCell } from "./formCells";
import {
  isDateText,
  isPlaceBeforeDate,
  looksLikeAmount,
  looksLikeBareNumber,
  looksLikeGoodsClause,
  looksLikePlaceAndDate,
  looksLikeTerbilang,
} from "./formShapes";

/** A value that no label names. */
export interface ShapedField {
  readonly field: FormField;
  readonly row: number;
  readonly col: number;
  readonly text: string;
  readonly raw: RawValue;
}

/** What is known by its shape, without a label: an amount behind `Rp`, its words, place and date, the clause of goods. */
export function shapedFields(cells: readonly FormCell[], known: ReadonlySet<FormField>): readonly ShapedField[] {
  const found: ShapedField[] = [];
  const take = (field: FormField, cell: FormCell | undefined) => {
    if (cell === undefined || known.has(field)) return;
    found.push({ field, row: cell.row, col: cell.col, text: withoutColon(cell.text), raw: cell.cell.value });
  };
  const shaped = (test: (text: string) => boolean) =>
    cells.find(({ cell, text }) => cell.kind === "text" && test(withoutColon(text)));
  const number = shaped(looksLikeBareNumber);
  take("nomor_bukti", number && { ...number, text: number.text.replace(/^no(?:mor)?\b[.\s]*/i, "") });
  take("terbilang", shaped(looksLikeTerbilang));
  take("tempat_tanggal", shaped(looksLikePlaceAndDate) ?? behindPlace(cells));
  take("klausul_barang", shaped(looksLikeGoodsClause));
  if (!known.has("bruto")) take("jumlah", shaped(looksLikeAmount) ?? behindCurrency(cells));
  return found;
}

/** The figure in the cell behind one that only says `Rp`; else digits there that are none, to be asked about. */
function behindCurrency(cells: readonly FormCell[]): FormCell | undefined {
  const behind = cells.filter((cell, i) => {
    const before = cells[i - 1];
    return before !== undefined && isCurrency(before.text) && before.row === cell.row;
  });
  return behind.find(isFigure) ?? behind.find(({ text }) => /\d/.test(text) && !/\p{L}{3}/u.test(text));
}

function isFigure({ cell, text }: FormCell): boolean {
  return cell.kind === "number" || (cell.kind === "text" && /\d/.test(text) && FIGURE.test(withoutFillers(text)));
}

/** The date in the cell behind its place: `Makassar, | 14 Mei 2024`. */
function behindPlace(cells: readonly FormCell[]): FormCell | undefined {
  return cells.find((cell, i) => {
    const before = cells[i - 1];
    if (before === undefined || before.row !== cell.row || !isPlaceBeforeDate(before.text)) return false;
    return cell.cell.kind === "date" || (cell.cell.kind === "text" && isDateText(cell.text));
  });
}

function withoutColon(text: string): string {
  return text.replace(/^:\s*/, "");
}
