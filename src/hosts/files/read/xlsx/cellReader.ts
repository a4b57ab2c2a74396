import type { Cell } from "../../../../core/cells/cell";
import { limits } from "../limits";
import type { Oddities } from "../notes";
import { CLOSE, OPEN, type XmlScanner } from "../xml/xmlScanner";
import { decodeText, resolveEscapes } from "../xml/xmlText";
import type { CellFormat, CellFormats } from "./cellFormats";
import { textCell, type CellMaker } from "./cellMaker";
import { parseNumber, readIndex, readNumber } from "./numberText";
import { readRichText } from "./richText";
import { SharedFormula } from "./sharedFormula";

/** What all sheets of a workbook share. */
export interface Book {
  readonly formats: CellFormats;
  readonly cells: CellMaker;
  /** Characters of shared formulas spelled out so far. */
  readonly spelled: { characters: number };
}

/** Letters that cell types (`t`) are told apart by: `s`, `str`, `inlineStr`, `b`, `e`, `d`, `n`. */
const LETTER = { s: 115, t: 116, i: 105, b: 98, e: 101, d: 100, n: 110 };

/** Reads the cells (`c`) of one sheet. */
export class CellReader {
  private readonly shared = new Map<string, SharedFormula>();
  private formula: string | undefined;
  private inline: string | undefined;
  private plain = true;
  private written: string | undefined;
  private start = 0;
  private finish = 0;

  constructor(
    private readonly xml: XmlScanner,
    private readonly book: Book,
    private readonly oddities: Oddities,
  ) {}

  /** Reads to the end of the `c` just opened; undefined where the cell is empty, whatever its dress. */
  read(row: number, col: number): Cell | undefined {
    const { xml, book } = this;
    const type = this.readType();
    const styleAt = xml.findLetter(LETTER.s);
    const style = styleAt < 0 ? 0 : readIndex(xml.bytes, styleAt, xml.valueFinish);
    this.formula = this.inline = this.written = undefined;
    this.plain = true;
    this.start = this.finish = 0;
    const outside = xml.depth - 1;
    for (let token = xml.next(); token !== CLOSE || xml.depth > outside; token = xml.next()) {
      if (token !== OPEN) continue;
      if (xml.is("v")) this.readValue();
      else if (xml.is("f")) this.formula = this.readFormula(row, col);
      else if (xml.is("is")) this.inline = readRichText(xml);
      else xml.skip();
    }
    const format = book.formats.ofStyle(style);
    const cell = this.make(type, format);
    if (cell !== undefined || this.formula === undefined || type !== LETTER.n) return cell;
    this.oddities.withoutResult++;
    // Blank, but known to be one that should hold a result: a sum over it must not count it as nothing.
    return { kind: "text", value: "", format: format.code, formula: this.formula };
  }

  /** The first letter of the type, `str` told from `s` by `t`. */
  private readType(): number {
    const { xml } = this;
    const at = xml.findLetter(LETTER.t);
    if (at < 0) return LETTER.n;
    const letter = xml.bytes[at] as number;
    return letter === LETTER.s && xml.valueFinish - at > 1 ? LETTER.t : letter;
  }

  private readValue(): void {
    this.written = this.xml.content();
    this.plain = this.written === undefined;
    this.start = this.xml.start;
    this.finish = this.xml.finish;
  }

  private valueText(): string {
    return this.written ?? decodeText(this.xml.bytes, this.start, this.finish);
  }

  private make(type: number, format: CellFormat): Cell | undefined {
    if (this.inline !== undefined) return this.text(this.inline, format);
    if (this.plain && this.start === this.finish) return undefined;
    const { cells } = this.book;
    switch (type) {
      case LETTER.s:
        return this.sharedText(format);
      case LETTER.t:
      case LETTER.i:
        return this.text(resolveEscapes(this.valueText()), format);
      case LETTER.b:
        return this.boolean(format);
      case LETTER.e:
        return { kind: "error", value: this.valueText().trim(), format: format.code, formula: this.formula };
      case LETTER.d:
        return cells.isoDate(this.valueText(), format, this.formula) ?? this.unreadable(format);
      default:
        return this.number(format);
    }
  }

  private sharedText(format: CellFormat): Cell | undefined {
    const { bytes } = this.xml;
    const index = this.plain ? readIndex(bytes, this.start, this.finish) : parseNumber(this.valueText());
    const cell = this.book.cells.sharedText(index, format, this.formula);
    if (cell === undefined) this.oddities.missingTexts++;
    return cell === "empty" ? undefined : cell;
  }

  private number(format: CellFormat): Cell | undefined {
    const value = this.plain ? readNumber(this.xml.bytes, this.start, this.finish) : parseNumber(this.valueText());
    if (!Number.isNaN(value)) return this.book.cells.number(value, format, this.formula);
    return this.valueText().trim() === "" ? undefined : this.unreadable(format);
  }

  private boolean(format: CellFormat): Cell | undefined {
    const text = this.valueText().trim().toLowerCase();
    if (text !== "1" && text !== "0" && text !== "true" && text !== "false") return this.unreadable(format);
    return { kind: "boolean", value: text === "1" || text === "true", format: format.code, formula: this.formula };
  }

  private text(value: string, format: CellFormat): Cell | undefined {
    return value === "" ? undefined : textCell(value, format, this.formula);
  }

  /** What could not be taken for what it says it is stays as text, and is told. */
  private unreadable(format: CellFormat): Cell | undefined {
    this.oddities.unreadable++;
    return this.text(this.valueText(), format);
  }

  private readFormula(row: number, col: number): string {
    const { xml, book } = this;
    const group = xml.attribute("t") === "shared" ? xml.attribute("si") : undefined;
    const text = xml.contentText().replace(/^=/, "");
    if (group === undefined) return text;
    const first = this.shared.get(group);
    if (text !== "") {
      if (first === undefined) this.shared.set(group, new SharedFormula(text, row, col));
      return text;
    }
    if (first === undefined || book.spelled.characters > limits.sharedFormulaCharacters) {
      this.oddities.notWrittenOut++;
      return "";
    }
    const spelled = first.at(row, col);
    book.spelled.characters += spelled.length;
    return spelled;
  }
}
