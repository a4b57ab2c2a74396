import * as xlsx from "@e965/xlsx";
import { openWorkbook } from "../../../../src/hosts/files/read/openWorkbook";
import { oleOf } from "./support/ole";
import { utf16 } from "./support/zipForms";
import { cellsOf, date, firstValues, notesOf, number, opened, refusalOf, sheetsOf, text } from "./support/opened";

/** A workbook with one cell of each kind, written by SheetJS. */
function sample(from1904 = false): xlsx.WorkBook {
  const sheet: xlsx.WorkSheet = {
    "!ref": "A1:F4",
    A1: { t: "s", v: "Uraian" },
    B1: { t: "n", v: 16080000.5, z: "#,##0.00" },
    C1: { t: "n", v: 44993, z: "dd/mm/yyyy" },
    D1: { t: "b", v: true },
    E1: { t: "e", v: 0x17 },
    F1: { t: "s", v: "001234567890123456", z: "@" },
    A2: { t: "s", v: "gabung" },
    A3: { t: "n", v: 3 },
    B3: { t: "n", v: 1 },
    C3: { t: "n", v: 2 },
    D3: { t: "s", v: "  spasi & <tanda>  " },
    E3: { t: "n", v: 0.5, z: "0%" },
    A4: { t: "s", v: "Sya’ban" },
    "!merges": [{ s: { r: 1, c: 0 }, e: { r: 1, c: 3 } }],
    "!rows": [{}, {}, {}, { hidden: true }],
    "!cols": [{ wch: 10 }, { wch: 10 }, { wch: 10 }, { wch: 10 }, { wch: 10, hidden: true }],
  };
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, "Data");
  xlsx.utils.book_append_sheet(book, { "!ref": "A1", A1: { t: "s", v: "x" } }, "Tersembunyi");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }], WBProps: { date1904: from1904 } };
  return book;
}

function written(bookType: xlsx.BookType, book = sample()): Uint8Array {
  return new Uint8Array(xlsx.write(book, { type: "array", bookType, cellStyles: true, bookSST: true }));
}

describe("the same workbook holds the same cells", () => {
  const expected = {
    A1: text("Uraian"),
    B1: number(16080000.5, "#,##0.00"),
    C1: date(44993, "dd/mm/yyyy"),
    D1: { kind: "boolean", value: true, format: "General", formula: undefined },
    E1: { kind: "error", value: "#REF!", format: "General", formula: undefined },
    F1: text("001234567890123456", "@"),
    A2: text("gabung"),
    A3: number(3),
    B3: number(1),
    C3: number(2),
    D3: text("  spasi & <tanda>  "),
    E3: number(0.5, "0%"),
    A4: text("Sya’ban"),
  };

  it.each<[xlsx.BookType, string, string]>([
    ["xlsx", "xlsx", "uji.xlsx"],
    ["xlsb", "xlsb", "uji.xlsb"],
    ["biff8", "xls", "uji.xls"],
    ["xlml", "xls", "uji.xls"],
  ])("as %s", async (bookType, format, name) => {
    const result = await opened(written(bookType), name);
    expect(result.format).toBe(format);
    expect(result.notes).toEqual([]);
    const [sheet, hidden] = result.workbook.sheets;
    expect(cellsOf(sheet)).toEqual(expected);
    expect(sheet).toMatchObject({
      name: "Data",
      state: "visible",
      merges: [{ top: 2, left: 1, bottom: 2, right: 4 }],
      // SheetJS writes no hidden rows into .xls.
      hiddenRows: bookType === "biff8" ? [] : [4],
      hiddenColumns: [5],
    });
    expect(hidden).toMatchObject({ name: "Tersembunyi", state: "hidden" });
  });
});

describe("an old workbook", () => {
  it.each<xlsx.BookType>(["xlsb", "biff8", "xlsx"])(
    "in %s that counts from 1904 has its dates in the 1900 system",
    async (bookType) => {
      // SheetJS is handed serials as the file is to store them: 43531 of 1904 is 8 March 2023.
      const sheet: xlsx.WorkSheet = { "!ref": "A1", A1: { t: "n", v: 43531, z: "dd/mm/yyyy" } };
      const book: xlsx.WorkBook = {
        SheetNames: ["Data"],
        Sheets: { Data: sheet },
        Workbook: { WBProps: { date1904: true } },
      };
      const bytes = written(bookType, book);
      expect(cellsOf((await sheetsOf(bytes))[0])).toEqual({ A1: date(44993, "dd/mm/yyyy") });
      expect((await notesOf(bytes)).map((note) => note.note)).toContain("dates-from-1904");
    },
  );

  it("keeps formulas and cached results of SpreadsheetML 2003", async () => {
    const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <Worksheet ss:Name="RAB"><Table><Row><Cell><Data ss:Type="String">Volume</Data></Cell><Cell><Data ss:Type="Number">40</Data></Cell>
      <Cell ss:Formula="=RC[-1]*2"><Data ss:Type="Number">80</Data></Cell></Row></Table></Worksheet></Workbook>`;
    const result = await opened(new TextEncoder().encode(xml), "rab.xls");
    expect(result.format).toBe("xls");
    expect(cellsOf(result.workbook.sheets[0])).toEqual({
      A1: text("Volume"),
      B1: number(40),
      C1: number(80, "General", "B1*2"),
    });
  });

  it("as bare BIFF, the way PHP scripts write .xls, is read", async () => {
    const words = (...values: number[]) => values.flatMap((value) => [value & 255, value >> 8]);
    const label = (row: number, col: number, value: string) => [
      ...words(0x204, 8 + value.length, row, col, 0, value.length),
      ...Buffer.from(value),
    ];
    const numberAt = (row: number, col: number, value: number) => [
      ...words(0x203, 14, row, col, 0),
      ...new Uint8Array(Float64Array.of(value).buffer),
    ];
    const bytes = Uint8Array.from([
      ...words(0x809, 8, 0, 0x10, 0, 0),
      ...label(0, 0, "Nama"),
      ...numberAt(1, 0, 12.5),
      ...words(0x0a, 0),
    ]);
    expect(await firstValues(bytes, "laporan.xls")).toEqual({ A1: "Nama", A2: 12.5 });
  });

  it("is read under any name, with a note", async () => {
    expect(await notesOf(written("biff8"), "data.xlsx")).toEqual([
      { file: "data.xlsx", sheet: undefined, note: "other-format", format: "xls" },
    ]);
  });

  it("that is cut off is damaged", async () => {
    for (const bookType of ["biff8", "xlsb"] as const) {
      for (const share of [0.2, 0.6, 0.9]) {
        const bytes = written(bookType);
        expect(await refusalOf(bytes.slice(0, bytes.length * share), "data.xls")).toMatchObject({ reason: "damaged" });
      }
    }
  });

  it("can be stopped", async () => {
    const stop = new AbortController();
    const reading = openWorkbook("a.xls", written("biff8"), { onProgress: () => stop.abort(), signal: stop.signal });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("what is no workbook is refused", () => {
  const bytesOf = (content: string) => new TextEncoder().encode(content);

  it.each<[string, Uint8Array]>([
    ["nothing", new Uint8Array()],
    ["white space", bytesOf(" \r\n\t ")],
    ["zeros, as a broken download leaves", new Uint8Array(2048)],
  ])("empty-file: %s", async (_, bytes) => {
    expect(await refusalOf(bytes)).toEqual({ reason: "empty-file", bytes: bytes.length });
  });

  it("encrypted: a package locked with a password", async () => {
    expect(await refusalOf(oleOf("EncryptionInfo", "EncryptedPackage"))).toEqual({ reason: "encrypted" });
  });

  it("encrypted: an .xls whose records are locked (FILEPASS)", async () => {
    const book = xlsx.CFB.utils.cfb_new();
    const words = (...values: number[]) => values.flatMap((value) => [value & 255, value >> 8]);
    xlsx.CFB.utils.cfb_add(
      book,
      "/Workbook",
      Uint8Array.from([
        ...words(0x809, 16, 0x600, 5, 0, 0, 0, 0, 0, 0),
        ...words(0x2f, 6, 0, 0x1234, 0x5678),
        ...words(0x0a, 0),
      ]),
    );
    const bytes = xlsx.CFB.write(book, { type: "array" });
    expect(await refusalOf(new Uint8Array(bytes as ArrayBuffer), "a.xls")).toEqual({ reason: "encrypted" });
  });

  it.each<[string, string, Uint8Array]>([
    ["pdf", "a PDF", bytesOf("%PDF-1.7\n1 0 obj")],
    ["picture", "a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ["picture", "a photograph", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46)],
    ["text", "a note", bytesOf("Catatan rapat\nhari Rabu\n")],
  ])("not-a-workbook, but %s: %s under the name of a workbook", async (is, _, bytes) => {
    expect(await refusalOf(bytes)).toEqual({ reason: "not-a-workbook", is });
  });

  it.each<[string, Uint8Array]>([
    ["an old Word document", oleOf("WordDocument", "1Table")],
    ["rich text", bytesOf("{\\rtf1 halo}")],
    ["some other XML", bytesOf('<?xml version="1.0"?><feed><entry/></feed>')],
  ])("not-a-workbook: %s", async (_, bytes) => {
    expect(await refusalOf(bytes)).toEqual({ reason: "not-a-workbook" });
  });

  it.each([
    "<html><body><table><tr><td>1</td></tr></table></body></html>",
    '\r\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN"><html></html>',
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head></html>',
    "<table border=1><tr><th>Nama</th></tr></table>",
    "<br />\n<b>Warning</b>: mysql_connect() in C:\\xampp",
    "REKAP KEHADIRAN\n<table><tr><td>Padang</td></tr></table>",
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
    'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x',
  ])("web-page: %j", async (page) => {
    expect(await refusalOf(bytesOf(page), "rekap.xls")).toEqual({ reason: "web-page" });
    expect(await refusalOf(utf16(page, true), "rekap.xls")).toEqual({ reason: "web-page" });
  });

  it("too-large: more than 50 MB of what must be read whole", async () => {
    const bytes = new Uint8Array(50_000_001).fill(0x61);
    expect(await refusalOf(bytes, "a.csv")).toEqual({
      reason: "too-large",
      what: "bytes",
      limit: 50_000_000,
      actual: 50_000_001,
    });
  });
});

describe("SpreadsheetML 2003 that would lead SheetJS astray", () => {
  const book = (table: string, rest = "") =>
    new TextEncoder().encode(
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Data"><Table>${table}</Table></Worksheet>${rest}</Workbook>`,
    );
  const cell = '<Data ss:Type="Number">1</Data>';

  it.each([
    ["a row", `<Row ss:Index="999999999"><Cell>${cell}</Cell></Row>`, "rows"],
    ["a column", `<Row><Cell ss:Index="999999999">${cell}</Cell></Row>`, "columns"],
    ["hidden rows", `<Row ss:Hidden="1" ss:Span="999999999"/><Row><Cell>${cell}</Cell></Row>`, "rows"],
    ["hidden columns", `<Column ss:Hidden="1" ss:Span="999999999"/><Row><Cell>${cell}</Cell></Row>`, "columns"],
    ["merged columns", `<Row><Cell ss:MergeAcross="999999999">${cell}</Cell></Row>`, "columns"],
    ["merged rows", `<Row><Cell ss:MergeDown="999999999">${cell}</Cell></Row>`, "rows"],
  ])("is refused for %s beyond any sheet, at once", async (_, table, what) => {
    expect(await refusalOf(book(table), "a.xls")).toMatchObject({ reason: "too-large", what, actual: 999_999_999 });
  });

  it("reads a cell in the last row and the last column", async () => {
    const far = `<Row ss:Index="1048576"><Cell ss:Index="16384">${cell}</Cell></Row>`;
    expect(await firstValues(book(far), "a.xls")).toEqual({ XFD1048576: 1 });
  });

  it("is damaged where it is cut off, even after a whole sheet", async () => {
    const second = `<Worksheet ss:Name="B"><Table><Row><Cell>${cell}</Cell></Row></Table></Worksheet>`;
    const bytes = book(`<Row><Cell>${cell}</Cell></Row>`, second);
    expect((await opened(bytes, "a.xls")).workbook.sheets.map(({ name }) => name)).toEqual(["Data", "B"]);
    expect(await refusalOf(bytes.slice(0, -40), "a.xls")).toEqual({ reason: "damaged", part: "a.xls" });
  });

  it("is unsafe with a DOCTYPE", async () => {
    const text = new TextDecoder().decode(book(`<Row><Cell>${cell}</Cell></Row>`));
    const bytes = new TextEncoder().encode(text.replace("?><", '?><!DOCTYPE a [<!ENTITY b "c">]><'));
    expect(await refusalOf(bytes, "a.xls")).toEqual({ reason: "unsafe", part: "a.xls" });
  });
});
