import fc from "fast-check";
import { rupiah, rupiahFromSen } from "../../../src/core/values/rupiah";
import { compareTerbilang, LARGEST_TERBILANG, readTerbilang, terbilang } from "../../../src/core/values/terbilang";
import { referenceTerbilang } from "./terbilangReference";

/** Whole amounts of every length alike, so that short ones are met as often as long ones. */
const amounts = fc
  .tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: LARGEST_TERBILANG }))
  .map(([length, value]) => value % 10 ** length);
const sample = fc.sample(amounts, 100_000);

describe("terbilang", () => {
  test.each<[number, string]>([
    [0, "nol"],
    [1, "satu"],
    [10, "sepuluh"],
    [11, "sebelas"],
    [12, "dua belas"],
    [20, "dua puluh"],
    [21, "dua puluh satu"],
    [100, "seratus"],
    [110, "seratus sepuluh"],
    [111, "seratus sebelas"],
    [200, "dua ratus"],
    [1000, "seribu"],
    [1001, "seribu satu"],
    [11_000, "sebelas ribu"],
    [21_000, "dua puluh satu ribu"],
    [100_000, "seratus ribu"],
    [101_000, "seratus satu ribu"],
    [1_000_000, "satu juta"],
    [1_001_000, "satu juta seribu"],
    [16_080_000, "enam belas juta delapan puluh ribu"],
    [50_041_800, "lima puluh juta empat puluh satu ribu delapan ratus"],
    [1_000_000_000, "satu miliar"],
    [1_000_000_000_000, "satu triliun"],
    [
      999_999_999_999_999,
      "sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar sembilan ratus " +
        "sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan",
    ],
  ])("%p is %p", (amount, words) => {
    expect(terbilang(amount)).toBe(words);
    expect(terbilang(BigInt(amount))).toBe(words);
  });

  test.each([-1, 0.5, NaN, Infinity, 1e15, 10n ** 15n, -1n])("has no words for %p", (amount) => {
    expect(() => terbilang(amount)).toThrow(RangeError);
  });

  test("agrees with a second implementation on every amount below 200.000 and on 100.000 larger ones", () => {
    const wrong: number[] = [];
    const compare = (amount: number): void => {
      if (terbilang(amount) !== referenceTerbilang(BigInt(amount))) wrong.push(amount);
    };
    for (let amount = 0; amount < 200_000; amount += 1) compare(amount);
    for (const amount of sample) compare(amount);
    expect(wrong).toEqual([]);
  });

  test("comes back as the amount it was made from, 100.000 times", () => {
    const wrong = sample.filter((amount) => {
      const reading = readTerbilang(terbilang(amount));
      return !reading.sure || reading.value !== amount;
    });
    expect(wrong).toEqual([]);
  });
});

describe("reading terbilang", () => {
  test.each<[string, number]>([
    ["Enam belas juta delapan puluh ribu rupiah", 16_080_000],
    ["= Enam belas juta delapan puluh ribu rupiah =", 16_080_000],
    ["#Lima puluh juta empat puluh satu ribu delapan ratus rupiah#", 50_041_800],
    ['"ENAM BELAS JUTA\n  DELAPAN PULUH RIBU RUPIAH"', 16_080_000],
    ["Enam belas juta\r\ndelapan puluh ribu", 16_080_000],
    ["Enambelas juta delapanpuluh ribu rupiah", 16_080_000],
    ["Limapuluh juta", 50_000_000],
    ["limapuluhjuta", 50_000_000],
    ["seratuslimapuluhribu", 150_000],
    ["Lima-puluh juta, empat puluh satu ribu", 50_041_000],
    ["Terbilang : Lima juta rupiah", 5_000_000],
    ["(lima juta rupiah),-", 5_000_000],
    ["Lima juta rupiah.", 5_000_000],
    ["(Terbilang : Lima juta rupiah)", 5_000_000],
    ["Terbilang Rupiah : Lima juta", 5_000_000],
    ["Dengan huruf : # lima juta #", 5_000_000],
    ["Rp. lima juta", 5_000_000],
    ["** Lima juta rupiah **", 5_000_000],
    ["lima juta rupiah,00", 5_000_000],
    ["Terbilang : =se ratus ribu rupiah,-=", 100_000],
    ["Se ribu rupiah", 1000],
    ["satu milyard", 1e9],
    ["dua millyar", 2e9],
    ["semilyard", 1e9],
    ["dua trilliyun", 2e12],
    ["dua milyar", 2e9],
    ["dua miliar", 2e9],
    ["dua trilyun", 2e12],
    ["satu ribu", 1000],
    ["seribu", 1000],
    ["satu juta satu ribu", 1_001_000],
    ["sejuta", 1_000_000],
    ["sejuta seribu", 1_001_000],
    ["sembilan belas", 19],
    ["nol rupiah", 0],
    ["dua puluh lima rupiah lima puluh sen", 25.5],
    ["lima puluh sen", 0.5],
    ["seribu rupiah nol sen", 1000],
  ])("%p is %p", (text, value) => {
    expect(readTerbilang(text)).toMatchObject({ sure: true, value });
  });

  test("keeps each word with its place in the text", () => {
    expect(readTerbilang("=Limapuluh Juta=")).toEqual({
      sure: true,
      value: 50_000_000,
      words: [
        { word: "lima", written: "Lima", position: 1 },
        { word: "puluh", written: "puluh", position: 5 },
        { word: "juta", written: "Juta", position: 11 },
      ],
    });
  });

  test.each<[string, string, number, string | undefined]>([
    ["Enam belan juta rupiah", "belan", 5, "belas"],
    ["Enem belas juta", "Enem", 0, "enam"],
    ["Limapulu juta", "Limapulu", 0, "lima puluh"],
    ["lima jt", "jt", 5, undefined],
    ["lima ratus ribu rupiah saja", "saja", 23, undefined],
    ["16 juta", "16", 0, undefined],
    ["satu".repeat(80), "satu".repeat(80), 0, undefined],
    ["lima pu-luh juta", "pu", 5, undefined],
    ["lima juta rupiah,50", "50", 17, undefined],
    ["se lima juta", "se", 0, "sen"],
  ])("%p stops at %p", (text, word, position, suggestion) => {
    const reading = readTerbilang(text);
    expect(reading).toMatchObject({ sure: false, why: "unknown-word", word, position });
    expect("suggestion" in reading ? reading.suggestion : undefined).toBe(suggestion);
  });

  test.each<[string, string, number]>([
    ["lima ribu dua juta", "juta", 14],
    ["lima ribu dua ribu", "ribu", 14],
    ["sejuta sejuta", "sejuta", 7],
    ["seribu sejuta", "sejuta", 7],
    ["dua tiga", "tiga", 4],
    ["puluh", "puluh", 0],
    ["satu belas", "belas", 5],
    ["satu ratus", "ratus", 5],
    ["sepuluh puluh", "puluh", 8],
    ["lima puluh dua belas", "belas", 15],
    ["dua seratus", "seratus", 4],
    ["rupiah lima", "rupiah", 0],
    ["lima rupiah dua", "dua", 12],
    ["lima rupiah rupiah", "rupiah", 12],
    ["lima rupiah dua sen tiga", "tiga", 20],
    ["lima rupiah seratus sen", "sen", 20],
    ["seratus sen", "sen", 8],
    ["lima sen rupiah", "rupiah", 9],
    ["nol satu", "satu", 4],
    ["satu nol", "nol", 5],
  ])("%p has %p in the wrong order", (text, word, position) => {
    expect(readTerbilang(text)).toEqual({ sure: false, why: "wrong-order", word, position });
  });

  test.each(["", "  ", "= =", "Terbilang :", "......"])("%p holds no words", (text) => {
    expect(readTerbilang(text)).toEqual({ sure: false, why: "empty" });
  });

  test("takes words run together as the words apart", () => {
    for (const amount of fc.sample(amounts, 2000)) {
      const words = terbilang(amount);
      expect(readTerbilang(words.replaceAll(" ", ""))).toMatchObject({ sure: true, value: amount });
    }
  });

  test("never takes a text with one word left out or doubled for the same amount", () => {
    for (const amount of fc.sample(amounts, 2000)) {
      const words = terbilang(amount).split(" ");
      words.forEach((word, at) => {
        const without = readTerbilang([...words.slice(0, at), ...words.slice(at + 1)].join(" "));
        const doubled = readTerbilang([...words.slice(0, at), word, ...words.slice(at)].join(" "));
        expect(without.sure && without.value === amount).toBe(false);
        expect(doubled.sure && doubled.value === amount).toBe(false);
      });
    }
  });
});

describe("comparing an amount with its words", () => {
  test.each<[number, string]>([
    [16_080_000, "Enam belas juta delapan puluh ribu rupiah"],
    [16_080_000, "= ENAMBELAS JUTA DELAPAN PULUH RIBU ="],
    [50_041_800, "Lima puluh juta empat puluh satu ribu delapan ratus rupiah"],
    [1000, "satu ribu rupiah"],
    [25.5, "dua puluh lima rupiah lima puluh sen"],
  ])("%p and %p are the same", (amount, text) => {
    expect(compareTerbilang(rupiah(amount), text)).toEqual({ same: true });
  });

  test.each<[number, string, object]>([
    // Enam puluh instead of enam belas.
    [
      16_080_000,
      "Enam puluh juta delapan puluh ribu rupiah",
      { written: 60_080_000, firstWrongWord: "puluh", position: 5, expectedWord: "belas" },
    ],
    // A word left out.
    [
      50_041_800,
      "Lima juta empat puluh satu ribu delapan ratus rupiah",
      { written: 5_041_800, firstWrongWord: "juta", position: 5, expectedWord: "puluh" },
    ],
    // The text ends too early.
    [50_041_800, "Lima puluh juta empat puluh satu ribu rupiah", { written: 50_041_000, expectedWord: "delapan" }],
    // The text goes on too long.
    [
      50_041_000,
      "Lima puluh juta empat puluh satu ribu lima rupiah",
      { written: 50_041_005, firstWrongWord: "lima", position: 38 },
    ],
    // A misspelled word that cannot be read.
    [16_080_000, "Enam belan juta delapan puluh ribu", { firstWrongWord: "belan", position: 5, expectedWord: "belas" }],
    [5_000_000, "Lima juta rupiah saja", { firstWrongWord: "saja", position: 17 }],
    [
      1_002_000,
      "satu juta satu ribu",
      { written: 1_001_000, firstWrongWord: "satu ribu", position: 10, expectedWord: "dua" },
    ],
    [2000, "satu ribu", { written: 1000, firstWrongWord: "satu ribu", position: 0, expectedWord: "dua" }],
    [25.5, "dua puluh lima rupiah", { written: 25, expectedWord: "lima" }],
    [0, "", { expectedWord: "nol" }],
    // The right words in the wrong order.
    [5, "rupiah lima", { firstWrongWord: "rupiah", position: 0 }],
  ])("%p and %p differ", (amount, text, difference) => {
    const { same, expected, ...rest } = { expected: undefined, ...compareTerbilang(rupiah(amount), text) };
    expect(same).toBe(false);
    expect(expected).toBeDefined();
    expect(rest).toEqual(difference);
  });

  test("gives the right words, sen included", () => {
    expect(compareTerbilang(rupiah(25.5), "")).toMatchObject({ expected: "dua puluh lima rupiah lima puluh sen" });
  });

  test("has no words for an amount below zero", () => {
    expect(() => compareTerbilang(rupiahFromSen(-100), "satu")).toThrow(RangeError);
  });
});
