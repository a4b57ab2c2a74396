import { PART } from "../../parts";
import type { PaketPlan } from "../../planPaket";
import type { Difference } from "../difference";
import { jsonOf } from "../keptIn";
import { memberDifferences } from "../memberDifferences";
import type { Resource } from "../resources";
import { textDifferences } from "../textDifferences";

/** The parts of data, of which everything else in a package is made. */
const DATA: readonly string[] = [PART.records, PART.trail, PART.findings, PART.decisions, PART.acara, PART.masked];

/**
 * Where a package is not the one that its sources make: in its data member by member, in its tables row by row, and in every other part
 * of text.
 */
export function sourceDifferences(
  made: PaketPlan,
  texts: ReadonlyMap<string, string>,
  resources: readonly Resource[],
): readonly Difference[] {
  const meant = new Map(made.texts.map(({ path, text }) => [path, text]));
  const data = DATA.flatMap((part): readonly Difference[] => {
    const [there, expected] = [texts.get(part), meant.get(part)];
    if (there === expected) return [];
    if (there === undefined || expected === undefined)
      return [{ kind: "part", part, problem: there === undefined ? "missing" : "extra" }];
    return memberDifferences(part, jsonOf(texts, part), jsonOf(meant, part));
  });
  const told = new Set(data.map((one) => ("part" in one ? one.part : "")));
  const others = made.texts.filter(({ path }) => !told.has(path));
  return [...data, ...textDifferences(others, texts, resources)];
}
