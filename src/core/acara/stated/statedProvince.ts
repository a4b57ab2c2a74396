import type { Workbook } from "../../cells/workbook";
import type { FoundSheet } from "../../tables/foundTable";
import type { Wilayah } from "../../values/wilayah/kabKota";
import { namedProvince } from "../../values/wilayah/namedProvince";
import type { Stated } from "./statedAcara";

const IN_TITLE = /\b(?:provinsi|propinsi)\s+(\p{L}[\p{L} .]*)/iu;
/** A letterhead names whose office it is, and not one that is written to: `PEMERINTAH PROVINSI JAWA TENGAH`. */
const IN_LETTERHEAD =
  /^\W*(?:pemerintah\s+(?:daerah\s+)?(?:provinsi|propinsi|prov\.)|pemprov\.?|gubernur)\s+(\p{L}[\p{L} .]*)/iu;
/** A letterhead is done after so many lines: government, office, address, telephone. */
const LETTERHEAD_ROWS = 6;

/** Provinces in the titles over tables: `DINAS SOSIAL PROVINSI BENGKULU TAHUN ANGGARAN 2024`. */
export function provincesInTitles(sheets: readonly FoundSheet[]): readonly Stated<Wilayah>[] {
  return sheets.flatMap(({ tables }) =>
    tables.flatMap(({ titles }) =>
      titles.flatMap(({ at, text }) => {
        const value = namedProvince(text, IN_TITLE);
        return value ? [{ value, at }] : [];
      }),
    ),
  );
}

/** Provinces in the letterheads of sheets that were read, also over receipts and letters in which no table stands. */
export function provincesInLetterheads(
  workbooks: readonly Workbook[],
  read: readonly FoundSheet[],
): readonly Stated<Wilayah>[] {
  const wasRead = new Set(read.map(({ file, sheet }) => JSON.stringify([file, sheet])));
  return workbooks.flatMap(({ file, sheets }) =>
    sheets
      .filter(({ name }) => wasRead.has(JSON.stringify([file, name])))
      .flatMap(({ name, rows }) =>
        rows.slice(0, LETTERHEAD_ROWS).flatMap(({ row, cells }) =>
          cells.flatMap((cell, index) => {
            const value = typeof cell?.value === "string" ? namedProvince(cell.value, IN_LETTERHEAD) : undefined;
            return value ? [{ value, at: { file, sheet: name, row, col: index + 1 } }] : [];
          }),
        ),
      ),
  );
}
