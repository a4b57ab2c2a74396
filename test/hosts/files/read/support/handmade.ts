import { strToU8, zipSync } from "fflate";

/** The parts of a package by name, as XML text (or bytes, for what is no XML). */
export type Parts = Record<string, string | Uint8Array>;

export interface HandmadeSheet {
  readonly name: string;
  /** What stands inside `<worksheet>`; or the whole part, where it starts with `<?xml` or a root of its own. */
  readonly xml: string;
  readonly state?: string;
}

export interface HandmadeBook {
  readonly sheets: readonly HandmadeSheet[];
  /** What stands inside `<sst>`. */
  readonly texts?: string;
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  readonly from1904?: boolean;
  readonly definedNames?: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_REL = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of a small .xlsx, written by hand so that what is read stands in the test. */
export function partsOf(book: HandmadeBook): Parts {
  const sheets = book.sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const links = book.sheets.map((_, index) =>
    relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  const parts: Parts = {
    "_rels/.rels": relationships([relationship("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${book.from1904 === true ? '<workbookPr date1904="1"/>' : ""}<sheets>${sheets.join("")}</sheets>${
      book.definedNames === undefined ? "" : `<definedNames>${book.definedNames}</definedNames>`
    }</workbook>`,
  };
  book.sheets.forEach(({ xml }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = /^<(\?xml|\w+sheet[ />])/.test(xml)
      ? xml
      : `<worksheet xmlns="${MAIN}">${xml}</worksheet>`;
  });
  if (book.texts !== undefined) {
    parts["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${book.texts}</sst>`;
    links.push(relationship("rIdTexts", "sharedStrings", "sharedStrings.xml"));
  }
  if (book.styles !== undefined) {
    parts["xl/styles.xml"] = `<styleSheet xmlns="${MAIN}">${book.styles}</styleSheet>`;
    links.push(relationship("rIdStyles", "styles", "styles.xml"));
  }
  parts["xl/_rels/workbook.xml.rels"] = relationships(links);
  return parts;
}

export function relationship(id: string, type: string, target: string, base = REL): string {
  return `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`;
}

export function relationships(links: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE_REL}">${links.join("")}</Relationships>`;
}

export function zipOf(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(files), { level });
}

export function xlsxOf(book: HandmadeBook): Uint8Array {
  return zipOf(partsOf(book));
}

/** A workbook of one sheet whose `<sheetData>` holds these rows. */
export function xlsxOfRows(rows: string, rest: Omit<HandmadeBook, "sheets"> = {}): Uint8Array {
  return xlsxOf({ ...rest, sheets: [{ name: "Data", xml: `<sheetData>${rows}</sheetData>` }] });
}

/** A style sheet whose cell style 0 is General and whose style n has the n-th of these number formats. */
export function stylesOf(...formats: readonly (string | number)[]): string {
  const custom = formats.flatMap((code, index) =>
    typeof code === "number" ? [] : [`<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`],
  );
  const styles = formats.map((code, index) => `<xf numFmtId="${typeof code === "number" ? code : 164 + index}"/>`);
  return `<numFmts>${custom.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs>`;
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
