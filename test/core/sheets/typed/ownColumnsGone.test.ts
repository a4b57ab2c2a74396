import type { Cell } from "../../../../src/core/cells/cell";
import type { PlannedTable } from "../../../../src/core/sheets/plan/plannedWorkbook";
import type { FormerTable } from "../../../../src/core/sheets/typed/formerTable";
import { peopleOf } from "../../../../src/core/sheets/typed/peopleOf";
import { plannedHeaders } from "../../../../src/core/sheets/typed/plannedHeaders";
import { collectTyped, TypedValues, withTyped } from "../../../../src/core/sheets/typed/typedValues";

/** The list of people of a result that numbers them no more, as one list names them all. */
const PESERTA: PlannedTable = {
  name: "Peserta",
  row: 5,
  col: 1,
  columns: [
    { header: "Nama", style: "text" },
    { header: "Sumber", style: "text" },
  ],
  rows: [
    ["Andi Saputra", "hadir.xlsx › Hadir!A5"],
    ["Budi Hartono", "hadir.xlsx › Hadir!A6"],
  ],
  absent: ["Orang"],
};

const cell = (value: string | number): Cell => ({ kind: typeof value === "number" ? "number" : "text", value }) as Cell;

function stood(headers: readonly string[], rows: readonly (readonly (string | number)[])[]): FormerTable {
  const range = { top: 5, left: 1, bottom: 5 + rows.length, right: headers.length };
  return {
    name: "Peserta",
    range,
    headers,
    rows: rows.map((row) => row.map(cell)),
    places: rows.map((_row, at) => 6 + at),
  };
}

function carried(former: FormerTable) {
  const typed = new TypedValues();
  const people = peopleOf(PESERTA, []);
  collectTyped(typed, PESERTA, former, people, true);
  return { typed: typed.all(), headers: withTyped(PESERTA, former, people, typed).columns.map(({ header }) => header) };
}

describe("a column of ours that the new result has no need of", () => {
  it("is nobody's typing, and goes", () => {
    const former = stood(
      ["Nama", "Orang", "Sumber"],
      [
        ["Andi Saputra", 1, "hadir.xlsx › Hadir!A5"],
        ["Budi Hartono", 2, "hadir.xlsx › Hadir!A6"],
      ],
    );
    expect(carried(former)).toEqual({ typed: [], headers: ["Nama", "Sumber"] });
  });

  it("goes where the sheet remembers what we wrote, whatever it held", () => {
    const former = {
      ...stood(["Nama", "Lama", "Sumber"], [["Andi Saputra", "teks kita", "hadir.xlsx › Hadir!A5"]]),
      written: ["Nama", "Lama", "Sumber"],
    };
    expect(carried(former)).toEqual({ typed: [], headers: ["Nama", "Sumber"] });
  });
});

describe("a column that people set, under a header that ours has elsewhere", () => {
  it("stays theirs", () => {
    const former = stood(["Nama", "Sumber", "Orang"], [["Andi Saputra", "hadir.xlsx › Hadir!A5", "orang dinas"]]);
    const { typed, headers } = carried(former);
    expect(headers).toEqual(["Nama", "Sumber", "Orang"]);
    expect(typed.map(({ header, value }) => [header, value])).toEqual([["Orang", "orang dinas"]]);
  });
});

describe("headers of a table whose columns come and go", () => {
  it("keep their names where as many went as came", () => {
    const written = ["No", "Nama", "Registrasi", "Sumber"];
    expect(plannedHeaders(written, ["No", "Nama", "Sumber", "Hari"], written)).toEqual(written);
  });
});
