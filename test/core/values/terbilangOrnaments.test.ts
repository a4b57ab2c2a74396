import { withoutOrnaments } from "../../../src/core/values/terbilangOrnaments";

describe("an amount in words", () => {
  it.each([
    ["== Enam Juta Rupiah ==", "Enam Juta Rupiah"],
    ["# Enam juta rupiah #", "Enam juta rupiah"],
    [": = Enam juta rupiah =", "Enam juta rupiah"],
    ["Enam juta rupiah", "Enam juta rupiah"],
    ["(Enam juta rupiah)", "(Enam juta rupiah)"],
  ])("%s is kept without the signs drawn around it", (written, words) => {
    expect(withoutOrnaments(written)).toBe(words);
  });
});
