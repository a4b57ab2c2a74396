import * as fc from "fast-check";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import type { FindingCode } from "../../../src/core/checks/check";
import { NO_DECISIONS } from "../../../src/core/decisions/decisions";
import { draftOf } from "../../../src/taskpane/session/acaraDraft";
import { EMPTY_PRICE, type KetentuanDraft } from "../../../src/taskpane/session/ketentuanDraft";
import { pricesIn } from "../../../src/taskpane/session/pastedPrices";
import { readDraft } from "../../../src/taskpane/session/readDraft";
import { ReviewDesk } from "../../../src/taskpane/work/reviewDesk";

const built = draftOf(rakorVervalDtks);
const PRICE = { ...EMPTY_PRICE, uraian: "paket fullday", satuan: "orang", harga: "300.000", sumber: "Standar kantor" };
const RATE = { jenis: "PPh 23", persen: "4", sumber: "Tanpa NPWP", dari: "1 Januari 2023", sampai: "" };

const reading = (ketentuan: Partial<KetentuanDraft>) =>
  readDraft({ ...built, ketentuan: { ...built.ketentuan, ...ketentuan } }, rakorVervalDtks);

function saved(ketentuan: Partial<KetentuanDraft>) {
  const parsed = reading(ketentuan);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.acara;
}

describe("prices and rates as they are typed", () => {
  it("are none until somebody fills them in, and none again when all were removed", () => {
    expect(built.ketentuan).toEqual({ prices: [], rates: [] });
    expect(saved({})).not.toHaveProperty("hargaTertinggi");
    expect(saved({ prices: [EMPTY_PRICE], rates: [{ ...RATE, persen: "", sumber: "", dari: "" }] })).toEqual(saved({}));
  });

  it("are kept with the activity, and open again as they were", () => {
    const typed = { prices: [PRICE], rates: [RATE, { ...RATE, persen: "11; 12", jenis: "PPN", sampai: "1 Mei 2023" }] };
    expect(draftOf(saved(typed)).ketentuan).toEqual(typed);
    expect(saved({ rates: [{ ...RATE, persen: "1,5 %" }] }).tarifPajak?.[0]?.persen).toEqual([1.5]);
  });

  it("say at their own line what is missing or cannot be read", () => {
    const parsed = reading({ prices: [PRICE, { ...PRICE, harga: "" }], rates: [{ ...RATE, persen: "banyak" }] });
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        { problem: "wrong", field: "tarifPajak[1].persen" },
        { problem: "missing", field: "hargaTertinggi[2].harga" },
      ],
    });
  });
});

describe("rows that were copied from a sheet", () => {
  it("are taken as prices; what has no price is counted as left out", () => {
    const pasted = [
      "No\tUraian\tSatuan\tHarga\tDasar",
      "\tPAKET RAPAT\t\t\t",
      "1\tPaket fullday\torang\t300.000\tPergub 37/2022",
      "2\tUang harian\tOH\tRp 150.000,00\t",
      "",
    ].join("\r\n");
    expect(pricesIn(pasted)).toEqual({
      prices: [
        { ...EMPTY_PRICE, uraian: "Paket fullday", satuan: "orang", harga: "300.000", sumber: "Pergub 37/2022" },
        { ...EMPTY_PRICE, uraian: "Uang harian", satuan: "OH", harga: "Rp 150.000,00" },
      ],
      leftOut: 2,
    });
  });

  it("are one price where a cell has several lines, which a spreadsheet copies in quotation marks", () => {
    const pasted = '1\t"Paket fullday\n(hotel ""A"", bintang 3)"\torang\t300.000\r\n2\tUang harian\tOH\t150.000\r\n';
    expect(pricesIn(pasted)).toEqual({
      prices: [
        { ...EMPTY_PRICE, uraian: 'Paket fullday (hotel "A", bintang 3)', satuan: "orang", harga: "300.000" },
        { ...EMPTY_PRICE, uraian: "Uang harian", satuan: "OH", harga: "150.000" },
      ],
      leftOut: 0,
    });
  });

  it("keep quotation marks that are the cell's own", () => {
    const { prices } = pricesIn('"Fullday" hotel\torang\t300.000\nPipa 3"\tbatang\t90.000');
    expect(prices.map(({ uraian, harga }) => [uraian, harga])).toEqual([
      ['"Fullday" hotel', "300.000"],
      ['Pipa 3"', "90.000"],
    ]);
  });

  it("keep a mark for as above, and a quotation that begins a cell and ends in another", () => {
    const amounts = (pasted: string) => pricesIn(pasted).prices.map(({ uraian, harga }) => [uraian, harga]);
    expect(amounts('Snack\torang\t20.000\nMakan\t"\t35.000\nKopi\t"\t10.000')).toEqual([
      ["Snack", "20.000"],
      ["Makan", "35.000"],
      ["Kopi", "10.000"],
    ]);
    expect(amounts('Makan\torang\t35.000\t"\r\nPipa 3"\tbatang\t90.000')).toEqual([
      ["Makan", "35.000"],
      ['Pipa 3"', "90.000"],
    ]);
    expect(amounts('"Snack kotak\torang\t20.000\nPipa 3"\tbatang\t90.000')).toEqual([
      ['"Snack kotak', "20.000"],
      ['Pipa 3"', "90.000"],
    ]);
  });
});

/** As a spreadsheet puts cells on the clipboard: one with a line break in quotation marks, its own doubled. */
const asCopied = (cell: string) => (/[\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

it("rows of any words, copied from a spreadsheet, are as many prices with these words", () => {
  const words = fc.string({ unit: fc.constantFrom("hotel", "nasi", " ", '"', "\n", "\r\n"), maxLength: 8 });
  const row = fc.record({
    uraian: fc.tuple(fc.constantFrom("Paket ", '"Paket', '""Paket', '" Paket'), words).map((parts) => parts.join("")),
    satuan: fc.constantFrom("orang", '"', '""'),
    sumber: fc.constantFrom("", "Pergub 37", '"', '""'),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const pasted = rows.map((one) => `${asCopied(one.uraian)}\t${one.satuan}\t300.000\t${one.sumber}\r\n`).join("");
      expect(pricesIn(pasted)).toEqual({
        prices: rows.map((one) => ({
          ...EMPTY_PRICE,
          uraian: one.uraian.replace(/\s+/g, " ").trim(),
          satuan: one.satuan.replaceAll('"', ""),
          harga: "300.000",
          sumber: one.sumber.replaceAll('"', ""),
        })),
        leftOut: 0,
      });
    }),
  );
});

describe("the checks", () => {
  const PAPERS = {
    "RAB.csv": [
      "RENCANA ANGGARAN BIAYA",
      "Kode Rekening;Uraian;Volume;Satuan;Harga Satuan;Jumlah",
      "5.1.02.01.01.0052;Paket fullday peserta;60;orang;335.000;20.100.000",
      "5.1.02.02.05.0043;Sewa gedung;1;paket;28.660.000;28.660.000",
      ";Jumlah;;;;48.760.000",
    ],
    "Pajak.csv": [
      "BUKU PAJAK",
      "No;Tanggal;No Bukti;Uraian;Jenis Pajak;DPP;Dipungut;Disetor;Tanggal Setor;NTPN",
      "1;8/3/2023;012;Sewa sound system;PPh 23;1500000;30000;30000;9/3/2023;A1B2C3D4E5F6G7H8",
      "2;8/3/2023;013;Jasa cetak;PPh 23;1000000;20000;20000;9/3/2023;B1B2C3D4E5F6G7H8",
    ],
  };

  async function told(code: FindingCode, ketentuan: Partial<KetentuanDraft>) {
    const desk = new ReviewDesk();
    const files = Object.entries(PAPERS).map(([name, lines]) => ({
      name,
      bytes: Uint8Array.from(Buffer.from(lines.join("\r\n"))).buffer,
    }));
    await desk.takeFiles(files, "id", () => undefined);
    const { notCheckable } = desk.review(saved(ketentuan), NO_DECISIONS, "id", () => undefined);
    return {
      found: desk.findings(0, 1000).filter((one) => one.code === code).length,
      checked: notCheckable.every((one) => one.code !== code),
    };
  }

  it("hold unit prices against the table that was filled in, and nothing while it is empty", async () => {
    expect(await told("harga-satuan-di-atas-standar", {})).toEqual({ found: 0, checked: false });
    expect(await told("harga-satuan-di-atas-standar", { prices: [PRICE] })).toEqual({ found: 1, checked: true });
    const higher = { ...PRICE, harga: "335.000" };
    expect(await told("harga-satuan-di-atas-standar", { prices: [higher] })).toEqual({ found: 0, checked: true });
  });

  it("reckon taxes by the rate that was put in place of the known one, from its day on", async () => {
    expect(await told("pajak-dihitung-berbeda", {})).toEqual({ found: 0, checked: true });
    expect(await told("pajak-dihitung-berbeda", { rates: [RATE] })).toEqual({ found: 2, checked: true });
    const later = { ...RATE, dari: "1 April 2023" };
    expect(await told("pajak-dihitung-berbeda", { rates: [later] })).toEqual({ found: 0, checked: true });
  });
});
