import { CLOSE, OPEN, type XmlScanner } from "../xml/xmlScanner";

/** What a cell style says of its dress: undefined where it leaves it to its parent. */
export interface OdsDress {
  readonly bold: boolean | undefined;
  readonly indent: number | undefined;
}

/** Points of a step of indentation, as LibreOffice counts those of Excel. */
const STEP = 10;
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 };

/** Reads the cell style just opened to its end. */
export function readOdsDress(xml: XmlScanner): OdsDress {
  const outside = xml.depth - 1;
  let [bold, indent, fromRight]: [boolean | undefined, number | undefined, boolean] = [undefined, undefined, false];
  for (let token = xml.next(); token !== CLOSE || xml.depth > outside; token = xml.next()) {
    if (token !== OPEN) continue;
    if (xml.is("text-properties")) bold = isBold(xml.attribute("font-weight", true));
    else if (xml.is("paragraph-properties")) {
      indent = stepsOf(xml.attribute("margin-left", true));
      fromRight = /^(?:end|right|center)$/.test(xml.attribute("text-align", true) ?? "");
    }
  }
  return { bold, indent: fromRight ? 0 : indent };
}

/** `bold`, or a weight from 100 to 900. */
function isBold(weight: string | undefined): boolean | undefined {
  if (weight === undefined) return undefined;
  return weight === "bold" || Number(weight) >= 600;
}

function stepsOf(margin: string | undefined): number | undefined {
  const [, length, unit = ""] = /^([\d.]+)(pt|in|cm|mm)$/.exec(margin ?? "") ?? [];
  return length === undefined ? undefined : Math.round((Number(length) * (POINTS[unit] ?? 0)) / STEP);
}
