import type { Review } from "../../review";
import { Hidden, type HiddenCounts } from "./hidden";
import { hideDigits, type PersonalNumber } from "./hideDigits";
import { hideNames, nameIndex, type NameIndex } from "./hideNames";
import { hideNumbers } from "./hideNumbers";
import { peopleNames } from "./peopleNames";
import { hidePlaces, namesOfPlaces, type Places } from "./places";
import { numbersIn, type KnownNumbers } from "./knownNumbers";
import { personalNumbers } from "./personalNumbers";

/** Masks texts of one activity, the same text always in the same way. */
export class Masker {
  readonly people: number;
  readonly #whole: ReadonlyMap<string, string>;
  readonly #index: NameIndex;
  readonly #known: KnownNumbers;
  readonly #hidden: Hidden;
  /** Empty where no name of a file or sheet names anybody but as texts do. */
  readonly #places: Places;
  readonly #done = new Map<string, string>();

  constructor(review: Review) {
    const { whole, sought, people } = peopleNames(review);
    this.#whole = whole;
    this.#index = nameIndex(sought);
    this.#known = personalNumbers(review.records, review.sheets, review.acara, review.decided.decisions);
    this.#hidden = new Hidden(this.#known);
    this.people = people;
    this.#places = new Map(
      namesOfPlaces(review).flatMap((name): readonly (readonly [string, string])[] => {
        const hidden = hideNames(name, this.#index, true);
        return hidden === hideNames(name, this.#index) ? [] : [[name, this.#numbersHidden(hidden)]];
      }),
    );
  }

  /** What was hidden so far. */
  get hidden(): HiddenCounts {
    return this.#hidden.counts;
  }

  text(text: string): string {
    const known = this.#done.get(text);
    if (known !== undefined) return known;
    const whole = this.#whole.get(text.trim());
    const masked = whole ?? this.#numbersHidden(hideNames(hidePlaces(text, this.#places), this.#index));
    this.#done.set(text, masked);
    return masked;
  }

  #numbersHidden(text: string): string {
    return hideNumbers(text, this.#known, this.#hidden);
  }

  /** What stands in a cell that holds a number of a person and nothing else, read or not. */
  number(raw: string | number | boolean, kind: PersonalNumber): string {
    const text = typeof raw === "number" && Number.isSafeInteger(raw) ? raw.toFixed(0) : String(raw);
    for (const digits of numbersIn(text, kind)) if (digits !== "") this.#hidden.add(kind, digits);
    return this.text(hideDigits(text, kind));
  }
}
