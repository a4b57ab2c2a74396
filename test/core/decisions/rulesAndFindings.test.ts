import { findingKey } from "../../../src/core/decisions/findingKey";
import { findingsOf } from "../../../src/core/sheets/checkFacts";
import { outcomeLists } from "../../../src/core/sheets/outcomeLists";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { plainWorkbook } from "../../support/foundTables";
import { recordsIn, tableOf } from "../sheets/planReading";
import { decided } from "./decided";

const RAB = plainWorkbook(`
  | RENCANA ANGGARAN BIAYA
  | No | Uraian | Volume | Harga Satuan | Jumlah
  | =1 | Snack | =70 | =20000 | =1500000
  | =2 | Makan | =70 | =50000 | =3500000
  |   | Jumlah |  |  | =5000000
`);
const [wrong] = findingsOf(decided(RAB).outcomes).filter(({ code }) => code === "perkalian-berbeda");
const words = sheetWordsIn("id");
const lineIn = (review: ReturnType<typeof decided>) =>
  recordsIn(tableOf(planSheets(review, [], words), "PerluDiperiksa")).find(({ Kode }) => Kode === "perkalian-berbeda");

function said(status: "dibetulkan" | "memang-begitu" | "nanti") {
  if (wrong === undefined) throw new Error("nothing is found");
  return { finding: findingKey(wrong), status, reason: "harga borongan", by: "Sari", on: "2023-03-08" } as const;
}

describe("what people said of findings", () => {
  it("stands beside them in Perlu Diperiksa, with who said it and when", () => {
    expect(lineIn(decided(RAB))).toMatchObject({ Status: "belum dijawab" });
    expect(lineIn(decided(RAB, { dispositions: [said("memang-begitu")] }))).toMatchObject({
      Status: "memang begitu",
      Catatan: "harga borongan (Sari, 8 Maret 2023)",
    });
  });

  it("does not call put right what is still found", () => {
    expect(lineIn(decided(RAB, { dispositions: [said("dibetulkan")] }))).toMatchObject({
      Status: "dibetulkan, tetapi masih ada",
    });
  });

  it("asks to look again where the amounts have changed since", () => {
    const before = said("memang-begitu");
    const finding = { ...before.finding, facts: { ...before.finding.facts, tertulis: 1 } };
    const line = lineIn(decided(RAB, { dispositions: [{ ...before, finding }] }));
    expect(line).toMatchObject({ Status: "lihat lagi" });
    expect(line?.Catatan).toContain("harga borongan");
  });

  it("takes no finding away", () => {
    const review = decided(RAB, { dispositions: [said("memang-begitu")] });
    expect(findingsOf(review.outcomes)).toEqual(findingsOf(decided(RAB).outcomes));
  });
});

describe("a check that is switched off", () => {
  const off = { code: "perkalian-berbeda", reason: "harga borongan", by: "Sari", on: "2023-03-08" } as const;
  const review = decided(RAB, { rulesOff: [off] });

  it("ends as such, with its reason", () => {
    expect(review.outcomes).toContainEqual({ ...off, state: "switched-off" });
    expect(review.outcomes).toHaveLength(decided(RAB).outcomes.length);
  });

  it("is neither approved nor silent", () => {
    const lists = outcomeLists(review.outcomes);
    expect(lists.passed).not.toContain("perkalian-berbeda");
    expect(lists.switchedOff.map(({ code }) => code)).toEqual(["perkalian-berbeda"]);
    const plan = planSheets(review, [], words);
    const line = recordsIn(tableOf(plan, "BelumDapatDiperiksa")).find(({ Kode }) => Kode === "perkalian-berbeda");
    expect(Object.values(line ?? {}).join(" ")).toContain("harga borongan (Sari, 8 Maret 2023)");
    expect(recordsIn(tableOf(plan, "SudahCocok")).map(({ Kode }) => Kode)).not.toContain("perkalian-berbeda");
  });
});

describe("the trail", () => {
  it("tells of decisions only where there are any, and which of them no longer fit", () => {
    const decisionsIn = (review: ReturnType<typeof decided>) => {
      const tables = planSheets(review, [], words).sheets.flatMap((sheet) => sheet.tables);
      const table = tables.find(({ name }) => name === "Keputusan");
      return table?.rows.map((row) => row.join(" | "));
    };
    expect(decisionsIn(decided(RAB))).toBeUndefined();
    const found = { top: 40, left: 1, bottom: 44, right: 3 };
    const lines = decisionsIn(decided(RAB, { tables: [{ file: "berkas.xlsx", sheet: "Sheet1", found, kind: "bku" }] }));
    expect(lines).toEqual([expect.stringContaining("Tabelnya tidak ada lagi di tempat itu")]);
  });
});
