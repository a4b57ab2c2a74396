import type { CellRef } from "../cells/cellRef";
import type { Rupiah } from "../values/rupiah";
import type { Rule } from "../values/rule";
import type { CheckInputs } from "./inputs";
import type { FindingFacts } from "./findingFacts";

export type FindingCode = keyof FindingFacts;

/** salah: the data contradicts itself or a confirmed rule. periksa: a person must decide. info: good to know. */
export type Severity = "salah" | "periksa" | "info";

export type Family = "pagu-anggaran" | "realisasi" | "kuitansi" | "peserta" | "dokumen";

/** Where the data disagrees. No sentence: each language makes its own from `facts`. */
export type Finding = {
  [C in FindingCode]: {
    readonly code: C;
    /** The cells that disagree, the one to look at first in front. Never empty. */
    readonly at: readonly CellRef[];
    readonly facts: FindingFacts[C];
    /** Written minus expected, where both are amounts. */
    readonly difference: Rupiah | undefined;
    /** Held against the built-in acara, though no paper says that it is theirs. */
    readonly guessed?: true;
  };
}[FindingCode];

/** One check: metadata and a pure function over what it declared to need. */
export interface Check<C extends FindingCode, N extends keyof CheckInputs> {
  readonly code: C;
  readonly family: Family;
  readonly severity: Severity;
  readonly rule: Rule;
  readonly needs: readonly N[];
  /**
   * What must be known as well before finding nothing may be called agreement: without it the check still runs, and its
   * findings stand.
   */
  readonly passesWith?: readonly (keyof CheckInputs)[];
  /**
   * What is left of it where names and numbers of people are masked: nothing, as it holds the spelling of names or whole numbers against each
   * other; or the same cells bundled otherwise, as several numbers become one. Left out where it finds the same.
   */
  readonly onMasked?: "nothing" | "same-cells";
  /** Facts of an invented case, from which the documentation shows its sentence. */
  readonly example: FindingFacts[C];
  run(inputs: Pick<CheckInputs, N>): Iterable<FindingOf<C>>;
}

export type FindingOf<C extends FindingCode> = Extract<Finding, { readonly code: C }>;

/** A check that a person switched off, and why. */
export interface SwitchedOff {
  readonly code: FindingCode;
  readonly reason: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** The ways a check can end; silence is not one of them. */
export type Outcome = { readonly code: FindingCode } & (
  | { readonly state: "passed" }
  | { readonly state: "found"; readonly findings: readonly Finding[] }
  /** What it needs was not in the papers. */
  | { readonly state: "not-checkable"; readonly missing: readonly (keyof CheckInputs)[] }
  /** Not done, because a person said so. */
  | ({ readonly state: "switched-off" } & SwitchedOff)
);
