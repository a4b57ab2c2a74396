import { digitsOf, withPlainDigits } from "./digitChains";
import type { PersonalNumber } from "./hideDigits";

/** A number of a person, in the digits by which it is counted once however it is written. */
export interface KnownNumber {
  readonly kind: PersonalNumber;
  readonly number: string;
}

/** Shorter runs of digits say nothing about a person. */
const SHORTEST = 5;
/** Shorter ones are extensions, or numbers of an office. */
const WHOLE_PHONE = 9;
/** So many digits of a longer number does Excel keep. */
const KEPT = 15;

/** The numbers of the lists, by all the digits that each may be written with. */
export class KnownNumbers {
  readonly #byDigits = new Map<string, KnownNumber>();
  /** Numbers of which Excel lost the last digits, as they are counted. */
  readonly #cutOff = new Set<string>();
  /** Whole numbers by what Excel would keep of them. */
  readonly #whole = new Map<string, string>();
  #lengths: readonly number[] | undefined;

  get size(): number {
    return this.#byDigits.size;
  }

  /** How many digits they have, the longest first. */
  get lengths(): readonly number[] {
    this.#lengths ??= [...new Set([...this.#byDigits.keys()].map(({ length }) => length))].sort((a, b) => b - a);
    return this.#lengths;
  }

  get(digits: string): KnownNumber | undefined {
    return this.#byDigits.get(digits);
  }

  /** The number by which one is counted: one that Excel cut off is the whole one that a list has. */
  countedAs(kind: PersonalNumber, digits: string): string {
    const number = this.#byDigits.get(digits)?.number ?? (kind === "telepon" ? coreOf(digits) : digits);
    return this.#cutOff.has(number) ? (this.#whole.get(number.slice(0, KEPT)) ?? number) : number;
  }

  add(text: string, kind: PersonalNumber): void {
    if (kind === "telepon") {
      this.#addTelephones(text);
      return;
    }
    for (const digits of numbersIn(text, kind)) {
      if (!tells(digits)) continue;
      this.#take(digits, { kind, number: digits });
      if (digits.length > KEPT) this.#whole.set(digits.slice(0, KEPT), digits);
    }
  }

  #addTelephones(text: string): void {
    const numbers = numbersIn(text, "telepon").filter(tells);
    for (const digits of numbers) this.#addTelephone(digits);
    const [first] = numbers;
    if (first === undefined) return;
    // Elsewhere the whole cell may stand again, or only what is dialled in town. Neither is a number more.
    for (const digits of [digitsOf(withPlainDigits(text)), ...partsOf(text)].filter(tells))
      this.#take(digits, { kind: "telepon", number: coreOf(first) });
  }

  #addTelephone(digits: string): void {
    const core = coreOf(digits);
    const one: KnownNumber = { kind: "telepon", number: core };
    this.#take(digits, one);
    if (digits.length < WHOLE_PHONE) return;
    for (const other of [core, `0${core}`, `62${core}`, `620${core}`]) this.#take(other, one);
    const [, area = "", local = ""] = /^(0(?:2[124]|31|61)|0[2-79]\d\d)(\d{5,})$/.exec(`0${core}`) ?? [];
    if (area === "") return;
    // `7788990 (0751)`: the area code behind the number; or the number as it is dialled in town.
    this.#take(local + area, one);
    if (tells(local)) this.#take(local, one);
  }

  /** A number that Excel held as one: `kept` has zeros for the digits that are gone, `stored` invented ones. */
  addStored(stored: number, kept: string, kind: PersonalNumber): void {
    const one = { kind, number: kept };
    this.#take(kept, one);
    this.#take(stored.toFixed(0), one);
    this.#cutOff.add(kept);
  }

  #take(digits: string, one: KnownNumber): void {
    if (!this.#byDigits.has(digits)) this.#byDigits.set(digits, one);
  }
}

/** `0812...`, `62812...` and `812...` are one telephone. */
function coreOf(digits: string): string {
  return digits.replace(/^(?:(?:00)?62)?0?/, "");
}

function tells(digits: string): boolean {
  return digits.length >= SHORTEST && !/^(\d)\1*$/.test(digits);
}

/** Every number that a cell holds by its digits: beside a whole telephone may stand others, parted by a slash or words. */
export function numbersIn(text: string, kind: PersonalNumber): readonly string[] {
  const parts = kind === "telepon" ? partsOf(text) : [];
  return parts.some(({ length }) => length >= WHOLE_PHONE) ? parts : [digitsOf(withPlainDigits(text))];
}

/** The digits of each part of a cell that are enough to be dialled. */
function partsOf(text: string): readonly string[] {
  const parts = withPlainDigits(text).split(/[/|&\n;,\p{L}]+/u);
  return parts.map(digitsOf).filter(({ length }) => length >= SHORTEST);
}
