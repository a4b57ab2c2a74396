import type { Peserta } from "../records/peserta";
import { comparedName, type ComparedName } from "./nameRelation";
import { listOf, placeOf, type Person } from "./person";

/**
 * How many may bear one name, by these very lists: a name whose words no other bears says who somebody is, one that every
 * tenth bears does not, nor one that a list holds twice. Counted once and when first asked, linear in rows.
 */
export class Namesakes {
  readonly #rows: readonly Peserta[];
  readonly #names = new Map<string, Bearers>();
  #withWord: ReadonlyMap<string, number> | undefined;
  #people: ReadonlyMap<string, number> | undefined;

  /** `asked` are the people of these rows of whose names anything will be asked. */
  constructor(rows: readonly Peserta[], asked: readonly Person[]) {
    this.#rows = rows;
    for (const { names, places, seats, lists } of asked) {
      const [name] = names;
      if (!name) continue;
      let everywhere = this.#names.get(name.order);
      if (!everywhere) this.#names.set(name.order, (everywhere = bearersOf(EVERYWHERE)));
      addRow(everywhere, lists[0] ?? "", seats[0], places[0]);
      for (const place of places) addRow(bearersAt(everywhere, place), lists[0] ?? "", seats[0]);
    }
  }

  /**
   * How many others of this name are to be expected among the people of the place, or among all, as if its words were drawn
   * by lot: by how many others bear each of them, or the whole name elsewhere.
   */
  expected(name: ComparedName, place?: string): number {
    const everywhere = this.#names.get(name.order);
    const bearers = place === undefined ? everywhere : everywhere?.places.find((one) => one.place === place);
    if (bearers?.expected !== undefined) return bearers.expected;
    const own = bearers?.rows ?? 0;
    const inAll = this.#rows.length;
    const withWord = (this.#withWord ??= rowsByWord(this.#rows));
    const people = (this.#people ??= peopleByPlace(this.#rows));
    let share = 1;
    for (const word of wordsOf(name)) share *= Math.max(0, (withWord.get(word) ?? 0) - own) / inAll;
    const elsewhere = ((everywhere?.rows ?? 0) - own) / inAll;
    const expected = (people.get(place ?? EVERYWHERE) ?? 0) * Math.max(share, elsewhere);
    if (bearers) bearers.expected = expected;
    return expected;
  }

  /**
   * Whether the name says too little there: several bear it. A list that holds it twice shows two people where others are
   * to be expected; of a rare name it shows one who was written twice.
   */
  areSeveral(name: ComparedName, place?: string, seat?: string): boolean {
    const everywhere = this.#names.get(name.order);
    const bearers = place === undefined ? everywhere : everywhere?.places.find((one) => one.place === place);
    const twice = seat === undefined ? bearers?.twice : bearers?.seats.some((one) => one.seat === seat && one.twice);
    if (place === undefined && bearers?.ofTwoPlaces === true) return true;
    if (twice === true) return this.expected(name, place) > RARE;
    return this.expected(name, place) > (seat === undefined ? COMMON : COMMON_ON_SEATS);
  }
}

/** Fewer namesakes than these are to be expected of a name that says who somebody is. */
export const RARE = 0.03;
/** As many namesakes as these are somewhere, even where no list holds two of them. */
export const COMMON = 1;
/** People of one name sit on several seats. */
const COMMON_ON_SEATS = 10;

const EVERYWHERE = "";

/** Rows of one name, at a place or everywhere. */
interface Bearers {
  readonly place: string;
  rows: number;
  lastList: string;
  lastPlace: string | undefined;
  /** One list holds it twice. */
  twice: boolean;
  /** One list holds it for two places: these are two, however rare the name is. */
  ofTwoPlaces: boolean;
  expected: number | undefined;
  readonly seats: { readonly seat: string; lastList: string; twice: boolean }[];
  readonly places: Bearers[];
}

function bearersOf(place: string): Bearers {
  return {
    place,
    rows: 0,
    lastList: "",
    lastPlace: undefined,
    twice: false,
    ofTwoPlaces: false,
    expected: undefined,
    seats: [],
    places: [],
  };
}

function bearersAt({ places }: Bearers, place: string): Bearers {
  const known = places.find((one) => one.place === place);
  if (known) return known;
  const bearers = bearersOf(place);
  places.push(bearers);
  return bearers;
}

function addRow(bearers: Bearers, list: string, seat: string | undefined, place?: string): void {
  bearers.rows += 1;
  if (bearers.lastList === list) {
    bearers.twice = true;
    if (place !== undefined && (bearers.lastPlace ?? place) !== place) bearers.ofTwoPlaces = true;
  } else bearers.lastPlace = undefined;
  bearers.lastList = list;
  bearers.lastPlace = place ?? bearers.lastPlace;
  if (seat === undefined) return;
  const sitting = bearers.seats.find((one) => one.seat === seat);
  if (!sitting) bearers.seats.push({ seat, lastList: list, twice: false });
  else {
    if (sitting.lastList === list) sitting.twice = true;
    sitting.lastList = list;
  }
}

function rowsByWord(rows: readonly Peserta[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { nama } of rows) for (const word of wordsOf(comparedName(nama.value))) addOne(counts, word);
  return counts;
}

/** People of a place, as many as its longest list names. */
function peopleByPlace(rows: readonly Peserta[]): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  const onLists = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const list = listOf(row);
    const onList = onLists.get(list) ?? new Map<string, number>();
    onLists.set(list, onList);
    addOne(onList, EVERYWHERE);
    const place = placeOf(row);
    if (place !== undefined) addOne(onList, place);
  }
  for (const onList of onLists.values())
    for (const [place, count] of onList) people.set(place, Math.max(people.get(place) ?? 0, count));
  let placed = 0;
  for (const [place, count] of people) if (place !== EVERYWHERE) placed += count;
  return people.set(EVERYWHERE, Math.max(placed, people.get(EVERYWHERE) ?? 0));
}

function wordsOf({ order }: ComparedName): readonly string[] {
  return order.split(" ");
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
