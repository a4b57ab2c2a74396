import { stat } from "node:fs/promises";
import { basename, dirname, extname, resolve } from "node:path";
import { Problem } from "./problem";
import type { Session } from "./session";

/**
 * Where a workbook goes that people will write in: nothing that is there is replaced without `--timpa`, not even one of
 * ours, for it may be filled in by now. Throws `Problem`.
 */
export async function newFile(
  wanted: string,
  { timpa }: { readonly timpa?: true },
  { messages: { cli } }: Session,
): Promise<string> {
  const path = resolve(wanted);
  if (extname(path).toLowerCase() !== ".xlsx") throw new Problem(cli.resultNotXlsx(basename(path)));
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (!folder?.isDirectory()) throw new Problem(cli.resultFolderMissing(dirname(path)));
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) throw new Problem(cli.resultUnwritable(path));
  if (there !== undefined && !timpa) throw new Problem(cli.forms.exists(path));
  return path;
}
