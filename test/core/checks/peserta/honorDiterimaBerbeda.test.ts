import { amount, findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const honor = (...rows: string[]) => ({
  pembayaran: orang("pembayaran", "Honor", ["nama | bruto | pajak | dibayar", ...rows].join("\n")),
});

describe("honor-diterima-berbeda", () => {
  it("passes while what is received is what is due minus tax", () => {
    const right = honor(
      "Budi | 2.700.000 | 405.000 | 2.295.000",
      "Sri | 700.000 | 0 | 700.000",
      "Tono | 700.000 | | 700.000",
    );
    expect(outcomeOf("honor-diterima-berbeda", right)).toMatchObject({ state: "passed" });
  });

  it("finds another amount, at net, gross and tax", () => {
    const [found] = findingsOf("honor-diterima-berbeda", honor("Budi | 2.700.000 | 405.000 | 2.395.000"));
    expect(places(found?.at ?? [])).toEqual(["Honor!D2", "Honor!B2", "Honor!C2"]);
    expect(found?.facts).toMatchObject({
      nama: "Budi",
      bruto: amount("2.700.000"),
      potongan: amount("405.000"),
      tertulis: amount("2.395.000"),
      seharusnya: amount("2.295.000"),
    });
    expect(found?.difference).toBe(amount("100.000"));
  });

  it("is silent about sen that are rounded away", () => {
    expect(findingsOf("honor-diterima-berbeda", honor("Budi | 333.333 | 16.666,65 | 316.666"))).toEqual([]);
  });

  it("is not checkable on a list without tax", () => {
    const list = { pembayaran: orang("pembayaran", "Transport", "nama | dibayar\nBudi | 150.000") };
    expect(outcomeOf("honor-diterima-berbeda", list)).toMatchObject({ state: "not-checkable", missing: ["honor"] });
  });
});
