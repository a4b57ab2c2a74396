import { formulaSense } from "../../../../src/core/sheets/typed/formulaSense";

const same = (a: string, b: string) => formulaSense(a) === formulaSense(b);

describe("what a formula says", () => {
  it.each([
    ["a row of its own table", "Temuan[[#This Row],[Nilai]]*2", "[@Nilai]*2"],
    ["a header with blanks", "Temuan[[#This Row],[Nilai BKU]]*2", "[@[Nilai BKU]]*2"],
    ["the table inside of which it stands", "SUBTOTAL(109,Temuan[Nilai])", "SUBTOTAL(109,[Nilai])"],
    ["a table and a sheet that were renamed", "SUM(Temuan[Nilai])+Rekap!B2", "SUM(Kita[Nilai])+'Rekap Rina'!B2"],
    ["cells that moved", "'Perlu Diperiksa'!$A$1&B3", "'Perlu Diperiksa'!$C$1&D5"],
    [
      "blanks and the sizes of letters",
      "SUMIFS( Temuan[Nilai] , Temuan[Kode],1)",
      "sumifs(Temuan[Nilai],Temuan[Kode],1)",
    ],
    ["functions that newer Excel marks", "_xlfn.XLOOKUP(B2,Temuan[Nilai],1)", "XLOOKUP(B2,Temuan[Nilai],1)"],
  ])("is the same where Excel spells %s its own way", (_what, a, b) => expect(same(a, b)).toBe(true));

  it.each([
    ["another function", "SUBTOTAL(109,Temuan[Nilai])", "SUBTOTAL(101,Temuan[Nilai])"],
    ["another column", "SUBTOTAL(109,Temuan[Nilai])", "SUBTOTAL(109,Temuan[Pajak])"],
    ["another sign", "B2+B3", "B2-B3"],
    ["another text, though it looks like a cell", 'IF(B2="A1",1)', 'IF(B2="A2",1)'],
    ["several columns for one", "SUM(Temuan[[Nilai]:[Pajak]])", "SUM(Temuan[Nilai])"],
  ])("is another with %s", (_what, a, b) => expect(same(a, b)).toBe(false));

  it("follows headers to the names that they had", () => {
    const headerOf = (header: string) => (header === "Nilai PPTK" ? "Nilai" : header);
    expect(formulaSense("SUM([Nilai PPTK])", headerOf)).toBe(formulaSense("SUM(Temuan[Nilai])"));
  });
});
