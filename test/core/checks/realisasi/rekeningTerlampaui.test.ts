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

const RAB = anggaran(
  "RAB",
  `kode              | uraian | jumlah
   5.1.02.01.01.0052 | Makan  | 5.000.000
   5.1.02.01.01.0052 | Snack  | 2.800.000
   5.1.02.02.05.0043 | Hotel  | 20.000.000`,
);

/** Nothing is found, and nothing is called right while accounts are unknown. */
const OPEN = { state: "not-checkable", missing: ["rekeningBelanja"] };

describe("rekening-terlampaui", () => {
  it("sums the budget of an account over its lines", () => {
    const lines = realisasi("Realisasi", "kode | realisasi\n5.1.02.01.01.0052 | 7.800.000");
    expect(findingsOf("rekening-terlampaui", { anggaran: RAB, realisasi: lines })).toEqual([]);
  });

  it("finds an account above its budget although the pagu suffices", () => {
    const lines = realisasi("Realisasi", "kode | uraian | realisasi\n5.1.2.01.01.0052 | Makan dan minum | 8.580.000");
    const [found] = findingsOf("rekening-terlampaui", { anggaran: RAB, realisasi: lines });
    expect(places(found?.at ?? [])).toEqual(["Realisasi!C2", "RAB!C2", "RAB!C3"]);
    expect(found?.facts).toEqual({
      banyak: 1,
      kode: "5.1.2.01.01.0052",
      uraian: "Makan dan minum",
      batas: amount("7.800.000"),
      batasDari: "anggaran",
      jumlah: amount("8.580.000"),
      sumber: "realisasi",
    });
    expect(found?.difference).toBe(amount("780.000"));
  });

  it("sums kuitansi of an account", () => {
    const kuitansi = [
      formulir("K1", { nomor: "1", jumlah: "12.000.000", kodeRekening: "5.1.02.02.05.0043" }),
      formulir("K2", { nomor: "2", jumlah: "9.000.000", kodeRekening: "5.1.02.02.05.0043" }),
    ];
    const [found] = findingsOf("rekening-terlampaui", { anggaran: RAB, kuitansi });
    expect(found?.facts).toMatchObject({ jumlah: amount("21.000.000"), sumber: "kuitansi" });
  });

  it.each([
    ["a kuitansi names no account", undefined, "not-checkable"],
    ["the realisasi books the kuitansi that names no account", "9.000.000", "passed"],
    ["the realisasi books another amount than the kuitansi that names no account", "8.000.000", "not-checkable"],
  ])("where %s", (_name, booked, state) => {
    const kuitansi = [
      formulir("K1", { nomor: "1/KW", jumlah: "5.000.000", kodeRekening: "5.1.02.01.01.0052" }),
      formulir("K2", { nomor: "2/KW", jumlah: "9.000.000" }),
    ];
    const lines = booked ? realisasi("Realisasi", `kode | realisasi\n5.1.02.02.05.0043 | ${booked}`) : [];
    const records = { anggaran: RAB, kuitansi, realisasi: lines };
    expect(outcomeOf("rekening-terlampaui", records)).toMatchObject({ state });
    expect(outcomeOf("rekening-di-luar-dpa", records)).toMatchObject({ state });
  });

  it("takes the pagu column of the realisasi where there is no budget", () => {
    const lines = realisasi("Realisasi", "kode | pagu | realisasi\n5.1.02.02.05.0043 | 15.000.000 | 16.080.000");
    expect(findingsOf("rekening-terlampaui", { realisasi: lines })[0]?.facts.batasDari).toBe("realisasi");
  });

  it("holds a line of a realisasi without codes to the pagu in its own row, though the whole fits", () => {
    const lines = realisasi(
      "Realisasi",
      `uraian | pagu | realisasi
       Makan siang | 3.150.000 | 2.850.000
       Sewa gedung | 7.000.000 | 7.300.000`,
    );
    const [found, ...others] = findingsOf("rekening-terlampaui", { realisasi: lines });
    expect(others).toEqual([]);
    expect(places(found?.at ?? [])).toEqual(["Realisasi!C3", "Realisasi!B3"]);
    expect(found?.facts).toMatchObject({ kode: undefined, uraian: "Sewa gedung" });
    expect(found?.difference).toBe(amount("300.000"));
  });

  it("takes lines of one uraian together, and leaves lines under coded headings to their account", () => {
    const split = "uraian | pagu | realisasi\nSewa gedung | 3.500.000 | 3.700.000\nSewa gedung | 3.500.000 | 3.300.000";
    expect(outcomeOf("rekening-terlampaui", { realisasi: realisasi("Realisasi", split) })).toMatchObject(OPEN);
    const coded = `kode | uraian | pagu | realisasi
      5.1.02.02.05.0043 | Sewa | 10.000.000 | 9.000.000
                        | Sewa kursi | 1.000.000 | 1.200.000`;
    expect(outcomeOf("rekening-terlampaui", { realisasi: realisasi("Realisasi", coded) })).toMatchObject(OPEN);
  });

  it("finds an account on which the BKU paid more than its budget, though the kuitansi show little of it", () => {
    const book = bku(
      "BKU",
      `bukti | kode | keluar
       001/KW | 5.1.02.01.01.0052 | 4.000.000
       002/KW | 5.1.02.01.01.0052 | 3.900.000
       003/KW | 5.1.02.02.05.0043 | 1.000.000`,
    );
    const kuitansi = [formulir("K3", { nomor: "003/KW", jumlah: "1.000.000", kodeRekening: "5.1.02.02.05.0043" })];
    for (const receipts of [kuitansi, []]) {
      const found = findingsOf("rekening-terlampaui", { anggaran: RAB, kuitansi: receipts, bku: book });
      expect(found.map(({ facts, difference }) => [facts.kode, facts.sumber, difference])).toEqual([
        ["5.1.02.01.01.0052", "bku", amount("100.000")],
      ]);
    }
  });

  it.each([
    ["on which a kuitansi states another amount", "001/KW | 5.1.02.01.01.0052 | 7.900.000", "nilai-kuitansi-berbeda"],
    [
      "that books a bukti twice",
      "002/KW | 5.1.02.01.01.0052 | 4.000.000\n002/KW | 5.1.02.01.01.0052 | 4.000.000",
      "bukti-ganda",
    ],
  ] as const)("leaves an account of a BKU open %s, which is told of itself", (_name, rows, code) => {
    const kuitansi = [formulir("K1", { nomor: "001/KW", jumlah: "7.090.000", kodeRekening: "5.1.02.01.01.0052" })];
    const records = { anggaran: RAB, kuitansi, bku: bku("BKU", `bukti | kode | keluar\n${rows}`) };
    expect(findingsOf("rekening-terlampaui", records)).toEqual([]);
    expect(findingsOf(code, records)).toHaveLength(1);
  });

  it("does not let a DPA beside the RAB double what an account may cost", () => {
    const dpa = anggaran("DPA", "kode | jumlah\n5.1.02.02.05.0043 | 20.000.000");
    const lines = realisasi("Realisasi", "kode | realisasi\n5.1.02.02.05.0043 | 21.000.000");
    expect(findingsOf("rekening-terlampaui", { anggaran: [...RAB, ...dpa], realisasi: lines })).toHaveLength(1);
  });

  it("is not checkable where no account has a limit", () => {
    const lines = realisasi("Realisasi", "kode | realisasi\n5.1.02.02.05.0043 | 21.000.000");
    expect(outcomeOf("rekening-terlampaui", { realisasi: lines })).toMatchObject({
      state: "not-checkable",
      missing: ["limits"],
    });
  });
});
