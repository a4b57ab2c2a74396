import { CLOSE, END, OPEN, XmlScanner } from "../xml/xmlScanner";
import { toUtf8 } from "../xml/toUtf8";
import { folderOf, resolvePart } from "../zip/partName";
import type { ZipArchive } from "../zip/zipArchive";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, which strict and transitional files share: `worksheet`, `styles`. */
  readonly type: string;
  readonly part: string;
}

/** What `part` points at; `""` is the package itself. None where it has no relationship part. */
export async function readRelationships(zip: ZipArchive, part: string): Promise<readonly Relationship[]> {
  const folder = folderOf(part);
  const name = zip.find(`${folder}/_rels/${part.slice(folder.length).replace("/", "")}.rels`);
  if (name === undefined) return [];
  const xml = new XmlScanner(toUtf8(await zip.read(name), name), name);
  const found: Relationship[] = [];
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE || token !== OPEN || !xml.is("Relationship")) continue;
    const target = xml.attribute("Target");
    if (target === undefined || xml.attribute("TargetMode") === "External") continue;
    const type = xml.attribute("Type") ?? "";
    found.push({
      id: xml.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      part: existing(zip, resolvePart(folder, target)),
    });
  }
  return found;
}

/** The part under the name it has in the zip: targets may be percent-encoded. */
function existing(zip: ZipArchive, part: string): string {
  const plain = zip.find(part);
  if (plain !== undefined || !part.includes("%")) return plain ?? part;
  const decoded = part.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    new TextDecoder().decode(Uint8Array.from(run.slice(1).split("%"), (hex) => parseInt(hex, 16))),
  );
  return zip.find(decoded) ?? part;
}
