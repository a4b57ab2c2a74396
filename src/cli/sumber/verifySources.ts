import { sourceStates, type SourceState } from "../../core/paket/verify/sources/sourceStates";
import type { VerifiedPaket } from "../../hosts/files/paket/verifyBytes";
import type { VerifyOptions } from "../paketCommands";
import { Problem } from "../problem";
import type { Session } from "../session";
import { filesAtHand } from "./filesAtHand";
import { readAgain, type ReadAgain } from "./readAgain";

/** What the sources of a package say of it. */
export interface SourcesHeld {
  readonly states: readonly SourceState[];
  /** Undefined where the package itself cannot be understood. */
  readonly again: ReadAgain | undefined;
}

/** What does not say that a source is not the one that was examined, or was left out of it. */
const FINE: readonly SourceState["state"][] = ["same", "renamed", "refused"];

/** Looks for the sources of a package in a folder, and makes the package of them once more. Throws `Problem`. */
export async function verifySources(
  folder: string,
  paket: VerifiedPaket,
  options: VerifyOptions,
  session: Session,
): Promise<SourcesHeld> {
  const atHand = await filesAtHand(folder);
  if (atHand === undefined) throw new Problem(session.messages.paket.sources.none(folder));
  const states = sourceStates(paket.kept?.trail.files ?? [], atHand);
  return { states, again: await readAgain(paket, states, atHand, options, session) };
}

/** Whether the package is the one that exactly these sources make. */
export function areSourcesFine({ states, again }: SourcesHeld): boolean {
  const isMadeOfThem = again !== undefined && "differences" in again && again.differences.length === 0;
  return isMadeOfThem && states.every(({ state }) => FINE.includes(state));
}
