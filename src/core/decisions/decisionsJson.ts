import type { Decisions } from "./decisions";
import { answer, disposition, layout, link, personAnswer, ruleOff, tableCorrection } from "./decisionShapes";
import type { DecisionsProblem } from "./decisionsProblem";
import { listOf, maybe, shape, Unfit, valueOf } from "./shape";

export type ParsedDecisions =
  { readonly ok: true; readonly decisions: Decisions } | { readonly ok: false; readonly problem: DecisionsProblem };

/** Grows when a file of ours could be misread by an older SPJ Rapi. */
const VERSION = 1;

/** Decisions as they are kept; `parseDecisions` gives them back equal. */
export function decisionsToJson(decisions: Decisions): string {
  const nothing = (_name: string, value: unknown) => (value === undefined ? null : value);
  return JSON.stringify({ version: VERSION, ...decisions }, nothing, 1);
}

/**
 * Reads what `decisionsToJson` wrote; docs/keputusan.md describes it. A list that is left out is empty: files of before
 * the list was known stay good. All else is strict, since a decision that is half understood is worse than none.
 */
export function parseDecisions(json: string): ParsedDecisions {
  try {
    return { ok: true, decisions: decisionsIn(JSON.parse(json.replace(/^\uFEFF/, ""))) };
  } catch (fault) {
    if (fault instanceof SyntaxError) return { ok: false, problem: { problem: "not-json" } };
    if (fault instanceof Unfit) return { ok: false, problem: fault.problem };
    throw fault;
  }
}

const file = shape({
  version: valueOf("count", (value): value is number => typeof value === "number"),
  tables: maybe(listOf(tableCorrection)),
  answers: maybe(listOf(answer)),
  dispositions: maybe(listOf(disposition)),
  rulesOff: maybe(listOf(ruleOff)),
  layouts: maybe(listOf(layout)),
  people: maybe(listOf(personAnswer)),
  links: maybe(listOf(link)),
});

function decisionsIn(value: unknown): Decisions {
  refuseNewer(value);
  const read = file(value, "");
  const { tables = [], answers = [], dispositions = [], rulesOff = [], layouts = [], people = [], links = [] } = read;
  return { tables, answers, dispositions, rulesOff, layouts, people, links };
}

/** Said first: of a newer file other members would be told as unknown. */
function refuseNewer(value: unknown): void {
  if (typeof value !== "object" || value === null || !("version" in value)) return;
  const { version } = value;
  if (typeof version === "number" && version > VERSION) throw new Unfit({ problem: "newer", version });
}
