import type { Review } from "../../review";
import { Hidden, type HiddenCounts } from "./hidden";
import { hideDigits, type PersonalNumber } from "./hideDigits";
import { hideNames, nameIndex, type NameIndex } from "./hideNames";
import { hideNumbers } from "./hideNumbers";
import { peopleNames } from "./peopleNames";
import { numbersIn, type KnownNumbers } from "./knownNumbers";
import { personalNumbers } from "./personalNumbers";

/** Masks texts of one activity, the same text always in the same way. */
export class Masker {
  readonly people: number;
  readonly #whole: ReadonlyMap<string, string>;
  readonly #index: NameIndex;
  readonly #known: KnownNumbers;
  readonly #hidden: Hidden;
  readonly #done = new Map<string, string>();

  constructor(review: Review) {
    const { whole, sought, people } = peopleNames(review);
    this.#whole = whole;
    this.#index = nameIndex(sought);
    this.#known = personalNumbers(review.records, review.sheets, review.acara, review.decided.decisions);
    this.#hidden = new Hidden(this.#known);
    this.people = people;
  }

  /** What was hidden so far. */
  get hidden(): HiddenCounts {
    return this.#hidden.counts;
  }

  text(text: string): string {
    const known = this.#done.get(text);
    if (known !== undefined) return known;
    const whole = this.#whole.get(text.trim());
    const masked = whole ?? hideNumbers(hideNames(text, this.#index), this.#known, this.#hidden);
    this.#done.set(text, masked);
    return masked;
  }

  /** What stands in a cell that holds a number of a person and nothing else, read or not. */
  number(raw: string | number | boolean, kind: PersonalNumber): string {
    const text = typeof raw === "number" && Number.isSafeInteger(raw) ? raw.toFixed(0) : String(raw);
    for (const digits of numbersIn(text, kind)) if (digits !== "") this.#hidden.add(kind, digits);
    return this.text(hideDigits(text, kind));
  }
}
