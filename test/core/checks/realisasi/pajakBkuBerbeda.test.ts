import { bku, findingsOf, outcomeOf } from "../../../support/recordBuilders";
import { bukuPajakLines } from "../../../support/pajakLines";

const HEAD = "tanggal | uraian | masuk | keluar";
const CASH = bku(
  "BKU",
  `${HEAD}
   1/3/2023 | Terima UP | 20.000.000 |
   8/3/2023 | Pungut PPh 21 | 600.000 |
   9/3/2023 | Pungut PPN | 220.000 |
   14/3/2023 | Setor PPh 21 | | 600.000`,
);
const book = (...rows: string[]) => bukuPajakLines("Pajak", [HEAD, ...rows].join("\n"));

describe("pajak-bku-berbeda", () => {
  it("tells each tax of which the BKU and the tax book say different sums, on either side", () => {
    const pajak = book("8/3/2023 | PPh 21 | 705.000 |", "9/3/2023 | PPN | 220.000 |", "14/3/2023 | PPh 21 | | 705.000");
    expect(findingsOf("pajak-bku-berbeda", { bku: CASH, pajak }).map(({ facts }) => facts)).toEqual([
      { jenis: "PPh 21", sisi: "dipungut", diBku: 600_000_00, diBukuPajak: 705_000_00 },
      { jenis: "PPh 21", sisi: "disetor", diBku: 600_000_00, diBukuPajak: 705_000_00 },
    ]);
  });

  it("passes where they agree, though the tax book goes on into months that the BKU does not hold", () => {
    const pajak = book(
      "8/3/2023 | PPh 21 | 600.000 |",
      "9/3/2023 | PPN | 220.000 |",
      "14/3/2023 | PPh 21 | | 600.000",
      "3/4/2023 | PPN | | 220.000",
    );
    expect(outcomeOf("pajak-bku-berbeda", { bku: CASH, pajak })).toMatchObject({ state: "passed" });
  });

  it("passes by the tax of its interest, which the bank holds back", () => {
    const cash = [...CASH, ...bku("Bank", `${HEAD}\n31/3/2023 | Pajak jasa giro | | 2.484`)];
    const pajak = book("8/3/2023 | PPh 21 | 600.000 |", "9/3/2023 | PPN | 220.000 |", "14/3/2023 | PPh 21 | | 600.000");
    expect(outcomeOf("pajak-bku-berbeda", { bku: cash, pajak })).toMatchObject({ state: "passed" });
  });

  it("holds flowers and people called Bunga against the tax book like anybody", () => {
    const cash = bku("BKU", `${HEAD}\n8/3/2023 | Pungut PPh 22 karangan bunga | 15.000 |`);
    const pajak = book("8/3/2023 | PPh 22 Toko Bunga Melati | 18.000 |");
    expect(findingsOf("pajak-bku-berbeda", { bku: cash, pajak })).toHaveLength(1);
  });

  it("is not-checkable where a line has no day, which may belong to any month", () => {
    const pajak = book("8/3/2023 | PPh 21 | 600.000 |", " | PPN | 220.000 |", "14/3/2023 | PPh 21 | | 600.000");
    expect(outcomeOf("pajak-bku-berbeda", { bku: CASH, pajak })).toMatchObject({ state: "not-checkable" });
  });

  it("compares all taxes together where one of the books does not name them", () => {
    const pajak = book(
      "8/3/2023 | pajak honor | 600.000 |",
      "9/3/2023 | PPN | 220.000 |",
      "14/3/2023 | pajak | | 600.000",
    );
    expect(outcomeOf("pajak-bku-berbeda", { bku: CASH, pajak })).toMatchObject({ state: "passed" });
    const less = book("8/3/2023 | pajak honor | 600.000 |", "14/3/2023 | pajak | | 600.000");
    expect(findingsOf("pajak-bku-berbeda", { bku: CASH, pajak: less }).map(({ facts }) => facts)).toEqual([
      { jenis: "pajak", sisi: "dipungut", diBku: 820_000_00, diBukuPajak: 600_000_00 },
    ]);
  });

  it("is not-checkable without a tax book", () => {
    expect(outcomeOf("pajak-bku-berbeda", { bku: CASH })).toMatchObject({
      state: "not-checkable",
      missing: ["bandingPajak"],
    });
  });
});
