import { grouped } from "../values/grouped";
import { tupleKey } from "../values/keys";
import { roughTotal } from "../values/exact";
import type { Alasan, Keyakinan } from "./benang";
import { alike, best, mayBeOneDay, numbersDiffer, type Party } from "./party";

/** Papers of both sides that are one payment: one to one, one to many or many to one. */
export interface Match<L extends Party, R extends Party> {
  readonly left: readonly L[];
  readonly right: readonly R[];
  readonly keyakinan: Keyakinan;
  readonly alasan: readonly Alasan[];
}

/** What belongs together, and for some of what is left, what it may belong to. */
export interface Matching<L extends Party, R extends Party> {
  readonly matches: readonly Match<L, R>[];
  readonly asked: ReadonlyMap<L, readonly R[]>;
}

const ALIKE = 0.6;
/** So many candidates are offered at most. */
const MOST_OFFERED = 12;

/**
 * Joins the papers of one side with those of another, the surest ways first. What was joined is out of the question for
 * the ways after it. Nothing is joined that could as well be joined otherwise: that is asked.
 */
export function matchParties<L extends Party, R extends Party>(
  left: readonly L[],
  right: readonly R[],
  answered: readonly Match<L, R>[],
  refused: ReadonlySet<L>,
): Matching<L, R> {
  const book = new MatchBook(left, right, answered, refused);
  book.byNumber();
  book.byAccountAndAmount();
  book.byAmountAlone();
  book.bySum();
  return { matches: book.matches, asked: book.asked() };
}

class MatchBook<L extends Party, R extends Party> {
  readonly matches: Match<L, R>[];
  private readonly openLeft: Set<L>;
  private readonly openRight: Set<R>;
  /** Both sides number alike, so that two numbers speak against each other; else each side counts its own way. */
  private readonly oneNumbering: boolean;

  constructor(left: readonly L[], right: readonly R[], answered: readonly Match<L, R>[], refused: ReadonlySet<L>) {
    this.matches = [...answered];
    const doneLeft = new Set(answered.flatMap((one) => one.left));
    const doneRight = new Set(answered.flatMap((one) => one.right));
    this.openLeft = new Set(left.filter((one) => !doneLeft.has(one) && !refused.has(one)));
    this.openRight = new Set(right.filter((one) => !doneRight.has(one)));
    const numbers = new Set(right.flatMap(({ nomor }) => nomor));
    this.oneNumbering = left.some(({ nomor }) => nomor.some((one) => numbers.has(one)));
  }

  /** One number: amounts that are equal, amounts that add up, and a lone pair of which something else agrees too. */
  byNumber(): void {
    const ofRight = grouped(
      [...this.openRight].flatMap((one) => one.nomor.map((nomor) => ({ one, nomor }))),
      ({ nomor }) => nomor,
    );
    const ofLeft = grouped(
      [...this.openLeft].flatMap((one) => one.nomor.map((nomor) => ({ one, nomor }))),
      ({ nomor }) => nomor,
    );
    for (const [nomor, lefts] of ofLeft) {
      const open = () => ({
        left: lefts.map(({ one }) => one).filter((one) => this.openLeft.has(one)),
        right: (ofRight.get(nomor) ?? []).map(({ one }) => one).filter((one) => this.openRight.has(one)),
      });
      let { left, right } = open();
      if (left.length === 0 || right.length === 0) continue;
      if (left.length + right.length > 2 && (left.length === 1 || right.length === 1) && addUp(left, right)) {
        this.join(left, right, "pasti", ["nomor", "penjumlahan"]);
        continue;
      }
      for (const one of left) {
        const same = open().right.filter((other) => other.jumlah === one.jumlah);
        const rivals = open().left.filter((other) => other.jumlah === one.jumlah);
        const chosen = same.length === 1 || rivals.length > 1 ? same[0] : best(same, (other) => likeness(one, other));
        if (chosen) this.join([one], [chosen], same.length === 1 ? "pasti" : "kuat", ["nomor", "jumlah"]);
      }
      ({ left, right } = open());
      const [first] = left;
      const [second] = right;
      if (!first || !second || left.length > 1 || right.length > 1) continue;
      const more = this.agreement(first, second);
      if (more.length > 0 && mayBeOneDay(first, second)) this.join([first], [second], "kuat", ["nomor", ...more]);
    }
  }

  byAccountAndAmount(): void {
    this.pairs(
      (one) => one.rekening && tupleKey(one.rekening, one.jumlah),
      (one) => one.rekening && tupleKey(one.rekening, one.jumlah),
      ["rekening", "jumlah"],
    );
  }

  /** The amount alone, where one of the two names no account: the words must agree too. */
  byAmountAlone(): void {
    const amount = (one: Party) => tupleKey(one.jumlah);
    const bare = (one: Party) => (one.rekening === undefined ? tupleKey(one.jumlah) : undefined);
    this.pairs(amount, bare, ["jumlah"]);
    this.pairs(bare, amount, ["jumlah"]);
  }

  /** Several of one side on one account and day that come to exactly one of the other. */
  bySum(): void {
    for (const { parts, whole } of sums(this.openLeft, this.openRight)) this.join(parts, [whole], "kuat", BY_SUM);
    for (const { parts, whole } of sums(this.openRight, this.openLeft)) this.join([whole], parts, "kuat", BY_SUM);
  }

  /** What is left and may belong to something that is left, by its amount or by its number. */
  asked(): ReadonlyMap<L, readonly R[]> {
    const byAmount = grouped(this.openRight, ({ jumlah }) => jumlah);
    const byNumber = grouped(
      [...this.openRight].flatMap((one) => one.nomor.map((nomor) => ({ one, nomor }))),
      ({ nomor }) => nomor,
    );
    const asked = new Map<L, readonly R[]>();
    for (const one of this.openLeft) {
      const numbered = one.nomor.flatMap((nomor) => (byNumber.get(nomor) ?? []).map((entry) => entry.one));
      const offered = new Set(numbered);
      for (const other of byAmount.get(one.jumlah) ?? []) {
        if (offered.size >= MOST_OFFERED) break;
        if (mayBeAsked(one, other)) offered.add(other);
      }
      if (offered.size > 0) asked.set(one, [...offered].slice(0, MOST_OFFERED));
    }
    return asked;
  }

  /** Joins pairs of one key: a lone pair, and of several those that a day or the words tell from each other. */
  private pairs(
    ofLeft: (one: L) => string | undefined,
    ofRight: (one: R) => string | undefined,
    alasan: readonly Alasan[],
  ): void {
    const rights = grouped(this.openRight, ofRight);
    for (const [key, lefts] of grouped(this.openLeft, ofLeft)) {
      const open = (rights.get(key) ?? []).filter((one) => this.openRight.has(one));
      // So many of one amount are told apart by nobody; comparing each with each would take too long.
      if (open.length * lefts.length > MOST_PAIRS) continue;
      // Without an account an equal amount is not enough, nor is the day: both are for the same thing.
      const enough = (more: readonly Alasan[]) => alasan.includes("rekening") || more.includes("uraian");
      for (const one of lefts) {
        const fits = open.filter((other) => this.openRight.has(other) && this.mayBeOne(one, other));
        const rivals = (other: R) => lefts.filter((each) => this.openLeft.has(each) && this.mayBeOne(each, other));
        const [only] = fits;
        if (only && fits.length === 1 && rivals(only).length === 1) {
          const more = this.agreement(one, only).filter((reason) => reason !== "rekening");
          if (!enough(more)) continue;
          const sure = alasan.includes("rekening") && more.includes("tanggal");
          this.join([one], [only], sure ? "pasti" : "kuat", [...alasan, ...more, ...(sure ? [] : LONE)]);
          continue;
        }
        const chosen = best(fits, (other) => likeness(one, other));
        if (chosen === undefined || best(rivals(chosen), (each) => likeness(each, chosen)) !== one) continue;
        const more = this.agreement(one, chosen).filter((reason) => reason !== "rekening");
        if (enough(more)) this.join([one], [chosen], "kuat", [...alasan, ...more]);
      }
    }
  }

  private mayBeOne(one: L, other: R): boolean {
    return mayBeOneDay(one, other) && !(this.oneNumbering && numbersDiffer(one, other));
  }

  private agreement(one: Party, other: Party): readonly Alasan[] {
    const found: Alasan[] = [];
    if (one.rekening !== undefined && one.rekening === other.rekening) found.push("rekening");
    if (one.hari !== undefined && one.hari === other.hari) found.push("tanggal");
    if (alike(one.words, other.words) >= ALIKE) found.push("uraian");
    return found;
  }

  private join(left: readonly L[], right: readonly R[], keyakinan: Keyakinan, alasan: readonly Alasan[]): void {
    this.matches.push({ left, right, keyakinan, alasan });
    for (const one of left) this.openLeft.delete(one);
    for (const one of right) this.openRight.delete(one);
  }
}

/** An equal amount on another account is no more than chance, unless it is for the same thing. */
function mayBeAsked(one: Party, other: Party): boolean {
  const another = one.rekening !== undefined && other.rekening !== undefined && one.rekening !== other.rekening;
  return !another || alike(one.words, other.words) >= ALIKE;
}

/** How much more than account and amount agrees: the day, and the words where they are alike. */
function likeness(one: Party, other: Party): number {
  const words = alike(one.words, other.words);
  return (one.hari !== undefined && one.hari === other.hari ? 1 : 0) + (words >= ALIKE ? words : 0);
}

const BY_SUM: readonly Alasan[] = ["penjumlahan", "rekening", "tanggal"];
const MOST_PAIRS = 10_000;

/** Groups of one account and day that add up to one of the other side alone. */
function sums<P extends Party, W extends Party>(
  parts: ReadonlySet<P>,
  wholes: ReadonlySet<W>,
): readonly { readonly parts: readonly P[]; readonly whole: W }[] {
  const byAmount = grouped(wholes, (one) => one.rekening && tupleKey(one.rekening, one.jumlah));
  const groups = grouped(parts, (one) =>
    one.rekening !== undefined && one.hari !== undefined ? tupleKey(one.rekening, one.hari) : undefined,
  );
  const taken = new Set<W>();
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first?.rekening === undefined || group.length < 2) return [];
    const sum = roughTotal(group.map(({ jumlah }) => jumlah));
    const fits = byAmount.get(tupleKey(first.rekening, sum))?.filter((one) => mayBeOneDay(one, first)) ?? [];
    const [whole] = fits;
    if (whole === undefined || fits.length > 1 || taken.has(whole)) return [];
    taken.add(whole);
    return [{ parts: group, whole }];
  });
}

const LONE: readonly Alasan[] = ["satu-satunya"];

function addUp(left: readonly Party[], right: readonly Party[]): boolean {
  return roughTotal(left.map(({ jumlah }) => jumlah)) === roughTotal(right.map(({ jumlah }) => jumlah));
}
