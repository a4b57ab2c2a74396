import { rakorVervalDtks } from "../../../../src/core/acara/rakorVervalDtks";
import { mapRecords } from "../../../../src/core/records/mapRecords";
import { findTables } from "../../../../src/core/tables/findTables";
import { plainWorkbook } from "../../../support/foundTables";
import { findingsOf, outcomeOf, places, realisasi } from "../../../support/recordBuilders";

const of = (persen: string, pagu = "50.041.800", spent = "16.080.000") => ({
  realisasi: realisasi("Realisasi", `pagu | realisasi | persen\n${pagu} | ${spent} | ${persen}`),
});

describe("persentase-berbeda", () => {
  // 16.080.000 / 50.041.800 = 32,1331 %
  it.each(["32,13", "32", "32,1", "32,133", "32,1331366977", "0,32", "0,3213"])(
    "is silent about %s, at its own decimals",
    (persen) => expect(findingsOf("persentase-berbeda", of(persen))).toEqual([]),
  );

  it.each([
    ["66,66", "cut off"],
    ["66,67", "rounded"],
  ])("is silent about two thirds as %s (%s)", (persen) => {
    expect(findingsOf("persentase-berbeda", of(persen, "3.000", "2.000"))).toEqual([]);
  });

  it.each(["31,23", "33", "32,14", "0,31", "32,2"])("finds %s", (persen) => {
    const [found] = findingsOf("persentase-berbeda", of(persen));
    expect(places(found?.at ?? [])[0]).toBe("Realisasi!C2");
    expect(found?.facts).toMatchObject({ tertulis: Number(persen.replace(",", ".")), seharusnya: 32.13 });
  });

  it("says nothing of a line without pagu", () => {
    expect(findingsOf("persentase-berbeda", of("100", "0", "0"))).toEqual([]);
  });

  it("finds the share printed in a sum, which no column adds up to", () => {
    const workbook = plainWorkbook(
      `
      | LAPORAN REALISASI ANGGARAN |
      | -
      | Kode Rekening     | Uraian | Pagu      | Realisasi | Sisa     | %
      | 5.1.02.01.01.0052 | Mamin  | =5000000  | =4500000  | =500000  | =90
      | 5.1.02.01.01.0024 | ATK    | =5000000  | =5000000  | =0       | =100
      | Jumlah            |        | =10000000 | =9500000  | =500000  | =99
      | -
      |                   |        |           | Padang, 8 Maret 2023
      |                   |        |           | Bendahara Pengeluaran
      |                   |        |           | NIP. 19850714 201001 2 023
    `,
      { sheet: "Realisasi" },
    );
    const records = mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
    const [found, ...others] = findingsOf("persentase-berbeda", records);
    expect(others).toEqual([]);
    expect(records.questions).toEqual([]);
    expect(found && places(found.at)[0]).toBe("Realisasi!F6");
    expect(found?.facts).toMatchObject({ tertulis: 99, seharusnya: 95 });
  });

  it("is not checkable without percentages", () => {
    expect(outcomeOf("persentase-berbeda", of(""))).toMatchObject({ state: "not-checkable", missing: ["persen"] });
  });
});
