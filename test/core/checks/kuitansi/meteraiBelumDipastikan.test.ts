import { amount, findingsOf, formulir, outcomeOf, places, register } from "../../../support/recordBuilders";

const of = (jumlah: string) => ({ kuitansi: [formulir("Kuitansi", { jumlah })] });

describe("meterai-belum-dipastikan", () => {
  it("asks about a kuitansi of more than Rp 5.000.000, and not about one of exactly that", () => {
    expect(outcomeOf("meterai-belum-dipastikan", of("5.000.001"))).toFind("meterai-belum-dipastikan", "Kuitansi!D4");
    expect(findingsOf("meterai-belum-dipastikan", of("5.000.000"))).toEqual([]);
  });

  it("asks once for a form that is in the register too, and once for the rest of the register", () => {
    const kuitansi = [
      formulir("Kuitansi", { nomor: "1", jumlah: "16.080.000" }),
      ...register("Register", "nomor | jumlah\n1 | 16.080.000\n2 | 6.000.000\n3 | 9.000.000\n4 | 100.000"),
    ];
    const found = findingsOf("meterai-belum-dipastikan", { kuitansi });
    expect(found.map(({ facts, at }) => [facts.banyak, facts.jumlah, places(at)])).toEqual([
      [1, amount("16.080.000"), ["Kuitansi!D4"]],
      [2, amount("9.000.000"), ["Register!B4", "Register!B3"]],
    ]);
  });

  it("is not checkable for an event before the law of 2021", () => {
    const tanggal = { year: 2020, month: 12, day: 31 };
    expect(outcomeOf("meterai-belum-dipastikan", of("16.080.000"), { tanggal })).toMatchObject({
      state: "not-checkable",
      missing: ["aturan"],
    });
  });
});
