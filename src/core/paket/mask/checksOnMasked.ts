import { CHECKS } from "../../checks/index";
import type { Finding, Outcome } from "../../checks/check";
import { conclude, type Review } from "../../review";

/**
 * Checks that cannot be repeated over a masked review: all about people, and those that find something else there, such
 * as one that compares the names of payees.
 */
export function checksOnMasked(masked: Review): readonly string[] {
  const again = new Map(conclude(masked).outcomes.map((one) => [one.code, placesOf(one)]));
  const told = new Map(masked.outcomes.map((one) => [one.code, placesOf(one)]));
  return CHECKS.filter(({ code, family }) => family === "peserta" || again.get(code) !== told.get(code)).map(
    ({ code }) => code,
  );
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
