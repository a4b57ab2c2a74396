import { openExcel } from "./openExcel";

const ROWS = 9_000;

/** A sheet of many bands, in which somebody else cuts the first row and puts it in at the end, once or again and again. */
async function openMoving(times: readonly number[]) {
  const open = await openExcel();
  const row = (at: number) => [
    at + 1,
    `Nama ${at + 1} Contoh`,
    "198801012010012001",
    "Kabupaten Solok",
    100_000 + at,
    "x",
  ];
  const sheet = open.excel.addGrid(
    "Besar",
    Array.from({ length: ROWS }, (_, at) => row(at)),
  );
  const base = open.excel.counters.requests;
  for (const time of times) {
    open.excel.onSync(base + time, () => {
      const first = Array.from({ length: 6 }, (_, col) => sheet.cell(0, col));
      for (let at = 0; at < ROWS - 1; at += 1) {
        for (let col = 0; col < 6; col += 1) sheet.setCell(at, col, sheet.cell(at + 1, col));
      }
      first.forEach((cell, col) => sheet.setCell(ROWS - 1, col, cell));
    });
  }
  return open;
}

describe("rows that somebody moves while a long sheet is read band by band", () => {
  it.each([5, 6, 7, 8])("at request %i: no row is missed and none is read twice", async (time) => {
    const open = await openMoving([time]);
    const { rows } = await open.host.readSheet("Besar");
    expect(new Set(rows.map(({ cells }) => cells[0]?.value)).size).toBe(ROWS);
    expect(rows).toHaveLength(ROWS);
  });

  it("without an end: says that the sheet changed meanwhile", async () => {
    const open = await openMoving(Array.from({ length: 60 }, (_, time) => time + 1));
    await expect(open.host.readSheet("Besar")).rejects.toMatchObject({ kind: "changed-meanwhile" });
  });
});
