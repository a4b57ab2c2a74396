import type { Decisions } from "../decisions/decisions";
import type { StaleDecision } from "../decisions/staleDecision";

/** Decisions that no longer fit, as the very ones that were given: a package holds them twice, once in each part. */
export function sameDecisions(
  stale: readonly StaleDecision[],
  { tables, people }: Decisions,
): readonly StaleDecision[] {
  if (stale.length === 0) return stale;
  const corrections = new Map(tables.map((one) => [contentOf(one), one]));
  const answers = new Map(people.map((one) => [contentOf(one), one]));
  return stale.map((one): StaleDecision => {
    if (one.what === "table") {
      return { ...one, correction: corrections.get(contentOf(one.correction)) ?? one.correction };
    }
    return one.what === "person" ? { ...one, said: answers.get(contentOf(one.said)) ?? one.said } : one;
  });
}

/** Equal for equal decisions, in whatever order their members were written and whether nothing is `null` or left out. */
function contentOf(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(
          Object.entries(member)
            .filter(([, one]) => one !== null && one !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : member,
  );
}
