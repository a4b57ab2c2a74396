import { planSheets } from "../../../src/core/sheets/planSheets";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { bku, realisasi, register } from "../../support/recordBuilders";
import { reviewOf } from "./papers";
import { recordsIn, tableOf, totalsIn } from "./planReading";

const KUITANSI = register(
  "Register",
  `nomor | kode | untuk | jumlah
   001 | 5.1.02.02.05.0043 | Paket fullday | 16.080.000
   007 | 5.1.02.01.01.0026 | Jilid laporan | 560.000
       | 5.1.02.04.01.0003 | Transport | 150.000`,
);
const BKU = bku(
  "BKU",
  `bukti | kode | uraian | keluar
   001 | 5.1.02.02.05.0043 | Paket fullday | 16.080.000
   007 | 5.1.02.01.01.0026 | Jilid laporan | 650.000
       | 5.1.02.04.01.0003 | Transport | 150.000
       | 5.1.02.04.01.0003 | Transport | 150.000`,
);

const planOf = (records: Parameters<typeof reviewOf>[0]) => planSheets(reviewOf(records), [], sheetWordsIn("id"));

describe("the sheet Benang Anggaran", () => {
  const table = tableOf(planOf({ kuitansi: KUITANSI, bku: BKU }), "BenangAnggaran");
  const rows = recordsIn(table);

  it("has one row for each expense, and says in words what is missing and what is not certain", () => {
    expect(rows.map((row) => [row["Uraian"], row["Kuitansi"], row["BKU"]])).toEqual([
      ["Paket fullday", expect.stringContaining("001 · SPJ.xlsx"), expect.stringContaining("BKU!D2")],
      ["Jilid laporan", expect.stringContaining("007 · SPJ.xlsx"), expect.stringContaining("BKU!D3")],
      [
        "Transport",
        expect.stringContaining("Register!D4"),
        expect.stringMatching(/^belum pasti: .*D4.* atau .*D5.*\?$/),
      ],
      ["Transport", "belum ada", expect.stringContaining("BKU!D4")],
      ["Transport", "belum ada", expect.stringContaining("BKU!D5")],
    ]);
    expect(rows[0]?.["Baris anggaran"]).toBe("berkasnya belum ada");
    expect(rows[0]?.["Sumber"]).toContain("Register!D2");
  });

  it("holds every amount once, and its sums are live", () => {
    expect(rows.map((row) => row["Selisih"])).toEqual([0, -90_000, "", "", ""]);
    expect(totalsIn(table)).toMatchObject({ "Nilai kuitansi": 16_790_000, "Nilai BKU": 17_030_000 });
    expect(table.columns.find(({ header }) => header === "Selisih")?.formula).toContain("BenangAnggaran[[#This Row]");
    expect(table.columns.find(({ header }) => header === "Nilai BKU")?.total?.formula).toContain("SUBTOTAL(109");
  });

  it("sets apart what only the realisasi states", () => {
    const plan = planOf({
      kuitansi: KUITANSI,
      realisasi: realisasi("Realisasi", "kode | uraian | realisasi\n5.1.02.02.05.0043 | Hotel | 20.000.000"),
    });
    const hotel = recordsIn(tableOf(plan, "BenangAnggaran")).at(-1);
    expect(hotel).toMatchObject({ "Hanya di realisasi": 3_920_000, Kuitansi: "belum ada" });
  });

  it("stands only where papers of two kinds can be held against each other", () => {
    const names = (records: Parameters<typeof reviewOf>[0]) => planOf(records).sheets.map(({ name }) => name);
    expect(names({ kuitansi: KUITANSI })).not.toContain("Benang Anggaran");
    expect(names({ kuitansi: KUITANSI, bku: BKU })).toContain("Benang Anggaran");
  });
});
