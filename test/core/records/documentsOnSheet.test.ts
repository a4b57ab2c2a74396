import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { plainWorkbook } from "../../support/foundTables";
import { outcomeOf } from "../../support/recordBuilders";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";

/** A receipt in columns A to F of one sheet; what stands below or beside it is added from row 13 on, cells between `|`. */
const RECEIPT = `KUITANSI
No. | : | 005/SPJ/2023
Sudah terima dari | : | Bendahara Pengeluaran Pembantu
Uang sejumlah | : | Rp 16.080.000,-
Terbilang | : | Enam belas juta delapan puluh ribu rupiah
Untuk pembayaran | : | Paket fullday Rakor
| | | | Padang, 8 Maret 2023
Mengetahui, | | | | Yang menerima,
PPTK | | | | Hotel`;

function receiptsOf(below: string) {
  const lines = `${RECEIPT}\n-\n-\n${below}`.split("\n").map((line) => `| ${line.trim()}`);
  const workbook = plainWorkbook(lines.join("\n"));
  return mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
}

const DATES = (year: number, month: number, day: number) => ({ sure: true, value: { year, month, day } });

describe("SPK and BAST that stand on the sheet of a receipt", () => {
  const blocks = `SURAT PERINTAH KERJA (SPK)
    Nomor : 465-423/PFM/2023
    Tanggal : 9 Maret 2023
    -
    BERITA ACARA SERAH TERIMA
    Nomor | : | 046/HIP/2023
    Tanggal | : | 7 Maret 2023`;

  it("are read with their own number and date, and leave those of the receipt alone", () => {
    const [receipt] = receiptsOf(blocks).kuitansi;
    expect(receipt?.spk?.value).toEqual({ nomor: "465-423/PFM/2023", tanggal: DATES(2023, 3, 9) });
    expect(receipt?.spk?.at).toMatchObject({ row: 14, col: 1 });
    expect(receipt?.bast?.value).toEqual({ nomor: "046/HIP/2023", tanggal: DATES(2023, 3, 7) });
    expect(receipt?.nomor?.value).toBe("005/SPJ/2023");
    expect(receipt?.tanggal?.value).toEqual(DATES(2023, 3, 8));
  });

  it("are read from lines that name them, and from the place and date of their signature", () => {
    const [receipt] = receiptsOf(`Nomor SPK | : | 465-423/PFM/2023
      Tanggal SPK | : | 7 Maret 2023
      BERITA ACARA HASIL PEKERJAAN
      Nomor : 046/HIP/2023
      Padang, 8 Maret 2023`).kuitansi;
    expect(receipt?.spk?.value).toEqual({ nomor: "465-423/PFM/2023", tanggal: DATES(2023, 3, 7) });
    expect(receipt?.bast?.value).toEqual({ nomor: "046/HIP/2023", tanggal: DATES(2023, 3, 8) });
  });

  it("are held against one another and against the receipt", () => {
    const found = outcomeOf("urutan-tanggal-terbalik", receiptsOf(blocks));
    const pairs = found.state === "found" ? found.findings.map(({ facts }) => JSON.stringify(facts)) : [];
    expect(pairs).toHaveLength(4);
  });

  it("never pass for agreement while a date of theirs is not read", () => {
    const open = `SURAT PERINTAH KERJA
      Nomor : 465-423/PFM/2023
      Tanggal : 7 Maret 2023
      BERITA ACARA SERAH TERIMA
      Nomor : 046/HIP/2023
      Pada hari ini Rabu tanggal delapan bulan Maret`;
    expect(outcomeOf("urutan-tanggal-terbalik", receiptsOf(open))).toMatchObject({
      state: "not-checkable",
      missing: ["tanggalDokumenTerbaca"],
    });
    expect(outcomeOf("urutan-tanggal-terbalik", receiptsOf(""))).toMatchObject({
      state: "not-checkable",
      missing: ["kuitansiBerdokumen"],
    });
  });
});
