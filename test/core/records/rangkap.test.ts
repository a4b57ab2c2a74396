import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { distinctKuitansi } from "../../../src/core/tally/distinctKuitansi";
import { having } from "../../../src/core/values/having";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { plainWorkbook } from "../../support/foundTables";
import { outcomeOf } from "../../support/recordBuilders";

const form = (mark: string, amount = "555.000") => `
  | | | ${mark}
  | Nomor | : 08/KW/V/2024
  |
  | KUITANSI
  | Terima dari | : KPA Dinas Contoh
  | Untuk | : Cetak spanduk
  | Jumlah Rp. | : ${amount},-
  | | | Contoh, 20 Mei 2024
  | | | Penerima,
  |
  | | | Percetakan Sasando`;

function kuitansiOf(...sheets: readonly string[]) {
  const workbook = {
    file: "kuitansi.xlsx",
    sheets: sheets.flatMap((grid, i) => plainWorkbook(grid, { sheet: `Kw ${String(i + 1)}` }).sheets),
  };
  return mapRecords(findTables(workbook), [workbook], rakorVervalDtks).kuitansi;
}

const ganda = (...sheets: readonly string[]) => {
  const outcome = outcomeOf("kuitansi-ganda", { kuitansi: kuitansiOf(...sheets) });
  return outcome.state === "found" ? outcome.findings.map(({ facts }) => (facts as { dasar: string }).dasar) : [];
};

describe("copies of one kuitansi", () => {
  test.each([
    ["ASLI", "TEMBUSAN"],
    ["Asli", "Salinan"],
    ["Lembar 1", "Lembar 2"],
    ["Lembar ke-1 : ", "Arsip"],
    ["", "COPY"],
  ])("%s and %s that say the same are one receipt", (first, second) => {
    expect(ganda(form(first), form(second))).toEqual([]);
    expect(distinctKuitansi(having(kuitansiOf(form(first), form(second)), "jumlah"))).toHaveLength(1);
  });

  it("that say another amount are told, and still count once", () => {
    expect(ganda(form("ASLI"), form("TEMBUSAN", "585.000"))).toEqual(["salinan"]);
    expect(distinctKuitansi(having(kuitansiOf(form("ASLI"), form("TEMBUSAN", "585.000")), "jumlah"))).toHaveLength(1);
  });

  it("without a mark, or with the same one, are two kuitansi of one number", () => {
    expect(ganda(form(""), form(""))).toEqual(["nomor"]);
    expect(ganda(form("ASLI"), form("ASLI"))).toEqual(["nomor"]);
  });
});
