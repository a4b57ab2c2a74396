import { amount, findingsOf, orang, outcomeOf, register } from "../../../support/recordBuilders";

const KUITANSI = register(
  "Register",
  `nomor | kode | untuk | jumlah
   1 | 5.1.02.01.01.0024 | Alat tulis | 900.000
   2 | 5.1.02.02.05.0043 | Biaya Paket Fullday | 16.080.000
   3 | 5.1.02.01.01.0052 | Makan siang rapat | 3.500.000`,
);

describe("dokumen-belum-ada", () => {
  it("tells each list that is not among the papers once, with the expenses that need it", () => {
    expect(findingsOf("dokumen-belum-ada", { kuitansi: KUITANSI }).map(({ facts }) => facts)).toEqual([
      { dokumen: "undangan", uraian: "Biaya Paket Fullday", jumlah: amount("16.080.000"), banyak: 2 },
      { dokumen: "daftar-hadir", uraian: "Biaya Paket Fullday", jumlah: amount("16.080.000"), banyak: 2 },
    ]);
  });

  it("passes where the lists are there, or nothing needs them", () => {
    const invited = orang("undangan", "Undangan", "nama\nSri Wahyuni");
    expect(
      findingsOf("dokumen-belum-ada", { kuitansi: KUITANSI, undangan: invited }).map(({ facts }) => facts),
    ).toMatchObject([{ dokumen: "daftar-hadir" }]);
    expect(outcomeOf("dokumen-belum-ada", { kuitansi: KUITANSI.slice(0, 1) })).toMatchObject({ state: "passed" });
  });

  it("asks no attendance list for travel, and finds one that nobody has signed yet", () => {
    const travel = register(
      "Register",
      `nomor | kode | untuk | jumlah
       1 | 5.1.02.04.01.0001 | Biaya perjalanan dinas ke Kab. Contoh | 7.920.000`,
    );
    expect(outcomeOf("dokumen-belum-ada", { kuitansi: travel })).toMatchObject({ state: "passed" });
    const tercetak = orang("hadir", "Daftar Hadir", "nama\nSri Wahyuni");
    expect(findingsOf("dokumen-belum-ada", { kuitansi: KUITANSI, tercetak }).map(({ facts }) => facts.dokumen)).toEqual(
      ["undangan"],
    );
  });

  it("is not-checkable without anything paid", () => {
    expect(outcomeOf("dokumen-belum-ada", {})).toMatchObject({ state: "not-checkable", missing: ["pengeluaran"] });
  });
});
