import type { Peserta } from "../records/peserta";
import { fold } from "../tables/fold";
import { comparedName, type ComparedName } from "./nameRelation";
import { asalKey, nipKey } from "./orang";

/** All that some rows say of the one person they name. Grows while rows are joined. */
export interface Person {
  /** In the order of the lists. */
  readonly rows: readonly [Place, ...Place[]];
  readonly names: ReadonlyMap<string, ComparedName>;
  readonly nips: ReadonlySet<string>;
  /** Kab/kota codes or `provinsi`: several only where one NIP stands beside them. */
  readonly places: ReadonlySet<string>;
  /** The participant's seats: nobody sits on two, though one may take another part besides. */
  readonly seats: ReadonlySet<string>;
  /** Their jabatan, folded. */
  readonly posts: ReadonlySet<string>;
  /** The parts they play: participant, panitia, narasumber. */
  readonly parts: ReadonlySet<string>;
  /** The lists that name them: two names on one list are two people, unless nothing tells them apart. */
  readonly lists: ReadonlySet<string>;
  /** Rows that a person said are of somebody else. */
  readonly others: ReadonlySet<Peserta>;
}

/** A row and where it stands among all rows. */
export interface Place {
  readonly row: Peserta;
  readonly index: number;
}

export function personOf(row: Peserta, index: number, others: ReadonlySet<Peserta> = NO_OTHERS): Person {
  const name = comparedName(row.nama.value);
  const peran = row.peran?.value;
  return {
    rows: [{ row, index }],
    names: new Map([[name.key, name]]),
    nips: setOf(nipKey(row)),
    places: setOf(asalKey(row.asal?.value)),
    seats: setOf(peran?.jenis === "peserta" ? peran.kursi : undefined),
    posts: setOf(row.jabatan && fold(row.jabatan.value)),
    parts: setOf(peran?.jenis),
    lists: new Set([`${row.tahap}\n${row.at.file}\n${row.at.sheet}`]),
    others,
  };
}

/** What the rows of both say, as of one person. */
export function united(a: Person, b: Person): Person {
  const [first = a.rows[0], ...others] = [...a.rows, ...b.rows].sort((one, other) => one.index - other.index);
  return {
    rows: [first, ...others],
    names: namesOf(a, b),
    nips: new Set([...a.nips, ...b.nips]),
    places: new Set([...a.places, ...b.places]),
    seats: new Set([...a.seats, ...b.seats]),
    posts: new Set([...a.posts, ...b.posts]),
    parts: new Set([...a.parts, ...b.parts]),
    lists: new Set([...a.lists, ...b.lists]),
    others: a.others.size + b.others.size === 0 ? NO_OTHERS : new Set([...a.others, ...b.others]),
  };
}

/** A name that is also written without its blanks keeps its words. */
function namesOf(a: Person, b: Person): Person["names"] {
  const names = new Map(a.names);
  for (const [key, name] of b.names) if (name.words.length > (names.get(key)?.words.length ?? 0)) names.set(key, name);
  return names;
}

/** Whether both know something, and nothing of it is the same. */
export function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !meet(a, b);
}

/** Whether a person said that these are two. */
export function areToldApart(a: Person, b: Person): boolean {
  return a.others.size > 0 && b.rows.some(({ row }) => a.others.has(row));
}

export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

function setOf(value: string | undefined): ReadonlySet<string> {
  return value === undefined ? NOTHING : new Set([value]);
}

const NOTHING: ReadonlySet<string> = new Set();
const NO_OTHERS: ReadonlySet<Peserta> = new Set();
