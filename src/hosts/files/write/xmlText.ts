const SPECIAL = /[&<>"\ufffe\uffff]|(?![\t\n])\p{Cc}|_(?=x[0-9a-fA-F]{4})|\p{Cs}/u;
const EACH_SPECIAL = new RegExp(SPECIAL.source, "gu");

/**
 * Text as it stands between tags or quotes of a part (ST_Xstring of ECMA-376). What XML cannot carry is written
 * `_xHHHH_`; text that already looks so has its underscore written that way; half a surrogate pair, which no file can
 * hold, becomes U+FFFD. A carriage return is escaped because XML readers turn it into a line feed.
 */
export function xmlText(text: string): string {
  return SPECIAL.test(text) ? text.replace(EACH_SPECIAL, escaped) : text;
}

/** As `xmlText`, inside an attribute, where XML readers turn line feeds and tabs into spaces. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/[\n\t]/g, hexEscape);
}

function escaped(special: string): string {
  switch (special) {
    case "&":
      return "&amp;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return special >= "\ud800" && special <= "\udfff" ? "\ufffd" : hexEscape(special);
  }
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
