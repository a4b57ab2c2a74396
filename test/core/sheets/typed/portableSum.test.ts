import { portableSum } from "../../../../src/core/sheets/typed/portableSum";

/**
 *      B       C          D
 * 5    Pagu    Rp (juta)  Status
 * 6-8  records
 */
const RECORDS = { top: 6, left: 2, bottom: 8, right: 4 };
const held = (formula: string) => portableSum(formula, RECORDS, ["Pagu", "Rp (juta)", "Status"]);

it.each([
  ["SUM(B6:B8)", "SUM([Pagu])"],
  ["sum($B$6:b8)/SUM(C6:C8)", "sum([Pagu])/SUM([[Rp (juta)]])"],
  ['COUNTIF(D6:D8,"B6:B8")', 'COUNTIF([Status],"B6:B8")'],
  ["SUBTOTAL(109,Kuitansi[Pagu])*1.5", "SUBTOTAL(109,Kuitansi[Pagu])*1.5"],
  ["LOG10(100)+SUM(Kuitansi[[Pagu]:[Rp (juta)]])", "LOG10(100)+SUM(Kuitansi[[Pagu]:[Rp (juta)]])"],
])("%s holds wherever the column stands, as %s", (formula, portable) => expect(held(formula)).toBe(portable));

it.each([
  "B9*2",
  "SUM(B6:B7)",
  "SUM(B6:B9)",
  "SUM(B6:C8)",
  "SUM(A6:A8)",
  "SUM(E6:E8)",
  "SUM(B:B)",
  "SUM(6:8)",
  "SUM(RAB!B6:B8)",
  "SUM('Rab Lama'!B6:B8)",
  'SUM(INDIRECT("B6:B8"))',
  "SUM(#REF!)",
])("%s holds in its place alone", (formula) => expect(held(formula)).toBeUndefined());
