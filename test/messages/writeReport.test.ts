import { describeWriteReport } from "../../src/messages/writeReport";

const MOVED = ["B9", "C2", "D4", "E13"].map((cell) => ({ sheet: "Perlu Diperiksa", cell }));

describe("what people are told about their own work after a write", () => {
  it("is nothing where all of it stands in its place", () => {
    expect(describeWriteReport({}, "id")).toEqual([]);
  });

  it("names the old sheets that were left to them, and says that their figures are old", () => {
    const [sentence = ""] = describeWriteReport({ left: ["Arsip", "Ringkas"] }, "id");
    expect(sentence).toMatch(/^Lembar Arsip, Ringkas dibiarkan seperti adanya/);
    expect(sentence).toContain("angka lama");
  });

  it("counts the entries that lost their place, names some of them and says where they are now", () => {
    const [sentence = ""] = describeWriteReport({ moved: MOVED }, "id");
    expect(sentence).toContain("4 isian");
    expect(sentence).toContain("(Perlu Diperiksa B9, Perlu Diperiksa C2, Perlu Diperiksa D4, dan lainnya)");
    expect(sentence).toContain("lembar Isian SPJ Rapi");
  });

  it("is said in English too", () => {
    const [left = "", moved = ""] = describeWriteReport({ left: ["Arsip"], moved: MOVED.slice(0, 1) }, "en");
    expect(left).toContain("Sheet Arsip was left as it is");
    expect(moved).toContain("1 of your own entries (Perlu Diperiksa B9)");
  });
});
