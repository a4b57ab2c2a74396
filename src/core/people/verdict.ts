import { distance } from "fastest-levenshtein";
import { closestNames, isWhole, mayBeOneName, type NameRelation } from "./nameRelation";
import { areApart, areToldApart, meet, type Person } from "./person";

/** `same`: joined without asking. `only`: joined where nobody else fits. `ask`: a person decides. */
export type Verdict = "same" | "only" | "ask" | "different";

/** Two NIP that differ in more digits than these are not one that was mistyped. */
const DIGITS_OF_A_SLIP = 2;

/**
 * Whether rows of two people are of one. A NIP decides where both have one; without it the name must agree and so must what
 * else is known: the looser the name, the more of the rest. A wrong join hides that two were there or two were paid, a
 * question costs a moment: what is not clear is asked.
 */
export function verdictOf(a: Person, b: Person): Verdict {
  if (areToldApart(a, b)) return "different";
  // One number beside two unrelated names was filled down a column, or belongs to one of them only.
  if (meet(a.nips, b.nips)) return mayBeOneName(a.names, b.names) ? "same" : "ask";
  if (areApart(a.places, b.places)) return "different";
  if (areApart(a.nips, b.nips)) return ofTwoNip(a, b);
  const found = closestNames(a.names, b.names);
  if (found === undefined) return "different";
  const facts: Facts = {
    relation: found.relation,
    whole: isWhole(...found.names),
    samePlace: meet(a.places, b.places),
    placeless: a.places.length === 0 && b.places.length === 0,
    sameSeat: meet(a.seats, b.seats) || areHosts(a, b),
    otherSeat: areApart(a.seats, b.seats),
    otherPost: areApart(a.posts, b.posts),
  };
  return meet(a.lists, b.lists) ? ofOneList(facts) : ofTwoLists(facts);
}

interface Facts {
  readonly relation: NameRelation;
  /** The name is long enough to be rare. */
  readonly whole: boolean;
  readonly samePlace: boolean;
  /** Neither list says where its people come from. */
  readonly placeless: boolean;
  readonly sameSeat: boolean;
  readonly otherSeat: boolean;
  /** Each has a jabatan, and not the same. */
  readonly otherPost: boolean;
}

/** Panitia and narasumber are few and sit on no seat. */
function areHosts(a: Person, b: Person): boolean {
  return a.parts.some((part) => part !== "peserta" && b.parts.includes(part));
}

/** Two NIP are of one person where one was mistyped; where they are quite different, namesakes of one place are asked about. */
function ofTwoNip(a: Person, b: Person): Verdict {
  const found = closestNames(a.names, b.names);
  if (found === undefined) return "different";
  const samePlace = meet(a.places, b.places);
  const mistyped = a.nips.some((nip) => b.nips.some((other) => isMistyped(nip, other)));
  if (!mistyped) return found.relation === "same" && samePlace ? "ask" : "different";
  if (meet(a.lists, b.lists)) return "ask";
  return found.relation === "same" || found.relation === "sound" || samePlace ? "same" : "ask";
}

function isMistyped(a: string, b: string): boolean {
  return a.length === b.length && distance(a, b) <= DIGITS_OF_A_SLIP;
}

function ofTwoLists({ relation, whole, samePlace, placeless, sameSeat, otherSeat, otherPost }: Facts): Verdict {
  if (otherSeat) return samePlace ? "ask" : "different";
  const alike = relation === "same" || relation === "sound";
  if (!samePlace) {
    if (relation === "shorter" || (relation === "initial" && !sameSeat)) return "ask";
    return whole || (alike && (sameSeat || (placeless && !otherPost))) ? "only" : "ask";
  }
  // A word or letters that one of them leaves out may be all that tells two apart.
  if (relation === "shorter" || relation === "initial") return "only";
  return relation === "same" || sameSeat || (alike && whole) ? "same" : "only";
}

/** People of one list are one only where nothing tells them apart: then one was written twice. */
function ofOneList({ relation, samePlace, otherSeat }: Facts): Verdict {
  if (!samePlace) return "different";
  return relation === "same" && !otherSeat ? "same" : "ask";
}
