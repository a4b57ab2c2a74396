import { damaged, Refused } from "../refused";
import { decodeText, decodeXmlText } from "./xmlText";

/** What `XmlScanner.next` came upon. A self-closing tag is an OPEN followed by a CLOSE. */
export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;

const TAB = 9;
const SPACE = 32;
const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const RETURN = 13;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/** Numbers kept of one attribute: where its local name and its value start and end. */
const ATTRIBUTE = 4;

/**
 * A forward-only reader of UTF-8 XML, made for large sheets: it hands out places in the bytes, not strings. Names are
 * local, whatever the prefix. Refuses a DOCTYPE as unsafe, and as damaged what is not well-formed or is cut off.
 */
export class XmlScanner {
  /** The tag's local name, or the text: where it starts and ends. */
  start = 0;
  finish = 0;
  /** How many elements are open; an element just opened is counted, one just closed is not. */
  depth = 0;
  private pos = 0;
  private closing = false;
  private literal = false;
  private attributes: number[] = [];
  private attributeCount = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
  ) {}

  /** Bytes behind us. */
  get position(): number {
    return this.pos;
  }

  next(): number {
    const { bytes } = this;
    if (this.closing) {
      this.closing = false;
      this.depth--;
      return CLOSE;
    }
    for (;;) {
      const at = this.pos;
      if (at >= bytes.length) {
        if (this.depth !== 0) throw damaged(this.part);
        return END;
      }
      if (bytes[at] !== LESS) return this.text(at);
      const mark = bytes[at + 1];
      if (mark === SLASH) return this.closeTag(at + 2);
      if (mark === 33) {
        if (this.declaration(at + 2)) return TEXT;
      } else if (mark === 63) this.pos = this.after("?>", at + 2);
      else return this.openTag(at + 1);
    }
  }

  private text(from: number): number {
    const { bytes } = this;
    let at = from + 1;
    while (at < bytes.length && bytes[at] !== LESS) at++;
    this.start = from;
    this.finish = this.pos = at;
    this.literal = false;
    return TEXT;
  }

  private closeTag(from: number): number {
    const { bytes } = this;
    this.start = from;
    let at = from;
    for (let byte = bytes[at]; byte !== GREATER; byte = bytes[++at]) {
      if (byte === undefined) throw damaged(this.part);
      if (byte === COLON) this.start = at + 1;
    }
    this.finish = at;
    while (this.finish > this.start && (bytes[this.finish - 1] as number) <= SPACE) this.finish--;
    this.pos = at + 1;
    if (--this.depth < 0) throw damaged(this.part);
    return CLOSE;
  }

  private openTag(from: number): number {
    const { bytes, attributes } = this;
    let at = from;
    let byte = bytes[at];
    this.start = from;
    for (; byte !== GREATER && byte !== SLASH && (byte as number) > SPACE; byte = bytes[++at]) {
      if (byte === COLON) this.start = at + 1;
    }
    if (at === from) throw damaged(this.part);
    this.finish = at;
    let count = 0;
    for (;;) {
      while ((byte as number) <= SPACE) byte = bytes[++at];
      if (byte === GREATER) break;
      if (byte === SLASH) {
        if (bytes[++at] !== GREATER) throw damaged(this.part);
        this.closing = true;
        break;
      }
      let nameStart = at;
      for (; byte !== EQUALS && (byte as number) > SPACE; byte = bytes[++at]) {
        if (byte === COLON) nameStart = at + 1;
      }
      const nameFinish = at;
      while ((byte as number) <= SPACE) byte = bytes[++at];
      if (byte !== EQUALS) throw damaged(this.part);
      byte = bytes[++at];
      while ((byte as number) <= SPACE) byte = bytes[++at];
      if (byte !== QUOTE && byte !== APOSTROPHE) throw damaged(this.part);
      const quote = byte;
      const valueStart = ++at;
      while (at < bytes.length && bytes[at] !== quote) at++;
      const slot = count++ * ATTRIBUTE;
      attributes[slot] = nameStart;
      attributes[slot + 1] = nameFinish;
      attributes[slot + 2] = valueStart;
      attributes[slot + 3] = at;
      byte = bytes[++at];
    }
    this.attributeCount = count;
    this.pos = at + 1;
    this.depth++;
    return OPEN;
  }

  /** Passes over what starts with `<!`; true where it was text (CDATA). */
  private declaration(at: number): boolean {
    if (this.startsWith("--", at)) this.pos = this.after("-->", at + 2);
    else if (this.startsWith("[CDATA[", at)) {
      this.start = at + 7;
      this.pos = this.after("]]>", this.start);
      this.finish = this.pos - 3;
      this.literal = true;
      return true;
    } else if (this.startsWith("DOCTYPE", at)) throw new Refused({ reason: "unsafe", part: this.part });
    else throw damaged(this.part);
    return false;
  }

  private startsWith(mark: string, at: number): boolean {
    for (let i = 0; i < mark.length; i++) if (this.bytes[at + i] !== mark.charCodeAt(i)) return false;
    return true;
  }

  private after(mark: string, from: number): number {
    const first = mark.charCodeAt(0);
    for (let at = this.bytes.indexOf(first, from); at >= 0; at = this.bytes.indexOf(first, at + 1)) {
      if (this.startsWith(mark, at)) return at + mark.length;
    }
    throw damaged(this.part);
  }

  is(name: string): boolean {
    return this.finish - this.start === name.length && this.startsWith(name, this.start);
  }

  /** The local name as a string; `is` is quicker. */
  name(): string {
    return decodeText(this.bytes, this.start, this.finish);
  }

  /** The value of an attribute of the tag just opened. Without a prefix unless `prefixed`. */
  attribute(name: string, prefixed = false): string | undefined {
    const at = this.attributeAt(name, prefixed);
    if (at < 0) return undefined;
    return decodeXmlText(this.bytes, this.attributes[at + 2] as number, this.attributes[at + 3] as number);
  }

  private attributeAt(name: string, prefixed: boolean): number {
    for (let at = 0; at < this.attributeCount * ATTRIBUTE; at += ATTRIBUTE) {
      const start = this.attributes[at] as number;
      if ((this.attributes[at + 1] as number) - start !== name.length || !this.startsWith(name, start)) continue;
      if ((this.bytes[start - 1] === COLON) === prefixed) return at;
    }
    return -1;
  }

  /**
   * Where the value of a one-letter attribute without a prefix starts, or -1; `valueFinish` is then its end. For the
   * `r`, `s` and `t` of a million cells.
   */
  findLetter(letter: number): number {
    const { attributes, bytes } = this;
    for (let at = 0, end = this.attributeCount * ATTRIBUTE; at < end; at += ATTRIBUTE) {
      const start = attributes[at] as number;
      if (bytes[start] !== letter || attributes[at + 1] !== start + 1 || bytes[start - 1] === COLON) continue;
      this.valueFinish = attributes[at + 3] as number;
      return attributes[at + 2] as number;
    }
    return -1;
  }
  valueFinish = 0;

  /** True when the text just met stands in `bytes` as it is: no entity, no CDATA, no line end to be normalised. */
  private isPlain(): boolean {
    if (this.literal) return false;
    for (let at = this.start; at < this.finish; at++) {
      const byte = this.bytes[at];
      if (byte === AMPERSAND || byte === RETURN) return false;
    }
    return true;
  }

  /**
   * Reads to the end of the element just opened. Undefined where its text stands plainly between `start` and `finish`;
   * otherwise the text, put together. Elements inside are passed over.
   */
  content(): string | undefined {
    let token = this.next();
    if (token === CLOSE) {
      this.start = this.finish = this.pos;
      return undefined;
    }
    if (token === TEXT && this.isPlain() && this.bytes[this.pos + 1] === SLASH) {
      const { start, finish } = this;
      this.next();
      this.start = start;
      this.finish = finish;
      return undefined;
    }
    let text = "";
    for (; token !== CLOSE; token = this.next()) {
      if (token === OPEN) this.skip();
      else if (token === TEXT) text += this.textHere();
      else throw damaged(this.part);
    }
    return text;
  }

  /** The text of the element just opened, as a string. */
  contentText(): string {
    return this.content() ?? decodeText(this.bytes, this.start, this.finish);
  }

  /** The TEXT just met. */
  textHere(): string {
    return this.literal
      ? decodeText(this.bytes, this.start, this.finish).replace(/\r\n?/g, "\n")
      : decodeXmlText(this.bytes, this.start, this.finish);
  }

  /** Passes over the rest of the element just opened. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.depth > outside) this.next();
  }
}

/** True for the bytes that XML counts as white space. */
export function isBlank(byte: number): boolean {
  return byte === SPACE || (byte >= TAB && byte <= RETURN);
}
