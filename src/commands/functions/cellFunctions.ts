import type { Wilayah } from "../../core/values/wilayah/kabKota";
import type { FunctionMessages, FunctionName } from "../../messages/functions";
import { angkaFunction } from "./angkaFunction";
import type { Answer } from "./answer";
import { kabKotaFunction } from "./kabKotaFunction";
import { nipFunction } from "./nipFunction";
import { rupiahFunction } from "./rupiahFunction";
import { terbilangFunction } from "./terbilangFunction";

/** `wilayah` is the province of the workbook's acara; undefined where that cannot be read. */
export type CellFunction = (input: unknown, say: FunctionMessages, wilayah: Wilayah | undefined) => Answer;

/** Those that ask for the province, and so must wait until the workbook has told it. */
export const OF_THE_PROVINCE: ReadonlySet<string> = new Set<FunctionName>(["KABKOTA"]);

/** What each formula after `SPJ.` reckons: pure, of one cell. Sheets that are written here never depend on them. */
export const CELL_FUNCTIONS: { readonly [F in FunctionName]: CellFunction } = {
  TERBILANG: terbilangFunction,
  ANGKA: angkaFunction,
  RUPIAH: rupiahFunction,
  KABKOTA: kabKotaFunction,
  NIP: nipFunction,
};
