import type { Sourced } from "../../cells/sourced";
import { shortDateReadings, type DateOrder } from "../../values/shortDate";
import type { TanggalReading } from "../../values/tanggal";
import { isDoubtful, readChosenDate, readDate, writtenDate } from "../cells/dateCell";
import type { TableReader } from "../cells/tableReader";

const DITTO = /^\s*(?:["'\u201c\u201d\u3003]{1,2}|s\.?\s?d\.?\s?a\.?|idem|sama)\s*$/i;

/**
 * The dates of a table, read together. A year of two digits is that of the activity or of the dates written in full
 * beside it; where it is neither, or some date fits with the month first only, the first such date is asked about and
 * the answer gives the order of the others.
 */
export class DateColumn {
  private order: DateOrder | "asked" | undefined;
  private known: { readonly years: ReadonlySet<number>; readonly dayFirst: boolean } | undefined;

  constructor(
    private readonly reader: TableReader,
    private readonly tahunAnggaran: number,
  ) {}

  /** Whether the row leaves its date to the line above: blank, or with a mark that says so (`"`, `idem`). */
  isOfTheDayAbove(row: number): boolean {
    const placed = this.reader.cell("tanggal", row);
    return placed === undefined || (placed.cell.kind === "text" && DITTO.test(placed.cell.value));
  }

  /** The date of a row; a doubtful one is kept as such. */
  read(row: number): Sourced<TanggalReading> | undefined {
    const placed = this.placed(row);
    if (!placed) return undefined;
    const { cell } = placed;
    const value = readDate(cell);
    const raw = cell.value;
    const at = this.reader.at(placed.row, placed.col);
    if (!isDoubtful(value)) return { value, raw, at };
    const readings = cell.kind === "text" ? shortDateReadings(cell.value) : [];
    const { years, dayFirst } = this.ofColumn();
    const [usual] = readings;
    if (usual?.order === "day-first" && dayFirst && years.has(usual.value.year))
      return { value: { sure: true, value: usual.value }, raw, at };
    const candidates = readings.map((one) => writtenDate(one.value));
    const question = { at, raw, field: "tanggal", about: "date", candidates } as const;
    const alike = readings.find(({ order }) => order === this.order);
    if (alike) {
      const own = this.reader.log.answered(question, readChosenDate);
      return { value: own ?? { sure: true, value: alike.value }, raw, at };
    }
    if (readings.length > 0 && this.order === "asked") {
      const own = this.reader.log.answered(question, readChosenDate);
      return { value: own ?? value, raw, at };
    }
    const chosen = this.reader.log.settle(question, readChosenDate);
    if (readings.length > 0)
      this.order =
        readings.find(({ value: date }) => chosen?.sure && writtenDate(date) === writtenDate(chosen.value))?.order ??
        "asked";
    return { value: chosen ?? value, raw, at };
  }

  private placed(row: number) {
    const placed = this.reader.cell("tanggal", row);
    return !placed || (placed.cell.kind === "text" && !/[\p{L}\d]/u.test(placed.cell.value)) ? undefined : placed;
  }

  /** The years of the dates in full, with that of the activity, and whether every short date can have its day first. */
  private ofColumn() {
    if (this.known) return this.known;
    const years = new Set([this.tahunAnggaran]);
    let dayFirst = true;
    for (const { row, role } of this.reader.table.rows) {
      const cell = role === "record" ? this.placed(row)?.cell : undefined;
      if (!cell) continue;
      const full = readDate(cell);
      if (full.sure) years.add(full.value.year);
      else if (cell.kind === "text") {
        const [usual] = shortDateReadings(cell.value);
        if (usual && usual.order !== "day-first") dayFirst = false;
      }
    }
    this.known = { years, dayFirst };
    return this.known;
  }
}
