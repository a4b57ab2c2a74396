import { reviewText } from "../../src/cli/text/reviewText";
import { Screen } from "../../src/cli/screen";
import type { FindingCode } from "../../src/core/checks/check";
import type { Decisions, Disposition } from "../../src/core/decisions/decisions";
import { planSheets } from "../../src/core/sheets/planSheets";
import { summaryOf } from "../../src/core/sheets/summary";
import { messagesIn } from "../../src/messages/messagesIn";
import { sheetWordsIn } from "../../src/messages/sheetWords";
import { decided } from "../core/decisions/decided";
import { plainWorkbook } from "../support/foundTables";

/** Row 3 was put right since; of row 4 was said that it may stay. */
const RAB = plainWorkbook(
  `
  | RENCANA ANGGARAN BIAYA
  | No | Uraian | Volume | Harga Satuan | Jumlah
  | =1 | Snack | =70 | =20000 | =1400000
  | =2 | Makan | =70 | =50000 | =3500000
  |   | Jumlah |  |  | =4900000
`,
  { file: "RAB.xlsx" },
);
const words = sheetWordsIn("id");

function said(code: FindingCode, file: string, row: number, more: Partial<Disposition> = {}): Disposition {
  const finding = { code, at: [{ file, sheet: "Sheet1", row, col: 5 }], facts: {} };
  return { finding, status: "dibetulkan", reason: "", by: "Sari", on: "2023-03-08", ...more };
}

/** What `periksa RAB.xlsx` prints under the heading about marks that no longer meet anything. */
function goneIn(some: Partial<Decisions>): readonly string[] | undefined {
  const reviewed = decided(RAB, some);
  const session = {
    language: "id",
    messages: messagesIn("id"),
    signal: new AbortController().signal,
    screen: new Screen(),
  } as const;
  const summary = summaryOf(planSheets(reviewed, [], words), words);
  const text = reviewText(reviewed, summary, words, [], false, session);
  return text
    .split("\n\n")
    .map((section) => section.split("\n"))
    .find(([heading]) => heading?.includes("tidak ditemukan lagi"));
}

describe("what was said of findings that are there no more", () => {
  it("is told with the cell, what was said, why and by whom", () => {
    const later = said("perkalian-berbeda", "RAB.xlsx", 4, { status: "nanti", reason: "menunggu revisi" });
    expect(goneIn({ dispositions: [said("perkalian-berbeda", "RAB.xlsx", 3), later] })).toEqual([
      expect.stringContaining("2 hal yang pernah ditandai tidak ditemukan lagi"),
      expect.stringMatching(/RAB\.xlsx › Sheet1!E3: .*jumlah/i),
      expect.stringContaining("sudah dibetulkan: Sari, 8 Maret 2023"),
      expect.stringContaining("RAB.xlsx › Sheet1!E4: "),
      expect.stringContaining("nanti: menunggu revisi (Sari, 8 Maret 2023)"),
    ]);
  });

  it("waits, where it was said of a file that was not read", () => {
    expect(goneIn({ dispositions: [said("terbilang-berbeda", "Kuitansi.xlsx", 9)] })).toBeUndefined();
    const both = said("perkalian-berbeda", "RAB.xlsx", 3);
    const { at } = said("perkalian-berbeda", "Kuitansi.xlsx", 9).finding;
    const finding = { ...both.finding, at: [...both.finding.at, ...at] };
    expect(goneIn({ dispositions: [{ ...both, finding }] })).toBeUndefined();
  });

  it("waits, where the check of which it came was not made", () => {
    expect(goneIn({ dispositions: [said("jumlah-peserta-berbeda", "RAB.xlsx", 3)] })).toBeUndefined();
    const off = { code: "perkalian-berbeda", reason: "harga borongan", by: "Sari", on: "2023-03-08" } as const;
    const dispositions = [said("perkalian-berbeda", "RAB.xlsx", 3)];
    expect(goneIn({ dispositions, rulesOff: [off] })).toBeUndefined();
  });
});
