import { xlsxOfRows, zipOf } from "./support/handmade";
import { cellsOf, firstCells, number, sheetsOf, text } from "./support/opened";

const STYLES = `<fonts><font/><font><b/><sz val="11"/></font><font><b val="0"/></font></fonts>
  <cellStyleXfs><xf fontId="1"><alignment indent="9"/></xf></cellStyleXfs>
  <cellXfs><xf numFmtId="0" fontId="0"/>
    <xf numFmtId="0" fontId="1"/>
    <xf numFmtId="0" fontId="2"><alignment horizontal="left" indent="2"/></xf>
    <xf numFmtId="4" fontId="1"><alignment indent="1"/></xf>
    <xf numFmtId="0" fontId="0"><alignment horizontal="right" indent="3"/></xf>
    <xf numFmtId="0" fontId="7"><alignment indent="-1"/></xf>
  </cellXfs>
  <dxfs><dxf><font><b/></font></dxf></dxfs>`;

describe("the dress of a text in an .xlsx", () => {
  const shared = (style: number) => `<c s="${style}" t="s"><v>0</v></c>`;
  const read = (cells: string) =>
    firstCells(xlsxOfRows(`<row r="1">${cells}</row>`, { texts: "<si><t>Konsumsi</t></si>", styles: STYLES }));

  it("is its bold font and its steps of indentation, and no member where it has none", async () => {
    expect(await read([0, 1, 2, 3, 1].map(shared).join(""))).toStrictEqual({
      A1: text("Konsumsi"),
      B1: { ...text("Konsumsi"), bold: true },
      C1: { ...text("Konsumsi"), indent: 2 },
      D1: { ...text("Konsumsi", "#,##0.00"), bold: true, indent: 1 },
      E1: { ...text("Konsumsi"), bold: true },
    });
  });

  it("is read of a text in the cell, and of the result of a formula", async () => {
    expect(
      await read(
        `<c s="1" t="inlineStr"><is><t>Honor</t></is></c><c s="2" t="str"><f>A1</f><v>Honor</v></c><c s="1" t="s"><f>A2</f><v>0</v></c>`,
      ),
    ).toStrictEqual({
      A1: { ...text("Honor"), bold: true },
      B1: { ...text("Honor", "General", "A1"), indent: 2 },
      C1: { ...text("Konsumsi", "General", "A2"), bold: true },
    });
  });

  it("is no indentation from the right, and none of a style that makes no sense", async () => {
    expect(await read([4, 5, 99].map(shared).join(""))).toStrictEqual({
      A1: text("Konsumsi"),
      B1: text("Konsumsi"),
      C1: text("Konsumsi"),
    });
  });

  it("is not given for a number", async () => {
    expect(await read(`<c s="3"><v>5</v></c>`)).toStrictEqual({ A1: number(5, "#,##0.00") });
  });
});

describe("the dress of a text in an .ods", () => {
  const styles = `
    <style:style style:name="Judul" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Judul"><style:paragraph-properties fo:margin-left="0.353cm"/></style:style>
    <style:style style:name="ce2" style:family="table-cell"><style:paragraph-properties fo:margin-left="20pt"/><style:text-properties fo:font-weight="normal"/></style:style>
    <style:style style:name="ce3" style:family="table-cell"><style:paragraph-properties fo:text-align="end" fo:margin-left="20pt"/></style:style>
    <style:style style:name="ce4" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>`;
  const row = ["Judul", "ce1", "ce2", "ce3", "ce4"]
    .map(
      (style) =>
        `<table:table-cell table:style-name="${style}" office:value-type="string"><text:p>a</text:p></table:table-cell>`,
    )
    .join("");

  it("is that of its style, and of the style that one goes back to", async () => {
    const content = `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Data"><table:table-row>${row}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const bytes = zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content });
    expect(cellsOf((await sheetsOf(bytes, "a.ods"))[0])).toStrictEqual({
      A1: { ...text("a"), bold: true },
      B1: { ...text("a"), bold: true, indent: 1 },
      C1: { ...text("a"), indent: 2 },
      D1: text("a"),
      E1: text("a"),
    });
  });
});
