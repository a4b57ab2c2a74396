import { readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { replaceFile, systemCode } from "../hosts/files/diskFile";
import { isOwnResult } from "./ownResult";
import { Problem } from "./problem";
import type { ReviewOptions } from "./program";
import type { Session } from "./session";
import type { SourceFile } from "./sourceFiles";

export const RESULT_NAME = "SPJ Rapi - hasil.xlsx";

/**
 * Where the result goes, decided before any work is done; undefined where none is wanted. A source is never replaced, nor
 * a file of someone else without being told to. Throws `Problem`.
 */
export async function resultFile(
  { hasil, timpa, tanpaHasil, json }: ReviewOptions,
  given: readonly string[],
  files: readonly SourceFile[],
  { messages: { cli } }: Session,
): Promise<string | undefined> {
  if (tanpaHasil && hasil !== undefined) throw new Problem(cli.contradictingOptions("-o", "--tanpa-hasil"));
  if (tanpaHasil || (json && hasil === undefined)) return undefined;
  const path = resolve(hasil ?? join(await folderOf(given, files), RESULT_NAME));
  if (extname(path).toLowerCase() !== ".xlsx") throw new Problem(cli.resultNotXlsx(basename(path)));
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (!folder?.isDirectory()) throw new Problem(cli.resultFolderMissing(dirname(path)));
  const there = await stat(path).catch(() => undefined);
  if (there === undefined) return path;
  if (there.isDirectory()) throw new Problem(cli.resultUnwritable(path));
  if (await isOwnResult(await readFile(path))) return path;
  const real = await realpath(path);
  for (const source of files) {
    const { dev, ino } = await stat(source.path);
    if (source.path === real || (ino !== 0 && dev === there.dev && ino === there.ino)) {
      throw new Problem(cli.resultIsSource(path));
    }
  }
  if (!timpa) throw new Problem(cli.resultExists(path));
  return path;
}

/** The folder that was named first, or that of the first file. */
async function folderOf(given: readonly string[], files: readonly SourceFile[]): Promise<string> {
  const first = given[0];
  const entry = first === undefined ? undefined : await stat(first).catch(() => undefined);
  return first !== undefined && entry?.isDirectory() ? first : dirname(files[0]?.path ?? ".");
}

/** Writes the result whole or not at all. Throws `Problem` where the disk refuses. */
export async function writeResult(path: string, bytes: Uint8Array, { messages: { cli } }: Session): Promise<void> {
  try {
    await replaceFile(path, bytes);
  } catch (fault) {
    if (systemCode(fault) === undefined) throw fault;
    throw new Problem(cli.resultUnwritable(path));
  }
}
