import type { ReadNote } from "../core/cells/refusal";
import type { Language } from "./language";

/** Something odd in a file that was read all the same. */
export type NoteMessages = {
  readonly [N in ReadNote["note"]]: (note: Extract<ReadNote, { readonly note: N }>, language: Language) => string;
};

export function describeNote(messages: NoteMessages, note: ReadNote, language: Language): string {
  const say = messages[note.note] as (note: ReadNote, language: Language) => string;
  return say(note, language);
}

/** `RAB.xlsx` or `RAB.xlsx › Lembar1`. */
export function placeOf({ file, sheet }: ReadNote): string {
  return sheet === undefined ? file : `${file} › ${sheet}`;
}
