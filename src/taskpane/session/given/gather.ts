import type { PassedOver } from "../paneState";
import { maySettle, type SettingsFile } from "./settingsFiles";

/** One file or folder that was dropped, as far as it is used of a `FileSystemEntry`. */
export type Dropped =
  | {
      readonly isDirectory: false;
      readonly isFile: true;
      readonly name: string;
      file(give: (file: File) => void, fail: (fault: DOMException) => void): void;
    }
  | {
      readonly isDirectory: true;
      readonly isFile: false;
      readonly name: string;
      createReader(): {
        readEntries(give: (entries: readonly Dropped[]) => void, fail: (fault: DOMException) => void): void;
      };
    };

export interface Gathered {
  readonly files: readonly File[];
  /** What may hold an activity or decisions: no paper to read, but not to be passed over either. */
  readonly settings: readonly SettingsFile[];
  readonly passedOver: readonly PassedOver[];
}

const NOTHING: Gathered = { files: [], settings: [], passedOver: [] };

const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xls|xlsb|ods|csv|tsv|txt)$/i;
/** What computers put into folders by themselves. */
const OF_THE_COMPUTER = /^(?:\.|thumbs\.db$|desktop\.ini$)/i;

/**
 * The files among what was chosen or dropped. A file that was given by itself is taken whatever it is; of a folder only what
 * may be a workbook is, at any depth. Everything else is named.
 */
export async function gather(given: readonly (File | Dropped)[]): Promise<Gathered> {
  const all: Gathered[] = [];
  for (const one of given) all.push(await gatherOne(one));
  return together(all);
}

async function gatherOne(one: File | Dropped): Promise<Gathered> {
  if (!(one instanceof File)) return one.isDirectory ? inFolder(one, one.name) : fromEntry(one, "");
  const path = one.webkitRelativePath;
  return sift(one, path === undefined || path === "" ? "" : path.slice(0, path.lastIndexOf("/") + 1));
}

function together(parts: readonly Gathered[]): Gathered {
  return {
    files: parts.flatMap(({ files }) => files),
    settings: parts.flatMap(({ settings }) => settings),
    passedOver: parts.flatMap(({ passedOver }) => passedOver),
  };
}

/** `folder` ends with a slash; it is empty for a file that was given by itself. */
function sift(file: File, folder: string): Gathered {
  const { name } = file;
  if (name.startsWith("~$")) return { ...NOTHING, passedOver: [{ name: folder + name, why: "lock" }] };
  if (maySettle(name)) return { ...NOTHING, settings: [{ path: folder + name, file }] };
  if (folder === "" || WORKBOOK.test(name)) return { ...NOTHING, files: [file] };
  return OF_THE_COMPUTER.test(name)
    ? NOTHING
    : { ...NOTHING, passedOver: [{ name: folder + name, why: "other-kind" }] };
}

async function fromEntry(entry: Dropped & { readonly isFile: true }, folder: string): Promise<Gathered> {
  const file = await orUnopened(new Promise<File>((give, fail) => entry.file(give, fail)));
  return file === undefined ? unopened(folder + entry.name) : sift(file, folder);
}

async function inFolder(folder: Dropped & { readonly isDirectory: true }, path: string): Promise<Gathered> {
  const reader = folder.createReader();
  const parts: Gathered[] = [];
  let entries = 0;
  for (;;) {
    const next = await orUnopened(new Promise<readonly Dropped[]>((give, fail) => reader.readEntries(give, fail)));
    if (next === undefined) return together([...parts, unopened(path)]);
    if (next.length === 0) break;
    entries += next.length;
    for (const entry of next) {
      parts.push(await (entry.isDirectory ? inFolder(entry, `${path}/${entry.name}`) : fromEntry(entry, `${path}/`)));
    }
  }
  return entries === 0 ? { ...NOTHING, passedOver: [{ name: path, why: "empty-folder" }] } : together(parts);
}

function unopened(name: string): Gathered {
  return { ...NOTHING, passedOver: [{ name, why: "unopened" }] };
}

/** Undefined where the browser or the disk does not hand it over. */
function orUnopened<T>(handed: Promise<T>): Promise<T | undefined> {
  return handed.catch((fault: unknown) => {
    if (fault instanceof DOMException) return undefined;
    throw fault;
  });
}
