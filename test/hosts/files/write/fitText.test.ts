import { lineCount, widthForNumber } from "../../../../src/hosts/files/write/fitText";
import type { Look } from "../../../../src/hosts/files/write/look";

describe("lines of a text", () => {
  it.each([
    ["one short line", "Uraian", 20, 1],
    ["as many as it has line feeds, at least", "a\nb\n\nc", 20, 4],
    ["words that do not fit beside each other", "persentase penyerapan", 12, 2],
    ["a word longer than the column, broken", "x".repeat(30), 10, 3],
    ["a column without room", "abc", 0, 3],
    ["nothing", "", 10, 1],
  ])("%s", (_, text, width, lines) => {
    expect(lineCount(text, width)).toBe(lines);
  });
});

describe("the width that a number needs", () => {
  const look: Look = { style: "rupiah", ruled: true, sen: false, wrapped: false, indented: true, literal: true };

  it.each([
    ["Rp 50.041.800", 50_041_800, look],
    ["-Rp 900.000", -900_000, look],
    ["Rp 467.998.630.663,83", 467_998_630_663.83, { ...look, sen: true }],
    ["999", 999, { ...look, style: "integer" as const }],
    ["1.000", 1_000, { ...look, style: "integer" as const }],
    ["0", 0, { ...look, style: "integer" as const }],
    ["1.250,50", 1_250.5, { ...look, style: "decimal" as const }],
    ["110,00%", 1.1, { ...look, style: "percent" as const }],
    ["Rp 50.041.800", 50_041_800, { ...look, style: "total-rupiah" as const }],
  ])("holds %s and not twice as much", (shown, value, worn) => {
    const width = widthForNumber(value, worn);
    expect(width).toBeGreaterThanOrEqual(shown.length + 1);
    expect(width).toBeLessThan(shown.length * 1.1 + 3);
  });

  it("is nothing for texts", () => {
    expect(widthForNumber("50.041.800", look)).toBe(0);
    expect(widthForNumber(45_000, { ...look, style: "text" })).toBe(0);
  });
});
