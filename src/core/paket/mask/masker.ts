import type { Review } from "../../review";
import { Hidden, type HiddenCounts } from "./hidden";
import { hideDigits, type PersonalNumber } from "./hideDigits";
import { hideNames, nameIndex, type NameIndex } from "./hideNames";
import { hideNumbers } from "./hideNumbers";
import { peopleNames } from "./peopleNames";
import { personalNumbers } from "./personalNumbers";

/** Masks texts of one activity, the same text always in the same way. */
export class Masker {
  readonly people: number;
  readonly #whole: ReadonlyMap<string, string>;
  readonly #index: NameIndex;
  readonly #known: ReadonlyMap<string, PersonalNumber>;
  readonly #lengths: readonly number[];
  readonly #hidden = new Hidden();
  readonly #done = new Map<string, string>();

  constructor(review: Review) {
    const { whole, sought, people } = peopleNames(review);
    this.#whole = whole;
    this.#index = nameIndex(sought);
    this.#known = personalNumbers(review.records, review.acara, review.decided.decisions);
    this.#lengths = [...new Set([...this.#known.keys()].map((digits) => digits.length))].sort((a, b) => b - a);
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
    const masked = whole ?? hideNumbers(hideNames(text, this.#index), this.#known, this.#lengths, this.#hidden);
    this.#done.set(text, masked);
    return masked;
  }

  /** What stands in a cell that holds a number of a person and nothing else, read or not. */
  number(raw: string | number | boolean, kind: PersonalNumber): string {
    const text = typeof raw === "number" && Number.isSafeInteger(raw) ? raw.toFixed(0) : String(raw);
    const digits = text.replace(/\D/g, "");
    if (digits !== "") this.#hidden.add(kind, digits);
    return this.text(hideDigits(text, kind));
  }
}
