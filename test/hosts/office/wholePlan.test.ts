import { peopleColumns } from "../../../src/core/sheets/peopleColumns";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { everything } from "../../core/sheets/everything";
import { openExcel } from "./openExcel";

describe("a whole result, written again where nobody typed", () => {
  it.each([
    ["in the same language", "id"],
    ["in the other language", "en"],
  ] as const)(
    "%s: all of it is known to be ours, and nothing is remembered, moved or left",
    async (_how, language) => {
      const open = await openExcel();
      const first = sheetWordsIn("id");
      const words = sheetWordsIn(language);
      const staff = open.staff();
      await open.host.writeSheets(planSheets(everything(), [], first), { people: peopleColumns(first) });
      const plan = planSheets(everything(), [], words);
      const receipt = await open.host.writeSheets(plan, { people: peopleColumns(words) });
      expect(receipt).toMatchObject({ sheets: expect.any(Array) as unknown });
      expect([receipt.left, receipt.moved]).toEqual([undefined, undefined]);
      const own = (await open.host.listSheets()).filter((sheet) => sheet.own);
      expect(own).toHaveLength(plan.sheets.length);
      expect([open.staff(), open.excel.unmodelled()]).toEqual([staff, []]);
    },
    60_000,
  );
});
