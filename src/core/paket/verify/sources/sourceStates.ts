import type { SourceTrail } from "../../../sheets/fileTrail";
import { hasMark } from "../../mask/marks";

/** A file that somebody holds, by its path from the folder. */
export interface FileAtHand {
  readonly file: string;
  /** SHA-256, 64 hexadecimal digits; undefined where the file could not be read. */
  readonly sha256: string | undefined;
}

/**
 * What became of a source that a package was made of; `as` is how the file at hand is called. `renamed`: the same bytes are there under
 * another name; `no-fingerprint`: it stood open in Excel then, so nothing can tell; `refused`: it could not be read then.
 * `not-named`: a file at hand of which the package says nothing.
 */
export type SourceState =
  | { readonly state: "missing" | "no-fingerprint" | "not-named"; readonly file: string }
  | { readonly state: "same" | "renamed" | "altered" | "unreadable"; readonly file: string; readonly as: string }
  | { readonly state: "refused"; readonly file: string; readonly as: string | undefined };

/** Each source that the trail names against the files at hand, by its fingerprint first, then by its name; and what is at hand beside them. */
export function sourceStates(sources: readonly SourceTrail[], atHand: readonly FileAtHand[]): readonly SourceState[] {
  const hand = new Hand(atHand);
  const states = sources.map((source) => stateOf(source, hand));
  const named = new Set(
    states.flatMap((one) => ("as" in one ? [one.as] : hand.named(one.file).map(({ file }) => file))),
  );
  const sums = new Set(sources.flatMap((source) => ("sha256" in source ? [source.sha256] : [])));
  const others = atHand.filter(({ file, sha256 }) => !named.has(file) && (sha256 === undefined || !sums.has(sha256)));
  return [...states, ...others.map(({ file }): SourceState => ({ state: "not-named", file }))];
}

function stateOf(source: SourceTrail, hand: Hand): SourceState {
  const { file } = source;
  const [other] = hand.named(file);
  if ("open" in source) return { state: "no-fingerprint", file };
  if ("refusal" in source) return { state: "refused", file, as: other?.file };
  const found = hand.take(source.sha256, file);
  if (found !== undefined) {
    // How a file with somebody's name in it was called, a package to be shared does not tell.
    const isCalledSo = hasMark(file) || nameOf(found) === nameOf(file);
    return { state: isCalledSo ? "same" : "renamed", file, as: found };
  }
  if (other === undefined) return { state: "missing", file };
  return { state: other.sha256 === undefined ? "unreadable" : "altered", file, as: other.file };
}

class Hand {
  readonly #bySum = new Map<string, string[]>();
  readonly #byName = new Map<string, FileAtHand[]>();
  readonly #taken = new Set<string>();

  constructor(atHand: readonly FileAtHand[]) {
    for (const one of atHand) {
      if (one.sha256 !== undefined) add(this.#bySum, one.sha256, one.file);
      add(this.#byName, nameOf(one.file), one);
    }
  }

  named(file: string): readonly FileAtHand[] {
    return this.#byName.get(nameOf(file)) ?? [];
  }

  /** A file of these bytes, rather one of that name, and each copy for one source as long as there are more. */
  take(sha256: string, file: string): string | undefined {
    const equal = this.#bySum.get(sha256) ?? [];
    const free = equal.filter((one) => !this.#taken.has(one));
    const found =
      free.find((one) => one === file) ?? free.find((one) => nameOf(one) === nameOf(file)) ?? free[0] ?? equal[0];
    if (found !== undefined) this.#taken.add(found);
    return found;
  }
}

function add<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}

/** The last part of a path, as Windows compares names. */
function nameOf(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).normalize("NFC").toLowerCase();
}
