import { LANGUAGES } from "../../messages/language";
import { sheetWordsIn } from "../../messages/sheetWords";
import { packageLabel } from "../../hosts/files/packageLabel";
import { portableBytes } from "../../hosts/files/read/portableBytes";
import { openWorkbook } from "../../hosts/files/read/openWorkbook";
import type { Source } from "./sources";

/** The bytes of one file that a person gave. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** `share` of one file that has been read, from 0 to 1. */
export type ReadProgress = (share: number) => void;

/** Takes a file in, or says why not; never throws for what is wrong with the file. */
export async function takeFile({ name, bytes }: GivenFile, onProgress: ReadProgress): Promise<Source> {
  const content = new Uint8Array(bytes);
  if (await isOwn(content)) return { trail: { file: name, open: true }, workbook: undefined, own: true };
  const opened = await openWorkbook(name, content, {
    onProgress: (_part, done, inAll) => onProgress(inAll === 0 ? 0 : done / inAll),
  });
  if (!opened.ok) return { trail: { file: name, refusal: opened.refusal }, workbook: undefined, own: false };
  const { workbook, format, sha256, notes } = opened;
  return { trail: { file: name, format, sha256, bytes: bytes.byteLength, notes }, workbook, own: false };
}

/** Whether SPJ Rapi wrote the file as the result of a review. */
async function isOwn(bytes: Uint8Array): Promise<boolean> {
  const label = await packageLabel(bytes, portableBytes);
  return (
    label?.creator === "SPJ Rapi" && LANGUAGES.some((language) => sheetWordsIn(language).workbookTitle === label.title)
  );
}
