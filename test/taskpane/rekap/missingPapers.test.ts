import { planSheets } from "../../../src/core/sheets/planSheets";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { missingPapers } from "../../../src/taskpane/screens/rekap/missingPapers";
import { rekapLines } from "../../../src/taskpane/work/views/makeRekapLines";
import { reviewOf } from "../../core/sheets/papers";
import { anggaran, realisasi, register } from "../../support/recordBuilders";

const words = sheetWordsIn("id");
const linesOf = (...given: Parameters<typeof reviewOf>) => {
  const review = reviewOf(...given);
  return rekapLines(planSheets(review, [], words), words);
};
const BUDGET = anggaran("RAB", "kode | uraian | jumlah\n5.1.02.02.05.0043 | Paket fullday | 21.000.000");
const SPENT = realisasi("Realisasi", "kode | uraian | realisasi\n5.1.02.02.05.0043 | Paket fullday | 17.000.000");
const RECEIPT = register("Register", "nomor | kode | untuk | jumlah\n001 | 5.1.02.02.05.0043 | Fullday | 16.080.000");

describe("the recap in the pane", () => {
  it("has no figure of what no paper told: no realisasi is not a realisasi of Rp 0", () => {
    expect(linesOf({ anggaran: BUDGET })).toMatchObject([
      {
        anggaran: 21_000_000,
        realisasi: undefined,
        adaKuitansi: undefined,
        sisa: undefined,
        persen: undefined,
        tanpaBukti: undefined,
        kuitansiLebih: undefined,
      },
    ]);
  });

  it("says which papers are missing", () => {
    expect(missingPapers(linesOf({ anggaran: BUDGET }))).toEqual(["realisasi", "adaKuitansi"]);
    expect(missingPapers(linesOf({ realisasi: SPENT, kuitansi: RECEIPT }))).toEqual(["anggaran"]);
    expect(missingPapers(linesOf({ anggaran: BUDGET, realisasi: SPENT, kuitansi: RECEIPT }))).toEqual([]);
  });

  it("keeps a nought that papers do tell", () => {
    const other = register("Register", "nomor | kode | untuk | jumlah\n001 | 5.1.02.01.01.0024 | ATK | 1.420.800");
    const [atk] = linesOf({ anggaran: BUDGET, realisasi: SPENT, kuitansi: other });
    expect(atk).toMatchObject({ kode: "5.1.02.01.01.0024", anggaran: 0, realisasi: 0, adaKuitansi: 1_420_800 });
  });
});
