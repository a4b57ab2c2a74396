import type { Sheet, Workbook } from "../../../../core/cells/workbook";
import { limits } from "../limits";
import { noOddities, type Notes } from "../notes";
import type { Pace } from "../pace";
import { damaged, holdLimit, Refused } from "../refused";
import { toUtf8 } from "../xml/toUtf8";
import { XmlScanner } from "../xml/xmlScanner";
import { folderOf } from "../zip/partName";
import type { ZipArchive } from "../zip/zipArchive";
import { CellFormats, readCellFormats } from "./cellFormats";
import { CellMaker } from "./cellMaker";
import type { Book } from "./cellReader";
import { readRelationships, type Relationship } from "./relationships";
import { readSharedTexts } from "./richText";
import { noTally } from "./rowCollector";
import { SheetReader } from "./sheetReader";
import { readWorkbookPart, type SheetTab, type WorkbookPart } from "./workbookPart";

/** Reads an .xlsx or .xlsm package whose workbook part is `part`: all its sheets, or those of these names alone. */
export async function readXlsx(
  file: string,
  zip: ZipArchive,
  part: string,
  notes: Notes,
  pace: Pace,
  only?: ReadonlySet<string>,
): Promise<Workbook> {
  const workbook = readWorkbookPart(await openXml(zip, part));
  if (workbook === undefined) throw damaged(part);
  if (workbook.sheets.length === 0) throw new Refused({ reason: "no-sheets" });
  holdLimit("sheets", limits.sheets, workbook.sheets.length);
  const relationships = await readRelationships(zip, part);
  const partOf = (type: string, usual: string) =>
    zip.find(relationships.find((each) => each.type === type)?.part ?? `${folderOf(part)}/${usual}`);
  const tabs = workbook.sheets
    .map((tab, index) => ({ tab, part: sheetPart(zip, part, relationships, tab, index), index }))
    .filter(({ tab }) => only?.has(tab.name) ?? true);
  const texts = partOf("sharedStrings", "sharedStrings.xml");
  const styles = partOf("styles", "styles.xml");
  zip.preflight([texts, styles, ...tabs.map((each) => each.part)].filter((each) => each !== undefined));

  if (workbook.from1904) notes.aboutFile({ note: "dates-from-1904" });
  const book: Book = {
    formats: styles === undefined ? new CellFormats() : readCellFormats(await openXml(zip, styles)),
    cells: new CellMaker(texts === undefined ? [] : readSharedTexts(await openXml(zip, texts)), workbook.from1904),
    spelled: { characters: 0 },
  };
  const sheets = await readSheets(zip, workbook, tabs, book, notes, pace);
  if (sheets.length === 0 && only === undefined) throw new Refused({ reason: "no-sheets" });
  return { file, sheets };
}

async function readSheets(
  zip: ZipArchive,
  workbook: WorkbookPart,
  tabs: readonly { tab: SheetTab; part: string; index: number }[],
  book: Book,
  notes: Notes,
  pace: Pace,
): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  const tally = noTally();
  const inAll = tabs.reduce((sum, each) => sum + zip.declaredBytes(each.part), 0);
  let done = 0;
  for (const { tab, part, index } of tabs) {
    pace.tell(tab.name, done, inAll);
    await pace.pause();
    const before = done;
    const oddities = noOddities();
    const reader = new SheetReader(await openXml(zip, part), book, tally, oddities);
    const content = await reader.read(pace, (bytes) => pace.tell(tab.name, before + bytes, inAll));
    done += zip.declaredBytes(part);
    pace.tell(tab.name, done, inAll);
    if (content === undefined) notes.withoutCells(tab.name);
    else {
      const filter = content.filter ?? workbook.filters.get(index);
      sheets.push({ name: tab.name, state: tab.state, ...content, filter });
      notes.aboutCells(tab.name, oddities);
    }
  }
  await pace.pause();
  return sheets;
}

/** A sheet that the workbook names but the package does not hold makes it damaged: no sheet is lost in silence. */
function sheetPart(
  zip: ZipArchive,
  workbookPart: string,
  relationships: readonly Relationship[],
  tab: SheetTab,
  index: number,
): string {
  const related = relationships.find((each) => each.id === tab.relationship)?.part;
  const part = related ?? `${folderOf(workbookPart)}/worksheets/sheet${index + 1}.xml`;
  const found = zip.find(part);
  if (found === undefined) throw damaged(part);
  return found;
}

async function openXml(zip: ZipArchive, part: string): Promise<XmlScanner> {
  return new XmlScanner(toUtf8(await zip.read(part), part), part);
}
