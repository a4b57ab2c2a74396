import { acaraGiven } from "../../core/paket/verify/sources/acaraGiven";
import type { Kept } from "../../core/paket/kept";
import { hasMark } from "../../core/paket/mask/marks";
import { acaraOf } from "../acara/acaraOf";
import { decisionsOf } from "../decisionsOf";
import type { VerifyOptions } from "../paketCommands";
import type { Session } from "../session";
import type { Known } from "../understandFiles";

/** What people said of the papers is masked in the package, and what they said was not given: nothing can be made of it. */
export type NotKnown = "masked-acara" | "masked-decisions";

/** By which acara and which decisions the sources are read again: those that were given, else those in the package. */
export async function knownAgain(
  { trail, decisions }: Kept,
  options: VerifyOptions,
  session: Session,
): Promise<Known | NotKnown> {
  const judgedBy = acaraGiven(trail.acara);
  const isGiven = options.acara !== undefined || options.pagu !== undefined;
  if (!isGiven && hasMark(JSON.stringify(judgedBy))) return "masked-acara";
  if (options.keputusan === undefined && hasMark(JSON.stringify(decisions))) return "masked-decisions";
  return {
    acara: isGiven ? await acaraOf(options, session.messages.cli) : judgedBy,
    decisions: options.keputusan === undefined ? decisions : await decisionsOf(options, session),
  };
}
