import { type FormerSheet, formerTable } from "../../core/sheets/typed/formerTable";
import type { ByteWork } from "./read/byteWork";
import { Notes } from "./read/notes";
import { Pace } from "./read/pace";
import { packageKind } from "./read/packageKind";
import { Refused } from "./read/refused";
import { readXlsx } from "./read/xlsx/readXlsx";
import { readTableParts, type TablePart } from "./read/xlsx/tableParts";
import { ZipArchive } from "./read/zip/zipArchive";

/**
 * Reads a result as it stands before it is written again. Where nothing but SPJ Rapi ever wrote the file, only the sheets
 * that `isWanted` picks are read: the records alone may be a hundred thousand rows, and nobody typed in them. Undefined
 * where the package cannot be read.
 */
export async function readFormer(
  bytes: Uint8Array,
  work: ByteWork,
  isWanted: (sheet: string, tables: readonly TablePart[]) => boolean,
): Promise<readonly FormerSheet[] | undefined> {
  const pace = new Pace({});
  try {
    const zip = new ZipArchive(bytes, pace, work);
    const { format, part } = await packageKind(zip);
    if (format !== "xlsx") return undefined;
    const tables = await readTableParts(zip, part);
    const ours = await isAsWritten(zip);
    const wanted = [...tables].flatMap(([sheet, its]) => (!ours || isWanted(sheet, its) ? [sheet] : []));
    const { sheets } = await readXlsx("", zip, part, new Notes(""), pace, new Set(wanted));
    return sheets.map((sheet) => ({
      sheet,
      tables: (tables.get(sheet.name) ?? []).map((table) => formerTable(sheet, table)),
    }));
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
