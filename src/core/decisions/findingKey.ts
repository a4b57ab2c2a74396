import type { Finding } from "../checks/check";
import type { FindingKey, PlainValue } from "./decisions";

/**
 * What a finding is known by in a later review: its check, its cells, and its facts as JSON keeps them. Check and cells
 * alone are what its line in `Perlu Diperiksa` is known by (`peopleColumns`), where the facts stand only as a sentence.
 */
export function findingKey({ code, at, facts }: Finding): FindingKey {
  return {
    code,
    at: at.map(({ file, sheet, row, col }) => ({ file, sheet, row, col })),
    facts: plainFacts(facts),
  };
}

function plainFacts(facts: object): FindingKey["facts"] {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]): [string, PlainValue][] =>
      value === undefined ? [] : [[name, plain(value)]],
    ),
  );
}

function plain(value: unknown): PlainValue {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null) return plainFacts(value);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
