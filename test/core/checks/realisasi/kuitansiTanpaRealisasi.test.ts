import { amount, bku, findingsOf, formulir, outcomeOf, places, realisasi } from "../../../support/recordBuilders";

const LINES = realisasi("Realisasi", "kode | realisasi\n5.1.02.02.05.0043 | 16.080.000");

describe("kuitansi-tanpa-realisasi", () => {
  it("finds a kuitansi of an account without any spending", () => {
    const kuitansi = [formulir("ATK", { nomor: "014", jumlah: "1.250.000", kodeRekening: "5.1.02.01.01.0024" })];
    const [found] = findingsOf("kuitansi-tanpa-realisasi", { realisasi: LINES, kuitansi });
    expect(places(found?.at ?? [])).toEqual(["ATK!D4"]);
    expect(found?.facts).toMatchObject({ dasar: "nomor", nomor: "014", kuitansi: amount("1.250.000") });
  });

  it("finds an account whose kuitansi exceed its spending", () => {
    const kuitansi = [
      formulir("K1", { nomor: "1", jumlah: "10.000.000", kodeRekening: "5.1.02.02.05.0043" }),
      formulir("K2", { nomor: "2", jumlah: "7.000.000", kodeRekening: "5.1.02.02.05.0043" }),
    ];
    const [found] = findingsOf("kuitansi-tanpa-realisasi", { realisasi: LINES, kuitansi });
    expect(found?.facts).toMatchObject({
      dasar: "rekening",
      realisasi: amount("16.080.000"),
      kuitansi: amount("17.000.000"),
    });
    expect(found?.difference).toBe(amount("920.000"));
  });

  it.each([
    ["that is booked under its account", { jumlah: "16.080.000", kodeRekening: "5.1.2.2.5.43" }],
    ["that names no account but has the amount of a line", { jumlah: "16.080.000" }],
    ["that names no account and fits into what an account lacks", { jumlah: "6.080.000" }],
  ])("is silent about a kuitansi %s", (_name, form) => {
    expect(findingsOf("kuitansi-tanpa-realisasi", { realisasi: LINES, kuitansi: [formulir("K", form)] })).toEqual([]);
  });

  const BOTH = {
    realisasi: realisasi("Realisasi", "kode | realisasi\n5.1.02.01.01.0024 | 1.000.000\n5.1.02.02.01.0003 | 1.800.000"),
    kuitansi: [
      formulir("K1", { nomor: "001", jumlah: "1.000.000", kodeRekening: "5.1.02.01.01.0024", tanggal: "4 Juni 2024" }),
      formulir("K3", { nomor: "003", jumlah: "1.800.000", kodeRekening: "5.1.02.02.01.0003", tanggal: "9 Juni 2024" }),
    ],
  };
  const book = (...rows: string[]) => bku("BKU", ["tanggal | bukti | kode | keluar", ...rows].join("\n"));
  const FIRST = "4 Juni 2024 | 001 | 5.1.02.01.01.0024 | 1.000.000";

  it("finds a kuitansi that the realisasi has and the BKU has not", () => {
    const [found, ...others] = findingsOf("kuitansi-tanpa-realisasi", {
      ...BOTH,
      bku: book(FIRST),
    });
    expect(others).toEqual([]);
    expect(places(found?.at ?? [])).toEqual(["K3!D4"]);
    expect(found?.facts).toMatchObject({ di: "bku", nomor: "003", kuitansi: amount("1.800.000") });
  });

  it("takes a kuitansi for booked, whatever its date, where the BKU has its number", () => {
    const found = { ...BOTH, bku: book(FIRST, "9 Mei 2024 | 003 | 5.1.02.02.01.0003 | 1.800.000") };
    expect(findingsOf("kuitansi-tanpa-realisasi", found)).toEqual([]);
    expect(findingsOf("realisasi-tanpa-kuitansi", found)).toEqual([]);
  });

  it.each([
    ["of a month after the book's last", book(FIRST.replace("Juni", "Mei"))],
    ["where the book holds none of the kuitansi", book("30 Juni 2024 | 104 | 5.1.02.04.01.0001 | 7.000")],
  ])("is silent about a kuitansi %s", (_what, rows) => {
    expect(findingsOf("kuitansi-tanpa-realisasi", { ...BOTH, bku: rows })).toEqual([]);
  });

  it("is not checkable without realisasi and BKU", () => {
    expect(outcomeOf("kuitansi-tanpa-realisasi", { kuitansi: [formulir("K", { jumlah: "1.000" })] })).toMatchObject({
      state: "not-checkable",
      missing: ["belanja"],
    });
  });
});
