import { HostFailure } from "../../../core/host";
import type { ForeignCell } from "../../../core/sheets/typed/foreignCells";
import { WRITING_TARGET, weigh } from "../payload";
import { entryOf } from "./clearSheet";

/** Bytes around one note: what is asked of its cell, and how Excel answers. */
const AROUND_A_NOTE = 3_000;
/** What stands in its cell travels there, and back as value and as formula, before and after. */
const TIMES = 4;

/** Sends notes, as many together as one request carries; a part that `isDivided` after a failure is sent in halves. */
export async function sendNotes<T>(
  notes: readonly ForeignCell[],
  send: (part: readonly ForeignCell[]) => Promise<readonly T[]>,
  isDivided: (fault: unknown) => boolean = isTooLarge,
): Promise<readonly T[]> {
  const answers: T[] = [];
  const waiting = parts(notes).reverse();
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    try {
      answers.push(...(await send(part)));
    } catch (fault) {
      if (part.length === 1 || !isDivided(fault)) throw fault;
      const half = Math.ceil(part.length / 2);
      waiting.push(part.slice(half), part.slice(0, half));
    }
  }
  return answers;
}

export function isTooLarge(fault: unknown): boolean {
  return fault instanceof HostFailure && fault.kind === "too-large";
}

function parts(notes: readonly ForeignCell[]): (readonly ForeignCell[])[] {
  const found: ForeignCell[][] = [];
  let room = 0;
  for (const note of notes) {
    const weight = AROUND_A_NOTE + TIMES * weigh([entryOf(note.cell)]);
    if (weight > room) {
      found.push([]);
      room = WRITING_TARGET;
    }
    found.at(-1)?.push(note);
    room -= weight;
  }
  return found;
}
