import type { Cell } from "../../../../core/cells/cell";
import { serialOfIso } from "../formats/dateSerial";
import type { Oddities } from "../notes";
import type { CellFormat } from "../xlsx/cellFormats";
import { textCell, type CellMaker } from "../xlsx/cellMaker";
import { parseNumber } from "../xlsx/numberText";
import { CLOSE, OPEN, TEXT, type XmlScanner } from "../xml/xmlScanner";
import { formulaOfOds } from "./odsFormula";

const DURATION = /^(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/;

/** Reads the `table-cell` just opened to its end; undefined where it is empty. */
export function readOdsCell(
  xml: XmlScanner,
  format: CellFormat,
  cells: CellMaker,
  oddities: Oddities,
): Cell | undefined {
  const type = xml.attribute("value-type", true);
  const written = writtenValue(xml, type);
  const formula = formulaOfOds(xml.attribute("formula", true));
  const shown = readParagraphs(xml);
  const base = { format: format.code, formula };
  if (type === undefined || type === "string") {
    // An error is an empty text that shows something.
    if (written === "" && shown !== "") return { kind: "error", value: shown, ...base };
    const value = written ?? shown;
    return value === "" ? undefined : textCell(value, format, formula);
  }
  if (type === "boolean") return { kind: "boolean", value: written === "true", ...base };
  if (type === "date" || type === "time") {
    const value = type === "date" ? serialOfIso(written ?? "") : daysOf(written ?? "");
    if (value !== undefined && value >= 0) return { kind: "date", value, ...base };
  }
  const value = parseNumber(written ?? "");
  if (!Number.isNaN(value)) return cells.number(value, format, formula);
  oddities.unreadable++;
  return shown === "" ? undefined : { kind: "text", value: shown, ...base };
}

function writtenValue(xml: XmlScanner, type: string | undefined): string | undefined {
  if (type === undefined) return undefined;
  const isNamed = type === "date" || type === "time" || type === "boolean" || type === "string";
  return xml.attribute(isNamed ? `${type}-value` : "value", true);
}

/** Days of a duration such as `PT09H30M00S`. */
function daysOf(duration: string): number | undefined {
  const match = DURATION.exec(duration);
  if (match === null) return undefined;
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = match;
  const days = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return sign === "-" ? -days : days;
}

/** The cell's own paragraphs, one a line; comments and drawings in the cell are passed over. */
function readParagraphs(xml: XmlScanner): string {
  const outside = xml.depth - 1;
  const lines: string[] = [];
  for (let token = xml.next(); token !== CLOSE || xml.depth > outside; token = xml.next()) {
    if (token !== OPEN) continue;
    if (xml.is("p") || xml.is("h")) lines.push(readParagraph(xml));
    else xml.skip();
  }
  return lines.join("\n");
}

function readParagraph(xml: XmlScanner): string {
  const outside = xml.depth - 1;
  let text = "";
  for (let token = xml.next(); token !== CLOSE || xml.depth > outside; token = xml.next()) {
    if (token === TEXT) text += xml.textHere().replace(/[ \t\n]+/g, " ");
    else if (token === OPEN) {
      if (xml.is("s")) text += " ".repeat(Math.min(Number(xml.attribute("c", true) ?? 1) || 1, 32_767));
      else if (xml.is("tab")) text += "\t";
      else if (xml.is("line-break")) text += "\n";
      else if (xml.is("annotation") || xml.is("frame")) xml.skip();
    }
  }
  return text;
}
