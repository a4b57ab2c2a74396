import type { Acara } from "../../acara/acara";
import type { OpenSums } from "../../tally/openSums";
import { SEVERITIES } from "../checkFacts";
import { criterion } from "../plan/criterion";
import { minus, number, type Formula } from "../plan/formula";
import { openPage } from "../plan/openPage";
import type { Page } from "../plan/page";
import type { OutcomeTables } from "../perluDiperiksa/outcomeTables";
import type { PlannedSheet } from "../plan/plannedWorkbook";
import type { SheetWords } from "../words";
import { placeAnswer, type AnswerTables } from "./answerLines";
import { factLines } from "./factLines";
import { placeHeads, type HeadTables } from "./headLines";

/** The first sheet while it is being filled: other sheets' formulas name its pagu. */
export interface KegiatanPage {
  /** Undefined where the papers are of another event than the built-in acara: there is none to measure by. */
  readonly pagu: Formula | undefined;
  finish(money: AnswerTables, heads: HeadTables, outcomes: OutcomeTables, open: OpenSums): PlannedSheet;
}

/** In characters; the first figures stand beside their labels. */
const WIDTHS = [27, 18, 10, 42, 18, 23];

/** What stands beside a label would hide its end on paper: the column takes the longest one whole. */
export function labelWidth(label: string): number {
  return label.length + 2;
}

/** The activity by its papers, and under it the answer first: money, people, findings. */
export function openKegiatan(acara: Acara, words: SheetWords): KegiatanPage {
  const say = words.kegiatan;
  const page = openPage("kegiatan", acara, words, WIDTHS.length);
  page.widths(1, WIDTHS);
  page.put(5, 1, say.factsHeading, "heading");
  let row = 6;
  const inputs = new Map<string, { readonly here: Formula; readonly elsewhere: Formula }>();
  for (const [key, value, style] of factLines(acara, words)) {
    page.put(row, 1, say.facts[key], "label");
    page.widths(1, [labelWidth(say.facts[key])]);
    if (typeof value === "number") inputs.set(key, page.input(row, 2, value, style));
    else page.put(row, 2, value, style);
    row += 1;
  }
  const pagu = inputs.get("pagu");
  return {
    pagu: pagu?.elsewhere,
    finish(money, heads, outcomes, open) {
      page.put(row + 1, 1, say.moneyHeading, "heading");
      const underMoney = placeAnswer(page, row + 2, pagu?.here, money, outcomes, open, words);
      page.put(underMoney + 1, 1, say.headsHeading, "heading");
      const rencana = inputs.get("rencanaPeserta")?.here;
      const underHeads = placeHeads(page, underMoney + 2, rencana, heads, acara, words);
      page.put(underHeads + 1, 1, say.findingsHeading, "heading");
      placeCounts(page, underHeads + 2, outcomes, words);
      return page.sheet(undefined, 0, "portrait");
    },
  };
}

/** How much is left to do, by the sheet on which it is done. */
function placeCounts(page: Page, top: number, outcomes: OutcomeTables, words: SheetWords): void {
  const { findings, questions, notCheckable, passed, switchedOff } = outcomes;
  const say = words.kegiatan;
  const lines: readonly (readonly [string, Formula])[] = [
    ...SEVERITIES.map((severity) => {
      const tingkat = words.severity[severity];
      return [tingkat, findings.countWhere([["tingkat", criterion(tingkat)]])] as const;
    }),
    // Their sheet stands in the workbook only where something is asked.
    [say.questions, questions.rows.length === 0 ? number(0) : questions.countNumbers("no")],
    [say.notCheckable, minus(notCheckable.countNumbers("no"), number(switchedOff))],
    ...(switchedOff > 0 ? [[say.switchedOff, number(switchedOff)] as const] : []),
    [say.passed, passed.countNumbers("no")],
  ];
  lines.forEach(([label, count], index) => {
    page.put(top + index, 1, label, "label");
    page.figure(top + index, 2, count, "integer");
  });
}
