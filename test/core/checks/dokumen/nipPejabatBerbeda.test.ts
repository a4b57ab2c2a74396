import { rakorVervalDtks } from "../../../../src/core/acara/rakorVervalDtks";
import type { Workbook } from "../../../../src/core/cells/workbook";
import { mapRecords } from "../../../../src/core/records/mapRecords";
import { findTables } from "../../../../src/core/tables/findTables";
import { plainWorkbook } from "../../../support/foundTables";
import { findingsOf, outcomeOf, places } from "../../../support/recordBuilders";

const CODE = "nip-pejabat-berbeda";

const records = (...workbooks: readonly Workbook[]) =>
  mapRecords(
    workbooks.flatMap((workbook) => findTables(workbook)),
    workbooks,
    rakorVervalDtks,
  );

/** A BKU with its place to sign. */
const bku = (sheet: string, ...signed: readonly string[]) =>
  plainWorkbook(
    `
    | BUKU KAS UMUM
    | -
    | No | Tanggal      | Uraian    | Penerimaan | Pengeluaran | Saldo
    | =1 | 1 Maret 2023 | Terima UP | =1000000   |             | =1000000
    | =2 | 8 Maret 2023 | Kertas    |            | =500000     | =500000
    | -
    | | Kuasa Pengguna Anggaran | | | Bendahara |
    | -
    ${signed.map((line) => `| ${line}`).join("\n    ")}
  `,
    { sheet, file: `${sheet}.xlsx` },
  );

const KPA = "| Drs. Bambang Sutrisno, M.Si | | | Rina Oktaviani, S.E |";
const RIGHT = "| NIP. 19700707 199803 1 007 | | | NIP. 19900606 201402 2 005 |";

describe("nip-pejabat-berbeda", () => {
  it("finds the sheet on which the NIP of a signer is another than on most", () => {
    const found = findingsOf(
      CODE,
      records(
        bku("Maret", KPA, RIGHT),
        bku("April", KPA.toUpperCase(), RIGHT),
        bku("Mei", KPA, "| Pembina Tk. I | | | |", "| NIP. 19700707 199803 1 001 | | | NIP 199006062014022005 |"),
      ),
    );
    expect(found.map(({ facts }) => facts)).toEqual([
      { nama: "Drs. Bambang Sutrisno, M.Si", nip: ["197007071998031007", "197007071998031001"], kali: [2, 1] },
    ]);
    expect(found.map(({ at }) => places(at))).toEqual([["Mei!B11", "Maret!B10"]]);
  });

  it("passes where each signer has one, however it is spaced, and two people of one name have their own", () => {
    const other = "| NIP. 19881212 201101 1 003 | | | NIP 199006062014022005 |";
    expect(outcomeOf(CODE, records(bku("Maret", KPA, RIGHT), bku("April", KPA, other)))).toMatchObject({
      state: "passed",
    });
  });

  it("is not-checkable where nobody signs with a NIP", () => {
    expect(outcomeOf(CODE, records(bku("Maret", KPA)))).toMatchObject({
      state: "not-checkable",
      missing: ["penandaTangan"],
    });
  });
});
