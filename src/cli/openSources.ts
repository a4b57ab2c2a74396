import type { FileTrail } from "../core/sheets/fileTrail";
import type { Workbook } from "../core/cells/workbook";
import { readDiskFile } from "../hosts/files/diskFile";
import { nodeBytes } from "../hosts/files/nodeBytes";
import { openWorkbook } from "../hosts/files/read/openWorkbook";
import { isOwnResult } from "./ownResult";
import type { Session } from "./session";
import type { SourceFile } from "./sourceFiles";

/** One file after reading: what the trail says of it, and its cells where it was taken in. */
export interface OpenedSource {
  readonly source: SourceFile;
  /** `own-result`: SPJ Rapi wrote the file itself, so it says nothing new. */
  readonly trail: FileTrail | "own-result";
  readonly workbook: Workbook | undefined;
}

/**
 * Opens files one by one, so that no more than one is in memory beyond what the caller keeps. Shows how far it is on a
 * terminal.
 */
export async function* openSources(
  files: readonly SourceFile[],
  { messages, signal, screen }: Session,
): AsyncGenerator<OpenedSource> {
  const bar = await screen.followed();
  try {
    for (const [index, source] of files.entries()) {
      signal.throwIfAborted();
      const show = (share: number) =>
        bar.show(index + share, files.length, messages.cli.reading(source.name, index + 1, files.length));
      show(0);
      yield await openSource(source, show, signal);
    }
  } finally {
    bar.clear();
  }
}

async function openSource(
  source: SourceFile,
  show: (share: number) => void,
  signal: AbortSignal,
): Promise<OpenedSource> {
  const { path, name } = source;
  const read = await readDiskFile(path, name);
  if (!read.ok) return { source, trail: { file: name, refusal: read.refusal }, workbook: undefined };
  const { bytes } = read;
  if (await isOwnResult(bytes)) return { source, trail: "own-result", workbook: undefined };
  const onProgress = (_part: string, done: number, inAll: number) => show(inAll === 0 ? 0 : done / inAll);
  const opened = await openWorkbook(name, bytes, { signal, onProgress }, nodeBytes);
  if (!opened.ok) return { source, trail: { file: name, refusal: opened.refusal }, workbook: undefined };
  const { workbook, format, sha256, notes } = opened;
  return { source, trail: { file: name, format, sha256, bytes: bytes.length, notes }, workbook };
}
