/** The longest name that every disk takes, with room for a browser's ` (2)`. */
const LONGEST = 120;

/** A name that Windows and browsers take, with the ending of a workbook; `fallback` where nothing is left of it. */
export function workbookFileName(wanted: string, fallback: string): string {
  const plain = wanted
    .replace(/\.xlsx$/i, "")
    // Signs that no file name may hold, and those that nobody sees.
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, " ")
    .replace(/\s+/g, " ")
    .slice(0, LONGEST)
    .replace(/^[\s.]+|[\s.]+$/g, "");
  return `${plain === "" ? fallback : plain}.xlsx`;
}
