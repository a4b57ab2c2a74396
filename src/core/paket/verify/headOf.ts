import { SEVERITIES } from "../../sheets/checkFacts";
import { PERSONAL_DATA } from "../mask/hidden";
import { PAKET_FORMAT, type PaketHead } from "../paketHead";
import { PAKET_MODES } from "../paketMode";
import { listIn, memberOf } from "./resources";

const COUNTS = ["questions", "notCheckable", "switchedOff", "passed"];
const MASKED = ["cells", "people", "numbers"];

/**
 * The head of a package; undefined where it is none, or of a format that is not known yet. Anybody may have written it: what
 * a register or a verdict reads of it has to be there.
 */
export function headOf(value: unknown): PaketHead | undefined {
  const part = (name: string) => memberOf(value, name);
  if (part("format") !== "spj-rapi/paket" || part("version") !== PAKET_FORMAT) return undefined;
  const fits =
    PAKET_MODES.some((mode) => mode === part("mode")) &&
    hasAll(value, "string", ["madeWith", "language"]) &&
    hasAll(value, "number", COUNTS) &&
    hasAll(part("masked"), "number", MASKED) &&
    hasAll(memberOf(part("masked"), "kinds"), "number", PERSONAL_DATA) &&
    SEVERITIES.every((severity) => hasAll(memberOf(part("findings"), severity), "number", ["all", "open"])) &&
    [part("money"), part("states")].every((one) => typeof one === "object" && one !== null) &&
    (part("acara") === null || hasAll(part("acara"), "string", ["nama", "tanggal", "tanggalSelesai"])) &&
    [part("notRepeated"), part("sources")].every(Array.isArray) &&
    listIn(value, "sources").every(isSource);
  return fits ? (value as PaketHead) : undefined;
}

function isSource(value: unknown): boolean {
  const sha256 = memberOf(value, "sha256");
  return typeof memberOf(value, "file") === "string" && (sha256 === null || typeof sha256 === "string");
}

function hasAll(value: unknown, type: "string" | "number", names: readonly string[]): boolean {
  return names.every((name) => typeof memberOf(value, name) === type);
}
