import { realpathSync, type Stats, statSync } from "node:fs";
import { opendir } from "node:fs/promises";
import { basename, relative, resolve, sep } from "node:path";
import { byName } from "../core/cells/byName";
import { shortestNames } from "../core/cells/shortestNames";
import { systemCode } from "../hosts/files/diskFile";
import { visibleName } from "./visibleText";

/** One file to read. `name` tells it apart from the others in every sentence and cell reference. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
}

/** An argument that led to no file, or a folder on the way that does not open: what is in it was not looked at. */
export type NothingThere = {
  readonly argument: string;
  readonly why: "not-found" | "empty-folder" | "no-match" | "closed-folder";
};

export interface SourceFiles {
  readonly files: readonly SourceFile[];
  readonly nothing: readonly NothingThere[];
  /** Files of the folders given that are no workbooks by their names, by their paths from the folder. */
  readonly passedOver: readonly string[];
}

const EXTENSIONS = "*.{xlsx,xlsm,xltx,xltm,xls,xlsb,ods,csv}";
/** Excel's own lock files stand beside an open workbook. */
const IGNORED = ["**/~$*", "**/node_modules/**"];
const WILDCARD = /[*?[\]{}]/;

/**
 * The files that arguments name: a file, a folder with all workbooks in and under it, or a pattern. Patterns are expanded
 * here because Windows leaves them as they are. A name that exists is never taken for a pattern, whatever its brackets.
 */
export async function sourceFiles(argumentsGiven: readonly string[], folder: string): Promise<SourceFiles> {
  const paths = new Set<string>();
  const nothing: NothingThere[] = [];
  const passedOver = new Set<string>();
  for (const argument of argumentsGiven) {
    const { found, why, closed, others } = await filesOf(argument, folder);
    for (const path of others) passedOver.add(visibleName(shown(path, folder)));
    for (const path of closed) nothing.push({ argument: visibleName(shown(path, folder)), why: "closed-folder" });
    if (found.length === 0 && closed.length === 0) nothing.push({ argument: visibleName(argument), why });
    for (const path of found) paths.add(realpathSync.native(path));
  }
  return { files: byName(named([...paths]), ({ name }) => name), nothing, passedOver: [...passedOver] };
}

interface Search {
  readonly found: readonly string[];
  readonly closed: readonly string[];
  /** Files beside those found, of a folder that was given whole. */
  readonly others: readonly string[];
  /** What to say where nothing was found. */
  readonly why: NothingThere["why"];
}

async function filesOf(argument: string, folder: string): Promise<Search> {
  const path = resolve(folder, argument);
  const entry = statIfAny(path);
  if (entry?.isDirectory()) {
    const { found, closed } = await search(`**/${EXTENSIONS}`, path);
    return { found, closed, others: await othersIn(path, found), why: "empty-folder" };
  }
  if (entry !== undefined) return { found: [path], closed: [], others: [], why: "not-found" };
  if (!WILDCARD.test(argument)) return { found: [], closed: [], others: [], why: "not-found" };
  const pattern = sep === "\\" ? argument.replaceAll("\\", "/") : argument;
  return { ...(await search(pattern, folder)), others: [], why: "no-match" };
}

/** Asked where we stand: for hundreds of files, going to another thread and back takes longer than the asking. */
function statIfAny(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // Whatever keeps it from being looked at, it is no file that could be read.
    return undefined;
  }
}

async function search(pattern: string, folder: string): Promise<Pick<Search, "found" | "closed">> {
  const { glob } = await import("tinyglobby");
  const options = optionsFor(folder);
  const found = await glob(pattern, options);
  // The search passes over a folder that does not open and does not tell.
  const steps = pattern.split("/").slice(0, -1);
  const ways = steps.map((_, index) => steps.slice(0, index + 1).join("/")).filter((way) => way !== "");
  const folders = ways.length === 0 ? [] : await glob(ways, { ...options, onlyDirectories: true });
  const closed = new Set<string>();
  for (const each of [folder, ...folders].map((way) => resolve(way))) if (!(await opens(each))) closed.add(each);
  return { found: found.sort(new Intl.Collator("id", { numeric: true }).compare), closed: [...closed] };
}

function optionsFor(folder: string) {
  return { cwd: folder, absolute: true, ignore: IGNORED, caseSensitiveMatch: false, expandDirectories: false } as const;
}

/** Files that systems leave behind by themselves. */
const LEFT_BEHIND = ["**/Thumbs.db", "**/desktop.ini", "**/*.tmp"];

async function othersIn(folder: string, found: readonly string[]): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const options = optionsFor(folder);
  const taken = new Set(found);
  const all = await glob("**/*", { ...options, ignore: [...IGNORED, ...LEFT_BEHIND] });
  return all.filter((path) => !taken.has(path)).sort(new Intl.Collator("id", { numeric: true }).compare);
}

async function opens(folder: string): Promise<boolean> {
  try {
    await (await opendir(folder)).close();
    return true;
  } catch (fault) {
    if (systemCode(fault) === undefined) throw fault;
    return false;
  }
}

/** Base names; where files share one, as many folders as tell them apart, so that a cell reference points to one file. */
function named(paths: readonly string[]): readonly SourceFile[] {
  const names = shortestNames(paths.map((path) => path.replaceAll(sep, "/")));
  return paths.map((path, index) => ({ path, name: visibleName(names[index] ?? basename(path)) }));
}

function shown(path: string, folder: string): string {
  return relative(folder, path).replaceAll(sep, "/") || path;
}
