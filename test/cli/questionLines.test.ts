import { rakorVervalDtks } from "../../src/core/acara/rakorVervalDtks";
import { review } from "../../src/core/review";
import { questionLines } from "../../src/cli/text/outcomeLines";
import { sheetWordsIn } from "../../src/messages/sheetWords";
import { summary } from "../../src/messages/id/summary";
import { plainWorkbook } from "../support/foundTables";

describe("what is asked, on the screen", () => {
  it("is asked once where many cells of a sheet hold the same words", () => {
    const { records } = review(
      [
        plainWorkbook(`
          | DAFTAR HADIR PESERTA
          | No | Nama          | Kab/Kota  | Tanda Tangan
          | =1 | Andi Saputra  | Kab. Agam | ttd
          | =2 | Budi Hartono  | Solok     | ttd
          | =3 | Citra Lestari | Bandung   | ttd
          | =4 | Dewi Lestari  | Solok     | ttd
          | =5 | Eko Prasetyo  | Solok     | ttd
        `),
      ],
      rakorVervalDtks,
    );
    const lines = questionLines(records.questions, "", sheetWordsIn("id"), summary);
    expect(lines).toEqual([
      expect.stringMatching(/C4 dan 2 sel lain: "Solok"/),
      expect.stringMatching(/C5: "Bandung"/),
    ]);
  });
});
