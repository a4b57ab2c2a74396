import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { statedAcara } from "../../../src/core/acara/stated/statedAcara";
import type { Workbook } from "../../../src/core/cells/workbook";
import { understand } from "../../../src/core/review";
import { NEW_ACARA } from "../../../src/taskpane/session/newAcara";
import { fillStated, statedFields } from "../../../src/taskpane/session/stated";
import { plainWorkbook } from "../../support/foundTables";

const KUITANSI = plainWorkbook(
  `| KWITANSI |
   | Nomor | : 021/KW/2025
   | Sudah terima dari | : Bendahara Pengeluaran Pembantu
   | Uang sejumlah | : Rp 456.000
   | Terbilang | : empat ratus lima puluh enam ribu rupiah
   | Untuk pembayaran | : Konsumsi rapat
   |
   | Kuasa Pengguna Anggaran | | PPTK
   |
   |
   | Kartika Rekaan, S.Sos | | Budi Rekaan, S.E
   | NIP. 19750101 200003 2 001 | | NIP. 19800202 200604 1 00`,
  { file: "kuitansi.xlsx", sheet: "Konsumsi" },
);

describe("what papers say of who signs", () => {
  const stated = statedAcara(understand([KUITANSI], rakorVervalDtks));

  it("is offered to a new activity with the number under the name, where that is whole", () => {
    expect([stated.kpa?.value, stated.pptk?.value]).toEqual([
      { nama: "Kartika Rekaan, S.Sos", nip: "197501012000032001" },
      { nama: "Budi Rekaan, S.E", nip: "" },
    ]);
    const offered = statedFields(NEW_ACARA, stated).map(({ field, text }) => [field, text]);
    expect(offered).toContainEqual(["kpa", "Kartika Rekaan, S.Sos, NIP 19750101 200003 2 001"]);
    expect(offered).toContainEqual(["pptk", "Budi Rekaan, S.E"]);
  });

  it("fills what is empty, and no number that a person typed", () => {
    const pejabat = { ...NEW_ACARA.pejabat, kpa: { nama: "", nip: "19750101 200003 2 009", jabatan: "" } };
    expect(fillStated(NEW_ACARA, stated).pejabat.kpa).toMatchObject({ nip: "19750101 200003 2 001" });
    expect(fillStated({ ...NEW_ACARA, pejabat }, stated).pejabat.kpa).toMatchObject({
      nama: "Kartika Rekaan, S.Sos",
      nip: "19750101 200003 2 009",
    });
  });
});

describe("a province that a letterhead names", () => {
  const receiptUnder = (...letterhead: readonly string[]) =>
    plainWorkbook(
      `${letterhead.map((line) => `| ${line} |`).join("\n")}
       |
       | KWITANSI |
       | Nomor | : 021/KW/2025
       | Sudah terima dari | : Bendahara Pengeluaran Pembantu
       | Uang sejumlah | : Rp 456.000
       | Untuk pembayaran | : Konsumsi rapat dengan Dinas Sosial Provinsi Bali`,
      { file: `${letterhead.join(" ")}.xlsx`, sheet: "Konsumsi" },
    );
  const offeredBy = (...workbooks: readonly Workbook[]) =>
    statedFields(NEW_ACARA, statedAcara(understand(workbooks, rakorVervalDtks), workbooks))
      .filter(({ field }) => field === "wilayah")
      .map(({ text, at }) => [text, at.row]);

  it.each([
    [["PEMERINTAH PROVINSI JAWA TENGAH", "DINAS SOSIAL", "Jl. Pahlawan No. 12 Semarang"], "Jawa Tengah", 1],
    [["Kop surat", "PEMERINTAH PROPINSI KALIMANTAN SELATAN"], "Kalimantan Selatan", 2],
    [["GUBERNUR SUMATERA UTARA"], "Sumatera Utara", 1],
    [["Pemprov Jateng"], "Jawa Tengah", 1],
    [["PEMERINTAH PROVINSI DAERAH ISTIMEWA YOGYAKARTA"], "Daerah Istimewa Yogyakarta", 1],
    [["PEMERINTAH PROVINSI DKI JAKARTA"], "DKI Jakarta", 1],
  ])("%j is offered to a new activity", (letterhead, nama, row) => {
    expect(offeredBy(receiptUnder(...letterhead))).toEqual([[nama, row]]);
    const stated = statedAcara(understand([receiptUnder(...letterhead)], rakorVervalDtks), [
      receiptUnder(...letterhead),
    ]);
    expect(fillStated(NEW_ACARA, stated).builtInProvince).toBe(stated.wilayah?.value.kodeProvinsi);
  });

  it.each([
    ["two provinces", [receiptUnder("PEMERINTAH PROVINSI BALI"), receiptUnder("PEMERINTAH PROVINSI RIAU")]],
    ["a kabupaten alone", [receiptUnder("PEMERINTAH KABUPATEN WONOSOBO")]],
    ["an office that is written to", [receiptUnder("Kepada Yth. Kepala Dinas Sosial Provinsi Bali")]],
    ["no province of that name", [receiptUnder("PEMERINTAH PROVINSI ANTAH BERANTAH")]],
  ])("is not offered where letterheads name %s", (_what, workbooks) => {
    expect(offeredBy(...workbooks)).toEqual([]);
  });
});
