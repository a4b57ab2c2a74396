import type { RowShape } from "./rowShape";
import { isSubtotalLabel, isBareTotal, mayNameAnItem } from "../words/rowWords";
import { isCount } from "./usualRow";

/** Whether a row says itself that it counts: by a number, a code or a price; a date or bukti where its words may name an item. */
export function isData(shape: RowShape): boolean {
  if (isCount(shape.number) || isPricedLine(shape) || shape.codes.some((code) => code !== "")) return true;
  return shape.hasProof && mayNameAnItem(shape.label);
}

/** The word that makes an unnumbered, uncoded, unpriced line a total's. */
export function totalLineWord(shape: RowShape): string | undefined {
  return isData(shape) ? undefined : shape.total;
}

/** A sum may stand in the column of prices too; a line that says nothing but `Sub Total` is priced only with a volume. */
function isPricedLine({ hasPrice, hasVolume, texts }: RowShape): boolean {
  return hasPrice && (hasVolume || !texts.some((text) => isSubtotalLabel(text) || isBareTotal(text)));
}
