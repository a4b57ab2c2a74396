import type { Dress } from "../../../../core/cells/cell";
import { builtinFormat, GENERAL } from "../formats/builtinFormats";
import { formatKind, type FormatKind } from "../formats/formatKind";
import { CLOSE, END, OPEN, type XmlScanner } from "../xml/xmlScanner";
import { isTrue } from "./workbookPart";

/** A number format and dress as cells use them; `index` is their place among the different ones of the file. */
export interface CellFormat {
  readonly code: string;
  readonly kind: FormatKind;
  readonly index: number;
  /** Undefined for most cells, so that they cost nothing more. */
  readonly dress: Dress | undefined;
}

/** Steps of indentation that Excel offers. */
const MOST_INDENT = 250;

/** The number format and dress of each cell style (`s`) of a workbook. */
export class CellFormats {
  private readonly byStyle: CellFormat[] = [];
  private readonly byLook = new Map<string, CellFormat>();
  private readonly general = this.ofCode(GENERAL);

  ofStyle(style: number): CellFormat {
    return this.byStyle[style] ?? this.general;
  }

  addStyle(code: string, bold: boolean, indent: number): void {
    this.byStyle.push(this.ofLook(code, bold, indent));
  }

  ofCode(code: string): CellFormat {
    return this.known(code, code, undefined);
  }

  ofLook(code: string, bold: boolean, indent: number): CellFormat {
    const steps = indent >= 1 && indent <= MOST_INDENT ? Math.round(indent) : 0;
    if (!bold && steps === 0) return this.ofCode(code);
    const dress: Dress = { ...(steps > 0 && { indent: steps }), ...(bold && { bold }) };
    return this.known(JSON.stringify([dress, code]), code, dress);
  }

  private known(look: string, code: string, dress: Dress | undefined): CellFormat {
    const known = this.byLook.get(look);
    if (known !== undefined) return known;
    const format = { code, kind: formatKind(code), index: this.byLook.size, dress };
    this.byLook.set(look, format);
    return format;
  }
}

interface Style {
  readonly format: string;
  readonly font: number;
  indent: number;
}

/** Reads the styles part: of all it says the number format, bold type and indentation of each `xf` in `cellXfs` are kept. */
export function readCellFormats(xml: XmlScanner): CellFormats {
  const formats = new CellFormats();
  const custom = new Map<string, string>();
  const boldFonts: boolean[] = [];
  const styles: Style[] = [];
  let inCellStyles = 0;
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE) {
      if (xml.depth < inCellStyles) inCellStyles = 0;
    } else if (token !== OPEN) continue;
    else if (xml.is("cellXfs")) inCellStyles = xml.depth;
    else if (inCellStyles > 0 && xml.is("xf")) {
      const font = Number(xml.attribute("fontId") ?? "0");
      styles.push({ format: xml.attribute("numFmtId") ?? "0", font, indent: 0 });
    } else if (inCellStyles > 0 && xml.is("alignment")) {
      const style = styles[styles.length - 1];
      if (style !== undefined) style.indent = indentOf(xml);
    } else if (xml.is("dxfs") || xml.is("extLst")) xml.skip();
    else if (xml.is("font")) boldFonts.push(false);
    else if (xml.is("b") && boldFonts.length > 0) boldFonts[boldFonts.length - 1] = isTrue(xml.attribute("val") ?? "1");
    else if (xml.is("numFmt")) {
      custom.set(xml.attribute("numFmtId") ?? "", xml.attribute("formatCode") ?? GENERAL);
    }
  }
  for (const { format, font, indent } of styles)
    formats.addStyle(custom.get(format) ?? builtinFormat(Number(format)), boldFonts[font] ?? false, indent);
  return formats;
}

/** A text set to the right is moved in from there, which shows no level. */
function indentOf(xml: XmlScanner): number {
  const horizontal = xml.attribute("horizontal") ?? "left";
  return horizontal === "right" || horizontal === "center" ? 0 : Number(xml.attribute("indent") ?? "0");
}
