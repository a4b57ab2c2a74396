import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";

const RAB = `
  h | No | Uraian | Volume | Satuan | Harga Satuan | Jumlah
  f | no | uraian | volume | satuan | harga_satuan | jumlah+
  r | 1 | Laptop | 1 | unit | 9000000 | 9000000
  r | 2 | Tas | 1 | bh | 1000000 | 1000000
  s | | Jumlah | | | | 10000000
`;

/** The rows that the last witness of the only table sums. */
function coveredByLast(drawing: string) {
  const [sheet] = findTables({ file: "rab.xlsx", sheets: [drawnSheet(drawing).sheet] });
  const witnesses = sheet?.tables[0]?.rows.flatMap((row) =>
    row.role === "total" || row.role === "subtotal" ? [row.covers] : [],
  );
  return witnesses?.at(-1);
}

describe("PPN under the Jumlah of a budget is an amount that counts", () => {
  test("the total includes it and is proved over all lines", () => {
    const drawing = `${RAB}
      r | | PPN 11% | | | | 1100000
      t | | Total | | | | 11100000
    `;
    expectReadAsDrawn(drawing);
    expect(coveredByLast(drawing)).toEqual([2, 3, 5]);
  });

  test("a total that leaves some of it out still has to sum it", () => {
    const drawing = `${RAB}
      r | | PPN 11% | | | | 1100000
      t | | Total | | | | 11000000
    `;
    expectReadAsDrawn(drawing);
    expect(coveredByLast(drawing)).toEqual([2, 3, 5]);
  });

  test("the total says no word of a total, and is just what both come to", () => {
    expectReadAsDrawn(`${RAB}
      r | | PPN 11% | | | | 1100000
      t | | Nilai pekerjaan | | | | 11100000
        | | Terbilang : Sebelas juta seratus ribu rupiah
    `);
  });

  test("overhead and PPN one after the other", () => {
    expectReadAsDrawn(`${RAB}
      r | | Overhead 10% | | | | 1000000
      r | | PPN 11% | | | | 1210000
      t | | Grand Total | | | | 12210000
    `);
  });

  test("PPN at its rate with no total under it", () => {
    expectReadAsDrawn(`${RAB}
      r | | PPN 11% | | | | 1100000
    `);
  });

  test("PPN that the price contains is named for information only", () => {
    expectReadAsDrawn(`${RAB}
        | | PPN (sudah termasuk) | | | | 990991
    `);
  });

  test("what is taken off is no record", () => {
    const drawing = `${RAB}
        | | PPh 22 1,5% | | | | 150000
      w | | Jumlah diterima | | | | 9850000
    `;
    expectReadAsDrawn(drawing);
    expect(coveredByLast(drawing)).toEqual([]);
  });
});
