import type { CellRef } from "../../cells/cellRef";
import type { AnsweredQuestion } from "../../decisions/answerBook";
import type { Decided } from "../../decisions/decided";
import type { Disposition, TableCorrection } from "../../decisions/decisions";
import type { StaleDecision } from "../../decisions/staleDecision";

export type DecidedColumn = "tentang" | "tempat" | "keputusan" | "keadaan";

/** One decision and what came of it. */
export type DecidedLine =
  | { readonly what: "table"; readonly correction: TableCorrection }
  | { readonly what: "answered"; readonly answered: AnsweredQuestion }
  | { readonly what: "gone"; readonly disposition: Disposition }
  | { readonly what: "stale"; readonly stale: StaleDecision };

/** What was decided about tables and questions, and what no longer fits; what was said of findings stands beside them. */
export function decidedLines({ decisions, answered, gone, stale }: Decided): readonly DecidedLine[] {
  const dropped = new Set(stale.flatMap((one) => (one.what === "table" ? [one.correction] : [])));
  return [
    ...stale.map((one): DecidedLine => ({ what: "stale", stale: one })),
    ...decisions.tables.flatMap((correction): DecidedLine[] =>
      dropped.has(correction) ? [] : [{ what: "table", correction }],
    ),
    ...answered.map((one): DecidedLine => ({ what: "answered", answered: one })),
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
    case "gone":
      return line.disposition.finding.at[0];
    case "stale":
      return line.stale.what === "table" ? cornerOf(line.stale.correction) : line.stale.answer.at;
  }
}

function cornerOf({ file, sheet, found, range }: TableCorrection): CellRef {
  return { file, sheet, row: (range ?? found)?.top ?? 1, col: (range ?? found)?.left ?? 1 };
}
