import type { Sheet } from "../../core/cells/workbook";
import { formerTable } from "../../core/sheets/typed/formerTable";
import type { FormerWithTotals } from "../../core/sheets/typed/standingTables";
import type { ByteWork } from "./read/byteWork";
import { Notes } from "./read/notes";
import { Pace } from "./read/pace";
import { packageKind } from "./read/packageKind";
import { Refused } from "./read/refused";
import { readXlsx } from "./read/xlsx/readXlsx";
import { readTableParts, type TablePart } from "./read/xlsx/tableParts";
import { ZipArchive } from "./read/zip/zipArchive";

/** A result as it stands before it is written again. */
export interface FormerResult {
  readonly sheets: readonly FormerWithTotals[];
  /** Nothing but SPJ Rapi ever wrote the file. */
  readonly asWritten: boolean;
}

/**
 * Reads a result as it stands before it is written again. Where nothing but SPJ Rapi ever wrote the file, only the sheets
 * that `isWanted` picks are read: the records alone may be a hundred thousand rows, and nobody typed in them. Undefined
 * where the package cannot be read.
 */
export async function readFormer(
  bytes: Uint8Array,
  work: ByteWork,
  isWanted: (sheet: string, tables: readonly TablePart[]) => boolean,
): Promise<FormerResult | undefined> {
  const pace = new Pace({});
  try {
    const zip = new ZipArchive(bytes, pace, work);
    const { format, part } = await packageKind(zip);
    if (format !== "xlsx") return undefined;
    const tables = await readTableParts(zip, part);
    const asWritten = await isAsWritten(zip);
    const wanted = [...tables].flatMap(([sheet, its]) => (!asWritten || isWanted(sheet, its) ? [sheet] : []));
    const { sheets } = await readXlsx("", zip, part, new Notes(""), pace, new Set(wanted));
    const tablesOf = (sheet: Sheet) =>
      (tables.get(sheet.name) ?? []).map((table) => ({ ...formerTable(sheet, table), totals: table.totals }));
    return { sheets: sheets.map((sheet) => ({ sheet, tables: tablesOf(sheet) })), asWritten };
  } catch (fault) {
    if (fault instanceof Refused) return undefined;
    throw fault;
  }
}

/** Whoever else saves a workbook puts a date of saving into its properties; SPJ Rapi writes none. */
async function isAsWritten(zip: ZipArchive): Promise<boolean> {
  const properties = zip.find("docProps/core.xml");
  return properties !== undefined && !new TextDecoder().decode(await zip.read(properties)).includes("dcterms:");
}
