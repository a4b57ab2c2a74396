import { formLabel, isBlankLine } from "../../../../src/core/tables/forms/formLabel";
import {
  isKuitansiTitle,
  looksLikeGoodsClause,
  looksLikePlaceAndDate,
  looksLikeTerbilang,
} from "../../../../src/core/tables/forms/formShapes";

describe("labels of forms", () => {
  test.each([
    ["Sudah terima dari", false, "sudah_terima_dari", undefined],
    ["Sudah terima dari : Bendahara", false, "sudah_terima_dari", "Bendahara"],
    ["Uang sejumlah Rp :", false, "jumlah", ""],
    ["No.", true, "nomor_bukti", undefined],
    ["Lunas dibayar tgl. 8 Maret 2023", false, "tanggal_lunas", "8 Maret 2023"],
    ["1. Program", true, "program", undefined],
  ])("%s", (text, colonBeside, field, rest) => {
    expect(formLabel(text, colonBeside)).toMatchObject({ field, rest });
  });

  test("a word of every day is a label only before a colon", () => {
    expect(formLabel("Tempat", false)).toBeUndefined();
    expect(formLabel("Tempat", true)?.field).toBe("tempat");
  });

  test("dots and dashes are a blank", () => {
    expect(["......", "____", ": ....", ""].every(isBlankLine)).toBe(true);
    expect(isBlankLine("Rp 0")).toBe(false);
  });
});

describe("values known by their shape", () => {
  test("an amount in words, right or misspelt", () => {
    expect(looksLikeTerbilang("= Enam belas juta delapan puluh ribu rupiah =")).toBe(true);
    expect(looksLikeTerbilang("#Limapuluh ribu rupiah#")).toBe(true);
    expect(looksLikeTerbilang("Biaya paket fullday lima hari")).toBe(false);
  });

  test("place and date, with or without the day", () => {
    expect(looksLikePlaceAndDate("Padang, 8 Maret 2023")).toBe(true);
    expect(looksLikePlaceAndDate("Padang,     Maret 2023")).toBe(true);
    expect(looksLikePlaceAndDate("Meja, kursi dan lemari")).toBe(false);
  });

  test("titles of receipts", () => {
    expect(["KUITANSI", "K W I T A N S I", "BUKTI PENGELUARAN KAS"].every(isKuitansiTitle)).toBe(true);
    expect(["REGISTER KUITANSI", "Bukti: 001"].some(isKuitansiTitle)).toBe(false);
  });

  test("the clause about goods", () => {
    expect(looksLikeGoodsClause("Barang tersebut telah diterima dengan baik dan cukup")).toBe(true);
    expect(looksLikeGoodsClause("Belanja barang dan jasa")).toBe(false);
  });
});
