import { namaKey } from "../../../src/core/values/namaOrang";
import { samaranIn } from "../../../src/core/values/samaran";

it.each([
  ["B.S. #12", "B.S. #12"],
  ["B.S. #12/2", "B.S. #12/2"],
  ["Narasumber B. #3, S.Kom", "B. #3"],
  ["Budi Santoso", undefined],
  ["kamar #12", undefined],
])("finds in %j what stands for a name", (text, samaran) => {
  expect(samaranIn(text)).toBe(samaran);
});

it("keeps masked names apart that have the same initials, and two spellings of one person", () => {
  const keys = ["B.S. #12", "B.S. #13", "B.S. #12/2"].map(namaKey);
  expect(new Set(keys).size).toBe(3);
  expect(namaKey("B.S. #12, S.Kom")).toBe(namaKey("B.S. #12"));
});
