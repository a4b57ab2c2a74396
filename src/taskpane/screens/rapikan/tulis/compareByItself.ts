import { compareResult } from "../../../session/actions/result";
import type { Pane } from "../../../session/pane";
import type { PaneState } from "../../../session/paneState";

/** Whether what a write would change is to be looked up without being asked for. */
export function isToCompare(state: PaneState, left: boolean): boolean {
  const { review, written, diff, work, trouble } = state;
  const finished = written?.finished === true && !written.newWorkbook;
  const free = work === undefined && trouble === undefined;
  return review !== undefined && finished && diff === undefined && free && !left;
}

/** Left until it is done: stopped work is over before its answer is here, and would be begun again in between. */
export async function compareByItself(pane: Pane, setLeft: (left: boolean) => void): Promise<void> {
  setLeft(true);
  setLeft(!(await compareResult(pane)));
}
