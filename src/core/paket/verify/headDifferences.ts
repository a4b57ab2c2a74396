import type { Sheet } from "../../cells/workbook";
import { SEVERITIES } from "../../sheets/checkFacts";
import type { SheetWords } from "../../sheets/words";
import type { PaketHead, ToldFinding } from "../paketHead";
import type { Book } from "./book";
import { shown } from "./bookDifferences";
import type { Difference } from "./difference";
import { listIn, memberOf, textIn } from "./resources";

/** Where the figures of `paket.json` are not those of the workbook and of the findings beside it. */
export function headDifferences(
  head: PaketHead,
  findings: unknown,
  book: Book | undefined,
  words: SheetWords,
): readonly Difference[] {
  const told = toldFindings(findings);
  const counts = SEVERITIES.flatMap((severity) => {
    const ofKind = told.filter((one) => one.severity === severity);
    const open = ofKind.filter(({ disposition }) => !(disposition?.holds && disposition.status === "memang-begitu"));
    const { all, open: stated } = head.findings[severity];
    return [
      ...compared(`findings.${severity}.all`, all, ofKind.length),
      ...compared(`findings.${severity}.open`, stated, open.length),
    ];
  });
  const lists = [
    ...compared("questions", head.questions, listIn(findings, "questions").length),
    ...compared("notCheckable", head.notCheckable, listIn(findings, "notCheckable").length),
    ...compared("passed", head.passed, listIn(findings, "passed").length),
  ];
  return [...counts, ...lists, ...(book === undefined ? [] : moneyDifferences(head, book, words))];
}

/** The findings as a package tells them; what is no text or no object is taken for nothing. */
export function toldFindings(part: unknown): readonly ToldFinding[] {
  return listIn(part, "findings").map((one) => {
    const said = memberOf(one, "disposition");
    const disposition =
      typeof said === "object" && said !== null
        ? { status: textIn(said, "status"), holds: memberOf(said, "holds") === true }
        : null;
    return { severity: textIn(one, "severity"), sentence: textIn(one, "sentence"), disposition };
  });
}

function compared(member: string, there: number | null | undefined, expected: number | undefined): Difference[] {
  const [a, b] = [shown(there ?? undefined), shown(expected)];
  return a === b ? [] : [{ kind: "head", member, there: a, expected: b }];
}

/** The amounts of the first block of money on the sheet of the activity, by their labels. */
function moneyDifferences(head: PaketHead, book: Book, { sheetName, kegiatan }: SheetWords): readonly Difference[] {
  const sheet = book.sheets.find(({ name }) => name === sheetName.kegiatan);
  if (sheet === undefined) return [];
  const lines = linesUnder(sheet, kegiatan.moneyHeading, kegiatan.headsHeading);
  return Object.entries(kegiatan.money).flatMap(([key, label]) => {
    if (!lines.has(label)) return [];
    const stated = Object.entries(head.money).find(([name]) => name === key)?.[1];
    return compared(`money.${key}`, stated, lines.get(label));
  });
}

function linesUnder({ rows }: Sheet, from: string, to: string): ReadonlyMap<string, number | undefined> {
  const lines = new Map<string, number | undefined>();
  let under = false;
  for (const { cells } of rows) {
    const [label, value] = [cells[0]?.value, cells[1]?.value];
    if (label === from || label === to) under = label === from;
    else if (under && typeof label === "string") lines.set(label, typeof value === "number" ? value : undefined);
  }
  return lines;
}
