import { watch } from "node:fs";
import { basename, dirname } from "node:path";

/** Long enough for a program to finish saving: Excel writes beside the file, then renames. */
const SETTLE_MS = 300;

/** Calls back once after each change of a file on disk; its folder is watched, since saving replaces the file. */
export function watchDiskFile(path: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(dirname(path), (_event, name) => {
    if (name !== null && name !== basename(path)) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
