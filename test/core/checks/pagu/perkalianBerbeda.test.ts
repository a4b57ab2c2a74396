import { amount, anggaran, findingsOf, outcomeOf, places } from "../../../support/recordBuilders";

const of = (line: string) => ({ anggaran: anggaran("RAB", `uraian | volume | satuan | harga | jumlah\n${line}`) });

describe("perkalian-berbeda", () => {
  it("finds an amount that is not volume times price, at the amount, with both factors", () => {
    const [found] = findingsOf("perkalian-berbeda", of("Paket fullday | 70 | Org | 270.000 | 9.450.000"));
    expect(places(found?.at ?? [])).toEqual(["RAB!E2", "RAB!B2", "RAB!D2"]);
    expect(found?.facts).toEqual({
      volume: 70,
      satuan: "Org",
      hargaSatuan: amount("270.000"),
      tertulis: amount("9.450.000"),
      seharusnya: amount("18.900.000"),
      barisBerbeda: 1,
      barisDiperiksa: 1,
    });
    expect(found?.difference).toBe(amount("9.450.000") - amount("18.900.000"));
  });

  it.each([
    ["whole factors", "Paket | 60 | Org | 268.000 | 16.080.000"],
    ["a product rounded to whole rupiah", "Kabel | 1,5 | m | 333,33 | 500"],
    ["a product cut off to whole rupiah", "Kabel | 1,5 | m | 333,33 | 499"],
    ["a product with PPN of 11 %", "Laptop | 2 | Unit | 10.000.000 | 22.200.000"],
    ["a product to the sen", "Kabel | 1,5 | m | 333,34 | 500,01"],
    ["half a sen rounded down", "Batu kali | 27,09 | m3 | 1.034.520,50 | 28.025.160,34"],
    ["half a sen rounded up", "Batu kali | 27,09 | m3 | 1.034.520,50 | 28.025.160,35"],
  ])("is silent about %s", (_name, line) => {
    expect(findingsOf("perkalian-berbeda", of(line))).toEqual([]);
  });

  it("finds a difference of one rupiah", () => {
    expect(findingsOf("perkalian-berbeda", of("Kertas | 3 | Rim | 45.000 | 135.001"))).toHaveLength(1);
  });

  it("says once that a column is probably not what it was taken for, where most rows of a sheet disagree", () => {
    const lines = [
      "A | 1 | Keg | 100 | 300",
      "B | 2 | Keg | 100 | 600",
      "C | 3 | Keg | 100 | 900",
      "D | 1 | Keg | 100 | 100",
    ];
    const found = findingsOf("perkalian-berbeda", of(lines.join("\n")));
    expect(found).toHaveLength(1);
    expect(found[0]?.facts).toMatchObject({ barisBerbeda: 3, barisDiperiksa: 4 });
  });

  it("says nothing of an amount that is merged over several lines, and does not pass over it", () => {
    const lines = anggaran("RAB", "volume | harga | jumlah\n100 | 40.000 | 5.000.000\n20 | 50.000 | 1.000.000");
    const [first, ...others] = lines;
    const merged = first ? [{ ...first, jumlahBersama: true as const }, ...others] : [];
    expect(outcomeOf("perkalian-berbeda", { anggaran: merged })).toMatchObject({
      state: "not-checkable",
      missing: ["perkalianTerbaca"],
    });
  });

  it("is not checkable where no line has volume, price and amount", () => {
    expect(outcomeOf("perkalian-berbeda", of("Paket | | | 268.000 | 16.080.000"))).toMatchObject({
      state: "not-checkable",
      missing: ["perkalian"],
    });
  });
});
