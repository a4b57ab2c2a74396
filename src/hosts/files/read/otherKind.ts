import type { OtherKind } from "../../../core/cells/refusal";
import type { Workbook } from "../../../core/cells/workbook";

const MARKS: readonly (readonly [OtherKind, RegExp])[] = [
  ["pdf", /^%PDF/],
  // PNG, JPEG, GIF, BMP, TIFF, WebP, and what telephones take.
  ["picture", /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM|II\*\0|MM\0\*|RIFF....WEBP|....ftyp(?:heic|heix|mif1))/s],
];

/** What a file is that is no workbook, by its first bytes; undefined where they do not tell. */
export function otherKind(bytes: Uint8Array): OtherKind | undefined {
  const opening = String.fromCharCode(...bytes.subarray(0, 16));
  return MARKS.find(([, mark]) => mark.test(opening))?.[0];
}

/** Whether a text holds nothing but lines: no row of it has a second cell. */
export function isPlainLines({ sheets }: Workbook): boolean {
  return sheets.every(({ rows }) => rows.every(({ cells }) => cells.filter((cell) => cell !== undefined).length <= 1));
}
