import type { Acara } from "../core/acara/acara";
import type { ReadNote } from "../core/cells/refusal";
import type { Decisions } from "../core/decisions/decisions";
import { understand, type Understood } from "../core/review";
import type { FileTrail } from "../core/sheets/fileTrail";
import { overlooked } from "../core/sheets/overlooked";
import { withNotes } from "../core/sheets/withNotes";
import { readSources } from "./readSources";
import type { Session } from "./session";
import type { SourceFile } from "./sourceFiles";

/** What is known before any file is read. */
export interface Known {
  readonly acara: Acara;
  readonly decisions: Decisions;
}

export interface UnderstoodFiles {
  readonly understood: Understood;
  readonly trail: readonly FileTrail[];
  readonly unseen: readonly ReadNote[];
  /** How many of the files were taken in. */
  readonly taken: number;
}

/** The cells are let go as soon as they are understood: what follows needs only what they said. */
export async function understandFiles(
  files: readonly SourceFile[],
  { acara, decisions }: Known,
  session: Session,
): Promise<UnderstoodFiles> {
  const { workbooks, trail } = await readSources(files, session);
  const understood = understand(workbooks, acara, decisions);
  const unseen = overlooked(workbooks, understood.sheets);
  return { understood, trail: withNotes(trail, unseen), unseen, taken: workbooks.length };
}
