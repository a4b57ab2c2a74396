import { CHECKS } from "../../checks/index";
import type { Finding, Outcome } from "../../checks/check";
import type { CheckInputs } from "../../checks/inputs";
import { conclude, type Review } from "../../review";

/** What checks are handed that holds names of payees or rows of people: masking may change what they find in it. */
const NAMING: ReadonlySet<keyof CheckInputs> = new Set<keyof CheckInputs>([
  "bandingPajak",
  "buktiBerpenerima",
  "formulir",
  "formulirBerketerangan",
  "gerakPajak",
  "gerakSatuBuku",
  "headcounts",
  "kuitansi",
  "kuitansiKembar",
  "menurutDaftar",
  "pajakTerhitung",
  "pembayaranBku",
  "pengeluaran",
  "registerBernomor",
  "semuaKuitansi",
]);

/**
 * Checks that cannot be repeated over a masked review: all about people, and of those that read names of payees the ones
 * that come to something else there.
 */
export function checksOnMasked(masked: Review): readonly string[] {
  const again = new Map(conclude(masked).outcomes.map((one) => [one.code, placesOf(one)]));
  const told = new Map(masked.outcomes.map((one) => [one.code, placesOf(one)]));
  return CHECKS.filter(({ code, family, needs }) => {
    if (family === "peserta") return true;
    return needs.some((need) => NAMING.has(need)) && again.get(code) !== told.get(code);
  }).map(({ code }) => code);
}

/** Where a check found something, and by how much. */
function placesOf(outcome: Outcome): string {
  if (outcome.state !== "found") return outcome.state;
  return JSON.stringify(
    outcome.findings
      .map(({ at, difference }: Finding) => [at, difference ?? null])
      .map(text)
      .sort(),
  );
}

function text(value: unknown): string {
  return JSON.stringify(value);
}
