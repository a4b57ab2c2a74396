import type { PersonalNumber } from "./hideDigits";
import { KnownNumbers } from "./knownNumbers";

/** What of a person is hidden beside the name. */
export type PersonalDatum = PersonalNumber | "surel" | "alamat";
export const PERSONAL_DATA: readonly PersonalDatum[] = ["nip", "nik", "telepon", "npwp", "rekening", "surel", "alamat"];

/** How many different ones of each kind were hidden. */
export type HiddenCounts = Readonly<Record<PersonalDatum, number>>;

export const NOTHING_HIDDEN: HiddenCounts = {
  nip: 0,
  nik: 0,
  telepon: 0,
  npwp: 0,
  rekening: 0,
  surel: 0,
  alamat: 0,
};

/** Counts what was hidden, each datum once however often and however it was written. */
export class Hidden {
  readonly #seen = new Map<PersonalDatum, Set<string>>();

  constructor(private readonly known = new KnownNumbers()) {}

  /** `datum` in its digits, or the text itself where it is none of a number. */
  add(kind: PersonalDatum, datum: string): void {
    const one = kind === "surel" || kind === "alamat" ? datum : this.known.countedAs(kind, datum);
    const seen = this.#seen.get(kind);
    if (seen === undefined) this.#seen.set(kind, new Set([one]));
    else seen.add(one);
  }

  get counts(): HiddenCounts {
    return Object.fromEntries(PERSONAL_DATA.map((kind) => [kind, this.#seen.get(kind)?.size ?? 0])) as Record<
      PersonalDatum,
      number
    >;
  }
}
