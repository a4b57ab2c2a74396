/** The words of 0 to 11, each of which is one word. */
const SMALL = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(" ");

const SCALES: readonly (readonly [size: number, words: readonly string[]])[] = [
  [1e12, ["triliun"]],
  [1e9, ["miliar"]],
  [1e6, ["juta"]],
  [1e3, ["ribu"]],
  [1, []],
];

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
  return SCALES.flatMap(([size, scale]) => {
    const group = Math.floor(amount / size) % 1000;
    if (group === 0) return [];
    return group === 1 && size === 1000 ? ["seribu"] : [...groupWords(group), ...scale];
  }).join(" ");
}

/** Words of 1 to 999. */
function groupWords(group: number): string[] {
  const hundreds = Math.floor(group / 100);
  const rest = group % 100;
  const words = hundreds === 0 ? [] : hundreds === 1 ? ["seratus"] : [...small(hundreds), "ratus"];
  if (rest === 0) return words;
  if (rest < 12) return [...words, ...small(rest)];
  if (rest < 20) return [...words, ...small(rest - 10), "belas"];
  const tens = [...words, ...small(Math.floor(rest / 10)), "puluh"];
  return rest % 10 === 0 ? tens : [...tens, ...small(rest % 10)];
}

/** The one word of 0 to 11. */
function small(value: number): readonly string[] {
  return SMALL.slice(value, value + 1);
}
