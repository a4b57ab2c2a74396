import { createContext } from "react";
import type { AcaraProblem } from "../../../../core/acara/acaraProblem";
import type { Settings } from "../../../session/paneState";

/** What is said under a field; `grave` from the first try to save on. */
export interface FieldWord {
  readonly sentence: string;
  readonly grave: boolean;
}

/** By the path of the field in an acara file. */
export const FieldWords = createContext<ReadonlyMap<string, FieldWord>>(new Map());

/** The id in the page of the field that holds this part of an acara file. */
export function fieldId(path: string): string {
  return `acara-${path}`;
}

/** Said while one types: what stands there cannot be read. That something is missing is said when it is to be saved. */
export function wordsOf(
  problems: readonly AcaraProblem[],
  asked: boolean,
  say: (problem: AcaraProblem) => string,
): ReadonlyMap<string, FieldWord> {
  const told = problems.filter(({ problem }) => asked || problem !== "missing");
  return new Map(told.map((problem) => [problem.field, { sentence: say(problem), grave: asked }]));
}

/**
 * Puts the cursor into the field of this path, or into the nearest one that the form shows for it; false where none is in
 * the page.
 */
export function leadTo(path: string): boolean {
  for (let part = path; part !== ""; part = part.replace(/(?:^|\.|\[)[^.[]*$/, "")) {
    const field = document.getElementById(fieldId(part));
    if (field === null) continue;
    field.focus({ preventScroll: true });
    // In the middle: at an edge the bar that keeps what was typed may lie over it.
    field.scrollIntoView({ block: "center" });
    return true;
  }
  return false;
}

/** Puts the cursor into the first field of which something is said. */
export function leadToFirst(words: ReadonlyMap<string, FieldWord>): void {
  [...words.keys()].some(leadTo);
}

/** The drawer of the settings in which the field of this path stands. */
export function drawerOf(path: string): Settings {
  return /^(?:hargaTertinggi|tarifPajak)\b/.test(path) ? "ketentuan" : "acara";
}
