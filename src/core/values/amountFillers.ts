const CURRENCY = String.raw`(?:(?:rp|idr)[.:\s]*)?`;
const AMOUNT = String.raw`${CURRENCY}-?\d(?:[\d.,\s]*\d)?(?:\s*,\s?-{1,3}(?!-))?`;
const SIGNS = new RegExp(
  String.raw`^(${CURRENCY})(?:[#*=~]+\s*(${AMOUNT})\s*[#*=~]*(\s*,-)?|-{2,}\s*(${AMOUNT})\s*-{2,})\s*$`,
  "i",
);

/**
 * An amount without the signs around it that keep others from writing digits there: `####555.000,-####`,
 * `Rp. #555.000,-#`, `-- 555.000 --`. Any other text as it is: signs behind digits alone mark a footnote.
 */
export function withoutFillers(text: string): string {
  if (text.length > 80 || !/[#*=~]|--/.test(text)) return text;
  const found = SIGNS.exec(text.trim());
  if (!found) return text;
  const [, currency = "", filled, noSen = "", dashed] = found;
  return `${currency}${filled ?? dashed ?? ""}${noSen}`.trim();
}
