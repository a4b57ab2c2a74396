import { sampleWorkbooks } from "../../src/contoh/contoh";
import { rakorVervalDtks } from "../../src/core/acara/rakorVervalDtks";
import { review } from "../../src/core/review";
import { planSheets } from "../../src/core/sheets/planSheets";
import { sheetOfPlan } from "../../src/hosts/memory/sheetOfPlan";
import { sheetWordsIn } from "../../src/messages/sheetWords";
import { lineOf, sheetOf } from "../core/sheets/planReading";

describe("the event of which one kuitansi was handed in", () => {
  const forms = sampleWorkbooks().find(({ file }) => file === "kuitansi.xlsx");
  const fullday = (forms?.plan.sheets ?? []).filter(({ name }) => name === "Fullday");
  const papers = { file: "kuitansi.xlsx", sheets: fullday.map((sheet) => sheetOfPlan(sheet, sheet.name)) };
  const plan = planSheets(review([papers], rakorVervalDtks), [], sheetWordsIn("id"));
  const figures = (label: string) =>
    lineOf(sheetOf(plan, "Kegiatan"), label, "Keuangan").flatMap(({ value }) =>
      typeof value === "number" ? [Number(value.toFixed(4))] : [],
    );

  it("has Rp 16.080.000 of Rp 50.041.800 documented, 32,13 %, and Rp 33.961.800 without evidence", () => {
    expect(figures("Pagu")).toEqual([50_041_800, 1]);
    expect(figures("Ada kuitansi").slice(0, 2)).toEqual([16_080_000, 0.3213]);
    expect(figures("Pagu tanpa kuitansi")[0]).toBe(33_961_800);
  });
});
