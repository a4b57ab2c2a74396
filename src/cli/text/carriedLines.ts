import { MEMORY_NAME } from "../../core/sheets/typed/memorySheet";
import type { CarriedFile } from "../carriedPlan";
import type { Session } from "../session";
import { indented } from "./section";

/** What became of the words that people had typed in the result that was written again: all that lost its row is named. */
export function carriedLines(carried: CarriedFile | undefined, { messages: { cli } }: Session): readonly string[] {
  if (carried === undefined) return [];
  const { kept, gone, aside } = carried;
  return [
    ...(aside === undefined ? [] : [cli.resultUnrecorded(aside)]),
    ...(kept.length === 0 ? [] : [cli.notesKept(kept.length)]),
    ...(gone.length === 0 ? [] : [cli.notesGone(gone.length, MEMORY_NAME)]),
    ...gone.map(({ header, value, key }) =>
      indented(
        cli.note(
          header,
          value,
          key.filter((part) => part !== ""),
        ),
      ),
    ),
  ];
}
