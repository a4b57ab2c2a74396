import type { StaleLink } from "../core/benang/benang";
import type { DecisionsProblem, ExpectedDecision } from "../core/decisions/decisionsProblem";
import type { Disposition, DispositionStatus } from "../core/decisions/decisions";
import type { StaleAnswer, StalePerson, StaleTable } from "../core/decisions/staleDecision";
import { readTanggal } from "../core/values/tanggal";
import { formatTanggal } from "./format";
import type { Language } from "./language";

/** What is said of people's decisions, wherever they are told. */
export interface DecisionMessages {
  readonly status: { readonly [S in DispositionStatus]: string };
  /** It was said to be put right, and is still found. */
  readonly stillThere: string;
  /** What was said no longer holds, since the finding has other facts now. */
  readonly lookAgain: string;
  readonly saidBefore: (status: string) => string;
  readonly staleTable: { readonly [W in StaleTable]: string };
  readonly staleAnswer: { readonly [W in StaleAnswer]: string };
  readonly stalePerson: { readonly [W in StalePerson]: string };
  /** What was said of two people, by their names. */
  readonly person: (names: readonly [string, string], one: boolean) => string;
  readonly staleLink: { readonly [W in StaleLink]: string };
  readonly gone: string;
  readonly holds: string;
  /** The heading over checks that were switched off. */
  readonly switchedOff: (count: number) => string;
  readonly unreadable: (file: string) => string;
  readonly unusable: (file: string, why: string) => string;
  /** Decisions that no longer fit, before they are listed. */
  readonly someStale: (count: number) => string;
  /** What was said of so many findings is kept, and they are found no more. */
  readonly someGone: (count: number) => string;
  readonly expected: { readonly [E in ExpectedDecision]: string };
  readonly problems: {
    readonly "not-json": string;
    readonly newer: string;
    readonly missing: (field: string, expected: string) => string;
    readonly wrong: (field: string, expected: string) => string;
    readonly "unknown-field": (field: string) => string;
    readonly "no-reason": (field: string) => string;
    readonly "not-drawn": (field: string) => string;
  };
}

/** Why decisions cannot be used, and what to do. */
export function describeDecisionsProblem(say: DecisionMessages, found: DecisionsProblem): string {
  switch (found.problem) {
    case "not-json":
    case "newer":
      return say.problems[found.problem];
    case "missing":
    case "wrong":
      return say.problems[found.problem](found.field, say.expected[found.expected]);
    case "unknown-field":
    case "no-reason":
    case "not-drawn":
      return say.problems[found.problem](found.field);
  }
}

/** A reason with who gave it and when: `sudah disetujui KPA (Sari, 8 Maret 2023)`. */
export function reasonGiven({ reason, by, on }: Pick<Disposition, "reason" | "by" | "on">, language: Language): string {
  const day = readTanggal(on);
  const who = [by.trim(), day.sure ? formatTanggal(day.value, language) : on].filter((part) => part !== "").join(", ");
  return reason.trim() === "" ? who : `${reason.trim()} (${who})`;
}
