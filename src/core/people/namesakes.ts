import type { ComparedName } from "./nameRelation";
import type { Person } from "./person";

/**
 * How many may bear one name, by these very lists: a name whose words no other bears says who somebody is, one that every
 * tenth bears does not, nor one that a list holds twice. Counted once, linear in rows.
 */
export class Namesakes {
  readonly #rows: number;
  readonly #withWord = new Map<string, number>();
  readonly #withName = new Map<string, number>();
  /** Names that one list holds twice, at a place, everywhere, and on a seat. */
  readonly #twice = new Set<string>();
  /** People of a place, as many as its longest list names. */
  readonly #people: ReadonlyMap<string, number>;
  readonly #expected = new Map<string, number>();

  constructor(rows: readonly Person[]) {
    this.#rows = rows.length;
    const lastList = new Map<string, string>();
    const see = (key: string, list: string) => {
      if (lastList.get(key) === list) this.#twice.add(key);
      else lastList.set(key, list);
    };
    for (const { names, places, lists } of rows) {
      for (const word of wordsOf(names[0])) addOne(this.#withWord, word);
      for (const key of [keyOf(names[0]), ...places.map((place) => keyOf(names[0], place))]) {
        addOne(this.#withName, key);
        see(key, lists[0] ?? "");
      }
    }
    for (const { names, places, seats, lists } of rows) {
      if (seats.length === 0 || !this.#twice.has(keyOf(names[0]))) continue;
      for (const place of [undefined, ...places]) see(keyOf(names[0], place, seats[0]), lists[0] ?? "");
    }
    this.#people = peopleByPlace(rows);
  }

  /**
   * How many others of this name are to be expected among the people of the place, or among all, as if its words were drawn
   * by lot: by how many others bear each of them, or the whole name elsewhere.
   */
  expected(name: ComparedName, place = EVERYWHERE): number {
    const key = keyOf(name, place);
    const known = this.#expected.get(key);
    if (known !== undefined) return known;
    const own = this.#withName.get(key) ?? 0;
    let share = 1;
    for (const word of wordsOf(name)) share *= Math.max(0, (this.#withWord.get(word) ?? 0) - own) / this.#rows;
    const elsewhere = Math.max(0, (this.#withName.get(keyOf(name)) ?? 0) - own) / this.#rows;
    const expected = (this.#people.get(place) ?? 0) * Math.max(share, elsewhere);
    this.#expected.set(key, expected);
    return expected;
  }

  /**
   * Whether the name says too little there: several bear it. A list that holds it twice shows two people where others are
   * to be expected; of a rare name it shows one who was written twice.
   */
  areSeveral(name: ComparedName, place?: string, seat?: string): boolean {
    if (this.#twice.has(keyOf(name, place, seat))) return this.expected(name, place) > RARE;
    return this.expected(name, place) > (seat === undefined ? COMMON : COMMON_ON_SEATS);
  }
}

/** Fewer namesakes than these are to be expected of a name that says who somebody is. */
export const RARE = 0.03;
/** As many namesakes as these are somewhere, even where no list holds two of them. */
export const COMMON = 1;
/** People of one name sit on several seats. */
const COMMON_ON_SEATS = 10;

const EVERYWHERE = "*";

function peopleByPlace(rows: readonly Person[]): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  const onLists = new Map<string, Map<string, number>>();
  for (const { places, lists } of rows) {
    const onList = onLists.get(lists[0] ?? "") ?? new Map<string, number>();
    onLists.set(lists[0] ?? "", onList);
    addOne(onList, EVERYWHERE);
    for (const place of places) addOne(onList, place);
  }
  for (const onList of onLists.values())
    for (const [place, count] of onList) people.set(place, Math.max(people.get(place) ?? 0, count));
  let placed = 0;
  for (const [place, count] of people) if (place !== EVERYWHERE) placed += count;
  return people.set(EVERYWHERE, Math.max(placed, people.get(EVERYWHERE) ?? 0));
}

/** Equal for spellings that are heard alike and for words in another order. */
function keyOf(name: ComparedName | undefined, place = EVERYWHERE, seat?: string): string {
  const key = `${place} ${name?.order ?? ""}`;
  return seat === undefined ? key : `${key}\n${seat}`;
}

function wordsOf(name: ComparedName | undefined): readonly string[] {
  return name?.order.split(" ") ?? [];
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
