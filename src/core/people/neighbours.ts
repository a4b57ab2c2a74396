import { closestNames } from "./nameRelation";
import type { People } from "./people";
import { areApart, areToldApart, listOf, meet, type Person, type Place } from "./person";

/** As many rows may one of two lists have that the other has not, and still be typed off it: somebody came uninvited. */
const REACH = 3;
/** Of neighbours on a list that is sorted by name so many stand in the order of their letters. */
const SORTED = 0.7;

/**
 * Joins whom two lists name between the same two people: one of the lists was typed off the other. Of namesakes of whom the lists tell
 * no more this is all that says who is who. What else is known of them must agree, and the two beside them bear other names.
 */
export function joinBetweenNeighbours(people: People): void {
  const { lists, standing } = unsortedLists(people.all());
  for (let joined = true; joined;) {
    joined = false;
    for (const list of lists)
      for (const at of list.keys()) {
        const spot = { list, at };
        const [person, other] = [personAt(people, spot), onlyBetween(people, standing, spot)];
        if (!person || !other) continue;
        people.unite([person, other]);
        joined = true;
      }
  }
}

type List = readonly Person[];

/** Where somebody stands on a list. */
interface Spot {
  readonly list: List;
  readonly at: number;
}

/** By index of its row. */
type Standing = ReadonlyMap<number, Spot>;

/** Lists that are sorted by name are left out: in any two of them everybody stands beside the same names. */
function unsortedLists(people: readonly Person[]): { readonly lists: readonly List[]; readonly standing: Standing } {
  const rows = new Map<string, (Place & { readonly person: Person })[]>();
  for (const person of people)
    for (const place of person.rows) {
      const key = listOf(place.row);
      const same = rows.get(key);
      if (same) same.push({ ...place, person });
      else rows.set(key, [{ ...place, person }]);
    }
  const lists: List[] = [];
  const standing = new Map<number, Spot>();
  for (const all of rows.values()) {
    all.sort((a, b) => a.index - b.index);
    const list = all.map(({ person }) => person);
    if (isSortedByName(list)) continue;
    lists.push(list);
    for (const [at, { index }] of all.entries()) standing.set(index, { list, at });
  }
  return { lists, standing };
}

function isSortedByName(list: List): boolean {
  const names = list.map(({ names: [name] }) => name?.key ?? "");
  const rising = names.filter((name, at) => at > 0 && (names[at - 1] ?? "") <= name);
  return rising.length >= SORTED * (names.length - 1);
}

function personAt(people: People, { list, at }: Spot): Person | undefined {
  const person = list[at];
  return person && people.of(person);
}

/** The one person whom another list names where this list names somebody; undefined where several could be. */
function onlyBetween(people: People, standing: Standing, spot: Spot): Person | undefined {
  const person = personAt(people, spot);
  if (!person) return undefined;
  const listed = new Set(person.rows.map(({ index }) => standing.get(index)?.list));
  const found = new Set<Person>();
  for (const before of near(people, spot, -1)) {
    for (const { index } of before.rows) {
      const there = standing.get(index);
      if (!there || listed.has(there.list) || areNamesakes(before, person)) continue;
      for (let at = there.at + 1; at <= there.at + REACH; at++) {
        const place = { list: there.list, at };
        const other = personAt(people, place);
        if (other && other !== before && mayBeOne(person, other) && goOnAlike(people, spot, place, person))
          found.add(other);
      }
    }
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

/** Whether the same person comes next on both lists. */
function goOnAlike(people: People, one: Spot, other: Spot, person: Person): boolean {
  const next = near(people, other, 1);
  return near(people, one, 1).some((after) => next.includes(after) && !areNamesakes(after, person));
}

function near(people: People, { list, at }: Spot, way: 1 | -1): readonly Person[] {
  const found: Person[] = [];
  for (let far = 1; far <= REACH; far++) {
    const person = personAt(people, { list, at: at + way * far });
    if (person) found.push(person);
  }
  return found;
}

function areNamesakes(a: Person, b: Person): boolean {
  return closestNames(a.names, b.names) !== undefined;
}

function mayBeOne(a: Person, b: Person): boolean {
  const isKnownApart =
    meet(a.lists, b.lists) ||
    areToldApart(a, b) ||
    [a.nips, a.niks, a.places, a.seats].some((some, kind) =>
      areApart(some, [b.nips, b.niks, b.places, b.seats][kind] ?? []),
    );
  return !isKnownApart && areNamesakes(a, b);
}
