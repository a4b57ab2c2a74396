import { distance } from "fastest-levenshtein";
import { closestNames, isWhole, mayBeOneName, type ComparedName, type NameRelation } from "./nameRelation";
import { COMMON, RARE, type Namesakes } from "./namesakes";
import { areApart, areToldApart, meet, type Few, type Person } from "./person";

/** `same`: joined without asking. `only`: joined where nobody else fits. `ask`: a person decides. */
export type Verdict = "same" | "only" | "ask" | "different";

/** Two NIP, or two NIK, that differ in more digits than these are not one that was mistyped. */
const DIGITS_OF_A_SLIP = 2;
/** So few more namesakes that those whom the lists hold are most likely all. */
const FEW = 0.2;

/**
 * Whether rows of two people are of one. A NIP or a NIK decides where both have one; without it the name must agree and so
 * must what else is known: the looser the name, the more of the rest, unless both name one mobile telephone. A wrong join hides that two were there or two were paid, a
 * question costs a moment: what is not clear is asked.
 */
export function verdictOf(a: Person, b: Person, namesakes: Namesakes): Verdict {
  if (areToldApart(a, b)) return "different";
  // One number beside two unrelated names was filled down a column, or belongs to one of them only.
  if (meet(a.nips, b.nips)) return mayBeNamedSo(a, b) ? "same" : "ask";
  // A NIK is copied down as easily: beside two NIP or two places it is one thing against another.
  if (meet(a.niks, b.niks))
    return mayBeNamedSo(a, b) && !areApart(a.nips, b.nips) && !areApart(a.places, b.places) ? "same" : "ask";
  const found = closestNames(a.names, b.names);
  if (areApart(a.places, b.places)) return found && meet(a.noHp, b.noHp) ? "ask" : "different";
  if (areApart(a.nips, b.nips)) return ofTwoNumbers(a, b, a.nips, b.nips);
  if (areApart(a.niks, b.niks)) return ofTwoNumbers(a, b, a.niks, b.niks);
  if (found === undefined) return "different";
  const { relation, names } = found;
  if (meet(a.noHp, b.noHp)) return ofOneTelephone(a, b, relation);
  const place = a.places.find((one) => b.places.includes(one));
  const seat = a.seats.find((one) => b.seats.includes(one));
  const expected = names.map((name) => namesakes.expected(name, place));
  const facts: Facts = {
    relation,
    // A slip makes a name that nobody else bears: where others bear both, they are two names.
    several:
      (relation === "slip" && Math.min(...expected) > RARE) ||
      names.some((name) => areSeveral(namesakes, name, place, seat)),
    expected: Math.max(...expected),
    single: names.some(({ words }) => words.length === 1),
    whole: isWhole(...names),
    samePlace: place !== undefined,
    placeless: a.places.length === 0 && b.places.length === 0,
    sameOffice: meet(a.offices, b.offices),
    sameSeat: seat !== undefined || areHosts(a, b),
    otherSeat: areApart(a.seats, b.seats),
    otherPost: areApart(a.posts, b.posts),
  };
  return meet(a.lists, b.lists) ? ofOneList(facts) : ofTwoLists(facts);
}

/** Whether one number can be of both: on one list, where each is somebody else as a rule, one shared word is too little. */
export function mayBeNamedSo(a: Person, b: Person): boolean {
  return meet(a.lists, b.lists) ? closestNames(a.names, b.names) !== undefined : mayBeOneName(a.names, b.names);
}

interface Facts {
  readonly relation: NameRelation;
  /** Several bear the name there, by the lists. */
  readonly several: boolean;
  /** So many others may bear the commoner of the two. */
  readonly expected: number;
  /** The name is long enough to be rare. */
  readonly whole: boolean;
  readonly single: boolean;
  readonly samePlace: boolean;
  /** Neither list says where its people come from. */
  readonly placeless: boolean;
  /** Both name one school or office to work at. */
  readonly sameOffice: boolean;
  readonly sameSeat: boolean;
  readonly otherSeat: boolean;
  /** Each has a jabatan, and not the same. */
  readonly otherPost: boolean;
}

/** What one seat leaves of the namesakes of a place may be one person. */
function areSeveral(namesakes: Namesakes, name: ComparedName, place?: string, seat?: string): boolean {
  return namesakes.areSeveral(name, place) && (seat === undefined || namesakes.areSeveral(name, place, seat));
}

/** Panitia and narasumber are few and sit on no seat. */
function areHosts(a: Person, b: Person): boolean {
  return a.parts.some((part) => part !== "peserta" && b.parts.includes(part));
}

/** Two numbers are of one person where one was mistyped; where they are quite different, namesakes of one place are asked about. */
function ofTwoNumbers(a: Person, b: Person, some: Few, others: Few): Verdict {
  const found = closestNames(a.names, b.names);
  if (found === undefined) return "different";
  const samePlace = meet(a.places, b.places);
  const mistyped = some.some((number) => others.some((other) => isMistyped(number, other)));
  if (!mistyped) return found.relation === "same" && samePlace ? "ask" : "different";
  if (meet(a.lists, b.lists)) return "ask";
  return found.relation === "same" || found.relation === "sound" || samePlace ? "same" : "ask";
}

/** Whoever keeps one telephone and one name is one person; a colleague who lends hers bears another name. */
function ofOneTelephone(a: Person, b: Person, relation: NameRelation): Verdict {
  if (areApart(a.seats, b.seats)) return "ask";
  if (meet(a.lists, b.lists)) return relation === "same" ? "same" : "ask";
  // What one name leaves out may be what tells two colleagues apart.
  return relation === "same" || relation === "sound" ? "same" : "only";
}

function isMistyped(a: string, b: string): boolean {
  return a.length === b.length && distance(a, b) <= DIGITS_OF_A_SLIP;
}

function ofTwoLists(facts: Facts): Verdict {
  const { relation, several, expected, whole, samePlace, placeless, sameOffice, sameSeat, otherSeat, otherPost } =
    facts;
  if (otherSeat) return samePlace ? "ask" : "different";
  // Namesakes of one place are told apart by the lists that hold them, unless more of them are to be expected.
  if (several) return samePlace && relation === "same" && expected <= FEW ? "only" : "ask";
  if (saysTooLittle(facts)) return "ask";
  const alike = relation === "same" || relation === "sound";
  if (!samePlace) {
    if (relation === "shorter" || (relation === "initial" && !sameSeat)) return "ask";
    return whole || (alike && (sameSeat || sameOffice || (placeless && !otherPost))) ? "only" : "ask";
  }
  // A word or letters that one of them leaves out may be all that tells two apart.
  if (relation === "shorter" || relation === "initial") return "only";
  return relation === "same" || sameSeat || (alike && whole) ? "same" : "only";
}

/** Other people bear a name that fits this one as well. */
function saysTooLittle({ relation, expected, single, samePlace }: Facts): boolean {
  if (relation === "shorter") return expected > RARE;
  if (samePlace) return relation === "initial" && expected > COMMON;
  return relation !== "same" && (expected > COMMON || (single && relation === "slip"));
}

/** People of one list are one only where nothing tells them apart: then one was written twice. */
function ofOneList({ relation, several, expected, whole, samePlace, otherSeat, otherPost }: Facts): Verdict {
  const alike = relation === "same" && !otherSeat && !several && expected <= RARE;
  if (samePlace) return alike ? "same" : "ask";
  // Where nobody's place is known a rare name is all that says so, unless their jabatan differ.
  return alike && whole ? (otherPost ? "ask" : "same") : "different";
}
