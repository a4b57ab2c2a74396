import { rakorVervalDtks } from "../../../../src/core/acara/rakorVervalDtks";
import { review } from "../../../../src/core/review";
import { places } from "../../../support/recordBuilders";
import { drawnSheet } from "../../tables/support/drawnSheet";

/** The amounts that volume times price is not, and what they should be, in rupiah. */
function wrongProducts(drawing: string) {
  const { outcomes } = review([{ file: "nota.xlsx", sheets: [drawnSheet(drawing, "NOTA").sheet] }], rakorVervalDtks);
  const outcome = outcomes.find(({ code }) => code === "perkalian-berbeda");
  if (outcome?.state !== "found") return outcome?.state;
  return outcome.findings.map(({ at, facts }) => [
    places(at)[0],
    "seharusnya" in facts ? Number(facts.seharusnya) / 100 : undefined,
  ]);
}

const FUEL = (liter: string, harga: string, total: string) => `
  | REGISTER NOTA BBM
  | NO | TGL NOTA | NO NOTA | NO. POLISI | JENIS BBM | LITER | HARGA/LTR | TOTAL (Rp)
  | 1 | 01/03/2023 | 693014 | BA 8469 LK | Bio Solar | 37,5 | 6800 | 255000
  | 2 | 02/03/2023 | 803808 | BA 8929 LK | Bio Solar | 60 | 6800 | 408000
  | 3 | 02/03/2023 | 560851 | BA 8131 LK | Bio Solar | ${liter} | ${harga} | ${total}
  | 4 | 03/03/2023 | 920999 | BA 8982 LK | Bio Solar | 45 | 6800 | 306000
  | Jumlah | < | < | < | < | 187,5 | | 1275000
`;

describe("perkalian-berbeda in a register of bills", () => {
  it("tells the one bill that is not its volume times its price", () => {
    expect(wrongProducts(FUEL("45", "6800", "360000"))).toEqual([["NOTA!H5", 306_000]]);
  });

  it("passes where every bill is", () => {
    expect(wrongProducts(FUEL("45", "6800", "306000"))).toBe("passed");
  });

  it("asks nothing of a bill whose price was left blank", () => {
    expect(wrongProducts(FUEL("45", "", "306000"))).toBe("passed");
  });

  it("says nothing where the columns mean something else: the price is one of many, not of these", () => {
    expect(
      wrongProducts(`
        | DAFTAR HARGA PASAR
        | No | Barang | Volume | Harga Satuan | Jumlah
        | 1 | Beras | 10 | 14000 | 250000
        | 2 | Gula | 5 | 17000 | 130000
        | 3 | Minyak | 4 | 20000 | 99000
        | 4 | Telur | 3 | 28000 | 91000
      `),
    ).not.toEqual(expect.arrayContaining([expect.arrayContaining(["NOTA!E3"])]));
  });

  it("says nothing where a discount stands between price and amount", () => {
    expect(
      wrongProducts(`
        | REGISTER NOTA BELANJA
        | No | Tanggal | No Nota | Barang | Banyaknya | Harga Satuan | Diskon | Jumlah
        | 1 | 01/03/2023 | 11 | Kertas | 10 | 50000 | 0 | 500000
        | 2 | 02/03/2023 | 12 | Tinta | 5 | 90000 | 0 | 450000
        | 3 | 03/03/2023 | 13 | Map | 20 | 5000 | 0 | 100000
        | 4 | 04/03/2023 | 14 | Toner | 2 | 800000 | 100000 | 1500000
      `),
    ).not.toEqual(expect.arrayContaining([expect.arrayContaining(["NOTA!H6"])]));
  });
});
