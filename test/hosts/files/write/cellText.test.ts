import fc from "fast-check";
import { Workbook } from "exceljs";
import { read } from "@e965/xlsx";
import { writeWorkbook } from "../../../../src/hosts/files/write/writeWorkbook";
import { xmlAttribute, xmlText } from "../../../../src/hosts/files/write/xmlText";
import { askOpenpyxl } from "../../../support/python";
import { TOOLS, itWith } from "../../../support/requireTool";
import { cellOf, planOf, sheetOf } from "./demoPlan";

/** Any text a cell may hold, with the treacherous ones often: escapes, controls, surrogates, white space. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "_x000D_",
        "_x005F_",
        "_x00",
        "41_",
        "_",
        "\r",
        "\n",
        "\t",
        "\u0001",
        "\ufffe",
        "<&>\"'",
        "]]>",
        "  ",
        "=1",
      ),
    ),
    { minLength: 1 },
  )
  .map((parts) => parts.join(""))
  .filter((text) => text !== "");

describe("any text", () => {
  it("comes back from SheetJS as it was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 40 }), async (texts) => {
        const sheet = read(await writeTexts(texts)).Sheets["Uji"];
        // SheetJS hands out every pair of carriage return and line feed as one line feed.
        const asRead = texts.map((text) => text.replaceAll("\r\n", "\n"));
        expect(texts.map((_, index) => String(sheet?.[`A${index + 1}`]?.v))).toEqual(asRead);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("comes back from exceljs as it was, apart from escapes, which it leaves as they stand", async () => {
    const plainText = anyText.filter((text) => !/(?![\t\n])\p{Cc}|[\ufffe\uffff]|_x/u.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(plainText, { minLength: 1, maxLength: 40 }), async (texts) => {
        const book = new Workbook();
        await book.xlsx.load((await writeTexts(texts)).slice().buffer);
        expect(texts.map((_, index) => book.getWorksheet("Uji")?.getCell(index + 1, 1).value)).toEqual(texts);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  itWith(TOOLS.python)("of any script comes back from openpyxl as it was", async () => {
    const unit = fc.oneof(
      fc.constantFrom("<", "&", '"', "'", "=", " x ", "\t", "\n", "\u00e9", "\u1b13", "\u{1F4CE}"),
      fc.string({ unit: "grapheme" }),
    );
    const texts = fc
      .sample(fc.array(unit, { minLength: 1 }), { numRuns: 400, seed: 7 })
      .map((parts) => `a${parts.join("")}z`);
    const seen = askOpenpyxl<string[]>('answer([c.value for c in book["Uji"]["A"]])', await writeTexts(texts));
    expect(seen).toEqual(texts);
  });
});

describe("text in a part", () => {
  it.each([
    ["half a surrogate pair", "a\ud800b", "a\ufffdb"],
    ["a whole pair", "\u{1F4CE}", "\u{1F4CE}"],
    ["a control character", "\u0007", "_x0007_"],
    ["a carriage return", "a\r\nb", "a_x000D_\nb"],
    ["what already looks like an escape", "_x000D_", "_x005F_x000D_"],
    ["two of them sharing an underscore", "_x0041_x0042_", "_x005F_x0041_x005F_x0042_"],
    ["an almost-escape that a following escape would complete", "_x0041\u0001", "_x005F_x0041_x0001_"],
    ["marks of XML", `<a & "b">`, "&lt;a &amp; &quot;b&quot;&gt;"],
  ])("writes %s", (_, text, written) => {
    expect(xmlText(text)).toBe(written);
  });

  it("keeps a line feed in an attribute, where XML would make it a space", () => {
    expect(xmlAttribute("Kab/Kota\nasal")).toBe("Kab/Kota_x000A_asal");
  });
});

function writeTexts(texts: readonly string[]): Promise<Uint8Array> {
  return writeWorkbook(
    planOf(sheetOf("Uji", { cells: texts.map((text, index) => cellOf(index + 1, 1, "text", text)) })),
  );
}
