import { LANGUAGES } from "../messages/language";
import { nodeBytes } from "../hosts/files/nodeBytes";
import { packageLabel } from "../hosts/files/packageLabel";
import { sheetWordsIn } from "../messages/sheetWords";

const MAKER = "SPJ Rapi";

/** Whether SPJ Rapi wrote this workbook as the result of a review: such a file is no source, and may be written again. */
export async function isOwnResult(bytes: Uint8Array): Promise<boolean> {
  const label = await packageLabel(bytes, nodeBytes);
  return label?.creator === MAKER && LANGUAGES.some((language) => sheetWordsIn(language).workbookTitle === label.title);
}

/** Whether SPJ Rapi wrote this workbook at all: as a result or as a sample. */
export async function isOwnWorkbook(bytes: Uint8Array): Promise<boolean> {
  return (await packageLabel(bytes, nodeBytes))?.creator === MAKER;
}
