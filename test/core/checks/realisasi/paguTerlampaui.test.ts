import {
  amount,
  anggaran,
  bku,
  findingsOf,
  formulir,
  outcomeOf,
  places,
  realisasi,
  register,
} from "../../../support/recordBuilders";

const FULLDAY = formulir("Kuitansi", { jumlah: "16.080.000" });

describe("pagu-terlampaui", () => {
  it("is silent while Rp 16.080.000 was spent of Rp 50.041.800", () => {
    expect(outcomeOf("pagu-terlampaui", { kuitansi: [FULLDAY] })).toMatchObject({ state: "passed" });
  });

  it("is silent when exactly the pagu was spent, and finds one sen more", () => {
    const spent = (text: string) => ({
      realisasi: realisasi("Realisasi", `kode | realisasi\n5.1.02.02.05.0043 | ${text}`),
    });
    expect(findingsOf("pagu-terlampaui", spent("50.041.800"))).toEqual([]);
    expect(findingsOf("pagu-terlampaui", spent("50.041.800,01"))).toHaveLength(1);
  });

  it("finds a realisasi above the pagu, from its first to its last line", () => {
    const lines = realisasi(
      "Realisasi",
      "kode | realisasi\n5.1.02.02.05.0043 | 40.000.000\n5.1.02.02.01.0003 | 11.300.000",
    );
    const [found] = findingsOf("pagu-terlampaui", { realisasi: lines });
    expect(places(found?.at ?? [])).toEqual(["Realisasi!B2", "Realisasi!B3"]);
    expect(found?.facts).toEqual({ pagu: amount("50.041.800"), jumlah: amount("51.300.000"), sumber: "realisasi" });
    expect(found?.difference).toBe(amount("1.258.200"));
  });

  it("says it once where realisasi and kuitansi exceed it by the same amount", () => {
    const found = findingsOf("pagu-terlampaui", {
      realisasi: realisasi("Realisasi", "kode | realisasi\n5.1.02.02.05.0043 | 60.000.000"),
      kuitansi: [formulir("Kuitansi", { jumlah: "60.000.000" })],
    });
    expect(found.map(({ facts }) => facts.sumber)).toEqual(["realisasi"]);
  });

  it("counts a kuitansi once that is a form and a line of the register, with or without its number", () => {
    const kuitansi = [
      formulir("Kuitansi 1", { nomor: "001", jumlah: "20.000.000" }),
      formulir("Kuitansi 2", { jumlah: "15.000.000" }),
      ...register("Register", "nomor | jumlah\n1 | 20.000.000\n2 | 15.000.000"),
    ];
    expect(findingsOf("pagu-terlampaui", { kuitansi })).toEqual([]);
  });

  it.each([
    ["a form and its register line", [formulir("Kuitansi", { nomor: "001/KW/2023", jumlah: "30.000.000" })]],
    ["two copies of a register", register("Salinan", "nomor | jumlah\n001/KW/2023 | 30.000.000")],
  ])("counts a kuitansi once where %s state it differently: their difference is another finding", (_name, first) => {
    const lines = register("Register", "nomor | jumlah\n001/KW/2023 | 30.000.001");
    expect(outcomeOf("pagu-terlampaui", { kuitansi: [...first, ...lines] })).toMatchObject({ state: "passed" });
  });

  it("adds up bare numbers that start again in the register of the next month", () => {
    const kuitansi = [
      ...register("Februari", "nomor | untuk | jumlah\n1 | Sewa gedung | 30.000.000"),
      ...register("Maret", "nomor | untuk | jumlah\n1 | Konsumsi | 25.000.000"),
    ];
    expect(findingsOf("pagu-terlampaui", { kuitansi }).map(({ facts }) => facts.jumlah)).toEqual([
      amount("55.000.000"),
    ]);
  });

  it("can't be answered while a form pays for something without saying how much, unless the register does", () => {
    const form = formulir("Kuitansi", { nomor: "001/KW/2023", untuk: "Sewa gedung" });
    const other = register("Register", "nomor | jumlah\n002/KW/2023 | 1.000.000");
    expect(outcomeOf("pagu-terlampaui", { kuitansi: [form, ...other] })).toMatchObject({
      state: "not-checkable",
      missing: ["kuitansiTerbaca"],
    });
    const own = register("Register", "nomor | jumlah\n001/KW/2023 | 1.000.000");
    expect(outcomeOf("pagu-terlampaui", { kuitansi: [form, ...own] })).toMatchObject({ state: "passed" });
  });

  it("does not add up the reports of two months, which repeat what was spent before", () => {
    const lines = [
      ...realisasi("Februari", "kode | realisasi\n5.1.02.02.05.0043 | 26.000.000"),
      ...realisasi("Maret", "kode | realisasi\n5.1.02.02.05.0043 | 30.000.000"),
    ];
    expect(findingsOf("pagu-terlampaui", { realisasi: lines })).toEqual([]);
  });

  it("adds up lines of two sheets that name different bukti", () => {
    const lines = [
      ...realisasi("Februari", "kode | bukti | realisasi\n5.1.02.02.05.0043 | 001 | 26.000.000"),
      ...realisasi("Maret", "kode | bukti | realisasi\n5.1.02.02.05.0043 | 002 | 30.000.000"),
    ];
    expect(findingsOf("pagu-terlampaui", { realisasi: lines })[0]?.facts.jumlah).toBe(amount("56.000.000"));
  });

  const RAB = anggaran("RAB", "kode | jumlah\n5.1.02.02.05.0043 | 45.000.000\n5.1.02.01.01.0052 | 5.041.800");
  const FEW = register("Register", "nomor | kode | jumlah\n003/KW/2023 | 5.1.02.01.01.0052 | 1.000.000");
  const BOOK = `bukti | kode | uraian | masuk | keluar
    001/KW/2023 | 5.1.02.02.05.0043 | Belanja sewa hotel | | 44.000.000
    002/KW/2023 | 5.1.02.02.05.0043 | Belanja sewa hotel | | 6.500.000
    003/KW/2023 | 5.1.02.01.01.0052 | Belanja makan | | 1.000.000
    003/KW/2023 | 5.1.02.01.01.0052 | Disetor PPN | | 99.000`;

  it("finds a BKU that pays more than the pagu though the kuitansi are few", () => {
    const found = findingsOf("pagu-terlampaui", { anggaran: RAB, kuitansi: FEW, bku: bku("BKU", BOOK) });
    expect(found.map(({ facts }) => facts)).toEqual([
      { pagu: amount("50.041.800"), jumlah: amount("51.500.000"), sumber: "bku" },
    ]);
  });

  it("counts once what the book of the bank states again", () => {
    const half = BOOK.replace("44.000.000", "24.000.000");
    const books = [...bku("BKU", half), ...bku("Buku Bank", half)];
    expect(outcomeOf("pagu-terlampaui", { anggaran: RAB, bku: books })).toMatchObject({ state: "passed" });
  });

  it.each([
    ["no budget says which of it is this activity's", []],
    ["the budget has other accounts", anggaran("RAB", "kode | jumlah\n5.1.02.02.01.0003 | 45.000.000")],
  ])("can't be answered by few kuitansi beside a BKU above the pagu where %s", (_name, budget) => {
    expect(outcomeOf("pagu-terlampaui", { anggaran: budget, kuitansi: FEW, bku: bku("BKU", BOOK) })).toMatchObject({
      state: "not-checkable",
      missing: ["belanjaBkuSeanggaran"],
    });
  });

  it("can't be answered from a BKU that takes some of it back", () => {
    const back = bku("BKU", `${BOOK}\n002 | 5.1.02.02.05.0043 | Pengembalian belanja sewa | 6.000.000 |`);
    expect(outcomeOf("pagu-terlampaui", { anggaran: RAB, kuitansi: FEW, bku: back })).toMatchObject({
      state: "not-checkable",
    });
  });

  it("is not checkable without realisasi and kuitansi", () => {
    expect(outcomeOf("pagu-terlampaui", {})).toMatchObject({ state: "not-checkable", missing: ["spending"] });
  });
});
