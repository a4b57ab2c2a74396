import type { PlannedTable, PlannedValue } from "../../../../src/core/sheets/plan/plannedWorkbook";
import { matchRows } from "../../../../src/core/sheets/typed/rowMatch";

const HEADERS = ["No", "Kode", "Selisih", "Catatan"];
const PEOPLE = { table: "T", key: ["Kode"], typed: ["Catatan"] };

function table(...rows: readonly (readonly PlannedValue[])[]): PlannedTable {
  const columns = HEADERS.map((header) => ({ header, style: header === "No" ? "integer" : "text" }) as const);
  return { name: "T", row: 1, col: 1, columns, rows };
}

/** By note: the keys of the planned rows that a standing row may be. */
function matched(plan: PlannedTable, standing: readonly (readonly PlannedValue[])[]) {
  return Object.fromEntries(
    matchRows(plan, HEADERS, standing, PEOPLE).map(({ index, keys }) => [standing[index]?.[3], keys]),
  );
}

describe("which planned row a standing row is", () => {
  it("is told by its key, wherever the row stands", () => {
    const plan = table([1, "a", 10, undefined], [2, "b", 20, undefined]);
    expect(
      matched(plan, [
        [2, "b", 99, "nb"],
        [1, "a", 98, "na"],
      ]),
    ).toEqual({ nb: [["b"]], na: [["a"]] });
  });

  it("is told by the other facts among rows of one key, then by the number of the row", () => {
    const plan = table([1, "a", 10, undefined], [2, "a", 20, undefined], [3, "a", 30, undefined]);
    const standing = [
      [3, "a", 88, "ketiga"],
      [2, "a", 10, "sepuluh"],
      [1, "a", 77, "pertama"],
    ];
    expect(matched(plan, standing)).toEqual({ sepuluh: [["a"]], pertama: [["a", "2"]], ketiga: [["a", "3"]] });
  });

  it("stays in doubt where more rows are left than places: each may be the one", () => {
    const standing = [
      [1, "a", 10, "satu"],
      [2, "a", 20, "dua"],
    ];
    expect(matched(table([1, "a", 30, undefined]), standing)).toEqual({ satu: [["a"]], dua: [["a"]] });
    expect(matched(table([1, "a", 30, undefined], [2, "a", 40, undefined]), standing.slice(0, 1))).toEqual({
      satu: [["a"], ["a", "2"]],
    });
  });

  it("is none where it is gone: its key then is no planned row's", () => {
    const standing = [
      [1, "a", 10, "satu"],
      [2, "a", 20, "dua"],
    ];
    const { satu, dua } = matched(table([1, "a", 20, undefined]), standing);
    expect(dua).toEqual([["a"]]);
    expect(satu).not.toContainEqual(["a"]);
  });
});
