import type { HargaTertinggi } from "../../../../src/core/acara/ketentuan";
import { amount, anggaran, findingsOf, outcomeOf, places } from "../../../support/recordBuilders";

const RAB = {
  anggaran: anggaran(
    "RAB",
    `uraian | volume | satuan | harga | jumlah
     Paket fullday peserta | 60 | org | 335.000 | 20.100.000
     Paket fullday panitia | 10 | org | 300.000 | 3.000.000
     Uang harian | 10 | OH | 150.000 | 1.500.000`,
  ),
};
const price = (uraian: string, harga: string, more: Partial<HargaTertinggi> = {}): HargaTertinggi => ({
  uraian: uraian.split(" "),
  harga: amount(harga),
  sumber: "standar biaya kantor",
  dari: undefined,
  sampai: undefined,
  ...more,
});
const found = (...hargaTertinggi: HargaTertinggi[]) =>
  findingsOf("harga-satuan-di-atas-standar", RAB, { hargaTertinggi }).map(({ facts, at }) => ({
    facts,
    at: places(at),
  }));

describe("harga-satuan-di-atas-standar", () => {
  it("tells a price above the one that was filled in, and not one that reaches it", () => {
    expect(found(price("paket fullday", "300.000"))).toEqual([
      {
        facts: {
          uraian: "Paket fullday peserta",
          harga: amount("335.000"),
          batas: amount("300.000"),
          sumber: "standar biaya kantor",
        },
        at: ["RAB!D2", "RAB!A2"],
      },
    ]);
  });

  it("knows the words however they are joined", () => {
    expect(found(price("Full-Day panitia", "250.000")).map(({ at }) => at)).toEqual([["RAB!D3", "RAB!A3"]]);
  });

  it("goes by the most words, and by the prices of the day", () => {
    expect(found(price("paket fullday", "300.000"), price("paket fullday peserta", "350.000"))).toEqual([]);
    expect(found(price("uang harian", "100.000", { sampai: { year: 2022, month: 12, day: 31 } }))).toEqual([]);
  });

  it("goes by the price of the same unit where several have as many words", () => {
    const perTrip = price("uang harian", "500.000", { satuan: "OJ" });
    const perDay = price("uang harian", "100.000", { satuan: "O.H." });
    expect(found(perTrip, perDay).map(({ at }) => at)).toEqual([["RAB!D4", "RAB!A4"]]);
    expect(found(perTrip)).toEqual([]);
  });

  it("says nothing by itself: the table is empty until somebody fills it in", () => {
    expect(outcomeOf("harga-satuan-di-atas-standar", RAB)).toMatchObject({
      state: "not-checkable",
      missing: ["hargaTertinggi"],
    });
  });
});
