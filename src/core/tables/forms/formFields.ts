import type { CellRange, CellRef } from "../../cells/cellRef";
import { withoutFillers } from "../../values/amountFillers";
import { FIGURE } from "../sheet/columnContent";
import type { FormField } from "../words/fields";
import { formCells, isSeparator, SIGNERS, type FormCell } from "./formCells";
import { isBlankLine } from "./formLabel";
import {
  isDuration,
  looksLikeAmount,
  looksLikeGoodsClause,
  looksLikePlaceAndDate,
  looksLikeTerbilang,
} from "./formShapes";
import { shapedFields } from "./shapedFields";
import type { FoundField } from "../foundTable";
import type { Grid } from "../sheet/grid";
import { isOffice, signerFields } from "./formSigners";
import { withoutOrnaments } from "../../values/terbilangOrnaments";

/** The labelled lines of a form: value in the label's own cell, beside it or below it; blanks keep the place of their value. */
export function formFields(file: string, grid: Grid, range: CellRange): readonly FoundField[] {
  const cells = formCells(grid, range);
  const at = (row: number, col: number): CellRef => ({ file, sheet: grid.sheet.name, row, col });
  const valueCol = usualValueColumn(cells);
  const fields: FoundField[] = [];
  const taken = new Set<FormCell>();
  const known = new Set<FormField>();
  const blank = new Set<FormField>();
  for (const own of cells) {
    if (own.label === undefined || taken.has(own)) continue;
    if (SIGNERS.has(own.label.field) && own.label.rest === undefined && !namesSigner(cells, own)) continue;
    if (opensSignature(cells, own)) continue;
    const value = valueOf(cells, own, range, valueCol);
    const field = fieldByValue(own.label.field, value.text);
    if (field === "tanggal" && isDuration(value.text)) continue;
    // A label that is printed twice, in two languages or on a breakdown, counts where it was filled in.
    const again = known.has(field) && !namesYear(own.label.label);
    if (again || (value.text === "" && blank.has(field))) continue;
    value.cells.forEach((cell) => taken.add(cell));
    taken.add(own);
    (value.text === "" ? blank : known).add(field);
    const raw =
      value.text === ""
        ? undefined
        : value.cells[0] === undefined || value.cells[0] === own
          ? own.cell.value
          : value.cells[0].cell.value;
    fields.push({
      field,
      label: own.label.label,
      labelAt: at(own.row, own.col),
      at: at(value.row, value.col),
      raw,
      text: field === "terbilang" ? withoutOrnaments(value.text) : value.text,
    });
  }
  for (const shaped of shapedFields(
    cells.filter((cell) => !taken.has(cell)),
    known,
  )) {
    known.add(shaped.field);
    fields.push({
      ...shaped,
      text: shaped.field === "terbilang" ? withoutOrnaments(shaped.text) : shaped.text,
      label: "",
      labelAt: at(shaped.row, shaped.col),
      at: at(shaped.row, shaped.col),
      raw: shaped.raw,
    });
  }
  const rest = cells.filter((cell) => !taken.has(cell)).map(({ row, col, text }) => ({ row, col, text }));
  for (const signer of signerFields(rest))
    if (!known.has(signer.field) && !blank.has(signer.field))
      fields.push({
        field: signer.field,
        label: signer.label,
        labelAt: at(signer.labelAt.row, signer.labelAt.col),
        at: at(signer.row, signer.col),
        raw: signer.text === "" ? undefined : signer.text,
        text: signer.text,
      });
  return fields.map(({ field, label, labelAt, at: where, raw, text }) => ({
    field,
    label,
    labelAt,
    at: where,
    raw,
    text,
  }));
}

/**
 * `Banyaknya uang : Satu juta rupiah` says the amount in words, `Terbilang Rp. : 750.000,-` in figures; digits that are no
 * figure are an amount to be asked about.
 */
function fieldByValue(field: FormField, text: string): FormField {
  if (field === "jumlah" && looksLikeTerbilang(text)) return "terbilang";
  if (field === "terbilang" && /\d/.test(text) && !/\p{L}{3}/u.test(text)) return "jumlah";
  return field;
}

/** Allocations of several years stand under one another, each with its year. */
function namesYear(label: string): boolean {
  return /\b20\d\d\b/.test(label);
}

/** `Lunas dibayar` over `Bendahara Pengeluaran` heads a place to sign and asks for no date. */
function opensSignature(cells: readonly FormCell[], own: FormCell): boolean {
  if (own.label?.field !== "tanggal_lunas" || own.label.rest !== undefined || /\bt(?:gl|anggal)\b/i.test(own.text))
    return false;
  if (besideOf(cells, own)[0]?.text.startsWith(":") === true) return false;
  return cells.some(
    ({ row, col, text }) => row > own.row && row <= own.row + 2 && Math.abs(col - own.col) <= 1 && isOffice(text),
  );
}

/** `Dibayarkan kepada` over or beside the payee, and `Penerima | : |`, unlike `Yang menerima` over a place to sign. */
function namesSigner(cells: readonly FormCell[], own: FormCell): boolean {
  if (own.label?.field !== "penerima") return false;
  if (besideOf(cells, own)[0]?.text.startsWith(":") === true) return true;
  return (
    /\bkepada\b/i.test(own.text) &&
    cells.some((cell) => cell.row >= own.row && cell.row <= own.row + 1 && cell !== own && cell.label === undefined)
  );
}

/** Where most values of the form begin: a blank value is missing there. */
function usualValueColumn(cells: readonly FormCell[]): number | undefined {
  const counts = new Map<number, number>();
  for (const own of cells) {
    if (own.label === undefined || (own.label.rest ?? "") !== "") continue;
    const beside = cells.find(
      (cell) => cell.row === own.row && cell.col > own.col && !isSeparator(cell.text) && cell.label === undefined,
    );
    if (beside !== undefined) counts.set(beside.col, (counts.get(beside.col) ?? 0) + 1);
  }
  let best: number | undefined;
  for (const [col, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = col;
  return best;
}

interface FormValue {
  readonly row: number;
  readonly col: number;
  readonly text: string;
  readonly cells: readonly FormCell[];
}

function valueOf(cells: readonly FormCell[], own: FormCell, range: CellRange, valueCol: number | undefined): FormValue {
  const rest = own.label?.rest ?? "";
  if (rest !== "" && !isSeparator(rest)) {
    const blank = isBlankLine(rest);
    const further = blank ? { text: "", cells: [] } : continued(cells, own, stripped(rest));
    return { row: own.row, col: own.col, text: further.text, cells: [own, ...further.cells] };
  }
  const beside = besideOf(cells, own);
  const value = beside.find((cell) => !isSeparator(cell.text) && stripped(cell.text) !== "" && !isElsewhere(own, cell));
  if (value !== undefined) {
    const text = codeOverCells(own, beside) ?? stripped(value.text);
    if (isBlankLine(text)) return { row: value.row, col: value.col, text: "", cells: [value] };
    // A figure is whole: a line below it is its words, in whatever language.
    const goesOn = value.cell.kind === "text" && !FIGURE.test(withoutFillers(text));
    const further = goesOn ? continued(cells, value, text) : { text, cells: [] };
    return { row: value.row, col: value.col, text: further.text, cells: [value, ...further.cells] };
  }
  if (own.label?.rest === undefined && beside.length === 0) {
    const below = cells.find(
      (cell) => cell.row === own.row + 1 && Math.abs(cell.col - own.col) <= 1 && cell.label === undefined,
    );
    if (below !== undefined && !isBlankLine(below.text))
      return { row: below.row, col: below.col, text: below.text, cells: [below] };
  }
  const colon = beside.find((cell) => cell.text.startsWith(":"));
  const col =
    colon !== undefined && stripped(colon.text) === "" ? colon.col + 1 : Math.min(valueCol ?? own.col + 1, range.right);
  return { row: own.row, col: Math.max(col, own.col), text: "", cells: [] };
}

/** Place and date, beside an amount that was left open. */
function isElsewhere({ label }: FormCell, { text }: FormCell): boolean {
  return (label?.field === "jumlah" || label?.field === "terbilang") && looksLikePlaceAndDate(stripped(text));
}

/** Cells to the right of a label, up to the next label of the same line. */
function besideOf(cells: readonly FormCell[], own: FormCell): FormCell[] {
  const right = cells.filter((cell) => cell.row === own.row && cell.col > own.col);
  const stop = right.findIndex((cell) => cell.label !== undefined);
  return stop < 0 ? right : right.slice(0, stop);
}

/** A value without the colon before it and the dotted line that was left behind it. */
function stripped(text: string): string {
  return text
    .replace(/^[:=]\s*/, "")
    .replace(/(?<=[^\s.…_])\s*(?:[.…_]\s*){4,}$/, "")
    .trim();
}

/** A code with each segment in a cell of its own: `5 | 1 | 02 | 01 | 01 | 0052`. */
function codeOverCells(own: FormCell, beside: readonly FormCell[]): string | undefined {
  if (own.label?.field !== "kode_rekening" && own.label?.field !== "mata_anggaran") return undefined;
  const parts = beside.map(({ text }) => text).filter((text) => !isSeparator(text) && text !== ".");
  return parts.length >= 4 && parts.every((part) => /^\d{1,6}$/.test(part)) ? parts.join(".") : undefined;
}

/** `Berdasarkan : …` under a line that itself is label and value in one cell: a label, though not one we know. */
const OTHER_LABEL = /^\p{Lu}[\p{L} ./]{1,24}:/u;

/** Lines below a value that go on with it: in the same column, with nothing to their left. */
function continued(cells: readonly FormCell[], first: FormCell, text: string): { text: string; cells: FormCell[] } {
  if (first.label?.field === "jumlah") return { text, cells: [] };
  const more: FormCell[] = [];
  for (let row = first.row + 1; row <= first.row + 4; row++) {
    const line = cells.filter((cell) => cell.row === row);
    const next = line.length === 1 ? line[0] : undefined;
    if (
      next === undefined ||
      next.label !== undefined ||
      (first.label !== undefined && OTHER_LABEL.test(next.text)) ||
      Math.abs(next.col - first.col) > 1 ||
      next.cell.kind !== "text"
    )
      break;
    if (
      looksLikeTerbilang(next.text) ||
      looksLikeAmount(next.text) ||
      looksLikePlaceAndDate(next.text) ||
      looksLikeGoodsClause(next.text) ||
      isBlankLine(next.text)
    )
      break;
    more.push(next);
  }
  const tooFar = more.length > 3;
  return tooFar ? { text, cells: [] } : { text: [text, ...more.map((cell) => cell.text)].join(" "), cells: more };
}
