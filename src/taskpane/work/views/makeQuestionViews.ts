import { addressOf, columnLetters } from "../../../core/cells/cellRef";
import type { AnsweredQuestion } from "../../../core/decisions/answerBook";
import { OUTSIDE } from "../../../core/records/people/asalOfTable";
import { TABLE_KINDS } from "../../../core/decisions/tableKinds";
import type { Sheet } from "../../../core/cells/workbook";
import { questionAboutTable } from "../../../core/records/aboutTable";
import type { Question } from "../../../core/records/records";
import type { Language } from "../../../messages/language";
import { sheetWordsIn } from "../../../messages/sheetWords";
import { choiceLabel } from "../../../core/sheets/choiceLabel";
import type { AnsweredView } from "./answeredView";
import { cellText } from "./cellText";
import type { QuestionView } from "./questionView";
import type { Found } from "./tableGlances";

type SheetOf = (file: string, sheet: string) => Sheet | undefined;

/** Cells of a row that are shown beside a question. */
const SHOWN = 12;

export function questionViews(
  questions: readonly Question[],
  found: readonly Found[],
  sheetOf: SheetOf,
  language: Language,
  from: number,
  count: number,
): QuestionView[] {
  const words = sheetWordsIn(language);
  const alike = new Map<string, number>();
  for (const question of questions) alike.set(likeness(question), (alike.get(likeness(question)) ?? 0) + 1);
  const tables = tablesByQuestion(found);
  return questions.slice(from, from + count).map((question) => ({
    at: question.at,
    about: question.about,
    field: question.field,
    raw: question.raw,
    sentence: words.perluDiperiksa.question(question),
    choices: choicesOf(question).map((choice) => ({ choice, label: choiceLabel(question.about, choice, words) })),
    alike: alike.get(likeness(question)) ?? 1,
    table: tables.get(JSON.stringify([question.about, question.at])),
    row: rowOf(question, sheetOf),
  }));
}

/** The ids of tables by what would be asked of them as a whole. */
function tablesByQuestion(found: readonly Found[]): ReadonlyMap<string, number> {
  const ids = found.flatMap((one, id) =>
    one.shape === "form"
      ? []
      : (["table-kind", "tahap"] as const).map((about): [string, number] => [
          JSON.stringify([about, questionAboutTable(one.table, about, []).at]),
          id,
        ]),
  );
  // Of two tables under one title the first one.
  return new Map(ids.reverse());
}

/** The answers that people gave, as the list of them shows. */
export function answeredViews(answered: readonly AnsweredQuestion[], language: Language): AnsweredView[] {
  const words = sheetWordsIn(language);
  return answered.map(({ question, answer }) => ({
    question: { at: question.at, sentence: words.perluDiperiksa.question(question) },
    answer,
    label: choiceLabel(question.about, answer.choice, words),
  }));
}

/** Where nothing tells what a table is, it may be of any kind; a place that nobody knows may lie outside the region. */
function choicesOf({ about, candidates }: Question): readonly string[] {
  if (candidates.length > 0) return candidates;
  if (about === "kab-kota") return [OUTSIDE];
  return about === "table-kind" ? TABLE_KINDS : [];
}

function likeness({ about, field, raw }: Question): string {
  return JSON.stringify([about, field, raw]);
}

function rowOf({ at }: Question, sheetOf: SheetOf): QuestionView["row"] {
  const row = sheetOf(at.file, at.sheet)?.rows.find((one) => one.row === at.row);
  const cells = (row?.cells ?? []).flatMap((cell, index) =>
    cell === undefined
      ? []
      : [
          {
            col: columnLetters(index + 1),
            text: cellText(cell),
            asked: addressOf(at) === addressOf({ row: at.row, col: index + 1 }),
          },
        ],
  );
  const asked = cells.findIndex((cell) => cell.asked);
  const start = Math.max(0, Math.min(asked - SHOWN / 2, cells.length - SHOWN));
  return cells.slice(start, start + SHOWN);
}
