import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { review } from "../../../src/core/review";
import { places } from "../../support/recordBuilders";
import { drawnSheet } from "../tables/support/drawnSheet";

const shifted = (title: string, makan: number) =>
  review(
    [
      {
        file: "rab.xlsx",
        sheets: [
          drawnSheet(
            `
      | ${title}
      | No | Uraian | Semula | Menjadi | Selisih
      | 1 | Belanja ATK | 3000000 | 3500000 | 500000
      | 2 | Belanja Makan | 5000000 | 4600000 | ${makan}
      | 3 | Belanja Sewa | 2000000 | 2000000 | 0
      | Jumlah | < | 10000000 | 10100000 | 100000
    `,
            "Lembar1",
          ).sheet,
        ],
      },
    ],
    rakorVervalDtks,
  );

describe("a shifted budget without codes", () => {
  it("counts what each line became", () => {
    const { anggaran } = shifted("RENCANA ANGGARAN BIAYA PERUBAHAN", -400_000).records;
    expect(anggaran.map(({ uraian, jumlah }) => [uraian?.value, jumlah?.value])).toEqual([
      ["Belanja ATK", 3_500_000_00],
      ["Belanja Makan", 4_600_000_00],
      ["Belanja Sewa", 2_000_000_00],
    ]);
  });

  it("is held against what it says to have changed by", () => {
    const { outcomes } = shifted("RENCANA ANGGARAN BIAYA PERUBAHAN", -500_000);
    const found = outcomes.find(({ code }) => code === "pergeseran-berbeda");
    expect(found?.state === "found" && found.findings.map(({ at }) => places(at)[0])).toEqual(["Lembar1!E4"]);
  });

  it("is no recap of other things", () => {
    expect(shifted("REKAPITULASI PAGU PER BIDANG", -400_000).records.anggaran).toEqual([]);
  });
});
