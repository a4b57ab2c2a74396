import type { PaneState } from "./paneState";

/** What decides whether something would be gone with the page. */
export type Losable = Pick<PaneState, "world" | "review" | "decisions" | "downloaded" | "acaraDraft">;

/**
 * Whether leaving the page loses work: files that were given (their result not downloaded since), or what was typed about
 * the activity. In Excel the workbook stays, and Excel asks for itself.
 */
export function wouldLose({ world, review, decisions, downloaded, acaraDraft }: Losable, files: number): boolean {
  if (world === "excel") return false;
  if (acaraDraft !== undefined) return true;
  return files > 0 && (downloaded?.review !== review || downloaded?.decisions !== decisions);
}
