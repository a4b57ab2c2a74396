import { zipSync } from "fflate";
import { limits } from "../limits";
import { holdLimit, Refused } from "../refused";
import { toUtf8 } from "../xml/toUtf8";
import { OPEN, XmlScanner } from "../xml/xmlScanner";
import type { ZipArchive } from "../zip/zipArchive";

/** Parts that say something about cells; pictures and the like stay packed. */
const READ = {
  xlsb: /\.(bin|xml|rels)$/i,
  ods: /^(content|styles|meta|settings)\.xml$|^mimetype$|^META-INF\/manifest\.xml$/i,
};
const NOT_READ = /(^|\/)(media|printerSettings|pivotCache|embeddings|ctrlProps|activeX|customXml|theme|vbaProject)/i;

/**
 * The package once more, its parts unpacked within our limits and laid side by side, so that the library that reads it
 * never meets what would unpack without end.
 */
export async function repack(zip: ZipArchive, format: "xlsb" | "ods"): Promise<Uint8Array> {
  const wanted = zip.names().filter((name) => READ[format].test(name) && !NOT_READ.test(name));
  zip.preflight(wanted);
  const parts: Record<string, Uint8Array> = {};
  for (const name of wanted) {
    const bytes = await zip.read(name);
    parts[name] = bytes;
    if (format === "ods") checkOdsPart(bytes, name);
  }
  return zipSync(parts, { level: 0 });
}

function checkOdsPart(bytes: Uint8Array, name: string): void {
  if (name === "mimetype") return;
  const xml = new XmlScanner(toUtf8(bytes, name), name);
  let rowTimes = 1;
  let cells = 0;
  for (let token = xml.next(); token !== 0; token = xml.next()) {
    if (token !== OPEN) continue;
    if (xml.is("encryption-data")) throw new Refused({ reason: "encrypted" });
    if (xml.is("table-row")) rowTimes = times(xml.attribute("number-rows-repeated", true));
    else if (xml.is("table-cell") && xml.attribute("value-type", true) !== undefined) {
      // One element may stand for a rectangle of cells, and would be spelled out.
      cells += rowTimes * times(xml.attribute("number-columns-repeated", true));
      holdLimit("cells", limits.cells, cells);
    }
  }
}

function times(repeated: string | undefined): number {
  return Math.max(1, Number(repeated ?? 1) || 1);
}
