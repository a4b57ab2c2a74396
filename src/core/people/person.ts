import type { Peserta } from "../records/peserta";
import { fold } from "../tables/words/fold";
import { comparedName, type ComparedName } from "./nameRelation";
import { readNoHp } from "../values/noHp";
import { asalKey, nikKey, nipKey } from "./orang";

/** All that some rows say of the one person they name. Grows while rows are joined. */
export interface Person {
  /** In the order of the lists. */
  readonly rows: readonly [Place, ...Place[]];
  readonly names: readonly ComparedName[];
  readonly nips: Few;
  readonly niks: Few;
  /** Mobile numbers. */
  readonly noHp: Few;
  /** Kab/kota codes or `provinsi`: several only where one NIP stands beside them. */
  readonly places: Few;
  /** The participant's seats: nobody sits on two, though one may take another part besides. */
  readonly seats: Few;
  /** Their jabatan, folded. */
  readonly posts: Few;
  /** Where they work, folded: a school, an office. */
  readonly offices: Few;
  /** The parts they play: participant, panitia, narasumber. */
  readonly parts: Few;
  /** The lists that name them: two names on one list are two people, unless nothing tells them apart. */
  readonly lists: Few;
  /** Rows that a person said are of somebody else. */
  readonly others: ReadonlySet<Peserta>;
}

/** Different texts, one or two as a rule: a list of them is smaller and quicker than a set. */
export type Few = readonly string[];

/** A row and where it stands among all rows. */
export interface Place {
  readonly row: Peserta;
  readonly index: number;
}

/** One person for each of the rows that counts; a name that is written the same again is made ready once. */
export function peopleOf(
  rows: readonly Peserta[],
  others: ReadonlyMap<Peserta, ReadonlySet<Peserta>>,
  counts: (row: Peserta) => boolean,
): readonly Person[] {
  const names = new Map<string, ComparedName>();
  const people: Person[] = [];
  for (const [index, row] of rows.entries()) {
    if (!counts(row)) continue;
    const text = row.nama.value;
    let name = names.get(text);
    if (!name) names.set(text, (name = comparedName(text)));
    people.push(personOf(row, name, index, others.get(row)));
  }
  return people;
}

function personOf(row: Peserta, name: ComparedName, index: number, others: ReadonlySet<Peserta> = NO_OTHERS): Person {
  const peran = row.peran?.value;
  return {
    rows: [{ row, index }],
    names: [name],
    nips: only(nipKey(row)),
    niks: only(nikKey(row)),
    noHp: row.noHp ? readNoHp(row.noHp.value) : NOTHING,
    places: only(placeOf(row)),
    seats: only(peran?.jenis === "peserta" ? peran.kursi : undefined),
    posts: only(row.jabatan && fold(row.jabatan.value)),
    offices: only(row.instansi && fold(row.instansi.value)),
    parts: only(peran?.jenis),
    lists: [listOf(row)],
    others,
  };
}

/** Equal for people of one kab/kota, of this province or another, or of the province; undefined where that is not known. */
export function placeOf({ asal }: Peserta): string | undefined {
  if (asal?.value.tingkat !== "luar") return asalKey(asal?.value);
  return asal.value.kabKota?.kode ?? asal.value.kodeProvinsi;
}

/** Equal for the rows of one list: of one stage, on one sheet. */
export function listOf({ tahap, at }: Peserta): string {
  return `${tahap}\n${at.file}\n${at.sheet}`;
}

/** What the rows of both say, as of one person. */
export function united(a: Person, b: Person): Person {
  const [first = a.rows[0], ...others] = [...a.rows, ...b.rows].sort((one, other) => one.index - other.index);
  return {
    rows: [first, ...others],
    names: namesOf(a, b),
    nips: both(a.nips, b.nips),
    niks: both(a.niks, b.niks),
    noHp: both(a.noHp, b.noHp),
    places: both(a.places, b.places),
    seats: both(a.seats, b.seats),
    posts: both(a.posts, b.posts),
    offices: both(a.offices, b.offices),
    parts: both(a.parts, b.parts),
    lists: both(a.lists, b.lists),
    others: a.others.size + b.others.size === 0 ? NO_OTHERS : new Set([...a.others, ...b.others]),
  };
}

/** A name that is also written without its blanks keeps its words. */
function namesOf(a: Person, b: Person): Person["names"] {
  const names = [...a.names];
  for (const name of b.names) {
    const at = names.findIndex(({ key }) => key === name.key);
    const known = names[at];
    if (!known) names.push(name);
    else if (name.words.length > known.words.length) names[at] = name;
  }
  return names;
}

function both(a: Few, b: Few): Few {
  const others = b.filter((one) => !a.includes(one));
  return others.length === 0 ? a : [...a, ...others];
}

/** Whether both know something, and nothing of it is the same. */
export function areApart(a: Few, b: Few): boolean {
  return a.length > 0 && b.length > 0 && !meet(a, b);
}

/** Whether a person said that these are two. */
export function areToldApart(a: Person, b: Person): boolean {
  return a.others.size > 0 && b.rows.some(({ row }) => a.others.has(row));
}

export function meet(a: Few, b: Few): boolean {
  return a.some((one) => b.includes(one));
}

function only(value: string | undefined): Few {
  return value === undefined ? NOTHING : [value];
}

const NOTHING: Few = [];
const NO_OTHERS: ReadonlySet<Peserta> = new Set();
