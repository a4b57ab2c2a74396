import { renamedFormula } from "../../../src/hosts/office/write/renamedFormula";

const RENAMES = {
  sheets: new Map([
    ["kegiatan", "Kegiatan (2)"],
    ["rekap anggaran", "Rekap Anggaran"],
    ["jum'at", "Jum'at (2)"],
  ]),
  tables: new Map([
    ["peserta", "Peserta_2"],
    ["realisasi", "Realisasi"],
  ]),
};

describe("a formula whose tables and sheets got other names", () => {
  it.each([
    ['COUNTIFS(Peserta[Tahap],"Hadir")', 'COUNTIFS(Peserta_2[Tahap],"Hadir")'],
    ["ROUND(Peserta[[#This Row],[Dibayar]],2)", "ROUND(Peserta_2[[#This Row],[Dibayar]],2)"],
    ["SUM(Realisasi[Nilai])-Kegiatan!$B$5", "SUM(Realisasi[Nilai])-'Kegiatan (2)'!$B$5"],
    ["'Rekap Anggaran'!$C$3+'Jum''at'!A1", "'Rekap Anggaran'!$C$3+'Jum''at (2)'!A1"],
    // The same words as texts, as headers, and as parts of other names are none.
    ['IF(A1="Peserta[x]","Kegiatan!","")', 'IF(A1="Peserta[x]","Kegiatan!","")'],
    ["SUM(Realisasi[[Peserta]])", "SUM(Realisasi[[Peserta]])"],
    ["SUM(Realisasi[[Jumlah '[Peserta'] '#1]])+Peserta[No]", "SUM(Realisasi[[Jumlah '[Peserta'] '#1]])+Peserta_2[No]"],
    ["DaftarPeserta[No]+Peserta2", "DaftarPeserta[No]+Peserta2"],
    ['"a ""Peserta[x]"" b"&Peserta[No]', '"a ""Peserta[x]"" b"&Peserta_2[No]'],
  ])("%s", (formula, expected) => {
    expect(renamedFormula(formula, RENAMES)).toBe(expected);
  });
});
