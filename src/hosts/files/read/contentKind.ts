import { isBlank } from "./xml/xmlScanner";

/** What a file's first bytes say it is, whatever its name says. */
export type ContentKind =
  | "empty"
  /** A zip package: .xlsx, .xlsb, .ods, or something else altogether. */
  | "zip"
  /** An OLE compound file: .xls, .doc, or a locked package. */
  | "ole"
  /** A bare BIFF stream, as old PHP and Delphi exporters write under the name .xls. */
  | "biff"
  /** SpreadsheetML 2003. */
  | "spreadsheet-xml"
  | "web-page"
  | "text"
  | "other";

/** Bytes looked at: a web page's first tag may stand behind a long style sheet or a server's warnings. */
const OPENING = 65_536;

export function contentKind(bytes: Uint8Array): ContentKind {
  if (startsWith(bytes, 0x50, 0x4b)) return "zip";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "ole";
  if (bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0) return "biff";
  const opening = openingText(bytes);
  if (bytes.every((byte) => byte === 0 || isBlank(byte))) return "empty";
  if (/^(%PDF|\{\\rtf)/.test(opening)) return "other";
  const kind = markupKind(opening);
  if (kind !== undefined) return kind;
  return looksBinary(opening) ? "other" : "text";
}

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** The opening as text; an encoding of eight bits is taken byte by byte. */
function openingText(bytes: Uint8Array): string {
  const opening = new TextDecoder(utf16Order(bytes) ?? "latin1").decode(bytes.subarray(0, OPENING));
  return opening.replace(/^(\ufeff|\xef\xbb\xbf)+/, "");
}

/** UTF-16 with a mark, or without one where every other byte is 0, as in any text in Latin letters. */
export function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, 1000) & ~1;
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > looked * 0.35 && even < looked * 0.05) return "utf-16le";
  if (even > looked * 0.35 && odd < looked * 0.05) return "utf-16be";
  return undefined;
}

function markupKind(opening: string): ContentKind | undefined {
  if (/^\s*MIME-Version:/i.test(opening) && /multipart\/related|text\/html/i.test(opening)) return "web-page";
  const isMarkup = /^\s*</.test(opening);
  if (isMarkup && /urn:schemas-microsoft-com:office:spreadsheet/.test(opening) && !/<html[\s>]/i.test(opening)) {
    return "spreadsheet-xml";
  }
  if (
    isMarkup &&
    /<(!doctype\s+html|html|head|body|meta|title|table|style|script|div|center|font|br|b|p)\b/i.test(opening)
  ) {
    return "web-page";
  }
  // Warnings of a server, or a title in bare text, before the table.
  if (/<table[\s>]/i.test(opening) && /<t[rdh][\s>]/i.test(opening)) return "web-page";
  return isMarkup && /^\s*<(\?xml|[a-z]+:)/i.test(opening) ? "other" : undefined;
}

function looksBinary(opening: string): boolean {
  const controls = [...opening.slice(0, 4096)].filter((char) => char < " " && !"\t\n\r\f\v\x1a".includes(char));
  return controls.length > 0;
}
