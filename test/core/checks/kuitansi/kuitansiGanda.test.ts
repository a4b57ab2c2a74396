import { amount, findingsOf, formulir, outcomeOf, places, register } from "../../../support/recordBuilders";

const HOTEL = {
  jumlah: "16.080.000",
  penerima: "PT Hotel Indonesia Properti",
  untuk: "Biaya Paket Fullday",
  tanggal: "8 Maret 2023",
};

describe("kuitansi-ganda", () => {
  it("finds two forms of one number", () => {
    const kuitansi = [
      formulir("K1", { nomor: "012/KW", jumlah: "100" }),
      formulir("K2", { nomor: "12/kw", jumlah: "100" }),
    ];
    const [found] = findingsOf("kuitansi-ganda", { kuitansi });
    expect(places(found?.at ?? [])).toEqual(["K1!D1", "K2!D1"]);
    expect(found?.facts).toEqual({
      dasar: "nomor",
      nomor: "012/KW",
      penerima: undefined,
      jumlah: amount("100"),
      kali: 2,
    });
  });

  it("finds two forms that say the same under different numbers, or none", () => {
    const kuitansi = [formulir("K1", HOTEL), formulir("K2", { ...HOTEL, penerima: "PT. HOTEL INDONESIA PROPERTI" })];
    const found = findingsOf("kuitansi-ganda", { kuitansi });
    expect(found.map(({ facts, at }) => [facts.dasar, places(at)[0]])).toEqual([["isi", "K1!D4"]]);
  });

  it("is silent about a form and its line in the register", () => {
    const kuitansi = [
      formulir("K1", { nomor: "012", ...HOTEL }),
      ...register("Register", "nomor | jumlah\n12 | 16.080.000"),
    ];
    expect(findingsOf("kuitansi-ganda", { kuitansi })).toEqual([]);
  });

  it.each([
    ["a receipt divided into parts", "nomor | penerima | jumlah\n12 | Andi | 100\n12 | Budi | 200"],
    [
      "the same honor to different people",
      "nomor | penerima | untuk | jumlah\n1 | Andi | Honor | 900\n2 | Budi | Honor | 900",
    ],
    [
      "the same payment on two days",
      "nomor | tanggal | penerima | untuk | jumlah\n1 | 7 Maret 2023 | Andi | Snack | 900\n2 | 8 Maret 2023 | Andi | Snack | 900",
    ],
  ])("is silent about %s", (_name, lines) => {
    expect(findingsOf("kuitansi-ganda", { kuitansi: register("Register", lines) })).toEqual([]);
  });

  it("is not checkable without kuitansi", () => {
    expect(outcomeOf("kuitansi-ganda", {})).toMatchObject({ state: "not-checkable", missing: ["semuaKuitansi"] });
  });
});
