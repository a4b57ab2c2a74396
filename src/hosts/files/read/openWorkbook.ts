import type { FileFormat, Opened, OtherKind } from "../../../core/cells/refusal";
import type { Workbook } from "../../../core/cells/workbook";
import type { ByteWork } from "./byteWork";
import { contentKind } from "./contentKind";
import { holdSpreadsheetXml } from "./legacy/holdSpreadsheetXml";
import { isWholeOle } from "./legacy/isWholeOle";
import { oleContent } from "./legacy/oleContent";
import { limits } from "./limits";
import { Notes } from "./notes";
import { readOds } from "./ods/readOds";
import { Pace, type OpenWatch } from "./pace";
import { isPlainLines, otherKind } from "./otherKind";
import { packageKind } from "./packageKind";
import { damaged, holdLimit, Refused } from "./refused";
import { readText } from "./text/readText";
import { readXlsx } from "./xlsx/readXlsx";
import { ZipArchive } from "./zip/zipArchive";

/** Endings under which a format usually goes. */
const ENDINGS: Readonly<Record<FileFormat, readonly string[]>> = {
  xlsx: ["xlsx", "xlsm", "xltx", "xltm"],
  xls: ["xls", "xlt", "xml"],
  xlsb: ["xlsb"],
  ods: ["ods", "ots"],
  csv: ["csv", "txt", "tsv", "tab"],
};

/**
 * Reads a workbook from the bytes of a file, whatever format they are in (`name` is only compared with it), and hashes
 * them. What is wrong with the file is an answer, never an error; only stopping rejects, with `AbortError`.
 */
export async function openWorkbook(
  name: string,
  bytes: Uint8Array,
  watch: OpenWatch = {},
  work?: ByteWork,
): Promise<Opened<Workbook>> {
  const byteWork = work ?? (await import("./portableBytes")).portableBytes;
  const notes = new Notes(name);
  const pace = new Pace(watch);
  try {
    await pace.pause();
    const { workbook, format } = await readBytes(name, bytes, notes, pace, byteWork);
    const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
    const otherFormat = ending !== undefined && !ENDINGS[format].includes(ending);
    if (otherFormat && format === "csv" && isPlainLines(workbook)) throw notAWorkbook("text");
    if (otherFormat) notes.aboutFile({ note: "other-format", format });
    return { ok: true, workbook, format, sha256: byteWork.sha256(bytes), notes: notes.all() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: { file: name, ...error.refusal } };
    throw error;
  }
}

function notAWorkbook(is: OtherKind | undefined): Refused {
  return new Refused({ reason: "not-a-workbook", ...(is && { is }) });
}

type Read = { workbook: Workbook; format: FileFormat };

async function readBytes(name: string, bytes: Uint8Array, notes: Notes, pace: Pace, work: ByteWork): Promise<Read> {
  const kind = contentKind(bytes);
  if (kind === "empty") throw new Refused({ reason: "empty-file", bytes: bytes.length });
  if (kind === "web-page") throw new Refused({ reason: "web-page" });
  if (kind === "zip") {
    holdLimit("bytes", limits.packageBytes, bytes.length);
    return readPackage(name, new ZipArchive(bytes, pace, work), notes, pace);
  }
  holdLimit("bytes", limits.fileBytes, bytes.length);
  if (kind === "text") return { workbook: await readText(name, bytes, notes, pace), format: "csv" };
  if (kind === "ole") {
    if (!isWholeOle(bytes)) throw damaged(name);
    const content = oleContent(bytes);
    if (content === "locked") throw new Refused({ reason: "encrypted" });
    if (content === "other") throw new Refused({ reason: "not-a-workbook" });
  } else if (kind === "other") throw notAWorkbook(otherKind(bytes));
  if (kind === "spreadsheet-xml") holdSpreadsheetXml(name, bytes);
  const { readLegacy } = await import("./legacy/readLegacy");
  return { workbook: await readLegacy(name, bytes, notes, pace), format: "xls" };
}

async function readPackage(name: string, zip: ZipArchive, notes: Notes, pace: Pace): Promise<Read> {
  const { format, part } = await packageKind(zip);
  if (format === "ods") return { workbook: await readOds(name, zip, part, notes, pace), format };
  if (format === "xlsx") return { workbook: await readXlsx(name, zip, part, notes, pace), format };
  const { readLegacy } = await import("./legacy/readLegacy");
  const { repack } = await import("./legacy/repack");
  return { workbook: await readLegacy(name, await repack(zip), notes, pace), format };
}
