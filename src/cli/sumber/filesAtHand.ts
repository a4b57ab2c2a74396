import type { FileAtHand } from "../../core/paket/verify/sources/sourceStates";
import { readDiskFile } from "../../hosts/files/diskFile";
import { nodeBytes } from "../../hosts/files/nodeBytes";
import { isOwnResult } from "../ownResult";
import { sourceFiles } from "../sourceFiles";

/** A file at hand, and where it lies. */
export type FileOnDisk = FileAtHand & { readonly path: string };

/**
 * The workbooks in and under a folder with their fingerprints, without those that SPJ Rapi wrote as results; undefined where
 * it holds none or does not open.
 */
export async function filesAtHand(folder: string): Promise<readonly FileOnDisk[] | undefined> {
  const { files } = await sourceFiles([folder], process.cwd());
  if (files.length === 0) return undefined;
  const atHand: FileOnDisk[] = [];
  // One after the other, so that only one is held at a time.
  for (const { path, name } of files) {
    const file = await readDiskFile(path, name);
    if (file.ok && (await isOwnResult(file.bytes))) continue;
    atHand.push({ path, file: name, sha256: file.ok ? nodeBytes.sha256(file.bytes) : undefined });
  }
  return atHand;
}
