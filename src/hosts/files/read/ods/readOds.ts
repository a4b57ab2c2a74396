import type { CellRange } from "../../../../core/cells/cellRef";
import type { Sheet, Workbook } from "../../../../core/cells/workbook";
import { limits } from "../limits";
import type { Notes } from "../notes";
import type { Pace } from "../pace";
import { holdLimit, Refused } from "../refused";
import { noTally } from "../xlsx/rowCollector";
import { parseRange } from "../xlsx/references";
import { toUtf8 } from "../xml/toUtf8";
import { END, OPEN, XmlScanner } from "../xml/xmlScanner";
import type { ZipArchive } from "../zip/zipArchive";
import { OdsFormats } from "./odsFormats";
import { OdsTable } from "./odsTable";

const MANIFEST = "META-INF/manifest.xml";

/**
 * Reads an OpenDocument spreadsheet whose cells stand in `part`. SheetJS reads these too, but loses what is hidden and
 * filtered, and is a day off before March 1900.
 */
export async function readOds(
  file: string,
  zip: ZipArchive,
  part: string,
  notes: Notes,
  pace: Pace,
): Promise<Workbook> {
  if (await isLocked(zip)) throw new Refused({ reason: "encrypted" });
  const styles = new OdsFormats();
  if (zip.find("styles.xml") !== undefined) await takeStyles(zip, styles);
  const xml = await openXml(zip, part);
  const sheets: Sheet[] = [];
  const filters = new Map<string, CellRange>();
  const tally = noTally();
  const inAll = zip.declaredBytes(part);
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue;
    if (xml.is("table")) {
      holdLimit("sheets", limits.sheets, sheets.length + 1);
      const name = xml.attribute("name", true) ?? `Sheet${sheets.length + 1}`;
      const state = styles.isHidden(xml.attribute("style-name", true) ?? "") ? "hidden" : "visible";
      pace.tell(name, xml.position, inAll);
      await pace.pause();
      const table = new OdsTable(xml, styles, tally);
      sheets.push({ name, state, ...(await table.read(pace)), filter: undefined });
      notes.aboutCells(name, table.oddities);
    } else if (xml.is("tracked-changes")) xml.skip();
    else if (xml.is("database-range")) takeFilter(xml, filters);
    else styles.take(xml);
  }
  if (sheets.length === 0) throw new Refused({ reason: "no-sheets" });
  pace.tell(sheets.at(-1)?.name ?? file, inAll, inAll);
  return { file, sheets: sheets.map((sheet) => ({ ...sheet, filter: filters.get(sheet.name) })) };
}

async function takeStyles(zip: ZipArchive, styles: OdsFormats): Promise<void> {
  const xml = await openXml(zip, "styles.xml");
  for (let token = xml.next(); token !== END; token = xml.next()) if (token === OPEN) styles.take(xml);
}

/** `'Data Satu'.A8:'Data Satu'.B10`, where it shows filter buttons. */
function takeFilter(xml: XmlScanner, filters: Map<string, CellRange>): void {
  const address = xml.attribute("target-range-address", true);
  if (xml.attribute("display-filter-buttons", true) !== "true" || address === undefined) return;
  const match = /^\$?(?:'((?:[^']|'')*)'|([^.]*))\.([^:]+)(?::.*\.([^.]+))?$/.exec(address);
  const range = match === null ? undefined : parseRange(`${match[3]}:${match[4] ?? match[3]}`);
  if (range !== undefined) filters.set((match?.[1] ?? match?.[2] ?? "").replaceAll("''", "'"), range);
}

async function isLocked(zip: ZipArchive): Promise<boolean> {
  if (zip.find(MANIFEST) === undefined) return false;
  const xml = new XmlScanner(toUtf8(await zip.read(MANIFEST), MANIFEST), MANIFEST);
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === OPEN && xml.is("encryption-data")) return true;
  }
  return false;
}

async function openXml(zip: ZipArchive, part: string): Promise<XmlScanner> {
  return new XmlScanner(toUtf8(await zip.read(part), part), part);
}
