import type { CarriedResult } from "../../core/sheets/typed/carryTyped";
import { MEMORY_NAME } from "../../core/sheets/typed/memorySheet";
import type { Session } from "../session";
import { indented } from "./section";

/** What became of the words that people had typed in the result that was written again: all that lost its row is named. */
export function carriedLines(carried: CarriedResult | undefined, { messages: { cli } }: Session): readonly string[] {
  if (carried === undefined) return [];
  const { kept, gone } = carried;
  return [
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
