import type { Peserta } from "../records/peserta";
import type { Orang } from "./orang";

/** The person whom a row names, by row. */
export type OrangByRow = ReadonlyMap<Peserta, Orang>;

export function orangByRow(orang: readonly Orang[]): OrangByRow {
  const people = new Map<Peserta, Orang>();
  for (const person of orang) for (const row of person.rows) people.set(row, person);
  return people;
}

/** How many people these rows name: a second day, a second list or another spelling is no second person. */
export function headsOf(rows: readonly Peserta[], people: OrangByRow): number {
  return new Set(rows.map((row) => people.get(row) ?? row)).size;
}
