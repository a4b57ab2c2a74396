import { readNip, type NipProblem } from "../../../src/core/values/nip";

/** Invented: born 12 May 1978, appointed January 2005, a man, serial 001. */
const WHOLE = "197805122005011001";
const whole = { digits: WHOLE, problem: undefined, pppk: false };

describe("a NIP", () => {
  test.each([
    WHOLE,
    "19780512 200501 1 001",
    "19780512.200501.1.001",
    "1978 0512 2005 01 1 001",
    "NIP. 19780512 200501 1 001",
    "NIP 197805122005011001",
    "NIP : 197805122005011001",
    "Nip.19780512 200501 1 001",
    "'197805122005011001",
    "\u00a019780512\u00a0200501\u00a01\u00a0001 ",
    "19780512-200501-1-001",
  ])("%p is read whole", (text) => {
    expect(readNip(text)).toEqual(whole);
  });

  const withPart = (from: number, part: string): string =>
    WHOLE.slice(0, from) + part + WHOLE.slice(from + part.length);

  test.each<[string, NipProblem | undefined]>([
    [withPart(4, "13"), "birth-date"],
    [withPart(4, "00"), "birth-date"],
    [withPart(4, "0230"), "birth-date"],
    [withPart(6, "00"), "birth-date"],
    [withPart(6, "32"), "birth-date"],
    ["198002292005011001", undefined],
    ["198102292005011001", "birth-date"],
    [withPart(8, "1977"), "appointment"],
    [withPart(8, "1993"), "appointment"],
    [withPart(8, "1994"), undefined],
    [withPart(8, "2044"), "appointment"],
    [withPart(12, "00"), "appointment"],
    [withPart(12, "12"), undefined],
    [withPart(14, "0"), "sex"],
    [withPart(14, "2"), undefined],
    [withPart(14, "3"), "sex"],
    [withPart(15, "000"), "lost-digits"],
    [withPart(15, "999"), undefined],
    [WHOLE.slice(0, 17), "length"],
    [`${WHOLE}1`, "length"],
    [WHOLE.slice(0, 14), "length"],
    // A serial that is wrong cannot be seen.
    [withPart(15, "002"), undefined],
  ])("%s: %s", (text, problem) => {
    expect(readNip(text)).toEqual({ digits: text, problem, pppk: false });
  });

  test("with a month above 12 is a PPPK contract", () => {
    expect(readNip("199003152023211004")).toEqual({ digits: "199003152023211004", problem: undefined, pppk: true });
  });

  test("that Excel held as a number has lost its last digits", () => {
    expect(readNip(1.97805122005011e17)).toEqual({ digits: "197805122005011000", problem: "lost-digits", pppk: false });
  });

  test.each(["1.97805E+17", "1,97805E+17"])("shown as %p has lost its digits", (text) => {
    expect(readNip(text)).toEqual({ digits: "197805000000000000", problem: "lost-digits", pppk: false });
  });

  test("that is announced is judged, however short", () => {
    expect(readNip("NIP. 41001234")).toEqual({ digits: "41001234", problem: "length", pppk: false });
  });

  test.each([
    "",
    "-",
    "NIP.",
    "NIP. ......................",
    "081234567890",
    "1371015205780001",
    "Kepala Dinas",
    "12345",
    12345,
    0,
    NaN,
    1e20,
  ])("%p is nothing like one", (raw) => {
    expect(readNip(raw)).toBeUndefined();
  });

  test("is whole exactly for the days that the calendar has", () => {
    const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const text = `1979${`${month}`.padStart(2, "0")}${`${day}`.padStart(2, "0")}2005011001`;
        const real = day >= 1 && day <= (daysIn[month - 1] ?? 0);
        expect([text, readNip(text)?.problem]).toEqual([text, real ? undefined : "birth-date"]);
      }
    }
  });

  test("is whole for all months from 1 to 99 and both sexes, and for nothing else", () => {
    for (let month = 0; month <= 99; month += 1) {
      for (let sex = 0; sex <= 9; sex += 1) {
        const text = `197905122005${`${month}`.padStart(2, "0")}${sex}001`;
        const problem = month === 0 ? "appointment" : sex === 1 || sex === 2 ? undefined : "sex";
        expect(readNip(text)).toEqual({ digits: text, problem, pppk: problem === undefined && month > 12 });
      }
    }
  });
});
