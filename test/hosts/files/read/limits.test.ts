import fc from "fast-check";
import { openWorkbook } from "../../../../src/hosts/files/read/openWorkbook";
import { Refused } from "../../../../src/hosts/files/read/refused";
import { noOddities } from "../../../../src/hosts/files/read/notes";
import { noTally, RowCollector } from "../../../../src/hosts/files/read/xlsx/rowCollector";
import { stylesOf, xlsxOf, xlsxOfRows, zipOf, partsOf } from "./support/handmade";
import { firstCells, firstValues, notesOf, number, opened, refusalOf, text } from "./support/opened";

describe("cells are counted over all sheets", () => {
  it("5,000,000 filled ones are taken, not one more", () => {
    const collector = new RowCollector({ ...noTally(), cells: 4_999_999 }, noOddities());
    collector.put(1, 1, number(1));
    expect(() => collector.put(1, 2, number(1))).toThrow(
      new Refused({ reason: "too-large", what: "cells", limit: 5_000_000, actual: 5_000_001 }),
    );
  });

  it("the empty places before them count too: whoever walks along a row passes them all", () => {
    const collector = new RowCollector({ ...noTally(), places: 49_983_616 }, noOddities());
    collector.put(1, 2, number(1));
    collector.put(2, 16_384, number(1));
    expect(() => collector.put(3, 2, number(1))).toThrow(
      new Refused({ reason: "too-large", what: "cells", limit: 50_000_000, actual: 50_000_001 }),
    );
  });
});

describe("characters are counted over all sheets", () => {
  it("100,000,000 are taken, not one more", () => {
    const collector = new RowCollector({ ...noTally(), characters: 99_999_996 }, noOddities());
    collector.put(1, 1, text("SPPD"));
    expect(() => collector.put(1, 2, text("A"))).toThrow(
      new Refused({ reason: "too-large", what: "characters", limit: 100_000_000, actual: 100_000_001 }),
    );
  });
});

describe("one text that very many cells share", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c></row>`).join(
      "",
    );
  const shared = (characters: number, cells: number) =>
    xlsxOfRows(rows(cells), { texts: `<si><t>${"kata ".repeat(characters / 5)}</t></si>` });

  it.each([
    ["ten million beyond the first 200 of each", 32_765, 100_000, "long-text-characters", 10_000_000],
    ["as many, of texts that Excel cuts", 1_000_000, 2_000, "long-text-characters", 10_000_000],
  ])("is counted in each of them: %s are not taken in", async (_, characters, cells, what, limit) => {
    expect(await refusalOf(shared(characters, cells))).toMatchObject({ reason: "too-large", what, limit });
  });

  it("is taken in where they stay below that", async () => {
    const { workbook } = await opened(shared(10_000, 1_000));
    expect(workbook.sheets[0]?.rows).toHaveLength(1_000);
  });

  it("of a million characters is cut where Excel cuts a text, and that is told", async () => {
    const bytes = shared(1_000_000, 300);
    expect((await firstValues(bytes))["A300"]).toHaveLength(32_767);
    expect(await notesOf(bytes)).toEqual([{ file: "uji.xlsx", sheet: "Data", note: "cut-texts", cells: 300 }]);
  });

  it("of 32,767 characters, the most that Excel allows, stays whole", async () => {
    const bytes = xlsxOfRows(rows(1), { texts: `<si><t>${"k".repeat(32_767)}</t></si>` });
    expect(await firstCells(bytes)).toEqual({ A1: text("k".repeat(32_767)) });
    expect(await notesOf(bytes)).toEqual([]);
  });
});

describe("one formula that very many cells share", () => {
  it("is written out for 50 million characters; the cells after that keep their results, and that is told", async () => {
    const label = `"${"label ".repeat(1_350)}"`;
    const cell = (row: number, f: string) => `<row r="${row}"><c r="C${row}">${f}<v>${row}</v></c></row>`;
    const copies = Array.from({ length: 8_000 }, (_, index) => cell(index + 2, '<f t="shared" si="0"/>'));
    const bytes = xlsxOfRows(cell(1, `<f t="shared" ref="C1:C8001" si="0">${label}&amp;A1</f>`) + copies.join(""));
    const cells = await firstCells(bytes);
    expect(cells["C2"]).toMatchObject({ value: 2, formula: `${label}&A2` });
    expect(cells["C8001"]).toMatchObject({ value: 8_001, formula: "" });
    const written = Object.values(cells).reduce((sum, { formula: each }) => sum + (each?.length ?? 0), 0);
    expect(written).toBeGreaterThan(50_000_000);
    expect(written).toBeLessThan(50_050_000);
    const without = Object.values(cells).filter(({ formula: each }) => each === "").length;
    expect(await notesOf(bytes)).toEqual([
      { file: "uji.xlsx", sheet: "Data", note: "formulas-not-written-out", cells: without },
    ]);
  });
});

const book = {
  sheets: [
    {
      name: "Data",
      xml: '<cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>A2+1</f><v>4.5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    },
  ],
  texts: "<si><t>Padang</t></si>",
  styles: stylesOf("d/m/yyyy"),
};

describe("whatever the bytes, there is an answer and no error", () => {
  const packed = xlsxOf(book);
  const stored = zipOf(partsOf(book), 0);
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    byte: fc.integer({ min: 0, max: 255 }),
  });

  it.each([
    ["packed", packed],
    ["stored", stored],
  ])("with bytes changed in a %s package", async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const changed = bytes.slice();
        for (const { at, byte } of changes) changed[Math.floor(at * bytes.length)] = byte;
        expect(typeof (await openWorkbook("uji.xlsx", changed)).ok).toBe("boolean");
      }),
      { numRuns: 400 },
    );
  });

  it("with XML changed and its checksum right", async () => {
    const parts = partsOf(book);
    const snippets = [
      "<",
      ">",
      "/",
      '"',
      "=",
      "&",
      "</c>",
      "<c>",
      "<row>",
      "</row>",
      "<!--",
      "<![CDATA[",
      "<?",
      "A0",
      "-1",
      "99999999999",
      "NaN",
      " ",
      "é",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(parts)),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(6),
        fc.constantFrom(...snippets),
        async (part, place, cut, snippet) => {
          const xml = String(parts[part]);
          const at = Math.floor(place * xml.length);
          const changed = zipOf({ ...parts, [part]: xml.slice(0, at) + snippet + xml.slice(at + cut) }, 0);
          expect(typeof (await openWorkbook("uji.xlsx", changed)).ok).toBe("boolean");
        },
      ),
      { numRuns: 800 },
    );
  });

  it("with any bytes at all", async () => {
    const magics = [
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0x09, 0x08, 0x10, 0],
      [0xff, 0xfe],
      [0x3c],
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...magics), fc.uint8Array({ maxLength: 2000 }), async (magic, rest) => {
        expect(typeof (await openWorkbook("uji", Uint8Array.of(...magic, ...rest))).ok).toBe("boolean");
      }),
      { numRuns: 300 },
    );
  });
});
