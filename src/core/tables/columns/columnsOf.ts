import { contentOf, isCurrency } from "../sheet/columnContent";
import { withCountsBeforePrice } from "./countsBeforePrice";
import { meaningOfColumn, type FigureSense } from "./columnFields";
import { FIGURE_FIELDS, MONEY_FIELDS } from "../words/fieldKinds";
import type { DraftColumn } from "../draftTable";
import { columnsTogether } from "./columnsTogether";
import { withCounts } from "./countsBesideMoney";
import type { ColumnField } from "../words/fields";
import { fold } from "../words/fold";
import { isBlank, type Grid } from "../sheet/grid";
import { withGivenFields, type Given } from "../given";
import type { HeaderBlock } from "../header/headerBlock";
import { headedColumns, type HeadedColumn } from "../header/headerColumns";
import { headerWord } from "../words/headerWord";
import { withLonePrice } from "./lonePrice";
import { isNumberRowOf } from "../header/numberRow";
import { withoutRunningSums } from "./runningSums";
import { withRunningStock } from "./runningStock";
import { withSidesByBalance } from "./sidesByBalance";
import { spentByTitle } from "./spentByTitle";
import { areSignedInTurn } from "./signedInTurn";
import { signatureWord } from "../words/signatureWords";
import { withoutSignersBelow } from "../sheet/signersBelow";
import { withoutTaxColumns } from "./taxColumns";
import { withUnitPrices } from "./unitPrices";
import { withVolumeFactors } from "./volumeFactors";
import { why } from "../why";

const SUMMED: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "jumlah",
  "pagu",
  "realisasi",
  "sisa",
  "penerimaan",
  "pengeluaran",
  "volume",
  "izin",
  "sakit",
  "alpa",
]);
/** Fields that further columns under the same label keep: codes level by level, signatures in zig-zag, indented names. */
const SHARED: ReadonlySet<ColumnField> = new Set<ColumnField>(["kode_rekening", "tanda_tangan"]);

/** The columns of a table: what stands over each, what it holds, and whether its figures are summed. */
export function columnsOf(
  grid: Grid,
  header: HeaderBlock,
  body: readonly number[],
  titles: readonly string[],
  given?: Given,
): readonly DraftColumn[] {
  const rows = withoutSignersBelow(grid, withoutNumberRow(grid, header, body));
  const headed = headedColumns(grid, header, rows).filter(
    (column) =>
      (column.levels.length > 0 && column.besides === undefined) ||
      (isFilledOften(grid, column, rows) && !isSignedBeside(grid, column, header, rows)) ||
      isLevelOfCode(grid, column, rows),
  );
  const columns: DraftColumn[] = [];
  const sense = figureSense(titles, headed);
  for (const [at, column] of headed.entries())
    columns.push(draft(grid, column, rows, sense, columns, isRupiahOf(grid, column, headed[at + 1], rows)));
  const together = withoutTaxColumns(grid, columnsTogether(columns), rows);
  const counted = withCounts(grid, withLonePrice(grid, together, rows), rows);
  const priced = withVolumeFactors(grid, withCountsBeforePrice(grid, withUnitPrices(grid, counted, rows), rows), rows);
  const running = withoutRunningSums(grid, withRunningStock(grid, priced, rows), rows);
  const settled = spentByTitle(withSidesByBalance(grid, running, rows), titles);
  return withSums(given === undefined ? settled : withGivenFields(grid, rows, header.rows, settled, given));
}

/** Says of each column whether its figures add up, and how those of money are grouped. */
export function withSums(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  const priced = columns.some(({ field }) => field === "harga_satuan");
  return columns.map((column) => ({ ...withGrouping(column), adds: adds(column, priced) }));
}

/** A lone `150.000` may be a fraction; a whole column of money cannot be: rupiah never has three decimals. */
function withGrouping(column: DraftColumn): DraftColumn {
  const { field, content } = column;
  const money = field !== undefined && MONEY_FIELDS.has(field);
  if (!money || content.grouping !== undefined || content.thousands === undefined) return column;
  return { ...column, content: { ...content, grouping: content.thousands } };
}

/** The body without the row of column numbers that stands right under the header. */
function withoutNumberRow(grid: Grid, header: HeaderBlock, body: readonly number[]): readonly number[] {
  const first = body[0];
  if (first === undefined) return body;
  const values = (grid.row(first)?.cells ?? [])
    .slice(header.left - 1, header.right)
    .flatMap((cell) => (cell === undefined || isBlank(cell) ? [] : [String(cell.value).trim()]));
  return isNumberRowOf(values) ? body.slice(1) : body;
}

const MONEY_WORD =
  /\b(?:rp|rupiah|anggaran|pagu|belanja|biaya|harga|honor|honorarium|uang|dana|kas|saldo|realisasi|apbd|apbdes|dpa|rka|rab|keuangan|pembayaran|kredit|debet|nilai|pph|tarif|bantuan)\b/;

/** What figures without a known word mean here, as the title and the labels say. */
function figureSense(titles: readonly string[], headed: readonly HeadedColumn[]): FigureSense {
  const text = fold(titles.join(" "));
  const budget = /\b(?:anggaran|pagu|apbd|dpa|rka|rab)\b/.test(text);
  const spent = /\brealisasi\b/.test(text);
  return {
    amounts: budget === spent ? "jumlah" : budget ? "pagu" : "realisasi",
    money: MONEY_WORD.test(text) || headed.some(({ levels }) => MONEY_WORD.test(fold(levels.join(" ")))),
  };
}

/** A column without a label of its own counts when enough rows fill it. */
function isFilledOften(grid: Grid, { col }: HeadedColumn, body: readonly number[]): boolean {
  const looked = body.slice(0, 400);
  const filled = looked.filter((row) => {
    const cell = grid.at(row, col);
    return cell !== undefined && !isBlank(cell);
  }).length;
  return filled >= 2 && filled >= 0.1 * looked.length;
}

/** Without a label, behind the last one, and somebody signs in it: a signature block beside the lines. */
function isSignedBeside(
  grid: Grid,
  { col, levels }: HeadedColumn,
  header: HeaderBlock,
  body: readonly number[],
): boolean {
  if (levels.length > 0 || col <= header.right) return false;
  return body.some((row) => signatureWord(grid.text(row, col)) !== undefined);
}

/** The deepest level of a code split over columns may stand in a single row. */
function isLevelOfCode(grid: Grid, { col, levels, besides }: HeadedColumn, body: readonly number[]): boolean {
  if (besides === undefined || headerWord(levels[levels.length - 1] ?? "")?.field !== "kode_rekening") return false;
  return holdsSegments(grid, col, body);
}

/** `Kode Rekening` over `Akun | Kel | Jenis | Obj`: a segment of the code stands in each, whatever its own label means elsewhere. */
function isSegmentOfCode(grid: Grid, { col, levels }: HeadedColumn, body: readonly number[]): boolean {
  const above = levels.length > 1 ? headerWord(levels[0] ?? "") : undefined;
  return above?.field === "kode_rekening" && above.how === "exact" && holdsSegments(grid, col, body);
}

function holdsSegments(grid: Grid, col: number, body: readonly number[]): boolean {
  const texts = body.slice(0, 400).flatMap((row) => grid.at(row, col)?.value ?? []);
  return texts.length > 0 && texts.every((text) => /^\d{1,4}$/.test(String(text).trim()));
}

function draft(
  grid: Grid,
  column: HeadedColumn,
  body: readonly number[],
  sense: FigureSense,
  before: readonly DraftColumn[],
  rupiahBeside: boolean,
): DraftColumn {
  const { col, levels } = column;
  const header = levels.join(" / ");
  const content = contentOf(grid, body, col);
  // Nothing counted in it: `Rp` in cells of its own, beside the amounts that the label is about.
  const besideFigures = column.besides !== undefined && holdsFigures(grid, body, column.besides);
  if (content.filled === 0 && (besideFigures || rupiahBeside))
    return {
      col,
      header,
      field: "mata_uang",
      sure: "likely",
      why: [why("position", { field: "mata_uang", beside: header })],
      content,
      adds: false,
    };
  const first = beside(grid, column, body, before);
  if (first?.field !== undefined && (first.content.words > 0 || column.besides === undefined)) {
    const together = body.slice(0, 400).filter((row) => bothFilled(grid, row, first.col, col)).length;
    const indented = together <= 0.1 * Math.min(body.length, 400);
    if (SHARED.has(first.field) || indented)
      return {
        col,
        header,
        field: first.field,
        sure: "likely",
        why: [why("position", { field: first.field, beside: first.header })],
        content,
        adds: false,
      };
    if (!FIGURE_FIELDS.has(first.field) && content.words > 0.3 * content.filled)
      return {
        col,
        header,
        field: "keterangan",
        sure: "likely",
        why: [why("position", { field: "keterangan", beside: first.header })],
        content,
        adds: false,
      };
  }
  const meaning = meaningOfColumn(isSegmentOfCode(grid, column, body) ? levels.slice(0, 1) : levels, content, sense);
  return { col, header, ...meaning, content, adds: false };
}

/** The column whose label this one shares: told by the header, or bare beside signatures and signed in turn with them. */
function beside(
  grid: Grid,
  { col, levels, besides }: HeadedColumn,
  body: readonly number[],
  before: readonly DraftColumn[],
): DraftColumn | undefined {
  if (besides !== undefined) return before.find((other) => other.col === besides);
  const last = before[before.length - 1];
  if (levels.length > 0 || last?.field !== "tanda_tangan" || last.col !== col - 1) return undefined;
  return areSignedInTurn(grid, last.col, col, body) ? last : undefined;
}

/** `Rp` alone, left of the figures that share its label (`Jumlah` over `Rp | 46.800.000`, with `(Rp)` below on one side only). */
function isRupiahOf(
  grid: Grid,
  { col, levels }: HeadedColumn,
  next: HeadedColumn | undefined,
  body: readonly number[],
): boolean {
  if (next === undefined || next.col !== col + 1 || next.levels[0] !== levels[0]) return false;
  return holdsFigures(grid, body, next.col) && body.slice(0, 400).some((row) => isCurrency(grid.text(row, col)));
}

function holdsFigures(grid: Grid, body: readonly number[], col: number): boolean {
  const { filled, numbers, figureTexts } = contentOf(grid, body, col);
  return numbers + figureTexts > 0.5 * filled;
}

function bothFilled(grid: Grid, row: number, a: number, b: number): boolean {
  const filled = (col: number) => {
    const cell = grid.at(row, col);
    return cell !== undefined && !isBlank(cell);
  };
  return filled(a) && filled(b);
}

/** `Garis Kemiskinan (rupiah/kapita/bulan)`, `Rata-rata`: the whole has such a figure too, and it is no sum. */
const RATE = /\b(?:kapita|capita|rata rata|average|kepadatan|laju|rasio|produktivitas)\b/;

/** Sums make sense for money and counts; not for percentages, codes, balances or unit prices, nor for priced volumes. */
function adds({ field, content, header }: DraftColumn, priced: boolean): boolean {
  if (field === undefined || !SUMMED.has(field) || RATE.test(fold(header))) return false;
  if (field === "volume" && (priced || content.words > 0.3 * content.filled)) return false;
  return content.filled === 0 || content.percents < 0.5 * content.filled;
}
