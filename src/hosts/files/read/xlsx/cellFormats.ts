import { builtinFormat, GENERAL } from "../formats/builtinFormats";
import { formatKind, type FormatKind } from "../formats/formatKind";
import { CLOSE, END, OPEN, type XmlScanner } from "../xml/xmlScanner";

/** A number format as cells use it; `index` is its place among the different ones of the file. */
export interface CellFormat {
  readonly code: string;
  readonly kind: FormatKind;
  readonly index: number;
}

/** The number format of each cell style (`s`) of a workbook. */
export class CellFormats {
  private readonly byStyle: CellFormat[] = [];
  private readonly byCode = new Map<string, CellFormat>();
  private readonly general = this.ofCode(GENERAL);

  ofStyle(style: number): CellFormat {
    return this.byStyle[style] ?? this.general;
  }

  addStyle(code: string): void {
    this.byStyle.push(this.ofCode(code));
  }

  ofCode(code: string): CellFormat {
    const known = this.byCode.get(code);
    if (known !== undefined) return known;
    const format = { code, kind: formatKind(code), index: this.byCode.size };
    this.byCode.set(code, format);
    return format;
  }
}

/** Reads the styles part: of all it says only the number format of each `xf` in `cellXfs` is kept. */
export function readCellFormats(xml: XmlScanner): CellFormats {
  const formats = new CellFormats();
  const custom = new Map<string, string>();
  const styles: string[] = [];
  let inCellStyles = 0;
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE) {
      if (xml.depth < inCellStyles) inCellStyles = 0;
    } else if (token !== OPEN) continue;
    else if (xml.is("cellXfs")) inCellStyles = xml.depth;
    else if (xml.is("xf") && inCellStyles > 0) styles.push(xml.attribute("numFmtId") ?? "0");
    else if (xml.is("dxfs") || xml.is("extLst")) xml.skip();
    else if (xml.is("numFmt")) {
      custom.set(xml.attribute("numFmtId") ?? "", xml.attribute("formatCode") ?? GENERAL);
    }
  }
  for (const id of styles) formats.addStyle(custom.get(id) ?? builtinFormat(Number(id)));
  return formats;
}
