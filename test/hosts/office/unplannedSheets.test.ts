import type { EmulatedExcel } from "../../support/emulatedExcel/createEmulatedExcel";
import { openExcel } from "./openExcel";
import { OURS, write } from "./peoplesSheet";
import { PEOPLE, smallResult } from "./smallResult";

/** A plan that has no sheet of findings any more. */
function withoutFindings() {
  const plan = smallResult();
  const [summary] = plan.sheets;
  const cells = summary?.cells.filter(({ formula }) => formula === undefined) ?? [];
  return { ...plan, sheets: summary === undefined ? [] : [{ ...summary, cells }] };
}

describe("a sheet of ours that the next plan has no more", () => {
  it.each([
    ["a cell", "='Perlu Diperiksa'!D5*2"],
    ["a column of its table", "=SUM(PerluDiperiksa[Selisih])"],
    ["a text that names it", "=INDIRECT(\"'Perlu Diperiksa'!D5\")"],
    ["all sheets up to it", "=SUM('RAB:Perlu Diperiksa'!D5)"],
  ])("stays where a formula of staff names %s: no figure of theirs becomes #REF!", async (_what, formula) => {
    const open = await openExcel();
    await write(open);
    open.excel.coauthor.type("RAB", "D2", formula);
    const staff = open.staff();
    const { left } = await open.host.writeSheets(withoutFindings(), { people: PEOPLE });
    expect(left).toEqual([OURS]);
    expect(open.staff()).toEqual(staff);
    expect(await open.host.compareSheets(withoutFindings(), PEOPLE)).toEqual([]);
  });

  it.each([
    ["of the workbook", (excel: EmulatedExcel) => excel.workbook.names],
    ["of one sheet of staff", (excel: EmulatedExcel) => excel.workbook.sheet("RAB").names],
  ])("stays where a name %s stands for a cell of it", async (_scope, namesIn) => {
    const open = await openExcel();
    await write(open);
    namesIn(open.excel).push({ name: "Selisih", formula: "='Perlu Diperiksa'!$D$5", visible: true, comment: "" });
    const { left } = await open.host.writeSheets(withoutFindings(), { people: PEOPLE });
    expect(left).toEqual([OURS]);
  });

  it("can be given up while the sheets of staff are looked through for its name", async () => {
    const open = await openExcel();
    await write(open);
    open.excel.addGrid(
      "Panjang",
      Array.from({ length: 40_000 }, (_, row) => [row]),
    );
    const asked = (what: RegExp) =>
      open.excel.actions.filter(({ name, place }) => what.test(`${name} ${place}`)).length;
    const stop = new AbortController();
    for (let sync = 1; sync < 40; sync += 1)
      open.excel.onSync(open.excel.counters.requests + sync, () => void (asked(/ Panjang!/) > 0 && stop.abort()));
    const writing = open.host.writeSheets(withoutFindings(), { people: PEOPLE, signal: stop.signal });
    await expect(writing).rejects.toMatchObject({ name: "AbortError" });
    expect(asked(/^load Range values.* Panjang!/)).toBe(0);
    expect(open.excel.workbook.findSheet(OURS)).toBeDefined();
  });

  it.each([
    ["typed on it", OURS, "G5", "tanya PPTK"],
    ["set a formula that names it", "RAB", "D2", "='Perlu Diperiksa'!D5*2"],
  ])("stays where somebody %s while the write was under way", async (_what, sheet, address, text) => {
    const trial = await openExcel();
    await write(trial);
    const first = trial.excel.counters.requests;
    await trial.host.writeSheets(withoutFindings(), { people: PEOPLE });
    const requests = trial.excel.counters.requests - first;
    for (const part of [0.4, 0.7]) {
      const open = await openExcel();
      await write(open);
      open.excel.onSync(open.excel.counters.requests + Math.ceil(requests * part), () =>
        open.excel.coauthor.type(sheet, address, text),
      );
      const { left } = await open.host.writeSheets(withoutFindings(), { people: PEOPLE });
      expect(left).toEqual([OURS]);
      expect(open.excel.workbook.findSheet(OURS)).toBeDefined();
    }
  });

  it("goes where a formula names a sheet whose name only ends as ours does", async () => {
    const open = await openExcel();
    await write(open);
    open.excel.workbook.addSheet("Data Perlu Diperiksa");
    open.excel.coauthor.type("RAB", "D2", "='Data Perlu Diperiksa'!A1");
    const { left } = await open.host.writeSheets(withoutFindings(), { people: PEOPLE });
    expect(left).toBeUndefined();
    expect(open.excel.workbook.findSheet(OURS)).toBeUndefined();
  });

  it("goes where formulas of staff name others alone, and the question before says so", async () => {
    const open = await openExcel();
    await write(open);
    open.excel.coauthor.type("RAB", "D2", "='Daftar hadir'!A1");
    const gone = (await open.host.compareSheets(withoutFindings(), PEOPLE)).filter(({ sheet }) => sheet === OURS);
    expect(gone.map(({ table, gone: rows }) => [table, rows.length])).toEqual([
      ["PerluDiperiksa", 3],
      ["BelumPasti", 3],
    ]);
    await open.host.writeSheets(withoutFindings(), { people: PEOPLE });
    expect(open.excel.workbook.findSheet(OURS)).toBeUndefined();
  });

  it("is told by its name where it has no table", async () => {
    const open = await openExcel();
    await write(open);
    const plan = smallResult();
    expect(await open.host.compareSheets({ ...plan, sheets: plan.sheets.slice(1) }, PEOPLE)).toContainEqual({
      sheet: "Ringkas",
      table: "",
      added: [],
      changed: [],
      gone: [["Ringkas"]],
    });
  });
});

it("a sheet that somebody deletes by hand takes its figures from the formulas that named it", async () => {
  const open = await openExcel();
  open.excel.coauthor.type("RAB", "D2", "='Daftar hadir'!A2+1");
  open.excel.coauthor.deleteSheet("Daftar hadir");
  expect(open.excel.workbook.sheet("RAB").cell(1, 3)).toMatchObject({ formula: "=#REF!+1", value: "#REF!" });
});
