import type { FunctionMessages, FunctionName } from "../../messages/functions";
import { angkaFunction } from "./angkaFunction";
import type { Answer } from "./answer";
import { kabKotaFunction } from "./kabKotaFunction";
import { nipFunction } from "./nipFunction";
import { rupiahFunction } from "./rupiahFunction";
import { terbilangFunction } from "./terbilangFunction";

export type CellFunction = (input: unknown, say: FunctionMessages) => Answer;

/** What each formula after `SPJ.` reckons: pure, of one cell. Sheets that are written here never depend on them. */
export const CELL_FUNCTIONS: { readonly [F in FunctionName]: CellFunction } = {
  TERBILANG: terbilangFunction,
  ANGKA: angkaFunction,
  RUPIAH: rupiahFunction,
  KABKOTA: kabKotaFunction,
  NIP: nipFunction,
};
