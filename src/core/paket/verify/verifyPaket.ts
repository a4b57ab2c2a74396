import type { Kept } from "../kept";
import type { PaketHead } from "../paketHead";
import type { PaketWords } from "../paketWords";
import { PART } from "../parts";
import type { PaketMade, PaketPlan } from "../planPaket";
import { formulaDifferences, tableDifferences } from "./bookDifferences";
import { contradictions } from "./contradictions";
import type { Difference } from "./difference";
import { findingDifferences } from "./findingDifferences";
import { headDifferences } from "./headDifferences";
import { headOf } from "./headOf";
import { jsonOf, keptIn } from "./keptIn";
import { moneyDifferences } from "./moneyDifferences";
import { onTrust, type OnTrust } from "./onTrust";
import { openNames, uncountedNumbers } from "./openNames";
import { openNumbers } from "./openNumbers";
import { partDifferences, unreadable } from "./partDifferences";
import { planDifferences } from "./planDifferences";
import { remade, type Remade } from "./remade";
import { resourcesOf, type Resource } from "./resources";
import { shapeDifferences } from "./shapeDifferences";
import { schemaDifferences } from "./schemaDifferences";
import { textDifferences } from "./textDifferences";
import type { Unpacked } from "./unpacked";

export interface Verified {
  readonly head: PaketHead | undefined;
  /** What cannot be so in a package that nobody altered. */
  readonly differences: readonly Difference[];
  /** Of a package that another version made: what this one makes otherwise, be it altered or only made differently. */
  readonly unsettled: readonly Difference[];
  /** Made by another version, whose checks and sheets may be others. */
  readonly otherMaker: boolean;
  readonly parts: number;
  readonly rows: number;
  readonly formulas: number;
  /** Formulas of a form that SPJ Rapi does not write. */
  readonly formulasNotReckoned: number;
  readonly checks: number;
  /** Codes of the checks that look at what is masked. */
  readonly checksNotRepeated: readonly string[];
  /** Undefined where the package cannot be understood. */
  readonly onTrust: OnTrust | undefined;
}

/** What was found so far, and the package as its own data make it, which the host then holds against the bytes. */
export interface HeldTogether extends Verified {
  readonly kept: Kept | undefined;
  readonly plan: PaketPlan | undefined;
}

/**
 * Holds a package against itself. It is made again from the data in it, and each part must be the one that was made; what
 * its parts say of each other, which needs no making, tells which of them is not.
 */
export function verifyPaket(
  unpacked: Unpacked,
  wordsFor: (head: PaketHead, kept: Kept) => PaketWords,
  maker: string,
  sha256: PaketMade["sha256"],
): HeldTogether {
  const { texts, book } = unpacked;
  const head = headOf(jsonOf(texts, PART.head));
  const found = resourcesOf(jsonOf(texts, PART.dataPackage), (path) => texts.get(path));
  const formulas = book && formulaDifferences(book);
  const differences: Difference[] = [
    ...partDifferences(unpacked),
    ...found.differences,
    ...schemaDifferences(found.resources),
    ...(head === undefined ? [unreadable(PART.head)] : []),
    ...(book === undefined ? [unreadable(PART.workbook)] : tableDifferences(found.resources, book)),
    ...(formulas?.differences ?? []),
  ];
  const kept = head && keptIn(texts, head.mode, differences);
  const words = head && kept && wordsFor(head, kept);
  const otherMaker = head !== undefined && head.madeWith !== maker;
  const unsettled: Difference[] = [];
  // Another version may keep more, and make more of it.
  const ofVersion = otherMaker ? unsettled : differences;
  if (kept !== undefined) ofVersion.push(...shapeDifferences(kept));
  const made = overData(differences, () => {
    if (head === undefined || kept === undefined || words === undefined) return undefined;
    const again = remade(kept, head, words, sha256);
    differences.push(...headDifferences(head, jsonOf(texts, PART.findings), book, words.sheets));
    differences.push(...moneyDifferences(again.plan.workbook, found.resources));
    if ("masked" in kept) differences.push(...openNumbers(kept));
    ofVersion.push(...contradictions(kept), ...madeOtherwise(again, unpacked, found.resources, words));
    return again;
  });
  const checksNotRepeated = made?.plan.head.notRepeated ?? [];
  return {
    head,
    differences: once(differences),
    unsettled: once(unsettled),
    otherMaker,
    parts: unpacked.sums.size,
    rows: found.resources.reduce((sum, { rows }) => sum + rows.length, 0),
    formulas: formulas?.reckoned ?? 0,
    formulasNotReckoned: formulas?.notReckoned ?? 0,
    checks: repeated(made, checksNotRepeated),
    checksNotRepeated,
    onTrust: kept && onTrust(kept),
    kept,
    plan: made?.plan,
  };
}

/** How many checks were run again; one that was switched off is not. */
function repeated(made: Remade | undefined, notRepeated: readonly string[]): number {
  const ran = made?.again.outcomes.filter(({ state, code }) => state !== "switched-off" && !notRepeated.includes(code));
  return ran?.length ?? 0;
}

/** Where findings, texts and sheets are not those that were made from the data. */
function madeOtherwise(
  { plan, again }: Remade,
  { texts, book }: Unpacked,
  resources: readonly Resource[],
  words: PaketWords,
): readonly Difference[] {
  const told = findingDifferences(jsonOf(texts, PART.findings), again, plan.head.mode, words.sheets);
  // Of findings that are told otherwise it is said which; whatever else was written over there is a line.
  const others = told.length === 0 ? plan.texts : plan.texts.filter(({ path }) => path !== PART.findings);
  return [
    ...told,
    ...(plan.head.mode === "bagikan" ? [...openNames(again), ...uncountedNumbers(again, plan.head)] : []),
    ...textDifferences(others, texts, resources),
    ...(book === undefined ? [] : planDifferences(plan.workbook, book)),
  ];
}

/** Data that somebody wrote over may be anything: work that trips over them says that they are not ours. */
function overData<T>(differences: Difference[], work: () => T): T | undefined {
  try {
    return work();
  } catch (fault) {
    if (!isDataFault(fault)) throw fault;
    differences.push(unreadable(PART.records));
    return undefined;
  }
}

/** What data of another shape than ours end in, and a workbook planned from them that Excel could not open. */
export function isDataFault(fault: unknown): boolean {
  return fault instanceof TypeError || fault instanceof RangeError;
}

/** Each difference once, in the order in which they were found. */
export function once(differences: readonly Difference[]): readonly Difference[] {
  return [...new Map(differences.map((one) => [JSON.stringify(one), one])).values()];
}
