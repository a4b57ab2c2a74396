import { GENERAL } from "../formats/builtinFormats";
import type { XmlScanner } from "../xml/xmlScanner";
import { readOdsDress } from "./odsDress";
import { readNumberStyle, type NumberStyle } from "./odsNumberStyle";

/** Styles refer to one another; a chain longer than this goes in a circle. */
const CHAIN = 10;

const PLAIN: OdsLook = { code: GENERAL, bold: false, indent: 0 };

/** How cells of one style are written; `indent` in Excel's steps. */
export interface OdsLook {
  readonly code: string;
  readonly bold: boolean;
  readonly indent: number;
}

/** What one cell style says itself; the rest it has from its parent. */
interface CellStyle {
  readonly data: string | undefined;
  readonly parent: string | undefined;
  readonly bold: boolean | undefined;
  readonly indent: number | undefined;
}

/** What the styles of an .ods say that matters here: format and dress of cells, and which tables are hidden. */
export class OdsFormats {
  private readonly numbers = new Map<string, NumberStyle>();
  private readonly cells = new Map<string, CellStyle>();
  private readonly hiddenTables = new Set<string>();

  /** Takes in the element just opened if it is a style; false where it is none, and nothing was read. */
  take(xml: XmlScanner): boolean {
    const element = xml.name();
    const name = xml.attribute("name", true) ?? "";
    if (/^(number|date|time|percentage|currency|boolean|text)-style$/.test(element)) {
      this.numbers.set(name, readNumberStyle(xml));
      return true;
    }
    if (element !== "style") return false;
    if (xml.attribute("family", true) === "table") {
      const depth = xml.depth;
      while (xml.next() !== 2 || xml.depth >= depth) {
        if (xml.is("table-properties") && xml.attribute("display", true) === "false") this.hiddenTables.add(name);
      }
      return true;
    }
    if (xml.attribute("family", true) !== "table-cell") {
      xml.skip();
      return true;
    }
    const data = xml.attribute("data-style-name", true);
    const parent = xml.attribute("parent-style-name", true);
    this.cells.set(name, { data, parent, ...readOdsDress(xml) });
    return true;
  }

  isHidden(tableStyle: string): boolean {
    return this.hiddenTables.has(tableStyle);
  }

  /** The look of a cell style. */
  lookOf(style: string | undefined): OdsLook {
    if (style === undefined) return PLAIN;
    const chain = this.chainOf(style);
    const data = chain.find((each) => each.data !== undefined)?.data;
    return {
      code: data === undefined ? GENERAL : this.spell(data),
      bold: chain.find((each) => each.bold !== undefined)?.bold ?? false,
      indent: chain.find((each) => each.indent !== undefined)?.indent ?? 0,
    };
  }

  /** A style and those it has the rest from, itself first. */
  private chainOf(style: string): readonly CellStyle[] {
    const chain: CellStyle[] = [];
    for (let each = this.cells.get(style); each !== undefined && chain.length < CHAIN;) {
      chain.push(each);
      each = each.parent === undefined ? undefined : this.cells.get(each.parent);
    }
    return chain;
  }

  /** The sections of a number style: those for the conditions it names, then its own. */
  private spell(name: string): string {
    const style = this.numbers.get(name);
    if (style === undefined) return GENERAL;
    return [...style.otherwise.map((other) => this.numbers.get(other)?.code ?? ""), style.code].join(";");
  }
}
