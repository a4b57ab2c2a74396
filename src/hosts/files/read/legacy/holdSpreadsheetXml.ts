import { limits } from "../limits";
import { holdLimit } from "../refused";
import { toUtf8 } from "../xml/toUtf8";
import { END, OPEN, XmlScanner } from "../xml/xmlScanner";

/**
 * Looks through a SpreadsheetML 2003 file before SheetJS reads it: refuses one that is cut off (SheetJS leaves out the
 * sheet that is not closed, and does not tell), has a DOCTYPE, or names a row or column that no sheet has.
 */
export function holdSpreadsheetXml(file: string, bytes: Uint8Array): void {
  const xml = new XmlScanner(toUtf8(bytes, file), file);
  const hold = (what: "rows" | "columns", ...names: readonly string[]) => {
    for (const name of names) {
      holdLimit(what, limits[what], Number(xml.attribute(name, true) ?? xml.attribute(name) ?? 0));
    }
  };
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue;
    if (xml.is("Row")) hold("rows", "Index", "Span");
    else if (xml.is("Column")) hold("columns", "Index", "Span");
    else if (xml.is("Cell")) {
      hold("columns", "Index", "MergeAcross");
      hold("rows", "MergeDown");
    }
  }
}
