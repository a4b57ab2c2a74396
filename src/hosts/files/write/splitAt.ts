/**
 * What stands before and after the first place in a part that exceljs made.
 * @throws {Error} where the place is missing: another version of exceljs writes other parts.
 */
export function splitAt(part: string, place: RegExp): readonly [string, string] {
  const found = place.exec(part);
  if (found === null) throw new Error(`exceljs wrote a part without ${place.source}`);
  return [part.slice(0, found.index), part.slice(found.index + found[0].length)];
}
