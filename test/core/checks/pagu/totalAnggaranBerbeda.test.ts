import { amount, anggaran, findingsOf, outcomeOf, places } from "../../../support/recordBuilders";

const RAB = anggaran(
  "RAB",
  `kode              | uraian        | volume | satuan | harga   | jumlah
   5.1.02.02.05.0043 | Paket fullday | 70     | Org    | 268.000 | 18.760.000
   5.1.02.02.01.0003 | Narasumber    | 9      | OJ     | 900.000 | 8.100.000
   5.1.02.04.01.0001 | Transport     | 78     | Org    |         | 23.181.800`,
);

describe("total-anggaran-berbeda", () => {
  it("passes while the lines add up to the pagu of Rp 50.041.800", () => {
    expect(outcomeOf("total-anggaran-berbeda", { anggaran: RAB })).toEqual({
      code: "total-anggaran-berbeda",
      state: "passed",
    });
  });

  it("finds another sum, from its first to its last line, with the difference", () => {
    const [found] = findingsOf("total-anggaran-berbeda", { anggaran: RAB }, { pagu: amount("50.000.000") });
    expect(places(found?.at ?? [])).toEqual(["RAB!F2", "RAB!F4"]);
    expect(found?.facts).toEqual({ pagu: amount("50.000.000"), total: amount("50.041.800"), baris: 3 });
    expect(found?.difference).toBe(amount("41.800"));
  });

  it("compares to the sen", () => {
    expect(findingsOf("total-anggaran-berbeda", { anggaran: RAB }, { pagu: amount("50.041.800,01") })).toHaveLength(1);
  });

  it("is not checkable without a budget", () => {
    expect(outcomeOf("total-anggaran-berbeda", {})).toMatchObject({ state: "not-checkable", missing: ["anggaran"] });
  });

  it("is silent about a DPA that restates the RAB, and about a sheet of details of some lines", () => {
    const dpa = anggaran(
      "DPA",
      `kode | jumlah\n 5.1.2.2.5.43 | 18.760.000\n 5.1.02.02.01.0003 | 8.100.000\n 5.1.02.04.01.0001 | 23.181.800`,
    );
    const details = anggaran("Rincian", `kode | jumlah\n 5.1.02.02.01.0003 | 8.100.000`);
    expect(findingsOf("total-anggaran-berbeda", { anggaran: [...RAB, ...dpa, ...details] })).toEqual([]);
  });

  it("can't be checked where the DPA restates the RAB with another sum and nothing tells which one holds", () => {
    const dpa = anggaran(
      "DPA",
      `kode | jumlah\n 5.1.02.02.05.0043 | 18.000.000\n 5.1.02.02.01.0003 | 8.100.000\n 5.1.02.04.01.0001 | 23.181.800`,
    );
    expect(outcomeOf("total-anggaran-berbeda", { anggaran: [...RAB, ...dpa] })).toMatchObject({
      state: "not-checkable",
      missing: ["versiAnggaran"],
    });
  });

  it("adds up what names itself parts of one budget, however alike the parts are", () => {
    const part = (sheet: string) => anggaran(sheet, `uraian | jumlah\n Snack | 600.000\n Nasi kotak | 1.750.000`);
    const parts = [...part("RAB Angkatan I"), ...part("RAB Angkatan II")];
    expect(findingsOf("total-anggaran-berbeda", { anggaran: parts }, { pagu: amount("4.700.000") })).toEqual([]);
  });

  it("adds sheets of different items up, and never lets the pagu choose one of them", () => {
    const mamin = anggaran("RAB Mamin", `uraian | jumlah\n Snack | 1.000.000\n Nasi kotak | 1.500.000`);
    const honor = anggaran("RAB Honor", `uraian | jumlah\n Narasumber | 2.000.000\n Moderator | 700.000`);
    const [found] = findingsOf(
      "total-anggaran-berbeda",
      { anggaran: [...mamin, ...honor] },
      { pagu: amount("2.500.000") },
    );
    expect(found?.facts).toMatchObject({ total: amount("5.200.000"), baris: 4 });
  });

  it("counts the revised of two versions, though the first one would be the pagu", () => {
    const first = anggaran("RAB Awal", `uraian | jumlah\n Snack | 1.000.000\n Nasi kotak | 1.350.000`);
    const revised = anggaran("RAB Perubahan", `uraian | jumlah\n Snack | 1.000.000\n Nasi kotak | 1.500.000`);
    const [found] = findingsOf(
      "total-anggaran-berbeda",
      { anggaran: [...first, ...revised] },
      { pagu: amount("2.350.000") },
    );
    expect(found?.facts).toMatchObject({ total: amount("2.500.000"), baris: 2 });
    expect(
      findingsOf("total-anggaran-berbeda", { anggaran: [...first, ...revised] }, { pagu: amount("2.500.000") }),
    ).toEqual([]);
  });

  it("can't be checked while an amount of the budget is still to be asked about", () => {
    const [line, ...others] = RAB;
    if (!line) throw new Error("the sheet has lines");
    const question = {
      at: line.jumlah?.at ?? line.at,
      raw: "15.000",
      field: "jumlah",
      about: "amount",
      candidates: [],
    } as const;
    const outcome = outcomeOf("total-anggaran-berbeda", {
      anggaran: [{ ...line, jumlah: undefined }, ...others],
      questions: [question],
    });
    expect(outcome).toMatchObject({ state: "not-checkable", missing: ["anggaranTerbaca"] });
  });

  it("can't be checked, rather than rounded, where a sum is beyond what is exact", () => {
    const huge = anggaran("APBD", `uraian | jumlah\n A | 60.000.000.000.000\n B | 60.000.000.000.000`);
    expect(outcomeOf("total-anggaran-berbeda", { anggaran: huge })).toMatchObject({
      state: "not-checkable",
      missing: ["jumlahTerhitung"],
    });
  });
});
