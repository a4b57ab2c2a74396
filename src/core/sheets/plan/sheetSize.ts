/** The last row and column of an Excel sheet, 1-based. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
