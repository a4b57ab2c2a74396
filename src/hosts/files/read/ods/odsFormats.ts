import { GENERAL } from "../formats/builtinFormats";
import type { XmlScanner } from "../xml/xmlScanner";
import { readNumberStyle, type NumberStyle } from "./odsNumberStyle";

/** Styles refer to one another; a chain longer than this goes in a circle. */
const CHAIN = 10;

/** What the styles of an .ods say that matters here: the number format of cells, and which tables are hidden. */
export class OdsFormats {
  private readonly numbers = new Map<string, NumberStyle>();
  private readonly cells = new Map<string, { data: string | undefined; parent: string | undefined }>();
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
    this.cells.set(name, {
      data: xml.attribute("data-style-name", true),
      parent: xml.attribute("parent-style-name", true),
    });
    xml.skip();
    return true;
  }

  isHidden(tableStyle: string): boolean {
    return this.hiddenTables.has(tableStyle);
  }

  /** The number-format code of a cell style. */
  codeOf(style: string | undefined): string {
    let each = style;
    for (let link = 0; each !== undefined && link < CHAIN; link++) {
      const { data, parent } = this.cells.get(each) ?? { data: undefined, parent: undefined };
      if (data !== undefined) return this.spell(data);
      each = parent;
    }
    return GENERAL;
  }

  /** The sections of a number style: those for the conditions it names, then its own. */
  private spell(name: string): string {
    const style = this.numbers.get(name);
    if (style === undefined) return GENERAL;
    return [...style.otherwise.map((other) => this.numbers.get(other)?.code ?? ""), style.code].join(";");
  }
}
