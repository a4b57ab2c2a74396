import type { OpenJob } from "./ensureSheets";

type Reckoned = Pick<OpenJob, "plan" | "grid">;

/**
 * Jobs in the order in which their formulas are entered: one after those whose tables and sheets it names. Where Excel is
 * told to calculate by hand it reckons a formula once, from what stands there at that moment. Sheets that name each other
 * keep the order of the plan.
 */
export function reckoningOrder<T extends Reckoned>(jobs: readonly T[]): readonly T[] {
  const named = new Map(jobs.map((job) => [job, jobs.filter((other) => other !== job && names(job, other))]));
  const ordered = new Set<T>();
  const entered = new Set<T>();
  const enter = (job: T) => {
    if (entered.has(job)) return;
    entered.add(job);
    for (const other of named.get(job) ?? []) enter(other);
    ordered.add(job);
  };
  for (const job of jobs) enter(job);
  return [...ordered];
}

/** Links look among numbers that stand before any formula, and two sheets may lead to each other. */
const LINK = /\bHYPERLINK\(/i;

/** Whether a formula of one sheet takes figures from another. */
function names({ grid }: Reckoned, { plan: { name, tables } }: Reckoned): boolean {
  const signs = [
    `${name.toLowerCase()}!`,
    `${name.replaceAll("'", "''").toLowerCase()}'!`,
    ...tables.map((table) => `${table.name.toLowerCase()}[`),
  ];
  const formulas = new Set(grid.formulas.map(({ formulas: [row] }) => String(row?.[0] ?? "").toLowerCase()));
  return [...formulas].some(
    (formula) => formula.startsWith("=") && !LINK.test(formula) && signs.some((sign) => formula.includes(sign)),
  );
}
