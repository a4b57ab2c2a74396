import type { PlannedSheet } from "../../../core/sheets/plan/plannedWorkbook";
import { shortHash } from "../../../core/sheets/typed/shortHash";
import { parseJson } from "../../../core/values/parseJson";
import type { MarkedSheet } from "../kinship";

/**
 * How a sheet of ours is known again: a custom property of the sheet, which stays with it when people rename or move it.
 * Only texts that no person typed stand in it.
 */
export interface Mark extends MarkedSheet {
  /** Which of the plan's sheets it is, in whatever language. */
  readonly role: string;
  /** Counts the writes into this workbook, from 1. */
  readonly run: number;
  /** The write that added the sheet. */
  readonly since: number;
  readonly state: "unfinished" | "complete";
  /** Rows and columns from the first cell on that are ours. */
  readonly area: readonly [rows: number, columns: number];
  /** All is written, and only the last sign is missing: the colour, or the sheets that it belongs to. */
  readonly filled?: true;
}

export const MARK_KEY = "SPJRapi";
/** Beside the mark: what we wrote on the sheet, to tell it from what people set there. */
export const RECORD_KEY = "SPJRapi.tertulis";
/** The red of a sheet that is not whole; no colour that a person picks. */
export const UNFINISHED_COLOR = "#C1000D";
/** Stands in the first cell of a sheet, and in the name of one that has just been added, until all is written. */
export const UNFINISHED = "BELUM LENGKAP";

/** The passing name of a new sheet, with a sign that nobody types by chance; only a blank sheet is ever known by it. */
export function passingName(index: number, run: number): string {
  const name = `${UNFINISHED} ${run}-${index + 1}`;
  return `${name} ${shortHash(`${MARK_KEY} ${name}`)}`;
}

export function isPassingName(name: string): boolean {
  const [, run, place] = /^BELUM LENGKAP (\d{1,6})-(\d{1,4}) [0-9a-z]+$/.exec(name) ?? [];
  return run !== undefined && name === passingName(Number(place) - 1, Number(run));
}

/** What the mark of a planned sheet says to know it by. */
export function knownBy({ name, tables: [first] }: PlannedSheet): Pick<Mark, "name" | "table"> {
  return { name, ...(first === undefined ? {} : { table: first.name }) };
}

export function markText(mark: Mark): string {
  return JSON.stringify({ v: 1, ...mark });
}

/** Undefined for what no version of ours wrote. */
export function parseMark(text: string): Mark | undefined {
  const read = parseJson(text);
  if (typeof read !== "object" || read === null) return undefined;
  const { role, run, since, state, area, sheet, name, table } = read as Partial<Record<keyof Mark, unknown>>;
  if (typeof role !== "string" || typeof run !== "number" || !Number.isInteger(run)) return undefined;
  if (typeof since !== "number" || !Number.isInteger(since)) return undefined;
  if (state !== "unfinished" && state !== "complete") return undefined;
  if (!Array.isArray(area) || !area.every((side) => Number.isInteger(side))) return undefined;
  const [rows = 1, columns = 1] = area as number[];
  return {
    role,
    run,
    since,
    state,
    area: [rows, columns],
    ...(typeof sheet === "string" ? { sheet } : {}),
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof table === "string" ? { table } : {}),
  };
}

const MEMORY = /^#isian:(\d+)$/;

/** The role of the hidden sheet that remembers what people typed; each time it is a new one, the older stays until then. */
export function memoryRole(number: number): string {
  return `#isian:${number}`;
}

/** Which memory a role is; undefined for a sheet of results. */
export function memoryNumber({ role }: Pick<Mark, "role">): number | undefined {
  const number = MEMORY.exec(role)?.[1];
  return number === undefined ? undefined : Number(number);
}
