import fc from "fast-check";
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
});
