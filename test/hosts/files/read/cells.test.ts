import { escaped, stylesOf, xlsxOf, xlsxOfRows } from "./support/handmade";
import { cellsOf, date, firstCells, firstValues, notesOf, number, opened, sheetsOf, text } from "./support/opened";

describe("a cell", () => {
  it("holds what its type says", async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>16080000.5</v></c><c r="C1" t="n"><v>-2E3</v></c>
      <c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>false</v></c><c r="F1" t="e"><v>#REF!</v></c>
      <c r="G1" t="str"><v>hasil</v></c><c r="H1" t="inlineStr"><is><t>di dalam</t></is></c>
      <c r="I1" t="d"><v>2023-03-08</v></c><c r="J1" t="d"><v>2023-03-08T12:00:00Z</v></c></row>`;
    expect(await firstCells(xlsxOfRows(rows, { texts: "<si><t>nol</t></si><si><t>satu</t></si>" }))).toEqual({
      A1: text("satu"),
      B1: number(16080000.5),
      C1: number(-2000),
      D1: { kind: "boolean", value: true, format: "General", formula: undefined },
      E1: { kind: "boolean", value: false, format: "General", formula: undefined },
      F1: { kind: "error", value: "#REF!", format: "General", formula: undefined },
      G1: text("hasil"),
      H1: text("di dalam"),
      I1: date(44993, "General"),
      J1: date(44993.5, "General"),
    });
  });

  it.each([
    ["0.1", 0.1],
    ["123456789012345", 123456789012345],
    ["0.30000000000000004", 0.30000000000000004],
    ["1.7976931348623157E308", Number.MAX_VALUE],
    ["5e-324", 5e-324],
    ["-.5", -0.5],
    [" 12 ", 12],
    ["\n  7\n", 7],
    ["0.000000000000001", 1e-15],
    ["467998630663.83", 467998630663.83],
    ["198503152010011002", 198503152010011000],
  ])("reads %j as the number JavaScript reads", async (written, value) => {
    expect(await firstValues(xlsxOfRows(`<row><c><v>${written}</v></c></row>`))).toEqual({ A1: value });
  });

  it.each(["1.500.000,00", "NaN", "1E400", "0x1F", "INF", "12a", "-", "."])(
    "keeps %j, which is no number, as text, and tells",
    async (written) => {
      const { workbook, notes } = await opened(xlsxOfRows(`<row><c><v>${written}</v></c></row>`));
      expect(cellsOf(workbook.sheets[0])).toEqual({ A1: text(written) });
      expect(notes).toEqual([{ file: "uji.xlsx", sheet: "Data", note: "unreadable-cells", cells: 1 }]);
    },
  );

  it("is not filled by a style, an empty text or an empty value", async () => {
    const rows = `<row r="1"><c r="A1" s="1"/><c r="B1" t="s"><v>0</v></c><c r="C1"><v></v></c><c r="D1" t="str"><v/></c>
      <c r="E1" t="inlineStr"><is><t/></is></c></row><row r="2"/>`;
    const bytes = xlsxOfRows(rows, { texts: "<si><t></t></si>", styles: stylesOf(4) });
    expect((await sheetsOf(bytes))[0]?.rows).toEqual([]);
    expect(await notesOf(bytes)).toEqual([]);
  });

  it("stands where the last one left off when it has no address", async () => {
    const rows = `<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row><row r="9"><c/><c><v>5</v></c></row>`;
    expect(await firstValues(xlsxOfRows(rows))).toEqual({ A1: 1, D1: 2, E1: 3, A2: 4, B9: 5 });
  });

  it("gives its row a number when the row has none", async () => {
    expect(await firstValues(xlsxOfRows(`<row><c r="B7"><v>1</v></c></row><row><c><v>2</v></c></row>`))).toEqual({
      B7: 1,
      A8: 2,
    });
  });

  it("is put in its place when rows and cells come in disorder or twice", async () => {
    const rows = `<row r="3"><c r="B3"><v>32</v></c><c r="A3"><v>31</v></c></row><row r="1"><c r="A1"><v>11</v></c></row><row r="3"><c r="C3"><v>33</v></c></row>`;
    const [sheet] = await sheetsOf(xlsxOfRows(rows));
    expect(sheet?.rows.map((row) => row.row)).toEqual([1, 3]);
    expect(sheet?.rows[1]?.cells.map((cell) => cell?.value)).toEqual([31, 32, 33]);
  });

  it("ends its row: nothing empty stands behind it, and a far one costs no memory", async () => {
    const [sheet] = await sheetsOf(
      xlsxOfRows(`<row r="1"><c r="B1"><v>1</v></c><c r="C1" s="1"/></row><row r="2"><c r="XFD2"><v>2</v></c></row>`),
    );
    expect(sheet?.rows.map((row) => row.cells.length)).toEqual([2, 16384]);
    expect(sheet?.rows[1]?.cells[16383]).toEqual(number(2));
  });

  it("whose address makes no sense stands where the last one left off, and is told", async () => {
    const bytes = xlsxOfRows(`<row r="1"><c r="A1"><v>1</v></c><c r="?"><v>2</v></c></row>`);
    expect(await firstValues(bytes)).toEqual({ A1: 1, B1: 2 });
    expect(await notesOf(bytes)).toEqual([{ file: "uji.xlsx", sheet: "Data", note: "unreadable-cells", cells: 1 }]);
  });

  it("that points at a text the file does not hold stays empty, and is told", async () => {
    const bytes = xlsxOfRows(`<row><c t="s"><v>7</v></c><c t="s"><v>x</v></c><c t="s"><v>0</v></c></row>`, {
      texts: "<si><t>ada</t></si>",
    });
    expect(await firstValues(bytes)).toEqual({ C1: "ada" });
    expect(await notesOf(bytes)).toEqual([{ file: "uji.xlsx", sheet: "Data", note: "missing-shared-text", cells: 2 }]);
  });
});

describe("a text", () => {
  it.each([
    [
      "its runs joined, phonetic ones left out",
      "<r><t>Kab. </t></r><r><rPr><b/></rPr><t>Solok</t></r><rPh sb='0' eb='1'><t>ソロク</t></rPh><phoneticPr fontId='1'/>",
      "Kab. Solok",
    ],
    ["its outer spaces kept", '<t xml:space="preserve">  dua  </t>', "  dua  "],
    ["its outer spaces kept without being told", "<t> dua </t>", " dua "],
    [
      "entities resolved",
      "<t>A &amp; B &lt;C&gt; &quot;D&quot; &apos;E&apos; &#65;&#x42;&#128512;</t>",
      "A & B <C> \"D\" 'E' AB😀",
    ],
    ["an ampersand that was written twice over left alone", "<t>&amp;lt;</t>", "&lt;"],
    ["references to no character shown as such", "<t>&#xD800;&#0;&#x110000;</t>", "\ufffd\ufffd\ufffd"],
    ["escapes resolved, and an escaped escape left", "<t>a_x000D_b_x005F_x000D_c_x20_</t>", "a\rb_x000D_c_x20_"],
    ["CDATA taken as it is", "<t>a<![CDATA[<&amp;>]]>b</t>", "a<&amp;>b"],
    ["comments passed over", "<t>sa<!-- <t>bukan</t> -->tu</t>", "satu"],
    ["line ends made one", "<t>a\r\nb\rc\nd</t>", "a\nb\nc\nd"],
    ["letters beyond ASCII", "<t>Sya’ban – ké</t>", "Sya’ban – ké"],
    ["a long text beyond ASCII", `<t>${"é".repeat(40)}${"x".repeat(80)}</t>`, "é".repeat(40) + "x".repeat(80)],
  ])("has %s", async (_, item, value) => {
    expect(await firstValues(xlsxOfRows('<row><c t="s"><v>0</v></c></row>', { texts: `<si>${item}</si>` }))).toEqual({
      A1: value,
    });
    expect(await firstValues(xlsxOfRows(`<row><c t="inlineStr"><is>${item}</is></c></row>`))).toEqual({ A1: value });
  });
});

describe("a number format", () => {
  it.each([
    ["General", "number"],
    ["#,##0", "number"],
    ['"Rp"#,##0', "number"],
    ['_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-', "number"],
    ["[$Rp-421] #,##0.00", "number"],
    ["[Red]0;[Blue]-0", "number"],
    ['0 "hari"', "number"],
    ["0\\ \\h\\a\\r\\i", "number"],
    ["0_d", "number"],
    ["0.00E+00", "number"],
    ["@", "number"],
    ["dd/mm/yyyy", "date"],
    ["[$-421]dd mmmm yyyy;@", "date"],
    ["[$-F800]dddd, mmmm dd, yyyy", "date"],
    ["MMMM", "date"],
    ["yyyy", "date"],
    ["h:mm AM/PM", "date"],
    ["[h]:mm", "date"],
    ["[mm]", "date"],
    ["mm:ss.0", "date"],
    ['"Padang, "d mmmm yyyy', "date"],
  ])("%j makes a %s", async (code, kind) => {
    const bytes = xlsxOfRows('<row><c s="1"><v>45000.25</v></c></row>', { styles: stylesOf(code) });
    expect((await firstCells(bytes))["A1"]).toEqual({ kind, value: 45000.25, format: code, formula: undefined });
  });

  it("known by its id alone is a date for 14-22, 27-36, 45-47 and 50-58 (ECMA-376 part 1, 18.8.30)", async () => {
    const ids = Array.from({ length: 82 }, (_, id) => id);
    const cells = ids.map((id) => `<c s="${id + 1}"><v>1</v></c>`);
    const bytes = xlsxOfRows(`<row>${cells.join("")}</row>`, { styles: stylesOf(...ids) });
    const kinds = Object.values(await firstCells(bytes)).map((cell) => cell.kind);
    expect(ids.filter((id) => kinds[id] === "date")).toEqual([
      14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55,
      56, 57, 58,
    ]);
    expect((await firstCells(bytes))["D1"]).toEqual(number(1, "#,##0"));
  });

  it("of a date leaves a number that is no moment in time a number", async () => {
    const bytes = xlsxOfRows(
      '<row><c s="1"><v>-1</v></c><c s="1"><v>2958466</v></c><c s="1"><v>2958465.5</v></c></row>',
      { styles: stylesOf(14) },
    );
    expect(Object.values(await firstCells(bytes)).map((cell) => cell.kind)).toEqual(["number", "number", "date"]);
  });

  it("is General where the styles part or the style is missing", async () => {
    expect(await firstCells(xlsxOfRows('<row><c s="3"><v>1</v></c></row>'))).toEqual({ A1: number(1) });
    expect(await firstCells(xlsxOfRows('<row><c s="3"><v>1</v></c></row>', { styles: stylesOf(9) }))).toEqual({
      A1: number(1),
    });
  });

  it("may be written with entities", async () => {
    const styles = stylesOf('"R&D" 0');
    expect(styles).toContain(escaped('"R&D" 0'));
    expect(await firstCells(xlsxOfRows('<row><c s="1"><v>5</v></c></row>', { styles }))).toEqual({
      A1: number(5, '"R&D" 0'),
    });
  });
});

describe("a date", () => {
  it("counted from 1904 is told in the 1900 system; a time of day is not moved", async () => {
    const rows =
      '<row><c s="1"><v>43531</v></c><c s="2"><v>0.5</v></c><c s="3"><v>1.5</v></c><c><v>43531</v></c><c t="d"><v>2023-03-08</v></c></row>';
    const bytes = xlsxOfRows(rows, { styles: stylesOf("d/m/yyyy", "h:mm", "[h]:mm"), from1904: true });
    expect(await firstCells(bytes)).toEqual({
      A1: date(44993, "d/m/yyyy"),
      B1: date(0.5, "h:mm"),
      C1: date(1.5, "[h]:mm"),
      D1: number(43531),
      E1: date(44993, "General"),
    });
    expect(await notesOf(bytes)).toEqual([{ file: "uji.xlsx", sheet: undefined, note: "dates-from-1904" }]);
  });

  it.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["2023-03-08T06:00", 44993.25],
    ["18:00:00", 0.75],
  ])("written out as %s is serial %d", async (written, serial) => {
    expect(await firstValues(xlsxOfRows(`<row><c t="d"><v>${written}</v></c></row>`))).toEqual({ A1: serial });
  });

  it("written out wrongly stays text", async () => {
    expect(await firstCells(xlsxOfRows('<row><c t="d"><v>2023-02-30</v></c></row>'))).toEqual({
      A1: text("2023-02-30"),
    });
  });
});

describe("a formula", () => {
  it("stands beside its cached result", async () => {
    const rows = `<row r="1"><c r="A1"><f>SUM(B1:B3)&amp;""</f><v>6</v></c><c r="B1" t="str"><f aca="false">=UPPER("a")</f><v>A</v></c>
      <c r="C1"><f t="array" ref="C1:C2">{1;2}</f><v>1</v></c><c r="D1"><f t="dataTable" ref="D1:D2" r1="A1"/><v>9</v></c></row>
      <row r="2"><c r="C2"><v>2</v></c></row>`;
    expect(await firstCells(xlsxOfRows(rows))).toEqual({
      A1: number(6, "General", 'SUM(B1:B3)&""'),
      B1: text("A", "General", 'UPPER("a")'),
      C1: number(1, "General", "{1;2}"),
      C2: number(2),
      D1: number(9, "General", ""),
    });
  });

  it.each([
    ["SUM(B1:B3)", "SUM(C3:C5)"],
    ["$B$1*B$1+$B1", "$B$1*C$1+$B3"],
    ["SUM(B:B)+SUM($B:B)+SUM(1:1)", "SUM(C:C)+SUM($B:C)+SUM(3:3)"],
    ['"B1"&B1', '"B1"&C3'],
    ["'Rekap B1'!B1+Rekap!B1", "'Rekap B1'!C3+Rekap!C3"],
    ["LOG10(B1)+Pagu2023x+1E5", "LOG10(C3)+Pagu2023x+1E5"],
    ["Tabel[[#This Row],[B1]]*B1", "Tabel[[#This Row],[B1]]*C3"],
    ["[1]Data!B1", "[1]Data!C3"],
    ["XFD1048576", "#REF!"],
  ])("that is shared, %s, reads %s two rows down and one column right", async (first, other) => {
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">${escaped(first)}</f><v>1</v></c></row>
      <row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row>`;
    const cells = await firstCells(xlsxOfRows(rows));
    expect([cells["A1"]?.formula, cells["B3"]?.formula]).toEqual([first, other]);
  });

  it("that is shared but has no first cell is still a formula", async () => {
    expect(await firstCells(xlsxOfRows('<row><c><f t="shared" si="4"/><v>2</v></c></row>'))).toEqual({
      A1: number(2, "General", ""),
    });
  });

  it("saved without a result is kept as a blank that should hold one, and is told; an empty text is a result", async () => {
    const bytes = xlsxOfRows('<row><c><f>A2</f></c><c><f>A3</f><v/></c><c t="str"><f>""</f><v></v></c></row>');
    const blank = { kind: "text", value: "", format: "General" };
    expect(await firstCells(bytes)).toEqual({ A1: { ...blank, formula: "A2" }, B1: { ...blank, formula: "A3" } });
    expect(await notesOf(bytes)).toEqual([
      { file: "uji.xlsx", sheet: "Data", note: "formulas-without-result", cells: 2 },
    ]);
  });
});

describe("a sheet", () => {
  it("tells its merged areas, hidden rows and columns, filter and state", async () => {
    const [first, second, third] = await sheetsOf(
      xlsxOf({
        sheets: [
          {
            name: "Daftar &amp; Hadir",
            xml: `<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/><col min="6" max="6" width="9"/></cols>
              <sheetData><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"><c r="A3"><v>1</v></c></row><row r="4" hidden="0" ht="15"/></sheetData>
              <autoFilter ref="A3:D9"><filterColumn colId="0"/></autoFilter>
              <mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="B2"/><mergeCell ref="D9:C8"/></mergeCells>
              <customSheetViews><customSheetView><autoFilter ref="Z1:Z2"/></customSheetView></customSheetViews>
              <extLst><ext><row r="77" hidden="1"/></ext></extLst>`,
          },
          { name: "Rekap", xml: "<sheetData/>", state: "hidden" },
          { name: "Rahasia", xml: "<sheetData/>", state: "veryHidden" },
        ],
        definedNames: `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Rekap'!$B$2:$F$30</definedName><definedName name="Lain" localSheetId="2">A1</definedName>`,
      }),
    );
    expect(first).toMatchObject({
      name: "Daftar & Hadir",
      state: "visible",
      merges: [
        { top: 1, left: 1, bottom: 1, right: 4 },
        { top: 8, left: 3, bottom: 9, right: 4 },
      ],
      hiddenRows: [2, 3],
      hiddenColumns: [2, 3, 5],
      filter: { top: 3, left: 1, bottom: 9, right: 4 },
    });
    expect(second).toMatchObject({ name: "Rekap", state: "hidden", filter: { top: 2, left: 2, bottom: 30, right: 6 } });
    expect(third).toMatchObject({ name: "Rahasia", state: "veryHidden", filter: undefined });
  });

  it("of charts, dialogs or macros is passed over and told", async () => {
    const { workbook, notes } = await opened(
      xlsxOf({
        sheets: [
          { name: "Grafik", xml: '<chartsheet xmlns="x"><drawing/></chartsheet>' },
          { name: "Data", xml: "<sheetData><row><c><v>1</v></c></row></sheetData>" },
          { name: "Dialog", xml: '<?xml version="1.0"?><dialogsheet/>' },
        ],
        definedNames: '<definedName name="_xlnm._FilterDatabase" localSheetId="1">Data!$A$1:$B$2</definedName>',
      }),
    );
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.filter?.right])).toEqual([["Data", 2]]);
    expect(notes.map((note) => [note.note, note.sheet])).toEqual([
      ["sheet-without-cells", "Grafik"],
      ["sheet-without-cells", "Dialog"],
    ]);
  });
});
