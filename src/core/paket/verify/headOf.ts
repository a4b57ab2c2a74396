import { PAKET_FORMAT, type PaketHead } from "../paketHead";
import { PAKET_MODES } from "../paketMode";
import { memberOf } from "./resources";

/** The head of a package; undefined where it is none, or of a format that is not known yet. */
export function headOf(value: unknown): PaketHead | undefined {
  if (memberOf(value, "format") !== "spj-rapi/paket" || memberOf(value, "version") !== PAKET_FORMAT) return undefined;
  const isMode = PAKET_MODES.some((mode) => mode === memberOf(value, "mode"));
  const isWhole = ["findings", "money", "states", "masked"].every((name) => typeof memberOf(value, name) === "object");
  if (!Array.isArray(memberOf(value, "notRepeated"))) return undefined;
  return isMode && isWhole && typeof memberOf(value, "madeWith") === "string" ? (value as PaketHead) : undefined;
}
