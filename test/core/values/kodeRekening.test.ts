import fc from "fast-check";
import {
  isPrefixOf,
  kindOfKode,
  kodeKey,
  kodeRekeningProblem,
  readKodeRekening,
  splitKodeField,
  type KodeKind,
  type KodeRekening,
  type KodeRekeningProblem,
} from "../../../src/core/values/kodeRekening";

function kode(text: string): KodeRekening {
  const read = readKodeRekening(text);
  if (!read) throw new Error(`${text} is no kode rekening`);
  return read;
}

describe("a kode rekening", () => {
  test("is its segments, and is shown as written", () => {
    expect(readKodeRekening("5.1.02.02.05.0043")).toEqual({
      segments: [5, 1, 2, 2, 5, 43],
      written: "5.1.02.02.05.0043",
    });
    expect(readKodeRekening(" 5 . 1.02. 02.05.0043. ")?.written).toBe("5.1.02.02.05.0043");
    expect(readKodeRekening("'5.1.02")?.segments).toEqual([5, 1, 2]);
    expect(readKodeRekening("5")?.segments).toEqual([5]);
    expect(readKodeRekening("1.06.0.00.0.00.01.0000")?.segments).toEqual([1, 6, 0, 0, 0, 0, 1, 0]);
  });

  test("may stand in a number cell, where no zero can have been lost", () => {
    expect(readKodeRekening(5)?.segments).toEqual([5]);
    expect(readKodeRekening(5.1)?.segments).toEqual([5, 1]);
    expect(readKodeRekening(1.06)?.segments).toEqual([1, 6]);
    // 2.1 or 2.10 (Pangan is 2.09, Pertanahan 2.10)
    expect(readKodeRekening(2.1)).toBeUndefined();
    expect(readKodeRekening(510202050043)).toBeUndefined();
  });

  test.each([
    "",
    "5101",
    "510202050043",
    "1.234.567",
    "08.03.2023",
    "5.1.02..01",
    "5,1,02",
    "5.1.02.02.05.0043 Belanja Sewa Hotel",
    "X.XX.01",
    "5.1.1234567",
    Array.from({ length: 25 }, () => "1").join("."),
  ])("%p is none", (text) => {
    expect(readKodeRekening(text)).toBeUndefined();
  });

  test("is the same however many zeros it is written with", () => {
    for (const written of ["5.1.2.02.05.0043", "5.1.02.02.005.00043", "5.1.2.2.5.43"]) {
      expect(kodeKey(kode(written))).toBe(kodeKey(kode("5.1.02.02.05.0043")));
    }
    expect(kodeKey(kode("5.1.02.02.05.0043"))).not.toBe(kodeKey(kode("5.1.02.02.05.0044")));
    expect(kodeKey(kode("5.1.02"))).not.toBe(kodeKey(kode("5.1.02.02")));
  });

  test("lies under another by segment, not by letter", () => {
    expect(isPrefixOf(kode("1.06.05"), kode("1.06.05.1.02"))).toBe(true);
    expect(isPrefixOf(kode("1.06.05.1.02"), kode("1.06.05.1.02.02"))).toBe(true);
    expect(isPrefixOf(kode("1.06.05"), kode("1.06.05"))).toBe(true);
    expect(isPrefixOf(kode("1.06.05.1"), kode("1.06.05"))).toBe(false);
    expect(isPrefixOf(kode("1.06.0"), kode("1.06.05"))).toBe(false);
    expect(isPrefixOf(kode("1.06.02"), kode("1.06.05.1.02.02"))).toBe(false);
  });

  test("of any depth keeps its identity under padding", () => {
    const segments = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 4, maxLength: 6 });
    fc.assert(
      fc.property(segments, fc.integer({ min: 2, max: 4 }), (list, width) => {
        const plain = kode(list.join("."));
        const padded = kode(
          list.map((one, level) => (level === 0 ? `${one}` : `${one}`.padStart(width, "0"))).join(".") + ".1",
        );
        expect(isPrefixOf(plain, padded)).toBe(true);
        expect(isPrefixOf(padded, plain)).toBe(false);
      }),
    );
  });

  test.each<[string, KodeKind]>([
    ["5.1.02.02.05.0043", "belanja"],
    ["5.1.2.02.05.0043", "belanja"],
    ["5.1", "belanja"],
    ["5", "belanja"],
    ["1", "urusan"],
    ["1.06", "bidang"],
    ["1.06.05", "program"],
    ["1.06.05.1.02", "kegiatan"],
    ["1.06.05.1.02.02", "sub-kegiatan"],
    ["1.06.05.1.02.0002", "sub-kegiatan"],
    ["1.6.5.1.2.2", "sub-kegiatan"],
    // Urusan 5 (penunjang) has a bidang of two digits, belanja a kelompok of one.
    ["5.01.02.1.01.01", "sub-kegiatan"],
    ["7.01.01", "program"],
    ["1.06.05.1", "other"],
    ["1.06.05.3.02", "other"],
    ["4.1.02", "other"],
    ["6.1.01", "other"],
    ["9.01", "other"],
    ["0.00", "other"],
    ["1.06.0.00.0.00.01.0000", "other"],
    ["5.1.02.02.05.0043.1", "other"],
  ])("%s is %s", (text, kind) => {
    expect(kindOfKode(kode(text))).toBe(kind);
  });

  test.each<[string, KodeRekeningProblem | undefined]>([
    ["5.1.02.02.05.0043", undefined],
    ["5.1.2.02.05.0043", undefined],
    ["5.1.02.02.005.00043", undefined],
    ["5.4.01.01.01.0001", undefined],
    ["1.06.05.1.02.02", "not-belanja"],
    ["4.1.01.01.01.0001", "not-belanja"],
    ["5.1.02.02.05", "incomplete"],
    ["5", "incomplete"],
    ["5.1.02.02.05.0043.1", "too-long"],
    ["5.1.02.00.05.0043", "zero-segment"],
    ["5.5.02.02.05.0043", "kelompok"],
    ["5.1.02.02.100.0043", "segment-range"],
    ["5.1.02.02.05.10043", "segment-range"],
  ])("%s as an account of belanja: %s", (text, problem) => {
    expect(kodeRekeningProblem(kode(text))).toBe(problem);
  });
});

describe("a field of codes", () => {
  test.each<[string, string[]]>([
    ["1.06.02.1.02.02 \u2013 5.1.02.02.05.0043", ["1.06.02.1.02.02", "5.1.02.02.05.0043"]],
    ["1.06.02.1.02.02 - 5.1.02.02.05.0043", ["1.06.02.1.02.02", "5.1.02.02.05.0043"]],
    ["1.06.02.1.02.02-5.1.02.02.05.0043", ["1.06.02.1.02.02", "5.1.02.02.05.0043"]],
    ["1.06.02.1.02.02 / 5.1.02.02.05.0043", ["1.06.02.1.02.02", "5.1.02.02.05.0043"]],
    // On two lines of one cell, which reach here as one.
    ["1.06.05.1.02.02 5.1.02.02.05.0043", ["1.06.05.1.02.02", "5.1.02.02.05.0043"]],
    ["5.1.02.02.05.0043 Sewa Hotel 2024.1.2.3", ["5.1.02.02.05.0043"]],
    ["5.1.02.02.05.0043\n5.1.02.04.01.0001", ["5.1.02.02.05.0043", "5.1.02.04.01.0001"]],
    ["5.1.02.02.05.0043", ["5.1.02.02.05.0043"]],
    ["5.1.02.02.05.0043 Belanja Sewa Hotel", ["5.1.02.02.05.0043"]],
    ["5.1.02.02.05.0043 - Belanja Sewa Hotel", ["5.1.02.02.05.0043"]],
    ["Kode Rekening : 5.1.02.02.05.0043", ["5.1.02.02.05.0043"]],
    ["1.06.05.1.02.02 Pengelolaan \u2013 5.1.02.02.05.0043 Sewa", ["1.06.05.1.02.02", "5.1.02.02.05.0043"]],
    ["DPA/A.1/1.06.0.00.0.00.01.0000/001/2023", []],
    ["Belanja Sewa Hotel", []],
    ["16.080.000", []],
    ["8 Maret 2023", []],
    ["", []],
    [`5.1.02 ${"Belanja ".repeat(60)}`, []],
  ])("%p", (text, codes) => {
    expect(splitKodeField(text).map(({ written }) => written)).toEqual(codes);
  });
});

describe("a sub kegiatan and an account joined by a dot", () => {
  test.each([
    ["1.06.05.1.02.02.5.1.02.01.01.0024", ["1.06.05.1.02.02", "5.1.02.01.01.0024"]],
    ["2.13.04.2.01.0005.5.1.02.01", ["2.13.04.2.01.0005", "5.1.02.01"]],
    [": 7.01.02.2.01.5.1.02.01.01.0052", ["7.01.02.2.01", "5.1.02.01.01.0052"]],
    // Of a village: bidang, sub bidang, kegiatan, and its shorter account.
    ["02.02.02.5.2.1.06", ["02.02.02", "5.2.1.06"]],
    ["02.02.02.5.2.1.06.01", ["02.02.02", "5.2.1.06.01"]],
    ["1.06.05.2.02.01.06", ["1.06.05.2.02.01.06"]],
    // One code: the account alone, the sub kegiatan alone, an account with a level too many, a SKPD.
    ["5.1.02.02.05.0043", ["5.1.02.02.05.0043"]],
    ["1.06.05.1.02.02", ["1.06.05.1.02.02"]],
    ["5.1.02.02.05.0043.5", ["5.1.02.02.05.0043.5"]],
    ["1.06.0.00.0.00.01.0000", ["1.06.0.00.0.00.01.0000"]],
  ])("%s is %j", (text, codes) => {
    expect(splitKodeField(text).map(({ written }) => written)).toEqual(codes);
  });
});
