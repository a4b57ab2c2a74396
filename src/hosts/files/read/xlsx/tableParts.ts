import type { CellRange } from "../../../../core/cells/cellRef";
import { toUtf8 } from "../xml/toUtf8";
import { END, OPEN, XmlScanner } from "../xml/xmlScanner";
import { resolveEscapes } from "../xml/xmlText";
import { folderOf } from "../zip/partName";
import type { ZipArchive } from "../zip/zipArchive";
import { parseRange } from "./references";
import { readRelationships } from "./relationships";
import { readWorkbookPart } from "./workbookPart";

/** An Excel Table as its own part describes it. */
export interface TablePart {
  readonly name: string;
  /** From the header to the row of totals, where there is one. */
  readonly range: CellRange;
  readonly totals: boolean;
  readonly headers: readonly string[];
}

/** Each sheet of an .xlsx package with its Excel Tables, without reading a cell; `part` is the workbook part. */
export async function readTableParts(
  zip: ZipArchive,
  part: string,
): Promise<ReadonlyMap<string, readonly TablePart[]>> {
  const workbook = readWorkbookPart(await openXml(zip, part));
  const relationships = await readRelationships(zip, part);
  const sheets = new Map<string, readonly TablePart[]>();
  for (const [index, tab] of (workbook?.sheets ?? []).entries()) {
    const related = relationships.find(({ id }) => id === tab.relationship)?.part;
    const ofSheet = await readRelationships(zip, related ?? `${folderOf(part)}/worksheets/sheet${index + 1}.xml`);
    const tables: TablePart[] = [];
    for (const { type, part: tablePart } of ofSheet) {
      const found = type === "table" ? zip.find(tablePart) : undefined;
      const table = found === undefined ? undefined : readTablePart(await openXml(zip, found));
      if (table !== undefined) tables.push(table);
    }
    sheets.set(tab.name, tables);
  }
  return sheets;
}

/** Undefined for a part that describes no table. */
function readTablePart(xml: XmlScanner): TablePart | undefined {
  let table: Omit<TablePart, "headers"> | undefined;
  const headers: string[] = [];
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue;
    if (xml.is("tableColumn")) headers.push(resolveEscapes(xml.attribute("name") ?? ""));
    if (!xml.is("table")) continue;
    const name = xml.attribute("displayName") ?? xml.attribute("name");
    const range = parseRange(xml.attribute("ref") ?? "");
    if (name === undefined || range === undefined) return undefined;
    table = { name: resolveEscapes(name), range, totals: Number(xml.attribute("totalsRowCount") ?? 0) > 0 };
  }
  return table === undefined ? undefined : { ...table, headers };
}

async function openXml(zip: ZipArchive, part: string): Promise<XmlScanner> {
  return new XmlScanner(toUtf8(await zip.read(part), part), part);
}
