import { amount, findingsOf, outcomeOf, places, realisasi } from "../../../support/recordBuilders";

const of = (...rows: string[]) => ({
  realisasi: realisasi("Realisasi", ["pagu | realisasi | sisa", ...rows].join("\n")),
});

describe("sisa-berbeda", () => {
  it("finds a sisa that is not pagu minus realisasi", () => {
    const [found] = findingsOf("sisa-berbeda", of("18.900.000 | 16.080.000 | 2.280.000"));
    expect(places(found?.at ?? [])).toEqual(["Realisasi!C2", "Realisasi!A2", "Realisasi!B2"]);
    expect(found?.facts).toMatchObject({ tertulis: amount("2.280.000"), seharusnya: amount("2.820.000") });
    expect(found?.difference).toBe(amount("-540.000"));
  });

  it.each([
    ["the right sisa", "50.041.800 | 16.080.000 | 33.961.800"],
    ["lebih / (kurang), with the sign turned around", "50.041.800 | 16.080.000 | -33.961.800"],
    ["an excess as a negative sisa", "1.000 | 1.500 | -500"],
    ["sen rounded away", "1.000,75 | 500 | 501"],
  ])("is silent about %s", (_name, row) => {
    expect(findingsOf("sisa-berbeda", of(row))).toEqual([]);
  });

  it("says once that the column may be another one where most rows disagree", () => {
    const found = findingsOf("sisa-berbeda", of("10 | 1 | 1", "10 | 2 | 1", "10 | 3 | 1", "10 | 4 | 1"));
    expect(found.map(({ facts }) => facts.barisBerbeda)).toEqual([4]);
  });

  it("is not checkable without the three columns", () => {
    expect(outcomeOf("sisa-berbeda", of("1.000 | 500 | "))).toMatchObject({
      state: "not-checkable",
      missing: ["sisa"],
    });
  });
});
