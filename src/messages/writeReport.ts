import type { TableChange, WriteReceipt } from "../core/host";
import { writeReport as en } from "./en/writeReport";
import { writeReport as id } from "./id/writeReport";
import type { Language } from "./language";

/** What became of people's own work on sheets of the result that were written again. */
export interface WriteReportMessages {
  /** `left` are the old sheets that stay as they are. */
  readonly left: (sheets: readonly string[]) => string;
  /** `first` are some of the places, `count` all of them. */
  readonly moved: (count: number, first: readonly string[]) => string;
  /** The same before anything is written. */
  readonly willBeLeft: (sheets: readonly string[]) => string;
  readonly willMove: (count: number, first: readonly string[]) => string;
}

const WORDS: { readonly [L in Language]: WriteReportMessages } = { id, en };
const SHOWN = 3;

/** One sentence for each thing that people should know about a write; nothing where all stands as they left it. */
export function describeWriteReport(
  { left = [], moved = [] }: Pick<WriteReceipt, "left" | "moved">,
  language: Language,
): readonly string[] {
  const say = WORDS[language];
  const places = moved.slice(0, SHOWN).map(({ sheet, cell }) => `${sheet} ${cell}`);
  return [
    ...(left.length === 0 ? [] : [say.left(left)]),
    ...(moved.length === 0 ? [] : [say.moved(moved.length, places)]),
  ];
}

/** The same before the write, from what it would change. */
export function describeWritePlan(changes: readonly TableChange[], language: Language): readonly string[] {
  const say = WORDS[language];
  const left = changes.flatMap((change) => (change.left === true ? change.sheet : []));
  const moved = changes.flatMap(({ sheet, moved: cells = [] }) => cells.map((cell) => `${sheet} ${cell}`));
  return [
    ...(left.length === 0 ? [] : [say.willBeLeft(left)]),
    ...(moved.length === 0 ? [] : [say.willMove(moved.length, moved.slice(0, SHOWN))]),
  ];
}
