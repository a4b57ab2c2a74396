import { readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { replaceFile, systemCode } from "../hosts/files/diskFile";
import type { CliMessages } from "../messages/cli";
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
  await holdTarget(path, files, { isOwn: isOwnResult, timpa: timpa === true, exists: cli.resultExists(path) }, cli);
  return path;
}

/** How a file that stands in the target's place is judged. */
interface Replacing {
  /** Whether SPJ Rapi made it, so that it may be made again. */
  readonly isOwn: (bytes: Uint8Array) => Promise<boolean>;
  readonly timpa: boolean;
  /** What to say where it is somebody else's. */
  readonly exists: string;
}

/** Holds that a file may be written here. Throws `Problem` where it may not. */
export async function holdTarget(
  path: string,
  files: readonly SourceFile[],
  { isOwn, timpa, exists }: Replacing,
  cli: CliMessages,
): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (!folder?.isDirectory()) throw new Problem(cli.resultFolderMissing(dirname(path)));
  const there = await stat(path).catch(() => undefined);
  if (there === undefined) return;
  if (there.isDirectory()) throw new Problem(cli.resultUnwritable(path));
  if (await isOwn(await readFile(path))) return;
  const real = await realpath(path);
  for (const source of files) {
    const { dev, ino } = await stat(source.path);
    if (source.path === real || (ino !== 0 && dev === there.dev && ino === there.ino)) {
      throw new Problem(cli.resultIsSource(path));
    }
  }
  if (!timpa) throw new Problem(exists);
}

/** The folder that was named first, or that of the first file. */
export async function folderOf(given: readonly string[], files: readonly SourceFile[]): Promise<string> {
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
