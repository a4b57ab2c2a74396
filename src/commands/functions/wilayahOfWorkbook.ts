import { acaraIn } from "../../core/acara/acaraIn";
import type { Wilayah } from "../../core/values/wilayah/kabKota";
import { SUMATERA_BARAT } from "../../core/values/wilayah/sumateraBarat";
import { readWorkbookSetting } from "../../hosts/office/shell/readWorkbookSetting";

let asked: Promise<Wilayah | undefined> | undefined;

/**
 * The province of the acara that the workbook keeps; Sumatera Barat where it keeps none, undefined where that cannot be
 * read. Formulas that are reckoned together ask Excel once.
 */
export function wilayahOfWorkbook(
  read: typeof readWorkbookSetting = readWorkbookSetting,
): Promise<Wilayah | undefined> {
  asked ??= read("acara")
    .then(
      (kept) => (kept === undefined ? SUMATERA_BARAT : acaraIn(kept)?.wilayah),
      () => undefined,
    )
    .finally(() => (asked = undefined));
  return asked;
}
