import { realpath, stat } from "node:fs/promises";
import { basename, relative, resolve, sep } from "node:path";

/** One file to read. `name` tells it apart from the others in every sentence and cell reference. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
}

/** An argument that led to no file. */
export type NothingThere = { readonly argument: string; readonly why: "not-found" | "empty-folder" | "no-match" };

export interface SourceFiles {
  readonly files: readonly SourceFile[];
  readonly nothing: readonly NothingThere[];
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
  for (const argument of argumentsGiven) {
    const { found, why } = await filesOf(argument, folder);
    if (found.length === 0) nothing.push({ argument, why });
    for (const path of found) paths.add(await realpath(path));
  }
  return { files: named([...paths], folder), nothing };
}

async function filesOf(
  argument: string,
  folder: string,
): Promise<{ found: readonly string[]; why: NothingThere["why"] }> {
  const path = resolve(folder, argument);
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isDirectory()) return { found: await expanded(`**/${EXTENSIONS}`, path), why: "empty-folder" };
  if (entry !== undefined) return { found: [path], why: "not-found" };
  if (!WILDCARD.test(argument)) return { found: [], why: "not-found" };
  return { found: await expanded(sep === "\\" ? argument.replaceAll("\\", "/") : argument, folder), why: "no-match" };
}

async function expanded(pattern: string, folder: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const found = await glob(pattern, {
    cwd: folder,
    absolute: true,
    ignore: IGNORED,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return found.sort(new Intl.Collator("id", { numeric: true }).compare);
}

/** Base names; where two files share one, their paths from the folder, so that a cell reference points to one file. */
function named(paths: readonly string[], folder: string): readonly SourceFile[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(basename(path), (counts.get(basename(path)) ?? 0) + 1);
  return paths.map((path) => ({
    path,
    name: counts.get(basename(path)) === 1 ? basename(path) : relative(folder, path).replaceAll(sep, "/"),
  }));
}
