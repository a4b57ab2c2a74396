/**
 * What is read at most, so that a file made to do harm (or a gigantic one) is refused before it fills an office laptop.
 * A real sheet of 100,000 rows by 10 columns unpacks to 45 MB and holds 1,000,000 cells.
 */
export const limits = {
  /** Bytes on disk of a zip package: photographs may be in it, which are never unpacked. */
  packageBytes: 200_000_000,
  /** Bytes on disk of any other format, which is read whole. */
  fileBytes: 50_000_000,
  /** Parts named in the zip directory; a workbook of 300 sheets with drawings and comments has some 1,500. */
  parts: 10_000,
  /** Unpacked bytes of one part that is read, and of all of them. */
  partBytes: 200_000_000,
  allBytes: 400_000_000,
  /** Unpacked to packed bytes (real files: 8 in the median, 27 at the 95th percentile), asked of large parts only. */
  ratio: 100,
  ratioFromBytes: 10_000_000,
  sheets: 1_000,
  rows: 1_048_576,
  columns: 16_384,
  /** Filled cells of all sheets. */
  cells: 5_000_000,
  /** Places up to the last filled cell of each row, of all sheets: a far column in every row costs time or memory too. */
  places: 50_000_000,
  merges: 200_000,
  /** Characters of one text: Excel's own limit. What is beyond is not taken in. */
  textCharacters: 32_767,
  /** Characters of the texts of all cells, each counted wherever it stands: 100,000 rows by 10 columns hold some 8 million. */
  characters: 100_000_000,
  /** Characters of all cells beyond the first `usualText` of each: what reads a paragraph as if it were a name takes long. */
  longTextCharacters: 10_000_000,
  usualText: 200,
  /** Characters of all formulas that are spelled out from shared ones. */
  sharedFormulaCharacters: 50_000_000,
} as const;
