import { parseDecisions } from "../../decisions/decisionsJson";
import { acaraToJson } from "../../acara/acaraToJson";
import { openSentences, PAKET_FORMAT, type PaketHead } from "../paketHead";
import { PAKET_MODES } from "../paketMode";
import type { PaketWords } from "../paketWords";
import { NEEDED_PARTS, PART } from "../parts";
import { jsonText, planPaket, type PaketPlan } from "../planPaket";
import { summaryPage } from "../summaryPage";
import { headDifferences, toldFindings } from "./headDifferences";
import { planSheets } from "../../sheets/planSheets";
import { formulaDifferences, tableDifferences } from "./bookDifferences";
import type { Book } from "./book";
import { csvRows } from "./csvRows";
import type { Difference } from "./difference";
import { findingDifferences } from "./findingDifferences";
import { moneyDifferences } from "./moneyDifferences";
import { planDifferences } from "./planDifferences";
import { areRecords, isTrail, rebuiltReview, type Kept } from "./rebuilt";
import { resourcesOf, type Resource } from "./resources";
import { schemaDifferences } from "./schemaDifferences";
import type { Review } from "../../review";
import type { SourceTrail } from "../../sheets/fileTrail";
import { memberOf } from "./resources";
import { parseJson } from "../../values/parseJson";

/** A package as it was unpacked. */
export interface Unpacked {
  /** Parts of text by their path. */
  readonly texts: ReadonlyMap<string, string>;
  /** SHA-256 of every part but `SHA256SUMS`. */
  readonly sums: ReadonlyMap<string, string>;
  /** What `SHA256SUMS` says; undefined where it cannot be understood. */
  readonly stated: ReadonlyMap<string, string> | undefined;
  /** Undefined where the workbook cannot be read. */
  readonly book: Book | undefined;
}

export interface Verified {
  readonly head: PaketHead | undefined;
  readonly differences: readonly Difference[];
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
  /** The files that it was made of, as its trail names them. */
  readonly sources: readonly SourceTrail[];
}

/** Holds a package against itself: fingerprints, schema, workbook, formulas, and everything that its records make. */
export function verifyPaket(
  unpacked: Unpacked,
  wordsFor: (head: PaketHead, kept: Kept) => PaketWords,
  maker: string,
): Verified {
  const { texts, book } = unpacked;
  const differences: Difference[] = [...partDifferences(unpacked)];
  const head = headOf(jsonOf(texts, PART.head));
  const found = resourcesOf(jsonOf(texts, PART.dataPackage), (path) => texts.get(path));
  differences.push(...found.differences, ...schemaDifferences(found.resources));
  if (head === undefined) differences.push(unreadable(PART.head));
  if (book === undefined) differences.push(unreadable(PART.workbook));
  const formulas = book === undefined ? undefined : formulaDifferences(book);
  if (book !== undefined)
    differences.push(...tableDifferences(found.resources, book), ...(formulas?.differences ?? []));
  const kept = keptIn(texts, differences);
  const again = head && kept && reviewAgain(kept, differences);
  if (head && kept && again) {
    const words = wordsFor(head, kept);
    const findings = jsonOf(texts, PART.findings);
    const told = findingDifferences(findings, again, head, words.sheets);
    differences.push(...told);
    differences.push(...headDifferences(head, findings, book, words.sheets));
    if (head.mode === "pemeriksa" && head.madeWith === maker) {
      const plan = planPaket(again, kept.trail.files, words, head);
      // Of findings that are told otherwise it is said which; whatever else was written over there is a line.
      const others = told.length === 0 ? plan.texts : plan.texts.filter(({ path }) => path !== PART.findings);
      differences.push(...textDifferences(others, texts, found.resources));
      if (book !== undefined) differences.push(...planDifferences(plan.workbook, book));
    } else if (head.madeWith === maker) {
      const { acara } = kept.trail;
      const open = openSentences(toldFindings(findings));
      const made = [
        { path: PART.readMe, text: words.readMe(head) },
        { path: PART.summary, text: summaryPage(acara, open, head, words) },
        { path: PART.acara, text: jsonText(acaraToJson(acara)) },
      ];
      differences.push(...textDifferences(made, texts, found.resources));
      differences.push(...moneyDifferences(planSheets(again, kept.trail.files, words.sheets), found.resources));
    }
  }
  const checks = again?.outcomes.length ?? 0;
  const checksNotRepeated = checks === 0 ? [] : (head?.notRepeated ?? []);
  return {
    head,
    differences: [...new Map(differences.map((one) => [JSON.stringify(one), one])).values()],
    otherMaker: head !== undefined && head.madeWith !== maker,
    parts: unpacked.sums.size,
    rows: found.resources.reduce((sum, { rows }) => sum + rows.length, 0),
    formulas: formulas?.reckoned ?? 0,
    formulasNotReckoned: formulas?.notReckoned ?? 0,
    checks: checks - checksNotRepeated.length,
    checksNotRepeated,
    sources: kept?.trail.files ?? [],
  };
}

function unreadable(part: string): Difference {
  return { kind: "part", part, problem: "unreadable" };
}

/** Each part against the list of fingerprints. */
function partDifferences({ sums, stated }: Unpacked): readonly Difference[] {
  const missing = NEEDED_PARTS.filter((part) => part !== PART.sums && !sums.has(part) && !stated?.has(part));
  const gone = missing.map((part): Difference => ({ kind: "part", part, problem: "missing" }));
  if (stated === undefined) return [...gone, unreadable(PART.sums)];
  return [
    ...gone,
    ...[...stated.keys()].flatMap((part): readonly Difference[] =>
      sums.has(part) ? [] : [{ kind: "part", part, problem: "missing" }],
    ),
    ...[...sums].flatMap(([part, sum]): readonly Difference[] => {
      const said = stated.get(part);
      if (said === undefined) return [{ kind: "part", part, problem: isKnown(part) ? "no-sum" : "extra" }];
      return said === sum ? [] : [{ kind: "part", part, problem: "altered" }];
    }),
  ];
}

function isKnown(part: string): boolean {
  return Object.values<string>(PART).includes(part) || part.startsWith("tabel/");
}

function jsonOf(texts: ReadonlyMap<string, string>, part: string): unknown {
  return parseJson(texts.get(part) ?? "null");
}

/** The head of a package; undefined where it is none, or of a format that is not known yet. */
export function headOf(value: unknown): PaketHead | undefined {
  if (memberOf(value, "format") !== "spj-rapi/paket" || memberOf(value, "version") !== PAKET_FORMAT) return undefined;
  const isMode = PAKET_MODES.some((mode) => mode === memberOf(value, "mode"));
  const isWhole = ["findings", "money", "states", "masked"].every((name) => typeof memberOf(value, name) === "object");
  if (!Array.isArray(memberOf(value, "notRepeated"))) return undefined;
  return isMode && isWhole && typeof memberOf(value, "madeWith") === "string" ? (value as PaketHead) : undefined;
}

/** What the checks need; what of it cannot be understood becomes a difference. */
function keptIn(texts: ReadonlyMap<string, string>, differences: Difference[]): Kept | undefined {
  const records = jsonOf(texts, PART.records);
  const trail = jsonOf(texts, PART.trail);
  const parsed = parseDecisions(texts.get(PART.decisions) ?? "");
  if (!areRecords(records)) differences.push(unreadable(PART.records));
  if (!isTrail(trail)) differences.push(unreadable(PART.trail));
  if (!parsed.ok) differences.push(unreadable(PART.decisions));
  return areRecords(records) && isTrail(trail) && parsed.ok
    ? { records, trail, decisions: parsed.decisions }
    : undefined;
}

/** Records that somebody wrote over may be anything: a check that trips over them says that they are not ours. */
function reviewAgain(kept: Kept, differences: Difference[]): Review | undefined {
  try {
    return rebuiltReview(kept);
  } catch (fault) {
    if (!(fault instanceof TypeError) && !(fault instanceof RangeError)) throw fault;
    differences.push(unreadable(PART.records));
    return undefined;
  }
}

/** Every part of text against the one that the records make. */
function textDifferences(
  made: PaketPlan["texts"],
  texts: ReadonlyMap<string, string>,
  resources: readonly Resource[],
): readonly Difference[] {
  const known = new Map(resources.map((resource) => [resource.path, resource]));
  return made.flatMap(({ path, text }): readonly Difference[] => {
    const there = texts.get(path);
    if (there === undefined || there === text) return [];
    const resource = known.get(path);
    if (resource !== undefined) return fieldDifferences(resource, csvRows(text, ";")?.slice(1) ?? []);
    return [{ kind: "line", part: path, line: firstOtherLine(there, text) }];
  });
}

function fieldDifferences({ path, fields, rows }: Resource, expected: readonly (readonly string[])[]): Difference[] {
  if (rows.length !== expected.length)
    return [{ kind: "rows", part: path, there: rows.length, expected: expected.length }];
  return rows.flatMap((row, at) =>
    row.flatMap((there, col): readonly Difference[] => {
      const meant = expected[at]?.[col] ?? "";
      if (there === meant) return [];
      const column = fields[col]?.name ?? "";
      return [{ kind: "entry", part: path, row: at + 2, column, problem: "reckoned", there, expected: meant }];
    }),
  );
}

function firstOtherLine(a: string, b: string): number {
  const [one, other] = [a.split("\n"), b.split("\n")];
  const at = one.findIndex((line, index) => line !== other[index]);
  return (at < 0 ? Math.min(one.length, other.length) : at) + 1;
}
