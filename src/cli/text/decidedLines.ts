import type { CellRef } from "../../core/cells/cellRef";
import type { SwitchedOff } from "../../core/checks/check";
import type { Disposition } from "../../core/decisions/decisions";
import type { JoinedDisposition } from "../../core/decisions/joinDispositions";
import type { StaleDecision } from "../../core/decisions/staleDecision";
import { placeOfLine } from "../../core/sheets/jejak/decidedLines";
import type { SheetWords } from "../../core/sheets/words";
import { stateOfLine } from "../../messages/decidedWords";
import { reasonGiven } from "../../messages/decisions";
import { messagesOf } from "../../messages/findings";
import { formatCellRef } from "../../messages/format";
import type { Language } from "../../messages/language";
import type { Session } from "../session";
import { indented } from "./section";

/** Checks that were switched off, each with who did it and why. */
export function switchedOffLines(off: readonly SwitchedOff[], language: Language): readonly string[] {
  return off.flatMap((one) => [messagesOf(one.code, language).nama, indented(reasonGiven(one, language))]);
}

/** Decisions that no longer fit: where, and what to do. */
export function staleLines(stale: readonly StaleDecision[], { messages }: Session): readonly string[] {
  return stale.map((one) => {
    const line = { what: "stale", stale: one } as const;
    return placed(placeOfLine(line), stateOfLine(line, messages.decisions));
  });
}

/** What was said of findings that are there no more: where, of which, and what. */
export function goneLines(gone: readonly Disposition[], { messages, language }: Session): readonly string[] {
  return gone.flatMap((one) => {
    const { at, code } = one.finding;
    const said = `${messages.decisions.status[one.status]}: ${reasonGiven(one, language)}`;
    return [placed(at[0], messagesOf(code, language).nama), indented(said)];
  });
}

function placed(at: CellRef | undefined, sentence: string): string {
  return at === undefined ? sentence : `${formatCellRef(at)}: ${sentence}`;
}

/** What was said of a finding; nothing where nobody said anything. */
export function toldOf(said: JoinedDisposition | undefined, { decided }: SheetWords): string | undefined {
  return said && `${decided.status(said)}: ${decided.note(said)}`;
}
