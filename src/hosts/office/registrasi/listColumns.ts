import type { CellInput } from "../../../core/sheets/plan/cellInput";
import { hashOf, type ListRecord, NAME } from "./typedInList";

type Row = readonly unknown[];
type Rows = readonly Row[];

/** For each column of a list as it stands: which of ours it is, or undefined for one that people added. */
export type ListLayout = readonly (number | undefined)[];

/** People put columns in and take others out: ours are known by their headers, a renamed one by what we wrote in it. */
export function layoutOf(standing: Row, body: Rows, headers: readonly string[], record: ListRecord): ListLayout {
  const written = record.headers.length === headers.length ? record.headers : headers;
  const byHeader = standing.map((header) => {
    const ours = headers.indexOf(String(header));
    return ours >= 0 ? ours : written.indexOf(String(header));
  });
  const missing = new Set(headers.keys());
  for (const ours of byHeader) missing.delete(ours);
  return byHeader.map((ours, at) => {
    if (ours >= 0) return ours;
    const here = new Set(missing.size === 0 ? [] : body.map((row) => hashOf(row[at])));
    here.delete(hashOf(""));
    const renamed = [...missing].find((one) => record.rows.some((row) => here.has(row[one] ?? "")));
    if (renamed !== undefined) missing.delete(renamed);
    return renamed;
  });
}

/** A list without the names of its guests is nobody's to write again. */
export function isKnown(layout: ListLayout): boolean {
  return layout.includes(NAME);
}

/** Rows as they stand with our columns first, in our order, and those of people behind; one taken out is blank. */
export function inOurOrder(rows: Rows, layout: ListLayout, count: number): readonly CellInput[][] {
  const theirs = [...layout.keys()].filter((at) => layout[at] === undefined);
  const places = [...Array.from({ length: count }, (_, ours) => layout.indexOf(ours)), ...theirs];
  return rows.map((row) => places.map((at) => (row[at] ?? "") as CellInput));
}

/** The other way round: a column that people took out stays out. */
export function asTheyStand(rows: Rows, layout: ListLayout, count: number): readonly CellInput[][] {
  let behind = count;
  const places = layout.map((ours) => ours ?? behind++);
  return rows.map((row) => places.map((at) => (row[at] ?? "") as CellInput));
}

/** What is loaded of cells to know how they were entered. */
export const ENTERED = "values,formulas,formulasR1C1,numberFormat";
export type Entered = Pick<Excel.Range, "values" | "formulas" | "formulasR1C1" | "numberFormat">;

/**
 * Cells as they were entered. Outside our columns of texts a formula moves with its row, and a text bears the apostrophe
 * that says it is one: `0812` and `3/4` would be numbers otherwise.
 */
export function enteredIn({ values, formulas, formulasR1C1 }: Entered, layout: ListLayout): Rows {
  return values.map((row: Row, down) =>
    row.map((value, at): unknown => {
      if (isOurText(layout[at])) return formulas[down]?.[at];
      const formula: unknown = formulasR1C1[down]?.[at];
      return typeof value === "string" && value !== "" && formula === value ? `'${value}` : formula;
    }),
  );
}

/** Numbers of rows are numbers; all else that is ours is text to the letter. */
export function isOurText(ours: number | undefined): boolean {
  return ours !== undefined && ours > 0;
}

/** How cells are to be formatted and entered so that texts stay texts; `usual` is the format of each column otherwise. */
export function entriesOf(
  rows: readonly (readonly CellInput[])[],
  layout: ListLayout,
  usual: readonly string[],
): { readonly formats: string[][]; readonly entries: CellInput[][] } {
  const isText = (value: CellInput | undefined) => typeof value === "string" && value.startsWith("'");
  return {
    formats: rows.map((row) =>
      layout.map((ours, at) => (isOurText(ours) || isText(row[at]) ? "@" : (usual[at] ?? "General"))),
    ),
    entries: rows.map((row) =>
      row.map((value, at) => (isText(value) && !isOurText(layout[at]) ? String(value).slice(1) : value)),
    ),
  };
}

/** The number format of each column, apart from texts in it. */
export function usualFormats({ numberFormat }: Entered, layout: ListLayout): readonly string[] {
  return layout.map((_, at) => {
    const formats = numberFormat.map((row: Row) => String(row[at] ?? "General"));
    return formats.find((format) => format !== "@") ?? "General";
  });
}
