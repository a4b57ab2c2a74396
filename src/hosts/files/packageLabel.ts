import type { ByteWork } from "./read/byteWork";
import { Pace } from "./read/pace";
import { Refused } from "./read/refused";
import { ZipArchive } from "./read/zip/zipArchive";

/** Who made a workbook and what it is called, as its document properties state it. */
export interface PackageLabel {
  readonly creator: string;
  readonly title: string;
}

/** Reads the label of an .xlsx package without opening its sheets; undefined for any other file. */
export async function packageLabel(bytes: Uint8Array, work: ByteWork): Promise<PackageLabel | undefined> {
  try {
    const zip = new ZipArchive(bytes, new Pace({}), work);
    const part = zip.find("docProps/core.xml");
    if (part === undefined) return undefined;
    const xml = new TextDecoder().decode(await zip.read(part));
    return { creator: textOf(xml, "dc:creator"), title: textOf(xml, "dc:title") };
  } catch (fault) {
    if (fault instanceof Refused) return undefined;
    throw fault;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function textOf(xml: string, element: string): string {
  const text = new RegExp(`<${element}(?:\\s[^>]*)?>([^<]*)</${element}>`).exec(xml)?.[1] ?? "";
  return text.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => ENTITIES[name] ?? "");
}
