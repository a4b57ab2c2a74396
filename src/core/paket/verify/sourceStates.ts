import type { SourceTrail } from "../../sheets/fileTrail";

/** A file that somebody holds, by its path from the folder. */
export interface FileAtHand {
  readonly file: string;
  /** SHA-256, 64 hexadecimal digits; undefined where the file could not be read. */
  readonly sha256: string | undefined;
}

/**
 * What became of a source that a package was made of. `renamed`: the same bytes are there under another name;
 * `no-fingerprint`: it stood open in Excel or was not read then, so nothing can tell.
 */
export type SourceState =
  | { readonly state: "same" | "missing" | "no-fingerprint"; readonly file: string }
  | { readonly state: "renamed" | "altered" | "unreadable"; readonly file: string; readonly as: string };

/** Each source that the trail names against the files at hand: by its fingerprint first, then by its name. */
export function sourceStates(sources: readonly SourceTrail[], atHand: readonly FileAtHand[]): readonly SourceState[] {
  const bySum = new Map<string, FileAtHand[]>();
  const byName = new Map<string, FileAtHand[]>();
  const add = (groups: Map<string, FileAtHand[]>, key: string, one: FileAtHand) => {
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  };
  for (const one of atHand) {
    if (one.sha256 !== undefined) add(bySum, one.sha256, one);
    add(byName, nameOf(one.file), one);
  }
  return sources.map((source): SourceState => {
    const { file } = source;
    if (!("sha256" in source)) return { state: "no-fingerprint", file };
    const equal = bySum.get(source.sha256) ?? [];
    const named = byName.get(nameOf(file)) ?? [];
    const [found] = equal;
    if (equal.some((one) => nameOf(one.file) === nameOf(file))) return { state: "same", file };
    if (found) return { state: "renamed", file, as: found.file };
    const [other] = named;
    if (other === undefined) return { state: "missing", file };
    return { state: other.sha256 === undefined ? "unreadable" : "altered", file, as: other.file };
  });
}

/** The last part of a path, as Windows compares names. */
function nameOf(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).normalize("NFC").toLowerCase();
}
