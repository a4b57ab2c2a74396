import { peopleColumns } from "../../../src/core/sheets/peopleColumns";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { everything } from "../../core/sheets/everything";
import { openExcel } from "./openExcel";

const words = sheetWordsIn("id");
const plan = planSheets(everything(), [], words);
const people = peopleColumns(words);

/** Sheets whose tables a formula of another sheet names. */
const sheetOfTable = new Map(plan.sheets.flatMap(({ name, tables }) => tables.map((table) => [table.name, name])));
const namedIn = (formula: string) =>
  [...sheetOfTable].flatMap(([table, sheet]) => (new RegExp(`\\b${table}\\[`).test(formula) ? [sheet] : []));

it("where Excel calculates by hand, a formula is entered after all those that it takes figures from", async () => {
  const lastEntry = new Map<string, number>();
  const entered: { readonly formula: string; readonly sheet: string; readonly nth: number }[] = [];
  const open = await openExcel({
    evaluate: (formula, { sheet }) => {
      const [nth, isTotal] = [entered.length, formula.startsWith("=SUBTOTAL(109,[")];
      // Excel's own word in a new row of totals, which ours takes the place of.
      if (!isTotal && !formula.includes("HYPERLINK(")) lastEntry.set(sheet, nth);
      entered.push({ formula, sheet, nth });
      return 0;
    },
  });
  await open.host.writeSheets(plan, { people });
  // A link takes no figure: it looks among the numbers of lines, which stand before any formula.
  const figures = entered.filter(({ formula }) => !formula.includes("HYPERLINK("));
  const early = figures.filter(({ formula, sheet, nth }) =>
    namedIn(formula).some((other) => other !== sheet && (lastEntry.get(other) ?? -1) > nth),
  );
  expect(early.map(({ sheet, formula }) => `${sheet}: ${formula}`)).toEqual([]);
});

describe("where Excel calculates by hand", () => {
  const calculated = async (mode: "Manual" | "Automatic") => {
    const open = await openExcel();
    open.excel.workbook.calculationMode = mode;
    const from = open.excel.actions.length;
    const { sheets } = await open.host.writeSheets(plan, { people });
    const asked = open.excel.actions.slice(from).filter(({ name }) => name === "Worksheet.calculate()");
    return { sheets, asked: new Set(asked.map(({ place }) => place.replaceAll("'", ""))), staff: open.staff().length };
  };

  it("our sheets are calculated once all stands, and no other", async () => {
    const { sheets, asked } = await calculated("Manual");
    expect([...asked].sort()).toEqual([...sheets].sort());
  });

  it("and nothing is asked of an Excel that calculates by itself", async () => {
    expect((await calculated("Automatic")).asked.size).toBe(0);
  });
});
