import { anggaran, findingsOf, outcomeOf, realisasi } from "../../../support/recordBuilders";

describe("kode-rekening-tidak-sah", () => {
  it("finds what stands as a code and is none", () => {
    const lines = anggaran("RAB", "kode | jumlah\n5.1.02.O2.05.0043 | 1.000");
    const outcome = outcomeOf("kode-rekening-tidak-sah", { anggaran: lines });
    expect(outcome).toFind("kode-rekening-tidak-sah", "RAB!A2");
    expect(findingsOf("kode-rekening-tidak-sah", { anggaran: lines })[0]?.facts).toEqual({
      tertulis: "5.1.02.O2.05.0043",
      barisBerbeda: 1,
      barisDiperiksa: 1,
    });
  });

  it("looks at the realisasi too", () => {
    const lines = realisasi("Realisasi", "kode | realisasi\n5,1,02,02 | 1.000");
    expect(outcomeOf("kode-rekening-tidak-sah", { realisasi: lines })).toFind(
      "kode-rekening-tidak-sah",
      "Realisasi!A2",
    );
  });

  it("says once that a sheet writes its codes in a way of its own", () => {
    const lines = anggaran("APBD", "kode | jumlah\n5101 | 1\n5102 | 1\n5103 | 1\n5104 | 1");
    const found = findingsOf("kode-rekening-tidak-sah", { anggaran: lines });
    expect(found.map(({ facts }) => facts)).toEqual([{ tertulis: "5101", barisBerbeda: 4, barisDiperiksa: 4 }]);
  });

  it.each(["5.1.02.02.05.0043", "5.1.2.02.005.00043", "5.1.02", "-", "Belanja"])("is silent about %s", (code) => {
    const lines = anggaran("RAB", `kode | jumlah\n${code} | 1.000`);
    expect(findingsOf("kode-rekening-tidak-sah", { anggaran: lines })).toEqual([]);
  });

  it("is not checkable where nothing stands as a code", () => {
    const lines = anggaran("RAB", "kode | jumlah\n | 1.000");
    expect(outcomeOf("kode-rekening-tidak-sah", { anggaran: lines })).toMatchObject({
      state: "not-checkable",
      missing: ["kodeRekening"],
    });
  });
});
