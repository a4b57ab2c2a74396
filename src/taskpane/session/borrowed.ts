import { rakorVervalDtks } from "../../core/acara/rakorVervalDtks";
import { CODE_FIELDS, draftOf, TEXT_FIELDS, type AcaraDraft } from "./acaraDraft";
import { NEW_ACARA } from "./newAcara";

/** Parts of the form that may still hold what the built-in activity says. */
export type Borrowed = (typeof TEXT_FIELDS)[number] | (typeof CODE_FIELDS)[number] | "perKabKota" | "provinsi";

/** What makes two activities two: under another name, day or year nothing of the former is known of the new one. */
const IDENTITY = ["nama", "tanggal", "tahunAnggaran"] as const;

/**
 * What a form that was begun from the built-in activity still holds of it, though it is about another one. Nothing for the
 * built-in activity itself, however much of it was put right.
 */
export function borrowedOf(draft: AcaraDraft): readonly Borrowed[] {
  const builtIn = draftOf(rakorVervalDtks);
  if (IDENTITY.every((field) => draft.texts[field].trim() === builtIn.texts[field])) return [];
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return [
    ...TEXT_FIELDS.filter((field) => builtIn.texts[field] !== "" && draft.texts[field] === builtIn.texts[field]),
    ...CODE_FIELDS.filter((field) => same(draft.codes[field], builtIn.codes[field])),
    ...(["perKabKota", "provinsi"] as const).filter((seats) => same(draft[seats], builtIn[seats])),
  ];
}

/** The form without these parts: what is not known is left empty. */
export function withoutBorrowed(draft: AcaraDraft, borrowed: readonly Borrowed[]): AcaraDraft {
  const has = (part: Borrowed) => borrowed.includes(part);
  const texts = TEXT_FIELDS.map((field) => [field, has(field) ? "" : draft.texts[field]]);
  const codes = CODE_FIELDS.map((field) => [field, has(field) ? NEW_ACARA.codes[field] : draft.codes[field]]);
  return {
    ...draft,
    texts: Object.fromEntries(texts) as AcaraDraft["texts"],
    codes: Object.fromEntries(codes) as AcaraDraft["codes"],
    perKabKota: has("perKabKota") ? [] : draft.perKabKota,
    provinsi: has("provinsi") ? [] : draft.provinsi,
  };
}
