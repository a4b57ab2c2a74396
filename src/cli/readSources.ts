import type { Workbook } from "../core/cells/workbook";
import type { FileTrail } from "../core/sheets/fileTrail";
import { describeNote } from "../messages/notes";
import { describeRefusal } from "../messages/refusals";
import { openSources } from "./openSources";
import { Problem } from "./problem";
import type { Session } from "./session";
import type { SourceFile } from "./sourceFiles";

/**
 * Opens all files of one activity, and says at once what cannot be read or is to be noted. Throws `Problem` where none can
 * be read.
 */
export async function readSources(
  files: readonly SourceFile[],
  session: Session,
): Promise<{ readonly workbooks: readonly Workbook[]; readonly trail: readonly FileTrail[] }> {
  const { messages, language, screen } = session;
  const workbooks: Workbook[] = [];
  const trails: FileTrail[] = [];
  for await (const { source, trail, workbook } of openSources(files, session)) {
    if (trail === "own-result") {
      screen.complain(messages.cli.ownResultSkipped(source.name));
      continue;
    }
    trails.push(trail);
    if (workbook !== undefined) workbooks.push(workbook);
    if ("refusal" in trail) screen.complain(describeRefusal(messages.refusals, trail.refusal, language));
    else for (const note of trail.notes) screen.complain(describeNote(messages.notes, note, language));
  }
  if (workbooks.length === 0) throw new Problem(messages.cli.allRefused);
  return { workbooks, trail: trails };
}
