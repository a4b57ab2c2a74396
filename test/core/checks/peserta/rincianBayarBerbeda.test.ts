import { amount, findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const nominatif = (...rows: string[]) => ({
  pembayaran: orang("pembayaran", "Nominatif", ["nama | bagian1 | bagian2 | dibayar", ...rows].join("\n")),
});

describe("rincian-bayar-berbeda", () => {
  it("passes while everyone gets the sum of the payments listed for them", () => {
    const right = nominatif("Budi | 1.110.000 | 250.000 | 1.360.000", "Sri | 740.000 | | 740.000");
    expect(outcomeOf("rincian-bayar-berbeda", right)).toMatchObject({ state: "passed" });
  });

  it("finds another amount, at the amount and its parts", () => {
    const [found] = findingsOf("rincian-bayar-berbeda", nominatif("Budi | 1.110.000 | 250.000 | 1.450.000"));
    expect(places(found?.at ?? [])).toEqual(["Nominatif!D2", "Nominatif!B2", "Nominatif!C2"]);
    expect(found?.facts).toMatchObject({ nama: "Budi", seharusnya: amount("1.360.000") });
    expect(found?.difference).toBe(amount("90.000"));
  });

  it("is not checkable on a list of one payment", () => {
    const list = { pembayaran: orang("pembayaran", "Transport", "nama | dibayar\nBudi | 150.000") };
    expect(outcomeOf("rincian-bayar-berbeda", list)).toMatchObject({
      state: "not-checkable",
      missing: ["rincianBayar"],
    });
  });
});
