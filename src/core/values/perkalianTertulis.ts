import { readQuantity } from "./quantity";
import { nearestSen, type Rupiah } from "./rupiah";

const COUNT = String.raw`\d[\d.,]*\s*(?:(?!x\b)\p{L}[\p{L}./²³]*)?`;
const GROUPED = String.raw`\d{1,3}(?:\.\d{3})+`;
/** Behind `Rp`, or with thousands set apart and nothing counted by it: `28.500`, not `1.500 lembar`. */
const PRICE = String.raw`(?:rp\.?\s*(?<priced>${GROUPED}|\d{1,9})|(?<bare>${GROUPED})(?!\s*(?!(?:dan|untuk|serta)\b)\p{L}))(?:,-|,00)?(?![\d%]|[.,]\d|\s*[x×*@])`;
const PRODUCT = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(?<counts>${COUNT}(?:\s*[x×*]\s*${COUNT})*)\s*(?:[x×*]\s*@?|@)\s*${PRICE}`,
  "giu",
);
/** A sign between figures that stands in no product that was read. */
const LEFT = /\d\s*\p{L}*\s*(?:[x×*]|@)\s*@?\s*(?:rp\.?\s*)?\d/iu;
/** An amount that stands in no product that was read, other than what one comes to: `+ ongkir Rp 15.000`. */
const ADDED = new RegExp(
  String.raw`(?<!=\s*(?:rp\.?\s*)?)(?<![\p{L}\d.,])(?:rp\.?\s*\d|${GROUPED}(?![\d.,]*\d|\s*(?!(?:dan|untuk|serta)\b)\p{L}))`,
  "iu",
);
/** Part of something, times something, or before and after a discount: the product is not the amount. */
const MORE =
  /%|\b(?:diskon|potongan|dikurangi|ditambah|ppn|pph|dp|uang muka|termin|selama|pelunasan|tahap|angsuran|cicilan)\b/i;

/**
 * What the multiplications written in a text come to: `Map 10 bh x 28.500`, `40 org x 2 kl x Rp 15.000`; several are added
 * up. Undefined where there is none, where a factor can be read in two ways, or where more is said than a product.
 */
export function perkalianTertulis(text: string): Rupiah | undefined {
  if (!/[x×*@]/i.test(text) || MORE.test(text)) return undefined;
  const rest = text.replace(PRODUCT, ";");
  if (LEFT.test(rest) || ADDED.test(rest)) return undefined;
  let sum: number | undefined;
  for (const { groups } of text.matchAll(PRODUCT)) {
    let product = Number((groups?.["priced"] ?? groups?.["bare"] ?? "").replaceAll(".", ""));
    for (const [count] of (groups?.["counts"] ?? "").matchAll(/(?<![\p{L}\d.,])\d[\d.,]*/gu)) {
      const reading = readQuantity(count);
      if (!reading.sure) return undefined;
      product *= reading.value;
    }
    sum = (sum ?? 0) + product;
  }
  return sum !== undefined && Number.isSafeInteger(Math.round(sum * 100)) ? nearestSen(sum).value : undefined;
}
