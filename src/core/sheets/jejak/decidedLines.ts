import type { CellRef } from "../../cells/cellRef";
import type { AnsweredQuestion } from "../../decisions/answerBook";
import type { Decided } from "../../decisions/decided";
import type { Disposition, PersonAnswer, TableCorrection } from "../../decisions/decisions";
import type { StaleDecision } from "../../decisions/staleDecision";

export type DecidedColumn = "tentang" | "tempat" | "keputusan" | "keadaan";

/** One decision and what came of it. */
export type DecidedLine =
  | { readonly what: "table"; readonly correction: TableCorrection }
  | { readonly what: "answered"; readonly answered: AnsweredQuestion }
  | { readonly what: "person"; readonly said: PersonAnswer }
  | { readonly what: "gone"; readonly disposition: Disposition }
  | { readonly what: "stale"; readonly stale: StaleDecision };

/** What was decided about tables, questions and people, and what no longer fits; what was said of findings stands beside them. */
export function decidedLines({ decisions, answered, gone, stale }: Decided): readonly DecidedLine[] {
  const dropped = new Set(stale.flatMap((one) => (one.what === "table" ? [one.correction] : [])));
  const notHeld = new Set(stale.flatMap((one) => (one.what === "person" ? [one.said] : [])));
  return [
    ...stale.map((one): DecidedLine => ({ what: "stale", stale: one })),
    ...decisions.tables.flatMap((correction): DecidedLine[] =>
      dropped.has(correction) ? [] : [{ what: "table", correction }],
    ),
    ...answered.map((one): DecidedLine => ({ what: "answered", answered: one })),
    ...decisions.people.flatMap((said): DecidedLine[] => (notHeld.has(said) ? [] : [{ what: "person", said }])),
    ...gone.map((disposition): DecidedLine => ({ what: "gone", disposition })),
  ];
}

/** Where a person looks for what a decision is about. */
export function placeOfLine(line: DecidedLine): CellRef | undefined {
  switch (line.what) {
    case "table":
      return cornerOf(line.correction);
    case "answered":
      return line.answered.question.at;
    case "person":
      return line.said.rows[0].at;
    case "gone":
      return line.disposition.finding.at[0];
    case "stale":
      return placeOfStale(line.stale);
  }
}

/** Where a person looks for what a decision that no longer fits was about. */
export function placeOfStale(stale: StaleDecision): CellRef {
  switch (stale.what) {
    case "table":
      return cornerOf(stale.correction);
    case "answer":
      return stale.answer.at;
    case "person":
      return stale.said.rows[0].at;
    case "link":
      return stale.link.from;
  }
}

function cornerOf({ file, sheet, found, range }: TableCorrection): CellRef {
  return { file, sheet, row: (range ?? found)?.top ?? 1, col: (range ?? found)?.left ?? 1 };
}
