import { readFile, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import { peopleColumns } from "../core/sheets/peopleColumns";
import type { PlannedWorkbook } from "../core/sheets/plan/plannedWorkbook";
import { carryTyped, type CarriedResult } from "../core/sheets/typed/carryTyped";
import { MEMORY_NAME } from "../core/sheets/typed/memorySheet";
import { RECORD_NAME } from "../core/sheets/typed/resultRecord";
import { nodeBytes } from "../hosts/files/nodeBytes";
import { readFormer } from "../hosts/files/readFormer";
import { LANGUAGES } from "../messages/language";
import { sheetWordsIn } from "../messages/sheetWords";
import { isOwnResult } from "./ownResult";
import { Problem } from "./problem";
import type { Session } from "./session";

/** What people typed in the former result, and the copy of it where it is not known what they wrote over ours. */
export interface CarriedFile extends CarriedResult {
  readonly aside?: string;
}

/**
 * The plan with what people typed in the result that stands at `path`, read at the last moment before it is replaced.
 * Undefined where no result of ours stands there, or none that can be read. Throws `Problem` where the result holds sheets
 * that people added, unless it may be replaced whatever it holds (`timpa`).
 */
export async function carriedPlan(
  path: string,
  plan: PlannedWorkbook,
  timpa: boolean,
  { language, messages: { cli } }: Session,
): Promise<CarriedFile | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined || !(await isOwnResult(bytes))) return undefined;
  const planned = new Map(plan.sheets.flatMap(({ tables }) => tables).map((table) => [table.name, table]));
  const people = peopleColumns(sheetWordsIn(language));
  const typedTables = new Set(people.map(({ table }) => table));
  const former = await readFormer(
    bytes,
    nodeBytes,
    (sheet, tables) =>
      sheet === MEMORY_NAME ||
      sheet === RECORD_NAME ||
      tables.some(
        ({ name, headers }) => typedTables.has(name) || headers.length > (planned.get(name)?.columns.length ?? 0),
      ),
  );
  if (former === undefined) {
    if (!timpa) throw new Problem(cli.resultUnreadable(path));
    return undefined;
  }
  const ours = new Set([
    MEMORY_NAME,
    RECORD_NAME,
    ...LANGUAGES.flatMap((each) => Object.values(sheetWordsIn(each).sheetName)),
  ]);
  const added = former.sheets.filter(
    ({ sheet, tables }) => !ours.has(sheet.name) && !tables.some(({ name }) => planned.has(name)),
  );
  if (added.length > 0 && !timpa)
    throw new Problem(
      cli.resultHasSheets(
        path,
        added.map(({ sheet }) => sheet.name),
      ),
    );
  const offered = new Set(
    LANGUAGES.map(sheetWordsIn).flatMap(({ perluDiperiksa, decided }) => [
      perluDiperiksa.unanswered,
      ...decided.statuses,
    ]),
  );
  const carried = carryTyped(plan, former.sheets, people, offered, cli.notesGoneTitle);
  if (former.asWritten || !carried.unrecorded) return carried;
  return { ...carried, aside: await setAside(path, bytes) };
}

/** A copy beside the result under a name that is free. */
async function setAside(path: string, bytes: Uint8Array): Promise<string> {
  const { dir, name, ext } = parse(path);
  for (let nth = 1; ; nth += 1) {
    const copy = join(dir, `${name} - lama${nth === 1 ? "" : ` ${nth}`}${ext}`);
    const isFree = await writeFile(copy, bytes, { flag: "wx" }).then(
      () => true,
      (fault: unknown) => {
        if (fault instanceof Error && "code" in fault && fault.code === "EEXIST") return false;
        throw fault;
      },
    );
    if (isFree) return copy;
  }
}
