import { CHECKS } from "../../src/core/checks";
import type { Finding } from "../../src/core/checks/check";
import { describeFinding, describeMissing } from "../../src/messages/findings";
import { LANGUAGES } from "../../src/messages/language";
import { amount, anggaran, cell, findingsOf, formulir } from "../support/recordBuilders";

/** Words of programs, not of an office. */
const FORBIDDEN = /\b(?:error|invalid|null|undefined|parse|mapping|temuan|NaN)\b|\[object/i;

describe("sentences of findings", () => {
  it("name place, both figures and the difference", () => {
    const lines = anggaran("RAB", "uraian | volume | satuan | harga | jumlah\nPaket | 70 | Org | 270.000 | 9.450.000");
    const [found] = findingsOf("perkalian-berbeda", { anggaran: lines });
    if (!found) throw new Error("nothing was found");
    expect(describeFinding(found, "id")).toBe(
      "Jumlah di lembar RAB baris 2 tertulis Rp 9.450.000, seharusnya Rp 18.900.000 (70 Org × Rp 270.000; selisih Rp 9.450.000).",
    );
    expect(describeFinding(found, "en")).toBe(
      "The amount in sheet RAB row 2 is written as Rp 9.450.000 and should be Rp 18.900.000 (70 Org × Rp 270.000; difference Rp 9.450.000).",
    );
  });

  it("name figures that are too small for money as what they count", () => {
    const finding: Finding = {
      code: "hitungan-baris-berbeda",
      at: [cell("Rekap!E8")],
      facts: { kolom: "Jumlah", field: "jumlah", cara: "tambah", tertulis: amount("9"), seharusnya: amount("8") },
      difference: amount("1"),
    };
    expect(describeFinding(finding, "id")).toBe(
      'Kolom "Jumlah" di lembar Rekap baris 8 tertulis 9, sedangkan jumlah kolom di kirinya 8.',
    );
    expect(describeFinding(finding, "en")).toBe(
      'The column "Jumlah" in sheet Rekap row 8 reads 9, while the sum of the columns before it is 8.',
    );
  });

  it("name every cell that a sum of payments is made of", () => {
    const finding: Finding = {
      code: "tanda-tangan-kosong",
      at: [cell("Hadir!E9"), cell("Insentif!J8"), cell("Juli!F8")],
      facts: { semua: false, nama: "Wartini", dibayar: amount("2.400.000") },
      difference: undefined,
    };
    expect(describeFinding(finding, "id")).toBe(
      "Tanda tangan Wartini di lembar Hadir sel E9 kosong, padahal dibayar Rp 2.400.000 (lembar Insentif sel J8, lembar Juli sel F8).",
    );
  });

  it("point at the wrong word of a terbilang", () => {
    const kuitansi = [formulir("Kuitansi", { jumlah: "16.080.000", terbilang: "Enam belas juta delapan ratus ribu" })];
    const [found] = findingsOf("terbilang-berbeda", { kuitansi });
    if (!found) throw new Error("nothing was found");
    expect(describeFinding(found, "id")).toBe(
      'Terbilang di lembar Kuitansi sel D5 berarti Rp 16.800.000, tidak sama dengan Rp 16.080.000; perbedaan pertama: kata "ratus" seharusnya "puluh". Bila angkanya benar, terbilangnya "enam belas juta delapan puluh ribu rupiah".',
    );
  });

  it("name the first five of many and count the rest", () => {
    const nama = ["Andi", "Budi", "Cici", "Dedi", "Eko", "Fitri", "Gina", "Hadi"];
    const finding: Finding = {
      code: "jumlah-dibayar-berbeda",
      at: [cell("Transport!E4")],
      facts: { dibayar: 86, bertandaTangan: 78, nama },
      difference: undefined,
    };
    expect(describeFinding(finding, "id")).toBe(
      "Di lembar Transport dibayar 86 orang, yang bertanda tangan 78 orang (selisih 8): Andi, Budi, Cici, Dedi, Eko dan 3 lainnya.",
    );
  });

  it("say in a word whether more or fewer came", () => {
    const finding: Finding = {
      code: "jumlah-peserta-berbeda",
      at: [cell("Hadir!A2")],
      facts: { rencana: 70, hadir: 78 },
      difference: undefined,
    };
    expect(describeFinding(finding, "id")).toBe("Peserta yang hadir 78 orang, sedangkan rencana 70 orang (lebih 8).");
  });

  it("set a minus inside a calculation in brackets", () => {
    const finding: Finding = {
      code: "saldo-berbeda",
      at: [cell("BKU!H6")],
      facts: {
        saldoSebelumnya: amount("5.500.000"),
        penerimaan: amount("0"),
        pengeluaran: amount("-1.000.000"),
        tertulis: amount("4.500.000"),
        seharusnya: amount("6.500.000"),
      },
      difference: amount("-2.000.000"),
    };
    expect(describeFinding(finding, "id")).toContain("(Rp 5.500.000 + Rp 0 − (-Rp 1.000.000); selisih Rp 2.000.000)");
  });

  it("state amounts below zero and in sen as the papers do", () => {
    const finding: Finding = {
      code: "sisa-berbeda",
      at: [cell("Realisasi!E9")],
      facts: {
        pagu: amount("1.000"),
        realisasi: amount("1.500,50"),
        tertulis: amount("500"),
        seharusnya: amount("-500,50"),
        barisBerbeda: 1,
        barisDiperiksa: 3,
      },
      difference: amount("1.000,50"),
    };
    expect(describeFinding(finding, "id")).toBe(
      "Sisa di lembar Realisasi baris 9 tertulis Rp 500, seharusnya -Rp 500,50 (Rp 1.000 − Rp 1.500,50; selisih Rp 1.000,50).",
    );
  });

  it("name beside each expense that needs a list the cell that it stands in", () => {
    const finding: Finding = {
      code: "dokumen-belum-ada",
      at: [cell("BKU!G13"), cell("BKU!G14")],
      facts: { dokumen: "undangan", uraian: "Konsumsi rapat", jumlah: amount("4.350.000"), banyak: 2 },
      difference: undefined,
    };
    expect(describeFinding(finding, "id")).toBe(
      "Daftar undangan tidak ada atau tidak dikenali di antara berkas ini, padahal diperlukan untuk Konsumsi rapat Rp 4.350.000 (lembar BKU sel G13) dan 1 pengeluaran lain (lembar BKU sel G14).",
    );
    expect(describeFinding(finding, "en")).toBe(
      "An invitation list is not among these files, or was not recognised, though Konsumsi rapat of Rp 4.350.000 (sheet BKU cell G13) and 1 more expense (sheet BKU cell G14) need it.",
    );
  });

  describe.each(LANGUAGES)("in %s", (language) => {
    it.each(CHECKS.map((check) => [check.code, check] as const))("say %s in plain words", (code, check) => {
      const at = [cell("RAB!G42"), cell("RAB!G43")];
      const finding = { code, at, facts: check.example, difference: undefined } as Finding;
      const sentence = describeFinding(finding, language);
      expect(sentence).toMatch(/^\S.*\.$/);
      expect(sentence).not.toMatch(FORBIDDEN);
      expect(sentence).not.toMatch(/ {2}|\( |\(\)| ,/);
    });

    it("says of everything that can be missing how to give it", () => {
      const needs = new Set(CHECKS.flatMap((check) => check.needs));
      const sentences = [...needs].map((need) => describeMissing(need, language));
      expect(sentences.filter((sentence) => !/^[A-Z].*\. [A-Z].*\.$/.test(sentence))).toEqual([]);
    });
  });
});
