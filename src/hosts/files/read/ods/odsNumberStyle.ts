import { GENERAL } from "../formats/builtinFormats";
import { CLOSE, OPEN, type XmlScanner } from "../xml/xmlScanner";

/** A number style in the words of Excel's format codes; `otherwise` names the styles of its conditions, in their order. */
export interface NumberStyle {
  readonly code: string;
  readonly otherwise: readonly string[];
}

/** Reads the number style just opened (OpenDocument 1.3 part 3, 16.29). */
export function readNumberStyle(xml: XmlScanner): NumberStyle {
  const outside = xml.depth - 1;
  const otherwise: string[] = [];
  let elapsed = xml.attribute("truncate-on-overflow", true) === "false";
  let code = "";
  for (let token = xml.next(); token !== CLOSE || xml.depth > outside; token = xml.next()) {
    if (token !== OPEN) continue;
    const element = xml.name();
    if (element === "map") otherwise.push(xml.attribute("apply-style-name", true) ?? "");
    else if (element === "text" || element === "currency-symbol") {
      code += literal(xml.contentText());
      continue;
    } else {
      const token = tokenOf(element, xml);
      const starts = elapsed && /^[hms]/.test(token);
      code += starts ? `[${token}]` : token;
      if (starts) elapsed = false;
    }
    xml.skip();
  }
  return { code: code === "" ? GENERAL : code, otherwise };
}

function tokenOf(element: string, xml: XmlScanner): string {
  const isLong = xml.attribute("style", true) === "long";
  switch (element) {
    case "number":
      return numberToken(xml);
    case "scientific-number":
      return `0${decimals(xml)}E+${"0".repeat(count(xml, "min-exponent-digits", 2))}`;
    case "fraction":
      return "# ?/?";
    case "day":
      return isLong ? "dd" : "d";
    case "day-of-week":
      return isLong ? "dddd" : "ddd";
    case "month":
      return (xml.attribute("textual", true) === "true" ? "mm" : "") + (isLong ? "mm" : "m");
    case "year":
      return isLong ? "yyyy" : "yy";
    case "hours":
      return isLong ? "hh" : "h";
    case "minutes":
      return isLong ? "mm" : "m";
    case "seconds":
      return (isLong ? "ss" : "s") + decimals(xml);
    case "am-pm":
      return "AM/PM";
    case "text-content":
      return "@";
    default:
      return "";
  }
}

function numberToken(xml: XmlScanner): string {
  const whole = count(xml, "min-integer-digits", 0);
  const places = decimals(xml);
  if (xml.attribute("grouping", true) === "true") return `#,##${"0".repeat(Math.max(whole, 1))}${places}`;
  if (xml.attribute("decimal-places", true) === undefined && whole <= 1) return GENERAL;
  return ("0".repeat(whole) || "#") + places;
}

function decimals(xml: XmlScanner): string {
  const places = count(xml, "decimal-places", 0);
  return places === 0 ? "" : `.${"0".repeat(places)}`;
}

/** At most as many as a number can have. */
function count(xml: XmlScanner, attribute: string, usual: number): number {
  return Math.min(Math.max(Number(xml.attribute(attribute, true) ?? usual) || 0, 0), 30);
}

/** Signs that stand for themselves in a format code go without quotes, as Excel writes them. */
function literal(text: string): string {
  return /^[-+/:()% ]*$/.test(text) ? text : `"${text.replaceAll('"', "")}"`;
}
