import type { Sourced } from "../../cells/sourced";
import { DOCUMENT_NAMES, titleOfDocument } from "../../tables/words/documentWords";
import { looksLikePlaceAndDate } from "../../tables/forms/formShapes";
import { weekdayNamed } from "../../values/monthNames";
import { readTanggal, type TanggalReading } from "../../values/tanggal";
import { readDate } from "../cells/dateCell";
import type { Kuitansi, Rujukan } from "../kuitansi";
import type { PlacedCell, SheetCells } from "../cells/sheetCells";
import { shownText } from "../cells/shownText";

/** An SPK or BAST that stands on a sheet beside or below a receipt. */
interface SheetDocument {
  readonly jenis: "spk" | "bast";
  readonly rujukan: Sourced<Rujukan>;
}

/** Number and date stand within so many rows under the name of a paper. */
const REACH = 10;

const NOMOR = /^\s*(?:no|nomor)\b\s*[.:]*\s*/i;
const TANGGAL = /^\s*(?:ter)?(?:tanggal|tgl)\b\s*[.:]*\s*/i;
const LINES = DOCUMENT_NAMES.map(({ jenis, words }) => ({
  jenis,
  line: new RegExp(`^\\s*(no|nomor|tgl|tanggal)\\b\\.?\\s*(?:${words})\\s*[.:]*\\s*`, "iu"),
}));

/**
 * Adds to the receipts of one sheet the SPK and BAST that stand there outside their text: as a block with its name over
 * number and date, or as lines `Nomor SPK : ...`, `Tanggal BAST : ...`. Each belongs to the receipt above it. A paper that
 * is named without a date that can be read is kept without one: its order can then not be called right.
 */
export function withDocumentsOnSheet(receipts: readonly Kuitansi[], cells: SheetCells): readonly Kuitansi[] {
  const found = documentsOn(cells);
  if (found.length === 0) return receipts;
  const above = ({ at }: SheetDocument["rujukan"]) =>
    receipts
      .filter((one) => one.at.row <= at.row)
      .reduce((best: Kuitansi | undefined, one) => (best && best.at.row > one.at.row ? best : one), undefined) ??
    receipts[0];
  return receipts.map((receipt) => {
    const own = (jenis: SheetDocument["jenis"]) =>
      found.find((one) => one.jenis === jenis && above(one.rujukan) === receipt)?.rujukan;
    const [spk, bast] = [receipt.spk ?? own("spk"), receipt.bast ?? own("bast")];
    return spk === receipt.spk && bast === receipt.bast ? receipt : { ...receipt, spk, bast };
  });
}

function documentsOn(cells: SheetCells): readonly SheetDocument[] {
  const found: SheetDocument[] = [];
  const lines = new Map<SheetDocument["jenis"], Line[]>();
  const titled = new Map(documentTitles(cells).map(({ jenis, placed }) => [`${placed.row} ${placed.col}`, jenis]));
  for (const row of cells.rows) {
    for (const placed of cells.filled(row)) {
      if (placed.cell.kind !== "text" || placed.cell.value.length > 120) continue;
      const jenis = titled.get(`${row} ${placed.col}`);
      const block = jenis && blockUnder(cells, placed);
      // An abbreviation by itself, over a column or in a list of enclosures, is no paper.
      if (block && (placed.cell.value.length > 8 || block.value.nomor !== "" || block.value.tanggal))
        found.push({ jenis, rujukan: block });
      const line = lineOf(cells, placed);
      if (line) lines.set(line.jenis, [...(lines.get(line.jenis) ?? []), line]);
    }
  }
  for (const [jenis, own] of lines) {
    const [first] = own;
    if (!first || found.some((one) => one.jenis === jenis)) continue;
    const dated = own.find(({ isDate }) => isDate);
    const at = cells.at((dated ?? first).value.row, (dated ?? first).value.col);
    const nomor = own.find(({ isDate }) => !isDate)?.text ?? "";
    found.push({
      jenis,
      rujukan: { value: { nomor, tanggal: dated?.date }, raw: (dated ?? first).value.cell.value, at },
    });
  }
  return found;
}

interface Line {
  readonly jenis: SheetDocument["jenis"];
  readonly isDate: boolean;
  readonly value: PlacedCell;
  readonly text: string;
  readonly date: TanggalReading | undefined;
}

/** `Tanggal SPK : 7 Maret 2023`, in one cell or with the value beside it. */
function lineOf(cells: SheetCells, placed: PlacedCell): Line | undefined {
  const written = String(placed.cell.value);
  for (const { jenis, line } of LINES) {
    const head = line.exec(written);
    if (!head) continue;
    const { value, text, date } = valueOf(cells, placed, written.slice(head[0].length));
    return { jenis, isDate: /^t/i.test(head[1] ?? ""), value, text, date };
  }
  return undefined;
}

/** The cells that hold the name of a paper and nothing else, in the first rows of a sheet. */
export function documentTitles(cells: SheetCells, rows = Infinity) {
  const found: { readonly jenis: SheetDocument["jenis"]; readonly placed: PlacedCell }[] = [];
  for (const row of cells.rows) {
    if (row > rows) break;
    for (const placed of cells.filled(row)) {
      const jenis = placed.cell.kind === "text" ? titleOfDocument(placed.cell.value) : undefined;
      if (jenis) found.push({ jenis, placed });
    }
  }
  return found;
}

function blockUnder(cells: SheetCells, title: PlacedCell): Sourced<Rujukan> {
  const { nomor, tanggal } = documentBlock(cells, title);
  const { raw, at } = tanggal ?? { raw: title.cell.value, at: cells.at(title.row, title.col) };
  return { value: { nomor: nomor?.value ?? "", tanggal: tanggal?.value }, raw, at };
}

/** Number and date under the name of a paper, up to the name of the next one. */
export function documentBlock(
  cells: SheetCells,
  title: PlacedCell,
): { readonly nomor: Sourced<string> | undefined; readonly tanggal: Sourced<TanggalReading> | undefined } {
  let nomor: Sourced<string> | undefined;
  let dated: Sourced<TanggalReading> | undefined;
  const sourced = <T>({ cell, row, col }: PlacedCell, value: T) => ({ value, raw: cell.value, at: cells.at(row, col) });
  for (let row = title.row + 1; row <= title.row + REACH && !dated; row++) {
    const line = cells.filled(row, Math.max(1, title.col - 2), title.col + 8);
    if (line.some(({ cell }) => cell.kind === "text" && titleOfDocument(cell.value))) break;
    for (const placed of line) {
      const text = placed.cell.kind === "text" ? placed.cell.value : "";
      const [number, date] = [NOMOR.exec(text), TANGGAL.exec(text)];
      if (number && !nomor) {
        const { value, text: written } = valueOf(cells, placed, text.slice(number[0].length));
        nomor = sourced(value, written);
      }
      const read = date
        ? valueOf(cells, placed, text.slice(date[0].length))
        : looksLikePlaceAndDate(text)
          ? { value: placed, date: readTanggal(text.slice(text.lastIndexOf(",") + 1)) }
          : { value: placed, date: dayOfHandover(text) };
      if (read.date) dated ??= sourced(read.value, read.date);
    }
  }
  return { nomor, tanggal: dated };
}

/** `Pada hari ini Senin tanggal Tiga bulan Maret … (03-03-2025)`, `Pada hari ini Senin tanggal 3 Maret 2025`. */
const HANDOVER = /^\s*pada\s+hari\s+(?:ini\s*,?\s*)?(\p{L}+)\b[\s,]*(?:tanggal|tgl)\b\.?/iu;
const HANDOVER_DAY = /\((\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4})\)|^\s*(\d{1,2}\s+\p{L}+\s+\d{4})/u;

function dayOfHandover(text: string): TanggalReading | undefined {
  const opening = HANDOVER.exec(text);
  if (!opening) return undefined;
  const day = HANDOVER_DAY.exec(text.slice(opening[0].length, opening[0].length + 150));
  const read = day ? readTanggal(day[1] ?? day[2] ?? "") : undefined;
  const weekday = weekdayNamed(opening[1] ?? "");
  return read?.sure && weekday !== undefined ? { ...read, weekday } : read;
}

/** What stands behind a label: in its own cell, else in the next filled cell that is more than a colon. */
function valueOf(cells: SheetCells, label: PlacedCell, rest: string) {
  if (rest.trim() !== "") return { value: label, text: rest.trim(), date: readTanggal(rest) };
  const value = cells
    .filled(label.row, label.col + 1, label.col + 8)
    .find(({ cell }) => cell.kind !== "text" || /[^\s:]/.test(cell.value));
  if (!value) return { value: label, text: "", date: undefined };
  const text = (shownText(value.cell) ?? "").replace(/^\s*:\s*/, "").trim();
  return { value, text, date: value.cell.kind === "text" ? readTanggal(text) : readDate(value.cell) };
}
