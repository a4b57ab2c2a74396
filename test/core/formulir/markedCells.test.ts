import type { CellRef } from "../../../src/core/cells/cellRef";
import type { Outcome } from "../../../src/core/checks/check";
import { NOTHING_DECIDED } from "../../../src/core/decisions/decided";
import { markedCells } from "../../../src/core/formulir/markedCells";

const date: CellRef = { file: "kuitansi.xlsx", sheet: "1", row: 20, col: 4 };
const found = (code: string) => ({ code, state: "found", findings: [{ code, at: [date] }] }) as unknown as Outcome;

describe("the marks under a printed form", () => {
  it("are all that the checks found in one cell", () => {
    const marks = markedCells({
      outcomes: [found("tanggal-di-luar-tahun-anggaran"), found("urutan-tanggal-terbalik"), found("kuitansi-ganda")],
      decided: NOTHING_DECIDED,
    });
    expect(marks([date])).toEqual(["tanggal-di-luar-tahun-anggaran", "urutan-tanggal-terbalik"]);
    expect(marks([{ ...date, row: 21 }, undefined])).toEqual([]);
  });
});
