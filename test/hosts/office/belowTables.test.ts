import { HostFailure } from "../../../src/core/host";
import type { PlannedColumn, PlannedSheet } from "../../../src/core/sheets/plan/plannedWorkbook";
import { type OpenExcel, openExcel } from "./openExcel";
import { inExcel, OURS, remembered, texts, write } from "./peoplesSheet";
import { FINDINGS, type Finding, PEOPLE, smallResult } from "./smallResult";

const LONGER: readonly Finding[] = [...FINDINGS, ["bukti-ganda", "RAB!B5", 1], ["bukti-ganda", "RAB!B6", 2]];
const WRITTEN = { sheets: ["Ringkas", OURS] };

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
  await write(open);
});
afterEach(() => expect(open.excel.unmodelled()).toEqual([]));

/** First and last row of a table. */
const rowsOf = (name: string) => {
  const { top = 0, rows = 0 } = open.excel.workbook.findTable(name)?.table.area ?? {};
  return [top + 1, top + rows];
};
/** Set by another program, or where Excel was told not to make tables longer by itself. */
const set = (address: string, value: string, formula?: string) => {
  const column = address.charCodeAt(0) - 65;
  open.excel.workbook
    .sheet(OURS)
    .setContent(Number(address.slice(1)) - 1, column, formula === undefined ? value : 0, formula);
};

/** The result with a table of formulas that has no row of totals. */
function withoutTotals() {
  const plan = smallResult();
  const bare = (column: PlannedColumn) => {
    const { total, ...others } = column;
    return total === undefined ? column : others;
  };
  const tables = (sheet: PlannedSheet) => sheet.tables.map((table) => ({ ...table, columns: table.columns.map(bare) }));
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, tables: tables(sheet) })) };
}

describe("a note right below our table", () => {
  it("stays there, and never becomes a record", async () => {
    set("A15", "Ditinjau Rina");
    set("B15", "", "=COUNTA(BelumPasti[Tertulis])");
    for (let again = 0; again < 3; again += 1) {
      expect(await write(open)).toEqual(WRITTEN);
      expect(rowsOf("BelumPasti")).toEqual([11, 14]);
      expect(texts(open)).toMatchObject({ A15: "Ditinjau Rina", B15: "=COUNTA(BelumPasti[Tertulis])" });
    }
  });

  it("stays a note where the table only comes down to it with a longer result", async () => {
    open.excel.coauthor.type(OURS, "A17", "Ditinjau Rina");
    for (let again = 0; again < 2; again += 1) {
      expect(await write(open, LONGER)).toEqual(WRITTEN);
      expect(rowsOf("BelumPasti")).toEqual([13, 16]);
      expect(texts(open)["A17"]).toBe("Ditinjau Rina");
    }
  });

  it("leaves nothing beside it of what Excel fills into rows that it adds to a table", async () => {
    const plan = withoutTotals();
    await open.host.writeSheets(plan, { people: PEOPLE });
    open.excel.coauthor.type(OURS, "B8", "Ditinjau Rina");
    expect(await open.host.writeSheets(plan, { people: PEOPLE })).toEqual(WRITTEN);
    expect(rowsOf("PerluDiperiksa")).toEqual([4, 7]);
    expect(Object.keys(texts(open)).filter((address) => address.endsWith("8"))).toEqual(["B8"]);
  });

  it("that Excel itself took into the table as it was typed is told, with its formulas", async () => {
    await inExcel(
      open,
      (sheet) => (sheet.getRange("A15:C15").formulas = [["Ditinjau", "=COUNTA(BelumPasti[No])", ""]]),
    );
    expect(rowsOf("BelumPasti")).toEqual([11, 15]);
    const { moved } = await write(open);
    expect(moved).toEqual([{ sheet: OURS, cell: "A15" }]);
    expect(remembered(open)).toContain("No: Ditinjau; Tertulis: =COUNTA(BelumPasti[No])");
  });
});

describe("a Total Row that people switched on under our table", () => {
  beforeEach(async () => {
    await inExcel(open, (sheet) => (sheet.tables.getItem("BelumPasti").showTotals = true));
    await inExcel(open, (sheet) => {
      sheet.getRange("A15").values = [["Banyaknya"]];
      sheet.getRange("B15").numberFormat = [["0.00"]];
      sheet.getRange("B15:C15").formulas = [["=COUNTA([Tertulis])", ""]];
    });
  });
  const standsIn = (row: number) => {
    expect(rowsOf("BelumPasti")).toEqual([row - 4, row]);
    expect(open.excel.workbook.findTable("BelumPasti")?.table.showTotals).toBe(true);
    expect(texts(open)).toMatchObject({ [`A${row}`]: "Banyaknya", [`B${row}`]: "=COUNTA([Tertulis])" });
    expect(texts(open)[`C${row}`]).toBeUndefined();
    expect(open.excel.workbook.sheet(OURS).numberFormatAt(row - 1, 1)).toBe("0.00");
  };

  it("is its Total Row again, wherever the table ends", async () => {
    expect(await write(open)).toEqual(WRITTEN);
    standsIn(15);
    expect(await write(open, LONGER)).toEqual(WRITTEN);
    standsIn(17);
    expect(await write(open)).toEqual(WRITTEN);
    standsIn(15);
  });

  it("goes with their switching it off", async () => {
    await write(open);
    await inExcel(open, (sheet) => (sheet.tables.getItem("BelumPasti").showTotals = false));
    expect(await write(open)).toEqual(WRITTEN);
    expect(rowsOf("BelumPasti")).toEqual([11, 14]);
    expect(Object.values(texts(open))).not.toContain("Banyaknya");
  });

  it("stands again after a write that was cut", async () => {
    const before = open.excel.actions.length;
    await write(open);
    const all = open.excel.actions.length - before;
    for (let action = 1; action < all; action += 60) {
      let [actions, isOver] = [0, false];
      open.excel.failAt(() => !isOver && (actions += 1) === action, "GeneralException");
      await write(open).catch((fault: unknown) => expect(fault).toBeInstanceOf(HostFailure));
      isOver = true;
      await write(open);
      standsIn(15);
    }
    expect(open.excel.faults.struck).toBeGreaterThan(10);
  });

  it("with a formula that Excel no longer takes says it as a text", async () => {
    open.excel.failAt(({ name, place }) => name === "Range.formulas=" && /\bB15\b/.test(place), "InvalidArgument");
    await write(open);
    expect(open.excel.workbook.sheet(OURS).cell(14, 1)).toMatchObject({
      value: "=COUNTA([Tertulis])",
      formula: undefined,
    });
    expect(await open.host.lastWrite()).toMatchObject({ finished: true });
  });
});

it("a sum that people set in a blank cell of our row of totals goes down with it", async () => {
  await inExcel(open, (sheet) => (sheet.getRange("F8").formulas = [['=COUNTIF([Status],"Selesai")']]));
  expect(await write(open, LONGER)).toEqual(WRITTEN);
  expect(texts(open)).toMatchObject({ F10: '=COUNTIF([Status],"Selesai")', B10: "Jumlah" });
  expect(texts(open)["F8"]).not.toMatch(/^=/);
});

describe("a sum over cells, which people set in a blank cell of our row of totals", () => {
  const type = (address: string, formula: string) =>
    inExcel(open, (sheet) => {
      sheet.getRange(address).numberFormat = [["0"]];
      sheet.getRange(address).formulas = [[formula]];
    });

  it("counts all records of a longer result and of a shorter one, where it was over all of them", async () => {
    await type("E8", '=COUNTIF($F$5:$F$7,"Selesai")&" F5:F7"');
    expect(await write(open, LONGER)).toEqual(WRITTEN);
    expect(texts(open)["E10"]).toBe('=COUNTIF([Status],"Selesai")&" F5:F7"');
    expect(await write(open, FINDINGS.slice(0, 1))).toEqual(WRITTEN);
    expect(texts(open)["E6"]).toBe('=COUNTIF([Status],"Selesai")&" F5:F7"');
  });

  it.each(["=D8*11%", "=SUM(F5:F6)", "=SUM(D5:E7)", "=SUM(F:F)", "=SUM(Ringkas!F5:F7)", '=SUM(INDIRECT("F5:F7"))'])(
    "stays where nothing moved, and is told where it would say something else: %s",
    async (formula) => {
      await type("E8", formula);
      expect(await write(open)).toEqual(WRITTEN);
      expect(texts(open)["E8"]).toBe(formula);
      const { moved } = await write(open, LONGER);
      expect(moved).toEqual([{ sheet: OURS, cell: "E8" }]);
      expect(remembered(open)).toContain(JSON.stringify(formula).slice(1, -1));
      expect(Object.values(texts(open))).not.toContain(formula);
    },
  );

  it("is told where a shorter result leaves its cell free, and the sum with other cells", async () => {
    await write(open, LONGER);
    await type("E10", "=SUM(D5:D8)");
    const { moved } = await write(open);
    expect(moved).toEqual([{ sheet: OURS, cell: "E10" }]);
    expect(remembered(open)).toContain("=SUM(D5:D8)");
    expect(Object.values(texts(open))).not.toContain("=SUM(D5:D8)");
  });
});
