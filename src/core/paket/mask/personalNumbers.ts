import type { Acara } from "../../acara/acara";
import type { RawValue } from "../../cells/cell";
import type { Sourced } from "../../cells/sourced";
import type { Decisions } from "../../decisions/decisions";
import { peopleRows } from "../../people/orang";
import type { Records } from "../../records/records";
import type { FoundSheet } from "../../tables/foundTable";
import type { PersonalNumber } from "./hideDigits";
import { KnownNumbers } from "./knownNumbers";

/** The kind of number that a field of tables or forms holds; undefined where it holds none of a person. */
export function personalField(field: string): PersonalNumber | undefined {
  if (field.startsWith("nip")) return "nip";
  if (field === "nik") return "nik";
  return field === "no_hp" ? "telepon" : undefined;
}

/** Every number of a person that the papers, the acara or the decisions hold. */
export function personalNumbers(
  records: Records,
  sheets: readonly FoundSheet[],
  acara: Acara,
  decisions: Decisions,
): KnownNumbers {
  const numbers = new KnownNumbers();
  const take = (raw: RawValue | undefined, kind: PersonalNumber): void => {
    if (raw === undefined || typeof raw === "boolean") return;
    numbers.add(typeof raw === "number" ? raw.toFixed(0) : raw, kind);
  };
  const takeRead = (read: Sourced<{ readonly digits: string }> | undefined, kind: PersonalNumber): void => {
    if (read === undefined) return;
    if (typeof read.raw === "number") numbers.addStored(read.raw, read.value.digits, kind);
    else take(read.value.digits, kind);
  };
  for (const { nip, nik, noHp } of peopleRows(records)) {
    takeRead(nip, "nip");
    takeRead(nik, "nik");
    take(noHp?.raw, "telepon");
    take(noHp?.value, "telepon");
  }
  for (const { nip } of records.penandaTangan) takeRead(nip, "nip");
  for (const { nip } of Object.values(acara.pejabat)) take(nip, "nip");
  const fields = sheets.flatMap(({ forms }) => forms.flatMap((form) => form.fields));
  for (const { field, text } of fields) if (personalField(field) === "nip") take(text, "nip");
  for (const { field, raw } of [...records.questions, ...decisions.answers]) {
    const kind = personalField(field);
    if (kind !== undefined) take(raw, kind);
  }
  for (const { field, choice } of decisions.answers) {
    const kind = personalField(field);
    if (kind !== undefined) take(choice, kind);
  }
  for (const { rows } of decisions.people) for (const { nip } of rows) take(nip, "nip");
  return numbers;
}
