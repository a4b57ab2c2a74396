import type { Namesakes } from "./namesakes";
import { united, type Person } from "./person";
import { verdictOf, type Verdict } from "./verdict";

/** People who become fewer while rows turn out to be of one. */
export class People {
  readonly #became: Map<Person, Person>;
  readonly #now: Set<Person>;

  constructor(
    people: readonly Person[],
    readonly namesakes: Namesakes,
  ) {
    this.#became = new Map();
    this.#now = new Set(people);
  }

  /** Who a person is by now. */
  of(person: Person): Person {
    let now = person;
    for (let next = this.#became.get(now); next; next = this.#became.get(now)) now = next;
    if (now !== person) this.#became.set(person, now);
    return now;
  }

  /** What is to be said of two by all that is known of them now; undefined where they are one already. */
  verdict([one, other]: readonly [Person, Person]): Verdict | undefined {
    const [a, b] = [this.of(one), this.of(other)];
    return a === b ? undefined : verdictOf(a, b, this.namesakes);
  }

  unite([one, other]: readonly [Person, Person]): void {
    const [a, b] = [this.of(one), this.of(other)];
    const both = united(a, b);
    for (const before of [a, b]) {
      this.#became.set(before, both);
      this.#now.delete(before);
    }
    this.#now.add(both);
  }

  /** In the order of their first rows. */
  all(): readonly Person[] {
    return [...this.#now].sort((a, b) => a.rows[0].index - b.rows[0].index);
  }
}
