import fc from "fast-check";
import { text } from "../../../src/core/sheets/plan/formula";

/** What Excel makes of texts that are joined with `&`: quotes inside are doubled. */
function joined(formula: string): { readonly value: string; readonly parts: readonly string[] } {
  const parts = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, part = ""]) => part.replaceAll('""', '"'));
  return { value: parts.join(""), parts };
}

it("a short text is one text in quotes, its own quotes doubled", () => {
  expect(text('Hotel "Contoh"').text).toBe('"Hotel ""Contoh"""');
});

it("no text in a formula is longer than the 255 signs that Excel takes, and none is changed", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 900, unit: "grapheme" }), (value) => {
      const { value: shown, parts } = joined(text(value).text);
      expect(shown).toBe(value);
      expect(Math.max(0, ...parts.map(({ length }) => length))).toBeLessThanOrEqual(255);
    }),
  );
});

it("a long text stays one operand beside others", () => {
  expect(text("x".repeat(256)).text).toMatch(/^\(.*\)$/);
});
