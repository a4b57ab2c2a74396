import { readIsoDate } from "../../values/isoDate";
import { SEVERITIES } from "../../sheets/checkFacts";
import { PERSONAL_DATA } from "../mask/hidden";
import { PAKET_FORMAT, PAKET_LANGUAGES, type PaketHead } from "../paketHead";
import { PAKET_MODES } from "../paketMode";
import { listIn, memberOf, textIn } from "./resources";

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
    PAKET_LANGUAGES.some((language) => language === part("language")) &&
    hasTexts(value, ["madeWith"]) &&
    hasCounts(value, COUNTS) &&
    hasCounts(part("masked"), MASKED) &&
    hasCounts(memberOf(part("masked"), "kinds"), PERSONAL_DATA) &&
    SEVERITIES.every((severity) => hasCounts(memberOf(part("findings"), severity), ["all", "open"])) &&
    [part("money"), part("states")].every((one) => typeof one === "object" && one !== null) &&
    (part("acara") === null || isActivity(part("acara"))) &&
    [part("notRepeated"), part("sources")].every(Array.isArray) &&
    listIn(value, "sources").every(isSource);
  return fits ? (value as PaketHead) : undefined;
}

function isSource(value: unknown): boolean {
  const sha256 = memberOf(value, "sha256");
  return typeof memberOf(value, "file") === "string" && (sha256 === null || typeof sha256 === "string");
}

function isActivity(value: unknown): boolean {
  return hasTexts(value, ["nama"]) && ["tanggal", "tanggalSelesai"].every((name) => readIsoDate(textIn(value, name)));
}

function hasTexts(value: unknown, names: readonly string[]): boolean {
  return names.every((name) => typeof memberOf(value, name) === "string");
}

/** What is counted is a whole number, and never less than nothing. */
function hasCounts(value: unknown, names: readonly string[]): boolean {
  return names.every((name) => {
    const count = memberOf(value, name);
    return Number.isSafeInteger(count) && Number(count) >= 0;
  });
}
