import { barOf, drawnLines } from "../../../src/taskpane/screens/rekap/barParts";
import type { RekapLineView } from "../../../src/taskpane/work/views/reviewView";

type Amounts = Partial<Pick<RekapLineView, "anggaran" | "realisasi" | "adaKuitansi" | "tanpaBukti">>;

/** A line of the recap of which only these amounts were read. */
function line(kode: string, amounts: Amounts): RekapLineView {
  const unread = { anggaran: undefined, realisasi: undefined, adaKuitansi: undefined, tanpaBukti: undefined };
  return {
    kode,
    uraian: "",
    bku: undefined,
    sisa: undefined,
    persen: undefined,
    kuitansiLebih: undefined,
    ...unread,
    ...amounts,
  };
}

const bar = (amounts: Amounts) => barOf(line("", amounts));

describe("a bar of the recap", () => {
  it("is the budget, parted into evidence, spending without evidence, and what is left", () => {
    expect(
      bar({ anggaran: 50_041_800, realisasi: 20_000_000, adaKuitansi: 16_080_000, tanpaBukti: 3_920_000 }),
    ).toEqual({
      parts: [
        { part: "adaKuitansi", value: 16_080_000 },
        { part: "tanpaBukti", value: 3_920_000 },
        { part: "sisa", value: 30_041_800 },
      ],
      whole: 50_041_800,
      over: undefined,
    });
  });

  it("shows apart what was paid by the payment lists", () => {
    expect(bar({ anggaran: 100, realisasi: 80, adaKuitansi: 30, tanpaBukti: 10 }).parts).toEqual([
      { part: "adaKuitansi", value: 30 },
      { part: "menurutDaftar", value: 40 },
      { part: "tanpaBukti", value: 10 },
      { part: "sisa", value: 20 },
    ]);
  });

  it("is the spending where that is more than the budget, and says by how much", () => {
    expect(bar({ anggaran: 100, realisasi: 150, adaKuitansi: 150, tanpaBukti: 0 })).toEqual({
      parts: [{ part: "adaKuitansi", value: 150 }],
      whole: 150,
      over: 50,
    });
  });

  it("never shows more evidence than spending", () => {
    expect(bar({ anggaran: 100, realisasi: 40, adaKuitansi: 90, tanpaBukti: 0 }).parts).toEqual([
      { part: "adaKuitansi", value: 40 },
      { part: "sisa", value: 60 },
    ]);
  });

  it("calls spending neither shown nor paid by lists where no receipt was read", () => {
    expect(bar({ anggaran: 100, realisasi: 80 }).parts).toEqual([
      { part: "realisasi", value: 80 },
      { part: "sisa", value: 20 },
    ]);
  });

  it("has nothing left and nothing over where no budget was read", () => {
    expect(bar({ realisasi: 80, adaKuitansi: 80, tanpaBukti: 0 })).toEqual({
      parts: [{ part: "adaKuitansi", value: 80 }],
      whole: 80,
      over: undefined,
    });
  });
});

describe("the lines that are drawn", () => {
  it("leave out receipts alone: a bar shows what was budgeted or booked", () => {
    const lines = [
      line("5.1.01", { anggaran: 0, realisasi: 0, adaKuitansi: 2_105_000, tanpaBukti: 0 }),
      line("5.1.02", { anggaran: 1_000_000, realisasi: 0, adaKuitansi: 0, tanpaBukti: 0 }),
      line("5.1.03", { anggaran: 500_000, realisasi: 0, adaKuitansi: 0, tanpaBukti: 0 }),
    ];
    expect(drawnLines(lines, 12).map(({ kode }) => kode)).toEqual(["5.1.02", "5.1.03"]);
    expect(drawnLines(lines, 1).map(({ kode }) => kode)).toEqual(["5.1.02"]);
  });

  it("are none where no realisasi was read: an empty bar would say that nothing was spent", () => {
    expect(drawnLines([line("5.1.02", { anggaran: 1_000_000, adaKuitansi: 400_000 })], 12)).toEqual([]);
  });
});
