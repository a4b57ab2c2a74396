import {
  bareTotalWord,
  isAddedLine,
  isGrandTotal,
  isRounding,
  isSubtotalLabel,
  noteWord,
  totalWord,
} from "../../../../src/core/tables/words/rowWords";
import { signatureWord } from "../../../../src/core/tables/words/signatureWords";

describe("labels of lines that are no data", () => {
  test.each([
    "Jumlah",
    "JUMLAH I + II",
    "Sub Total II.a",
    "TOTAL (Rp)",
    "T o t a l",
    "Jumlah s/d bulan ini",
    "SURPLUS / (DEFISIT)",
    "Grand Total",
    "- Jumlah",
  ])("%s makes a total", (label) => {
    expect(totalWord(label)).toBeDefined();
  });

  test.each(["Snack", "Jumadi", "Totok Suharto", "Jaminan Sosial", "Rapat", "5.1.02", "Sisilia", ""])(
    "%s makes none",
    (label) => {
      expect(totalWord(label)).toBeUndefined();
    },
  );

  test("further right in a row only a bare word makes a total", () => {
    expect(bareTotalWord("Jumlah")).toBeDefined();
    expect(bareTotalWord("Sub Total I")).toBeDefined();
    expect(bareTotalWord("Jumlah dokumen yang disusun")).toBeUndefined();
  });

  test("which part a total sums", () => {
    expect(isSubtotalLabel("Sub Jumlah A")).toBe(true);
    expect(isGrandTotal("Jumlah Seluruhnya")).toBe(true);
    expect(isGrandTotal("Jumlah Bidang PFM")).toBe(false);
    expect(isGrandTotal("Total Keseluruhan")).toBe(true);
  });

  test("what is put on top of a total, rounded, or noted", () => {
    expect(["PPN 11 %", "Pajak PPh 21", "Overhead"].every(isAddedLine)).toBe(true);
    expect(isAddedLine("Snack rapat")).toBe(false);
    expect(isRounding("Dibulatkan")).toBe(true);
    expect(noteWord("Catatan: belum final")).toBe("catatan");
    expect(noteWord("Catu daya")).toBeUndefined();
  });
});

describe("what opens a signature block", () => {
  test.each([
    "Mengetahui,",
    "PPTK",
    "Padang, 8 Maret 2023",
    "Padang,      Maret 2023",
    "NIP. 197001011995011001",
    "..................",
  ])("%s", (text) => {
    expect(signatureWord(text)).toBeDefined();
  });

  test.each(["Andi Wijaya", "Belanja Sewa Hotel", "Snack, makan siang dan minum"])("not %s", (text) => {
    expect(signatureWord(text)).toBeUndefined();
  });
});
