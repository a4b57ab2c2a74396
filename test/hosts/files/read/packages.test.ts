import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../../../src/hosts/files/read/openWorkbook";
import { partsOf, relationship, relationships, xlsxOf, xlsxOfRows, zipOf, type Parts } from "./support/handmade";
import { firstValues, opened, refusalOf, sheetsOf } from "./support/opened";
import { asZip64, utf16, withStreamedSizes } from "./support/zipForms";
import { cpuTime } from "../../../support/cpuTime";

const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c></row>';
const STYLES =
  '<numFmts><numFmt numFmtId="200" formatCode="d mmm"/></numFmts><cellXfs><xf/><xf numFmtId="200"/></cellXfs>';
const BOOK = {
  sheets: [{ name: "Data", xml: `<sheetData>${ROWS}</sheetData>` }],
  texts: "<si><t>Padang</t></si>",
  styles: STYLES,
};
const VALUES = { A1: "Padang", B1: 45000 };

/** The parts with each name and each text changed. */
function changed(
  rename: (name: string) => string,
  rewrite: (xml: string) => string | Uint8Array = (xml) => xml,
): Parts {
  return Object.fromEntries(
    Object.entries(partsOf(BOOK)).map(([name, part]) => [
      rename(name),
      typeof part === "string" ? rewrite(part) : part,
    ]),
  );
}

describe("a package is read", () => {
  it.each<[string, Uint8Array]>([
    ["as Excel writes it", xlsxOf(BOOK)],
    ["with stored parts", zipOf(partsOf(BOOK), 0)],
    ["with backslashes in its names", zipOf(changed((name) => name.replaceAll("/", "\\")))],
    ["with a leading slash in its names", zipOf(changed((name) => `/${name}`))],
    ["with a leading ./ in its names", zipOf(changed((name) => `./${name}`))],
    ["with names in another case", zipOf(changed((name) => name.toUpperCase()))],
    ["with folders as entries of their own", zipOf({ ...partsOf(BOOK), "xl/": new Uint8Array() })],
    ["with sizes behind the parts instead of before them", withStreamedSizes(zipOf(partsOf(BOOK)))],
    ["as zip64", asZip64(zipOf(partsOf(BOOK)))],
    ["with something put before it", new Uint8Array([...strToU8("PK\0\0 sfx"), ...xlsxOf(BOOK)])],
    ["with a comment at its end", withComment(xlsxOf(BOOK), 300)],
    ["with prefixed names", zipOf(changed((name) => name, prefixed))],
    [
      "with a byte order mark",
      zipOf(
        changed(
          (name) => name,
          (xml) => `\ufeff<?xml version="1.0" encoding="UTF-8"?>${xml}`,
        ),
      ),
    ],
    [
      "in UTF-16, little end first",
      zipOf(
        changed(
          (name) => name,
          (xml) => utf16(`<?xml version="1.0" encoding="UTF-16"?>${xml}`, true),
        ),
      ),
    ],
    [
      "in UTF-16, big end first",
      zipOf(
        changed(
          (name) => name,
          (xml) => utf16(xml, false),
        ),
      ),
    ],
    [
      "in another encoding that it declares",
      zipOf(
        changed(
          (name) => name,
          (xml) => `<?xml version='1.0' encoding='ISO-8859-1'?>${xml}`,
        ),
      ),
    ],
    [
      "that says UTF-16 and is UTF-8",
      zipOf(
        changed(
          (name) => name,
          (xml) => `<?xml version="1.0" encoding="UTF-16"?>${xml}`,
        ),
      ),
    ],
    ["with namespaces of strict Open XML", zipOf(changed((name) => name, strict))],
    [
      "without a word about its relationships",
      zipOf(without(partsOf(BOOK), "_rels/.rels", "xl/_rels/workbook.xml.rels")),
    ],
    [
      "laid out line by line",
      zipOf(
        changed(
          (name) => name,
          (xml) => xml.replaceAll(/></g, ">\r\n   <"),
        ),
      ),
    ],
    [
      "with attributes in single quotes and spaces about them",
      zipOf(
        changed(
          (name) => name,
          (xml) => xml.replaceAll(/="([^"]*)"/g, " = '$1'"),
        ),
      ),
    ],
    ["with parts in folders of another name", zipOf(elsewhere("../tables/first.xml", "tables/first.xml"))],
    ["with absolute targets", zipOf(elsewhere("/tables/first.xml", "tables/first.xml"))],
    ["with backslashes in targets", zipOf(elsewhere("..\\tables\\first.xml", "tables/first.xml"))],
    ["with percent signs in targets", zipOf(elsewhere("daftar%20hadir.xml", "xl/daftar hadir.xml"))],
  ])("%s", async (_, bytes) => {
    expect(await firstValues(bytes)).toEqual(VALUES);
  });

  it("whatever its name, with a note", async () => {
    const { format, notes } = await opened(xlsxOf(BOOK), "lama.xls");
    expect(format).toBe("xlsx");
    expect(notes).toEqual([{ file: "lama.xls", sheet: undefined, note: "other-format", format: "xlsx" }]);
  });

  it("without styles and shared texts", async () => {
    expect(await firstValues(xlsxOfRows("<row><c><v>1</v></c></row>"))).toEqual({ A1: 1 });
  });

  it("and hashed as it lies on the disk (SHA-256 as node:crypto reckons it)", async () => {
    const { createHash } = await import("node:crypto");
    const bytes = xlsxOf(BOOK);
    expect((await opened(bytes)).sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  it("from a Buffer that lies inside a larger one", async () => {
    const bytes = xlsxOf(BOOK);
    const around = Buffer.concat([Buffer.from("before"), bytes, Buffer.from("after")]);
    expect(await firstValues(around.subarray(6, 6 + bytes.length))).toEqual(VALUES);
  });
});

describe("a workbook that would hold up another reader is read at once", () => {
  it.each([
    ["a merge over the whole sheet", "<sheetData/>", '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'],
    [
      "a drop-down over ten whole columns",
      "<sheetData/>",
      '<dataValidations><dataValidation type="list" sqref="A1:J1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    ],
    ["columns without end", '<cols><col min="1" max="99999999" hidden="1"/></cols><sheetData/>', ""],
    [
      "20,000 merges",
      "<sheetData/>",
      `<mergeCells>${Array.from({ length: 20_000 }, (_, row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`).join("")}</mergeCells>`,
    ],
    ["a dimension that claims all of it", '<dimension ref="A1:XFD1048576"/><sheetData/>', ""],
  ])("%s", async (_, before, after) => {
    const bytes = xlsxOf({ sheets: [{ name: "Data", xml: before + after }] });
    // The processor's own time, in microseconds: a busy machine says nothing about the reader.
    const start = process.cpuUsage();
    const [sheet] = await sheetsOf(bytes);
    expect(process.cpuUsage(start).user).toBeLessThan(500_000);
    expect(sheet?.rows).toEqual([]);
    if (before.includes("99999999")) expect(sheet?.hiddenColumns).toHaveLength(16384);
    if (after.includes("XFD1048576"))
      expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 1048576, right: 16384 }]);
  });
});

describe("reading can be followed and stopped", () => {
  const many = Array.from({ length: 3 }, (_, index) => ({
    name: `Sesi ${index + 1}`,
    xml: `<sheetData>${'<row><c t="inlineStr"><is><t>peserta</t></is></c></row>'.repeat(1200)}</sheetData>`,
  }));

  it("progress grows from nothing to all, sheet by sheet", async () => {
    const told: [string, number, number][] = [];
    await openWorkbook("uji.xlsx", xlsxOf({ sheets: many }), { onProgress: (...step) => told.push(step) });
    expect([...new Set(told.map(([part]) => part))]).toEqual(["Sesi 1", "Sesi 2", "Sesi 3"]);
    const done = told.map(([, bytes]) => bytes);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done[0]).toBe(0);
    expect(told.at(-1)?.[1]).toBe(told.at(-1)?.[2]);
    // More steps than sheets: a long sheet moves too.
    expect(told.length).toBeGreaterThan(6);
  });

  it("and leaves the screen its turn meanwhile", async () => {
    const bytes = xlsxOfRows("<row><c><v>12345.5</v></c><c><v>67</v></c></row>".repeat(150_000));
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await sheetsOf(bytes);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });

  it("before it starts", async () => {
    await expect(openWorkbook("uji.xlsx", xlsxOf(BOOK), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  it("in the middle of a sheet", async () => {
    const stop = new AbortController();
    const onProgress = (part: string, done: number) => {
      if (part === "Sesi 2" && done > 0) stop.abort();
    };
    const reading = openWorkbook("uji.xlsx", xlsxOf({ sheets: many }), { onProgress, signal: stop.signal });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("a package is refused", () => {
  it("as damaged, naming the part that is", async () => {
    const parts = partsOf(BOOK);
    const sheet = "xl/worksheets/sheet1.xml";
    expect(await refusalOf(zipOf(without(parts, sheet)))).toEqual({ reason: "damaged", part: sheet });
    expect(await refusalOf(zipOf(without(parts, "xl/workbook.xml")))).toEqual({
      reason: "damaged",
      part: "xl/workbook.xml",
    });
    for (const xml of [
      "",
      "<worksheet><sheetData><row>",
      "<worksheet><sheetData></worksheet",
      "<html/>",
      "<worksheet/></x>",
      "<worksheet a=1/>",
      "<worksheet><!-- </worksheet>",
    ]) {
      expect(await refusalOf(zipOf({ ...parts, [sheet]: xml }))).toEqual({ reason: "damaged", part: sheet });
    }
    expect(await refusalOf(zipOf({ ...parts, "xl/sharedStrings.xml": "<sst><si><t>Padang" }))).toEqual({
      reason: "damaged",
      part: "xl/sharedStrings.xml",
    });
    expect(
      await refusalOf(zipOf({ ...parts, "xl/styles.xml": "<?xml version='1.0' encoding='klingon'?><styleSheet/>" })),
    ).toEqual({ reason: "damaged", part: "xl/styles.xml" });
  });

  it("as damaged when one of its sheets is, rather than losing that sheet", async () => {
    const parts = partsOf({ sheets: [...BOOK.sheets, { name: "Rusak", xml: "<worksheet><sheetData>" }] });
    expect(await refusalOf(zipOf(parts))).toEqual({ reason: "damaged", part: "xl/worksheets/sheet2.xml" });
  });

  it("as damaged wherever it is cut off", async () => {
    const bytes = xlsxOf(BOOK);
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(await refusalOf(bytes.slice(0, bytes.length * share))).toEqual({ reason: "damaged", part: "zip" });
    }
  });

  it("as damaged when one byte of a part was changed", async () => {
    const bytes = zipOf(partsOf(BOOK), 0);
    const at = Buffer.from(bytes).indexOf("45000");
    bytes[at] = 0x39;
    expect(await refusalOf(bytes)).toEqual({ reason: "damaged", part: "xl/worksheets/sheet1.xml" });
  });

  it("as damaged when packed bytes make no sense", async () => {
    const bytes = zipOf(partsOf({ ...BOOK, texts: `<si><t>${"Padang ".repeat(500)}</t></si>` }));
    const at = Buffer.from(bytes).indexOf("xl/sharedStrings.xml") + "xl/sharedStrings.xml".length;
    bytes.fill(0xff, at, at + 20);
    expect(await refusalOf(bytes)).toEqual({ reason: "damaged", part: "xl/sharedStrings.xml" });
  });

  it("as unsafe when a part declares a document type, is named twice, or stands outside", async () => {
    const parts = partsOf(BOOK);
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>';
    expect(await refusalOf(zipOf({ ...parts, "xl/worksheets/sheet1.xml": bomb }))).toEqual({
      reason: "unsafe",
      part: "xl/worksheets/sheet1.xml",
    });
    expect(await refusalOf(zipOf({ ...parts, "XL/workbook.xml": "<workbook/>" }))).toEqual({
      reason: "unsafe",
      part: "XL/workbook.xml",
    });
    expect(await refusalOf(zipOf({ ...parts, "../etc/passwd": "" }))).toEqual({
      reason: "unsafe",
      part: "../etc/passwd",
    });
  });

  it("as encrypted when its parts are", async () => {
    const bytes = xlsxOf(BOOK);
    const entry = Buffer.from(bytes).indexOf("PK\x01\x02");
    bytes[entry + 8] = 1;
    expect(await refusalOf(bytes)).toEqual({ reason: "encrypted" });
  });

  it("for want of sheets", async () => {
    expect(await refusalOf(xlsxOf({ sheets: [] }))).toEqual({ reason: "no-sheets" });
    expect(await refusalOf(xlsxOf({ sheets: [{ name: "Grafik", xml: "<chartsheet/>" }] }))).toEqual({
      reason: "no-sheets",
    });
  });

  it("as no workbook when it is a document, a presentation or any other zip", async () => {
    const docx = {
      "_rels/.rels": relationships([relationship("rId1", "officeDocument", "word/document.xml")]),
      "word/document.xml": "<document/>",
    };
    expect(await refusalOf(zipOf(docx), "kak.docx")).toEqual({ reason: "not-a-workbook" });
    expect(
      await refusalOf(zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" })),
    ).toEqual({ reason: "not-a-workbook" });
    expect(await refusalOf(zipOf({ "foto.jpg": new Uint8Array(9) }))).toEqual({ reason: "not-a-workbook" });
  });
});

describe("a package is too large", () => {
  const huge = 12_000_000;

  it("by what it declares, before anything is unpacked", async () => {
    const parts = partsOf({ ...BOOK, texts: " ".repeat(huge) });
    const start = cpuTime();
    expect(await refusalOf(zipOf(parts))).toMatchObject({ reason: "too-large", what: "ratio", limit: 100 });
    expect(cpuTime() - start).toBeLessThan(2000);
  });

  it("by what comes out of it, when it declares less", async () => {
    const bytes = zipOf(partsOf({ ...BOOK, texts: " ".repeat(huge) }));
    const data = new DataView(bytes.buffer, bytes.byteOffset);
    const entry = Buffer.from(bytes).lastIndexOf("xl/sharedStrings.xml") - 46;
    expect(data.getUint32(entry, true)).toBe(0x02014b50);
    data.setUint32(entry + 24, 100, true);
    expect(await refusalOf(bytes)).toMatchObject({ reason: "too-large", what: "ratio", limit: 100 });
  });

  it("by a part of more than 200 MB", async () => {
    const bytes = xlsxOf(BOOK);
    const data = new DataView(bytes.buffer, bytes.byteOffset);
    data.setUint32(Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46 + 24, 3_000_000_000, true);
    expect(await refusalOf(bytes)).toEqual({
      reason: "too-large",
      what: "unpacked-bytes",
      limit: 200_000_000,
      actual: 3_000_000_000,
    });
  });

  it("by its number of parts", async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`p${index}`, new Uint8Array()]));
    expect(await refusalOf(zipSync(parts, { level: 0 }))).toEqual({
      reason: "too-large",
      what: "parts",
      limit: 10_000,
      actual: 10_001,
    });
  });

  it.each([
    ["rows", '<row r="1048577"/>', 1_048_576, 1_048_577],
    ["rows", '<row r="1"><c r="A9999999"><v>1</v></c></row>', 1_048_576, 9_999_999],
    ["columns", '<row><c r="XFE1"><v>1</v></c></row>', 16_384, 16_385],
  ])("by %s: %s", async (what, rows, limit, actual) => {
    expect(await refusalOf(xlsxOfRows(rows))).toEqual({ reason: "too-large", what, limit, actual });
  });

  it("by merges", async () => {
    const xml = `<sheetData/><mergeCells>${Array.from({ length: 200_001 }, (_, row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`).join("")}</mergeCells>`;
    expect(await refusalOf(xlsxOf({ sheets: [{ name: "Data", xml }] }))).toMatchObject({
      reason: "too-large",
      what: "merges",
    });
  });

  it("by sheets", async () => {
    const sheets = Array.from({ length: 1_001 }, (_, index) => ({ name: `S${index}`, xml: "<sheetData/>" }));
    expect(await refusalOf(xlsxOf({ sheets }))).toEqual({
      reason: "too-large",
      what: "sheets",
      limit: 1000,
      actual: 1001,
    });
  });
});

function without(parts: Parts, ...names: string[]): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => !names.includes(name)));
}

/** The book with its sheet under another name, reached by `target`. */
function elsewhere(target: string, name: string): Parts {
  const parts = changed((part) => (part === "xl/worksheets/sheet1.xml" ? name : part));
  const links = String(parts["xl/_rels/workbook.xml.rels"]).replace("worksheets/sheet1.xml", target);
  return { ...parts, "xl/_rels/workbook.xml.rels": links };
}

function prefixed(xml: string): string {
  return xml.replaceAll(/<(\/?)(\w+)/g, "<$1x:$2").replaceAll("xmlns=", "xmlns:x=");
}

function strict(xml: string): string {
  return xml
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );
}

function withComment(zip: Uint8Array, length: number): Uint8Array {
  const bytes = new Uint8Array(zip.length + length).fill(0x2e);
  bytes.set(zip);
  new DataView(bytes.buffer).setUint16(zip.length - 2, length, true);
  return bytes;
}
