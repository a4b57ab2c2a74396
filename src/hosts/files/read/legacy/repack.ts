import { zipSync } from "fflate";
import type { ZipArchive } from "../zip/zipArchive";

/** Parts that may say something about cells; pictures and the like stay packed. */
const READ = /\.(bin|xml|rels)$/i;
const NOT_READ = /(^|\/)(media|printerSettings|pivotCache|embeddings|ctrlProps|activeX|customXml|theme|vbaProject)/i;

/**
 * An .xlsb package once more, its parts unpacked within our limits and laid side by side, so that the library that reads
 * it never meets what would unpack without end.
 */
export async function repack(zip: ZipArchive): Promise<Uint8Array> {
  const wanted = zip.names().filter((name) => READ.test(name) && !NOT_READ.test(name));
  zip.preflight(wanted);
  const parts: Record<string, Uint8Array> = {};
  for (const name of wanted) parts[name] = await zip.read(name);
  return zipSync(parts, { level: 0 });
}
