import type { Benang, LinkDecision } from "../../../src/core/benang/benang";
import { benangAnggaran } from "../../../src/core/benang/benangAnggaran";
import { folioLinks } from "../../../src/core/sheets/folioLinks";
import { bku, cell, formulir, recordsOf, register } from "../../support/recordBuilders";
import { countReceipts } from "../../../src/core/sheets/receipts";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { reviewOf } from "./papers";
import { tableOf } from "./planReading";

const ATK = "5.1.02.01.01.0024";
const MAKAN = "5.1.02.01.01.0052";

const KUITANSI = register(
  "Register",
  `nomor | tanggal | untuk | kode | jumlah
   001/KW | 6 Maret 2023 | Belanja kertas | ${ATK} | 500.000
   002/KW | 7 Maret 2023 | Makan siang rapat | ${MAKAN} | 1.200.000
   003/KW | 8 Maret 2023 | Cetak spanduk | ${ATK} | 350.000`,
);
const BKU = bku(
  "BKU",
  `no | tanggal | bukti | kode | uraian | masuk | keluar
   1 | 1 Maret 2023 | | | Terima GU | 5.000.000 |
   2 | 7 Maret 2023 | 2/KW | ${MAKAN} | Makan siang rapat | | 1.200.000
   3 | 6 Maret 2023 | 001/KW | ${ATK} | Belanja kertas | | 500.000
   4 | 9 Maret 2023 | 009/KW | ${MAKAN} | Kue kotak | | 640.000`,
);

function planOf(records: Parameters<typeof reviewOf>[0]) {
  return planSheets(reviewOf(records), [], sheetWordsIn("id"));
}

function linksOf(records: Parameters<typeof recordsOf>[0], said: readonly LinkDecision[] = []) {
  const all = recordsOf(records);
  const benang: readonly Benang[] = benangAnggaran(all, said).benang;
  return folioLinks(all, benang, countReceipts(all.kuitansi));
}

describe("the way from the cash book to receipts and back", () => {
  test("each leads to the other's line; what has none says so, money taken in asks for none", () => {
    expect(linksOf({ kuitansi: KUITANSI, bku: BKU })).toEqual({
      ofKuitansi: [3, 2, "belum-ada"],
      ofBku: [undefined, 2, 1, "belum-ada"],
    });
  });

  test("a number leads there though the amounts differ", () => {
    const other = bku(
      "BKU",
      `no | tanggal | bukti | kode | uraian | keluar\n1 | 20 Juli 2023 | 003/KW | | Baliho | 900.000`,
    );
    expect(linksOf({ kuitansi: KUITANSI, bku: other })?.ofKuitansi[2]).toBe(1);
  });

  describe("bare numbers that begin again each month", () => {
    const year = (...rows: string[]) =>
      bku("BKU", ["no | tanggal | bukti | kode | uraian | keluar", ...rows].join("\n"));
    const january = `1 | 6 Januari 2023 | 3 | ${MAKAN} | Makan siang rapat | 1.200.000`;
    const receipt = `3 | 8 Maret 2023 | Cetak spanduk | ${ATK} | 350.000`;

    test("lead nowhere where two lines have the number", () => {
      const lines = year(january, `9 | 20 Juli 2023 | 3 | ${ATK} | Baliho | 900.000`);
      const one = register("Register", `nomor | tanggal | untuk | kode | jumlah\n${receipt}`);
      expect(linksOf({ kuitansi: one, bku: lines })).toEqual({
        ofKuitansi: ["tanya"],
        ofBku: ["belum-ada", "belum-ada"],
      });
    });

    test("lead there where the two receipts of that number are a form and its line of the register", () => {
      const line = register("Register", `nomor | tanggal | untuk | kode | jumlah\n${receipt}`);
      const form = formulir("Kw 3", { nomor: "3", jumlah: "350.000" });
      const lines = year(`9 | 8 Maret 2023 | 3 | ${ATK} | Spanduk dan bambu | 360.000`);
      expect(linksOf({ kuitansi: [form, ...line], bku: lines })).toEqual({ ofKuitansi: [1, 1], ofBku: [1] });
    });

    test("lead nowhere where two receipts have it, of which one has its line", () => {
      const two = register(
        "Register",
        `nomor | tanggal | untuk | kode | jumlah
         3 | 6 Januari 2023 | Makan siang rapat | ${MAKAN} | 1.200.000
         ${receipt}`,
      );
      expect(linksOf({ kuitansi: two, bku: year(january) })?.ofKuitansi).toEqual([1, "belum-ada"]);
    });
  });

  describe("where two lines may be meant", () => {
    const one = register("Register", `nomor | untuk | kode | jumlah\n007/KW | Beli kertas | ${ATK} | 150.000`);
    const lines = bku(
      "BKU",
      `bukti | kode | uraian | keluar
       007/KW | ${ATK} | Kertas | 900.000
       | ${ATK} | Kertas | 150.000
       | ${ATK} | Kertas | 150.000`,
    );
    const said = (to: readonly string[]): LinkDecision => ({
      ruas: "bku",
      from: cell("Register!D2"),
      raw: "150.000",
      to: to.map((place) => ({ at: cell(place), raw: "150.000" })),
    });

    test("the only line of that number is shown", () => {
      expect(linksOf({ kuitansi: one, bku: lines })?.ofKuitansi).toEqual([1]);
    });

    test("a person's word that it is none of them holds, there and back", () => {
      const links = linksOf({ kuitansi: one, bku: lines }, [said([])]);
      expect(links?.ofKuitansi).toEqual(["belum-ada"]);
      expect(links?.ofBku[0]).toBe("belum-ada");
    });

    test("a person's word which of them it is holds, there and back", () => {
      const links = linksOf({ kuitansi: one, bku: lines }, [said(["BKU!D4"])]);
      expect(links).toEqual({ ofKuitansi: [3], ofBku: ["belum-ada", "belum-ada", 1] });
    });
  });

  test("one book alone leads nowhere", () => {
    expect(linksOf({ kuitansi: KUITANSI })).toBeUndefined();
    expect(linksOf({ bku: BKU })).toBeUndefined();
  });

  test("a link looks the row up by its number, so that it holds after sorting", () => {
    const plan = planOf({ kuitansi: KUITANSI, bku: BKU });
    const column = tableOf(plan, "BukuKas").columns.find(({ header }) => header === "Buka");
    expect(column?.formula).toBe(
      "IF(1<=COUNT(BukuKas[[#This Row],[Kuitansi]])," +
        'HYPERLINK("#"&CELL("address",INDEX(Kuitansi[No],MATCH(BukuKas[[#This Row],[Kuitansi]],Kuitansi[No],0))),"Buka"),"")',
    );
  });

  test("beside a book of many lines the number alone stands, since looking up each would take long", () => {
    const many = Array.from({ length: 2001 }, (_none, at) => `${at} | 9 Maret 2023 | ${at}/X | ${ATK} | ATK | 1.000`);
    const plan = planOf({
      kuitansi: KUITANSI,
      bku: bku("BKU", ["no | tanggal | bukti | kode | uraian | keluar", ...many].join("\n")),
    });
    const headers = tableOf(plan, "BukuKas").columns.map(({ header }) => header);
    expect(headers).toContain("Kuitansi");
    expect(headers).not.toContain("Buka");
  });
});
