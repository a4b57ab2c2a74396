import type { Check, Finding, FindingCode, Outcome } from "./check";
import type { CheckInputs } from "./inputs";
import { SumTooLarge } from "../values/exact";
import { holdsOn } from "../values/rule";

/** A check whose code and needs are its own affair: it can only be run through `outcomeOf`. */
export interface AnyCheck extends Omit<Check<FindingCode, keyof CheckInputs>, "run"> {
  /** Runs over what was found; a check that lacks an input is not checkable, never passed. */
  outcomeOf(inputs: Partial<CheckInputs>): Outcome;
}

/** Binds a check to its declared needs: `run` is handed these and nothing else. */
export function defineCheck<C extends FindingCode, N extends keyof CheckInputs>(check: Check<C, N>): AnyCheck {
  return {
    ...check,
    outcomeOf(found) {
      const aturan = found.acara && holdsOn(check.rule, found.acara.tanggal) ? true : undefined;
      const inputs: Partial<CheckInputs> = { ...found, ...(aturan ? { aturan } : {}) };
      const missing = check.needs.filter((need) => inputs[need] === undefined);
      if (!hasAll(inputs, check.needs)) return { code: check.code, state: "not-checkable", missing };
      const handed = Object.fromEntries(check.needs.map((need) => [need, inputs[need]])) as Pick<CheckInputs, N>;
      try {
        const findings = [...check.run(handed)].map(isGuess(check.needs, found) ? asGuess : asFound);
        if (findings.length > 0) return { code: check.code, state: "found", findings };
        const open = check.passesWith?.filter((need) => inputs[need] === undefined) ?? [];
        if (open.length > 0) return { code: check.code, state: "not-checkable", missing: open };
        return { code: check.code, state: "passed" };
      } catch (reason) {
        if (!(reason instanceof SumTooLarge)) throw reason;
        return { code: check.code, state: "not-checkable", missing: ["jumlahTerhitung"] };
      }
    },
  };
}

const OF_ACARA: ReadonlySet<keyof CheckInputs> = new Set<keyof CheckInputs>([
  "acara",
  "nomorDpa",
  "subKegiatan",
  "rencanaPeserta",
  "kursi",
]);

/** Whether papers are held against the built-in acara without any of them naming it; a pagu that was named is no guess. */
function isGuess(needs: readonly (keyof CheckInputs)[], { acara }: Partial<CheckInputs>): boolean {
  if (!acara?.unclaimed || (acara.paguDisebut && needs.includes("paguDiisi"))) return false;
  return needs.some((need) => OF_ACARA.has(need));
}

function asGuess<F extends Finding>(finding: F): F {
  return { ...finding, guessed: true };
}

function asFound<F extends Finding>(finding: F): F {
  return finding;
}

function hasAll<N extends keyof CheckInputs>(
  inputs: Partial<CheckInputs>,
  needs: readonly N[],
): inputs is Partial<CheckInputs> & Pick<CheckInputs, N> {
  return needs.every((need) => inputs[need] !== undefined);
}
