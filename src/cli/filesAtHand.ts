import type { FileAtHand } from "../core/paket/verify/sourceStates";
import { readDiskFile } from "../hosts/files/diskFile";
import { nodeBytes } from "../hosts/files/nodeBytes";
import { sourceFiles } from "./sourceFiles";

/** The workbooks in and under a folder with their fingerprints; undefined where it holds none or does not open. */
export async function filesAtHand(folder: string): Promise<readonly FileAtHand[] | undefined> {
  const { files } = await sourceFiles([folder], process.cwd());
  if (files.length === 0) return undefined;
  const atHand: FileAtHand[] = [];
  // One after the other, so that only one is held at a time.
  for (const { path, name } of files) {
    const file = await readDiskFile(path, name);
    atHand.push({ file: name, sha256: file.ok ? nodeBytes.sha256(file.bytes) : undefined });
  }
  return atHand;
}
