import { rakorVervalDtks } from "../../../../src/core/acara/rakorVervalDtks";
import { mapRecords } from "../../../../src/core/records/mapRecords";
import { findTables } from "../../../../src/core/tables/findTables";
import { plainWorkbook } from "../../../support/foundTables";
import { amount, findingsOf, outcomeOf, places } from "../../../support/recordBuilders";

const CODE = "realisasi-kumulatif-berbeda";

function laporan(...rows: string[]) {
  const workbook = plainWorkbook(
    `
    | LAPORAN REALISASI ANGGARAN |
    | -
    | Kode Rekening | Uraian | Pagu | Realisasi s/d Bulan Lalu | Realisasi Bulan Ini | Realisasi s/d Bulan Ini | Sisa
    ${rows.map((row) => `| ${row}`).join("\n    ")}
  `,
    { sheet: "Realisasi" },
  );
  return mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
}
const ATK = "5.1.02.01.01.0024 | ATK | =1000000 | | =1000000 | =1000000 | =0";

describe("realisasi-kumulatif-berbeda", () => {
  it("passes where the three columns agree, a blank being nothing", () => {
    expect(
      outcomeOf(CODE, laporan("5.1.02.01.01.0052 | Mamin | =5000000 | =500000 | =4000000 | =4500000 | =500000", ATK)),
    ).toMatchObject({
      state: "passed",
    });
  });

  it("finds the line where they do not, with all three cells", () => {
    const [found, ...others] = findingsOf(
      CODE,
      laporan("5.1.02.01.01.0052 | Mamin | =5000000 | =500000 | =3900000 | =4500000 | =500000", ATK),
    );
    expect(others).toEqual([]);
    expect(found && places(found.at)).toEqual(["Realisasi!F4", "Realisasi!D4", "Realisasi!E4"]);
    expect(found).toMatchObject({
      facts: { tertulis: amount("4.500.000"), seharusnya: amount("4.400.000") },
      difference: amount("100.000"),
    });
  });

  it("is not-checkable without the three columns", () => {
    expect(outcomeOf(CODE, {})).toMatchObject({ state: "not-checkable", missing: ["kumulatif"] });
  });
});
