/// <reference types="office-js" />
import { HostFailure } from "../../../core/host";
import { WRITING_TARGET } from "../payload";
import type { Runner } from "../runner";

/** One thing that is asked of a sheet, and what it weighs on the way, in bytes; rather too much than too little. */
export interface Part {
  readonly weight: number;
  put(sheet: Excel.Worksheet): void;
}

/** Sends parts in their order, many in one request: as many as Excel takes at once. Those sent again change nothing. */
export async function sendParts(run: Runner, sheetId: string, parts: readonly Part[]): Promise<void> {
  let target = WRITING_TARGET;
  for (let from = 0; from < parts.length;) {
    const together = nextParts(parts, from, target);
    try {
      await run("writing", async ({ context, sync }) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        for (const part of together) part.put(sheet);
        await sync();
      });
      from += together.length;
    } catch (fault) {
      if (!(fault instanceof HostFailure && fault.kind === "too-large") || together.length === 1) throw fault;
      target = Math.ceil(together.reduce((sum, { weight }) => sum + weight, 0) / 2);
    }
  }
}

function nextParts(parts: readonly Part[], from: number, target: number): readonly Part[] {
  let weight = 0;
  let to = from;
  for (; to < parts.length; to += 1) {
    weight += parts[to]?.weight ?? 0;
    if (weight > target && to > from) break;
  }
  return parts.slice(from, to);
}
