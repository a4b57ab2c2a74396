import type { Outcome } from "../../checks/check";
import { CHECKS } from "../../checks/index";
import type { CheckInputs } from "../../checks/inputs";
import { runChecks } from "../../checks/runChecks";
import { decidedFindings } from "../../decisions/decidedFindings";
import type { Review } from "../../review";

/** What checks are handed that holds names of payees: where names only look alike, masking may hide what they find in it. */
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

const OF_PAYEES = codesOf(({ needs }) => needs.some((need) => NAMING.has(need)));
const OF_NAMES = codesOf(({ onMasked }) => onMasked === "nothing");
const OF_ONE_NUMBER = codesOf(({ onMasked }) => onMasked === "same-cells");

function codesOf(isOne: (check: (typeof CHECKS)[number]) => boolean): ReadonlySet<string> {
  return new Set(CHECKS.filter(isOne).map(({ code }) => code));
}

/** Whether masked data may show another thing than the papers to this check. */
export function looksAtNames(code: string): boolean {
  return OF_NAMES.has(code);
}

/** Whether findings of this check may be bundled otherwise where numbers are masked. */
export function bundlesNumbers(code: string): boolean {
  return OF_ONE_NUMBER.has(code);
}

/** Whether masking may hide from this check what it finds on the papers. */
export function mayMissOnMasked(code: string): boolean {
  return OF_NAMES.has(code) || OF_PAYEES.has(code);
}

/** A masked review with every check run again. Who is one person is taken as told: masked names do not show it. */
export function checkedAgain(masked: Review): Review {
  const { records, acara, people, decided, sheets } = masked;
  const outcomes = runChecks(records, acara, decided.decisions.rulesOff, people);
  const said = decidedFindings({ outcomes, sheets }, decided.decisions.dispositions);
  return { ...masked, outcomes, decided: { ...decided, ...said } };
}

/**
 * Checks that cannot be repeated over a masked review: those about names, and of those that read names of payees the ones
 * that come to something else there.
 */
export function checksOnMasked(masked: Review): readonly string[] {
  const again = new Map(checkedAgain(masked).outcomes.map((one) => [one.code, placesOf(one)]));
  const told = new Map(masked.outcomes.map((one) => [one.code, placesOf(one)]));
  return CHECKS.map(({ code }) => code).filter(
    (code) => looksAtNames(code) || (mayMissOnMasked(code) && again.get(code) !== told.get(code)),
  );
}

/** Where a check found something, and by how much. */
function placesOf(outcome: Outcome): string {
  if (outcome.state !== "found") return outcome.state;
  return JSON.stringify(outcome.findings.map(({ at, difference }) => JSON.stringify([at, difference ?? null])).sort());
}
