import fc from "fast-check";
import { criterion } from "../../../src/core/sheets/plan/criterion";
import { NO_ROW, isEqual, minusInSen, number, share, timesInSen } from "../../../src/core/sheets/plan/formula";
import { TableData } from "../../../src/core/sheets/plan/tableData";

type Line = readonly [kode: string, kelompok: string, jumlah: number | undefined];
type Column = "kode" | "kelompok" | "jumlah";

function tableOf(lines: readonly Line[]): TableData<Column> {
  return TableData.of<Column, Line>("Uji", lines, [
    { key: "kode", header: "Kode", style: "text", width: 9, value: ([kode]) => kode },
    { key: "kelompok", header: "Kelompok", style: "text", width: 9, value: ([, kelompok]) => kelompok },
    { key: "jumlah", header: "Jumlah", style: "rupiah", width: 9, total: "sum", value: ([, , jumlah]) => jumlah },
  ]);
}

const line: fc.Arbitrary<Line> = fc.tuple(
  fc.constantFrom("a", "A", "b", "13.01", ""),
  fc.constantFrom("x", "y"),
  fc.option(
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((sen) => sen / 100),
    { nil: undefined },
  ),
);

describe("a table's formulas and their results", () => {
  it("count and sum what a filter by hand finds, without regard to case as Excel does", () => {
    fc.assert(
      fc.property(
        fc.array(line),
        fc.constantFrom("a", "b", "13.01"),
        fc.constantFrom("x", "y"),
        (lines, kode, kelompok) => {
          const table = tableOf(lines);
          const where = [
            ["kode", criterion(kode)],
            ["kelompok", criterion(kelompok)],
          ] as const;
          const found = lines.filter(([one, other]) => one.toLowerCase() === kode && other === kelompok);
          const sen = found.reduce((sum, [, , jumlah]) => sum + Math.round((jumlah ?? 0) * 100), 0);
          expect(table.countWhere(where).of(NO_ROW)).toBe(found.length);
          expect(table.sumWhere("jumlah", where).of(NO_ROW) * 100).toBeCloseTo(sen, 4);
        },
      ),
    );
  });

  it("use COUNTIFS and SUMIFS where the key is safe, an exact comparison where it is not", () => {
    const table = tableOf([]);
    expect(table.countWhere([["kelompok", criterion("x")]]).text).toBe('COUNTIFS(Uji[Kelompok],"x")');
    expect(table.sumWhere("jumlah", [["kelompok", criterion("x")]]).text).toBe('SUMIFS(Uji[Jumlah],Uji[Kelompok],"x")');
    expect(table.countWhere([["kode", criterion("13.01")]]).text).toBe('SUMPRODUCT(--(Uji[Kode]="13.01"))');
    expect(table.sumWhere("jumlah", [["kode", criterion("13.01")]]).text).toBe(
      'SUMPRODUCT(--(Uji[Kode]="13.01"),Uji[Jumlah])',
    );
  });

  it("take keys from another table's own row only as safe as all of them are", () => {
    const table = tableOf([]);
    const sumBy = (keys: readonly string[]) =>
      table.sumWhere("jumlah", [["kode", tableOf(keys.map((key) => [key, "", 0])).thisRowKey("kode")]]).text;
    expect(sumBy(["Agam", "Kota Solok"])).toBe("SUMIFS(Uji[Jumlah],Uji[Kode],Uji[[#This Row],[Kode]])");
    expect(sumBy(["Agam", "13.01"])).toBe("SUMPRODUCT(--(Uji[Kode]=Uji[[#This Row],[Kode]]),Uji[Jumlah])");
  });

  it("sum amounts without binary noise", () => {
    const table = tableOf([
      ["a", "x", 0.1],
      ["a", "x", 0.2],
    ]);
    expect(table.sum("jumlah").of(NO_ROW)).toBe(0.3);
    expect(isEqual(minusInSen(number(0.3), number(0.1)), number(0.2)).of(NO_ROW)).toBe(true);
  });

  it("cut a text that no cell can hold, and say so by an ellipsis", () => {
    const [row] = tableOf([["k".repeat(40_000), "x", 1]]).rows;
    expect(String(row?.[0])).toHaveLength(32_767);
    expect(String(row?.[0]).endsWith("…")).toBe(true);
  });

  it("never divide by nothing", () => {
    expect(share(number(1), number(0)).of(NO_ROW)).toBe("");
  });

  it("stand a product too large to be exact", () => {
    expect(timesInSen(number(9e12), number(9e12)).of(NO_ROW)).toBe(8.1e25);
  });
});
