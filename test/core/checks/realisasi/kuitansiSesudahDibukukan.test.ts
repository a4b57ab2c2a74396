import { bku, findingsOf, formulir, outcomeOf, places } from "../../../support/recordBuilders";

const CODE = "kuitansi-sesudah-dibukukan";

const BOOK = `
  tanggal       | uraian                     | bukti       | masuk  | keluar
  10 Maret 2023 | Bayar konsumsi rakor       | 012/KW/2023 |        | 500.000
  10 Maret 2023 | Dipungut PPh 23 konsumsi   | 012/KW/2023 | 10.000 |
  20 Maret 2023 | Setor PPh 23 konsumsi      | 012/KW/2023 |        | 10.000
  21 Maret 2023 | Bayar sisa konsumsi        | 012/KW/2023 |        | 100.000
  11 Maret 2023 | Belanja ATK                | 3           |        | 200.000
`;

const paidOn = (tanggal: string, nomor = "012/KW/2023") => ({
  bku: bku("BKU", BOOK),
  kuitansi: [formulir("Kuitansi", { nomor, tanggal, jumlah: "500.000" })],
});

describe("kuitansi-sesudah-dibukukan", () => {
  it("names a kuitansi that is younger than its payment in the book, with both cells", () => {
    const [found, ...others] = findingsOf(CODE, paidOn("Padang, 18 Maret 2023"));
    expect(others).toEqual([]);
    expect(found?.facts).toEqual({
      nomor: "012/KW/2023",
      kuitansi: { year: 2023, month: 3, day: 18 },
      dibukukan: { year: 2023, month: 3, day: 10 },
      hari: 8,
    });
    expect(places(found?.at ?? [])[1]).toBe("BKU!A2");
  });

  it.each(["Padang, 10 Maret 2023", "Padang, 7 Maret 2023"])("passes over a kuitansi of %s", (tanggal) => {
    expect(outcomeOf(CODE, paidOn(tanggal))).toMatchObject({ state: "passed" });
  });

  it.each([
    ["a bare number, which starts again on every sheet", paidOn("Padang, 18 Maret 2023", "3")],
    ["a date without its day", paidOn("Padang, Maret 2023")],
    ["a number that the book does not name", paidOn("Padang, 18 Maret 2023", "013/KW/2023")],
  ])("is not checkable with %s", (_, records) => {
    expect(outcomeOf(CODE, records)).toMatchObject({ state: "not-checkable", missing: ["pembukuanKuitansi"] });
  });
});
