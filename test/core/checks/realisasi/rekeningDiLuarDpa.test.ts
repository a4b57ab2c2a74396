import {
  amount,
  anggaran,
  bku,
  findingsOf,
  formulir,
  outcomeOf,
  places,
  realisasi,
} from "../../../support/recordBuilders";

const RAB = anggaran("RAB", "kode | jumlah\n5.1.02.02.05.0043 | 20.000.000\n5.1.02.01 | 7.800.000");

describe("rekening-di-luar-dpa", () => {
  it("finds an account that the budget does not have", () => {
    const kuitansi = [formulir("Kuitansi", { jumlah: "2.700.000", kodeRekening: "5.1.02.02.01.0003" })];
    const [found] = findingsOf("rekening-di-luar-dpa", { anggaran: RAB, kuitansi });
    expect(places(found?.at ?? [])).toEqual(["Kuitansi!D11"]);
    expect(found?.facts).toEqual({
      kode: "5.1.02.02.01.0003",
      jumlah: amount("2.700.000"),
      sumber: "kuitansi",
      baris: 1,
    });
  });

  it.each([
    ["the same account with fewer zeros", "5.1.2.2.5.43"],
    ["an account under a budgeted level", "5.1.02.01.01.0052"],
    ["a summary above a budgeted account", "5.1.02.02"],
    ["the account behind its sub kegiatan", "1.06.05.1.02.02.5.1.02.02.05.0043"],
  ])("is silent about %s", (_name, code) => {
    const lines = realisasi("Realisasi", `kode | realisasi\n${code} | 1.000.000`);
    expect(findingsOf("rekening-di-luar-dpa", { anggaran: RAB, realisasi: lines })).toEqual([]);
  });

  it("is silent about an account whose budget line has an amount that could not be read", () => {
    const rab = anggaran("RAB", "kode | jumlah\n5.1.02.02.05.0043 | 1.000.000\n5.1.02.01.01.0024 | ");
    const lines = realisasi("Realisasi", "kode | realisasi\n5.1.02.01.01.0024 | 500.000");
    expect(outcomeOf("rekening-di-luar-dpa", { anggaran: rab, realisasi: lines })).toMatchObject({ state: "passed" });
  });

  it("does not take 5.1.02.01 for a beginning of 5.1.02.010", () => {
    const lines = realisasi("Realisasi", "kode | realisasi\n5.1.02.010.01.0001 | 1.000.000");
    expect(findingsOf("rekening-di-luar-dpa", { anggaran: RAB, realisasi: lines })).toHaveLength(1);
  });

  it("is silent about taxes and cash in a BKU, which are no belanja", () => {
    const book = bku(
      "BKU",
      "kode | uraian | keluar\n7.1.01.05.01.0001 | Setor PPh 21 | 135.000\n5.1.02.02.05.0043 | Hotel | 1.000",
    );
    expect(findingsOf("rekening-di-luar-dpa", { anggaran: RAB, bku: book })).toEqual([]);
  });

  it("is not checkable without coded budget and spending", () => {
    expect(outcomeOf("rekening-di-luar-dpa", {})).toMatchObject({
      state: "not-checkable",
      missing: ["anggaranBerkode", "belanjaBerkode"],
    });
  });
});
