import fc from "fast-check";
import { rupiah, rupiahFromSen } from "../../../src/core/values/rupiah";
import { readRupiah, type Grouping, type RupiahReading } from "../../../src/core/values/rupiahText";

const sure = (amount: number): RupiahReading => ({ sure: true, value: rupiah(amount) });
const asked = (
  why: "not-an-amount" | "ambiguous" | "too-large" | "too-precise",
  ...guesses: number[]
): RupiahReading => ({ sure: false, why, guesses: guesses.map(rupiah) });

describe("a written amount", () => {
  test.each<[string, number]>([
    ["16.080.000,-", 16_080_000],
    ["Rp.50.041.800-", 50_041_800],
    ["Rp. 50.041.800,00", 50_041_800],
    ["Rp 1.234.567", 1_234_567],
    ["1.234.567,50", 1_234_567.5],
    ["467.998.630.663,83", 467_998_630_663.83],
    ["(1.000.000)", -1_000_000],
    ["Rp (1.000.000)", -1_000_000],
    ["(Rp 1.000.000,00)", -1_000_000],
    ["-1.000.000", -1_000_000],
    ["- 1.000.000", -1_000_000],
    ["\u22121.000.000", -1_000_000],
    ["-Rp 1.000.000", -1_000_000],
    ["Rp -1.000.000", -1_000_000],
    ["IDR 1.000.000", 1_000_000],
    ["Rp16.080.000", 16_080_000],
    ["RP.16.080.000,--", 16_080_000],
    ["Rp\u00a016.080.000", 16_080_000],
    ["  Rp   16.080.000  ", 16_080_000],
    ["Rp : 16.080.000,-", 16_080_000],
    [": 16.080.000,-", 16_080_000],
    ["Rp. ........ 16.080.000", 16_080_000],
    ["16.080.000.", 16_080_000],
    ["16.080.000,-.", 16_080_000],
    ["16.080.000.-", 16_080_000],
    ["16.080.000 ,-", 16_080_000],
    ["16.080.000,=", 16_080_000],
    ["####555.000,-####", 555_000],
    ["**555.000,-**", 555_000],
    ["=555.000,-=", 555_000],
    ["# 555.000 #", 555_000],
    ["Rp. #555.000,-#", 555_000],
    ["#Rp. 555.000,-#", 555_000],
    ["#555.000#,-", 555_000],
    ["-- 555.000 --", 555_000],
    ["16.080.000,\u2013", 16_080_000],
    ["16.080.000 rupiah", 16_080_000],
    ["1.000.000 IDR", 1_000_000],
    ["'16080000", 16_080_000],
    ["50041800", 50_041_800],
    ["0", 0],
    ["-", 0],
    ["- ", 0],
    ["\u2013", 0],
    ["Rp. -", 0],
    ["Rp-", 0],
    ["0,00", 0],
    ["0.00", 0],
    ["Rp                -   ", 0],
    // Two digits of sen behind a price can be nothing else.
    ["850000,00", 850_000],
    ["Rp 500,75", 500.75],
    // `,-` says "and no sen": the comma is the decimal sign.
    ["50.041,-", 50_041],
    ["500,-", 500],
    // Rupiah never has three decimals.
    ["Rp 75.000", 75_000],
    ["Rp. 200.000,-", 200_000],
  ])("%p is %p rupiah", (text, amount) => {
    expect(readRupiah(text)).toEqual(sure(amount));
  });

  test.each<[string, RupiahReading]>([
    // English grouping: only the whole column can prove it.
    ["16,080,000", asked("ambiguous", 16_080_000)],
    ["Rp 16,080,000", asked("ambiguous", 16_080_000)],
    ["16,080,000.00", asked("ambiguous", 16_080_000)],
    ["850000.00", asked("ambiguous", 850_000)],
    ["Rp 75,000", asked("ambiguous", 75, 75_000)],
    // Thousands, or a decimal with three places.
    ["50.041", asked("ambiguous", 50_041)],
    ["50.000", asked("ambiguous", 50_000, 50)],
    ["1,5", asked("ambiguous", 1.5)],
    ["Rp 1,5", asked("ambiguous", 1.5)],
    ["84.43", asked("ambiguous", 84.43)],
    ["16,08", asked("ambiguous", 16.08)],
    // A hyphen behind bare digits is an ornament here and a minus in some ledgers.
    ["50.041.800-", asked("ambiguous", 50_041_800, -50_041_800)],
    ["16 080 000", asked("ambiguous", 16_080_000)],
    ["16. 080.000", asked("ambiguous", 16_080_000)],
    ["1.234.567,505", asked("too-precise")],
    ["1.234.567,500", asked("too-precise", 1_234_567.5)],
    // Leading zeros belong to telephone numbers and codes.
    ["081234567890", asked("not-an-amount", 81_234_567_890)],
    ["197805122005011001", asked("too-large")],
    ["999.999.999.999.999,00", asked("too-large")],
    ["", asked("not-an-amount")],
    ["   ", asked("not-an-amount")],
    ["Rp", asked("not-an-amount")],
    ["Rp. ,-", asked("not-an-amount")],
    ["Rp. .....................", asked("not-an-amount")],
    ["---", asked("not-an-amount")],
    ["(-)", asked("not-an-amount")],
    ["(-1.000.000)", asked("not-an-amount")],
    ["1.6E+07", asked("not-an-amount")],
    ["8 Maret 2023", asked("not-an-amount")],
    ["Enam belas juta", asked("not-an-amount")],
    ["Rp 1.000.000/bulan", asked("not-an-amount")],
    ["16.080.00", asked("not-an-amount")],
    ["1.2345.678", asked("not-an-amount")],
    ["5.1.02.02.05.0043", asked("not-an-amount")],
    ["8/3/2023", asked("not-an-amount")],
    ["#REF!", asked("not-an-amount")],
  ])("%p is not certain", (text, reading) => {
    expect(readRupiah(text)).toEqual(reading);
  });

  test.each<[string, Grouping, RupiahReading]>([
    ["16,080,000", "koma", sure(16_080_000)],
    ["16,080,000.50", "koma", sure(16_080_000.5)],
    ["50.041", "titik", sure(50_041)],
    ["50,041", "koma", sure(50_041)],
    ["84.43", "koma", sure(84.43)],
    ["1,5", "titik", sure(1.5)],
    ["Rp 75,000", "koma", sure(75_000)],
    ["16 080 000", "spasi", sure(16_080_000)],
    ["Rp 12 000,50", "spasi", sure(12_000.5)],
    ["500", "spasi", sure(500)],
    ["1.250", "spasi", asked("ambiguous", 1_250, 1.25)],
    // The cell breaks what its column proved: ask, never follow either.
    ["84.43", "titik", asked("ambiguous", 84.43)],
    ["1.234.567", "koma", asked("ambiguous", 1_234_567)],
    ["16,080,000", "titik", asked("ambiguous", 16_080_000)],
    ["50.041", "koma", asked("too-precise", 50_041)],
    ["0.500", "titik", asked("ambiguous", 0.5)],
  ])("%p in a column grouped by %s", (text, grouping, reading) => {
    expect(readRupiah(text, grouping)).toEqual(reading);
  });

  // An independent formatter: the one of the platform.
  const locales: readonly (readonly [Grouping, string])[] = [
    ["titik", "id-ID"],
    ["koma", "en-US"],
  ];
  const amounts = fc.integer({ min: -9_999_999_999_999_99, max: 9_999_999_999_999_99 });

  test.each(locales)("grouped by %s comes back exactly", (grouping, locale) => {
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(amounts, (sen) => {
        const value = rupiahFromSen(sen);
        expect(readRupiah(format.format(sen / 100), grouping)).toEqual({ sure: true, value });
      }),
      { numRuns: 5000 },
    );
  });

  test("is never read as another amount when nothing is known of its column", () => {
    const dresses = [
      "@",
      "Rp @",
      "Rp.@",
      "Rp.@-",
      "@,-",
      "Rp. @,-",
      "(@)",
      "-@",
      "@-",
      "@.",
      "IDR @",
      "Rp@,00",
      "@,00",
    ];
    fc.assert(
      fc.property(
        fc.nat({ max: 999_999_999_999 }),
        fc.constantFrom(...dresses),
        fc.constantFrom("id-ID", "en-US"),
        (amount, dress, locale) => {
          const reading = readRupiah(dress.replace("@", new Intl.NumberFormat(locale).format(amount)));
          if (reading.sure) expect(Math.abs(reading.value)).toBe(amount * 100);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  test("never throws, whatever is written", () => {
    const scraps = fc.constantFrom(
      "Rp",
      ".",
      ",",
      "-",
      "(",
      ")",
      " ",
      "0",
      "1",
      "50",
      "000",
      "'",
      ":",
      "=",
      "…",
      "rupiah",
      "x",
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 12 }), (parts) => {
        expect(typeof readRupiah(parts.join("")).sure).toBe("boolean");
      }),
      { numRuns: 5000 },
    );
  });
});

describe("a number from a cell", () => {
  test("is an amount of rupiah", () => {
    expect(readRupiah(16_080_000)).toEqual(sure(16_080_000));
    expect(readRupiah(-1234.5)).toEqual(sure(-1234.5));
    expect(readRupiah(0.1 + 0.2)).toEqual(sure(0.3));
  });

  test("is rounded to the sen where it was computed, and says so", () => {
    expect(readRupiah(995_850_851.0512)).toEqual({ sure: true, value: rupiah(995_850_851.05), rounded: true });
  });

  test("is refused where it is no exact amount", () => {
    expect(readRupiah(NaN)).toEqual(asked("not-an-amount"));
    expect(readRupiah(Infinity)).toEqual(asked("not-an-amount"));
    expect(readRupiah(1.97805122005011e17)).toEqual(asked("too-large"));
  });
});
