import { utf16 } from "./support/zipForms";
import { cellsOf, firstValues, notesOf, opened, refusalOf, text } from "./support/opened";

const bytesOf = (content: string) => new TextEncoder().encode(content);

describe("a text file", () => {
  it("is one sheet under its name, every cell text: nothing is taken for a number", async () => {
    const bytes = bytesOf(
      'No,Nama,NIK,Jumlah\r\n01,"Yuni, S.Kom",1371014508900001,"1.500.000,00"\r\n\r\n2,=SUM(A1),,0\r\n',
    );
    const { workbook, format, notes } = await opened(bytes, "daftar hadir.csv");
    expect(format).toBe("csv");
    expect(notes).toEqual([
      { file: "daftar hadir.csv", sheet: undefined, note: "text-file", encoding: "utf-8", separator: "," },
    ]);
    expect(workbook.sheets).toHaveLength(1);
    expect(workbook.sheets[0]).toMatchObject({ name: "daftar hadir", state: "visible", merges: [], filter: undefined });
    expect(workbook.sheets[0]?.rows.map((row) => row.row)).toEqual([1, 2, 4]);
    expect(cellsOf(workbook.sheets[0])).toEqual({
      ...{ A1: text("No"), B1: text("Nama"), C1: text("NIK"), D1: text("Jumlah") },
      ...{ A2: text("01"), B2: text("Yuni, S.Kom"), C2: text("1371014508900001"), D2: text("1.500.000,00") },
      ...{ A4: text("2"), B4: text("=SUM(A1)"), D4: text("0") },
    });
  });

  it("keeps to the semicolons of Indonesian Excel, whose commas are decimals", async () => {
    const bytes = bytesOf("Kode;Uraian;Jumlah\r\n5.1.02;Kertas;100.000,00\r\n5.1.02;Tinta, hitam;50.000,50\r\n");
    const { workbook } = await opened(bytes, "rab.csv");
    expect(cellsOf(workbook.sheets[0])).toMatchObject({
      C2: text("100.000,00"),
      B3: text("Tinta, hitam"),
      C3: text("50.000,50"),
    });
  });

  it.each([
    [",", "a.csv"],
    [";", "a.csv"],
    ["\t", "a.tsv"],
    ["|", "a.txt"],
  ])("is separated by %j where most rows say so", async (separator, name) => {
    const rows = [
      ["Kode", "Uraian", "Pagu"],
      ["5.1.02", "Sewa hotel", "16.080.000"],
      ["5.1.03", "Makan", "2.000"],
    ];
    const bytes = bytesOf(rows.map((row) => row.join(separator)).join("\n"));
    expect(await firstValues(bytes, name)).toMatchObject({ A1: "Kode", C2: "16.080.000", B3: "Makan" });
    expect(await notesOf(bytes, name)).toEqual([expect.objectContaining({ note: "text-file", separator })]);
  });

  it("is separated as its first line tells Excel, which is no row", async () => {
    expect(await firstValues(bytesOf("sep=;\r\na,b;c\r\n"), "a.csv")).toEqual({ A1: "a,b", B1: "c" });
    expect(await firstValues(bytesOf("\ufeffsep=|\r\na;b|c\r\n"), "a.csv")).toEqual({ A1: "a;b", B1: "c" });
  });

  it("keeps quotes, line ends and spaces inside fields", async () => {
    const bytes = bytesOf('a;" kata ""kutip"" ";"dua\nbaris"\nb;c;d\n');
    expect(await firstValues(bytes, "a.csv")).toEqual({
      A1: "a",
      B1: ' kata "kutip" ',
      C1: "dua\nbaris",
      A2: "b",
      B2: "c",
      C2: "d",
    });
  });

  it.each<[string, Uint8Array]>([
    ["utf-8", bytesOf("Sya’ban;é")],
    ["utf-8", bytesOf("\ufeffSya’ban;é")],
    ["utf-16le", utf16("Sya’ban;é", true)],
    ["utf-16be", utf16("Sya’ban;é", false)],
    ["utf-16le", utf16("Sya’ban;é", true).slice(2)],
    ["windows-1252", Uint8Array.of(0x53, 0x79, 0x61, 0x92, 0x62, 0x61, 0x6e, 0x3b, 0xe9)],
  ])("in %s is decoded", async (encoding, bytes) => {
    expect(await firstValues(bytes, "a.csv")).toEqual({ A1: "Sya’ban", B1: "é" });
    expect(await notesOf(bytes, "a.csv")).toEqual([expect.objectContaining({ note: "text-file", encoding })]);
  });

  it("under the name of a workbook is read, with a note", async () => {
    expect((await notesOf(bytesOf("a;b\n1;2\n"), "data.xls")).map((note) => note.note)).toEqual([
      "text-file",
      "other-format",
    ]);
  });

  it("with more columns than a sheet has is too large", async () => {
    expect(await refusalOf(bytesOf(",".repeat(16_384)), "a.csv")).toMatchObject({
      reason: "too-large",
      what: "columns",
    });
  });
});

describe("a quotation mark that is not closed", () => {
  it.each<[string, string, number]>([
    ["at all", 'Kode;Uraian;Jumlah\n1;"Kertas;100000\n2;Tinta;200000\n;JUMLAH;300000\n', 2],
    ["until a later quotation mark, of another field", 'No,Nama,Hari\n1,"Budi,3\n2,"Siti",3\n3,Andi,3\n', 2],
    ["until one that ends a field", 'No,Barang,Satuan\n1,Kertas,rim\n2,"Pipa,bh\n3,Selang,5"\n4,Lem,bh\n', 3],
    ["after a field of two lines and an instruction", 'sep=;\r\na;"b\r\nc"\r\nd;"e\r\nf;g\r\n', 4],
  ])("%s is refused, naming its line: rows would vanish in a field", async (_, content, line) => {
    expect(await refusalOf(bytesOf(content), "a.csv")).toEqual({ reason: "open-quote", line });
  });

  it.each([
    ["amid a field", 'a;Pipa 5" dan 3";c\nd;e;f\n', 'Pipa 5" dan 3"'],
    ["around a part of a field in quotes", 'a;"Jl. "Mawar" 3";c\nd;e;f\n', 'Jl. "Mawar" 3'],
    ["twice, for one", 'a;"Jl. ""Mawar"" 3\nPadang";c\nd;e;f\n', 'Jl. "Mawar" 3\nPadang'],
    [
      "around an address of several lines",
      'a;"Jl. Mawar; Padang; 25111\nSumatera Barat; 3; 4";c\nd;e;f\n',
      "Jl. Mawar; Padang; 25111\nSumatera Barat; 3; 4",
    ],
  ])("%s keeps nothing from being read", async (_, content, value) => {
    expect(await firstValues(bytesOf(content), "a.csv")).toMatchObject({ A1: "a", B1: value, C1: "c", A2: "d" });
  });
});

describe("lines that are separated otherwise than the rest", () => {
  it("are read as one cell each, and told by the first of them", async () => {
    const content = "Kode;Uraian;Jumlah\n1,Kertas,100\n2;Tinta;200\n3,Lem,300\n4\tMap\t400\n;JUMLAH;1000\n";
    expect(await firstValues(bytesOf(content), "a.csv")).toMatchObject({ A2: "1,Kertas,100", A5: "4\tMap\t400" });
    const note = { file: "a.csv", sheet: undefined, note: "other-separator" };
    expect((await notesOf(bytesOf(content), "a.csv")).slice(1)).toEqual([
      { ...note, separator: ",", lines: 2, first: 2 },
      { ...note, separator: "\t", lines: 1, first: 5 },
    ]);
  });

  it("are not seen in titles and remarks", async () => {
    const content =
      "Rapat Koordinasi, Padang, 8 Maret 2023\n\nKode;Uraian;Jumlah\n1;Kertas;100\n2;Tinta, hitam;200\nLunas\n";
    expect((await notesOf(bytesOf(content), "a.csv")).map(({ note }) => note)).toEqual(["text-file"]);
  });
});

describe("a text longer than a cell of Excel", () => {
  it("is cut and told in a text file too", async () => {
    expect(await notesOf(bytesOf(`a;b\n1;${"x".repeat(40_000)}\n`), "a.csv")).toContainEqual({
      ...{ file: "a.csv", sheet: "a", note: "cut-texts", cells: 1 },
    });
  });
});
