import type { CellRef } from "../../core/cells/cellRef";
import type { Finding, FindingCode, Severity } from "../../core/checks/check";
import type { Question } from "../../core/records/records";
import { SEVERITIES } from "../../core/sheets/checkFacts";
import type { SheetWords } from "../../core/sheets/words";
import { describeFinding, describeMissing, messagesOf, severityName } from "../../messages/findings";
import { formatCellRef } from "../../messages/format";
import type { Language } from "../../messages/language";
import type { SummaryMessages } from "../../messages/summary";
import type { OutcomeLists } from "../../core/sheets/outcomeLists";
import { firstOf, indented } from "./section";

/** How many of each are shown before the rest is only counted: what is wrong comes first and longest. */
const SHOWN: { readonly [S in Severity]: number } = { salah: 40, periksa: 15, info: 5 };
const QUESTIONS_SHOWN = 10;

/** Every finding with its severity, its sentence and its cells; `rest` says where a long list goes on. */
export function findingLines(
  { findings }: OutcomeLists,
  rest: string,
  say: SummaryMessages,
  language: Language,
  told: (finding: Finding) => string | undefined = () => undefined,
): readonly string[] {
  const lines = SEVERITIES.flatMap((severity) =>
    firstOf(
      findings[severity],
      SHOWN[severity],
      (finding) => [
        `[${severityName(severity, language)}] ${describeFinding(finding, language)}`,
        indented(placesOf(finding, say)),
        ...[told(finding)].flatMap((line) => (line === undefined ? [] : [indented(line)])),
      ],
      (count) => say.moreOf(count, severityName(severity, language), rest),
    ),
  );
  return lines.length === 0 ? [say.noFindings] : lines;
}

function placesOf({ code, at }: Finding, say: SummaryMessages): string {
  const [first, second] = at;
  const places = [
    first === undefined ? "" : formatCellRef(first),
    second === undefined ? "" : say.also(secondPlace(first, second), at.length - 2),
    code,
  ];
  return places.filter((place) => place !== "").join("; ");
}

/** The file is not repeated where both cells stand in one. */
function secondPlace(first: CellRef | undefined, second: CellRef): string {
  const place = formatCellRef(second);
  return first?.file === second.file ? place.slice(place.indexOf("›") + 2) : place;
}

/** What is asked in the same words of many cells of a sheet is asked once. */
export function questionLines(
  questions: readonly Question[],
  rest: string,
  words: SheetWords,
  say: SummaryMessages,
): readonly string[] {
  const alike = new Map<string, { readonly first: Question; readonly sentence: string; cells: number }>();
  for (const question of questions) {
    const sentence = words.perluDiperiksa.question(question);
    const key = [question.at.file, question.at.sheet, sentence].join("\n");
    const known = alike.get(key);
    if (known) known.cells += 1;
    else alike.set(key, { first: question, sentence, cells: 1 });
  }
  return firstOf(
    [...alike.values()],
    QUESTIONS_SHOWN,
    ({ first, sentence, cells }) => [`${say.andMore(formatCellRef(first.at), cells - 1)}: ${sentence}`],
    (count) => say.more(count, rest),
  );
}

/** What is missing, how to give it, and which checks wait for it. */
export function lackingLines({ lacking }: OutcomeLists, language: Language): readonly string[] {
  // Several things can be missing in the same words.
  const waiting = new Map<string, FindingCode[]>();
  for (const [missing, codes] of lacking) {
    const sentence = describeMissing(missing, language);
    waiting.set(sentence, [...(waiting.get(sentence) ?? []), ...codes]);
  }
  return [...waiting].flatMap(([sentence, codes]) => [
    sentence,
    indented(codes.map((code) => messagesOf(code, language).nama).join("; ")),
  ]);
}
