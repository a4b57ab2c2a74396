const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
/** Up to this many bytes, putting ASCII together by hand is quicker than the decoder. */
const SHORT = 64;

/** The UTF-8 text between two places. */
export function decodeText(bytes: Uint8Array, start: number, finish: number): string {
  if (finish - start <= SHORT) {
    let at = start;
    while (at < finish && (bytes[at] as number) < 128) at++;
    if (at === finish) return String.fromCharCode.apply(null, bytes.subarray(start, finish) as unknown as number[]);
  }
  return utf8.decode(bytes.subarray(start, finish));
}

/** As `decodeText`, with line ends normalised and entities resolved (XML 1.0, 2.11 and 4.1). */
export function decodeXmlText(bytes: Uint8Array, start: number, finish: number): string {
  const text = decodeText(bytes, start, finish).replace(/\r\n?/g, "\n");
  return text.includes("&") ? text.replace(/&(#?\w+);/g, resolveEntity) : text;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function resolveEntity(written: string, name: string): string {
  if (!name.startsWith("#")) return NAMED[name] ?? written;
  const code = name[1] === "x" || name[1] === "X" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\ufffd";
}

/** Resolves `_x000D_`, by which spreadsheets write characters that XML does not take (ECMA-376 part 1, 22.9.2.19). */
export function resolveEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
