import type { Acara } from "../../acara/acara";
import type { RawValue } from "../../cells/cell";
import type { Decisions } from "../../decisions/decisions";
import type { Records } from "../../records/records";
import type { PersonalNumber } from "./hideDigits";

/** Shorter runs of digits say nothing about a person. */
const SHORTEST = 5;
/** Shorter ones are extensions, or numbers of an office. */
const WHOLE_PHONE = 10;

/** The kind of number that a field of tables or forms holds; undefined where it holds none of a person. */
export function personalField(field: string): PersonalNumber | undefined {
  if (field.startsWith("nip")) return "nip";
  if (field === "nik") return "nik";
  return field === "no_hp" ? "telepon" : undefined;
}

/** Every number of a person that the papers, the acara or the decisions hold, by its digits. */
export function personalNumbers(
  records: Records,
  acara: Acara,
  decisions: Decisions,
): ReadonlyMap<string, PersonalNumber> {
  const numbers = new Map<string, PersonalNumber>();
  const take = (raw: RawValue | undefined, kind: PersonalNumber): void => {
    if (raw === undefined || typeof raw === "boolean") return;
    const text = typeof raw === "number" ? raw.toFixed(0) : raw;
    for (const part of [text, ...text.split(/[/\n;]+/)]) {
      const digits = part.replace(/\D/g, "");
      if (digits.length >= SHORTEST && !numbers.has(digits)) numbers.set(digits, kind);
      if (kind !== "telepon" || digits.length < WHOLE_PHONE) continue;
      // `0812...`, `62812...` and `812...` are one telephone.
      const core = digits.replace(/^(?:0|62)/, "");
      for (const other of [core, `0${core}`, `62${core}`]) if (!numbers.has(other)) numbers.set(other, kind);
    }
  };
  for (const list of [records.undangan, records.registrasi, records.tercetak, records.hadir, records.pembayaran]) {
    for (const { nip, nik, noHp } of list) {
      take(nip?.value.digits, "nip");
      take(nik?.value.digits, "nik");
      take(noHp?.value, "telepon");
      if (typeof nip?.raw === "number") take(nip.raw, "nip");
      if (typeof nik?.raw === "number") take(nik.raw, "nik");
      take(noHp?.raw, "telepon");
    }
  }
  for (const { nip } of Object.values(acara.pejabat)) take(nip, "nip");
  for (const { field, raw } of [...records.questions, ...decisions.answers]) {
    const kind = personalField(field);
    if (kind !== undefined) take(raw, kind);
  }
  for (const { field, choice } of decisions.answers) {
    const kind = personalField(field);
    if (kind !== undefined) take(choice, kind);
  }
  return numbers;
}
