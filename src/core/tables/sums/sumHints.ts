import { namesPlace } from "../words/placeWord";
import type { RowShape } from "../row/rowShape";
import { isCount, type UsualRow } from "../row/usualRow";

/** Whether a row carries what a sum never has here: a number in the count, a volume and a price. */
export function isSurelyRecord(shape: RowShape, usual: UsualRow, priced: boolean): boolean {
  return (usual.counted && isCount(shape.number)) || (priced && shape.hasPrice && shape.hasVolume);
}

/** Whether it carries what records have here: those, or a code, a date, a bukti; a sum may have them too, seldom. */
export function looksLikeRecord(shape: RowShape, usual: UsualRow, priced: boolean): boolean {
  if (isSurelyRecord(shape, usual, priced)) return true;
  return (usual.coded && isCodedRow(shape)) || (usual.proved && shape.hasProof);
}

/** Whether a row lacks what its neighbours have, as a sum does: number, code, price; or names a place among items. */
export function looksLikeSum(shape: RowShape, usual: UsualRow, priced: boolean): boolean {
  if (looksLikeRecord(shape, usual, priced)) return false;
  if (usual.counted || usual.coded || usual.proved) return true;
  if (priced && !shape.hasPrice && !shape.hasVolume) return true;
  return namesAPlace(shape, usual) || shape.described < usual.described;
}

/** A place among lines that name something else. */
export function namesAPlace(shape: RowShape, usual: UsualRow): boolean {
  return !usual.placed && namesPlace(shape.label);
}

/** Whether the second row is moved in under the first: by blanks, or by standing in a column further right. */
export function isMovedIn(outer: RowShape, inner: RowShape): boolean {
  return inner.labelCol > outer.labelCol || (inner.labelCol === outer.labelCol && inner.indent > outer.indent);
}

/** Whether a line is in bold type where that sets it off. */
export function isSetOff(shape: RowShape, usual: UsualRow): boolean {
  return usual.plain && shape.bold;
}

/** Whether its dress puts a line over another: it is bold and the other is not, or the other is moved in under it. */
export function isDressedOver(outer: RowShape, inner: RowShape, usual: UsualRow): boolean {
  return isMovedIn(outer, inner) || (isSetOff(outer, usual) && !inner.bold);
}

function isCodedRow(shape: RowShape): boolean {
  return shape.codes.some((code) => code !== "");
}
