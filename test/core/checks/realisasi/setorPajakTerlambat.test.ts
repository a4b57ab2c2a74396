import { amount, bku, findingsOf, outcomeOf } from "../../../support/recordBuilders";

const book = (...rows: string[]) => ({
  bku: bku("BKU", ["bukti | tanggal | uraian | masuk | keluar", ...rows].join("\n")),
});
const day = (year: number, month: number, of: number) => ({ year, month, day: of });

describe("setor-pajak-terlambat", () => {
  it("tells a deposit after the 10th of the next month, with the days", () => {
    const late = book("009 | 8/3/2023 | Pungut PPh 21 | 600.000 |", "015 | 14/4/2023 | Setor PPh 21 | | 600.000");
    expect(findingsOf("setor-pajak-terlambat", late).map(({ facts }) => facts)).toEqual([
      {
        jenis: "PPh 21",
        nomor: "009",
        disetor: amount("600.000"),
        setor: day(2023, 4, 14),
        batas: day(2023, 4, 10),
        hari: 4,
      },
    ]);
  });

  it("gives PPN and PPh 22 seven days, and from 2025 on every tax until the 15th of the next month", () => {
    const of = (jenis: string, dari: string, sampai: string) =>
      findingsOf(
        "setor-pajak-terlambat",
        book(`004 | ${dari} | Pungut ${jenis} | 30.000 |`, `004 | ${sampai} | Setor ${jenis} | | 30.000`),
      ).length;
    expect([of("PPh 22", "3/3/2023", "10/3/2023"), of("PPh 22", "3/3/2023", "11/3/2023")]).toEqual([0, 1]);
    expect([of("PPN", "3/12/2025", "15/1/2026"), of("PPN", "3/12/2025", "16/1/2026")]).toEqual([0, 1]);
  });

  it("moves a last day on a Saturday, Sunday or national holiday to the next working day", () => {
    const days = (dari: string, sampai: string) =>
      findingsOf(
        "setor-pajak-terlambat",
        book(`009 | ${dari} | Pungut PPh 21 | 30.000 |`, `009 | ${sampai} | Setor PPh 21 | | 30.000`),
      ).map(({ facts }) => facts);
    // 10 June 2023 is a Saturday, 10 September 2023 a Sunday.
    expect([days("8/5/2023", "12/6/2023"), days("8/8/2023", "11/9/2023")]).toEqual([[], []]);
    expect(days("8/5/2023", "13/6/2023")).toMatchObject([{ batas: day(2023, 6, 12), hari: 1 }]);
  });

  it("leaves the region's own taxes alone, and needs both days", () => {
    const hotel = book("012 | 8/3/2023 | Pajak hotel | 900.000 |", "012 | 8/8/2023 | Setor pajak hotel | | 900.000");
    expect(outcomeOf("setor-pajak-terlambat", hotel)).toMatchObject({
      state: "not-checkable",
      missing: ["pajakBertanggal"],
    });
  });
});
