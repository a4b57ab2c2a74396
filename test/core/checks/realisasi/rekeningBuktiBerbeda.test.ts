import { anggaran, bku, findingsOf, outcomeOf, places, realisasi, register } from "../../../support/recordBuilders";

const RECEIPTS = register(
  "Kuitansi",
  `nomor | kode              | jumlah
   001   | 5.1.02.01.01.0024 | 1.000.000
   002   | 5.1.02.01.01.0052 | 1.600.000`,
);
const book = (...rows: string[]) => bku("BKU", ["bukti | kode | keluar", ...rows].join("\n"));

describe("rekening-bukti-berbeda", () => {
  it("passes while each bukti is booked on the account of its kuitansi, however it is written", () => {
    const bookings = book("001 | 5.1.2.1.1.24 | 1.000.000", "2 | 5.1.02.01.01.0052 | 1.600.000");
    expect(outcomeOf("rekening-bukti-berbeda", { kuitansi: RECEIPTS, bku: bookings })).toMatchObject({
      state: "passed",
    });
  });

  it("finds a bukti that the BKU has on another account", () => {
    const bookings = book("001 | 5.1.02.01.01.0024 | 1.000.000", "002 | 5.1.02.01.01.0024 | 1.600.000");
    const [found, ...others] = findingsOf("rekening-bukti-berbeda", { kuitansi: RECEIPTS, bku: bookings });
    expect(others).toEqual([]);
    expect(places(found?.at ?? [])).toEqual(["BKU!B3", "Kuitansi!B3"]);
    expect(found?.facts).toEqual({
      nomor: "002",
      kode: "5.1.02.01.01.0052",
      pada: "kuitansi",
      tercatat: "5.1.02.01.01.0024",
      di: "bku",
    });
  });

  it("finds it between realisasi and BKU where there is no kuitansi", () => {
    const spent = realisasi("Realisasi", "kode | bukti | realisasi\n5.1.02.01.01.0052 | 002 | 1.600.000");
    const [found] = findingsOf("rekening-bukti-berbeda", {
      realisasi: spent,
      bku: book("002 | 5.1.02.01.01.0024 | 1.600.000"),
    });
    expect(found?.facts).toMatchObject({ pada: "realisasi", di: "bku" });
  });

  it.each([
    ["booked at the level above", ["002 | 5.1.02.01.01 | 1.600.000"]],
    ["divided among accounts", ["002 | 5.1.02.01.01.0024 | 600.000", "002 | 5.1.02.01.01.0052 | 1.000.000"]],
  ])("is silent about a bukti %s", (_how, rows) => {
    expect(findingsOf("rekening-bukti-berbeda", { kuitansi: RECEIPTS, bku: book(...rows) })).toEqual([]);
  });

  it("is silent about numbers that start again on every sheet", () => {
    const two = [
      ...bku("Jan", "bukti | kode | keluar\n2 | 5.1.02.01.01.0024 | 5"),
      ...bku("Feb", "bukti | kode | keluar\n2 | 5.1.02.01.01.0025 | 5"),
    ];
    expect(findingsOf("rekening-bukti-berbeda", { kuitansi: RECEIPTS, bku: two })).toEqual([]);
  });

  it("leaves an account outside the budget to the check of that", () => {
    const budget = anggaran("RAB", "kode | jumlah\n5.1.02.01.01.0024 | 1.000.000\n5.1.02.01.01.0052 | 1.600.000");
    const found = {
      anggaran: budget,
      kuitansi: RECEIPTS,
      bku: book("001 | 5.1.02.01.01.0024 | 1.000.000", "002 | 5.1.02.04.01.0001 | 1.600.000"),
    };
    expect(findingsOf("rekening-bukti-berbeda", found)).toEqual([]);
    expect(findingsOf("rekening-di-luar-dpa", found)).toHaveLength(1);
  });

  it("is not checkable where only kuitansi name accounts", () => {
    expect(outcomeOf("rekening-bukti-berbeda", { kuitansi: RECEIPTS })).toMatchObject({
      state: "not-checkable",
      missing: ["buktiBerkode"],
    });
  });
});
