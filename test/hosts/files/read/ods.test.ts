import { zipOf } from "./support/handmade";
import { cellsOf, date, number, opened, refusalOf, sheetsOf, text } from "./support/opened";

const ODS = "application/vnd.oasis.opendocument.spreadsheet";

/** An .ods with these automatic styles and these tables, written as LibreOffice writes them. */
function odsOf(tables: string, styles = "", more: Record<string, string> = {}): Uint8Array {
  const content = `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zipOf({ mimetype: ODS, "content.xml": content, ...more });
}

const cell = (type: string, attribute: string, value: string, rest = "") =>
  `<table:table-cell office:value-type="${type}" office:${attribute}="${value}" ${rest}><text:p>${value}</text:p></table:table-cell>`;
const word = (value: string) =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;

describe("an OpenDocument sheet", () => {
  it("ends where a sheet ends, however far a cell is said to span", async () => {
    const span = 'table:number-rows-spanned="999999999" table:number-columns-spanned="999999999"';
    const table = `<table:table table:name="Data"><table:table-row>${cell("float", "value", "1", span)}</table:table-row></table:table>`;
    const [sheet] = await sheetsOf(odsOf(table), "a.ods");
    expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }]);
  });

  it("holds the cells its elements say", async () => {
    const row = [
      word("A &amp; B"),
      cell("float", "value", "16080000.5", "table:formula=\"of:=SUM([.B3:.C3];[$'Data Satu'.A1];&quot;[.A1];&quot;)\""),
      cell("percentage", "value", "0.5"),
      cell("date", "date-value", "2023-03-08T12:00:00"),
      cell("time", "time-value", "PT36H30M00S"),
      cell("boolean", "boolean-value", "true"),
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
      '<table:table-cell table:formula="of:=&quot;&quot;"><text:p/></table:table-cell>',
      '<table:table-cell office:value-type="string"><office:annotation><text:p>catatan</text:p></office:annotation><text:p><text:s text:c="2"/>dua <text:span>kata</text:span></text:p><text:p>a<text:tab/>b<text:line-break/>c</text:p></table:table-cell>',
    ];
    const [sheet] = await sheetsOf(
      odsOf(`<table:table table:name="Data"><table:table-row>${row.join("")}</table:table-row></table:table>`),
      "a.ods",
    );
    expect(cellsOf(sheet)).toEqual({
      A1: text("A & B"),
      B1: number(16080000.5, "General", "SUM(B3:C3,'Data Satu'!A1,\"[.A1];\")"),
      C1: number(0.5),
      D1: date(44993.5, "General"),
      E1: date(36.5 / 24, "General"),
      F1: { kind: "boolean", value: true, format: "General", formula: undefined },
      G1: { kind: "error", value: "#DIV/0!", format: "General", formula: "1/0" },
      I1: text("  dua kata\na\tb\nc"),
    });
  });

  it("takes number formats from the styles of cells, rows and columns", async () => {
    const styles = `
      <number:number-style style:name="N1"><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
      <number:date-style style:name="N2"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
      <number:time-style style:name="N3" number:truncate-on-overflow="false"><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>
      <number:currency-style style:name="N4P0"><number:currency-symbol>Rp</number:currency-symbol><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:currency-style>
      <number:currency-style style:name="N4"><number:text>-</number:text><number:currency-symbol>Rp</number:currency-symbol><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/><style:map style:condition="value()&gt;=0" style:apply-style-name="N4P0"/></number:currency-style>
      <number:percentage-style style:name="N5"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
      <number:text-style style:name="N6"><number:text-content/></number:text-style>
      <number:date-style style:name="N7"><number:day/><number:text> </number:text><number:month number:textual="true" number:style="long"/><number:text> pukul </number:text><number:hours/></number:date-style>
      ${[1, 2, 3, 4, 5, 6, 7].map((n) => `<style:style style:name="ce${n}" style:family="table-cell" style:data-style-name="N${n}"/>`).join("")}
      <style:style style:name="anak" style:family="table-cell" style:parent-style-name="ce1"/>`;
    const cells = [1, 2, 3, 4, 5, 6, 7].map((n) => cell("float", "value", "1.5", `table:style-name="ce${n}"`));
    const [sheet] = await sheetsOf(
      odsOf(
        `<table:table table:name="Data"><table:table-column table:default-cell-style-name="ce5"/><table:table-column table:number-columns-repeated="2"/>
        <table:table-row>${cells.join("")}</table:table-row>
        <table:table-row>${cell("float", "value", "2")}${cell("float", "value", "3")}${cell("float", "value", "4", 'table:style-name="anak"')}</table:table-row>
        <table:table-row table:default-cell-style-name="ce1">${cell("float", "value", "2")}</table:table-row></table:table>`,
        styles,
      ),
    );
    expect(cellsOf(sheet)).toEqual({
      A1: number(1.5, "#,##0.00"),
      B1: date(1.5, "dd/mm/yyyy"),
      C1: date(1.5, "[hh]:mm"),
      D1: number(1.5, '"Rp"#,##0;-"Rp"#,##0'),
      E1: number(1.5, "0%"),
      F1: number(1.5, "@"),
      G1: date(1.5, 'd mmmm" pukul "h'),
      A2: number(2, "0%"),
      B2: number(3),
      C2: number(4, "#,##0.00"),
      A3: number(2, "#,##0.00"),
    });
  });

  it("tells merges, what is hidden, and the filter", async () => {
    const { workbook, format } = await opened(
      odsOf(
        `<table:table table:name="Daftar 'A'" table:style-name="ta1"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>
          <table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="3" table:number-rows-spanned="2" office:value-type="string"><text:p>Judul</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="2"/>${word("lain")}</table:table-row></table:table-header-rows>
          <table:table-row table:number-rows-repeated="2" table:visibility="filter"><table:table-cell/></table:table-row>
          <table:table-row table:visibility="collapse">${word("x")}</table:table-row></table:table>
        <table:table table:name="Dua" table:style-name="ta2"/>
        <table:database-ranges><table:database-range table:target-range-address="'Daftar ''A'''.A1:'Daftar ''A'''.D4" table:display-filter-buttons="true"/><table:database-range table:target-range-address="Dua.A1:Dua.B2"/></table:database-ranges>`,
        `<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>`,
      ),
      "a.ods",
    );
    expect(format).toBe("ods");
    expect(workbook.sheets).toMatchObject([
      {
        name: "Daftar 'A'",
        state: "visible",
        merges: [{ top: 1, left: 1, bottom: 2, right: 3 }],
        hiddenRows: [2, 3, 4],
        hiddenColumns: [3, 4],
        filter: { top: 1, left: 1, bottom: 4, right: 4 },
      },
      { name: "Dua", state: "hidden", rows: [], filter: undefined },
    ]);
    expect(Object.keys(cellsOf(workbook.sheets[0]))).toEqual(["A1", "D1", "A4"]);
  });

  it("spells out what is repeated, but not without end", async () => {
    const repeated = (rows: number, columns: number) =>
      odsOf(
        `<table:table table:name="Data"><table:table-row table:number-rows-repeated="${rows}"><table:table-cell table:number-columns-repeated="${columns}" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
      );
    const [sheet] = await sheetsOf(repeated(2, 3));
    expect(Object.keys(cellsOf(sheet))).toEqual(["A1", "B1", "C1", "A2", "B2", "C2"]);
    expect(await refusalOf(repeated(2_000_000, 1))).toMatchObject({ reason: "too-large", what: "rows" });
    expect(await refusalOf(repeated(1, 20_000))).toMatchObject({ reason: "too-large", what: "columns" });
    expect(await refusalOf(repeated(1000, 16_384))).toMatchObject({
      reason: "too-large",
      what: "cells",
      limit: 5_000_000,
    });
  });

  it("is refused when it is locked, broken or holds no sheet", async () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    expect(await refusalOf(odsOf("", "", { "META-INF/manifest.xml": manifest }))).toEqual({ reason: "encrypted" });
    expect(await refusalOf(odsOf("<table:table>"))).toEqual({ reason: "damaged", part: "content.xml" });
    expect(await refusalOf(odsOf(""))).toEqual({ reason: "no-sheets" });
    expect(await refusalOf(zipOf({ mimetype: ODS }))).toEqual({ reason: "damaged", part: "content.xml" });
  });
});
