/** The words of 0 to 11, each of which is one word. */
const SMALL = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(" ");
const SCALES = ["", "ribu", "juta", "miliar", "triliun"];

/** The largest amount that has words here: 999 triliun and all below. */
export const LARGEST_TERBILANG = 999_999_999_999_999;

/**
 * A whole number of rupiah in words, lower case, without the word "rupiah": 16080000 is "enam belas juta delapan puluh
 * ribu". Takes rupiah, not sen. Throws `RangeError` below zero, above `LARGEST_TERBILANG` and for fractions.
 */
export function terbilang(rupiah: number | bigint): string {
  const amount = Number(rupiah);
  if (!Number.isInteger(amount) || amount < 0 || amount > LARGEST_TERBILANG) {
    throw new RangeError(`${rupiah} has no terbilang`);
  }
  if (amount === 0) return "nol";
  const words: string[] = [];
  for (let scale = SCALES.length - 1; scale >= 0; scale -= 1) {
    const group = Math.floor(amount / 1000 ** scale) % 1000;
    if (group === 0) continue;
    if (group === 1 && scale === 1) words.push("seribu");
    else words.push(...groupWords(group), SCALES[scale] ?? "");
  }
  return words.filter((word) => word !== "").join(" ");
}

/** Words of 1 to 999. */
function groupWords(group: number): string[] {
  const hundreds = Math.floor(group / 100);
  const rest = group % 100;
  const words = hundreds === 0 ? [] : hundreds === 1 ? ["seratus"] : [digit(hundreds), "ratus"];
  if (rest === 0) return words;
  if (rest < 12) return [...words, digit(rest)];
  if (rest < 20) return [...words, digit(rest - 10), "belas"];
  const tens = [...words, digit(Math.floor(rest / 10)), "puluh"];
  return rest % 10 === 0 ? tens : [...tens, digit(rest % 10)];
}

function digit(value: number): string {
  return SMALL[value] ?? "";
}
