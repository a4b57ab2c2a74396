import type { Refusal } from "../../core/cells/refusal";
import { describeRefusal } from "../../messages/refusals";
import type { Session } from "../session";

/** Why a package could not be opened: a package is no workbook, and nobody mends it in Excel. */
export function paketRefusal(refusal: Refusal, { messages, language }: Session): string {
  const { reason } = refusal;
  if (reason === "damaged" || reason === "encrypted" || reason === "too-large" || reason === "unsafe") {
    return messages.paket.broken(refusal.file, reason);
  }
  return describeRefusal(messages.refusals, refusal, language);
}
