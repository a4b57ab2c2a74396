/** The longest name that every disk takes, with room for a browser's ` (2)`. */
const LONGEST = 120;

/** A name that Windows and browsers take, with the ending of a workbook; `fallback` where nothing is left of it. */
export function workbookFileName(wanted: string, fallback: string): string {
  const plain = plainName(wanted.replace(/\.xlsx$/i, ""));
  return `${plain === "" ? fallback : plain}.xlsx`;
}

/** The same with the ending of a package. */
export function paketFileName(wanted: string): string {
  return `${plainName(wanted)}.zip`;
}

function plainName(wanted: string): string {
  return (
    wanted
      // Signs that no file name may hold, and those that nobody sees.
      .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, " ")
      .replace(/\s+/g, " ")
      .slice(0, LONGEST)
      .replace(/^[\s.]+|[\s.]+$/g, "")
  );
}
