import type { Sourced } from "../../cells/sourced";
import { kindOfKode, type KodeRekening } from "../../values/kodeRekening";

/** The account of a field of codes (5....), and the other code beside it. */
export interface CodePair {
  readonly belanja: Sourced<KodeRekening> | undefined;
  readonly other: Sourced<KodeRekening> | undefined;
}

/** Tells the codes of one field apart: `1.06.05.1.02.02 - 5.1.02.02.05.0043`. */
export function pairOfCodes(codes: readonly Sourced<KodeRekening>[]): CodePair {
  const belanja = codes.find(({ value }) => kindOfKode(value) === "belanja");
  return { belanja, other: codes.find((code) => code !== belanja) };
}
