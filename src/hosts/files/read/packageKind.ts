import { damaged, Refused } from "./refused";
import { toUtf8 } from "./xml/toUtf8";
import { OPEN, XmlScanner } from "./xml/xmlScanner";
import { readRelationships } from "./xlsx/relationships";
import type { ZipArchive } from "./zip/zipArchive";

/** A zip package that holds a workbook, and the part that the reading starts from. */
export interface PackageKind {
  readonly format: "xlsx" | "xlsb" | "ods";
  readonly part: string;
}

const ODS = "application/vnd.oasis.opendocument.spreadsheet";

/** Tells what a zip package holds by its relationships. Refuses where it is no workbook, as a .docx is none. */
export async function packageKind(zip: ZipArchive): Promise<PackageKind> {
  const mimetype = zip.find("mimetype");
  if (mimetype !== undefined) {
    const type = new TextDecoder().decode(await zip.read(mimetype)).trim();
    if (type.startsWith(ODS)) return { format: "ods", part: "content.xml" };
    throw new Refused({ reason: "not-a-workbook" });
  }
  const part = await workbookPart(zip);
  if (part === undefined) throw new Refused({ reason: "not-a-workbook" });
  if (part.toLowerCase().endsWith(".bin")) return { format: "xlsb", part };
  const root = await rootName(zip, part);
  if (root === "document-content") return { format: "ods", part };
  if (root !== "workbook") throw new Refused({ reason: "not-a-workbook" });
  return { format: "xlsx", part };
}

async function workbookPart(zip: ZipArchive): Promise<string | undefined> {
  const related = (await readRelationships(zip, "")).find((each) => each.type === "officeDocument")?.part;
  const found = related === undefined ? undefined : zip.find(related);
  if (found !== undefined) return found;
  const usual = zip.names().find((name) => /(^|\/)workbook\.(xml|bin)$/i.test(name));
  if (usual !== undefined) return usual;
  // The package says it has a workbook, and hasn't.
  if (zip.names().some((name) => /^xl\//i.test(name))) throw damaged(related ?? "xl/workbook.xml");
  return zip.find("content.xml");
}

async function rootName(zip: ZipArchive, part: string): Promise<string | undefined> {
  const xml = new XmlScanner(toUtf8(await zip.read(part), part), part);
  for (let token = xml.next(); token !== 0; token = xml.next()) if (token === OPEN) return xml.name();
  return undefined;
}
