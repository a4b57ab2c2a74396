import { FINDINGS, type Finding, PEOPLE, smallResult } from "./smallResult";
import { type OpenExcel, openExcel } from "./openExcel";

const GONE = FINDINGS[0];
const NEW: Finding = ["bukti-ganda", "Realisasi!C4", 75_000];
const LATER: readonly Finding[] = [NEW, ...FINDINGS.slice(1)];
const HEADERS = ["No", "Kode", "Sel", "Selisih", "Dua kali", "Status", "Catatan"];

const write = ({ host }: OpenExcel, findings = FINDINGS) => host.writeSheets(smallResult(findings), { people: PEOPLE });

/** The records of the findings' table as they stand, by header. */
function findings({ excel }: OpenExcel, sheet = "Perlu Diperiksa") {
  const found = excel.workbook.sheet(sheet);
  const table = found.tables.find(({ name }) => name === "PerluDiperiksa");
  if (table === undefined) throw new Error("no such table");
  const body = table.bodyArea();
  const headers = Array.from({ length: body.columns }, (_, col) =>
    String(found.cell(body.top - 1, body.left + col).value),
  );
  return Array.from({ length: body.rows }, (_, row) =>
    Object.fromEntries(
      headers.map((header, col) => {
        const { value, formula } = found.cell(body.top + row, body.left + col);
        return [header, formula ?? value];
      }),
    ),
  );
}

describe("a second write", () => {
  let open: OpenExcel;
  beforeEach(async () => {
    open = await openExcel();
    await write(open);
  });
  afterEach(() => expect(open.excel.unmodelled()).toEqual([]));

  it("keeps what people typed on the rows that stay, wherever these stand now", async () => {
    const before = open.staff();
    open.excel.coauthor.type("Perlu Diperiksa", "F6", "Sudah dilihat");
    open.excel.coauthor.type("Perlu Diperiksa", "G6", "=NIP sudah ditanyakan");
    await write(open, [NEW, ...[...FINDINGS.slice(1)].reverse()]);
    const rows = findings(open);
    expect(rows.map(({ Kode }) => Kode)).toEqual(["bukti-ganda", "subtotal-berbeda", "nip-tidak-sah"]);
    expect(rows.map(({ Status }) => Status)).toEqual(["Belum dijawab", "Belum dijawab", "Sudah dilihat"]);
    expect(rows.map(({ Catatan }) => Catatan)).toEqual([undefined, undefined, "=NIP sudah ditanyakan"]);
    expect(open.staff()).toEqual(before);
  });

  it("keeps the words on a row that is gone until the row is back", async () => {
    open.excel.coauthor.type("Perlu Diperiksa", "G5", "sudah dijelaskan PPTK");
    await write(open, LATER);
    expect(findings(open).map(({ Kode }) => Kode)).not.toContain(GONE?.[0]);
    await write(open);
    expect(findings(open).find(({ Kode }) => Kode === GONE?.[0])).toMatchObject({ Catatan: "sudah dijelaskan PPTK" });
  });

  it("does not bring back words that people took away", async () => {
    open.excel.coauthor.type("Perlu Diperiksa", "G5", "keliru");
    await write(open);
    open.excel.coauthor.type("Perlu Diperiksa", "G5", "");
    await write(open);
    expect(findings(open)[0]?.["Catatan"]).toBeUndefined();
  });

  it("remembers words in a hidden sheet of its own, and makes none where nobody typed", async () => {
    await write(open, LATER);
    expect(await open.host.listSheets()).toHaveLength(5);
    open.excel.coauthor.type("Perlu Diperiksa", "G5", "dicatat");
    await write(open);
    const memory = (await open.host.listSheets()).slice(5);
    expect(memory).toEqual([{ name: "Isian SPJ Rapi", state: "hidden", own: true }]);
    await write(open, LATER);
    expect((await open.host.listSheets()).slice(5)).toEqual(memory);
  });

  it("keeps a column that people set beside the table, with its formula", async () => {
    const sheet = open.excel.workbook.sheet("Perlu Diperiksa");
    const table = sheet.tables.find(({ name }) => name === "PerluDiperiksa");
    if (table === undefined) throw new Error("no such table");
    table.area = { ...table.area, columns: 9 };
    sheet.setContent(3, 7, "Petugas");
    sheet.setContent(3, 8, "Separuh");
    sheet.setContent(5, 7, "Rina");
    for (const row of [4, 5, 6]) sheet.setContent(row, 8, 0, "=[@Selisih]/2");
    await write(open, LATER);
    expect(findings(open).map(({ Kode, Petugas, Separuh }) => [Kode, Petugas, Separuh])).toEqual([
      ["bukti-ganda", undefined, "=[@Selisih]/2"],
      ["nip-tidak-sah", "Rina", "=[@Selisih]/2"],
      ["subtotal-berbeda", undefined, "=[@Selisih]/2"],
    ]);
  });

  it("keeps what people typed when the result is written in another language", async () => {
    open.excel.coauthor.type("Perlu Diperiksa", "G6", "sudah ditanyakan");
    const plan = smallResult();
    const english: Readonly<Record<string, string>> = { Catatan: "Notes", Kode: "Code", Sel: "Cell" };
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      name: sheet.name === "Perlu Diperiksa" ? "To be looked at" : sheet.name,
      cells: sheet.cells.map(({ formula, ...cell }) =>
        formula?.includes("!") ? cell : { ...cell, ...(formula === undefined ? {} : { formula }) },
      ),
      tables: sheet.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) => ({ ...column, header: english[column.header] ?? column.header })),
      })),
    }));
    const people = [{ table: "PerluDiperiksa", key: ["Code", "Cell"], typed: ["Status", "Notes"] }];
    await open.host.writeSheets({ ...plan, sheets }, { people });
    expect(findings(open)[1]).toMatchObject({ Code: "nip-tidak-sah", Notes: "sudah ditanyakan" });
    expect((await open.host.listSheets()).filter(({ own, state }) => own && state === "visible")).toHaveLength(2);
  });

  it("remembers a note that people put where the longer result will stand, with its address", async () => {
    open.excel.coauthor.type("Perlu Diperiksa", "B15", "tanya ke PPTK");
    open.excel.coauthor.type("Perlu Diperiksa", "K2", "di samping, tidak tersentuh");
    await write(open, [...LATER, ["kuitansi-ganda", "Kuitansi!B2", 1]]);
    const memory = open.excel.workbook.sheet("Isian SPJ Rapi");
    const line = [0, 1, 2, 3].map((col) => memory.cell(2, col).value);
    expect(line).toEqual([undefined, '["B15"]', "Perlu Diperiksa", "tanya ke PPTK"]);
    expect(open.excel.workbook.sheet("Perlu Diperiksa").cell(1, 10).value).toBe("di samping, tidak tersentuh");
  });

  it("keeps the sheet under the name and at the place that people gave it", async () => {
    const sheet = open.excel.workbook.sheet("Perlu Diperiksa");
    sheet.name = "Temuan kami";
    const { sheets } = await write(open, LATER);
    expect(sheets).toEqual(["Ringkas", "Temuan kami"]);
    const { formula } = open.excel.workbook.sheet("Ringkas").cell(3, 1);
    expect(formula).toBe("='Temuan kami'!$A$1");
    expect(open.excel.workbook.sheet("Temuan kami").id).toBe(sheet.id);
  });

  it("keeps the table itself, so that formulas of staff which name it go on working", async () => {
    const id = () => open.excel.workbook.findTable("PerluDiperiksa")?.table.id;
    const before = id();
    await write(open, [...LATER, ...FINDINGS.slice(0, 1), ["kuitansi-ganda", "Kuitansi!B2", 1]]);
    expect(id()).toBe(before);
    expect(findings(open)).toHaveLength(5);
    await write(open, []);
    expect(id()).toBe(before);
    expect(Object.keys(findings(open)[0] ?? {})).toEqual(HEADERS);
  });

  it("takes a copy that people made of our sheet for theirs", async () => {
    const copy = open.excel.workbook.addSheet("Perlu Diperiksa - salinan");
    for (const [key, value] of open.excel.workbook.sheet("Perlu Diperiksa").customProperties) {
      copy.customProperties.set(key, value);
    }
    copy.setContent(0, 0, "arsip kami");
    const before = open.excel.bytesOf(copy.id);
    await write(open, LATER);
    expect(open.excel.bytesOf(copy.id)).toBe(before);
    await open.host.undoWrite();
    expect(open.excel.bytesOf(copy.id)).toBe(before);
  });

  it("takes away a sheet that the plan no longer has", async () => {
    const plan = smallResult();
    const one = { ...plan, sheets: plan.sheets.slice(1) };
    await open.host.writeSheets(one, { people: PEOPLE });
    expect((await open.host.listSheets()).map(({ name }) => name).slice(3)).toEqual(["Perlu Diperiksa"]);
  });

  it("works through a filter that people set in our table, and leaves no row behind it", async () => {
    const table = open.excel.workbook.findTable("PerluDiperiksa")?.table;
    if (table === undefined) throw new Error("no such table");
    table.filter = { area: table.area, hiddenRows: new Set([4, 5]), criteria: new Map() };
    await write(open, LATER);
    expect(findings(open).map(({ Kode }) => Kode)).toEqual(LATER.map(([kode]) => kode));
  });

  it("says before it writes what is new, changed and gone", async () => {
    open.excel.coauthor.type("Perlu Diperiksa", "G6", "catatan ini bukan perubahan");
    const [kode = "", sel = ""] = FINDINGS[2] ?? [];
    const snapshot = open.excel.snapshot();
    const changes = await open.host.compareSheets(
      smallResult([NEW, ...FINDINGS.slice(1, 2), [kode, sel, -300]]),
      PEOPLE,
    );
    expect(open.excel.snapshot()).toBe(snapshot);
    expect(changes.find(({ table }) => table === "PerluDiperiksa")).toEqual({
      sheet: "Perlu Diperiksa",
      table: "PerluDiperiksa",
      added: [["bukti-ganda", "Realisasi!C4"]],
      changed: [["subtotal-berbeda", "RAB!B9"]],
      gone: [["pagu-terlampaui", "RAB!B2"]],
    });
    expect(changes.find(({ table }) => table === "BelumPasti")).toMatchObject({ added: [], changed: [], gone: [] });
  });

  it("is taken back as a whole, leaving the workbook as it was before the first", async () => {
    const fresh = await openExcel();
    open.excel.coauthor.type("Perlu Diperiksa", "G5", "dicatat");
    await write(open, LATER);
    expect(await open.host.undoWrite()).toEqual(["Ringkas", "Perlu Diperiksa"]);
    expect(open.excel.snapshot()).toBe(fresh.excel.snapshot());
    expect(await open.host.lastWrite()).toBeUndefined();
    expect(await open.host.undoWrite()).toEqual([]);
  });
});
