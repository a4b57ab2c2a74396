import { bku, findingsOf, formulir, outcomeOf, register } from "../../../support/recordBuilders";

describe("tanggal-di-luar-tahun-anggaran", () => {
  it("finds a kuitansi dated in the year before", () => {
    const found = findingsOf("tanggal-di-luar-tahun-anggaran", {
      kuitansi: [formulir("Kuitansi", { tanggal: "8 Maret 2022" })],
    });
    expect(found[0]?.facts).toEqual({
      tanggal: { year: 2022, month: 3, day: 8 },
      tahunAnggaran: 2023,
      di: "kuitansi",
      barisBerbeda: 1,
      barisDiperiksa: 1,
    });
    expect(
      outcomeOf("tanggal-di-luar-tahun-anggaran", { kuitansi: [formulir("Kuitansi", { tanggal: "8 Maret 2022" })] }),
    ).toFind("tanggal-di-luar-tahun-anggaran", "Kuitansi!F18");
  });

  it("says once that the dates of a whole sheet are of another year", () => {
    const lines = register(
      "Register",
      "tanggal | jumlah\n1 Maret 2019 | 1\n2 Maret 2019 | 1\n3 Maret 2019 | 1\n4 Maret 2019 | 1",
    );
    const found = findingsOf("tanggal-di-luar-tahun-anggaran", { kuitansi: lines });
    expect(found.map(({ facts }) => [facts.barisBerbeda, facts.barisDiperiksa])).toEqual([[4, 4]]);
  });

  it.each(["1 Januari 2023", "31 Desember 2023"])("is silent about %s", (tanggal) => {
    expect(findingsOf("tanggal-di-luar-tahun-anggaran", { kuitansi: [formulir("K", { tanggal })] })).toEqual([]);
  });

  it("is silent about the opening balance that a BKU carries over", () => {
    const book = bku(
      "BKU",
      "tanggal | uraian | masuk | keluar | saldo\n31 Desember 2022 | Saldo awal | 5.000 | | 5.000\n8 Maret 2023 | ATK | | 1.000 | 4.000",
    );
    expect(findingsOf("tanggal-di-luar-tahun-anggaran", { bku: book })).toEqual([]);
  });

  it("is not checkable while a date can't be read for certain", () => {
    const kuitansi = register("Register", "tanggal | jumlah\n1 Maret 2023 | 1\n8/3/23 | 1");
    expect(outcomeOf("tanggal-di-luar-tahun-anggaran", { kuitansi })).toMatchObject({
      state: "not-checkable",
      missing: ["tanggalTerbaca"],
    });
  });

  it("still answers for the other rows where a date is none of the calendar: that row alone is asked about", () => {
    const kuitansi = register("Register", "tanggal | jumlah\n1 Maret 2023 | 1\n30 Februari 2023 | 1");
    expect(outcomeOf("tanggal-di-luar-tahun-anggaran", { kuitansi })).toMatchObject({ state: "passed" });
  });

  it("is not checkable where only incomplete dates stand", () => {
    expect(
      outcomeOf("tanggal-di-luar-tahun-anggaran", { kuitansi: [formulir("K", { tanggal: "Maret 2022" })] }),
    ).toMatchObject({
      state: "not-checkable",
      missing: ["tanggal"],
    });
  });
});
