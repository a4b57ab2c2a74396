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

  it("is not-checkable without anything paid", () => {
    expect(outcomeOf("dokumen-belum-ada", {})).toMatchObject({ state: "not-checkable", missing: ["pengeluaran"] });
  });
});
