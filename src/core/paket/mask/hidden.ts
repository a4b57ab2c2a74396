import type { PersonalNumber } from "./hideDigits";

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

  add(kind: PersonalDatum, datum: string): void {
    const seen = this.#seen.get(kind);
    // `0812...`, `62812...` and `812...` are one telephone.
    const core = kind === "telepon" ? datum.replace(/^(?:0|62)/, "") : datum;
    if (seen === undefined) this.#seen.set(kind, new Set([core]));
    else seen.add(core);
  }

  get counts(): HiddenCounts {
    return Object.fromEntries(PERSONAL_DATA.map((kind) => [kind, this.#seen.get(kind)?.size ?? 0])) as Record<
      PersonalDatum,
      number
    >;
  }
}
