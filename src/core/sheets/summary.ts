import type { CheckableLine } from "./kegiatan/answerLines";
import type { HeadLine } from "./kegiatan/headLines";
import type { PlannedCell, PlannedSheet, PlannedValue, PlannedWorkbook } from "./plan/plannedWorkbook";
import type { SheetWords, State } from "./words";

/** One line of the answer: what it is, how much, against what, and whether that agrees. */
export interface SummaryLine<K extends string> {
  readonly key: K;
  readonly label: string;
  /** Rupiah, or a count; undefined where it could not be told. */
  readonly value: number | undefined;
  readonly difference: number | undefined;
  readonly measure: string;
  /** Undefined where the line is only told. */
  readonly state: State | undefined;
}

export interface Summary {
  readonly money: readonly SummaryLine<CheckableLine>[];
  readonly heads: readonly (SummaryLine<HeadLine> & { readonly plan: number | undefined })[];
}

const LABEL = 1;
const VALUE = 2;
const PLAN = 3;
const MEASURE = 4;
const DIFFERENCE = 5;
const STATE = 6;

/**
 * The answer as the first sheet of the planned workbook gives it, so that the command line and the workbook can never say
 * two things.
 */
export function summaryOf(plan: PlannedWorkbook, words: SheetWords): Summary {
  const say = words.kegiatan;
  const sheet = plan.sheets[0];
  const rows = sheet === undefined ? new Map<number, Row>() : rowsOf(sheet);
  const rowOf = (heading: string, label: string) => rowUnder(rows, heading, label);
  return {
    money: Object.entries(say.money).flatMap(([key, label]) => {
      const row = rowOf(say.moneyHeading, label);
      return row === undefined ? [] : [lineOf(key as CheckableLine, label, row, words)];
    }),
    heads: Object.entries(say.heads).flatMap(([key, label]) => {
      const row = rowOf(say.headsHeading, label);
      return row === undefined
        ? []
        : [{ ...lineOf(key as HeadLine, label, row, words), plan: numberIn(row.get(PLAN)) }];
    }),
  };
}

/** Cells of one row by column. */
type Row = ReadonlyMap<number, PlannedCell>;

function rowsOf({ cells }: PlannedSheet): ReadonlyMap<number, Row> {
  const rows = new Map<number, Map<number, PlannedCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, PlannedCell>();
    rows.set(cell.row, row.set(cell.col, cell));
  }
  return new Map([...rows].sort(([a], [b]) => a - b));
}

/** The row with a label, under its heading: some labels stand under two headings. */
function rowUnder(rows: ReadonlyMap<number, Row>, heading: string, label: string): Row | undefined {
  let under = false;
  for (const row of rows.values()) {
    const first = row.get(LABEL);
    if (first?.style === "heading") under = first.value === heading;
    if (under && first?.style === "label" && first.value === label) return row;
  }
  return undefined;
}

function lineOf<K extends string>(key: K, label: string, row: Row, words: SheetWords): SummaryLine<K> {
  return {
    key,
    label,
    value: numberIn(row.get(VALUE)),
    difference: numberIn(row.get(DIFFERENCE)),
    measure: String(row.get(MEASURE)?.value ?? ""),
    state: stateIn(row.get(STATE)?.value, words),
  };
}

function numberIn(cell: PlannedCell | undefined): number | undefined {
  return typeof cell?.value === "number" ? cell.value : undefined;
}

function stateIn(value: PlannedValue, { state }: SheetWords): State | undefined {
  return (Object.keys(state) as State[]).find((one) => state[one] === value);
}
