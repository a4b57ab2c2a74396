import { lackingLines } from "../../src/cli/text/outcomeLines";
import { outcomeLists } from "../../src/core/sheets/outcomeLists";
import { describeMissing } from "../../src/messages/findings";

describe("what is missing, on the screen", () => {
  it("is said once where several checks lack different things in the same words", () => {
    const lists = outcomeLists([
      { code: "pagu-lembar-berbeda", state: "not-checkable", missing: ["paguKepala"] },
      { code: "hari-berbeda", state: "not-checkable", missing: ["tanggalBerhari"] },
      { code: "total-anggaran-berbeda", state: "not-checkable", missing: ["anggaran"] },
    ]);
    const lines = lackingLines(lists, "id");
    expect(lines.filter((line) => line === describeMissing("paguKepala", "id"))).toHaveLength(1);
    expect(lines.join("\n")).toMatch(/Pagu di atas tabel .*; Hari tidak sesuai/);
    expect(lines).toContain(describeMissing("anggaran", "id"));
  });
});
