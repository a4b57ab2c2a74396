import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { oneSlip } from "../../../src/core/values/oneSlip";

describe("one slip of the pen", () => {
  it.each([
    ["nasution", "nasution"],
    ["nasution", "nasutin"],
    ["nasution", "nassution"],
    ["nasution", "nasotion"],
    ["nasution", "nasutoin"],
  ])("parts %s from %s", (a, b) => {
    expect(oneSlip(a, b)).toBe(true);
    expect(oneSlip(b, a)).toBe(true);
  });

  it.each([
    ["nasution", "nastion s"],
    ["nasution", "tasuniot"],
    ["nasution", "nasu"],
    ["padang", "pandeng"],
  ])("does not part %s from %s", (a, b) => {
    expect(oneSlip(a, b)).toBe(false);
  });

  it("is never more than one letter more or less", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ minLength: 2, maxLength: 6 }), (word, more) => {
        expect(oneSlip(word, word + more)).toBe(false);
      }),
    );
  });

  it("is a distance of one letter, or two neighbours exchanged", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
    const exchanged = (a: string, b: string) =>
      [...a].some((_letter, at) => a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(oneSlip(a, b)).toBe(distance(a, b) <= 1 || exchanged(a, b));
      }),
      { numRuns: 5_000 },
    );
  });
});
