import type { StaleDecision } from "../../decisions/staleDecision";
import { peopleRows, type Orang } from "../../people/orang";
import type { Records } from "../../records/records";

/** `data/disamarkan.json`: what cannot be found out from masked names, so that all else can be made from masked data. */
export interface MaskedPart {
  /** Who is one person: places from 0 of the rows of all lists of people, in the order of the stages. */
  readonly orang: readonly (readonly number[])[];
  /** Decisions about people and about papers of one expense that no longer fit. */
  readonly stale: readonly StaleDecision[];
}

export function orangPlaces(orang: readonly Orang[], records: Records): MaskedPart["orang"] {
  const places = new Map(peopleRows(records).map((row, at) => [row, at]));
  return orang.map(({ rows }) => rows.flatMap((row) => places.get(row) ?? []));
}

export function orangAt(places: MaskedPart["orang"], records: Records): readonly Orang[] {
  const rows = peopleRows(records);
  return places.flatMap((ofOne): readonly Orang[] => {
    const [first, ...others] = ofOne.flatMap((at) => rows[at] ?? []);
    return first === undefined ? [] : [{ rows: [first, ...others] }];
  });
}

/** The part as it is written: nothing that others put beside these members. */
export function maskedText({ orang, stale }: MaskedPart): string {
  return JSON.stringify({ orang, stale }) + "\n";
}
