import { amount, bku, findingsOf, outcomeOf, places, register } from "../../../support/recordBuilders";

const KUITANSI = register(
  "Register",
  `nomor | tanggal | kode | jumlah
   004 | 3/3/2023 | 5.1.02.01.01.0024 | 2.220.000
   012 | 8/3/2023 | 5.1.02.02.04.0117 | 1.500.000`,
);
const book = (...rows: string[]) => ({
  kuitansi: KUITANSI,
  bku: bku("BKU", ["bukti | tanggal | uraian | masuk | keluar", ...rows].join("\n")),
});

describe("pajak-dihitung-berbeda", () => {
  it("passes where the tax is its share of the price, with PPN in it or without, rounded to whole rupiah", () => {
    const right = book(
      "004 | 3/3/2023 | Pungut PPN | 220.000 |",
      "004 | 3/3/2023 | Pungut PPh 22 | 30.000 |",
      "012 | 8/3/2023 | Pungut PPh 23 | 30.000 |",
    );
    expect(outcomeOf("pajak-dihitung-berbeda", right)).toMatchObject({ state: "passed" });
    const rounded = book("012 | 8/3/2023 | PPh 23 sewa | 27.027 |", "012 | 8/3/2023 | PPN sewa | 148.648 |");
    expect(outcomeOf("pajak-dihitung-berbeda", rounded)).toMatchObject({ state: "passed" });
  });

  it("tells a tax of another share, with the base and the rate that were used", () => {
    const found = findingsOf("pajak-dihitung-berbeda", book("012 | 8/3/2023 | Pungut PPh 23 | 60.000 |"));
    expect(found.map(({ facts, at }) => ({ facts, at: places(at) }))).toEqual([
      {
        facts: {
          jenis: "PPh 23",
          nomor: "012",
          dasar: amount("1.500.000"),
          persen: 2,
          dipungut: amount("60.000"),
          seharusnya: amount("30.000"),
        },
        at: ["BKU!D2", "Register!D3"],
      },
    ]);
  });

  it("goes by the rate of the day: PPN was 10 % until 31 March 2022", () => {
    const of = (tanggal: string) => findingsOf("pajak-dihitung-berbeda", book(`004 | ${tanggal} | PPN | 201.818 |`));
    expect(of("31/3/2022")).toEqual([]);
    expect(of("1/4/2022")).toHaveLength(1);
  });

  it("says nothing of a tax whose kuitansi is not known, nor of PPh 21, which goes by golongan", () => {
    const unknown = book("099 | 3/3/2023 | Pungut PPh 22 | 1.000 |", "012 | 8/3/2023 | Pungut PPh 21 | 1.000 |");
    expect(outcomeOf("pajak-dihitung-berbeda", unknown)).toMatchObject({
      state: "not-checkable",
      missing: ["pajakTerhitung"],
    });
  });
});
