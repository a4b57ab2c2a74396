import type { Answer, Decisions, TableCorrection } from "./decisions";

/**
 * Joins two lines of decisions that went on from one beginning: two windows over one workbook. Of what was decided here
 * since `base` everything holds, taking back included; all else stays as it stands in `theirs`.
 */
export function mergeDecisions(base: Decisions, mine: Decisions, theirs: Decisions): Decisions {
  return {
    tables: merged(base.tables, mine.tables, theirs.tables, tableKey),
    answers: merged(base.answers, mine.answers, theirs.answers, answerKey),
    dispositions: merged(base.dispositions, mine.dispositions, theirs.dispositions, ({ finding }) => finding),
    rulesOff: merged(base.rulesOff, mine.rulesOff, theirs.rulesOff, ({ code }) => code),
    links: merged(base.links, mine.links, theirs.links, ({ ruas, from }) => [ruas, from]),
    layouts: merged(base.layouts, mine.layouts, theirs.layouts, ({ labels }) => labels),
    people: merged(base.people, mine.people, theirs.people, ({ rows }) => rows),
  };
}

/** A table is one and the same while it begins in the same place: its end moves when it grows. */
function tableKey({ file, sheet, found, range }: TableCorrection): unknown {
  return [file, sheet, found === undefined ? range : [found.top, found.left, found.right], found === undefined];
}

function answerKey({ at, about, field, raw, everywhere }: Answer): unknown {
  return [at, about, field, raw, everywhere];
}

function merged<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[], subject: (one: T) => unknown) {
  if (textOf(base) === textOf(theirs)) return mine;
  const keyOf = (one: T) => textOf(subject(one));
  const [was, is] = [indexed(base, keyOf), indexed(mine, keyOf)];
  const isTouched = (one: T) => was.get(keyOf(one)) !== is.get(keyOf(one));
  return [...theirs.filter((one) => !isTouched(one)), ...mine.filter(isTouched)];
}

function indexed<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, string> {
  return new Map(list.map((one) => [keyOf(one), textOf(one)]));
}

/** What is undefined is kept as nothing at all, or as null: it says the same. The order of members says nothing. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) => {
    if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
    const members = Object.entries(member).filter(([, one]) => one !== undefined && one !== null);
    return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
