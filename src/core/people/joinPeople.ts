import type { Peserta } from "../records/peserta";
import { likelyPairs } from "./blocks";
import { joinEqual } from "./joinEqual";
import { closestNames, RELATIONS } from "./nameRelation";
import { isOfOneList, namesPerson, type Orang } from "./orang";
import { joinBetweenNeighbours } from "./neighbours";
import { Namesakes } from "./namesakes";
import { People } from "./people";
import { areApart, areToldApart, peopleOf, type Person } from "./person";
import { sharedRows } from "./sharedRows";
import { NOTHING_TOLD, othersByRow, type ToldPair } from "./toldPairs";

export interface JoinedPeople {
  readonly orang: readonly Orang[];
  /** Pairs that may be one person: whoever knows them decides. */
  readonly unsure: readonly (readonly [Peserta, Peserta])[];
  /** Those told to be one who cannot be: by what else was told, somebody among their rows is another one. */
  readonly contradicted: readonly ToldPair[];
  readonly told: readonly ToldPair[];
}

type Pair = readonly [Person, Person];

/**
 * Joins the rows of all lists into people: first those that are written alike and those of whom a person said so, then
 * those that are sure in spite of how they are written, then those who stand between the same neighbours on two lists, then those whom only
 * one person fits. A single list names each person once: nobody is sought in it. Offices and empty names stay by themselves.
 */
export function joinPeople(rows: readonly Peserta[], told: readonly ToldPair[] = NOTHING_TOLD): JoinedPeople {
  const named = rows.filter(namesPerson);
  const oneList = rows.every((row) => isOfOneList(row, rows[0]));
  const shared = oneList ? sharedRows(named, told) : undefined;
  const single = peopleOf(named, othersByRow(told), (row) => shared?.has(row) !== false);
  const namesakes = new Namesakes(named, single);
  const alike = joinEqual(single, namesakes);
  const people = new People(alike, namesakes);
  const contradicted = joinTold(people, alike, told);
  const levels = oneList ? [] : byCloseness([...likelyPairs(people.all())]);
  for (const pairs of levels) for (const pair of pairs) if (people.verdict(pair) === "same") people.unite(pair);
  if (!oneList) {
    joinBetweenNeighbours(people);
    // Whom only one fits is a neighbour too, by whom others are told apart.
    for (const pairs of levels) joinOnlyFit(people, pairs);
    joinBetweenNeighbours(people);
  }
  const open = levels.flatMap((pairs) => joinOnlyFit(people, pairs));
  joinWrittenTwice(people);
  return {
    orang: [
      ...(shared ? inOrderOf(named, shared, people) : people.all().map(orangOf)),
      ...rows.filter((row) => !namesPerson(row)).map((row): Orang => ({ rows: [row] })),
    ],
    unsure: unsurePairs(people, open),
    contradicted,
    told,
  };
}

/** Joins whom a person said to be one; answers those who cannot be. */
function joinTold(people: People, alike: readonly Person[], told: readonly ToldPair[]): readonly ToldPair[] {
  if (told.length === 0) return [];
  const byRow = new Map(alike.flatMap((person) => person.rows.map(({ row }) => [row, person] as const)));
  return told.filter(({ rows: [first, second], one }) => {
    const [a, b] = [byRow.get(first), byRow.get(second)];
    if (!one || !a || !b) return false;
    if (areToldApart(people.of(a), people.of(b))) return true;
    if (people.of(a) !== people.of(b)) people.unite([a, b]);
    return false;
  });
}

/** The people of one list in its order: those of the shared rows, and every other row as a person by itself. */
function inOrderOf(rows: readonly Peserta[], shared: ReadonlySet<Peserta>, people: People): readonly Orang[] {
  const byFirst = new Map(people.all().map((person) => [person.rows[0].row, person]));
  const orang: Orang[] = [];
  for (const row of rows) {
    const person = byFirst.get(row);
    if (person && byFirst.delete(row)) orang.push(orangOf(person));
    else if (!shared.has(row)) orang.push({ rows: [row] });
  }
  return orang;
}

/** The surest first: what they join keeps looser pairs from joining others. */
function byCloseness(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const levels = RELATIONS.map((): Pair[] => []);
  const last = RELATIONS.length - 1;
  for (const pair of pairs) {
    const relation = closestNames(pair[0].names, pair[1].names)?.relation;
    levels[relation === undefined ? last : RELATIONS.indexOf(relation)]?.push(pair);
  }
  return levels;
}

/** Joins those whom only one person fits; answers the pairs that somebody has to look at. */
function joinOnlyFit(people: People, pairs: readonly Pair[]): readonly Pair[] {
  const fits = new Map<Person, Set<Person>>();
  const add = (one: Person, other: Person) => fits.set(one, (fits.get(one) ?? new Set<Person>()).add(other));
  const fitting: Pair[] = [];
  const open: Pair[] = [];
  const taken = new Map<Person, Set<string>>();
  for (const pair of pairs) {
    const verdict = people.verdict(pair);
    if (verdict === "ask") open.push(pair);
    if (verdict !== "only" && verdict !== "same") continue;
    const [a, b] = [people.of(pair[0]), people.of(pair[1])];
    if (isOneOfAlike(taken, a, b)) continue;
    add(a, b);
    add(b, a);
    fitting.push([a, b]);
  }
  const clear = ([a, b]: Pair) => areOne(people, fits.get(a), b) && areOne(people, fits.get(b), a);
  for (const pair of fitting.filter(clear)) {
    const verdict = people.verdict(pair);
    if (verdict === "same" || verdict === "only") people.unite(pair);
    else if (verdict !== undefined) open.push(pair);
  }
  return [...open, ...fitting.filter((pair) => !clear(pair))];
}

/** Of several that nothing tells apart, whoever fits one fits them all: the first is taken, the others are left. */
function isOneOfAlike(taken: Map<Person, Set<string>>, a: Person, b: Person): boolean {
  const [ofA, ofB] = [taken.get(a) ?? new Set<string>(), taken.get(b) ?? new Set<string>()];
  const [likeA, likeB] = [allOf(a), allOf(b)];
  if (ofA.has(likeB) || ofB.has(likeA)) return true;
  taken.set(a, ofA.add(likeB));
  taken.set(b, ofB.add(likeA));
  return false;
}

/** Equal for those of whom the lists say the same. Several pairs ask for one person. */
function allOf(person: Person): string {
  const known = said.get(person);
  if (known !== undefined) return known;
  const { names, nips, niks, noHp, places, seats, posts, offices, parts, lists } = person;
  const keys = names.map(({ key }) => key);
  const all = JSON.stringify([keys, nips, niks, noHp, places, seats, posts, offices, parts, lists]);
  said.set(person, all);
  return all;
}

const said = new WeakMap<Person, string>();

/** Whether all whom somebody fits can be this one person. */
function areOne(people: People, candidates: ReadonlySet<Person> | undefined, person: Person): boolean {
  for (const other of candidates ?? []) {
    if (other === person) continue;
    const verdict = people.verdict([person, other]) ?? "same";
    if (verdict !== "same" && verdict !== "only") return false;
  }
  return true;
}

/** One who stands twice on a list, and nowhere else, was written twice; whoever stands twice on several lists is two people. */
function joinWrittenTwice(people: People): void {
  const alone = new Map<string, Person>();
  for (const person of people.all()) {
    const [list, ...otherLists] = person.lists;
    const [name, ...otherNames] = person.names;
    if (list === undefined || otherLists.length > 0 || !name || otherNames.length > 0 || name.words.length < 2)
      continue;
    const key = `${list}\n${name.key}`;
    const other = alone.get(key);
    if (
      other &&
      !people.namesakes.areSeveral(name, other.places.length === 0 ? undefined : person.places[0]) &&
      mayBeWrittenTwice(people.of(other), person)
    )
      people.unite([other, person]);
    alone.set(key, people.of(person));
  }
}

function mayBeWrittenTwice(a: Person, b: Person): boolean {
  return (
    !areToldApart(a, b) &&
    !areApart(a.nips, b.nips) &&
    !areApart(a.niks, b.niks) &&
    !areApart(a.places, b.places) &&
    !areApart(a.seats, b.seats)
  );
}

/** Nobody is asked about with more people than these at once: the others come when these are answered. */
const QUESTIONS = 3;

/** One pair for two people who are still apart and could be one, the surest first. */
function unsurePairs(people: People, pairs: readonly Pair[]): JoinedPeople["unsure"] {
  const asked = new Map<Person, Set<Person>>();
  return pairs.flatMap((pair) => {
    const [a, b] = [people.of(pair[0]), people.of(pair[1])];
    const verdict = people.verdict(pair);
    if (verdict === undefined || verdict === "different" || asked.get(a)?.has(b) === true) return [];
    if ([a, b].some((one) => (asked.get(one)?.size ?? 0) >= QUESTIONS)) return [];
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      asked.set(one, (asked.get(one) ?? new Set<Person>()).add(other));
    return [[pair[0].rows[0].row, pair[1].rows[0].row] as const];
  });
}

function orangOf({ rows: [first, ...others] }: Person): Orang {
  return { rows: [first.row, ...others.map(({ row }) => row)] };
}
