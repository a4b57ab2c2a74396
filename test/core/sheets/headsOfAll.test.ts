import { headsOfAll } from "../../../src/core/sheets/headsOfAll";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { TableData } from "../../../src/core/sheets/tableData";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { everything } from "./everything";
import { sheetOf } from "./planReading";

function table(name: string, rows: number, ...headers: readonly string[]) {
  const plans = headers.map((header) => ({ key: header, header, style: "text", width: 9, value: () => "x" }) as const);
  return TableData.of<string, number>(
    name,
    Array.from({ length: rows }, (_none, at) => at),
    plans,
  );
}

describe("the heads of tables under one another", () => {
  test("each column says what stands in it, in whichever table", () => {
    const heads = headsOfAll([table("A", 2, "No", "Tingkat", "Sel"), table("B", 1, "No", "Kelompok")]);
    expect(heads).toEqual(["No", "Tingkat / Kelompok", "Sel"]);
  });

  test("a table without records says nothing", () => {
    expect(headsOfAll([table("A", 0, "Nomor"), table("B", 1, "No")])).toEqual(["No"]);
  });

  test("stand on every printed page of Perlu Diperiksa", () => {
    const { print, cells } = sheetOf(planSheets(everything(), [], sheetWordsIn("id")), "Perlu Diperiksa");
    expect(print.repeatRows).toEqual([4, 4]);
    expect(cells.filter(({ row }) => row === 4).map(({ value }) => value)).toContain("No");
  });
});
