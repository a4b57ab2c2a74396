import { amount, anggaran, findingsOf, outcomeOf, places, realisasi } from "../../../support/recordBuilders";

const RAB = anggaran(
  "RAB",
  "kode | uraian | jumlah\n5.1.02.01.01.0052 | Nasi | 4.000.000\n5.1.02.01.01.0052 | Snack | 1.000.000\n5.1.02.01.01.0024 | ATK | 1.000.000",
);
const of = (...rows: string[]) => ({
  anggaran: RAB,
  realisasi: realisasi("Realisasi", ["kode | uraian | pagu | realisasi", ...rows].join("\n")),
});

describe("pagu-rekening-berbeda", () => {
  it("passes where the pagu is what the lines of the account come to", () => {
    const same = of("5.1.02.01.01.0052 | Makan minum | 5.000.000 | 0", "5.1.02.01.01.24 | ATK | 1.000.000 | 0");
    expect(outcomeOf("pagu-rekening-berbeda", same)).toMatchObject({ state: "passed" });
  });

  it("finds another pagu, at the pagu and at the lines of the budget", () => {
    const other = of("5.1.02.01.01.0052 | Makan minum | 5.500.000 | 0", "5.1.02.01.01.0024 | ATK | 1.000.000 | 0");
    const [found, ...others] = findingsOf("pagu-rekening-berbeda", other);
    expect(others).toEqual([]);
    expect(places(found?.at ?? [])).toEqual(["Realisasi!C2", "RAB!C2", "RAB!C3"]);
    expect(found?.facts).toMatchObject({ anggaran: amount("5.000.000"), pagu: amount("5.500.000") });
    expect(found?.difference).toBe(amount("500.000"));
  });

  it("counts a pagu once that each line of its account repeats, and leaves other accounts alone", () => {
    const repeated = of(
      "5.1.02.01.01.0052 | Nasi | 5.000.000 | 0",
      "5.1.02.01.01.0052 | Snack | 5.000.000 | 0",
      "5.1.02.02.05.0043 | Sewa | 9.000.000 | 0",
    );
    expect(findingsOf("pagu-rekening-berbeda", repeated)).toEqual([]);
  });

  it("is not-checkable where the realisasi prints no pagu", () => {
    const bare = { anggaran: RAB, realisasi: realisasi("Realisasi", "kode | realisasi\n5.1.02.01.01.0052 | 1.000") };
    expect(outcomeOf("pagu-rekening-berbeda", bare)).toMatchObject({
      state: "not-checkable",
      missing: ["paguRealisasi"],
    });
  });
});
