import type { Cell } from "../../cells/cell";
import { isUnit } from "../words/headerWord";
import type { Grouping } from "../../values/rupiahText";
import { amountIn } from "../sheet/amountIn";
import { FIGURE, isCurrency, LIST_LABEL } from "../sheet/columnContent";
import type { DraftColumn, DraftTable } from "../draftTable";
import type { ColumnField } from "../words/fields";
import { isListOfPeople, keyColumn } from "./keyColumn";
import { isBlank } from "../sheet/grid";
import { bareTotalWord, misspeltTotal, totalWord } from "../words/rowWords";
import { sumElsewhere, sumIn, type AmountPlace } from "./sumElsewhere";

/** What one row under a header holds, read once; every judgement about the row is made from this. */
export interface RowShape {
  readonly row: number;
  /** Blank sheet rows between this row and the filled one before it. */
  readonly gap: number;
  readonly filled: number;
  /** The number or numbering in the `no` column: `12`, `IV`, `a`; empty for none. */
  readonly number: string;
  /** Words in the `no` column, where a number belongs. */
  readonly wordsInNumber: boolean;
  /** First text of the row that is more than a numbering, and its column. */
  readonly label: string;
  readonly labelCol: number;
  /** All texts of words, left to right. */
  readonly texts: readonly string[];
  /** The word that makes one of the texts a total's. */
  readonly total: string | undefined;
  /** Columns of the table in which the row is wide: its first cell is merged over this many. */
  readonly mergedOver: number;
  /** Amounts of the additive columns, in their order; undefined for an empty or unreadable cell. */
  readonly amounts: readonly (number | undefined)[];
  /** Where the amount of a sum stands that is not in its column. */
  readonly amountAt?: AmountPlace;
  /** An amount is written but can be read in two ways: `15.000`. */
  readonly doubtful: boolean;
  readonly hasVolume: boolean;
  readonly hasPrice: boolean;
  /** A date, a bukti number, a NIP or NIK of its own. */
  readonly hasProof: boolean;
  /** Filled cells that are no amounts: what the row says about what it counts. */
  readonly described: number;
  /** How far a person moved the label in: by blanks before it, or by the indentation of its cell. */
  readonly indent: number;
  /** The label is in bold type. */
  readonly bold: boolean;
  /** The name column (or the first column of words) is filled. */
  readonly hasKey: boolean;
  /** The first words of the row go on about the row above: `NIP. ...` under a name, `Spesifikasi : ...` under an item. */
  readonly goesOn: boolean;
  /** Nothing but its number and marks in the signature columns: a line left for somebody to fill in. */
  readonly leftOpen: boolean;
  /** Codes of the code columns, left to right, empty where blank. */
  readonly codes: readonly string[];
}

type Role = "number" | "code" | "amount" | "volume" | "price" | "key" | "proof" | "signature" | "plain";

/** Reads rows of one table; what its columns mean is looked up once. */
export class RowReader {
  private readonly roles: Role[] = [];
  private readonly groupings: (Grouping | undefined)[] = [];
  private readonly amountIndex: number[] = [];
  private readonly codeIndex: number[] = [];
  readonly amountColumns: readonly DraftColumn[];
  readonly codeColumns: readonly DraftColumn[];
  private readonly listsPeople: boolean;
  private readonly numberCol: number | undefined;
  /** Columns of dates: words alone in them prove nothing. */
  private readonly dated = new Set<number>();

  constructor(private readonly table: DraftTable) {
    this.amountColumns = table.columns.filter((column) => column.adds || isUnnamedFigures(column));
    this.codeColumns = codeColumns(table.columns);
    const key = keyColumn(table.columns);
    this.listsPeople = isListOfPeople(table.columns);
    this.numberCol = this.listsPeople ? table.columns.find(({ field }) => field === "no")?.col : undefined;
    for (const column of table.columns) {
      this.roles[column.col] = roleOf(column, key);
      this.groupings[column.col] = column.content.grouping;
      if (column.content.dates > 0.5 * column.content.filled) this.dated.add(column.col);
    }
    this.amountColumns.forEach((column, i) => (this.amountIndex[column.col] = i));
    this.codeColumns.forEach((column, i) => (this.codeIndex[column.col] = i));
  }

  /** The number of the row above is merged over this one too. */
  private sharesNumber(row: number): boolean {
    if (this.numberCol === undefined) return false;
    const merge = this.table.grid.mergeOver(row, this.numberCol);
    return merge !== undefined && merge.left === merge.right && merge.top < row && this.table.body.includes(merge.top);
  }

  read(row: number, previous: number | undefined): RowShape {
    const cells = this.table.grid.row(row)?.cells ?? [];
    const amounts: (number | undefined)[] = new Array<number | undefined>(this.amountColumns.length).fill(undefined);
    const codes: string[] =
      this.codeColumns.length === 0 ? NO_CODES : new Array<string>(this.codeColumns.length).fill("");
    const texts: string[] = [];
    let total: string | undefined;
    let filled = 0,
      number = "",
      wordsInNumber = false,
      label = "",
      labelCol = 0,
      firstCol = 0;
    let hasVolume = false,
      hasPrice = false,
      hasProof = false,
      described = 0,
      indent = 0,
      bold = false,
      hasKey = false,
      goesOn = false,
      leftOpen = true,
      doubtful = false,
      unreadable = false;
    for (let col = this.table.left; col <= Math.min(this.table.right, cells.length); col++) {
      const cell = cells[col - 1];
      if (cell === undefined || isBlank(cell)) continue;
      filled++;
      if (firstCol === 0) firstCol = col;
      const role = this.roles[col] ?? "plain";
      const text = cell.kind === "text" ? cell.value.trim() : "";
      const isWords = text !== "" && saysWords(text, role);
      if (isWords) {
        texts.push(text);
        if (label === "" && !isCurrency(text)) {
          label = text;
          labelCol = col;
          indent = leadingBlanks(cell) + BLANKS_A_STEP * (cell.indent ?? 0);
          bold = cell.bold === true;
          if (SECOND_LINE.test(text)) goesOn = true;
        }
        total ??= texts.length === 1 ? totalWord(text) : bareTotalWord(text);
        if (!this.listsPeople) total ??= misspeltTotal(text);
      }
      if (role !== "amount") described++;
      const codeAt = this.codeIndex[col];
      if (codeAt !== undefined && !isCurrencyIn(cells[col - 2])) codes[codeAt] = codeText(cell);
      if (role === "number") {
        if (isWords) wordsInNumber = true;
        else number = text !== "" ? text : String(cell.value);
      } else if (role === "amount") {
        const amount = amountIn(cell, this.groupings[col]);
        amounts[this.amountIndex[col] ?? 0] = amount;
        if (amount === undefined && isDoubtful(text)) doubtful = true;
        else if (amount === undefined && isUnreadable(cell, text)) unreadable = true;
      } else if (role === "proof") hasProof = hasProof || !(isWords && this.dated.has(col) && !/\d/.test(text));
      else if (role === "volume") hasVolume = hasVolume || cell.kind === "number" || /\d/.test(text);
      else if (role === "price")
        hasPrice = hasPrice || (amountIn(cell, this.groupings[col]) ?? (isDoubtful(text) ? 1 : 0)) !== 0;
      else if (role === "key") {
        hasKey = true;
        if (mayBeNip(text) && NIP.test(text)) goesOn = true;
      }
      if (isWords || (role !== "number" && role !== "signature")) leftOpen = false;
    }
    const elsewhere =
      total === undefined || amounts.some((amount) => amount !== undefined)
        ? undefined
        : sumElsewhere(this.table.grid, this.table.columns, row);
    if (elsewhere !== undefined) {
      const amount = sumIn(cells[elsewhere.cell - 1], this.groupings[elsewhere.column]);
      amounts[this.amountIndex[elsewhere.column] ?? 0] = amount;
      if (amount === undefined) doubtful = true;
    }
    const merge = firstCol === 0 ? undefined : this.table.grid.mergeFrom(row, labelCol === 0 ? firstCol : labelCol);
    const mergedOver =
      merge === undefined ? 1 : this.table.columns.filter(({ col }) => merge.left <= col && col <= merge.right).length;
    const gap = previous === undefined ? 0 : row - previous - 1;
    if (filled === 1 && hasKey && this.sharesNumber(row)) goesOn = true;
    return {
      row,
      gap,
      filled,
      number,
      wordsInNumber,
      label,
      labelCol,
      texts,
      total,
      mergedOver,
      amounts,
      ...(elsewhere && { amountAt: elsewhere }),
      // A line with a code, a number or a volume of its own is no heading because nobody can read its amount.
      doubtful: doubtful || (unreadable && label !== "" && (hasVolume || codes.some((code) => code !== ""))),
      hasVolume,
      hasPrice,
      hasProof,
      described,
      indent,
      bold,
      hasKey,
      goesOn,
      leftOpen,
      codes,
    };
  }
}

const NO_CODES: string[] = [];
const LETTER = /\p{L}/u;
const NIP = /^(?:(?:nip|nrp|nik|npwp|(?:no\.?\s*)?(?:hp|telp|wa))\b[\s.:]*[\d\s.-]*$|\d{8}\s?\d{6}\s?\d\s?\d{3}$)/i;
/** The second line of an item: its specification. */
const SECOND_LINE = /^(?:spesifikasi|spek)\b/i;

/** Whether a text is words rather than a figure, a mark, or numbering where numbering belongs. */
function saysWords(text: string, role: Role): boolean {
  const first = text.charCodeAt(0) | 32;
  const letter = first >= 97 && first <= 122;
  if (letter && first !== 114)
    return !(text.length <= 6 && (role === "number" || role === "code") && LIST_LABEL.test(text));
  if (FIGURE.test(text) || !LETTER.test(text)) return false;
  return !(text.length <= 6 && (role === "number" || role === "code") && LIST_LABEL.test(text));
}

/** Begins with a digit or with the first letter of such a label. */
function mayBeNip(text: string): boolean {
  return /^[1-9nhtw]/i.test(text);
}

/** Written as a figure other than zero, whatever it comes to. */
function isDoubtful(text: string): boolean {
  return FIGURE.test(text) && /[1-9]/.test(text);
}

/** What stands behind `Rp` in a cell of its own is an amount, in whatever column. */
function isCurrencyIn(cell: Cell | undefined): boolean {
  return cell?.kind === "text" && isCurrency(cell.value);
}

function codeText(cell: Cell): string {
  const text = String(cell.value).trim();
  return /^\d[\d.\s]*$/.test(text) ? text.replace(/\s/g, "").replace(/\.+$/, "") : "";
}

/** The columns whose codes make a hierarchy: kode rekening, or a `no` column numbered 1, 1.1, 1.1.2. */
function codeColumns(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  const codes = columns.filter((column) => column.field === "kode_rekening");
  if (codes.length > 0) return codes;
  const places = columns.filter((column) => column.field === "kode_wilayah");
  if (places.length > 0) return places;
  return columns.filter(
    (column) =>
      column.field === "no" &&
      column.content.codes + column.content.fractions >= 0.2 * column.content.filled &&
      column.content.filled > 2,
  );
}

function roleOf(column: DraftColumn, key: DraftColumn | undefined): Role {
  if (column.field === "no") return "number";
  if (column.field === "kode_rekening" || column.field === "kode_wilayah") return "code";
  if (column.adds || isUnnamedFigures(column)) return "amount";
  if (column.field === "volume") return "volume";
  if (column.field === "harga_satuan") return "price";
  if (column.field === "tanda_tangan") return "signature";
  if (column === key) return "key";
  return column.field !== undefined && PROOFS.has(column.field) ? "proof" : "plain";
}

const PROOFS: ReadonlySet<ColumnField> = new Set<ColumnField>(["tanggal", "nomor_bukti", "nip", "nik"]);

/** A step of a cell's indentation is as wide as about three blanks. */
const BLANKS_A_STEP = 3;

function leadingBlanks(cell: Cell): number {
  return cell.kind === "text" ? cell.value.length - cell.value.trimStart().length : 0;
}

/** Figures under a label that no word explains: not summed for anybody, but a line may be shown to be their total. */
function isUnnamedFigures({ field, content, header }: DraftColumn): boolean {
  const { filled, numbers, figureTexts, percents, steps } = content;
  return (
    field === undefined &&
    header !== "" &&
    !/%|\b(?:persen|fisik|bobot)/i.test(header) &&
    filled >= 3 &&
    numbers + figureTexts > 0.8 * filled &&
    percents === 0 &&
    steps < 0.5 * filled
  );
}

/** A date, an error, a yes or words in an amount's place; a unit such as `Rp` alone is only part of the amount beside it. */
function isUnreadable(cell: Cell, text: string): boolean {
  return cell.kind !== "text" || (/\p{L}{2}|\d/u.test(text) && !isUnit(text));
}
