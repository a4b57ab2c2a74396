import { strToU8, zipSync, type Zippable } from "fflate";
import type { PaketPlan } from "../../../core/paket/planPaket";
import { PART } from "../../../core/paket/parts";
import type { ByteWork } from "../read/byteWork";
import { PACKED_ON } from "../write/packZip";
import { writeWorkbook } from "../write/writeWorkbook";
import { sumsText } from "./sums";

/** As the workbook in it is packed. */
const LEVEL = 6;

/**
 * The bytes of a package. Equal plans give equal bytes wherever they are written: the packer is the same everywhere, and
 * every entry bears the same date.
 * @throws {PlanFault} when the workbook is one that Excel could not open unharmed.
 */
export async function writePaket({ texts, workbook }: PaketPlan, sha256: ByteWork["sha256"]): Promise<Uint8Array> {
  const parts = texts.map(({ path, text }) => [path, strToU8(text)] as const);
  const book = [PART.workbook, await writeWorkbook(workbook)] as const;
  const [first, ...others] = parts;
  const all = first === undefined ? [book] : [first, book, ...others];
  const sums = strToU8(sumsText(all.map(([path, bytes]) => [path, sha256(bytes)])));
  return zipParts([...all, [PART.sums, sums]]);
}

/** Parts in their order, each with the same date. */
export function zipParts(parts: readonly (readonly [path: string, bytes: Uint8Array])[]): Uint8Array {
  const files: Zippable = {};
  // What is packed already grows by packing it again.
  for (const [path, bytes] of parts) files[path] = [bytes, { level: path.endsWith(".xlsx") ? 0 : LEVEL }];
  return zipSync(files, { mtime: PACKED_ON });
}
