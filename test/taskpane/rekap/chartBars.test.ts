import { chartBars, drawnLines } from "../../../src/taskpane/screens/rekap/chartBars";
import type { RekapLineView } from "../../../src/taskpane/work/views/reviewView";

const line = (kode: string, anggaran: number, realisasi: number, adaKuitansi: number): RekapLineView =>
  ({ kode, anggaran, realisasi, adaKuitansi, tanpaBukti: 0 }) as unknown as RekapLineView;

describe("the bars of the recap", () => {
  it("show what was spent with evidence, and what is left of the budget", () => {
    expect(chartBars(line("5.1.02", 1_000_000, 400_000, 400_000))).toEqual({
      parts: [
        { part: "adaKuitansi", value: 400_000 },
        { part: "sisa", value: 600_000 },
      ],
      whole: 1_000_000,
    });
  });

  it("leave out a line with receipts alone: a bar shows what was budgeted or booked", () => {
    const lines = [line("5.1.01", 0, 0, 2_105_000), line("5.1.02", 1_000_000, 0, 0), line("5.1.03", 500_000, 0, 0)];
    expect(drawnLines(lines, 12).map(({ kode }) => kode)).toEqual(["5.1.02", "5.1.03"]);
    expect(drawnLines(lines, 1).map(({ kode }) => kode)).toEqual(["5.1.02"]);
  });
});
