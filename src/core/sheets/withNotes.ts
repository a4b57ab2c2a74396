import type { ReadNote } from "../cells/refusal";
import type { SourceTrail } from "./fileTrail";

/** Each file with what is to be noted of it as well. */
export function withNotes<T extends SourceTrail>(trail: readonly T[], notes: readonly ReadNote[]): readonly T[] {
  return trail.map((one) =>
    "notes" in one ? { ...one, notes: [...one.notes, ...notes.filter(({ file }) => file === one.file)] } : one,
  );
}
