import type { StaleDecision } from "../../decisions/staleDecision";
import type { JoinedPeople } from "../../people/joinPeople";
import { peopleRows, type Orang } from "../../people/orang";
import type { Records } from "../../records/records";

/** `data/disamarkan.json`: what cannot be found out from masked names, so that all else can be made from masked data. */
export interface MaskedPart {
  /** Who is one person: places from 0 of the rows of all lists of people, in the order of the stages. */
  readonly orang: readonly (readonly number[])[];
  /** Pairs of such places of which it was not certain whether they are one person. */
  readonly unsure: readonly (readonly [number, number])[];
  /** Decisions about people and about papers of one expense that no longer fit. */
  readonly stale: readonly StaleDecision[];
}

/** Who is one person and who may be, by the places of their rows. */
export function peoplePlaces({ orang, unsure }: JoinedPeople, records: Records): Pick<MaskedPart, "orang" | "unsure"> {
  const places = new Map(peopleRows(records).map((row, at) => [row, at]));
  return {
    orang: orang.map(({ rows }) => rows.flatMap((row) => places.get(row) ?? [])),
    unsure: unsure.flatMap(([one, other]) => {
      const [a, b] = [places.get(one), places.get(other)];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    }),
  };
}

export function peopleAt({ orang, unsure }: MaskedPart, records: Records): JoinedPeople {
  const rows = peopleRows(records);
  return {
    orang: orang.flatMap((places): readonly Orang[] => {
      const [first, ...others] = places.flatMap((at) => rows[at] ?? []);
      return first === undefined ? [] : [{ rows: [first, ...others] }];
    }),
    unsure: unsure.flatMap(([a, b]) => {
      const [one, other] = [rows[a], rows[b]];
      return one === undefined || other === undefined ? [] : [[one, other] as const];
    }),
    contradicted: [],
    told: [],
  };
}

/** The part as it is written: nothing that others put beside these members. */
export function maskedText({ orang, unsure, stale }: MaskedPart): string {
  return JSON.stringify({ orang, unsure, stale }) + "\n";
}
