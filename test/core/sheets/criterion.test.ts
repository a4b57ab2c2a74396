import fc from "fast-check";
import { criterion, isSafeCriterion } from "../../../src/core/sheets/plan/criterion";

describe("a key for COUNTIFS", () => {
  it.each(["Kabupaten Solok", "Kepala Dinas Sosial", "Daftar hadir", "Kab/Kota (semua)", "Provinsi DKI"])(
    "%s is matched as it stands",
    (key) => expect(isSafeCriterion(key)).toBe(true),
  );

  it.each([
    ["13.01", "a number or a time"],
    ["5.1.02", "a time where dots part hours from minutes"],
    ["8 Maret", "a date"],
    ["Mei 1", "a date"],
    ["1e3", "a number"],
    ["Pengisi*", "a pattern"],
    ["Siapa?", "a pattern"],
    ["~", "an escape"],
    ["=A1", "a comparison"],
    [">5", "a comparison"],
    ["<>", "a comparison"],
    ["TRUE", "a truth value"],
    ["Salah", "a truth value in Indonesian"],
    ["", "an empty cell"],
  ])("%s could be taken for %s and is compared exactly", (key) => expect(isSafeCriterion(key)).toBe(false));

  it("with a digit or a sign of patterns and comparisons is never matched as it stands", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(..."0123456789*?~=<>"), fc.string(), (before, sign, after) => {
        expect(isSafeCriterion(before + sign + after)).toBe(false);
      }),
    );
  });

  it("that is a number is one", () => {
    expect(criterion(1)).toMatchObject({ safe: true, formula: { text: "1" } });
  });

  it("is quoted as formulas quote texts", () => {
    expect(criterion('Dinas "Sosial"').formula.text).toBe('"Dinas ""Sosial"""');
  });
});
