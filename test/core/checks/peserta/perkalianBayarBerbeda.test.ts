import { amount, findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const paid = (...rows: string[]) => ({
  pembayaran: orang("pembayaran", "Transport", ["nama | banyaknya | tarif | dibayar", ...rows].join("\n")),
});

describe("perkalian-bayar-berbeda", () => {
  it("passes while days times the rate are what is paid", () => {
    const right = paid("Andi Saputra | 2 | 100.000 | 200.000", "Budi Hartono | 1 | 100.000 | 100.000");
    expect(outcomeOf("perkalian-bayar-berbeda", right)).toMatchObject({ state: "passed" });
  });

  it("finds another amount, at amount, count and rate", () => {
    const [found] = findingsOf("perkalian-bayar-berbeda", paid("Budi Hartono | 2 | 100.000 | 250.000"));
    expect(places(found?.at ?? [])).toEqual(["Transport!D2", "Transport!B2", "Transport!C2"]);
    expect(found?.facts).toMatchObject({
      nama: "Budi Hartono",
      volume: 2,
      tertulis: amount("250.000"),
      seharusnya: amount("200.000"),
    });
    expect(found?.difference).toBe(amount("50.000"));
  });

  it("finds it in any of several payments of a row", () => {
    const { pembayaran } = paid("Andi Saputra | 4 | 530.000 | 2.120.000");
    const { pembayaran: nights } = paid("Andi Saputra | 3 | 730.000 | 2.920.000");
    const rows = pembayaran.map((row) => ({
      ...row,
      perhitunganLain: nights.flatMap(({ perhitungan }) => perhitungan ?? []),
    }));
    expect(findingsOf("perkalian-bayar-berbeda", { pembayaran: rows }).map(({ facts }) => facts)).toMatchObject([
      { nama: "Andi Saputra", volume: 3, tertulis: amount("2.920.000"), seharusnya: amount("2.190.000") },
    ]);
  });

  it("takes the amount before tax", () => {
    const list = orang(
      "pembayaran",
      "Honor",
      "nama | banyaknya | tarif | bruto | pajak | dibayar\nZul Fahmi | 3 | 900.000 | 2.700.000 | 405.000 | 2.295.000",
    );
    expect(findingsOf("perkalian-bayar-berbeda", { pembayaran: list })).toEqual([]);
  });

  it("is not-checkable on a list that prints amounts only", () => {
    const list = { pembayaran: orang("pembayaran", "Transport", "nama | dibayar\nBudi Hartono | 150.000") };
    expect(outcomeOf("perkalian-bayar-berbeda", list)).toMatchObject({
      state: "not-checkable",
      missing: ["perkalianBayar"],
    });
  });
});
