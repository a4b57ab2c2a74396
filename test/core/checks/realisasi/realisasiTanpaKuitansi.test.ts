import type { Peserta } from "../../../../src/core/records/peserta";
import {
  amount,
  bku,
  findingsOf,
  formulir,
  orang,
  outcomeOf,
  places,
  realisasi,
  register,
} from "../../../support/recordBuilders";

const HOTEL = formulir("Kuitansi", { jumlah: "16.080.000", kodeRekening: "1.06.05.1.02.02 - 5.1.02.02.05.0043" });

describe("realisasi-tanpa-kuitansi", () => {
  it("is silent where the kuitansi of an account cover what was spent on it", () => {
    const lines = realisasi("Realisasi", "kode | realisasi\n5.1.02.02.05.0043 | 16.080.000");
    expect(outcomeOf("realisasi-tanpa-kuitansi", { realisasi: lines, kuitansi: [HOTEL] })).toMatchObject({
      state: "passed",
    });
  });

  it("finds what an account lacks", () => {
    const lines = realisasi("Realisasi", "kode | realisasi\n5.1.02.02.05.0043 | 20.000.000");
    const [found] = findingsOf("realisasi-tanpa-kuitansi", { realisasi: lines, kuitansi: [HOTEL] });
    expect(places(found?.at ?? [])[0]).toBe("Realisasi!B2");
    expect(found?.facts).toEqual({
      dasar: "rekening",
      di: "realisasi",
      nomor: undefined,
      kode: "5.1.02.02.05.0043",
      realisasi: amount("20.000.000"),
      kuitansi: amount("16.080.000"),
    });
    expect(found?.difference).toBe(amount("3.920.000"));
  });

  it("finds line by line where lines name their bukti", () => {
    const lines = realisasi(
      "Realisasi",
      "kode | bukti | realisasi\n5.1.02.01.01.0052 | KW-001 | 500.000\n5.1.02.01.01.0052 | KW-002 | 700.000",
    );
    const kuitansi = [formulir("K1", { nomor: "KW - 1", jumlah: "500.000" })];
    const found = findingsOf("realisasi-tanpa-kuitansi", { realisasi: lines, kuitansi });
    expect(found.map(({ at, facts }) => [places(at)[0], facts.nomor])).toEqual([["Realisasi!C3", "KW-002"]]);
  });

  it("is silent where number and amount are those of a register line, or the amount alone is of one account", () => {
    const lines = realisasi("Realisasi", "kode | bukti | realisasi\n5.1.02.01.01.0052 | BK/7 | 500.000");
    const kuitansi = register("Register", "nomor | kode | jumlah\n007/KW/2023 | 5.1.02.01.01.0052 | 500.000");
    expect(findingsOf("realisasi-tanpa-kuitansi", { realisasi: lines, kuitansi })).toEqual([]);
  });

  it("counts a kuitansi for the account above its own where the report sums up at that level", () => {
    const lines = realisasi("Realisasi", "kode | realisasi\n5.1.02.02 | 16.080.000");
    expect(findingsOf("realisasi-tanpa-kuitansi", { realisasi: lines, kuitansi: [HOTEL] })).toEqual([]);
  });

  it("takes the BKU where there is no realisasi, without its taxes", () => {
    const book = bku(
      "BKU",
      "kode | bukti | uraian | keluar\n5.1.02.02.05.0043 | 1 | Hotel | 16.080.000\n | 1 | Setor pajak daerah | 100.000",
    );
    expect(findingsOf("realisasi-tanpa-kuitansi", { bku: book, kuitansi: [HOTEL] })).toEqual([]);
  });

  const CODED = "5.1.02.02.05.0043 | Hotel | 16.080.000";

  it("finds a payment without code or number in a book that codes the others", () => {
    const book = bku("BKU", `kode | uraian | keluar\n${CODED}\n | Belanja lain | 400.000`);
    const lines = realisasi("Realisasi", "kode | realisasi\n5.1.02.02.05.0043 | 16.080.000");
    for (const beside of [[], lines]) {
      const found = findingsOf("realisasi-tanpa-kuitansi", { bku: book, kuitansi: [HOTEL], realisasi: beside });
      expect(found.map(({ at, facts }) => [places(at), facts.di])).toEqual([[["BKU!C3"], "bku"]]);
    }
  });

  it.each(["Setor PPh Pasal 23", "Pergeseran uang dari bank ke kas", "Panjar kegiatan", "Penyetoran sisa UP"])(
    "asks no kuitansi for %s",
    (uraian) => {
      const book = bku("BKU", `kode | uraian | keluar\n${CODED}\n | ${uraian} | 400.000`);
      expect(outcomeOf("realisasi-tanpa-kuitansi", { bku: book, kuitansi: [HOTEL] })).toMatchObject({
        state: "passed",
      });
    },
  );

  it("can't be answered beside a book without codes that paid what no kuitansi says", () => {
    const paid = (...rows: string[]) => ({
      realisasi: realisasi("Realisasi", "kode | realisasi\n5.1.02.02.05.0043 | 16.080.000"),
      bku: bku("BKU", ["uraian | keluar", "Hotel | 16.080.000", ...rows].join("\n")),
      kuitansi: [HOTEL],
    });
    expect(outcomeOf("realisasi-tanpa-kuitansi", paid())).toMatchObject({ state: "passed" });
    expect(outcomeOf("realisasi-tanpa-kuitansi", paid("Belanja lain | 400.000"))).toMatchObject({
      state: "not-checkable",
      missing: ["pengeluaranBkuDikenali"],
    });
  });

  it("is not checkable without kuitansi: then nothing has evidence, and that is said once", () => {
    const lines = realisasi("Realisasi", "kode | realisasi\n5.1.02.02.05.0043 | 16.080.000");
    expect(outcomeOf("realisasi-tanpa-kuitansi", { realisasi: lines })).toMatchObject({
      state: "not-checkable",
      missing: ["kuitansi"],
    });
  });

  describe("before payment lists", () => {
    const LINES = `uraian | bukti | realisasi
      Sewa gedung | BK-01 | 6.800.000
      Honorarium narasumber | BK-06 | 10.800.000
      Honorarium moderator | BK-07 | 1.400.000
      Uang transport peserta | BK-08 | 250.000`;
    const kuitansi = register("Register", "nomor | jumlah\nBK-01 | 6.800.000");
    const honor = orang("pembayaran", "Honor", "nama | dibayar\nHadi | 10.800.000\nIndah | 1.400.000");
    const transport = orang("pembayaran", "Transport", "nama | dibayar\nSugeng | 125.000\nWahyu | 125.000");
    const lacking = (lines: string, pembayaran: readonly Peserta[]) =>
      findingsOf("realisasi-tanpa-kuitansi", { realisasi: realisasi("LRA", lines), kuitansi, pembayaran }).map(
        ({ facts }) => facts.nomor,
      );

    it("asks for no kuitansi of what a list shows to the rupiah, alone or two payments together", () => {
      expect(lacking(LINES, [...honor, ...transport])).toEqual([]);
    });

    it("asks where a list comes to another sum", () => {
      expect(lacking(LINES, [...honor, ...transport.slice(0, 1)])).toEqual(["BK-08"]);
    });

    it("asks where the payment is none to people, though a list has its sum", () => {
      expect(lacking(LINES.replace("Uang transport peserta", "Seminar kit"), [...honor, ...transport])).toEqual([
        "BK-08",
      ]);
    });

    it("asks where two payments have the sum of the one list", () => {
      const twice = `${LINES}\nUang transport panitia | BK-09 | 250.000`;
      expect(lacking(twice, [...honor, ...transport])).toEqual(["BK-08", "BK-09"]);
    });
  });
});
