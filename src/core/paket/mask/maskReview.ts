import type { Review } from "../../review";
import type { SourceTrail } from "../../sheets/fileTrail";
import type { SheetWords } from "../../sheets/words";
import { findingsPart } from "../findingsPart";
import type { KeptMasked } from "../kept";
import { isFoundAgain, trailPart } from "../trailPart";
import type { PersonalNumber } from "./hideDigits";
import { peoplePlaces } from "./maskedPart";
import type { Masker } from "./masker";
import { personalField } from "./personalNumbers";

/** Members that hold a number of a person, with what stood in its cell. */
const PERSONAL: Readonly<Record<string, PersonalNumber>> = { nip: "nip", nik: "nik", noHp: "telepon" };

/**
 * What a masked package holds of a review, with every text masked, names of files and sheets among them. Findings and people
 * are those of the papers themselves: they are not looked for anew in what was masked.
 */
export function maskReview(
  { acara, sheets, records: ofPapers, people, outcomes, decided: asDecided }: Review,
  files: readonly SourceTrail[],
  words: SheetWords,
  masker: Masker,
): KeptMasked {
  const masked = maskDeep({ acara, sheets, records: ofPapers, outcomes, decided: asDecided }, masker);
  const { records, decided } = masked;
  return {
    records,
    trail: trailPart(masked, maskDeep(files, masker)),
    decisions: decided.decisions,
    findings: findingsPart(masked, words),
    masked: {
      ...peoplePlaces(people, ofPapers),
      stale: decided.stale.filter(isFoundAgain),
    },
  };
}

/** A plain value with every text in it masked; figures stay, save those that are numbers of people. */
export function maskDeep<T>(value: T, masker: Masker, kind?: PersonalNumber): T {
  return deep(value, masker, kind) as T;
}

function deep(value: unknown, masker: Masker, kind: PersonalNumber | undefined): unknown {
  if (typeof value === "string") return masker.text(value);
  if (Array.isArray(value)) return value.map((one) => deep(one, masker, kind));
  if (typeof value !== "object" || value === null) return value;
  const asked = "field" in value && typeof value.field === "string" ? personalField(value.field) : undefined;
  const isText = (asked ?? kind) === undefined && isReadAsText(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => [
      name,
      isText && name === "raw"
        ? rawOfText(member, masker)
        : memberOf(name, member, masker, PERSONAL[name] ?? kind, asked),
    ]),
  );
}

function memberOf(
  name: string,
  member: unknown,
  masker: Masker,
  kind: PersonalNumber | undefined,
  asked: PersonalNumber | undefined,
): unknown {
  const personal = name === "raw" || name === "choice" ? (asked ?? kind) : undefined;
  if (personal !== undefined && (typeof member === "string" || typeof member === "number")) {
    return hasLetters(member) ? masker.text(String(member)) : masker.number(member, personal);
  }
  if (name === "at") return deep(member, masker, undefined);
  return deep(member, masker, kind);
}

/** A text that was read, or asked about, from a cell that holds a number: `81234567890` where a purpose should stand. */
function isReadAsText(value: object): boolean {
  if (!("raw" in value) || !Number.isSafeInteger(value.raw)) return false;
  return "value" in value ? typeof value.value === "string" : "about" in value && value.about !== "amount";
}

/** The figure itself, unless something of a person is hidden in it. */
function rawOfText(raw: unknown, masker: Masker): unknown {
  const masked = masker.text(String(raw));
  return masked === String(raw) ? raw : masked;
}

/** `Budi Santoso NIP. 1980...`: only the known number in it is hidden. */
function hasLetters(member: string | number): boolean {
  return typeof member === "string" && /\p{L}{2}/u.test(member.replace(/\b(?:NIP|NIK|HP)\b/gi, ""));
}
