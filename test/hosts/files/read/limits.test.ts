import fc from "fast-check";
import { openWorkbook } from "../../../../src/hosts/files/read/openWorkbook";
import { Refused } from "../../../../src/hosts/files/read/refused";
import { RowCollector } from "../../../../src/hosts/files/read/xlsx/rowCollector";
import { stylesOf, xlsxOf, zipOf, partsOf } from "./support/handmade";
import { number } from "./support/opened";

describe("cells are counted over all sheets", () => {
  it("5,000,000 filled ones are taken, not one more", () => {
    const collector = new RowCollector({ cells: 4_999_999, places: 0 });
    collector.put(1, 1, number(1));
    expect(() => collector.put(1, 2, number(1))).toThrow(
      new Refused({ reason: "too-large", what: "cells", limit: 5_000_000, actual: 5_000_001 }),
    );
  });

  it("the empty places before them count too, as far as they take memory", () => {
    const collector = new RowCollector({ cells: 0, places: 49_999_999 });
    collector.put(1, 2, number(1));
    collector.put(2, 16_384, number(1));
    expect(() => collector.put(3, 2, number(1))).toThrow(Refused);
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
